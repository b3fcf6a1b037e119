#include "core/audit/audit.h"

#include "core/audit/chain.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::audit {
namespace {

/// "auditlog" in ASCII: under it, PostgreSQL's writers append one after another.
constexpr qint64 chainLock = 0x61756469746c6f67;

constexpr store::RowShape entryRow{"audit_entry"_L1,
                                   "id, time, tenant_id, actor_id, application_id, event, outcome, object_type, "
                                   "object_id, address, trace_id, detail, hash"_L1,
                                   13};

QVariant nullable(std::optional<qint64> value) { return value ? QVariant(*value) : QVariant(); }

Link linkOf(const store::Row &row)
{
    Link link;
    Entry &entry = link.entry;
    entry.id = row.integer(0);
    entry.time = row.instant(1);
    entry.tenantId = row.maybeInteger(2);
    entry.actorId = row.maybeInteger(3);
    entry.applicationId = row.maybeInteger(4);
    entry.event = row.text(5);
    entry.outcome = row.text(6);
    entry.objectType = row.text(7);
    entry.objectId = row.text(8);
    entry.address = row.text(9);
    entry.traceId = row.text(10);
    link.detail = row.text(11);
    link.hash = row.bytes(12);
    return link;
}

/// Puts a transaction's entries onto the chain.
class Chain final : public store::CommitHook
{
public:
    Result<> beforeCommit(store::Connection &connection, std::span<const std::any> items) override
    {
        if (auto locked = connection.lockUntilCommit(chainLock); !locked)
            return locked;
        const auto head = connection.selectOne(u"SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1");
        if (!head)
            return fail(head.error());
        qint64 id = *head ? (*head)->integer(0) : 0;
        QByteArray hash = *head ? (*head)->bytes(1) : chainStart();
        for (const std::any &item : items) {
            Entry entry = std::any_cast<const Entry &>(item);
            entry.id = ++id;
            const QString detail = QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact));
            hash = chainHash(hash, entry, detail);
            const auto inserted = connection.insertLater(
                entryRow, {entry.id, toMicros(entry.time), nullable(entry.tenantId), nullable(entry.actorId),
                           nullable(entry.applicationId), entry.event, entry.outcome, entry.objectType, entry.objectId,
                           entry.address, entry.traceId, detail, hash});
            if (!inserted)
                return inserted;
        }
        return {};
    }
};

QString contains(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, u'!' + QString(special));
    return u'%' + text + u'%';
}

} // namespace

void append(store::Connection &connection, Entry entry)
{
    static Chain chain;
    for (QString *text :
         {&entry.event, &entry.outcome, &entry.objectType, &entry.objectId, &entry.address, &entry.traceId})
        *text = storable(std::move(*text));
    connection.atCommit(&chain, std::move(entry));
}

Result<QList<Entry>> list(store::Connection &connection, const Query &query)
{
    QStringList conditions;
    QVariantList values;
    const auto where = [&](const QString &condition, const QVariantList &given) {
        conditions += condition;
        values += given;
    };
    if (query.tenantId)
        where(u"tenant_id = ?"_s, {*query.tenantId});
    if (query.actorId)
        where(u"actor_id = ?"_s, {*query.actorId});
    if (query.applicationId)
        where(u"application_id = ?"_s, {*query.applicationId});
    if (query.event.endsWith(u'.')) // '/' follows '.': the range of everything that starts so
        where(u"event >= ? AND event < ?"_s, {query.event, query.event.chopped(1) + u'/'});
    else if (!query.event.isEmpty())
        where(u"event = ?"_s, {query.event});
    if (!query.search.isEmpty()) {
        const QString pattern = contains(storable(query.search).toLower());
        where(u"(lower(event) LIKE ? ESCAPE '!' OR lower(object_id) LIKE ? ESCAPE '!' OR lower(address) LIKE ? ESCAPE "
              "'\\' OR lower(trace_id) LIKE ? ESCAPE '!' OR lower(detail) LIKE ? ESCAPE '!')"_s,
              {pattern, pattern, pattern, pattern, pattern});
    }
    if (query.beforeId)
        where(u"id < ?"_s, {*query.beforeId});
    QString sql = u"SELECT %1 FROM audit_entry"_s.arg(entryRow.columns);
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    const auto rows =
        connection.select(QString(sql + u" ORDER BY id DESC LIMIT ?"_s), values << std::clamp(query.limit, 1, 1000));
    if (!rows)
        return fail(rows.error());
    QList<Entry> entries;
    for (const store::Row &row : *rows) {
        Link link = linkOf(row);
        link.entry.detail = QJsonDocument::fromJson(link.detail.toUtf8()).object();
        entries.append(std::move(link.entry));
    }
    return entries;
}

Result<Verification> verify(store::Connection &connection)
{
    Verification verification;
    QByteArray previous = chainStart();
    const auto read = connection.forEach(
        u"SELECT %1 FROM audit_entry ORDER BY id"_s.arg(entryRow.columns), {}, [&](const store::Row &row) {
            const Link link = linkOf(row);
            ++verification.entries;
            if (!verification.firstBadId && link.hash != chainHash(previous, link.entry, link.detail))
                verification.firstBadId = link.entry.id;
            verification.lastId = link.entry.id;
            verification.headHash = link.hash;
            previous = link.hash;
            return true;
        });
    if (!read)
        return fail(read.error());
    return verification;
}

} // namespace bc::audit
