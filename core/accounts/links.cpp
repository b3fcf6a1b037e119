#include "core/accounts/links.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::accounts::links {
namespace {

QString name(Purpose purpose) { return purpose == Purpose::Reset ? u"reset"_s : u"invitation"_s; }

Link toLink(const store::Row &row)
{
    return {row.integer(0), row.text(1) == u"reset" ? Purpose::Reset : Purpose::Invitation, row.instant(2),
            row.instant(3)};
}

constexpr QLatin1StringView linkColumns = "account_id, purpose, created_time, expires_time"_L1;
/// What makes a link one that works; two values: its hash and the time.
constexpr QLatin1StringView live =
    "token_hash = ? AND ended_time IS NULL AND expires_time > ? AND EXISTS (SELECT 1 FROM account a JOIN tenant t ON "
    "t.id = a.tenant_id WHERE a.id = account_link.account_id AND a.state = 5 AND t.state = 5)"_L1;

} // namespace

std::chrono::seconds lifeOf(Purpose purpose) { return purpose == Purpose::Reset ? 1h : 7 * 24h; }

Result<Link> create(store::Connection &unit, QByteArrayView tokenHash, qint64 userId, Purpose purpose, Instant now)
{
    // Those long past go, so that nobody can make an account's pile up.
    const auto gone =
        unit.execute(u"DELETE FROM account_link WHERE account_id = ? AND expires_time <= ?", {userId, toMicros(now)});
    if (!gone)
        return fail(gone.error());
    if (purpose == Purpose::Invitation) {
        const auto ended = unit.execute(u"UPDATE account_link SET ended_time = ? WHERE account_id = ? AND purpose = ? "
                                        "AND ended_time IS NULL"_s,
                                        {toMicros(now), userId, name(purpose)});
        if (!ended)
            return fail(ended.error());
    }
    const Link link{userId, purpose, now, now + lifeOf(purpose)};
    const auto made = unit.execute(
        u"INSERT INTO account_link (token_hash, account_id, purpose, created_time, "
        "expires_time) VALUES (?, ?, ?, ?, ?)"_s,
        {tokenHash.toByteArray(), userId, name(purpose), toMicros(link.createdTime), toMicros(link.expiresTime)});
    if (!made)
        return fail(made.error());
    return link;
}

Result<std::optional<Link>> find(store::Connection &connection, QByteArrayView tokenHash, Instant now)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM account_link WHERE %2"_s.arg(linkColumns, live),
                                          {tokenHash.toByteArray(), toMicros(now)});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(toLink(**row)) : std::nullopt;
}

Result<std::optional<Link>> use(store::Connection &unit, QByteArrayView tokenHash, Instant now)
{
    const auto row =
        unit.selectOne(u"UPDATE account_link SET ended_time = ? WHERE %1 RETURNING %2"_s.arg(live, linkColumns),
                       {toMicros(now), tokenHash.toByteArray(), toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Link>();
    const Link link = toLink(**row);
    if (const auto ended = endAll(unit, link.userId, now); !ended)
        return fail(ended.error());
    return std::optional(link);
}

Result<qint64> endAll(store::Connection &unit, qint64 userId, Instant now)
{
    return unit.execute(u"UPDATE account_link SET ended_time = ? WHERE account_id = ? AND ended_time IS NULL",
                        {toMicros(now), userId});
}

Result<std::optional<Instant>> invitedUntil(store::Connection &connection, qint64 userId, Instant now)
{
    const auto row = connection.selectOne(u"SELECT MAX(expires_time) FROM account_link WHERE account_id = ? AND "
                                          "purpose = 'invitation' AND ended_time IS NULL AND expires_time > ?"_s,
                                          {userId, toMicros(now)});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->maybeInstant(0) : std::nullopt;
}

} // namespace bc::accounts::links
