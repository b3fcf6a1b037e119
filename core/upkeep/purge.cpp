#include "core/upkeep/purge.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::upkeep {

namespace {

constexpr qsizetype keysAtOnce = 50; ///< in one statement: few different ones are prepared

constexpr std::chrono::seconds day = 24h;
constexpr std::chrono::seconds familyKept = 2 * day; ///< a family may end a day after its ends_time says so

/// A family that is neither over nor revoked; its id follows.
const QString livingFamily = u"SELECT 1 FROM token_family f WHERE f.ends_time > ? AND (f.revoked_time IS NULL OR "
                             "f.revoked_time > ?) AND f.id ="_s;

QVariantList moments(const Rule &rule, Instant now)
{
    return QVariantList(rule.over.count(u'?'), QVariant(toMicros(now - rule.keep)));
}

} // namespace

const QList<Rule> &rules()
{
    using Key = Rule::Key;
    static const QList<Rule> list{
        // A used refresh token tells a theft as long as its family lives, that is until its last token has expired.
        {u"token_issue"_s, u"id"_s, Key::Number, u"NOT EXISTS (%1 token_issue.family_id)"_s.arg(livingFamily),
         familyKept},
        {u"refresh_use"_s, u"token_key"_s, Key::Bytes, u"NOT EXISTS (%1 refresh_use.family_id)"_s.arg(livingFamily),
         familyKept},
        // A redeemed code tells a theft as long as a token of it lives.
        {u"authorization_code"_s, u"code_hash"_s, Key::Bytes,
         u"expires_time <= ? AND NOT EXISTS (%1 authorization_code.family_id)"_s.arg(livingFamily), familyKept},
        {u"device_request"_s, u"id"_s, Key::Number, u"expires_time <= ?"_s, day},
        {u"token_family"_s, u"id"_s, Key::Number,
         u"(ends_time <= ? OR revoked_time <= ?) AND NOT EXISTS (SELECT 1 FROM authorization_code c WHERE c.family_id "
         u"= "
         "token_family.id) AND NOT EXISTS (SELECT 1 FROM device_request d WHERE d.family_id = token_family.id)"_s,
         familyKept},
        {u"browser_session"_s, u"session_hash"_s, Key::Bytes, u"expires_time <= ? OR revoked_time <= ?"_s, 7 * day},
        {u"sign_in_attempt"_s, u"attempt_hash"_s, Key::Bytes, u"expires_time <= ?"_s, day},
        {u"trusted_browser"_s, u"browser_hash"_s, Key::Bytes, u"expires_time <= ?"_s, day},
        {u"passkey_challenge"_s, u"challenge_hash"_s, Key::Bytes, u"expires_time <= ?"_s, day},
        {u"pushed_request"_s, u"request_hash"_s, Key::Bytes, u"expires_time <= ?"_s, day},
        {u"single_use"_s, u"use_hash"_s, Key::Bytes, u"expires_time <= ?"_s, 60s},
        {u"account_link"_s, u"token_hash"_s, Key::Bytes, u"expires_time <= ?"_s, 7 * day},
        {u"device_link_request"_s, u"state_hash"_s, Key::Bytes, u"expires_time <= ?"_s, day},
        {u"application_secret"_s, u"id"_s, Key::Number, u"expires_time <= ?"_s, 30 * day},
        {u"webhook_delivery"_s, u"id"_s, Key::Number, u"state = 'delivered' AND settled_time <= ?"_s, 7 * day},
        {u"webhook_delivery"_s, u"id"_s, Key::Number, u"state = 'dead' AND settled_time <= ?"_s, 30 * day},
        {u"webhook_delivery"_s, u"id"_s, Key::Number,
         u"EXISTS (SELECT 1 FROM webhook w WHERE w.id = webhook_delivery.webhook_id AND w.removed_time <= ?)"_s, 60s},
        {u"webhook"_s, u"id"_s, Key::Number,
         u"removed_time <= ? AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.webhook_id = webhook.id)"_s, 60s},
    };
    return list;
}

Result<Look> look(store::Connection &reader, const Rule &rule, const std::optional<QVariant> &from, int most,
                  Instant now)
{
    const QVariant start = from.value_or(rule.kind == Rule::Key::Bytes ? QVariant(QByteArray(""))
                                                                       : QVariant(std::numeric_limits<qint64>::min()));
    const auto rows = reader.select(u"SELECT %1, CASE WHEN %2 THEN 1 ELSE 0 END FROM %3 WHERE %1 > ? "
                                    "ORDER BY %1 LIMIT ?"_s.arg(rule.key, rule.over, rule.table),
                                    moments(rule, now) << start << most);
    if (!rows)
        return fail(rows.error());
    const auto keyOf = [&rule](const store::Row &row) {
        return rule.kind == Rule::Key::Bytes ? QVariant(row.bytes(0)) : QVariant(row.integer(0));
    };
    Look look;
    for (const store::Row &row : *rows) {
        if (row.flag(1))
            look.over.append(keyOf(row));
    }
    if (rows->size() == most)
        look.next = keyOf(rows->constLast());
    return look;
}

Result<qint64> purge(store::Connection &unit, const Rule &rule, const QVariantList &keys, Instant now)
{
    static const QString places = QStringList(keysAtOnce, u"?"_s).join(u", "_s);
    const QString sql = u"DELETE FROM %1 WHERE %2 IN (%3) AND (%4)"_s.arg(rule.table, rule.key, places, rule.over);
    qint64 deleted = 0;
    for (qsizetype at = 0; at < keys.size(); at += keysAtOnce) {
        QVariantList some = keys.mid(at, keysAtOnce);
        while (some.size() < keysAtOnce) // the same statement for the rest
            some.append(some.constLast());
        const auto rows = unit.execute(sql, some + moments(rule, now));
        if (!rows)
            return rows;
        deleted += *rows;
    }
    return deleted;
}

} // namespace bc::upkeep
