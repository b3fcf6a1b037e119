#pragma once

#include "core/store/cleaning.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace bc::store {
class Store;
}

namespace bc::erasure {

/// Takes the bytes of what was erased out of the database's files, as far as the limits let it, and forgets the notes
/// of the tables that are clean. `largeToo`: those that were left as too large before, too. What is not clean yet.
/// Blocks while it copies tables; not on a listener thread.
Result<QList<store::Uncleaned>> cleanErased(store::Store &store, const store::CleaningLimits &limits, bool largeToo);

/// Does so on a thread of its own, after each erasure and for what another process, or a crash, left to do. start(),
/// stop() and the destructor on one thread; nudge() on any.
class Cleaner
{
public:
    struct Options
    {
        std::chrono::milliseconds interval{30'000}; ///< between two looks
        store::CleaningLimits limits{};
    };

    Cleaner(store::Store &store, Options options);
    ~Cleaner(); ///< stops

    void start();
    /// Waits for the tables in hand.
    void stop();
    /// Look at once: something was erased.
    void nudge();

private:
    void run();
    void tell(const Result<QList<store::Uncleaned>> &cleaned);

    store::Store &m_store;
    const Options m_options;
    QString m_told; ///< what was last said of it
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false, m_nudged = false;
    std::thread m_thread;
};

} // namespace bc::erasure
