#include "core/store/migrations.h"

#include "core/base/clock.h"
#include "core/store/dialect.h"
#include "core/store/sqlconnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcMigrations, "core.store.migrations")

namespace bc::store {
namespace {

/// "biometri" in ASCII: the key under which processes that migrate the same PostgreSQL database wait for each other.
constexpr qint64 migrationLock = 0x62696f6d65747269;

struct Applied
{
    int version = 0;
    QString name;
    QString checksum;
};

Result<QList<Applied>> appliedSteps(SqlConnection &connection)
{
    const auto rows = connection.select(u"SELECT version, name, checksum FROM schema_migration ORDER BY version");
    if (!rows)
        return fail(rows.error());
    QList<Applied> applied;
    for (const Row &row : *rows)
        applied.append({int(row.integer(0)), row.text(1), row.text(2)});
    return applied;
}

Result<> compare(const Dialect &dialect, const QList<Applied> &applied, const QList<Migration> &known)
{
    if (!applied.isEmpty() && applied.last().version > known.size())
        return fail(
            ErrorKind::Conflict,
            u"The workspace %1 was written by a newer BiometricsCloud (schema %2, this program knows %3); it was "
            "left as it is."_s.arg(dialect.where())
                .arg(applied.last().version)
                .arg(known.size()),
            u"Install the newer program, or restore an older backup."_s);
    for (qsizetype i = 0; i < applied.size(); ++i) {
        const Migration &step = known[i];
        if (applied[i].version != step.version || applied[i].checksum != step.checksum)
            return fail(
                ErrorKind::Conflict,
                u"The workspace %1 was made with another version of schema step %2 (%3) than this program's; it "
                "was left as it is."_s.arg(dialect.where())
                    .arg(applied[i].version)
                    .arg(applied[i].name),
                u"Use the program that made it, or restore a backup."_s);
    }
    return {};
}

Result<> applyStep(const Dialect &dialect, SqlConnection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (auto done = connection.control(statement); !done)
            return done;
    }
    if (auto sound = dialect.checkForeignKeys(connection); !sound)
        return sound;
    const auto noted =
        connection.execute(u"INSERT INTO schema_migration (version, name, checksum, applied_time) VALUES (?, ?, ?, ?)",
                           {step.version, step.name, step.checksum, toMicros(SystemClock().now())});
    if (!noted)
        return fail(noted.error());
    return connection.control(u"COMMIT"_s);
}

/// Takes the next missing step, if there is one; answers whether there was.
Result<bool> next(const Dialect &dialect, SqlConnection &connection, const QList<Migration> &known)
{
    connection.beginUnit();
    if (auto begun = connection.control(dialect.begin()); !begun)
        return fail(begun.error());
    // Only now, with the lock held, is what stands in the table sure to stay.
    const auto missing = [&]() -> Result<const Migration *> {
        if (auto locked = connection.lockUntilCommit(migrationLock); !locked)
            return fail(locked.error());
        const auto started = dialect.hasTable(connection, u"schema_migration");
        if (!started)
            return fail(started.error());
        if (!*started) {
            if (auto made = connection.control(dialect.migrationTable()); !made)
                return fail(made.error());
        }
        const auto applied = appliedSteps(connection);
        if (!applied)
            return fail(applied.error());
        if (auto same = compare(dialect, *applied, known); !same)
            return fail(same.error());
        return applied->size() < known.size() ? &known[applied->size()] : nullptr;
    }();
    if (!missing || !*missing) {
        (void)connection.control(u"ROLLBACK"_s);
        return missing ? Result<bool>(false) : fail(missing.error());
    }
    const Migration &step = **missing;
    qCInfo(lcMigrations).noquote() << u"Applying schema step %1 (%2)."_s.arg(step.version).arg(step.name);
    if (auto applied = applyStep(dialect, connection, step); !applied) {
        (void)connection.control(u"ROLLBACK"_s);
        Error error = applied.error();
        error.what = u"Schema step %1 (%2) of %3 failed and was undone: %4"_s.arg(step.version)
                         .arg(step.name, dialect.where(), error.what);
        return fail(error);
    }
    return true;
}

} // namespace

QStringList splitStatements(QStringView script)
{
    QStringList statements;
    QString statement; // without comments
    static const QRegularExpression trigger(u"^\\s*CREATE\\s+(TEMP\\s+)?TRIGGER\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression triggerEnd(u"\\n\\s*END\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto finish = [&] {
        if (const QString text = statement.trimmed(); !text.isEmpty())
            statements += text;
        statement.clear();
    };
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (c == u'-' && script.mid(i).startsWith(u"--")) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end - 1;
        } else if (c == u'/' && script.mid(i).startsWith(u"/*")) {
            const qsizetype end = script.indexOf(u"*/", i + 2);
            i = end < 0 ? script.size() : end + 1;
        } else if (c == u'\'' || c == u'"') {
            const qsizetype end = script.indexOf(c, i + 1); // a doubled quote reads as two quoted texts side by side
            const qsizetype length = (end < 0 ? script.size() : end + 1) - i;
            statement += script.mid(i, length);
            i += length - 1;
        } else if (c == u'$' && script.mid(i).startsWith(u"$$")) {
            const qsizetype end = script.indexOf(u"$$", i + 2);
            const qsizetype length = (end < 0 ? script.size() : end + 2) - i;
            statement += script.mid(i, length);
            i += length - 1;
        } else if (c == u';') {
            const bool insideTrigger = statement.contains(trigger) &&
                                       statement.contains(u"BEGIN"_s, Qt::CaseInsensitive) &&
                                       !statement.contains(triggerEnd);
            if (insideTrigger)
                statement += c;
            else
                finish();
        } else {
            statement += c;
        }
    }
    finish();
    return statements;
}

Result<QList<Migration>> loadMigrations(const QString &folder)
{
    static const QRegularExpression pattern(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    QList<Migration> migrations;
    for (const QString &fileName : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = pattern.match(fileName);
        QFile file(folder + u'/' + fileName);
        if (!match.hasMatch() || match.captured(1).toInt() != migrations.size() + 1 || !file.open(QFile::ReadOnly))
            return fail(ErrorKind::Internal, u"The schema step %1/%2 is out of order."_s.arg(folder, fileName));
        const QByteArray script = file.readAll();
        migrations.append({match.captured(1).toInt(), match.captured(2),
                           QString::fromLatin1(QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex()),
                           splitStatements(QString::fromUtf8(script))});
    }
    if (migrations.isEmpty())
        return fail(ErrorKind::Internal, u"There are no schema steps in %1."_s.arg(folder));
    return migrations;
}

Result<SchemaState> inspectSchema(const Dialect &dialect, SqlConnection &connection, const QList<Migration> &known)
{
    const auto any = dialect.hasTables(connection);
    if (!any)
        return fail(any.error());
    if (!*any)
        return SchemaState{};
    const auto ours = dialect.hasTable(connection, u"schema_migration");
    if (!ours)
        return fail(ours.error());
    if (!*ours)
        return fail(
            ErrorKind::Conflict,
            u"%1 holds tables, but is not a BiometricsCloud workspace; it was left as it is."_s.arg(dialect.where()),
            u"Name an empty database, or the workspace's own."_s);
    const auto applied = appliedSteps(connection);
    if (!applied)
        return fail(applied.error());
    if (auto same = compare(dialect, *applied, known); !same)
        return fail(same.error());
    return SchemaState{false, applied->isEmpty() ? 0 : applied->last().version};
}

Result<> migrate(const Dialect &dialect, SqlConnection &connection, const QList<Migration> &known)
{
    while (true) {
        const auto applied = next(dialect, connection, known);
        if (!applied)
            return fail(applied.error());
        if (!*applied)
            return {};
    }
}

} // namespace bc::store
