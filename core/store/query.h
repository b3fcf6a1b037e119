#pragma once

#include <QSqlError>
#include <QString>
#include <QVariantList>

namespace bc::store {

/// One prepared statement of a connection; on its thread. Values are as bindable() makes them.
class Query
{
public:
    virtual ~Query() = default;
    /// Once. False, as of exec(), when the database refuses it: error() says why.
    virtual bool prepare(const QString &sql) = 0;
    /// Runs it with as many values as it takes. What it answered before is gone.
    virtual bool exec(const QVariantList &values) = 0;
    /// The next row, or false at the end; then error() tells whether all of it came.
    virtual bool next() = 0;
    /// Integers, doubles, texts, bytes, or null.
    virtual QVariantList row() = 0;
    /// Whether it answers rows, if only none.
    virtual bool answersRows() const = 0;
    /// How many rows it inserted, changed or deleted; once all that it answers were read.
    virtual qint64 touched() const = 0;
    /// The id of the row it inserted last, where the dialect knows it.
    virtual qint64 insertedId() const = 0;
    /// Ends its hold on the database. It may be run again.
    virtual void finish() = 0;
    virtual QSqlError error() const = 0;
};

} // namespace bc::store
