#include "ui/webview/quietpage_p.h"

#include <QHostAddress>
#include <QLoggingCategory>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcWebView, "bc.ui.webview", QtInfoMsg)

namespace {

bool loopback(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

int portOf(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

Hop::Cause causeOf(QWebEnginePage::NavigationType type)
{
    switch (type) {
    case QWebEnginePage::NavigationTypeTyped:
        return Hop::Cause::Typed;
    case QWebEnginePage::NavigationTypeLinkClicked:
        return Hop::Cause::Link;
    case QWebEnginePage::NavigationTypeFormSubmitted:
        return Hop::Cause::Form;
    case QWebEnginePage::NavigationTypeRedirect:
        return Hop::Cause::Redirect;
    case QWebEnginePage::NavigationTypeReload:
        return Hop::Cause::Reload;
    default:
        return Hop::Cause::Other;
    }
}

} // namespace

QuietPage::QuietPage(QWebEngineProfile *profile, QUrl redirect, QList<QUrl> allowed, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_redirect(std::move(redirect))
    , m_allowed(std::move(allowed))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
#endif
}

bool QuietPage::matchesRedirect(const QUrl &url, const QUrl &redirect)
{
    if (redirect.isEmpty() || url.scheme() != redirect.scheme() || url.host() != redirect.host() ||
        url.path() != redirect.path()) {
        return false;
    }
    return loopback(url.host()) || portOf(url) == portOf(redirect);
}

bool QuietPage::mayGo(const QUrl &url) const
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) {
        return url == QUrl(u"about:blank"_s);
    }
    return m_allowed.isEmpty() || std::any_of(m_allowed.cbegin(), m_allowed.cend(), [&url](const QUrl &origin) {
               return url.scheme() == origin.scheme() && url.host() == origin.host() && portOf(url) == portOf(origin);
           });
}

bool QuietPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && url != QUrl(u"about:blank"_s)) {
        Q_EMIT hop(Hop{url, causeOf(type), QDateTime::currentDateTimeUtc()});
    }
    if (matchesRedirect(url, m_redirect)) {
        // Later: whoever listens may delete the view, which is still in the middle of this navigation.
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT redirected(url); }, Qt::QueuedConnection);
        return false;
    }
    if (!mayGo(url)) {
        if (isMainFrame) {
            QMetaObject::invokeMethod(
                this, [this, url] { Q_EMIT refused(url); }, Qt::QueuedConnection);
        }
        return false;
    }
    return true;
}

QWebEnginePage *QuietPage::createWindow(WebWindowType) { return nullptr; }

void QuietPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                         const QString &source)
{
    if (level == ErrorMessageLevel) {
        // The address without its query, which may carry a code.
        qCInfo(lcWebView, "The page %s reports at line %d: %s", qPrintable(QUrl(source).toString(QUrl::RemoveQuery)),
               line, qPrintable(message));
    }
}

} // namespace bc::ui
