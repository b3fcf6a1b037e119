#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bc::store {

class Dialect;
class SqlConnection;

/// One step of the schema: NNNN_name.sql.
struct Migration
{
    int version = 0;
    QString name;
    QString checksum; ///< SHA-256 of the file, hexadecimal
    QStringList statements;
};

/// Reads the steps of `folder` in order. Internal if their numbers are not 1, 2, 3 … without a gap.
Result<QList<Migration>> loadMigrations(const QString &folder);

/// Splits a script into its statements: `;` ends one, but not inside quotes, comments, `$$`, or a trigger's BEGIN … END
/// (whose END stands first on its line).
QStringList splitStatements(QStringView script);

/// What a database holds, before anything is changed.
struct SchemaState
{
    bool empty = true; ///< no table at all
    int version = 0;   ///< the highest step applied
};

/// Looks without changing anything. Conflict with a clear line if the database was written by a newer program, holds
/// something else, or was migrated with a step that has changed since.
Result<SchemaState> inspectSchema(const Dialect &dialect, SqlConnection &connection, const QList<Migration> &known);

/// Applies the steps that are missing, each with its row of schema_migration in a transaction of its own: what an
/// interruption leaves is the schema of some version, and the next start goes on from there. Safe against another
/// process that does the same.
Result<> migrate(const Dialect &dialect, SqlConnection &connection, const QList<Migration> &known);

} // namespace bc::store
