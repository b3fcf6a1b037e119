#pragma once

#include "core/store/query.h"

#include <QSqlQuery>

namespace bc::store {

/// A statement over QtSql, for any of its drivers.
class QtQuery final : public Query
{
public:
    QtQuery(const QSqlDatabase &database, bool forwardOnly);
    bool prepare(const QString &sql) override { return m_query.prepare(sql); }
    bool exec(const QVariantList &values) override;
    bool next() override { return m_query.next(); }
    QVariantList row() override;
    bool answersRows() const override { return m_query.isSelect(); }
    qint64 touched() const override { return m_query.numRowsAffected(); }
    qint64 insertedId() const override { return m_query.lastInsertId().toLongLong(); }
    void finish() override { m_query.finish(); }
    QSqlError error() const override { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    int m_columns = -1;
};

} // namespace bc::store
