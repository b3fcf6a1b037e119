#pragma once

#include "server/outgoing/sender.h"

#include <memory>

namespace bc {
class Clock;
namespace crypto {
class SealingKey;
}
namespace store {
class Store;
}
} // namespace bc

namespace bc::server {

/// Turns what was audited into deliveries, and delivers them, on a thread of its own: at least once, in each endpoint's
/// order, whatever ends the process in between. start(), stop() and the destructor on one thread; the rest on any.
class WebhookDispatcher
{
public:
    struct Options
    {
        outgoing::Sender::Options sender;
        std::chrono::milliseconds pause{500};       ///< between two looks at the log while there are endpoints
        std::chrono::milliseconds idlePause{5'000}; ///< while there are none
        int sideBySide = 16;                        ///< endpoints being sent to at once
    };
    struct Figures
    {
        quint64 delivered = 0, failed = 0, dead = 0, disabled = 0; ///< tries and their ends, since the start
    };

    WebhookDispatcher(store::Store &store, const Clock &clock, const crypto::SealingKey &key, Options options);
    ~WebhookDispatcher(); ///< stops

    void start();
    /// What is being sent is dropped, and sent again by whoever serves next.
    void stop();
    /// Look at once: an endpoint or a delivery was made.
    void nudge();
    bool loopbackAllowed() const { return m_options.sender.loopbackAllowed; }
    Figures figures() const;

private:
    class Thread;

    store::Store &m_store;
    const Clock &m_clock;
    const crypto::SealingKey &m_key;
    const Options m_options;
    std::unique_ptr<Thread> m_thread;
};

} // namespace bc::server
