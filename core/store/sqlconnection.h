#pragma once

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/laterows.h"
#include "core/store/watch.h"

#include <QSqlDatabase>

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bc::store {

/// What a unit of work handed to atCommit().
using HookItems = std::vector<std::pair<CommitHook *, std::any>>;

/// The Connection, for both dialects. Used and destroyed on the thread that opened it.
class SqlConnection final : public Connection
{
public:
    /// Fails with what the dialect's open() answers.
    static Result<std::unique_ptr<SqlConnection>> open(std::shared_ptr<const Dialect> dialect, Access access,
                                                       std::shared_ptr<Watch> watch = {});
    ~SqlConnection() override;
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    Result<QList<Row>> select(QStringView sql, const QVariantList &values = {}) override;
    Result<std::optional<Row>> selectOne(QStringView sql, const QVariantList &values = {}) override;
    Result<> forEach(QStringView sql, const QVariantList &values,
                     const std::function<bool(const Row &)> &each) override;
    Result<qint64> execute(QStringView sql, const QVariantList &values = {}) override;
    Result<qint64> insert(QStringView sql, const QVariantList &values = {}) override;
    Result<> insertLater(const RowShape &shape, QVariantList values) override;
    Result<qint64> freshId(QLatin1StringView table) override;
    std::optional<quint64> changes() const override
    {
        if (!watches())
            return std::nullopt;
        return m_snapshot == Snapshot::Open ? m_changesBefore : m_watch->changes.load();
    }
    std::optional<quint64> allChanges() override;
    void atCommit(CommitHook *hook, std::any item) override;
    Result<> lockUntilCommit(qint64 key) override { return m_dialect->lockUntilCommit(*this, key); }
    Result<> syncIdentity(QStringView table) override { return m_dialect->syncIdentity(*this, table); }

    /// Runs SQL that is not worth preparing, or cannot be: BEGIN, SAVEPOINT, DDL. Only on a connection that is not in a
    /// failed unit, save ROLLBACK.
    Result<> control(const QString &sql);

    /// A reader's statements from now on see one snapshot, which the first of them begins, until endReading().
    void beginReading();
    void endReading();

    /// Before BEGIN: nothing is left of another transaction.
    void beginTransaction();
    /// Inserts what was left for later; failure() tells of one that the database refused.
    Result<> insertLateRows();
    /// Forgets what the unit left for later and was not inserted yet.
    void dropLateRows() { m_late.truncate(m_lateBefore); }
    /// On the writer: counts a change if another process has committed since the last call.
    void lookForOthers();
    /// Starts counting anew: failure(), wrote() and takeItems() speak of what follows.
    void beginUnit();
    /// The first statement of the unit that failed.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// After a commit, or one whose outcome is not known: counts it if it may have changed a watched table.
    void countChange();
    /// Whether the unit changed anything, so that there is something to undo.
    bool wrote() const { return m_wrote; }
    HookItems takeItems() { return std::exchange(m_items, {}); }

    /// Opens the connection again, with nothing prepared, after Damage::Connection.
    Result<> reopen();
    bool lost() const { return m_lost; }
    const Dialect &dialect() const { return *m_dialect; }

private:
    enum class Snapshot { None, Wanted, Open };
    struct Statement
    {
        std::unique_ptr<Query> query;
        QString label; ///< "INSERT INTO account"
        bool writes = false;
        bool watched = false; ///< it writes a watched table
        qsizetype placeholders = 0;
    };
    struct TextHash
    {
        using is_transparent = void;
        /// Statements differ in their length, their table or their conditions: their ends tell most apart.
        size_t operator()(QStringView text) const
        {
            return qHash(text.last(std::min<qsizetype>(text.size(), 24)), size_t(text.size()));
        }
    };
    struct TextEqual
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    using Statements = std::unordered_map<QString, Statement, TextHash, TextEqual>;

    SqlConnection(std::shared_ptr<const Dialect> dialect, Access access, std::shared_ptr<Watch> watch, QString name);
    void close();
    bool watches() const { return m_watch && !m_watch->tables.isEmpty(); }
    bool noticesOthers() const { return !m_dialect->dataVersion().isEmpty(); }
    std::optional<qint64> dataVersion();
    Result<Statement *> prepared(QStringView sql, bool streaming);
    Result<Statement *> runOnce(QStringView sql, const QVariantList &values, bool streaming);
    Result<Statement *> run(QStringView sql, const QVariantList &values, bool streaming);
    Result<> insert(const ShapedRows &shaped);
    /// Notes the failure for the unit and answers it.
    tl::unexpected<Error> failed(const QSqlError &error, const QString &label);
    tl::unexpected<Error> refused(ErrorKind kind, QString what);

    std::shared_ptr<const Dialect> m_dialect;
    Access m_access;
    const std::shared_ptr<Watch> m_watch; ///< null on connections of their own (migrations, backups)
    Lookout m_lookout;
    std::unique_ptr<Query> m_dataVersion;
    QString m_name;
    QSqlDatabase m_database;
    Statements m_statements;                                   ///< whole answers
    Statements m_streams;                                      ///< for forEach(): row by row from the server
    std::unordered_map<const RowShape *, Statement> m_inserts; ///< of one row
    std::optional<Failure> m_failure;
    HookItems m_items;
    LateRows m_late;
    size_t m_lateBefore = 0;           ///< how many of them are of units before this one
    QHash<QString, qint64> m_freshIds; ///< the next ones, where a transaction reserves them
    Snapshot m_snapshot = Snapshot::None;
    quint64 m_changesBefore = 0;         ///< the count of changes that the open snapshot holds for sure
    std::optional<quint64> m_allChanges; ///< before the snapshot, if somebody has asked
    bool m_wrote = false;
    bool m_wroteWatched = false; ///< since the last commit
    bool m_streaming = false;
    bool m_reserving = false; ///< inside freshId()
    bool m_lost = false;
};

} // namespace bc::store
