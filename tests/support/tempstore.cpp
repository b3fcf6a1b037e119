#include "support/tempstore.h"

using namespace Qt::StringLiterals;

namespace bc::tests {

TempStore::TempStore()
    : TempStore(store::StoreOptions{})
{}

TempStore::TempStore(store::StoreOptions options)
    : m_options(std::move(options))
{
    if (m_options.url.isEmpty())
        m_options.url = u"sqlite:"_s + m_folder.filePath(u"workspace.sqlite"_s);
    if (m_options.dataDir.isEmpty())
        m_options.dataDir = m_folder.path();
    m_options.create = true;
    restart();
}

TempStore::~TempStore() = default;

void TempStore::restart()
{
    m_store.reset();
    auto opened = store::open(m_options);
    if (!opened)
        qFatal("A store for the test cannot be opened: %s", qPrintable(opened.error().line()));
    m_store = *std::move(opened);
}

} // namespace bc::tests
