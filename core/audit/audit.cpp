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

struct Conditions
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &given)
    {
        parts += part;
        values += given;
    }
};

Conditions conditionsOf(const Query &query)
{
    Conditions where;
    const auto equal = [&where](const QString &column, const QString &value) {
        if (!value.isEmpty())
            where.add(column + u" = ?"_s, {storable(value)});
    };
    if (query.tenantId)
        where.add(u"tenant_id = ?"_s, {*query.tenantId});
    if (query.actorId)
        where.add(u"actor_id = ?"_s, {*query.actorId});
    if (query.applicationId)
        where.add(u"application_id = ?"_s, {*query.applicationId});
    if (query.from)
        where.add(u"time >= ?"_s, {toMicros(*query.from)});
    if (query.until)
        where.add(u"time < ?"_s, {toMicros(*query.until)});
    if (query.event.endsWith(u'.')) // '/' follows '.': the range of everything that starts so
        where.add(u"event >= ? AND event < ?"_s, {query.event, query.event.chopped(1) + u'/'});
    else
        equal(u"event"_s, query.event);
    for (const QString &event : query.exceptEvents)
        where.add(u"event <> ?"_s, {event});
    equal(u"outcome"_s, query.outcome);
    equal(u"object_type"_s, query.objectType);
    equal(u"object_id"_s, query.objectId);
    equal(u"address"_s, query.address);
    equal(u"trace_id"_s, query.traceId);
    if (!query.search.isEmpty()) {
        const QString pattern = contains(storable(query.search).toLower());
        QStringList places;
        QVariantList patterns;
        for (const char *column : {"event", "object_id", "address", "trace_id", "detail"}) {
            places += u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(QLatin1StringView(column));
            patterns += pattern;
        }
        where.add(u'(' + places.join(u" OR "_s) + u')', patterns);
    }
    if (query.beforeId)
        where.add(u"id < ?"_s, {*query.beforeId});
    if (query.afterId)
        where.add(u"id > ?"_s, {*query.afterId});
    return where;
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

Result<QHash<qint64, QByteArray>> storedHashes(store::Connection &connection, const QList<Entry> &entries)
{
    QHash<qint64, QByteArray> hashes;
    for (const Entry &entry : entries) {
        for (const qint64 id : {entry.id, entry.id - 1}) {
            if (id < 1 || hashes.contains(id))
                continue;
            const auto row = connection.selectOne(u"SELECT hash FROM audit_entry WHERE id = ?", {id});
            if (!row)
                return fail(row.error());
            if (*row)
                hashes.insert(id, (*row)->bytes(0));
        }
    }
    return hashes;
}

Result<qint64> lastId(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT id FROM audit_entry ORDER BY id DESC LIMIT 1");
    if (!row)
        return fail(row.error());
    return *row ? (*row)->integer(0) : 0;
}

Result<QList<Entry>> list(store::Connection &connection, const Query &query)
{
    const Conditions conditions = conditionsOf(query);
    QString sql = u"SELECT %1 FROM audit_entry"_s.arg(entryRow.columns);
    if (!conditions.parts.isEmpty())
        sql += u" WHERE "_s + conditions.parts.join(u" AND "_s);
    sql += query.oldestFirst ? u" ORDER BY id LIMIT ?"_s : u" ORDER BY id DESC LIMIT ?"_s;
    const auto rows = connection.select(sql, QVariantList(conditions.values) << std::clamp(query.limit, 1, 1000));
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

Result<Verification> verify(store::Connection &connection, const Progress &progress)
{
    // In pieces: one long read would keep SQLite from shortening its log, and holds a PostgreSQL answer in memory.
    constexpr int piece = 2'000;
    const auto end = lastId(connection);
    if (!end)
        return fail(end.error());
    Verification verification;
    QByteArray previous = chainStart();
    qint64 at = 0;
    const QString sql =
        u"SELECT %1 FROM audit_entry WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"_s.arg(entryRow.columns);
    while (at < *end) {
        if (progress && !progress(verification, *end))
            return fail(ErrorKind::Unavailable, u"The verification was stopped."_s);
        const auto rows = connection.select(sql, {at, *end, piece});
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            break;
        for (const store::Row &row : *rows) {
            const Link link = linkOf(row);
            ++verification.entries;
            if (!verification.firstMissingId && link.entry.id != at + 1)
                verification.firstMissingId = at + 1;
            if (!verification.firstBadId && link.hash != chainHash(previous, link.entry, link.detail))
                verification.firstBadId = link.entry.id;
            previous = link.hash;
            at = link.entry.id;
        }
    }
    if (at > 0)
        verification.lastId = at;
    verification.headHash = at > 0 ? previous : QByteArray();
    return verification;
}

} // namespace bc::audit
