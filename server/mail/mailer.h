#pragma once

#include "core/base/clock.h"
#include "core/mail/outbox.h"
#include "server/mail/smtp.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace bc::crypto {
class SealingKey;
}
namespace bc::store {
class Store;
}

namespace bc::server::mail {

/// Sends what waits in the outbox, on a thread of its own: at once when woken, and what other nodes or an earlier run
/// left within 20 s. What the server refuses for good, or what has expired, is given up: a line in the log and
/// `mail.failed` in the audit log say so. Thread-safe.
class Mailer
{
public:
    /// Everything given outlives the mailer. Nothing is sent before start().
    Mailer(store::Store &store, const crypto::SealingKey &key, const Clock &clock, SmtpServer server);
    ~Mailer(); ///< stops
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    const SmtpServer &server() const { return m_server; }
    void start();
    /// Ends within a second; a letter that was being sent is sent after the next start.
    void stop();
    /// There may be a new letter.
    void wake();
    /// Sends a letter that says so, and waits for the server's answer; for a thread that may wait.
    Result<> test(const QString &recipient, const QString &language, const QString &product) const;

private:
    void run();
    /// Sends what is due; when to look again.
    Instant sendDue();
    void sendOne(const bc::mail::outbox::Letter &letter);
    Result<> deliver(const bc::mail::outbox::Letter &letter) const;

    store::Store &m_store;
    const crypto::SealingKey &m_key;
    const Clock &m_clock;
    const SmtpServer m_server;
    std::atomic<bool> m_ending{false};
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_woken = false;
    std::thread m_thread;
};

} // namespace bc::server::mail
