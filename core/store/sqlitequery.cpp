#include "core/store/sqlitequery.h"

#include <QSqlDriver>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

/// Binds without copying; `kept` holds what SQLite may still read.
int bindOne(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &kept)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QString:
        kept = static_cast<const QString *>(value.constData())->toUtf8();
        return sqlite3_bind_text(statement, index, kept.constData(), int(kept.size()), SQLITE_STATIC);
    case QMetaType::QByteArray:
        kept = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob(statement, index, kept.constData(), int(kept.size()), SQLITE_STATIC);
    default:
        return sqlite3_bind_null(statement, index);
    }
}

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

} // namespace

std::unique_ptr<SqliteQuery> SqliteQuery::of(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    auto *const sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    return sqlite ? std::unique_ptr<SqliteQuery>(new SqliteQuery(sqlite)) : nullptr;
}

SqliteQuery::~SqliteQuery() { sqlite3_finalize(m_statement); }

bool SqliteQuery::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK || !m_statement)
        return failed(code);
    m_kept.resize(std::size_t(sqlite3_bind_parameter_count(m_statement)));
    return true;
}

bool SqliteQuery::exec(const QVariantList &values)
{
    finish();
    m_error = {};
    int code = SQLITE_OK;
    for (int i = 0; i < values.size() && code == SQLITE_OK; ++i) {
        QByteArray &kept = m_kept[std::size_t(i)];
        code = bindOne(m_statement, i + 1, values[i], kept);
        m_keepsMuch |= kept.size() > 16 * 1024;
    }
    m_given = false;
    return code == SQLITE_OK ? step() : failed(code);
}

bool SqliteQuery::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    return m_hasRow || code == SQLITE_DONE || failed(code);
}

bool SqliteQuery::next()
{
    if (m_hasRow && std::exchange(m_given, true)) // exec() went to the first one
        step();
    return m_hasRow;
}

QVariantList SqliteQuery::row()
{
    const int columns = sqlite3_column_count(m_statement);
    QVariantList values;
    values.reserve(columns);
    for (int column = 0; column < columns; ++column)
        values.append(valueOf(m_statement, column));
    return values;
}

bool SqliteQuery::answersRows() const { return sqlite3_column_count(m_statement) > 0; }
qint64 SqliteQuery::touched() const { return sqlite3_changes(m_handle); }
qint64 SqliteQuery::insertedId() const { return sqlite3_last_insert_rowid(m_handle); }

void SqliteQuery::finish()
{
    m_hasRow = false;
    sqlite3_reset(m_statement); // answers what went wrong before; that was told already
    if (std::exchange(m_keepsMuch, false)) {
        sqlite3_clear_bindings(m_statement);
        std::fill(m_kept.begin(), m_kept.end(), QByteArray());
    }
}

bool SqliteQuery::failed(int code)
{
    m_hasRow = false;
    const int extended = sqlite3_extended_errcode(m_handle);
    m_error = QSqlError(u"Unable to run the statement"_s, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                        QSqlError::StatementError, QString::number(extended != SQLITE_OK ? extended : code));
    return false;
}

} // namespace bc::store
