#pragma once

#include "core/upkeep/purge.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace bc {
class Clock;
namespace store {
class Store;
}
} // namespace bc

namespace bc::upkeep {

/// Keeps to the rules on a thread of its own: looks at the tables piece by piece through a reader, and deletes in small
/// units of work between everybody else's. start(), stop() and the destructor on one thread; figures() on any.
class Janitor
{
public:
    struct Options
    {
        std::chrono::milliseconds interval{60'000}; ///< between the beginnings of two rounds
        int batch = 500;                            ///< rows a unit of work deletes, at most
        int piece = 2'000;                          ///< rows a look reads
        int rowsARound = 100'000;                   ///< rows looked at in one round of one rule, at most
        std::chrono::milliseconds pause{20};        ///< after a unit of work
    };
    struct Figures
    {
        QList<std::pair<QString, quint64>> deleted; ///< a table and its rows, since the start
        quint64 rounds = 0;
        std::chrono::milliseconds lastRound{0}; ///< how long it took
    };

    Janitor(store::Store &store, const Clock &clock, Options options);
    ~Janitor(); ///< stops

    void start();
    /// Waits for the unit of work under way.
    void stop();
    /// One round, on the calling thread, while the other does not run. The number of rows deleted.
    Result<qint64> round();
    Figures figures() const;

private:
    struct Place
    {
        std::optional<QVariant> from; ///< where the next round goes on in this rule's table
        quint64 deleted = 0;
    };

    void run();
    Result<qint64> keepTo(const Rule &rule, Place &place);
    bool wait(std::chrono::milliseconds time);

    store::Store &m_store;
    const Clock &m_clock;
    const Options m_options;
    QList<Place> m_places; ///< one a rule
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    quint64 m_rounds = 0;
    std::chrono::milliseconds m_lastRound{0};
    std::thread m_thread;
};

} // namespace bc::upkeep
