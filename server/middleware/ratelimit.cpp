#include "server/middleware/ratelimit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bc::server {
namespace {

qint64 milliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

QList<QByteArray> RateLimit::secretPaths()
{
    return {"/par",
            "/device_authorization",
            "/token",
            "/api/partners/oauth/token",
            "/revoke",
            "/api/partners/oauth/revoke",
            "/introspect",
            "/register-client",
            "/api/v1/register",
            "/api/v1/refresh-token"};
}

RateLimit::RateLimit(Options options, QList<QByteArray> paths)
    : m_options(options)
    , m_paths(std::move(paths))
{}

bool RateLimit::guards(const http::Request &request) const
{
    return request.method == http::Method::Post && m_paths.contains(request.route);
}

std::optional<http::Response> RateLimit::before(http::Request &request)
{
    if (!guards(request))
        return std::nullopt;
    const int seconds = wait(request.peer);
    if (seconds == 0)
        return std::nullopt;
    return http::Response::problem(429, u"Too many wrong tries from this address. Try again in %1 s."_s.arg(seconds))
        .with("Retry-After", QByteArray::number(seconds));
}

void RateLimit::after(const http::Request &request, http::Response &response)
{
    if ((response.status == 401 || response.status == 409) && guards(request))
        charge(request.peer);
}

void RateLimit::charge(const QHostAddress &address)
{
    const qint64 now = milliseconds();
    const QByteArray key = keyOf(address);
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_options.addresses)
            forgetSome(now);
        found = m_buckets.insert(key, {double(m_options.burst), now});
    }
    *found = {std::max(0.0, tokensNow(*found, now) - 1), now};
    m_idle = false;
}

int RateLimit::wait(const QHostAddress &address) const
{
    if (m_idle)
        return 0;
    const qint64 now = milliseconds();
    const std::lock_guard lock(m_mutex);
    const auto found = m_buckets.constFind(keyOf(address));
    if (found == m_buckets.cend())
        return 0;
    const double tokens = tokensNow(*found, now);
    return tokens >= 1 ? 0 : std::max(1, int(std::ceil((1 - tokens) / m_options.perSecond)));
}

QByteArray RateLimit::keyOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QByteArray(reinterpret_cast<const char *>(&ipv4), sizeof ipv4);
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(ipv6.c), 8); // who has one address of a /64 has all of them
}

double RateLimit::tokensNow(const Bucket &bucket, qint64 now) const
{
    return std::min(double(m_options.burst),
                    bucket.tokens + double(now - bucket.filledAt) / 1000 * m_options.perSecond);
}

/// Makes room: forgets the half with the fullest buckets, so that an attacker with many addresses cannot push out the
/// memory of those that guess most. Its cost spreads over the many insertions that follow.
void RateLimit::forgetSome(qint64 now)
{
    std::vector<std::pair<double, QByteArray>> byTokens;
    byTokens.reserve(size_t(m_buckets.size()));
    for (auto bucket = m_buckets.cbegin(); bucket != m_buckets.cend(); ++bucket)
        byTokens.emplace_back(tokensNow(*bucket, now), bucket.key());
    const auto middle = byTokens.begin() + std::ptrdiff_t(byTokens.size() / 2);
    std::nth_element(byTokens.begin(), middle, byTokens.end(), std::greater<>());
    std::for_each(byTokens.begin(), middle, [this](const auto &entry) { m_buckets.remove(entry.second); });
}

} // namespace bc::server
