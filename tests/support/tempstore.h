#pragma once

#include "core/store/open.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bc::tests {

/// A workspace's database in a folder of its own, thrown away with it. Its schema is up to date and empty.
///
/// On SQLite by default. With PostgresCluster (postgrescluster.h) the same test also runs on PostgreSQL.
class TempStore
{
public:
    /// A fresh SQLite file. Ends the test program if it cannot be made.
    TempStore();
    /// Opened with these options; `url` and `dataDir` are filled in where empty, `create` is set.
    explicit TempStore(store::StoreOptions options);
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

} // namespace bc::tests
