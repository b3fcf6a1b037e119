#pragma once

#include "server/outgoing/client.h"

namespace bc::server::outgoing {

/// What is posted where.
struct Message
{
    QUrl url;
    QByteArray contentType, body;
    Headers headers = {};
};

/// Sends messages over HTTP as Client does, and reads no answer beyond its status. Lives on one thread with an event
/// loop.
class Sender final
{
public:
    using Options = Client::Options;
    /// `status` 0: no answer; `error`: a sentence, empty when the receiver took the message (2xx).
    using Done = std::function<void(int status, const Sentence &error)>;

    explicit Sender(Options options)
        : m_client(std::move(options))
    {}

    /// What is under way when the sender ends is dropped: `done` is not called.
    void send(const Message &message, Done done);

private:
    Client m_client;
};

} // namespace bc::server::outgoing
