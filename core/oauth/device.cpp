#include "core/oauth/device.h"

#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::device {

namespace {

constexpr QStringView letters = u"BCDFGHJKLMNPQRSTVWXZ";
constexpr qsizetype codeLength = 8, half = 4;
/// What the way of a poll may take from the device's own five seconds.
constexpr qint64 slackMicros = 500'000;

QString withDash(const QString &code) { return code.left(half) + u'-' + code.mid(half); }

QByteArray hashOf(const QString &userCode) { return tokens::hash(userCode.toLatin1()); }

Result<std::optional<DeviceRequest>> one(store::Connection &connection, QStringView column, const QByteArray &key)
{
    const auto row = connection.selectOne(
        u"SELECT id, application_id, scope, state, used_time, account_id, auth_time, "
        "created_time, expires_time, amr, resources FROM device_request WHERE %1 = ?"_s.arg(column),
        {key});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    DeviceRequest request;
    request.id = (*row)->integer(0);
    request.applicationId = (*row)->integer(1);
    request.scope = (*row)->text(2);
    const QString state = (*row)->text(3);
    using State = DeviceRequest::State;
    request.state = state == u"allowed" ? State::Allowed : state == u"denied" ? State::Denied : State::Pending;
    request.used = !(*row)->isNull(4);
    request.userId = (*row)->integer(5);
    request.authTime = (*row)->maybeInstant(6);
    request.createdTime = (*row)->instant(7);
    request.expiresTime = (*row)->instant(8);
    request.amr = (*row)->text(9);
    request.resources = (*row)->text(10).split(u' ', Qt::SkipEmptyParts);
    return request;
}

} // namespace

QString freshUserCode()
{
    // Bytes from 240 on are thrown away, so that each of the 20 letters is equally likely.
    QString code;
    while (code.size() < codeLength) {
        for (const char byte : crypto::randomBytes(int(codeLength))) {
            if (const auto value = quint8(byte); value < 240 && code.size() < codeLength)
                code.append(letters[value % letters.size()]);
        }
    }
    return withDash(code);
}

QString userCodeOf(const QString &typed)
{
    QString code;
    for (const QChar c : typed.left(64).toUpper()) {
        if (c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash || c == u'.')
            continue;
        if (!letters.contains(c))
            return {};
        code.append(c);
    }
    return code.size() == codeLength ? withDash(code) : QString();
}

Result<std::optional<DeviceRequest>> findByUserCode(store::Connection &connection, const QString &userCode)
{
    return one(connection, u"user_code_hash", hashOf(userCode));
}

Result<std::optional<DeviceRequest>> findByDeviceCode(store::Connection &connection, const QString &deviceCode)
{
    return one(connection, u"device_code_hash", tokens::key(deviceCode.toUtf8()));
}

Result<bool> store(store::Connection &unit, const DeviceCodes &codes, qint64 applicationId, const QString &scope,
                   const QStringList &resources, Instant now)
{
    // A code that nobody can use any more may be given out again.
    const auto freed = unit.execute(u"DELETE FROM device_request WHERE user_code_hash = ? AND expires_time <= ?",
                                    {hashOf(codes.userCode), toMicros(now)});
    if (!freed)
        return fail(freed.error());
    const auto stored = unit.execute(
        u"INSERT INTO device_request (device_code_hash, user_code_hash, application_id, scope, interval_seconds, "
        "created_time, expires_time, resources) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_code_hash) DO "
        "NOTHING",
        {tokens::key(codes.deviceCode.toLatin1()), hashOf(codes.userCode), applicationId, scope,
         qint64(codes.interval.count()), toMicros(now), toMicros(now + codes.expiresIn), resources.join(u' ')});
    if (!stored)
        return fail(stored.error());
    return *stored > 0;
}

Result<bool> decide(store::Connection &unit, qint64 id, bool allowed, const SignedIn &person, Instant now)
{
    const auto decided = unit.execute(u"UPDATE device_request SET state = ?, account_id = ?, auth_time = ?, amr = ?, "
                                      u"decided_time = ? WHERE id = ? AND "
                                      "state = 'pending' AND expires_time > ?",
                                      {allowed ? u"allowed"_s : u"denied"_s, person.user.id, toMicros(person.authTime),
                                       person.amr.join(u' '), toMicros(now), id, toMicros(now)});
    if (!decided)
        return fail(decided.error());
    return *decided > 0;
}

Result<Poll> poll(store::Connection &unit, qint64 id, Instant now)
{
    // Of many polls at once the first is on time; the others find its moment, and are too soon.
    const auto onTime = unit.execute(
        u"UPDATE device_request SET last_poll_time = ? WHERE id = ? AND (last_poll_time IS NULL OR last_poll_time + "
        "interval_seconds * 1000000 <= ?)",
        {toMicros(now), id, toMicros(now) + slackMicros});
    if (!onTime)
        return fail(onTime.error());
    if (*onTime > 0)
        return Poll::OnTime;
    const auto slower = unit.execute(
        u"UPDATE device_request SET last_poll_time = ?, interval_seconds = interval_seconds + 5 WHERE id = ?",
        {toMicros(now), id});
    if (!slower)
        return fail(slower.error());
    return Poll::TooSoon;
}

Result<bool> use(store::Connection &unit, qint64 id, Instant now)
{
    const auto used = unit.execute(u"UPDATE device_request SET used_time = ? WHERE id = ? AND state = 'allowed' AND "
                                   "used_time IS NULL AND expires_time > ?",
                                   {toMicros(now), id, toMicros(now)});
    if (!used)
        return fail(used.error());
    return *used > 0;
}

} // namespace bc::oauth::device
