#pragma once

#include "server/outgoing/client.h"

#include <coroutine>

namespace bc::server::connectors {

/// `co_await asked(client, call)`: the answer, on the client's thread. The client must outlive it.
class Asked
{
public:
    Asked(outgoing::Client &client, outgoing::Call call)
        : m_client(client)
        , m_call(std::move(call))
    {}
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_client.ask(m_call, [this, handle](const outgoing::Answer &answer) {
            m_answer = answer;
            handle.resume();
        });
    }
    outgoing::Answer await_resume() { return std::move(m_answer); }

private:
    outgoing::Client &m_client;
    outgoing::Call m_call;
    outgoing::Answer m_answer;
};

inline Asked asked(outgoing::Client &client, outgoing::Call call) { return Asked(client, std::move(call)); }

} // namespace bc::server::connectors
