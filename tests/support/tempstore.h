#pragma once

#include "core/store/open.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bc::tests {

/// A workspace's database in a folder of its own, thrown away with it. Its schema is up to date and empty.
///
/// A test that is to hold on both databases takes its rows from addDialects() and makes its store by TempStore::on():
///
///     void thing_data() { tests::addDialects(); }
///     void thing() { QFETCH(QString, dialect); tests::TempStore store = tests::TempStore::on(dialect); … }
class TempStore
{
public:
    /// A fresh SQLite file. Ends the test program if it cannot be made.
    TempStore();
    /// Opened with these options; `url` and `dataDir` are filled in where empty, `create` is set.
    explicit TempStore(store::StoreOptions options);
    /// "sqlite", or "postgresql": a database of its own in the shared PostgresCluster.
    static TempStore on(const QString &dialect);
    static TempStore on(const QString &dialect, store::StoreOptions options);
    ~TempStore();

    store::Store &operator*() { return *m_store; }
    store::Store *operator->() { return m_store.get(); }
    store::Store &store() { return *m_store; }

    const store::StoreOptions &options() const { return m_options; }
    /// The folder, for files of the test's own.
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    /// Closes it and opens it again, as a restart of the program does.
    void restart();
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    store::StoreOptions m_options;
    std::unique_ptr<store::Store> m_store;
};

/// For a test's _data(): the column `dialect` with a row for each.
void addDialects();

/// The options for an empty database of that kind, in `folder`.
store::StoreOptions optionsFor(const QString &dialect, const QTemporaryDir &folder, store::StoreOptions options = {});

} // namespace bc::tests
