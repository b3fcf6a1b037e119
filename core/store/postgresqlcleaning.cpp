#include "core/store/postgresqlcleaning.h"

#include "core/store/sqlconnection.h"

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

constexpr qint64 cleaningKey = 0x65726173'00000000; ///< of the lock that lets one node clean
constexpr std::chrono::seconds vacuumPatience{5};   ///< others go on while it waits and works

QString inMegabytes(qint64 bytes) { return QString::number((bytes + (1 << 20) - 1) >> 20) + u" MiB"_s; }

} // namespace

PostgresqlCleaning::PostgresqlCleaning(SqlConnection &connection, const CleaningLimits &limits)
    : m_connection(connection)
    , m_limits(limits)
{}

Result<QList<Uncleaned>> PostgresqlCleaning::clean(const QStringList &tables)
{
    QString why;
    const auto ours = isOurTurn();
    const auto gone = ours && *ours ? everybodySeesTheDeletion() : ours;
    if (!gone)
        return fail(gone.error());
    if (!*ours)
        why = u"Another process cleans this database."_s;
    else if (!*gone)
        why = u"A transaction, or a replication slot, from before the deletion still needs the deleted rows."_s;
    QList<Uncleaned> left;
    for (const QString &table : tables) {
        if (!why.isEmpty()) {
            left.append({table, false, why});
            continue;
        }
        const auto leaves = leavesOf(table);
        if (!leaves)
            return fail(leaves.error());
        for (const Leaf &leaf : *leaves) {
            if (auto uncleaned = cleanLeaf(table, leaf))
                left.append(*std::move(uncleaned));
        }
    }
    // ANALYZE has replaced what was known of the columns' values; the replaced rows go with this. Only the database's
    // owner may, and nobody else has to: see the README.
    if (why.isEmpty())
        (void)run(u"VACUUM (FULL) pg_catalog.pg_statistic"_s, m_limits.patience);
    return left;
}

/// The lock ends with the connection.
Result<bool> PostgresqlCleaning::isOurTurn()
{
    const auto row = m_connection.selectOne(u"SELECT CAST(pg_try_advisory_lock(?) AS int)", {cleaningKey});
    return row ? Result<bool>((*row)->flag(0)) : fail(row.error());
}

/// A row that is still visible to anybody is copied by VACUUM FULL, too, and the server tells only its superuser who
/// is in the way. So a row is deleted after all those that are to go: once VACUUM can take that one away, and gives the
/// table's only page back, everything deleted before it can go as well.
Result<bool> PostgresqlCleaning::everybodySeesTheDeletion()
{
    const auto written = m_connection.execute(u"INSERT INTO erasure_probe (moment) VALUES (0)");
    const auto deleted = written ? m_connection.execute(u"DELETE FROM erasure_probe") : written;
    if (!deleted)
        return fail(deleted.error());
    if (const auto vacuumed = run(u"VACUUM (TRUNCATE) erasure_probe"_s, vacuumPatience); !vacuumed)
        return vacuumed.error().kind == ErrorKind::Busy ? Result<bool>(false) : fail(vacuumed.error());
    const auto size = m_connection.selectOne(u"SELECT pg_relation_size('erasure_probe')");
    return size ? Result<bool>((*size)->integer(0) == 0) : fail(size.error());
}

/// The table, or its partitions, without those that were never filled: they have no page but the first of each index.
Result<QList<PostgresqlCleaning::Leaf>> PostgresqlCleaning::leavesOf(const QString &table)
{
    const auto rows = m_connection.select(
        u"WITH RECURSIVE part (oid) AS (SELECT CAST(CAST(? AS regclass) AS oid) UNION ALL "
        u"SELECT i.inhrelid FROM pg_inherits i JOIN part ON i.inhparent = part.oid) "
        u"SELECT CAST(CAST(c.oid AS regclass) AS text), pg_total_relation_size(c.oid) FROM part "
        u"JOIN pg_class c ON c.oid = part.oid WHERE c.relkind = 'r' AND pg_total_relation_size(c.oid) > "
        u"CAST(current_setting('block_size') AS bigint) * "
        u"(SELECT COUNT(*) FROM pg_index x WHERE x.indrelid IN (c.oid, c.reltoastrelid)) ORDER BY 1",
        {table});
    if (!rows)
        return fail(rows.error());
    QList<Leaf> leaves;
    for (const Row &row : *rows)
        leaves.append({row.text(0), row.integer(1)});
    return leaves;
}

Result<> PostgresqlCleaning::run(const QString &statement, std::chrono::milliseconds patience)
{
    m_connection.beginUnit(); // what failed before is told already
    const auto patient = m_connection.control(u"SET lock_timeout = %1"_s.arg(patience.count()));
    const auto done = patient ? m_connection.control(statement) : patient;
    m_connection.beginUnit();
    return done;
}

Result<qint64> PostgresqlCleaning::fileOf(const QString &name)
{
    const auto row =
        m_connection.selectOne(u"SELECT CAST(pg_relation_filenode(CAST(? AS regclass)) AS bigint)", {name});
    return row ? Result<qint64>((*row)->integer(0)) : fail(row.error());
}

/// VACUUM only warns where the table is not ours, so its file tells.
Result<> PostgresqlCleaning::rewrite(const QString &name)
{
    const auto before = fileOf(name);
    if (!before)
        return fail(before.error());
    if (const auto rewritten = run(u"VACUUM (FULL) %1"_s.arg(name), m_limits.patience); !rewritten)
        return rewritten;
    const auto after = fileOf(name);
    if (!after)
        return fail(after.error());
    return *after != *before ? Result<>()
                             : fail(ErrorKind::Forbidden, u"%1 is not ours to rewrite."_s.arg(name),
                                    u"Use the role that owns the tables."_s);
}

std::optional<Uncleaned> PostgresqlCleaning::cleanLeaf(const QString &table, const Leaf &leaf)
{
    if (const auto vacuumed = run(u"VACUUM (TRUNCATE, ANALYZE) %1"_s.arg(leaf.name), vacuumPatience); !vacuumed)
        return Uncleaned{table, false, vacuumed.error().line()};
    if (leaf.size > m_limits.rewritten)
        return Uncleaned{
            table, true,
            u"%1 takes %2, too much to be written anew while others work. At a quiet hour call biometricscloudd clean."_s
                .arg(leaf.name, inMegabytes(leaf.size))};
    if (const auto rewritten = rewrite(leaf.name); !rewritten)
        return Uncleaned{table, false, rewritten.error().line()};
    return std::nullopt;
}

} // namespace bc::store
