#pragma once

#include "server/middleware/services.h"
#include "server/outgoing/sender.h"

#include <chrono>
#include <memory>

namespace bc::server {

/// Sends logout tokens to the applications of sessions that ended (OpenID Connect Back-Channel Logout §2.5), on a
/// thread of its own. Any number of nodes on one store share the work. Made and destroyed on one thread.
class LogoutNotifier
{
public:
    struct Options
    {
        outgoing::Sender::Options sender = {};
        std::chrono::milliseconds pause{1000}; ///< between two looks for sessions that ended
        int sideBySide = 16;                   ///< applications being told at once
    };

    LogoutNotifier(const Services &services, Options options);
    ~LogoutNotifier(); ///< what is being sent is dropped, and sent again by whoever serves next

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace bc::server
