#pragma once

#include <QDateTime>
#include <QList>
#include <QNetworkCookie>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace bc::ui {

/// One navigation the embedded view made, redirects included.
struct Hop
{
    enum class Cause { Typed, Link, Form, Redirect, Reload, Other };
    QUrl url;
    Cause cause = Cause::Other;
    QDateTime time; ///< UTC
};

/// A web view for the provider's own pages: off-the-record profile (nothing on disk, gone with the view), no local
/// files, no downloads, no pop-ups, no permissions. When a navigation reaches the redirect address, the view stops
/// before any request is made there and hands the URL over. Shows a loading line, an error state with retry, and can be
/// stopped. The only room that includes WebEngine. `Qt::AA_ShareOpenGLContexts` must be set before QApplication.
class EmbeddedView : public QWidget
{
    Q_OBJECT
public:
    explicit EmbeddedView(QWidget *parent = nullptr);
    ~EmbeddedView() override;

    /// The address at which navigation ends; compared by scheme, host and path, with any port for loopback addresses
    /// (RFC 8252 §7.3). Set before load().
    void setRedirect(const QUrl &redirect);
    /// Further navigations are allowed only to these origins (scheme, host, port) and the redirect; empty: anywhere
    /// http(s).
    void setAllowedOrigins(const QList<QUrl> &origins);
    void load(const QUrl &url);
    void stop();
    /// Forgets cookies, cache and history: the next load starts as a stranger.
    void forget();

    QUrl url() const;
    QList<Hop> hops() const;
    QList<QNetworkCookie> cookies() const;
    bool isLoading() const;
    /// Runs a script in a world of its own beside the page's and hands its value back; for the tour and tests, which
    /// fill in forms as a person would.
    void runScript(const QString &script, std::function<void(const QVariant &)> done = {});

Q_SIGNALS:
    void redirectReached(const QUrl &url);
    void hopAdded(const bc::ui::Hop &hop);
    void cookiesAdded(const QNetworkCookie &cookie);
    void loadingChanged(bool loading);
    void pageLoaded(const QUrl &url);
    /// The page could not be loaded; the view shows its error state with retry as well.
    void failed(const QUrl &url, const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bc::ui
