#pragma once

#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <utility>

namespace bc::store {

/// A table whose rows somebody keeps in memory.
struct WatchedTable
{
    QString name;
    bool inserts = true; ///< whether a new row makes what is kept out of date, too
};
using WatchedTables = QList<WatchedTable>;

/// How often something watched has changed. Thread-safe.
struct Watch
{
    explicit Watch(WatchedTables watched)
        : tables(std::move(watched))
    {}
    bool concerns(QStringView table, bool insert) const;

    const WatchedTables tables;
    /// Commits of this process that changed a watched row, and commits of other processes, whatever they changed.
    std::atomic<quint64> changes{0};
    std::atomic<quint64> looks{0}; ///< of the writer, for commits of other processes
    std::function<void()> look;    ///< asks the writer to look; set before anybody reads
};

/// Finds commits of other processes by the version of the data that a connection sees. A connection is not told of its
/// own commits, so the one writer sees exactly those of others. A reader sees the writer's too, and cannot tell them
/// apart: the writer has to look again. One for each connection, on its thread.
class Lookout
{
public:
    /// The connection is another one from now on.
    void forget() { m_version.reset(); }
    /// On the writer.
    void writerSees(Watch &watch, std::optional<qint64> version);
    /// On a reader, outside any transaction. The count of changes, if no commit is missing from it.
    std::optional<quint64> readerSees(Watch &watch, std::optional<qint64> version);

private:
    std::optional<qint64> m_version; ///< nothing: not known, which counts as a change
    quint64 m_looks = 0;             ///< the writer's, when the reader's version changed
};

} // namespace bc::store
