#include "server/operations/metrics.h"

#include <algorithm>
#include <chrono>

namespace bc::server {

Metrics::Metrics(const http::Router &router)
    : m_unmatched(add("", "unmatched"))
{
    for (const http::Route *route : router.routes())
        m_routes[route->pattern][size_t(route->method)] = add(http::name(route->method), route->pattern);
}

Metrics::Series *Metrics::add(const QByteArray &method, const QByteArray &route)
{
    m_series.push_back(std::make_unique<Series>());
    m_series.back()->method = method;
    m_series.back()->route = route;
    return m_series.back().get();
}

void Metrics::after(const http::Request &request, http::Response &response)
{
    using namespace std::chrono;
    const qint64 took = duration_cast<microseconds>(steady_clock::now() - request.received).count();
    Series *series = nullptr;
    if (const auto known = m_routes.constFind(request.route); known != m_routes.cend()) {
        const http::Method method = request.method == http::Method::Head ? http::Method::Get : request.method;
        series = (*known)[size_t(method)];
    }
    if (!series)
        series = m_unmatched;
    const auto status = std::lower_bound(statuses.begin(), statuses.end(), response.status);
    const bool known = status != statuses.end() && *status == response.status;
    const size_t answer = known ? size_t(status - statuses.begin()) : statuses.size();
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), took);
    series->answers[answer].fetch_add(1, std::memory_order_relaxed);
    series->durations[size_t(bound - bounds.begin())].fetch_add(1, std::memory_order_relaxed);
    series->microseconds.fetch_add(quint64(std::max<qint64>(took, 0)), std::memory_order_relaxed);
}

} // namespace bc::server
