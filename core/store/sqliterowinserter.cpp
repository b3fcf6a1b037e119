#include "core/store/sqliterowinserter.h"

#include <QSqlDriver>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

/// Binds without copying; `kept` holds what SQLite may still read until the statement is reset.
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

/// By the key, where that is the first column's bytes: appending splits fewer pages than inserting among others.
std::vector<const QVariantList *> inKeyOrder(const std::vector<QVariantList> &rows)
{
    std::vector<const QVariantList *> order;
    order.reserve(rows.size());
    for (const QVariantList &row : rows)
        order.push_back(&row);
    const auto keyOf = [](const QVariantList *row) {
        return QByteArrayView(*static_cast<const QByteArray *>(row->constFirst().constData()));
    };
    if (!rows.empty() && rows.front().constFirst().typeId() == QMetaType::QByteArray)
        std::sort(order.begin(), order.end(), [&keyOf](const auto *a, const auto *b) { return keyOf(a) < keyOf(b); });
    return order;
}

} // namespace

std::unique_ptr<SqliteRowInserter> SqliteRowInserter::of(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    auto *const sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    return sqlite ? std::unique_ptr<SqliteRowInserter>(new SqliteRowInserter(sqlite)) : nullptr;
}

SqliteRowInserter::~SqliteRowInserter()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

sqlite3_stmt *SqliteRowInserter::prepared(const RowShape &shape)
{
    if (sqlite3_stmt *known = m_statements.value(&shape))
        return known;
    const QByteArray sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s
                               .arg(shape.table, shape.columns, QStringList(shape.values, u"?"_s).join(u", "_s))
                               .toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        failed(code);
        return nullptr;
    }
    m_statements.insert(&shape, statement);
    return statement;
}

bool SqliteRowInserter::insert(const RowShape &shape, const std::vector<QVariantList> &rows)
{
    sqlite3_stmt *const statement = prepared(shape);
    if (!statement)
        return false;
    std::vector<QByteArray> kept(std::size_t(shape.values));
    for (const QVariantList *given : inKeyOrder(rows)) {
        const QVariantList &row = *given;
        int code = SQLITE_OK;
        for (int i = 0; i < shape.values && code == SQLITE_OK; ++i)
            code = bindOne(statement, i + 1, row[i], kept[std::size_t(i)]);
        if (code == SQLITE_OK)
            code = sqlite3_step(statement);
        const bool done = code == SQLITE_DONE;
        if (!done)
            failed(code);
        sqlite3_reset(statement);
        if (!done) {
            sqlite3_clear_bindings(statement);
            return false;
        }
    }
    sqlite3_clear_bindings(statement);
    return true;
}

bool SqliteRowInserter::failed(int code)
{
    const int extended = sqlite3_extended_errcode(m_handle);
    m_error = QSqlError(u"Unable to insert rows"_s, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                        QSqlError::StatementError, QString::number(extended != SQLITE_OK ? extended : code));
    return false;
}

} // namespace bc::store
