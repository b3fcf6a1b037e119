#include "core/store/sqlconnection.h"

#include "core/store/statementtext.h"

#include <QScopeGuard>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

/// More different statements than this on one connection means that SQL is being built from values.
constexpr size_t maxStatements = 512;

QString freshName()
{
    static std::atomic<quint64> counter = 0;
    return u"bc-%1"_s.arg(++counter);
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(std::shared_ptr<const Dialect> dialect, Access access,
                                                           std::shared_ptr<Watch> watch)
{
    std::unique_ptr<SqlConnection> connection(
        new SqlConnection(std::move(dialect), access, std::move(watch), freshName()));
    if (auto opened = connection->reopen(); !opened)
        return fail(opened.error());
    return connection;
}

SqlConnection::SqlConnection(std::shared_ptr<const Dialect> dialect, Access access, std::shared_ptr<Watch> watch,
                             QString name)
    : m_dialect(std::move(dialect))
    , m_access(access)
    , m_watch(std::move(watch))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(m_dialect->driver(), m_name))
{}

SqlConnection::~SqlConnection() { close(); }

void SqlConnection::close()
{
    const auto forget = [this] {
        m_statements.clear();
        m_streams.clear();
        m_inserts.clear();
        m_dataVersion.reset();
        m_lookout.forget();
    };
    if (!m_lost) // on a lost connection, QPSQL would complain of each statement it cannot free at the server
        forget();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    forget();
}

Result<> SqlConnection::reopen()
{
    close();
    m_snapshot = Snapshot::None;
    m_database = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
    auto opened = m_dialect->open(m_database, m_access);
    m_lost = !opened.has_value();
    beginTransaction();
    return opened;
}

void SqlConnection::beginReading()
{
    if (m_access == Access::Reading && m_snapshot == Snapshot::None && m_dialect->preparesControl()) {
        m_snapshot = Snapshot::Wanted;
        m_allChanges.reset();
    }
}

void SqlConnection::endReading()
{
    if (std::exchange(m_snapshot, Snapshot::None) == Snapshot::Open && !m_lost)
        (void)control(u"COMMIT"_s);
}

void SqlConnection::beginTransaction()
{
    m_late.truncate(0);
    m_freshIds.clear();
    beginUnit();
}

void SqlConnection::beginUnit()
{
    m_lateBefore = m_late.size();
    m_failure.reset();
    m_items.clear();
    m_wrote = false;
}

void SqlConnection::countChange()
{
    if (std::exchange(m_wroteWatched, false) && m_watch)
        ++m_watch->changes;
}

std::optional<quint64> SqlConnection::allChanges()
{
    if (!watches() || !noticesOthers() || m_access != Access::Reading)
        return std::nullopt;
    // Once for all that is read in one snapshot, and before it begins.
    if (m_snapshot != Snapshot::Open && !(m_snapshot == Snapshot::Wanted && m_allChanges))
        m_allChanges = m_lookout.readerSees(*m_watch, dataVersion());
    return m_allChanges;
}

void SqlConnection::lookForOthers()
{
    if (watches() && noticesOthers())
        m_lookout.writerSees(*m_watch, dataVersion());
}

std::optional<qint64> SqlConnection::dataVersion()
{
    if (!m_dataVersion) {
        m_dataVersion = m_dialect->query(m_database, false);
        if (!m_dataVersion->prepare(m_dialect->dataVersion()))
            m_dataVersion.reset();
    }
    std::optional<qint64> version;
    if (m_dataVersion && m_dataVersion->exec({}) && m_dataVersion->next())
        version = m_dataVersion->row().constFirst().toLongLong();
    if (m_dataVersion)
        m_dataVersion->finish();
    return version;
}

Result<SqlConnection::Statement *> SqlConnection::prepared(QStringView sql, bool streaming)
{
    Statements &statements = streaming ? m_streams : m_statements;
    if (const auto known = statements.find(sql); known != statements.end())
        return &known->second;
    if (statements.size() >= maxStatements)
        statements.clear();
    Statement statement{m_dialect->query(m_database, streaming), labelOf(sql),
                        !sql.trimmed().startsWith(u"SELECT", Qt::CaseInsensitive), false, placeholdersOf(sql)};
    statement.watched = m_watch && statement.writes &&
                        m_watch->concerns(statement.label.section(u' ', -1), statement.label.startsWith(u"INSERT"));
    if (!statement.query->prepare(sql.toString()))
        return failed(statement.query->error(), statement.label);
    return &statements.emplace(sql.toString(), std::move(statement)).first->second;
}

Result<SqlConnection::Statement *> SqlConnection::runOnce(QStringView sql, const QVariantList &values, bool streaming)
{
    if (m_failure)
        return fail(m_failure->error);
    if (m_streaming)
        return refused(ErrorKind::Internal, u"A statement was run inside forEach(): %1."_s.arg(labelOf(sql)));
    if (m_snapshot == Snapshot::Wanted) {
        // Counted first: what is kept in memory under this count must not be older than it.
        m_changesBefore = m_watch ? m_watch->changes.load() : 0;
        m_snapshot = control(u"BEGIN"_s) ? Snapshot::Open : Snapshot::None; // without it each statement has its own
    }
    if (!m_reserving) {
        if (const auto inserted = insertLateRows(); !inserted)
            return fail(inserted.error());
    }
    const auto found = prepared(sql, streaming);
    if (!found)
        return found;
    Statement &statement = **found;
    if (statement.writes && !m_freshIds.isEmpty())
        m_freshIds.remove(statement.label.section(u' ', -1)); // it may make ids of its own
    if (values.size() != statement.placeholders)              // QtSql would go on with values of the last execution
        return refused(ErrorKind::Internal, u"%1 takes %2 values, but was given %3."_s.arg(statement.label)
                                                .arg(statement.placeholders)
                                                .arg(values.size()));
    QVariantList bound = values;
    for (qsizetype i = 0; i < bound.size(); ++i) {
        if (!makeBindable(bound[i]))
            return refused(ErrorKind::Invalid, u"Value %1 of %2 cannot be stored."_s.arg(i + 1).arg(statement.label));
    }
    m_wroteWatched |= statement.watched;
    if (!statement.query->exec(bound)) {
        const QSqlError error = statement.query->error();
        statement.query->finish();
        return failed(error, statement.label);
    }
    return found;
}

Result<SqlConnection::Statement *> SqlConnection::run(QStringView sql, const QVariantList &values, bool streaming)
{
    auto ran = runOnce(sql, values, streaming);
    // Whoever only reads has no transaction to lose: a server that was restarted is asked again.
    if (!ran && m_lost && m_access == Access::Reading && reopen())
        return runOnce(sql, values, streaming);
    return ran;
}

Result<QList<Row>> SqlConnection::select(QStringView sql, const QVariantList &values)
{
    const auto ran = run(sql, values, false);
    if (!ran)
        return fail(ran.error());
    Statement &statement = **ran;
    QList<Row> rows;
    while (statement.query->next())
        rows.append(Row(statement.query->row()));
    const QSqlError error = statement.query->error();
    statement.query->finish(); // ends SQLite's read transaction
    if (error.isValid())
        return failed(error, statement.label);
    m_wrote |= statement.writes && !rows.isEmpty();
    return rows;
}

Result<std::optional<Row>> SqlConnection::selectOne(QStringView sql, const QVariantList &values)
{
    const auto ran = run(sql, values, false);
    if (!ran)
        return fail(ran.error());
    Statement &statement = **ran;
    std::optional<Row> row;
    if (statement.query->next())
        row = Row(statement.query->row());
    const QSqlError error = statement.query->error();
    statement.query->finish();
    if (error.isValid())
        return failed(error, statement.label);
    m_wrote |= statement.writes && row.has_value();
    return row;
}

Result<> SqlConnection::forEach(QStringView sql, const QVariantList &values,
                                const std::function<bool(const Row &)> &each)
{
    const auto ran = run(sql, values, true);
    if (!ran)
        return fail(ran.error());
    Statement &statement = **ran;
    m_streaming = true;
    const auto finished = qScopeGuard([this, &statement] {
        statement.query->finish();
        m_streaming = false;
    });
    m_wrote |= statement.writes;
    while (statement.query->next()) {
        if (!each(Row(statement.query->row())))
            break;
        if (m_failure)
            return fail(m_failure->error);
    }
    if (const QSqlError error = statement.query->error(); error.isValid())
        return failed(error, statement.label);
    return {};
}

Result<qint64> SqlConnection::execute(QStringView sql, const QVariantList &values)
{
    const auto ran = run(sql, values, false);
    if (!ran)
        return fail(ran.error());
    Statement &statement = **ran;
    if (statement.query->answersRows()) {
        while (statement.query->next()) { // with RETURNING, the rows are only counted once the last was read
        }
    }
    const QSqlError error = statement.query->error();
    const qint64 rows = statement.query->touched();
    statement.query->finish();
    if (error.isValid())
        return failed(error, statement.label);
    m_wrote |= statement.writes && rows != 0;
    return rows;
}

Result<qint64> SqlConnection::insert(QStringView sql, const QVariantList &values)
{
    if (!m_dialect->knowsInsertedId()) {
        const auto row = selectOne(u"%1 RETURNING id"_s.arg(sql), values);
        if (!row)
            return fail(row.error());
        return *row ? Result<qint64>((*row)->integer(0)) : refused(ErrorKind::Internal, u"An INSERT made no row."_s);
    }
    const auto ran = run(sql, values, false);
    if (!ran)
        return fail(ran.error());
    Query &query = *(*ran)->query;
    const qint64 rows = query.touched(), id = query.insertedId();
    query.finish();
    m_wrote |= rows != 0;
    return rows == 1 ? Result<qint64>(id) : refused(ErrorKind::Internal, u"An INSERT made no row."_s);
}

Result<> SqlConnection::insertLater(const RowShape &shape, QVariantList values)
{
    if (m_failure)
        return fail(m_failure->error);
    if (m_access != Access::Writing || values.size() != shape.values)
        return refused(ErrorKind::Internal, u"A row of %1 cannot be inserted so."_s.arg(shape.table));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!makeBindable(values[i]))
            return refused(ErrorKind::Invalid,
                           u"Value %1 of INSERT INTO %2 cannot be stored."_s.arg(i + 1).arg(shape.table));
    }
    m_late.add(shape, std::move(values));
    return {};
}

Result<qint64> SqlConnection::freshId(QLatin1StringView table)
{
    if (const auto next = m_freshIds.find(QString(table)); next != m_freshIds.end())
        return (*next)++;
    m_reserving = true; // late rows have no part in it
    const auto done = qScopeGuard([this] { m_reserving = false; });
    bool onwards = false;
    const auto id = m_dialect->freshId(*this, table, onwards);
    if (id && onwards)
        m_freshIds.insert(QString(table), *id + 1);
    return id;
}

Result<> SqlConnection::insertLateRows()
{
    if (m_late.isEmpty())
        return {};
    m_wrote |= m_late.size() > m_lateBefore;
    m_lateBefore = 0;
    for (const ShapedRows &shaped : m_late.takeAll()) {
        m_wroteWatched |= m_watch && m_watch->concerns(QString(shaped.shape->table), true);
        if (const auto inserted = insert(shaped); !inserted)
            return inserted;
    }
    return {};
}

Result<> SqlConnection::insert(const ShapedRows &shaped)
{
    const RowShape &shape = *shaped.shape;
    const auto sqlFor = [&shape](size_t rows) {
        const QString row = u'(' + QStringList(shape.values, u"?"_s).join(u", "_s) + u')';
        return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(shape.table, shape.columns,
                                                      QStringList(qsizetype(rows), row).join(u", "_s));
    };
    if (m_dialect->rowsAnInsert() == 1) {
        Statement &statement = m_inserts[&shape];
        if (!statement.query) {
            statement.label = u"INSERT INTO %1"_s.arg(shape.table);
            statement.query = m_dialect->query(m_database, false);
            if (!statement.query->prepare(sqlFor(1))) {
                const QSqlError error = std::exchange(statement.query, {})->error();
                return failed(error, statement.label);
            }
        }
        const auto finished = qScopeGuard([&statement] { statement.query->finish(); });
        for (const QVariantList &row : shaped.rows) {
            if (!statement.query->exec(row))
                return failed(statement.query->error(), statement.label);
        }
        return {};
    }
    // Few sizes, so that few statements are prepared.
    const size_t sizes[] = {m_dialect->rowsAnInsert(), 16, 4, 1};
    for (size_t at = 0; at < shaped.rows.size();) {
        const size_t left = shaped.rows.size() - at;
        const size_t size = *std::find_if(std::begin(sizes), std::end(sizes), [left](size_t s) { return s <= left; });
        QVariantList values;
        for (size_t i = 0; i < size; ++i)
            values += shaped.rows[at + i];
        if (const auto inserted = execute(sqlFor(size), values); !inserted)
            return fail(inserted.error());
        at += size;
    }
    return {};
}

void SqlConnection::atCommit(CommitHook *hook, std::any item) { m_items.emplace_back(hook, std::move(item)); }

Result<> SqlConnection::control(const QString &sql)
{
    if (m_dialect->preparesControl() && sql.size() < 40) {
        const auto statement = prepared(sql, false);
        if (!statement)
            return fail(statement.error());
        Query &query = *(*statement)->query;
        const bool done = query.exec({});
        const QSqlError error = query.error();
        query.finish();
        if (!done)
            return failed(error, (*statement)->label);
        return {};
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError(), labelOf(sql));
    return {};
}

tl::unexpected<Error> SqlConnection::failed(const QSqlError &error, const QString &label)
{
    Failure failure = m_dialect->failure(error, label, m_database.isOpen());
    m_lost |= failure.damage == Damage::Connection;
    if (m_access == Access::Writing || m_access == Access::Migrating)
        m_failure = failure; // a reader has no transaction to lose
    return fail(std::move(failure.error));
}

tl::unexpected<Error> SqlConnection::refused(ErrorKind kind, QString what)
{
    Error error{kind, std::move(what), {}, {}};
    if (m_access == Access::Writing || m_access == Access::Migrating)
        m_failure = Failure{error, Damage::Unit};
    return fail(std::move(error));
}

} // namespace bc::store
