#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/applications/registration.h"
#include "core/crypto/hash.h"
#include "oauthserver.h"

#include <QJsonArray>
#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

namespace registrations = applications::registrations;

/// Dynamic client registration (RFC 7591) and its management (RFC 7592).
class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void registeredClientWorks_data() { tests::addDialects(); }
    void registeredClientWorks();
    void offMeansOff();
    void initialTokenIsNeeded();
    void oneUseIsOneClient_data() { tests::addDialects(); }
    void oneUseIsOneClient();
    void grantsBeyondTheInitialTokenAreRefused();
    void wrongMetadataIsRefused_data();
    void wrongMetadataIsRefused();
    void unknownMembersAreIgnored();
    void registeredClientsArePlainOnes();
    void publicClientsHaveNoSecret();
    void registrationIsReadWithItsOwnToken();
    void updateReplacesAndRotates();
    void updateCannotSetWhatIsNotItsOwn();
    void twentyUpdatesAreOne_data() { tests::addDialects(); }
    void twentyUpdatesAreOne();
    void deletedClientIsOver();
    void tokensAreHashesAtRest();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    QString initialToken(const std::function<void(registrations::InitialToken &)> &change = {})
    {
        registrations::InitialToken token;
        token.tenantId = w().clinic.id;
        token.creatorId = w().frank.id;
        token.name = u"For the test"_s;
        token.uses = 100;
        token.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};
        token.expiresTime = w().now() + std::chrono::hours(1);
        if (change)
            change(token);
        const QString plain = u"initial-%1"_s.arg(m_made++);
        const auto made = w().store->writeNow([&](store::Connection &unit) {
            return registrations::createInitial(unit, token, crypto::sha256(plain.toLatin1()), w().now());
        });
        return made ? plain : QString();
    }
    static QJsonObject metadata()
    {
        return {{u"client_name"_s, u"Sleep Diary"_s},
                {u"redirect_uris"_s, QJsonArray{u"https://diary.example/cb"_s}},
                {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}}};
    }
    HttpReply enrol(const QString &token, const QJsonObject &json = metadata())
    {
        return m_server->client().postJson("/register-client", json, {HttpClient::bearer(token.toLatin1())});
    }
    static QByteArray pathOf(const QJsonObject &registered)
    {
        return "/register-client/" + registered[u"client_id"_s].toString().toLatin1();
    }
    static tests::HttpHeaders own(const QJsonObject &registered)
    {
        return {HttpClient::bearer(registered[u"registration_access_token"_s].toString().toLatin1())};
    }
    /// What PUT is sent: the metadata and the client_id.
    static QJsonObject updating(const QJsonObject &registered, QJsonObject json = metadata())
    {
        json[u"client_id"_s] = registered[u"client_id"_s];
        return json;
    }

    std::unique_ptr<OAuthServer> m_server;
    int m_made = 0;
};

// RFC 7591 §3.2.1
void TestRegistration::registeredClientWorks()
{
    QFETCH(QString, dialect);
    m_server = std::make_unique<OAuthServer>(OAuthServer::Options{.dialect = dialect});
    const HttpReply reply = enrol(initialToken());
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.header("Cache-Control"), "no-store");
    const QJsonObject client = reply.json();
    const QString clientId = client[u"client_id"_s].toString(), secret = client[u"client_secret"_s].toString();
    QVERIFY(!clientId.isEmpty() && secret.size() >= 43);
    QCOMPARE(client[u"client_secret_expires_at"_s].toInt(-1), 0);
    QCOMPARE(client[u"client_id_issued_at"_s].toInteger(), toSeconds(w().now()));
    QCOMPARE(client[u"registration_client_uri"_s].toString(),
             u"https://provider.example/register-client/"_s + clientId);
    QVERIFY(client[u"registration_access_token"_s].toString().size() >= 43);
    QCOMPARE(client[u"client_name"_s].toString(), u"Sleep Diary"_s);
    QCOMPARE(client[u"response_types"_s].toArray(), QJsonArray{u"code"_s});
    QCOMPARE(client[u"token_endpoint_auth_method"_s].toString(), u"client_secret_basic"_s);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'client.registered'"_s), 1);

    const auto application = applications::findByClientId(w().reader(), clientId);
    QVERIFY(application && *application);
    HttpClient browser = m_server->client();
    const HttpReply answer = OAuthServer::walk(browser, OAuthServer::authorizePath(**application), w().patient);
    FormFields redemption;
    for (const auto &[name, value] : w().redemption(**application, OAuthServer::answered(answer, u"code"_s)))
        redemption.append({name, value});
    const HttpReply issued =
        browser.postForm("/token", redemption, {HttpClient::basic(clientId.toLatin1(), secret.toLatin1())});
    QCOMPARE(issued.status, 200);
}

void TestRegistration::offMeansOff()
{
    m_server = std::make_unique<OAuthServer>(OAuthServer::Options{.clientRegistration = false});
    QCOMPARE(enrol(initialToken()).status, 404);
    QCOMPARE(m_server->client().get("/register-client/x").status, 404);
}

// RFC 7591 §3, RFC 6750 §3
void TestRegistration::initialTokenIsNeeded()
{
    const auto refused = [](const HttpReply &reply) {
        return reply.status == 401 && reply.header("WWW-Authenticate").contains("invalid_token");
    };
    QVERIFY(refused(m_server->client().postJson("/register-client", metadata())));
    QVERIFY(refused(enrol(u"guessed"_s)));
    const QString expired = initialToken();
    w().clock.advance(std::chrono::hours(1));
    QVERIFY(refused(enrol(expired)));
    const QString revoked = initialToken();
    QVERIFY(
        w().store->writeNow([&](store::Connection &unit) { return registrations::revokeInitial(unit, 2, w().now()); }));
    QVERIFY(refused(enrol(revoked)));
    // An access token is no initial access token.
    QVERIFY(refused(enrol(w().tokens(w().shop, w().frank).accessToken)));
    // Whoever made it has to be an active administrator still.
    const QString developers =
        initialToken([this](registrations::InitialToken &token) { token.creatorId = w().developer.id; });
    QVERIFY(refused(enrol(developers)));
    const QString token = initialToken();
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return accounts::people::setState(unit, w().frank.id, accounts::disabledState, w().now());
    }));
    QVERIFY(refused(enrol(token)));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM application_registration"_s), 0);
}

void TestRegistration::oneUseIsOneClient()
{
    QFETCH(QString, dialect);
    m_server = std::make_unique<OAuthServer>(OAuthServer::Options{.dialect = dialect});
    const QString token = initialToken([](registrations::InitialToken &one) { one.uses = 1; });
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(std::async(std::launch::async, [this, token] { return enrol(token); }));
    int made = 0;
    for (auto &one : running) {
        const int status = one.get().status;
        made += status == 201 ? 1 : 0;
        QVERIFY(status == 201 || status == 401);
    }
    QCOMPARE(made, 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM application_registration"_s), 1);
}

void TestRegistration::grantsBeyondTheInitialTokenAreRefused()
{
    QJsonObject json = metadata();
    for (const QString &grant :
         {u"client_credentials"_s, u"password"_s, applications::deviceCodeGrantType(), u"implicit"_s}) {
        json[u"grant_types"_s] = QJsonArray{u"authorization_code"_s, grant};
        const HttpReply reply = enrol(initialToken(), json);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_client_metadata"_s);
    }
    json[u"grant_types"_s] = QJsonArray{u"client_credentials"_s};
    json[u"redirect_uris"_s] = QJsonArray();
    const QString allowed =
        initialToken([](registrations::InitialToken &token) { token.grantTypes = {u"client_credentials"_s}; });
    QCOMPARE(enrol(allowed, json).status, 201);
}

void TestRegistration::wrongMetadataIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                        const QString &error = u"invalid_client_metadata"_s) {
        QTest::newRow(name) << member << value << error;
    };
    const QString redirect = u"invalid_redirect_uri"_s;
    row("script", u"redirect_uris"_s, QJsonArray{u"javascript:alert(1)"_s}, redirect);
    row("data", u"redirect_uris"_s, QJsonArray{u"data:text/html,x"_s}, redirect);
    row("fragment", u"redirect_uris"_s, QJsonArray{u"https://a.example/#x"_s}, redirect);
    row("wildcard", u"redirect_uris"_s, QJsonArray{u"https://*.example/"_s}, redirect);
    row("dot segment", u"redirect_uris"_s, QJsonArray{u"https://a.example/../b"_s}, redirect);
    row("relative", u"redirect_uris"_s, QJsonArray{u"/cb"_s}, redirect);
    row("second is wrong", u"redirect_uris"_s, QJsonArray{u"https://a.example/"_s, u"javascript:x"_s}, redirect);
    row("no address", u"redirect_uris"_s, QJsonArray(), redirect);
    row("no list", u"redirect_uris"_s, u"https://a.example/"_s);
    row("number in list", u"redirect_uris"_s, QJsonArray{1});
    row("implicit", u"response_types"_s, QJsonArray{u"token"_s});
    row("unknown grant", u"grant_types"_s, QJsonArray{u"magic"_s});
    row("unknown method", u"token_endpoint_auth_method"_s, u"magic"_s);
    row("scope", u"scope"_s, u"ring_data"_s);
    row("name is a number", u"client_name"_s, 7);
    row("long name", u"client_name"_s, QString(256, u'a'));
    row("website", u"client_uri"_s, u"javascript:x"_s);
    row("picture", u"logo_uri"_s, u"ftp://a.example/x.png"_s);
    row("jwks_uri", u"jwks_uri"_s, u"https://a.example/jwks"_s);
    row("pairwise", u"subject_type"_s, u"pairwise"_s);
    row("software statement", u"software_statement"_s, u"a.b.c"_s, u"unapproved_software_statement"_s);
}

// RFC 7591 §3.2.2
void TestRegistration::wrongMetadataIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject json = metadata();
    json[member] = value;
    const HttpReply reply = enrol(initialToken(), json);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"error"_s].toString(), error);
    QVERIFY(!reply.json()[u"error_description"_s].toString().isEmpty());
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM application_registration"_s), 0);
    QCOMPARE(w().number(u"SELECT MIN(uses_left) FROM initial_access_token"_s), 100); // a mistake costs nothing
}

// RFC 7591 §2
void TestRegistration::unknownMembersAreIgnored()
{
    QJsonObject json = metadata();
    json[u"whatever"_s] = QJsonObject{{u"a"_s, 1}};
    json[u"client_name#de"_s] = u"Schlaftagebuch"_s;
    json[u"contacts"_s] = QJsonValue::Null; // the same as left out
    const HttpReply reply = enrol(initialToken(), json);
    QCOMPARE(reply.status, 201);
    QVERIFY(!reply.json().contains(u"whatever"_s));
}

// Never trusted, never first party, no profile in the redirect, whatever was sent
void TestRegistration::registeredClientsArePlainOnes()
{
    QJsonObject json = metadata();
    for (const QString &member : {u"is_trusted"_s, u"is_first_party"_s, u"profile_in_redirect"_s, u"trusted"_s})
        json[member] = true;
    json[u"tenant_id"_s] = w().other.id;
    json[u"client_id"_s] = w().shop.clientId;
    json[u"client_secret"_s] = u"mine"_s;
    const QJsonObject client = enrol(initialToken(), json).json();
    QVERIFY(client[u"client_id"_s].toString() != w().shop.clientId);
    QVERIFY(client[u"client_secret"_s].toString() != u"mine");
    const auto application = applications::findByClientId(w().reader(), client[u"client_id"_s].toString());
    QVERIFY(application && *application);
    QVERIFY(!(*application)->isTrusted && !(*application)->isFirstParty && !(*application)->profileInRedirect);
    QCOMPARE((*application)->tenantId, w().clinic.id);
    QCOMPARE((*application)->ownerId, w().frank.id);
}

// RFC 7591 §2: token_endpoint_auth_method none
void TestRegistration::publicClientsHaveNoSecret()
{
    QJsonObject json = metadata();
    json[u"token_endpoint_auth_method"_s] = u"none"_s;
    json[u"redirect_uris"_s] = QJsonArray{u"http://127.0.0.1/cb"_s};
    json[u"application_type"_s] = u"native"_s;
    const HttpReply reply = enrol(initialToken(), json);
    QCOMPARE(reply.status, 201);
    QVERIFY(!reply.json().contains(u"client_secret"_s));
    const auto application = applications::findByClientId(w().reader(), reply.json()[u"client_id"_s].toString());
    QVERIFY(application && *application && (*application)->isPublic);
}

// RFC 7592 §2.1
void TestRegistration::registrationIsReadWithItsOwnToken()
{
    const QString initial = initialToken();
    const QJsonObject first = enrol(initial).json(), second = enrol(initial).json();
    HttpClient http = m_server->client();
    const HttpReply reply = http.get(pathOf(first), own(first));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"client_id"_s], first[u"client_id"_s]);
    QCOMPARE(reply.json()[u"redirect_uris"_s], first[u"redirect_uris"_s]);
    QVERIFY(!reply.json().contains(u"client_secret"_s)); // shown once; only its hash is there
    QCOMPARE(http.get(pathOf(first), own(second)).status, 401);
    QCOMPARE(http.get(pathOf(first), {HttpClient::bearer(initial.toLatin1())}).status, 401);
    QCOMPARE(http.get(pathOf(first)).status, 401);
    QCOMPARE(http.get("/register-client/unknown", own(first)).status, 401);
    QCOMPARE(http.del(pathOf(first), own(second)).status, 401);
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        const auto application = applications::findByClientId(unit, first[u"client_id"_s].toString());
        return applications::setState(unit, (*application)->id, 0, w().now());
    }));
    QCOMPARE(http.get(pathOf(first), own(first)).status, 401);
}

// RFC 7592 §2.2
void TestRegistration::updateReplacesAndRotates()
{
    const QJsonObject client = enrol(initialToken(),
                                     [] {
                                         QJsonObject json = metadata();
                                         json[u"client_uri"_s] = u"https://diary.example/"_s;
                                         return json;
                                     }())
                                   .json();
    HttpClient http = m_server->client();
    QJsonObject json = updating(client);
    json[u"client_name"_s] = u"Night Diary"_s;
    json[u"client_secret"_s] = client[u"client_secret"_s];
    const HttpReply reply = http.putJson(pathOf(client), json, own(client));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"client_name"_s].toString(), u"Night Diary"_s);
    QVERIFY(!reply.json().contains(u"client_uri"_s)); // left out: taken away
    QVERIFY(reply.json()[u"registration_access_token"_s] != client[u"registration_access_token"_s]);
    QCOMPARE(http.get(pathOf(client), own(client)).status, 401); // the old token is over
    QCOMPARE(http.get(pathOf(client), own(reply.json())).status, 200);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'client.updated'"_s), 1);
    // The secret stays what it was.
    const HttpReply token = http.postForm("/introspect", {{u"token"_s, u"x"_s}},
                                          {HttpClient::basic(client[u"client_id"_s].toString().toLatin1(),
                                                             client[u"client_secret"_s].toString().toLatin1())});
    QCOMPARE(token.status, 200);
}

// RFC 7592 §2.2: "MUST NOT include", "MUST match"
void TestRegistration::updateCannotSetWhatIsNotItsOwn()
{
    const QJsonObject client = enrol(initialToken()).json();
    HttpClient http = m_server->client();
    const auto refusedWith = [&](const QString &member, const QJsonValue &value,
                                 const QString &error = u"invalid_client_metadata"_s) {
        QJsonObject json = updating(client);
        json[member] = value;
        const HttpReply reply = http.putJson(pathOf(client), json, own(client));
        return reply.status == 400 && reply.json()[u"error"_s].toString() == error;
    };
    QVERIFY(refusedWith(u"client_id"_s, w().shop.clientId));
    QVERIFY(refusedWith(u"client_secret"_s, u"mine"_s));
    for (const QString &member : {u"registration_access_token"_s, u"registration_client_uri"_s,
                                  u"client_secret_expires_at"_s, u"client_id_issued_at"_s})
        QVERIFY(refusedWith(member, client[member]));
    QVERIFY(refusedWith(u"token_endpoint_auth_method"_s, u"none"_s));
    QVERIFY(refusedWith(u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"client_credentials"_s}));
    QVERIFY(refusedWith(u"redirect_uris"_s, QJsonArray{u"javascript:x"_s}, u"invalid_redirect_uri"_s));
    QCOMPARE(http.putJson(pathOf(client), metadata(), own(client)).status, 400); // no client_id
    QCOMPARE(http.get(pathOf(client), own(client)).status, 200);                 // nothing was rotated
}

void TestRegistration::twentyUpdatesAreOne()
{
    QFETCH(QString, dialect);
    m_server = std::make_unique<OAuthServer>(OAuthServer::Options{.dialect = dialect});
    const QJsonObject client = enrol(initialToken()).json();
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 20; ++i) {
        running.push_back(std::async(std::launch::async, [this, client] {
            return m_server->client().putJson(pathOf(client), updating(client), own(client));
        }));
    }
    int done = 0;
    for (auto &one : running)
        done += one.get().status == 200 ? 1 : 0;
    QCOMPARE(done, 1);
}

// RFC 7592 §2.3
void TestRegistration::deletedClientIsOver()
{
    const QJsonObject client = enrol(initialToken()).json();
    const auto application = applications::findByClientId(w().reader(), client[u"client_id"_s].toString());
    QVERIFY(application && *application);
    const QString code = w().code(**application, w().patient);
    auto request = w().request(**application, w().redemption(**application, code));
    request.basic->secret = client[u"client_secret"_s].toString();
    const auto issued = w().token(request);
    QVERIFY(issued && w().works(issued->accessToken));
    HttpClient http = m_server->client();
    QCOMPARE(http.del(pathOf(client), own(client)).status, 204);
    QVERIFY(!w().works(issued->accessToken));
    QVERIFY(!w().token(request));
    QCOMPARE(http.get(pathOf(client), own(client)).status, 401);
    QCOMPARE(http.del(pathOf(client), own(client)).status, 401);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'client.deleted'"_s), 1);
    // An administrator may restore it; it does not look after itself again.
    QVERIFY(w().store->writeNow(
        [&](store::Connection &unit) { return applications::setState(unit, (*application)->id, 5, w().now()); }));
    QCOMPARE(http.get(pathOf(client), own(client)).status, 401);
}

void TestRegistration::tokensAreHashesAtRest()
{
    const QString initial = initialToken();
    const QJsonObject client = enrol(initial).json();
    const auto clean = [&](const QString &table, int columns) {
        const auto row = w().reader().selectOne(u"SELECT * FROM "_s + table);
        bool good = row && *row;
        for (int column = 0; good && column < columns; ++column) {
            const QByteArray kept = (*row)->bytes(column);
            good = !kept.contains(initial.toLatin1()) &&
                   !kept.contains(client[u"registration_access_token"_s].toString().toLatin1());
        }
        return good;
    };
    QVERIFY(clean(u"initial_access_token"_s, 11));
    QVERIFY(clean(u"application_registration"_s, 6));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
