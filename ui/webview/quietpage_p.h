#pragma once

#include "ui/webview/embeddedview.h"

#include <QWebEnginePage>

namespace bc::ui {

/// A page that goes only where it may, opens no windows, asks for nothing, and stops at the redirect address.
class QuietPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    QuietPage(QWebEngineProfile *profile, QUrl redirect, QList<QUrl> allowed, QObject *parent = nullptr);

    void setRedirect(const QUrl &redirect) { m_redirect = redirect; }
    void setAllowed(const QList<QUrl> &origins) { m_allowed = origins; }
    /// Scheme, host and path are equal; the port may differ for loopback addresses (RFC 8252 §7.3).
    static bool matchesRedirect(const QUrl &url, const QUrl &redirect);

Q_SIGNALS:
    void hop(const bc::ui::Hop &hop);
    void redirected(const QUrl &url);
    void refused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    bool mayGo(const QUrl &url) const;

    QUrl m_redirect;
    QList<QUrl> m_allowed;
};

} // namespace bc::ui
