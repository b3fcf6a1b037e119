#include "core/accounts/totp.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"

#include <QUrl>

#include <cstdlib>
#include <liboath/oath.h>

using namespace Qt::StringLiterals;

namespace bc::accounts::totp {
namespace {

constexpr int secretSize = 20, digits = 6;

/// liboath wants to be started; what it starts (libgcrypt or its own HMAC) is needed once a process.
void ensureOath()
{
    static const int started = oath_init();
    if (started != OATH_OK)
        qFatal("liboath does not start: %s", oath_strerror(started));
}

qint64 stepAt(Instant now) { return toSeconds(now) / stepLength.count(); }

QByteArray totpContext(qint64 userId) { return "totp:" + QByteArray::number(userId); }

Result<std::optional<QByteArray>> opened(const Result<std::optional<store::Row>> &row, const crypto::SealingKey &key,
                                         qint64 userId)
{
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<QByteArray>();
    auto plain = key.open((*row)->bytes(0), totpContext(userId));
    if (!plain)
        return fail(plain.error());
    return std::optional(std::move(*plain));
}

Result<bool> one(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

} // namespace

QByteArray freshSecret() { return crypto::randomBytes(secretSize); }

QString base32(const QByteArray &secret)
{
    ensureOath();
    char *text = nullptr;
    size_t size = 0;
    if (oath_base32_encode(secret.constData(), size_t(secret.size()), &text, &size) != OATH_OK)
        return {};
    const QString encoded = QString::fromLatin1(text, qsizetype(size)).remove(u'=');
    std::free(text);
    return encoded;
}

QString enrolmentUri(const QByteArray &secret, const QString &issuer, const QString &account)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(
        encoded(issuer), encoded(account), base32(secret));
}

QString codeAt(const QByteArray &secret, qint64 step)
{
    ensureOath();
    char code[digits + 1] = {};
    if (oath_totp_generate(secret.constData(), size_t(secret.size()), time_t(step * stepLength.count()),
                           unsigned(stepLength.count()), OATH_TOTP_DEFAULT_START_TIME, digits, code) != OATH_OK)
        return {};
    return QString::fromLatin1(code);
}

std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, Instant now)
{
    const QByteArray typed = QString(code).remove(u' ').toUtf8();
    std::optional<qint64> found;
    for (const qint64 step : {stepAt(now) - 1, stepAt(now), stepAt(now) + 1}) {
        const QByteArray right = codeAt(secret, step).toLatin1();
        if (right.size() == digits && crypto::equalConstantTime(right, typed))
            found = step;
    }
    return found;
}

Result<> begin(store::Connection &unit, const crypto::SealingKey &key, qint64 userId, const QByteArray &secret,
               Instant now)
{
    const auto rows = unit.execute(
        u"INSERT INTO totp (account_id, pending_secret, pending_time) VALUES (?, ?, ?) ON CONFLICT (account_id) "
        "DO UPDATE SET pending_secret = excluded.pending_secret, pending_time = excluded.pending_time",
        {userId, key.seal(secret, totpContext(userId)), toMicros(now)});
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<std::optional<QByteArray>> pendingSecret(store::Connection &connection, const crypto::SealingKey &key,
                                                qint64 userId, Instant now)
{
    return opened(
        connection.selectOne(u"SELECT pending_secret FROM totp WHERE account_id = ? AND pending_secret IS NOT "
                             "NULL AND pending_time > ?",
                             {userId, toMicros(now - pendingLife)}),
        key, userId);
}

Result<bool> confirm(store::Connection &unit, qint64 userId, qint64 step, Instant now)
{
    return one(unit.execute(
        u"UPDATE totp SET secret = pending_secret, confirmed_time = ?, last_step = ?, pending_secret = NULL, "
        "pending_time = NULL WHERE account_id = ? AND pending_secret IS NOT NULL AND pending_time > ?",
        {toMicros(now), step, userId, toMicros(now - pendingLife)}));
}

Result<std::optional<QByteArray>> secret(store::Connection &connection, const crypto::SealingKey &key, qint64 userId)
{
    return opened(
        connection.selectOne(u"SELECT secret FROM totp WHERE account_id = ? AND secret IS NOT NULL", {userId}), key,
        userId);
}

Result<bool> use(store::Connection &unit, qint64 userId, qint64 step)
{
    return one(
        unit.execute(u"UPDATE totp SET last_step = ? WHERE account_id = ? AND secret IS NOT NULL AND last_step < ?",
                     {step, userId, step}));
}

Result<bool> remove(store::Connection &unit, qint64 userId)
{
    return one(unit.execute(u"DELETE FROM totp WHERE account_id = ?", {userId}));
}

} // namespace bc::accounts::totp
