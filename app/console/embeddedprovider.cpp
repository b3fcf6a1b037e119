#include "app/console/embeddedprovider.h"

#include "app/workspace/workspace.h"

#include <QThreadPool>

namespace bc::app {

EmbeddedProvider::EmbeddedProvider(Options options, QObject *parent)
    : QThread(parent)
    , m_options(std::move(options))
{}

EmbeddedProvider::~EmbeddedProvider() { stop(); }

void EmbeddedProvider::stop()
{
    quit(); // asked before exec() started, it still ends it: QThread keeps the wish
    wait();
    // Threads that answered requests keep their connections to the store until they end: that must be before the
    // databases' drivers go with the program's statics.
    QThreadPool::globalInstance()->waitForDone();
}

void EmbeddedProvider::run()
{
    auto workspace = Workspace::open(m_options, Workspace::Purpose::Serve);
    if (!workspace) {
        Q_EMIT failed(workspace.error());
        return;
    }
    if (auto served = (*workspace)->serve(); !served) {
        Q_EMIT failed(served.error());
        return;
    }
    Q_EMIT listening(QUrl((*workspace)->issuer()));
    exec();
}

} // namespace bc::app
