#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/crypto/jose.h"
#include "oauthserver.h"
#include "server/oauth/logoutnotifier.h"
#include "server/outgoing/target.h"

#include <QTest>

#include <mutex>

using namespace bc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

namespace {

/// An application's server: keeps what it is told, and answers what the test wants.
class Receiver
{
public:
    Receiver()
    {
        http::Router router;
        router.post("/told", [this](http::RequestPtr request) -> QCoro::Task<http::Response> {
            const std::scoped_lock lock(m_mutex);
            m_bodies.append(request->body);
            m_type = request->header("Content-Type");
            co_return http::Response::text("", m_status);
        });
        http::ServerOptions options;
        options.port = 0;
        m_server = std::make_unique<http::Server>(options, std::move(router),
                                                  std::vector<std::shared_ptr<http::Middleware>>{});
        if (const auto started = m_server->start(); !started)
            qFatal("The receiver of the test does not start: %s", qPrintable(started.error().line()));
    }

    QString url() const { return u"http://127.0.0.1:%1/told"_s.arg(m_server->port()); }
    QByteArrayList bodies()
    {
        const std::scoped_lock lock(m_mutex);
        return m_bodies;
    }
    QByteArray type()
    {
        const std::scoped_lock lock(m_mutex);
        return m_type;
    }
    void answer(int status)
    {
        const std::scoped_lock lock(m_mutex);
        m_status = status;
    }

private:
    std::mutex m_mutex;
    QByteArrayList m_bodies;
    QByteArray m_type;
    int m_status = 200;
    std::unique_ptr<http::Server> m_server;
};

} // namespace

/// OpenID Connect Back-Channel Logout.
class TestBackchannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void applicationsOfTheSessionAreTold();
    void everyEndOfASessionTells();
    void onlyOpenidApplicationsThatAskAreTold();
    void failedTriesAreMadeAgain();
    void twoNodesTellOnce();
    void privateAddressesAreNotCalled();
    void targetsAreJudged_data();
    void targetsAreJudged();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    /// Signs in and gets tokens; the answer of /token.
    QJsonObject signIn(HttpClient &browser, const QString &scope = u"openid"_s);
    void logOut(HttpClient &browser, const QJsonObject &tokens)
    {
        browser.get("/logout?id_token_hint=" + tokens.value(u"id_token"_s).toString().toLatin1());
    }
    std::unique_ptr<server::LogoutNotifier> notifier(bool loopbackAllowed = true)
    {
        return std::make_unique<server::LogoutNotifier>(
            m_server->services(), server::LogoutNotifier::Options{
                                      .sender = {.loopbackAllowed = loopbackAllowed, .timeout = 2s}, .pause = 20ms});
    }
    qint64 untold() { return w().number(u"SELECT COUNT(*) FROM session_client"_s); }

    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<OAuthServer> m_server;
};

void TestBackchannel::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_server = std::make_unique<OAuthServer>();
    w().shop.metadata.backchannelLogoutUrl = m_receiver->url();
    const auto changed = w().store->writeNow(
        [&](store::Connection &unit) { return applications::update(unit, w().shop, w().now() + 1s); });
    QVERIFY(changed);
}

void TestBackchannel::cleanup()
{
    m_server.reset();
    m_receiver.reset();
}

QJsonObject TestBackchannel::signIn(HttpClient &browser, const QString &scope)
{
    const HttpReply end =
        OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop, {{u"scope"_s, scope}}), w().patient);
    return m_server
        ->token(w().shop, {{u"grant_type"_s, u"authorization_code"_s},
                           {u"code"_s, OAuthServer::answered(end, u"code"_s)},
                           {u"redirect_uri"_s, w().shop.redirectUrls.first()},
                           {u"code_verifier"_s, OAuthWorkspace::verifier}})
        .json();
}

// Back-Channel Logout §2.4, §2.5
void TestBackchannel::applicationsOfTheSessionAreTold()
{
    const auto running = notifier();
    HttpClient browser = m_server->client(), other = m_server->client();
    const QJsonObject tokens = signIn(browser);
    signIn(other); // a session that goes on
    logOut(browser, tokens);
    QTRY_COMPARE(m_receiver->bodies().size(), 1);
    QCOMPARE(m_receiver->type(), "application/x-www-form-urlencoded"_ba);
    const QByteArray body = m_receiver->bodies().first();
    QVERIFY(body.startsWith("logout_token="));
    const QByteArray token = body.sliced(13);
    const auto keys = crypto::jose::parseSet(m_server->client().get("/jwks").body);
    const auto parsed = crypto::jose::parse(token);
    QVERIFY(keys && parsed);
    QCOMPARE(parsed->header.value(u"typ"_s).toString(), u"logout+jwt"_s);
    QJsonObject said;
    for (const crypto::jose::Key &key : *keys) {
        if (key.kid() == parsed->header.value(u"kid"_s).toString())
            said = crypto::jose::verify(token, key, std::array{key.algorithm()}).value().claims;
    }
    const QJsonObject idToken = crypto::jose::parse(tokens.value(u"id_token"_s).toString().toLatin1()).value().claims;
    QCOMPARE(said.value(u"iss"_s).toString(), u"https://provider.example"_s);
    QCOMPARE(said.value(u"aud"_s).toString(), w().shop.clientId);
    QCOMPARE(said.value(u"sub"_s), idToken.value(u"sub"_s));
    QCOMPARE(said.value(u"sid"_s), idToken.value(u"sid"_s));
    QCOMPARE(said.value(u"iat"_s).toInteger(), toSeconds(w().now()));
    QVERIFY(said.value(u"exp"_s).toInteger() - said.value(u"iat"_s).toInteger() <= 120);
    QVERIFY(!said.value(u"jti"_s).toString().isEmpty());
    QVERIFY(said.value(u"events"_s).toObject().contains(u"http://schemas.openid.net/event/backchannel-logout"_s));
    QVERIFY(!said.contains(u"nonce"_s));
    QTRY_COMPARE(untold(), 1); // the other session's
    QCOMPARE(m_receiver->bodies().size(), 1);
}

void TestBackchannel::everyEndOfASessionTells()
{
    const auto running = notifier();
    HttpClient first = m_server->client(), second = m_server->client();
    signIn(first);
    signIn(second);
    const auto ended = w().store->writeNow(
        [&](store::Connection &unit) { return accounts::sessions::revokeAll(unit, w().patient.id, w().now()); });
    QVERIFY(ended);
    QTRY_COMPARE(m_receiver->bodies().size(), 2);
    QTRY_COMPARE(untold(), 0);
}

void TestBackchannel::onlyOpenidApplicationsThatAskAreTold()
{
    HttpClient browser = m_server->client();
    signIn(browser, u"all"_s);
    QCOMPARE(untold(), 0);
    HttpClient other = m_server->client();
    OAuthServer::walk(other, OAuthServer::authorizePath(w().rival, {{u"scope"_s, u"openid"_s}}), w().patient);
    QCOMPARE(untold(), 0);
}

void TestBackchannel::failedTriesAreMadeAgain()
{
    m_receiver->answer(500);
    const auto running = notifier();
    HttpClient browser = m_server->client();
    logOut(browser, signIn(browser));
    QTRY_COMPARE(m_receiver->bodies().size(), 1);
    w().clock.advance(9s); // the next try is after 10 s
    QCOMPARE(w().number(u"SELECT tries FROM session_client"_s), 1);
    m_receiver->answer(204);
    w().clock.advance(2s);
    QTRY_COMPARE(m_receiver->bodies().size(), 2);
    QTRY_COMPARE(untold(), 0);
    QVERIFY(m_receiver->bodies().first() != m_receiver->bodies().last()); // a fresh token each time
}

void TestBackchannel::twoNodesTellOnce()
{
    const auto one = notifier(), two = notifier();
    QList<QJsonObject> tokens;
    std::vector<HttpClient> browsers;
    for (int at = 0; at < 6; ++at) {
        browsers.push_back(m_server->client());
        tokens.append(signIn(browsers.back()));
    }
    for (int at = 0; at < 6; ++at)
        logOut(browsers[std::size_t(at)], tokens[at]);
    QTRY_COMPARE(untold(), 0);
    QCOMPARE(m_receiver->bodies().size(), 6);
}

void TestBackchannel::privateAddressesAreNotCalled()
{
    const auto running = notifier(false);
    HttpClient browser = m_server->client();
    logOut(browser, signIn(browser));
    QTRY_COMPARE(w().number(u"SELECT tries FROM session_client"_s), 1);
    w().clock.advance(11s);
    QTRY_COMPARE(w().number(u"SELECT tries FROM session_client"_s), 2); // so the first is over
    QVERIFY(m_receiver->bodies().isEmpty());
}

void TestBackchannel::targetsAreJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fromOutside"); // allowed while people reach the provider from elsewhere
    QTest::addColumn<bool>("fromLoopback");
    const auto row = [](const QString &url, bool fromOutside, bool fromLoopback) {
        QTest::newRow(qPrintable(url)) << url << fromOutside << fromLoopback;
    };
    row(u"https://shop.example/logout"_s, true, true);
    row(u"https://8.8.8.8/logout"_s, true, true);
    row(u"http://shop.example/logout"_s, false, false);
    row(u"http://127.0.0.1:9000/logout"_s, false, true);
    row(u"https://[::1]/logout"_s, false, true);
    row(u"https://localhost/logout"_s, false, true);
    row(u"https://10.1.2.3/"_s, false, false);
    row(u"https://172.20.0.1/"_s, false, false);
    row(u"https://192.168.1.1/"_s, false, false);
    row(u"https://169.254.169.254/latest/meta-data"_s, false, false);
    row(u"https://100.64.0.1/"_s, false, false);
    row(u"https://0.0.0.0/"_s, false, false);
    row(u"https://[fe80::1]/"_s, false, false);
    row(u"https://[fd00::1]/"_s, false, false);
    row(u"https://[::ffff:10.0.0.1]/"_s, false, false);
    row(u"https://[64:ff9b::a00:1]/"_s, false, false);
    row(u"https://user:secret@shop.example/"_s, false, false);
    row(u"https://shop.example/#x"_s, false, false);
    row(u"file:///etc/passwd"_s, false, false);
    row(u"gopher://shop.example/"_s, false, false);
    row(u"/logout"_s, false, false);
}

void TestBackchannel::targetsAreJudged()
{
    QFETCH(QString, url);
    QFETCH(bool, fromOutside);
    QFETCH(bool, fromLoopback);
    QCOMPARE(server::outgoing::urlFault(url, false).isEmpty(), fromOutside);
    QCOMPARE(server::outgoing::urlFault(url, true).isEmpty(), fromLoopback);
}

QTEST_GUILESS_MAIN(TestBackchannel)
#include "tst_backchannel.moc"
