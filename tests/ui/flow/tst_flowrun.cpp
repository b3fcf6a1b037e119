// The steps of the flow against a real provider on the demo workspace. The person's browser is a small HTTP client that
// keeps cookies and submits the provider's own forms.

#include "app/workspace/workspace.h"
#include "ui/client/providerclient.h"
#include "ui/flow/flowrun.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace bc;
using namespace bc::ui;
using namespace bc::ui::flow;

namespace {

constexpr int patience = 20000; // ms

/// The person at the browser: follows redirects up to the application's address, fills in forms.
class Browser
{
public:
    explicit Browser(QUrl redirect)
        : m_redirect(std::move(redirect))
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    /// Opens an address; true when a page is shown, false when it ended at the application's redirect.
    bool open(const QUrl &url) { return follow(m_network.get(QNetworkRequest(url))); }
    bool submit(const QList<QPair<QString, QString>> &fields)
    {
        static const QRegularExpression form(u"<form method=\"post\" action=\"([^\"]*)\">\\s*"
                                             "<input type=\"hidden\" name=\"csrf\" value=\"([^\"]*)\">(?!<button)"_s);
        QRegularExpressionMatch last;
        auto all = form.globalMatch(m_page);
        while (all.hasNext())
            last = all.next();
        if (!last.hasMatch())
            return false;
        QUrlQuery body;
        body.addQueryItem(u"csrf"_s, last.captured(2));
        for (const auto &[name, value] : fields)
            body.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        QNetworkRequest request(m_url.resolved(QUrl(last.captured(1).replace(u"&amp;"_s, u"&"_s))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setRawHeader("Origin", m_url.toString(QUrl::RemovePath | QUrl::RemoveQuery).toLatin1());
        return follow(m_network.post(request, body.toString(QUrl::FullyEncoded).toLatin1()));
    }
    bool signIn(const QString &who)
    {
        return submit({{u"username"_s, who}, {u"password"_s, u"pleasechangeme"_s}, {u"decision"_s, u"sign_in"_s}});
    }
    QString page() const { return m_page; }
    QUrl ended() const { return m_ended; }

private:
    bool follow(QNetworkReply *reply)
    {
        for (;;) {
            QSignalSpy finished(reply, &QNetworkReply::finished);
            if (!reply->isFinished() && !finished.wait(patience))
                return false;
            m_url = reply->url();
            m_page = QString::fromUtf8(reply->readAll());
            const QUrl target =
                reply->url().resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
            const bool redirected = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 3;
            reply->deleteLater();
            if (!redirected)
                return true;
            if (target.host() == m_redirect.host() && target.path() == m_redirect.path()) {
                m_ended = target;
                return false;
            }
            reply = m_network.get(QNetworkRequest(target));
        }
    }

    QNetworkAccessManager m_network;
    QUrl m_redirect, m_url, m_ended;
    QString m_page;
};

} // namespace

class TestFlowRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void walksAPublicApplicationToItsTokenAndOneCall();
    void stepsStopWhereAPersonIsNeeded();
    void rememberedConsentIsShownAsNotNeeded();
    void redirectMismatchNamesTheFirstDifference();
    void unknownScopeIsExplained();
    void deniedConsentIsExplained();
    void changedStateIsRefusedByTheStudioItself();
    void foreignIssuerIsRefusedByTheStudioItself();
    void wrongSecretIsExplained();
    void resetStartsOverWithAFreshVerifier();
    void unreachableProviderFailsTheFirstStep();

private:
    FlowSettings settingsFor(bool isPublic);
    /// Answers what the browser did after "authorize" was done.
    void toConsent(Browser &browser, const QString &who = u"fherbert@dune.com"_s);

    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<FlowRun> m_run;
    QList<FlowApplication> m_applications;
};

void TestFlowRun::initTestCase()
{
    app::Options options;
    options.demo = true;
    options.port = 0;
    auto opened = app::Workspace::open(options, app::Workspace::Purpose::Serve);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
    m_workspace = std::move(*opened);
    const auto served = m_workspace->serve();
    QVERIFY2(served, served ? "" : qPrintable(served.error().line()));
    m_client = std::make_unique<ProviderClient>(QUrl(m_workspace->issuer()));
    Tokens tokens;
    tokens.accessToken = u"VSvXrNLlQCeCdTJjGUJgKw"_s;
    m_client->setTokens(tokens);

    QUrlQuery query;
    query.addQueryItem(u"view"_s, u"full"_s);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    bool done = false;
    m_client->fetch(Request::get(u"/api/v1/applications"_s, query), this, [&](const Answer &answer) {
        done = true;
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().details()));
        for (const QJsonValue row : answer->json.value("results"_L1).toArray())
            m_applications.append(FlowApplication::fromJson(row.toObject()));
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY(!m_applications.isEmpty());
}

void TestFlowRun::init() { m_run = std::make_unique<FlowRun>(*m_client); }

FlowSettings TestFlowRun::settingsFor(bool isPublic)
{
    for (const FlowApplication &one : std::as_const(m_applications)) {
        if (one.hasLoopback() && one.isPublic == isPublic)
            return {one, one.preferredRedirect(), one.scope, {}, firstCallFor(one.scope)};
    }
    return {};
}

void TestFlowRun::toConsent(Browser &browser, const QString &who)
{
    QSignalSpy browse(m_run.get(), &FlowRun::browse);
    m_run->run();
    QTRY_VERIFY_WITH_TIMEOUT(!browse.isEmpty(), patience);
    QVERIFY(browser.open(browse.first().first().toUrl()));
    QVERIFY2(browser.page().contains(u"type=\"password\""_s), qPrintable(browser.page().left(500)));
    m_run->pageShown(Page::SignIn);
    QVERIFY2(browser.signIn(who), "the sign-in must lead to the consent page");
    QVERIFY2(browser.page().contains(u"value=\"allow\""_s), qPrintable(browser.page()));
    m_run->pageShown(Page::Consent);
}

void TestFlowRun::changedStateIsRefusedByTheStudioItself()
{
    FlowSettings settings = settingsFor(true);
    QVERIFY(settings.application.isKnown());
    m_run->configure(settings);
    m_run->run();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(Step::SignIn).state, StepState::NeedsPerson, patience);
    QUrl forged(settings.redirect);
    forged.setQuery(u"code=abc&state=somebody-elses&iss="_s + m_client->base().toString());
    m_run->redirected(forged);
    QCOMPARE(m_run->record(Step::Redirect).state, StepState::Failed);
    QCOMPARE(m_run->record(Step::Redirect).problem->type, u"state"_s);
    QCOMPARE(m_run->record(Step::Token).state, StepState::Waiting);
    QVERIFY(!m_run->canStep());
}

void TestFlowRun::foreignIssuerIsRefusedByTheStudioItself()
{
    FlowSettings settings = settingsFor(true);
    m_run->configure(settings);
    m_run->run();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(Step::SignIn).state, StepState::NeedsPerson, patience);
    QUrl forged(settings.redirect);
    forged.setQuery(u"code=abc&state=%1&iss=https://evil.example.org"_s.arg(m_run->stateParameter()));
    m_run->redirected(forged);
    QCOMPARE(m_run->record(Step::Redirect).problem->type, u"iss"_s);
}

void TestFlowRun::deniedConsentIsExplained()
{
    FlowSettings settings = settingsFor(true);
    m_run->configure(settings);
    Browser browser(QUrl(settings.redirect));
    toConsent(browser, u"bherbert@dune.com"_s); // allowed nothing in another test
    QVERIFY(!browser.submit({{u"decision"_s, u"deny"_s}}));
    m_run->redirected(browser.ended());
    QCOMPARE(m_run->failedStep(), std::optional(Step::Redirect));
    QCOMPARE(m_run->record(Step::Redirect).problem->type, u"access_denied"_s);
    QVERIFY(!m_run->record(Step::Redirect).problem->remedy.isEmpty());
}

void TestFlowRun::stepsStopWhereAPersonIsNeeded()
{
    m_run->configure(settingsFor(true));
    QVERIFY(m_run->canStep());
    m_run->step();
    QCOMPARE(m_run->record(Step::Authorize).state, StepState::Running);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(Step::Authorize).state, StepState::Done, patience);
    QCOMPARE(m_run->record(Step::SignIn).state, StepState::Waiting); // one step, not more
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(Step::Authorize).decision, patience);
    QVERIFY(m_run->record(Step::Authorize).duration);
    m_run->step();
    QCOMPARE(m_run->record(Step::SignIn).state, StepState::NeedsPerson);
    QVERIFY(!m_run->canStep());
}

void TestFlowRun::walksAPublicApplicationToItsTokenAndOneCall()
{
    FlowSettings settings = settingsFor(true);
    m_run->configure(settings);
    Browser browser(QUrl(settings.redirect));
    toConsent(browser);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(Step::SignIn).decision, patience);
    QCOMPARE(m_run->record(Step::SignIn).decision->endpoint, u"/authorize/sign-in"_s);
    QVERIFY(!browser.submit({{u"decision"_s, u"allow"_s}}));
    m_run->redirected(browser.ended());
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(Step::Consent).decision, patience);
    QCOMPARE(m_run->record(Step::Consent).decision->endpoint, u"/authorize/consent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->isFinished() || m_run->failedStep(), patience);
    for (const Step one : steps) {
        QVERIFY2(m_run->record(one).state == StepState::Done,
                 qPrintable(u"step %1: %2"_s.arg(int(one) + 1)
                                .arg(m_run->record(one).problem ? m_run->record(one).problem->details() : u"?"_s)));
    }
    QVERIFY(!m_run->token().value("access_token"_L1).toString().isEmpty());
    QVERIFY(m_run->tokenExpires() > QDateTime::currentDateTimeUtc());
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(Step::Token).decision, patience);
    QVERIFY(!m_run->record(Step::Token).decision->refused());
    QVERIFY(!m_run->record(Step::Token).decision->checks.isEmpty());
    QCOMPARE(m_run->record(Step::Call).exchange->status, 200);
    // No secret on the screen unless asked for.
    QVERIFY(!m_run->record(Step::Token).exchange->text(false).contains(m_run->verifier()));
}

void TestFlowRun::rememberedConsentIsShownAsNotNeeded()
{
    FlowSettings settings = settingsFor(true);
    m_run->configure(settings);
    Browser browser(QUrl(settings.redirect));
    QSignalSpy browse(m_run.get(), &FlowRun::browse);
    m_run->run();
    QTRY_VERIFY_WITH_TIMEOUT(!browse.isEmpty(), patience);
    QVERIFY(browser.open(browse.first().first().toUrl()));
    m_run->pageShown(Page::SignIn);
    QVERIFY(!browser.signIn(u"fherbert@dune.com"_s)); // the walk before allowed it
    m_run->redirected(browser.ended());
    QCOMPARE(m_run->record(Step::Consent).state, StepState::Skipped);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->isFinished(), patience);
}

void TestFlowRun::redirectMismatchNamesTheFirstDifference()
{
    FlowSettings settings = settingsFor(true);
    const QString registered = settings.redirect;
    settings.redirect = registered + u"s"_s;
    m_run->configure(settings);
    m_run->run();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(Step::Authorize).state, StepState::Failed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(Step::Authorize).decision, patience);
    const auto refused = m_run->record(Step::Authorize).decision->refused();
    QVERIFY(refused);
    QCOMPARE(nearest(refused->registered).value, registered);
    QCOMPARE(nearest(refused->registered).firstDifference, registered.size());
    QVERIFY(m_run->record(Step::Authorize).problem->remedy.contains(u"character"_s));
}

void TestFlowRun::unknownScopeIsExplained()
{
    FlowSettings settings = settingsFor(true);
    settings.scope = u"everything"_s;
    m_run->configure(settings);
    m_run->run();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(Step::Authorize).state, StepState::Failed, patience);
    QCOMPARE(m_run->record(Step::Authorize).problem->type, u"invalid_scope"_s);
}

void TestFlowRun::wrongSecretIsExplained()
{
    FlowSettings settings = settingsFor(false);
    QVERIFY2(settings.application.isKnown(), "the demo has a confidential application with a loopback redirect");
    settings.secret = u"not the secret"_s;
    m_run->configure(settings);
    Browser browser(QUrl(settings.redirect));
    toConsent(browser);
    QVERIFY(!browser.submit({{u"decision"_s, u"allow"_s}}));
    m_run->redirected(browser.ended());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->failedStep(), std::optional(Step::Token), patience);
    QCOMPARE(m_run->record(Step::Token).problem->type, u"invalid_client"_s);
    QVERIFY(m_run->token().isEmpty());
}

void TestFlowRun::resetStartsOverWithAFreshVerifier()
{
    m_run->configure(settingsFor(true));
    const QString verifier = m_run->verifier();
    const QString state = m_run->stateParameter();
    m_run->step();
    m_run->reset();
    QVERIFY(m_run->verifier() != verifier && m_run->stateParameter() != state);
    for (const Step one : steps)
        QCOMPARE(m_run->record(one).state, StepState::Waiting);
    QVERIFY(!m_run->isBusy());
    QVERIFY(m_run->canStep());
}

void TestFlowRun::unreachableProviderFailsTheFirstStep()
{
    ProviderClient nowhere(QUrl(u"http://127.0.0.1:9"_s)); // the discard port: nobody listens there
    FlowRun run(nowhere);
    run.configure(settingsFor(true));
    run.run();
    QTRY_COMPARE_WITH_TIMEOUT(run.record(Step::Authorize).state, StepState::Failed, patience);
    QCOMPARE(run.record(Step::Authorize).problem->kind, Problem::Kind::Network);
    QVERIFY(!run.record(Step::Authorize).problem->remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlowRun)
#include "tst_flowrun.moc"
