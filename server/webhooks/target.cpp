#include "server/webhooks/target.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::server::webhooks {

namespace {

constexpr qsizetype longestUrl = 2'000;

struct Range
{
    const char *network;
    int bits;
};

/// IANA's special-purpose registries: what is not globally reachable, and what leads back to it (6to4, NAT64, Teredo).
constexpr std::array notPublic{
    Range{"0.0.0.0", 8},      Range{"10.0.0.0", 8},     Range{"100.64.0.0", 10}, Range{"127.0.0.0", 8},
    Range{"169.254.0.0", 16}, Range{"172.16.0.0", 12},  Range{"192.0.0.0", 24},  Range{"192.0.2.0", 24},
    Range{"192.88.99.0", 24}, Range{"192.168.0.0", 16}, Range{"198.18.0.0", 15}, Range{"198.51.100.0", 24},
    Range{"203.0.113.0", 24}, Range{"224.0.0.0", 4},    Range{"240.0.0.0", 4},   Range{"2001::", 23},
    Range{"2001:db8::", 32},  Range{"2002::", 16},      Range{"3fff::", 20},
};

QHostAddress plain(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped); // "::ffff:192.0.2.1" too
    return mapped ? QHostAddress(v4) : address;
}

bool isPublic(const QHostAddress &address)
{
    static const QList<std::pair<QHostAddress, int>> ranges = [] {
        QList<std::pair<QHostAddress, int>> list;
        for (const Range &range : notPublic)
            list.append({QHostAddress(QLatin1StringView(range.network)), range.bits});
        return list;
    }();
    const auto inside = [&address](const auto &range) { return address.isInSubnet(range.first, range.second); };
    if (std::any_of(ranges.cbegin(), ranges.cend(), inside))
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return true;
    static const QHostAddress global(u"2000::"_s); // the only block of IPv6 that is given out
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isInSubnet(global, 3);
}

bool isLoopbackHost(const QString &host) { return host == "localhost"_L1 || plain(QHostAddress(host)).isLoopback(); }

} // namespace

QString addressFault(const QHostAddress &given, bool loopbackAllowed)
{
    const QHostAddress address = plain(given);
    if (isPublic(address) || (loopbackAllowed && address.isLoopback()))
        return {};
    return u"%1 is not a public address."_s.arg(given.toString());
}

QString urlFault(const QString &text, bool loopbackAllowed)
{
    if (text.size() > longestUrl)
        return u"Must have at most %1 characters."_s.arg(longestUrl);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return u"Must be an absolute address such as https://example.com/events."_s;
    if (url.authority().contains(u'@'))
        return u"Must hold no user name or password."_s;
    if (url.hasFragment())
        return u"Must have no fragment (#...)."_s;
    const bool loopback = isLoopbackHost(url.host());
    if (url.scheme() == "http"_L1 && !(loopback && loopbackAllowed))
        return u"Must start with https://."_s;
    if (loopback && !loopbackAllowed)
        return u"Must not be an address of this machine."_s;
    const QHostAddress literal(url.host());
    return literal.isNull() ? QString() : addressFault(literal, loopbackAllowed);
}

bool isLoopback(const QUrl &issuer) { return isLoopbackHost(issuer.host()); }

} // namespace bc::server::webhooks
