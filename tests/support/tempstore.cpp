#include "support/tempstore.h"

#include "support/postgrescluster.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bc::tests {

TempStore::TempStore()
    : TempStore(store::StoreOptions{})
{}

TempStore::TempStore(store::StoreOptions options)
    : m_options(std::move(options))
{
    m_options = optionsFor(u"sqlite"_s, m_folder, std::move(m_options));
    restart();
}

TempStore::~TempStore() = default;

TempStore TempStore::on(const QString &dialect) { return on(dialect, {}); }

TempStore TempStore::on(const QString &dialect, store::StoreOptions options)
{
    if (dialect == u"postgresql")
        options.url = options.migrations == store::StoreOptions().migrations
                          ? PostgresCluster::shared().createWorkspace()
                          : PostgresCluster::shared().createDatabase();
    return TempStore(std::move(options));
}

void addDialects()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

store::StoreOptions optionsFor(const QString &dialect, const QTemporaryDir &folder, store::StoreOptions options)
{
    if (options.url.isEmpty())
        options.url = dialect == u"postgresql" ? PostgresCluster::shared().createDatabase()
                                               : u"sqlite:"_s + folder.filePath(u"workspace.sqlite"_s);
    if (options.dataDir.isEmpty())
        options.dataDir = folder.path();
    options.create = true;
    return options;
}

void TempStore::restart()
{
    m_store.reset();
    auto opened = store::open(m_options);
    if (!opened)
        qFatal("A store for the test cannot be opened: %s", qPrintable(opened.error().line()));
    m_store = *std::move(opened);
}

} // namespace bc::tests
