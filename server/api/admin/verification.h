#pragma once

#include "core/audit/audit.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace bc {
class Clock;
namespace store {
class Store;
}
} // namespace bc

namespace bc::server::api::admin {

/// The verification of the audit chain, on a thread of its own; one at a time. Thread-safe.
class Verification
{
public:
    enum class Phase { Never, Running, Done, Failed };
    struct State
    {
        Phase phase = Phase::Never;
        audit::Verification checked; ///< so far
        qint64 endId = 0;            ///< the last entry that belongs to it
        std::optional<Instant> started, finished;
    };

    Verification(store::Store &store, const Clock &clock);
    ~Verification(); ///< ends the one that runs

    /// Begins one, unless one runs.
    void start();
    State state() const;

private:
    void run();

    store::Store &m_store;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    State m_state;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace bc::server::api::admin
