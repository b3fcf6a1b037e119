#include "core/accounts/recoverycodes.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;

namespace bc::accounts::recoverycodes {
namespace {

/// 32 characters, none of which is taken for another.
constexpr char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
static_assert(sizeof alphabet == 33);
constexpr int characters = 16, group = 4;

QByteArray hashOf(qint64 userId, const QString &code)
{
    QString plain;
    for (const QChar c : code) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return crypto::sha256(QByteArray::number(userId) + ':' + plain.toUtf8());
}

} // namespace

QStringList fresh()
{
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        QString code;
        for (const char byte : crypto::randomBytes(characters)) {
            if (!code.isEmpty() && code.size() % (group + 1) == group)
                code += u'-';
            code += QLatin1Char(alphabet[static_cast<unsigned char>(byte) & 31]);
        }
        codes.append(code);
    }
    return codes;
}

Result<> replace(store::Connection &unit, qint64 userId, const QStringList &codes, Instant now)
{
    if (const auto gone = remove(unit, userId); !gone)
        return gone;
    for (const QString &code : codes) {
        const auto made =
            unit.execute(u"INSERT INTO recovery_code (account_id, code_hash, created_time) VALUES (?, ?, ?)",
                         {userId, hashOf(userId, code), toMicros(now)});
        if (!made)
            return fail(made.error());
    }
    return {};
}

Result<bool> use(store::Connection &unit, qint64 userId, const QString &code, Instant now)
{
    const auto rows = unit.execute(
        u"UPDATE recovery_code SET used_time = ? WHERE account_id = ? AND code_hash = ? AND used_time IS NULL",
        {toMicros(now), userId, hashOf(userId, code)});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

Result<int> left(store::Connection &connection, qint64 userId)
{
    const auto row = connection.selectOne(
        u"SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_time IS NULL", {userId});
    if (!row)
        return fail(row.error());
    return int((*row)->integer(0));
}

Result<> remove(store::Connection &unit, qint64 userId)
{
    const auto rows = unit.execute(u"DELETE FROM recovery_code WHERE account_id = ?", {userId});
    if (!rows)
        return fail(rows.error());
    return {};
}

} // namespace bc::accounts::recoverycodes
