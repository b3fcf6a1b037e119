#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/crypto/jose.h"
#include "oauthserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// OpenID Connect over the wire: discovery, keys, ID tokens, userinfo, what an authorization request may ask for, and
/// how the answer comes back.
class TestOpenId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void discoveryTellsWhatIsOffered();
    void discoveryIsFoundBehindAnIssuersPath();
    void keysArePublicAndMayBeKept();

    void codeBringsAnIdToken();
    void refreshBringsAnIdTokenOfTheFirstSignIn();
    void applicationChoosesTheAlgorithm();
    void partnersAnswerHasTheIdTokenToo();
    void withoutOpenidThereIsNoIdToken();
    void clientCredentialsGrantNoOpenid();

    void userinfoTellsWhatWasAllowed();
    void userinfoRefusesInTheWordsOfRfc6750();
    void claimsParameterFillsTheIdToken();
    void claimsMayInsistOnAPersonAndASignIn();

    void idTokenHintNamesThePerson();
    void forgedHintIsRefused_data();
    void forgedHintIsRefused();
    void unknownPromptIsRefused();
    void selectAccountShowsWhoIsSignedIn();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    /// The tokens of a person who walks through the pages.
    QJsonObject walked(HttpClient &browser, const applications::Application &application, const FormFields &more);
    QJsonObject walked(const applications::Application &application, const FormFields &more)
    {
        HttpClient browser = m_server->client();
        return walked(browser, application, more);
    }
    /// The claims of a token, verified with what /jwks shows.
    QJsonObject claims(const QString &token, QJsonObject *header = nullptr);
    void change(applications::Application &application);

    std::unique_ptr<OAuthServer> m_server;
};

QJsonObject TestOpenId::walked(HttpClient &browser, const applications::Application &application,
                               const FormFields &more)
{
    HttpReply end = browser.get(OAuthServer::authorizePath(application, more));
    if (end.status == 200)
        end = OAuthServer::walk(browser, OAuthServer::authorizePath(application, more), w().patient);
    const QString code = OAuthServer::answered(end, u"code"_s);
    return m_server
        ->token(application, {{u"grant_type"_s, u"authorization_code"_s},
                              {u"code"_s, code},
                              {u"redirect_uri"_s, application.redirectUrls.first()},
                              {u"code_verifier"_s, OAuthWorkspace::verifier}})
        .json();
}

QJsonObject TestOpenId::claims(const QString &token, QJsonObject *header)
{
    const auto keys = crypto::jose::parseSet(m_server->client().get("/jwks").body);
    const QByteArray compact = token.toLatin1();
    const auto parsed = crypto::jose::parse(compact);
    if (!keys || !parsed)
        return {};
    for (const crypto::jose::Key &key : *keys) {
        if (key.kid() != parsed->header.value(u"kid"_s).toString())
            continue;
        const auto verified = crypto::jose::verify(compact, key, std::array{key.algorithm()});
        if (header)
            *header = parsed->header;
        return verified ? verified->claims : QJsonObject();
    }
    return {};
}

void TestOpenId::change(applications::Application &application)
{
    const auto changed = w().store->writeNow(
        [&](store::Connection &unit) { return applications::update(unit, application, w().now() + 1s); });
    QVERIFY(changed);
    application = *changed;
}

// OpenID Connect Discovery §3, RFC 8414 §2, RFC 9207 §3
void TestOpenId::discoveryTellsWhatIsOffered()
{
    HttpClient http = m_server->client();
    for (const QByteArray &path :
         {"/.well-known/openid-configuration"_ba, "/.well-known/oauth-authorization-server"_ba}) {
        const HttpReply reply = http.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "application/json"_ba);
        const QJsonObject json = reply.json();
        QCOMPARE(json.value(u"issuer"_s).toString(), u"https://provider.example"_s);
        QCOMPARE(json.value(u"authorization_endpoint"_s).toString(), u"https://provider.example/authorize"_s);
        QCOMPARE(json.value(u"jwks_uri"_s).toString(), u"https://provider.example/jwks"_s);
        QVERIFY(json.value(u"id_token_signing_alg_values_supported"_s).toArray().contains(u"RS256"_s));
        QVERIFY(json.value(u"grant_types_supported"_s).toArray().contains(u"refresh_token"_s));
        QVERIFY(json.value(u"scopes_supported"_s).toArray().contains(u"openid"_s));
        QVERIFY(json.value(u"authorization_response_iss_parameter_supported"_s).toBool());
    }
}

// RFC 8414 §3.1
void TestOpenId::discoveryIsFoundBehindAnIssuersPath()
{
    OAuthServer behind(OAuthServer::Options{.issuer = u"https://provider.example/health"_s});
    HttpClient http = behind.client();
    for (const QByteArray &path :
         {"/.well-known/openid-configuration/health"_ba, "/.well-known/oauth-authorization-server/health"_ba}) {
        const HttpReply reply = http.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"issuer"_s).toString(), u"https://provider.example/health"_s);
        QCOMPARE(reply.json().value(u"token_endpoint"_s).toString(), u"https://provider.example/health/token"_s);
    }
    QCOMPARE(http.get("/.well-known/openid-configuration/other").status, 404);
}

// RFC 7517 §5
void TestOpenId::keysArePublicAndMayBeKept()
{
    const HttpReply reply = m_server->client().get("/jwks");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Cache-Control").contains("max-age=300"));
    const QJsonArray keys = reply.json().value(u"keys"_s).toArray();
    QCOMPARE(keys.size(), 2);
    for (const QJsonValue &key : keys) {
        for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s})
            QVERIFY(!key.toObject().contains(secret));
        QCOMPARE(key[u"use"_s].toString(), u"sig"_s);
    }
}

// OpenID Connect Core §2, §3.1.3.3, §3.1.3.6
void TestOpenId::codeBringsAnIdToken()
{
    const QJsonObject answer =
        walked(w().shop, {{u"scope"_s, u"openid profile email all"_s}, {u"nonce"_s, u"n-0S6_WzA2Mj"_s}});
    QCOMPARE(answer.value(u"scope"_s).toString(), u"openid profile email all"_s);
    QJsonObject header;
    const QJsonObject said = claims(answer.value(u"id_token"_s).toString(), &header);
    QCOMPARE(header.value(u"alg"_s).toString(), u"ES256"_s);
    QCOMPARE(said.value(u"iss"_s).toString(), u"https://provider.example"_s);
    QCOMPARE(said.value(u"sub"_s).toString(), w().patient.uuid);
    QCOMPARE(said.value(u"aud"_s).toString(), w().shop.clientId);
    QCOMPARE(said.value(u"azp"_s).toString(), w().shop.clientId);
    QCOMPARE(said.value(u"nonce"_s).toString(), u"n-0S6_WzA2Mj"_s);
    QCOMPARE(said.value(u"iat"_s).toInteger(), toSeconds(w().now()));
    QCOMPARE(said.value(u"exp"_s).toInteger(), toSeconds(w().now() + 1h));
    QCOMPARE(said.value(u"auth_time"_s).toInteger(), toSeconds(w().now()));
    QCOMPARE(said.value(u"acr"_s).toString(), u"1"_s);
    QCOMPARE(said.value(u"amr"_s).toArray(), QJsonArray{u"pwd"_s});
    QVERIFY(!said.value(u"sid"_s).toString().isEmpty());
    const QByteArray hash = crypto::sha256(answer.value(u"access_token"_s).toString().toLatin1());
    QCOMPARE(said.value(u"at_hash"_s).toString().toLatin1(), crypto::base64Url(hash.first(16)));
    // Who it is is for userinfo (§5.4), unless the client asks otherwise.
    QVERIFY(!said.contains(u"email"_s));
    QVERIFY(!said.contains(u"name"_s));
}

// OpenID Connect Core §12.2
void TestOpenId::refreshBringsAnIdTokenOfTheFirstSignIn()
{
    const QJsonObject first = walked(w().shop, {{u"scope"_s, u"openid all"_s}, {u"nonce"_s, u"once"_s}});
    const QJsonObject before = claims(first.value(u"id_token"_s).toString());
    w().clock.advance(20min);
    const QJsonObject answer = m_server
                                   ->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, first.value(u"refresh_token"_s).toString()}})
                                   .json();
    const QJsonObject said = claims(answer.value(u"id_token"_s).toString());
    QCOMPARE(said.value(u"sub"_s), before.value(u"sub"_s));
    QCOMPARE(said.value(u"aud"_s), before.value(u"aud"_s));
    QCOMPARE(said.value(u"auth_time"_s), before.value(u"auth_time"_s));
    QCOMPARE(said.value(u"sid"_s), before.value(u"sid"_s));
    QCOMPARE(said.value(u"amr"_s), before.value(u"amr"_s));
    QCOMPARE(said.value(u"iat"_s).toInteger(), toSeconds(w().now()));
    QVERIFY(!said.contains(u"nonce"_s));
    QVERIFY(said.value(u"at_hash"_s) != before.value(u"at_hash"_s));
    // Narrowed to something else, the answer tells nothing of the person (RFC 6749 §6).
    const QJsonObject narrowed =
        m_server
            ->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s},
                               {u"scope"_s, u"all"_s},
                               {u"refresh_token"_s, answer.value(u"refresh_token"_s).toString()}})
            .json();
    QCOMPARE(narrowed.value(u"scope"_s).toString(), u"all"_s);
    QVERIFY(!narrowed.contains(u"id_token"_s));
}

// OpenID Connect Registration §2: id_token_signed_response_alg
void TestOpenId::applicationChoosesTheAlgorithm()
{
    w().shop.metadata.idTokenAlg = u"RS256"_s;
    change(w().shop);
    QJsonObject header;
    const QJsonObject answer = walked(w().shop, {{u"scope"_s, u"openid"_s}});
    const QJsonObject said = claims(answer.value(u"id_token"_s).toString(), &header);
    QCOMPARE(header.value(u"alg"_s).toString(), u"RS256"_s);
    QCOMPARE(said.value(u"sub"_s).toString(), w().patient.uuid);
}

void TestOpenId::partnersAnswerHasTheIdTokenToo()
{
    HttpClient browser = m_server->client();
    const HttpReply end = OAuthServer::walk(
        browser, OAuthServer::authorizePath(w().partner, {{u"scope"_s, u"openid ring_data"_s}}), w().patient);
    const QJsonObject answer = m_server
                                   ->token(w().partner,
                                           {{u"grant_type"_s, u"authorization_code"_s},
                                            {u"code"_s, OAuthServer::answered(end, u"code"_s)},
                                            {u"redirect_uri"_s, w().partner.redirectUrls.first()},
                                            {u"code_verifier"_s, OAuthWorkspace::verifier}},
                                           "/api/partners/oauth/token")
                                   .json();
    QCOMPARE(claims(answer.value(u"id_token"_s).toString()).value(u"aud"_s).toString(), w().partner.clientId);
}

void TestOpenId::withoutOpenidThereIsNoIdToken()
{
    const QJsonObject answer = walked(w().shop, {{u"scope"_s, u"all profile"_s}});
    QVERIFY(!answer.value(u"access_token"_s).toString().isEmpty());
    QVERIFY(!answer.contains(u"id_token"_s));
}

void TestOpenId::clientCredentialsGrantNoOpenid()
{
    const HttpReply both =
        m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"openid all"_s}});
    QCOMPARE(both.json().value(u"scope"_s).toString(), u"all"_s);
    QVERIFY(!both.json().contains(u"id_token"_s));
    const HttpReply alone =
        m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"openid"_s}});
    QCOMPARE(alone.json().value(u"error"_s).toString(), u"invalid_scope"_s);
}

// OpenID Connect Core §5.3, §5.4
void TestOpenId::userinfoTellsWhatWasAllowed()
{
    HttpClient http = m_server->client();
    const QJsonObject little = walked(w().shop, {{u"scope"_s, u"openid"_s}});
    HttpReply reply =
        http.get("/userinfo", {HttpClient::bearer(little.value(u"access_token"_s).toString().toLatin1())});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Cache-Control"), "no-store"_ba);
    QCOMPARE(reply.json(), QJsonObject({{u"sub"_s, w().patient.uuid}}));

    const QJsonObject more = walked(w().shop, {{u"scope"_s, u"openid profile email"_s}});
    reply = http.postForm("/userinfo", {}, {HttpClient::bearer(more.value(u"access_token"_s).toString().toLatin1())});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"sub"_s).toString(), w().patient.uuid);
    QCOMPARE(reply.json().value(u"name"_s).toString(), u"Jessica Atreides"_s);
    QCOMPARE(reply.json().value(u"given_name"_s).toString(), u"Jessica"_s);
    QCOMPARE(reply.json().value(u"email"_s).toString(), w().patient.email);
    QCOMPARE(reply.json().value(u"email_verified"_s), QJsonValue(false));
    QVERIFY(!reply.json().contains(u"middle_name"_s)); // not known
}

// RFC 6750 §3, §3.1
void TestOpenId::userinfoRefusesInTheWordsOfRfc6750()
{
    HttpClient http = m_server->client();
    HttpReply reply = http.get("/userinfo");
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
    QVERIFY(!reply.header("WWW-Authenticate").contains("error="));
    reply = http.get("/userinfo", {HttpClient::bearer("nonsense")});
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    const QString token = walked(w().shop, {{u"scope"_s, u"all"_s}}).value(u"access_token"_s).toString();
    reply = http.get("/userinfo", {HttpClient::bearer(token.toLatin1())});
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.header("WWW-Authenticate").contains("error=\"insufficient_scope\", scope=\"openid\""));
    QCOMPARE(http.get("/userinfo?access_token=" + token.toLatin1()).status, 400);
    QCOMPARE(http.postForm("/userinfo", {{u"access_token"_s, token}}).status, 401);
}

// OpenID Connect Core §5.5
void TestOpenId::claimsParameterFillsTheIdToken()
{
    const QString asked = u"{\"id_token\":{\"email\":null,\"given_name\":{\"essential\":true},\"unknown\":null},"
                          "\"userinfo\":{\"name\":null}}"_s;
    const QJsonObject answer = walked(w().shop, {{u"scope"_s, u"openid"_s}, {u"claims"_s, asked}});
    const QJsonObject said = claims(answer.value(u"id_token"_s).toString());
    QCOMPARE(said.value(u"email"_s).toString(), w().patient.email);
    QCOMPARE(said.value(u"given_name"_s).toString(), u"Jessica"_s);
    QVERIFY(!said.contains(u"family_name"_s));
    // The person was asked for it in the words of the scopes that cover it.
    QCOMPARE(answer.value(u"scope"_s).toString(), u"openid email profile"_s);
    const QJsonObject again = m_server
                                  ->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s},
                                                     {u"refresh_token"_s, answer.value(u"refresh_token"_s).toString()}})
                                  .json();
    QCOMPARE(claims(again.value(u"id_token"_s).toString()).value(u"email"_s).toString(), w().patient.email);

    HttpClient browser = m_server->client();
    for (const QString &wrong : {u"[]"_s, u"{"_s, u"1"_s}) {
        const HttpReply reply =
            browser.get(OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}, {u"claims"_s, wrong}}));
        QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"invalid_request"_s);
    }
}

// OpenID Connect Core §5.5.1, §5.5.1.1
void TestOpenId::claimsMayInsistOnAPersonAndASignIn()
{
    HttpClient browser = m_server->client();
    walked(browser, w().shop, {{u"scope"_s, u"openid"_s}});
    const auto outcome = [&](const QString &asked) {
        const HttpReply reply = browser.get(OAuthServer::authorizePath(
            w().shop, {{u"scope"_s, u"openid"_s}, {u"prompt"_s, u"none"_s}, {u"claims"_s, asked}}));
        return OAuthServer::answered(reply, u"error"_s);
    };
    QCOMPARE(outcome(u"{\"id_token\":{\"sub\":{\"value\":\"%1\"}}}"_s.arg(w().patient.uuid)), QString());
    QCOMPARE(outcome(u"{\"id_token\":{\"sub\":{\"value\":\"%1\"}}}"_s.arg(w().frank.uuid)), u"login_required"_s);
    QCOMPARE(outcome(u"{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"1\",\"2\"]}}}"_s), QString());
    QCOMPARE(outcome(u"{\"id_token\":{\"acr\":{\"essential\":true,\"value\":\"2\"}}}"_s),
             u"unmet_authentication_requirements"_s);
    QCOMPARE(outcome(u"{\"id_token\":{\"acr\":{\"value\":\"2\"}}}"_s), QString()); // a wish
}

// OpenID Connect Core §3.1.2.1
void TestOpenId::idTokenHintNamesThePerson()
{
    HttpClient browser = m_server->client();
    const QString hint = walked(browser, w().shop, {{u"scope"_s, u"openid"_s}}).value(u"id_token"_s).toString();
    const auto asked = [&](HttpClient &by) {
        return by.get(OAuthServer::authorizePath(
            w().shop, {{u"scope"_s, u"openid"_s}, {u"prompt"_s, u"none"_s}, {u"id_token_hint"_s, hint}}));
    };
    QVERIFY(!OAuthServer::answered(asked(browser), u"code"_s).isEmpty());
    w().clock.advance(2h); // an expired one still names the person
    QVERIFY(!OAuthServer::answered(asked(browser), u"code"_s).isEmpty());
    HttpClient other = m_server->client();
    OAuthServer::walk(other, OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}}), w().frank);
    QCOMPARE(OAuthServer::answered(asked(other), u"error"_s), u"login_required"_s);
    // With a page, the person may sign in as who is expected.
    const HttpReply page =
        other.get(OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}, {u"id_token_hint"_s, hint}}));
    QVERIFY(page.body.contains("/authorize/sign-in"));
}

void TestOpenId::forgedHintIsRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"none", "own key", "other issuer", "other client", "access token", "text"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestOpenId::forgedHintIsRefused()
{
    QFETCH(QString, how);
    HttpClient browser = m_server->client();
    const QJsonObject answer = walked(browser, w().shop, {{u"scope"_s, u"openid"_s}});
    QString hint = answer.value(u"id_token"_s).toString();
    QJsonObject header;
    QJsonObject said = claims(hint, &header);
    if (how == u"none") {
        header.insert(u"alg"_s, u"none"_s);
        const auto part = [](const QJsonObject &json) {
            return QString::fromLatin1(crypto::base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        };
        hint = part(header) + u'.' + part(said) + u'.';
    } else if (how == u"own key") {
        const auto key = crypto::jose::Key::generate(crypto::jose::Algorithm::ES256);
        hint = QString::fromLatin1(*crypto::jose::sign(header, said, *key)); // with the kid of the provider's
    } else if (how == u"other issuer" || how == u"other client") {
        // Signed by the provider's own key.
        said.insert(how == u"other issuer" ? u"iss"_s : u"aud"_s, u"https://elsewhere.example"_s);
        const auto key = w().provider.keys().signer(w().reader(), crypto::jose::Algorithm::ES256, w().now());
        hint = QString::fromLatin1(*crypto::jose::sign({{u"typ"_s, u"JWT"_s}}, said, *key));
    } else if (how == u"access token") {
        const auto key = w().provider.keys().signer(w().reader(), crypto::jose::Algorithm::ES256, w().now());
        hint = QString::fromLatin1(*crypto::jose::sign({{u"typ"_s, u"at+jwt"_s}}, said, *key));
    } else {
        hint = u"hint"_s;
    }
    const HttpReply reply =
        browser.get(OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}, {u"id_token_hint"_s, hint}}));
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"invalid_request"_s);
}

void TestOpenId::unknownPromptIsRefused()
{
    HttpClient browser = m_server->client();
    const HttpReply reply = browser.get(OAuthServer::authorizePath(w().shop, {{u"prompt"_s, u"create"_s}}));
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"invalid_request"_s);
}

void TestOpenId::selectAccountShowsWhoIsSignedIn()
{
    HttpClient browser = m_server->client();
    walked(browser, w().shop, {{u"scope"_s, u"openid"_s}});
    const HttpReply page = browser.get(
        OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}, {u"prompt"_s, u"select_account"_s}}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(w().patient.email.toLatin1()));
    QVERIFY(page.body.contains("/authorize/switch"));
}

QTEST_GUILESS_MAIN(TestOpenId)
#include "tst_openid.moc"
