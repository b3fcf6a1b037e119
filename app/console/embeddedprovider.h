#pragma once

#include "app/workspace/options.h"

#include <QThread>
#include <QUrl>

namespace bc::app {

/// The provider inside the console: a workspace that is opened, served and closed on a thread of its own, so that
/// neither a migration nor the making of a demo holds up the window. Used from the GUI thread.
class EmbeddedProvider final : public QThread
{
    Q_OBJECT

public:
    explicit EmbeddedProvider(Options options, QObject *parent = nullptr);
    ~EmbeddedProvider() override; ///< stops and waits

    /// Finishes the requests in flight, closes the workspace and ends the thread. start() may be called again.
    void stop();

Q_SIGNALS:
    void listening(const QUrl &issuer);
    void failed(const bc::Error &error);

protected:
    void run() override;

private:
    Options m_options;
};

} // namespace bc::app
