#include "core/devices/budget.h"

namespace bc::devices::budget {

using namespace Qt::StringLiterals;

Result<std::chrono::seconds> spend(store::Connection &unit, const QString &provider, const Limits &limits, Instant now)
{
    using std::chrono::ceil, std::chrono::seconds;
    const qint64 at = toMicros(now), over = toMicros(now - limits.window);
    const auto spent =
        unit.selectOne(u"INSERT INTO vendor_budget AS b (provider, window_start, request_count) VALUES (?, ?, 1) "
                       u"ON CONFLICT (provider) DO UPDATE SET "
                       u"window_start = CASE WHEN b.window_start <= ? THEN ? ELSE b.window_start END, "
                       u"request_count = CASE WHEN b.window_start <= ? THEN 1 ELSE b.request_count + 1 END "
                       u"WHERE b.held_until <= ? AND (b.window_start <= ? OR b.request_count < ? OR ? = 0) "
                       u"RETURNING request_count",
                       {provider, at, over, at, over, at, over, limits.requests, limits.requests});
    if (!spent)
        return fail(spent.error());
    if (*spent)
        return seconds(0);
    const auto row =
        unit.selectOne(u"SELECT window_start, held_until FROM vendor_budget WHERE provider = ?", {provider});
    if (!row)
        return fail(row.error());
    if (!*row)
        return seconds(1);
    const Instant held = (*row)->instant(1);
    const Instant free = held > now ? held : (*row)->instant(0) + limits.window;
    return std::max(ceil<seconds>(free - now), seconds(1));
}

Result<> hold(store::Connection &unit, const QString &provider, Instant until)
{
    return done(unit.execute(u"INSERT INTO vendor_budget AS b (provider, held_until) VALUES (?, ?) "
                             u"ON CONFLICT (provider) DO UPDATE SET held_until = excluded.held_until "
                             u"WHERE b.held_until < excluded.held_until",
                             {provider, toMicros(until)}));
}

Result<bool> hasRoom(store::Connection &connection, const QString &provider, const Limits &limits, Instant now)
{
    const qint64 at = toMicros(now);
    const auto row =
        connection.selectOne(u"SELECT (SELECT COUNT(*) FROM device_link WHERE leased_until > ? AND provider = ?), "
                             u"(SELECT COUNT(*) FROM vendor_budget WHERE provider = ? AND held_until > ?)",
                             {at, provider, provider, at});
    if (!row)
        return fail(row.error());
    return *row && (*row)->integer(0) < limits.sideBySide && (*row)->integer(1) == 0;
}

Result<> lock(store::Connection &unit, const QString &provider)
{
    return done(unit.execute(u"INSERT INTO vendor_budget AS b (provider) VALUES (?) "
                             u"ON CONFLICT (provider) DO UPDATE SET held_until = b.held_until",
                             {provider}));
}

} // namespace bc::devices::budget
