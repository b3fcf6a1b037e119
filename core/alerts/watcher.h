#pragma once

#include "core/alerts/rule.h"
#include "core/store/connection.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace bc {
class Clock;
namespace store {
class Store;
}
} // namespace bc

namespace bc::alerts {

/// Evaluates the rules whose samples have changed, on a thread of its own. It sees a change by the rows of the metrics,
/// so that samples are watched whatever way they came in and whoever stores them pays nothing. start(), stop() and the
/// destructor on one thread; figures() on any.
class Watcher
{
public:
    struct Options
    {
        std::chrono::milliseconds pause{1'000}; ///< between two looks
        std::function<void()> told = {};        ///< on the watcher's thread: something was raised or ended
    };
    struct Figures
    {
        quint64 looks = 0, evaluations = 0;
        std::chrono::microseconds lastLook{0}; ///< how long it took
    };

    Watcher(store::Store &store, const Clock &clock, Options options);
    ~Watcher(); ///< stops

    void start();
    /// Waits for the look under way.
    void stop();
    /// One look, on the calling thread, while the other does not run. Whether anything was raised or ended.
    Result<bool> look();
    Figures figures() const;

private:
    /// Of what the last evaluation of a rule was made: the rule's last change, and each metric's id, last change and
    /// number of samples.
    using Stamp = std::vector<qint64>;

    void run();
    bool wait();
    Result<std::map<qint64, Stamp>> stamps(store::Connection &reader) const;
    Result<> addSilent(store::Connection &reader, Instant now, std::vector<qint64> &rules) const;
    Result<bool> tellAfterQuiet(store::Connection &reader, Instant now);
    Result<bool> evaluateRule(store::Connection &reader, qint64 ruleId, Instant now);

    store::Store &m_store;
    const Clock &m_clock;
    const Options m_options;
    std::map<qint64, Stamp> m_evaluated;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    Figures m_figures;
    std::thread m_thread;
};

} // namespace bc::alerts
