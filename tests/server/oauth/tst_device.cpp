#include "core/applications/applications.h"
#include "oauthserver.h"

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

/// The security case "device" as a device and a person's browser meet it (RFC 8628).
class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<OAuthServer>();
        for (applications::Application *one : {&w().shop, &w().phone}) {
            *one = w().changed(*one, [](applications::Application &application) {
                application.grantTypes.append(applications::deviceCodeGrantType());
            });
        }
    }
    void cleanup() { m_server.reset(); }

    void deviceIsLetIn();
    void completeAddressOnlyFillsTheField();
    void whoeverIsSignedInIsAskedAllTheSame();
    void deniedAndCancelled();
    void wrongCodesAreThrottledAndAudited();
    void formsAreBoundToTheBrowser();
    void signInLeadsNowhereElse();
    void decidedCodeIsOver();
    void errorsAreThoseOfTheStandard();
    void twentyPollsAtOnceGetOneToken();
    void pagesSpeakLanguagesAndNeedNoScript();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    QJsonObject ask(const applications::Application &application, const FormFields &fields = {})
    {
        return m_server->token(application, fields, "/device_authorization").json();
    }
    HttpReply poll(const applications::Application &application, const QJsonObject &asked)
    {
        return m_server->token(application, {{u"grant_type"_s, applications::deviceCodeGrantType()},
                                             {u"device_code"_s, asked[u"device_code"_s].toString()}});
    }
    /// Types a code on the page.
    HttpReply type(HttpClient &browser, const QString &code)
    {
        const HttpReply page = browser.get("/device");
        browser.takeCookies(page);
        OAuthServer::Form form = OAuthServer::form(page, "/device");
        for (auto &[name, value] : form.fields) {
            if (name == u"user_code")
                value = code;
        }
        return browser.postForm(form.action, form.fields);
    }
    static QByteArray confirmPath(const QJsonObject &asked)
    {
        return "/device/confirm?user_code=" + asked[u"user_code"_s].toString().toLatin1();
    }
    std::unique_ptr<OAuthServer> m_server;
};

// RFC 8628 §3.1 to §3.5
void TestDevice::deviceIsLetIn()
{
    const HttpReply codes = m_server->token(w().phone, {{u"scope"_s, u"all"_s}}, "/device_authorization");
    QCOMPARE(codes.status, 200);
    QCOMPARE(codes.header("Cache-Control"), "no-store");
    const QJsonObject asked = codes.json();
    const QString userCode = asked[u"user_code"_s].toString();
    QCOMPARE(asked[u"verification_uri"_s].toString(), u"https://provider.example/device"_s);
    QCOMPARE(asked[u"verification_uri_complete"_s].toString(),
             u"https://provider.example/device?user_code="_s + userCode);
    QCOMPARE(asked[u"interval"_s].toInt(), 5);
    QVERIFY(asked[u"expires_in"_s].toInt() >= 300);
    QCOMPARE(poll(w().phone, asked).json()[u"error"_s].toString(), u"authorization_pending"_s);

    HttpClient browser = m_server->client();
    const HttpReply typed = type(browser, u"  "_s + userCode.toLower().remove(u'-'));
    QCOMPARE(typed.status, 303);
    QCOMPARE(typed.header("Location"), confirmPath(asked));
    const HttpReply signedIn =
        OAuthServer::signIn(browser, typed.header("Location"), w().patient.email, OAuthWorkspace::password);
    QCOMPARE(signedIn.status, 303);
    QCOMPARE(signedIn.header("Location"), confirmPath(asked));
    const HttpReply page = browser.get(signedIn.header("Location"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(userCode.toLatin1())); // "does your device show this very code?"
    QVERIFY(page.body.contains("Phone"));
    QVERIFY(page.body.contains(w().patient.email.toLatin1()));
    OAuthServer::Form consent = OAuthServer::form(page, "/consent");
    const HttpReply allowed =
        browser.postForm(consent.action, consent.fields + FormFields{{u"decision"_s, u"allow"_s}});
    QCOMPARE(allowed.status, 303);
    QCOMPARE(allowed.header("Location"), "/device/allowed");
    QCOMPARE(browser.get("/device/allowed").status, 200);
    w().clock.advance(std::chrono::seconds(5));
    const HttpReply issued = poll(w().phone, asked);
    QCOMPARE(issued.status, 200);
    QCOMPARE(issued.json()[u"user_id"_s].toInteger(), w().patient.id);
    QVERIFY(w().works(issued.json()[u"access_token"_s].toString()));
}

// RFC 8628 §3.3.1: the person still has to look at the code and go on
void TestDevice::completeAddressOnlyFillsTheField()
{
    const QJsonObject asked = ask(w().phone);
    HttpClient browser = m_server->client();
    const HttpReply page = browser.get("/device?user_code=" + asked[u"user_code"_s].toString().toLatin1());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("value=\"" + asked[u"user_code"_s].toString().toLatin1() + '"'));
    QVERIFY(!page.body.contains("Phone")); // nothing is looked up yet
    const HttpReply odd = browser.get("/device?user_code=%22%3E%3Cscript%3E");
    QCOMPARE(odd.status, 200);
    QVERIFY(!odd.body.contains("<script"));
}

// RFC 8628 §5.4: whoever lured a person here brought the code
void TestDevice::whoeverIsSignedInIsAskedAllTheSame()
{
    HttpClient browser = m_server->client();
    OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient); // signed in, consent remembered
    const QJsonObject asked = ask(w().shop);
    const HttpReply page = browser.get(confirmPath(asked));
    QCOMPARE(page.status, 200);
    QVERIFY(!OAuthServer::form(page, "/consent").action.isEmpty());
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"authorization_pending"_s);
    // And may do it as somebody else.
    const OAuthServer::Form form = OAuthServer::form(page, "/switch");
    const HttpReply switched = browser.postForm(form.action, form.fields);
    QCOMPARE(switched.header("Location"), confirmPath(asked));
    browser.takeCookies(switched);
    QVERIFY(!OAuthServer::form(browser.get(confirmPath(asked)), "/sign-in").action.isEmpty());
}

void TestDevice::deniedAndCancelled()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client();
    const HttpReply page = browser.get(confirmPath(asked));
    browser.takeCookies(page);
    OAuthServer::Form form = OAuthServer::form(page, "/sign-in");
    HttpReply reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"cancel"_s}});
    QCOMPARE(reply.header("Location"), "/device");
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"authorization_pending"_s);

    const HttpReply signedIn =
        OAuthServer::signIn(browser, confirmPath(asked), w().patient.email, OAuthWorkspace::password);
    form = OAuthServer::form(browser.get(signedIn.header("Location")), "/consent");
    reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"deny"_s}});
    QCOMPARE(reply.header("Location"), "/device/denied");
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"access_denied"_s);
}

// RFC 8628 §5.1
void TestDevice::wrongCodesAreThrottledAndAudited()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client();
    HttpReply reply = type(browser, u"BCDF-GHJK"_s);
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.body.contains("aria-invalid"));
    QVERIFY(reply.body.contains("BCDF-GHJK"));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(type(browser, u"not a code"_s).status, 404);
    for (int i = 0; i < 5; ++i) // the other door
        QCOMPARE(browser.get("/device/confirm?user_code=BCDFGHJK").status, 404);
    QCOMPARE(
        w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'device.code_wrong' AND outcome = 'refused'"_s),
        10);
    reply = type(browser, asked[u"user_code"_s].toString());
    QCOMPARE(reply.status, 429); // the right one is not told from a wrong one
    QVERIFY(reply.header("Retry-After").toInt() > 0);
    QCOMPARE(browser.get(confirmPath(asked)).status, 429);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'device.code_wrong'"_s), 10);
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"authorization_pending"_s);
}

void TestDevice::formsAreBoundToTheBrowser()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client(), other = m_server->client();
    const FormFields code{{u"user_code"_s, asked[u"user_code"_s].toString()}};
    QCOMPARE(browser.postForm("/device", code).status, 400); // no token
    const HttpReply page = other.get("/device");
    OAuthServer::Form form = OAuthServer::form(page, "/device");
    browser.takeCookies(browser.get("/device"));
    QCOMPARE(browser.postForm("/device", form.fields + code).status, 400); // another browser's

    const HttpReply signedIn =
        OAuthServer::signIn(browser, confirmPath(asked), w().patient.email, OAuthWorkspace::password);
    form = OAuthServer::form(browser.get(signedIn.header("Location")), "/consent");
    const FormFields allow{{u"decision"_s, u"allow"_s}};
    QCOMPARE(browser.postForm(form.action, allow).header("Location"), confirmPath(asked));
    QCOMPARE(other.postForm(form.action, form.fields + allow).header("Location"), confirmPath(asked));
    // The token of one device's page does not let another one in.
    const QJsonObject second = ask(w().shop);
    const QByteArray otherAction = "/device/confirm/consent?user_code=" + second[u"user_code"_s].toString().toLatin1();
    QCOMPARE(browser.postForm(otherAction, form.fields + allow).header("Location"), confirmPath(second));
    for (const QJsonObject &one : {asked, second})
        QCOMPARE(poll(w().shop, one).json()[u"error"_s].toString(), u"authorization_pending"_s);
}

// No open redirect: whatever stands in the address, the browser stays on these pages
void TestDevice::signInLeadsNowhereElse()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client();
    const QByteArray path =
        confirmPath(asked) + "&redirect_uri=https%3A%2F%2Fevil.example%2F&next=//evil.example&%0d%0aX:y";
    const HttpReply signedIn = OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password);
    QCOMPARE(signedIn.status, 303);
    QVERIFY(signedIn.header("Location").startsWith("/device/confirm?"));
    QVERIFY(signedIn.header("X").isNull());
    const OAuthServer::Form form = OAuthServer::form(browser.get(signedIn.header("Location")), "/consent");
    const HttpReply reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"allow"_s}});
    QCOMPARE(reply.header("Location"), "/device/allowed");
}

void TestDevice::decidedCodeIsOver()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client();
    const HttpReply answer = OAuthServer::walk(browser, confirmPath(asked), w().patient);
    QCOMPARE(answer.header("Location"), "/device/allowed");
    QCOMPARE(browser.get(confirmPath(asked)).status, 404);
    QCOMPARE(type(browser, asked[u"user_code"_s].toString()).status, 404);
    QCOMPARE(poll(w().shop, asked).status, 200);
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"invalid_grant"_s);
}

// RFC 8628 §3.2, §3.5
void TestDevice::errorsAreThoseOfTheStandard()
{
    QCOMPARE(ask(w().partner)[u"error"_s].toString(), u"unauthorized_client"_s);
    QCOMPARE(ask(w().shop, {{u"scope"_s, u"ring_data"_s}})[u"error"_s].toString(), u"invalid_scope"_s);
    HttpClient http = m_server->client();
    const HttpReply unknown = http.postForm("/device_authorization", {{u"client_id"_s, u"nobody"_s}});
    QCOMPARE(unknown.status, 401);
    QCOMPARE(http.get("/device_authorization").status, 405);
    const QJsonObject asked = ask(w().shop);
    const HttpReply pending = poll(w().shop, asked);
    QCOMPARE(pending.status, 400);
    QCOMPARE(pending.json()[u"error"_s].toString(), u"authorization_pending"_s);
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"slow_down"_s);
    QCOMPARE(poll(w().phone, asked).json()[u"error"_s].toString(), u"invalid_grant"_s);
    w().clock.advance(std::chrono::seconds(asked[u"expires_in"_s].toInt()));
    QCOMPARE(poll(w().shop, asked).json()[u"error"_s].toString(), u"expired_token"_s);
    // The partner's alias has two grants.
    const HttpReply partner =
        m_server->token(w().shop, {{u"grant_type"_s, applications::deviceCodeGrantType()}, {u"device_code"_s, u"x"_s}},
                        "/api/partners/oauth/token");
    QCOMPARE(partner.json()[u"error"_s].toString(), u"unsupported_grant_type"_s);
}

void TestDevice::twentyPollsAtOnceGetOneToken()
{
    const QJsonObject asked = ask(w().shop);
    HttpClient browser = m_server->client();
    OAuthServer::walk(browser, confirmPath(asked), w().patient);
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(std::async(std::launch::async, [this, asked] { return poll(w().shop, asked); }));
    int won = 0;
    for (auto &one : running) {
        const HttpReply reply = one.get();
        won += reply.status == 200 ? 1 : 0;
        if (reply.status != 200)
            QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_grant"_s);
    }
    QCOMPARE(won, 1);
}

void TestDevice::pagesSpeakLanguagesAndNeedNoScript()
{
    HttpClient browser = m_server->client();
    const QList<std::pair<QByteArray, QByteArray>> words{{"en", "Connect a device"},
                                                         {"de", "Gerät verbinden"},
                                                         {"fr", "Connecter un appareil"},
                                                         {"es", "Conectar un dispositivo"}};
    for (const auto &[language, word] : words) {
        const HttpReply page = browser.get("/device", {{"Accept-Language", language}});
        QVERIFY2(page.body.contains(word), language.constData());
        QVERIFY(page.body.contains("lang=\"" + language + '"'));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.body.contains("<label for=\"user-code\">"));
        QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(page.header("X-Frame-Options"), "DENY");
        QCOMPARE(page.header("Cache-Control"), "no-store");
    }
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
