#include "core/mail/outbox.h"

#include "core/crypto/sealingkey.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::mail::outbox {
namespace {

/// A sealed letter fits its person and address only: rows cannot be swapped to send a link to somebody else.
QByteArray context(qint64 userId, const QString &recipient)
{
    return "mail_outbox:" + QByteArray::number(userId) + ':' + recipient.toUtf8();
}

Result<> done(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    return {};
}

} // namespace

Result<> add(store::Connection &unit, const crypto::SealingKey &key, const Letter &letter, Instant now)
{
    const auto count = waiting(unit);
    if (!count)
        return fail(count.error());
    if (*count >= limit)
        return fail(ErrorKind::Busy, u"Too many letters wait to be sent."_s, u"Check the mail server's settings."_s);
    const QByteArray content = QJsonDocument(letter.content).toJson(QJsonDocument::Compact);
    return done(unit.execute(u"INSERT INTO mail_outbox (account_id, tenant_id, recipient, sealed, next_time, "
                             "created_time, expires_time) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                             {letter.userId, letter.tenantId, letter.recipient,
                              key.seal(content, context(letter.userId, letter.recipient)), toMicros(now), toMicros(now),
                              toMicros(letter.expiresTime)}));
}

Result<QList<Letter>> take(store::Connection &unit, const crypto::SealingKey &key, int most, std::chrono::seconds lease,
                           Instant now)
{
    // Of two nodes at once, the second finds `next_time` changed when it gets the row.
    const auto rows =
        unit.select(u"UPDATE mail_outbox SET next_time = ?, tries = tries + 1 WHERE id IN (SELECT id FROM "
                    "mail_outbox WHERE next_time <= ? ORDER BY next_time, id LIMIT ?) AND next_time <= ? "
                    "RETURNING id, account_id, tenant_id, recipient, sealed, created_time, expires_time, "
                    "tries"_s,
                    {toMicros(now + lease), toMicros(now), most, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    QList<Letter> letters;
    for (const store::Row &row : *rows) {
        Letter letter;
        letter.id = row.integer(0);
        letter.userId = row.integer(1);
        letter.tenantId = row.integer(2);
        letter.recipient = row.text(3);
        letter.createdTime = row.instant(5);
        letter.expiresTime = row.instant(6);
        letter.tries = int(row.integer(7));
        if (const auto plain = key.open(row.bytes(4), context(letter.userId, letter.recipient)))
            letter.content = QJsonDocument::fromJson(*plain).object();
        letters.append(letter);
    }
    return letters;
}

Result<> remove(store::Connection &unit, qint64 id)
{
    return done(unit.execute(u"DELETE FROM mail_outbox WHERE id = ?", {id}));
}

Result<> retryAt(store::Connection &unit, qint64 id, Instant time)
{
    return done(unit.execute(u"UPDATE mail_outbox SET next_time = ? WHERE id = ?", {toMicros(time), id}));
}

Result<std::optional<Instant>> nextTime(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT MIN(next_time) FROM mail_outbox");
    if (!row)
        return fail(row.error());
    return *row ? (*row)->maybeInstant(0) : std::nullopt;
}

Result<qint64> waiting(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT COUNT(*) FROM mail_outbox");
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

std::chrono::seconds backoff(int tries)
{
    if (tries <= 1)
        return 10s;
    if (tries == 2)
        return 30s;
    return std::min<std::chrono::seconds>(30min, 1min * (1 << std::min(tries - 3, 10)));
}

} // namespace bc::mail::outbox
