#include "ui/webview/embeddedview.h"

#include "ui/webview/loadingline_p.h"
#include "ui/webview/quietpage_p.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>
#include <QWebEngineCertificateError>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <unistd.h>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

/// Before the first view: Chromium ends the process where /dev/shm is missing or not ours (containers, some chroots).
void keepOffUnusableSharedMemory()
{
    static const char name[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray flags = qgetenv(name), flag = "--disable-dev-shm-usage";
    if (::access("/dev/shm", W_OK | X_OK) != 0 && !flags.contains(flag))
        qputenv(name, flags.isEmpty() ? flag : flags + ' ' + flag);
}

} // namespace

class EmbeddedView::Private
{
public:
    explicit Private(EmbeddedView *owner)
        : q(owner)
    {}

    void makePage();
    void dropPage();
    void fail(const QUrl &where, const QString &reason);
    void finished(bool ok);

    EmbeddedView *q;
    LoadingLine *line = nullptr;
    StateView *states = nullptr;
    QWebEngineView *view = nullptr;
    QWebEngineProfile *profile = nullptr;
    QuietPage *page = nullptr;
    QUrl redirect, wanted;
    QList<QUrl> allowed;
    QList<Hop> hops;
    QList<QNetworkCookie> cookies;
    QString reason; ///< why the running load cannot succeed, when we know better than "failed"
    bool loading = false;
    bool ended = false; ///< the redirect was reached: what fails afterwards was stopped by us
};

void EmbeddedView::Private::makePage()
{
    profile = new QWebEngineProfile(q); // without a name: off the record
    profile->setHttpAcceptLanguage(QLocale().uiLanguages().join(u','));
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, q,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    QObject::connect(profile->cookieStore(), &QWebEngineCookieStore::cookieAdded, q,
                     [this](const QNetworkCookie &cookie) {
                         cookies.append(cookie);
                         Q_EMIT q->cookiesAdded(cookie);
                     });

    page = new QuietPage(profile, redirect, allowed, q);
    page->setBackgroundColor(Theme::colours().base);
    QWebEngineSettings *settings = page->settings();
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    settings->setAttribute(QWebEngineSettings::LocalStorageEnabled, true); // in memory, gone with the profile
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    settings->setAttribute(QWebEngineSettings::ErrorPageEnabled, false); // our own says what to do
    settings->setAttribute(QWebEngineSettings::FocusOnNavigationEnabled, true);

    QObject::connect(page, &QuietPage::hop, q, [this](const Hop &hop) {
        hops.append(hop);
        Q_EMIT q->hopAdded(hop);
    });
    QObject::connect(page, &QuietPage::redirected, q, [this](const QUrl &url) {
        ended = true;
        view->stop();
        Q_EMIT q->redirectReached(url);
    });
    QObject::connect(page, &QuietPage::refused, q, [this](const QUrl &url) {
        fail(url, EmbeddedView::tr("The page wanted to leave for %1, which is not part of this.")
                      .arg(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)));
    });
    QObject::connect(page, &QWebEnginePage::certificateError, q, [this](QWebEngineCertificateError error) {
        reason = EmbeddedView::tr("The certificate is not valid: %1").arg(error.description());
        error.rejectCertificate();
    });
    QObject::connect(page, &QWebEnginePage::loadStarted, q, [this] {
        loading = true;
        line->start();
        Q_EMIT q->loadingChanged(true);
    });
    QObject::connect(page, &QWebEnginePage::loadProgress, line, &LoadingLine::setProgress);
    QObject::connect(page, &QWebEnginePage::loadFinished, q, [this](bool ok) { finished(ok); });
    QObject::connect(page, &QWebEnginePage::renderProcessTerminated, q,
                     [this] { fail(view->url(), EmbeddedView::tr("The page's process has ended.")); });
    view->setPage(page);
}

void EmbeddedView::Private::dropPage()
{
    view->setPage(nullptr);
    delete page; // before its profile
    delete profile;
    page = nullptr;
    profile = nullptr;
}

void EmbeddedView::Private::fail(const QUrl &where, const QString &why)
{
    loading = false;
    line->finish();
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.title = EmbeddedView::tr("The page could not be shown.");
    problem.detail = why;
    problem.remedy = EmbeddedView::tr("Check that the provider is running, then try again.");
    states->showProblem(problem);
    Q_EMIT q->loadingChanged(false);
    Q_EMIT q->failed(where, why);
}

void EmbeddedView::Private::finished(bool ok)
{
    loading = false;
    line->finish();
    if (ended) {
        Q_EMIT q->loadingChanged(false);
        return;
    }
    if (ok) {
        states->showFull();
        Q_EMIT q->loadingChanged(false);
        Q_EMIT q->pageLoaded(page->url());
        return;
    }
    if (states->state() == StateView::State::Failed) {
        return; // said already, with a better reason
    }
    const QString origin = wanted.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    fail(page->requestedUrl(), reason.isEmpty() ? EmbeddedView::tr("%1 did not answer.").arg(origin) : reason);
    reason.clear();
}

EmbeddedView::EmbeddedView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    keepOffUnusableSharedMemory();
    d->line = new LoadingLine;
    d->states = new StateView;
    d->view = new QWebEngineView;
    d->view->setContextMenuPolicy(Qt::NoContextMenu);
    d->states->setContent(d->view);
    connect(d->states, &StateView::retryRequested, this, [this] { load(d->wanted); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->line);
    column->addWidget(d->states, 1);
    setFocusProxy(d->view);
    d->makePage();
}

EmbeddedView::~EmbeddedView() { d->dropPage(); }

void EmbeddedView::setRedirect(const QUrl &redirect)
{
    d->redirect = redirect;
    d->page->setRedirect(redirect);
}

void EmbeddedView::setAllowedOrigins(const QList<QUrl> &origins)
{
    d->allowed = origins;
    d->page->setAllowed(origins);
}

void EmbeddedView::load(const QUrl &url)
{
    d->wanted = url;
    d->ended = false;
    d->reason.clear();
    d->states->showFull();
    d->view->load(url);
}

void EmbeddedView::stop() { d->view->stop(); }

void EmbeddedView::forget()
{
    d->dropPage();
    d->hops.clear();
    d->cookies.clear();
    d->makePage();
}

QUrl EmbeddedView::url() const { return d->page->url(); }

QList<Hop> EmbeddedView::hops() const { return d->hops; }

QList<QNetworkCookie> EmbeddedView::cookies() const { return d->cookies; }

bool EmbeddedView::isLoading() const { return d->loading; }

void EmbeddedView::runScript(const QString &script, std::function<void(const QVariant &)> done)
{
    d->page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [done = std::move(done)](const QVariant &value) {
        if (done) {
            done(value);
        }
    });
}

} // namespace bc::ui
