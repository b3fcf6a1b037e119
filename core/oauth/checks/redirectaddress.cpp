#include "core/oauth/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace redirects {

namespace {

/// "http://127.0.0.1:8080/x" in three parts: up to the host, the port with its colon (may be empty), the rest.
struct Loopback
{
    QStringView head, port, rest;
};

/// Only the addresses themselves: `localhost` may be anybody (RFC 8252 §8.3).
std::optional<Loopback> loopback(QStringView address)
{
    for (const QStringView head : {QStringView(u"http://127.0.0.1"), QStringView(u"http://[::1]")}) {
        if (!address.startsWith(head))
            continue;
        qsizetype end = head.size();
        if (end < address.size() && address[end] == u':') {
            const qsizetype first = ++end;
            while (end < address.size() && address[end] >= u'0' && address[end] <= u'9')
                ++end;
            const QStringView digits = address.sliced(first, end - first);
            const int port = digits.size() <= 5 ? digits.toInt() : 0;
            if (port < 1 || port > 65535 || digits.front() == u'0')
                return std::nullopt;
        }
        const QStringView rest = address.sliced(end);
        // "http://127.0.0.1.example" and "http://127.0.0.1@example" are other hosts.
        if (!rest.isEmpty() && rest.front() != u'/')
            return std::nullopt;
        return Loopback{head, address.sliced(head.size(), end - head.size()), rest};
    }
    return std::nullopt;
}

qsizetype plainDifference(QStringView a, QStringView b)
{
    if (a == b)
        return -1;
    const qsizetype shorter = std::min(a.size(), b.size());
    for (qsizetype at = 0; at < shorter; ++at) {
        if (a[at] != b[at])
            return at;
    }
    return shorter;
}

} // namespace

bool matches(QStringView registered, QStringView presented) { return firstDifference(registered, presented) < 0; }

qsizetype firstDifference(QStringView registered, QStringView presented)
{
    const auto known = loopback(registered), came = loopback(presented);
    if (!known || !came || known->head != came->head)
        return plainDifference(registered, presented);
    const qsizetype difference = plainDifference(known->rest, came->rest);
    return difference < 0 ? -1 : known->head.size() + known->port.size() + difference;
}

} // namespace redirects

namespace checks {

Judged<QString> redirectAddress(CheckContext &context, const Client &client, const QString &presented)
{
    CheckLine line(context.record, "redirect address");
    const QStringList &registered = client.application.redirectUrls;
    if (presented.isEmpty()) {
        if (registered.size() != 1)
            return line.refuse(ErrorCode::InvalidRequest, u"The redirect address is missing."_s,
                               Sentence("redirect_missing", u"redirect_uri is missing and %1 addresses are registered.",
                                        registered.size()));
        line.detail(Sentence("redirect_left_out", u"Left out; the only registered one is taken."));
        return registered.front();
    }
    line.detail(presented);
    bool found = false;
    for (const QString &one : registered) {
        const qsizetype difference = redirects::firstDifference(one, presented);
        context.record.registered.append({DecisionRecord::bounded(one), difference});
        found |= difference < 0;
    }
    if (!found)
        return line.refuse(ErrorCode::InvalidRequest, u"The redirect address is not registered for this application."_s,
                           presented);
    return presented;
}

} // namespace checks

} // namespace bc::oauth
