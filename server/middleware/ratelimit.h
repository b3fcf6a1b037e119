#pragma once

#include "server/http/server.h"

#include <QHash>

#include <atomic>
#include <mutex>

namespace bc::server {

/// Slows down whoever guesses secrets of clients, or tokens, on this node: a token bucket an address (IPv6: a /64
/// network). Only wrong guesses cost a token, so that nobody who knows theirs ever notices. It guards POST to the paths
/// given: an empty bucket answers 429 with Retry-After before the endpoint runs; an answer of 401, or of 409 (a name is
/// taken: that is how one asks for names), costs a token; endpoints whose wrong guess has another status call charge().
/// Thread-safe; memory is bounded.
class RateLimit final : public http::Middleware
{
public:
    struct Options
    {
        int burst = 50;             ///< wrong guesses in a row before the first wait
        double perSecond = 0.5;     ///< tokens that come back
        qsizetype addresses = 8192; ///< at most so many are remembered; the fullest buckets are forgotten first
    };

    /// Where secrets of clients are sent, and where names are asked for: token, revocation, registration. People's
    /// passwords and codes are the store's business (core/accounts/throttle.h).
    static QList<QByteArray> secretPaths();

    /// `paths`: route patterns, as in http::Route.
    explicit RateLimit(Options options, QList<QByteArray> paths = secretPaths());

    std::optional<http::Response> before(http::Request &request) override;
    void after(const http::Request &request, http::Response &response) override;

    /// A wrong guess from this address.
    void charge(const QHostAddress &address);
    /// Seconds until the address may guess again; 0: now.
    int wait(const QHostAddress &address) const;

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 filledAt = 0; ///< milliseconds of the steady clock
    };
    static QByteArray keyOf(const QHostAddress &address);
    double tokensNow(const Bucket &bucket, qint64 now) const;
    void forgetSome(qint64 now);
    bool guards(const http::Request &request) const;

    const Options m_options;
    const QList<QByteArray> m_paths;
    std::atomic<bool> m_idle{true}; ///< nobody was charged yet: the usual case costs no lock
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace bc::server
