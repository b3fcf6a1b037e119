#pragma once

#include "server/http/server.h"

#include <QHash>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace bc::server {

/// How many requests came, how they ended and how long they took, by route. A middleware: the first in the list, so
/// that it sees each answer as it leaves. Counting is a look-up and three relaxed additions; no lock is taken.
class Metrics final : public http::Middleware
{
public:
    /// Upper bounds of the buckets, in microseconds.
    static constexpr std::array<qint64, 14> bounds{500,       1'000,     2'500,     5'000,     10'000,
                                                   25'000,    50'000,    100'000,   250'000,   500'000,
                                                   1'000'000, 2'500'000, 5'000'000, 10'000'000};
    /// The statuses that are counted by themselves; the last place is for all others.
    static constexpr std::array<int, 22> statuses{200, 201, 202, 204, 302, 303, 304, 400, 401, 403, 404,
                                                  405, 408, 409, 410, 411, 413, 415, 422, 429, 500, 503};

    /// Of one route and method.
    struct Series
    {
        QByteArray method, route; ///< route "unmatched": no such path
        std::array<std::atomic<quint64>, statuses.size() + 1> answers{};
        std::array<std::atomic<quint64>, bounds.size() + 1> durations{}; ///< the last: longer than all bounds
        std::atomic<quint64> microseconds{0};
    };

    /// Learns the routes; before the server starts.
    explicit Metrics(const http::Router &router);

    void after(const http::Request &request, http::Response &response) override;

    const std::vector<std::unique_ptr<Series>> &series() const { return m_series; }

private:
    Series *add(const QByteArray &method, const QByteArray &route);

    std::vector<std::unique_ptr<Series>> m_series;
    QHash<QByteArray, std::array<Series *, 8>> m_routes; ///< by pattern, then by method
    Series *m_unmatched;
};

} // namespace bc::server
