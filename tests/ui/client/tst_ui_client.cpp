#include "ui/client/connection.h"
#include "ui/client/providerclient.h"
#include "ui/client/secretstore.h"
#include "ui/client/signin.h"
#include "ui/support/responder.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

Answer fetched(ProviderClient &client, Request request) { return QCoro::waitFor(client.send(std::move(request))); }

/// A provider whose access token "old" has run out: it knows "new", which one renewal gives.
void serveRenewal(Responder &provider)
{
    provider.on("GET /api/v1/admin/me", [](const Responder::Seen &seen) -> Responder::Answer {
        if (seen.headers.value("authorization") != "Bearer new") {
            return Responder::problem(401);
        }
        return {200, {{u"user"_s, QJsonObject{{u"first_name"_s, u"Frank"_s}}}}, {}, {}};
    });
    provider.on("POST /token", [](const Responder::Seen &seen) -> Responder::Answer {
        if (seen.form.queryItemValue(u"refresh_token"_s) != "r1"_L1) {
            return {400, {{u"error"_s, u"invalid_grant"_s}}, {}, {}};
        }
        return {200, {{u"access_token"_s, u"new"_s}, {u"refresh_token"_s, u"r2"_s}, {u"expires_in"_s, 3600}}, {}, {}};
    });
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsQueryAndBodyAsTheyAre()
    {
        Responder provider;
        provider.on("GET /api/v1/x", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"a"_s, 1}}, {}, {}};
        });
        ProviderClient client(provider.base());
        client.setTokens({u"t"_s, {}, {}});
        QUrlQuery query;
        query.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(u"a+b & ü=1"_s)));
        const Answer answer = fetched(client, Request::get(u"/api/v1/x"_s, query));
        QVERIFY(answer);
        QCOMPARE(answer->json.value(u"a"_s).toInt(), 1);
        QCOMPARE(answer->traceId, u"4bf92f"_s);
        const Responder::Seen seen = provider.last("GET /api/v1/x");
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer t"));
        QCOMPARE(seen.query.queryItemValue(u"search"_s, QUrl::FullyDecoded), u"a+b & ü=1"_s);
    }

    void formBodiesKeepPlusSigns()
    {
        QUrlQuery fields;
        fields.addQueryItem(u"code"_s, u"a+b/c="_s);
        QCOMPARE(Request::form(u"/token"_s, fields).body, QByteArray("code=a%2Bb%2Fc%3D"));
    }

    void aRefusedTokenIsRenewedOnceForAllWhoWait()
    {
        Responder provider;
        serveRenewal(provider);
        ProviderClient client(provider.base());
        client.setTokens({u"old"_s, u"r1"_s, {}});
        QSignalSpy renewed(&client, &ProviderClient::tokensRenewed);
        int good = 0;
        QObject owner;
        for (int i = 0; i < 5; ++i) {
            client.fetch(Request::get(u"/api/v1/admin/me"_s), &owner,
                         [&good](const Answer &answer) { good += answer ? 1 : 0; });
        }
        QTRY_COMPARE(good, 5);
        QCOMPARE(provider.count("POST /token"), 1);
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(client.tokens().refreshToken, u"r2"_s);
    }

    void aTokenKnownToHaveRunOutIsNotSent()
    {
        Responder provider;
        serveRenewal(provider);
        ProviderClient client(provider.base());
        client.setTokens({u"old"_s, u"r1"_s, QDateTime::currentDateTimeUtc().addSecs(-1)});
        QVERIFY(fetched(client, Request::get(u"/api/v1/admin/me"_s)));
        QCOMPARE(provider.count("GET /api/v1/admin/me"), 1);
    }

    void aRefusedRenewalEndsTheSession()
    {
        Responder provider;
        serveRenewal(provider);
        ProviderClient client(provider.base());
        client.setTokens({u"old"_s, u"stolen"_s, {}});
        QSignalSpy ended(&client, &ProviderClient::sessionEnded);
        const Answer answer = fetched(client, Request::get(u"/api/v1/admin/me"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Problem::Kind::SignedOut);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!client.signedIn());
    }

    void anUnreachableProviderDoesNotEndTheSession()
    {
        QUrl nobody;
        {
            Responder gone;
            nobody = gone.base();
        }
        ProviderClient client(nobody);
        client.setTokens({{}, u"r1"_s, {}});
        QSignalSpy ended(&client, &ProviderClient::sessionEnded);
        const Answer answer = fetched(client, Request::get(u"/api/v1/admin/me"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Problem::Kind::Network);
        QVERIFY(answer.error().remedy.contains(nobody.toString()));
        QCOMPARE(ended.size(), 0);
        QVERIFY(client.signedIn());
    }

    void fieldErrorsAndTraceArriveInTheProblem()
    {
        Responder provider;
        provider.on("POST /api/v1/applications", [](const Responder::Seen &) {
            return Responder::problem(
                400, {{u"detail"_s, u"Two fields are wrong."_s},
                      {u"trace_id"_s, u"abc"_s},
                      {u"errors"_s,
                       QJsonArray{QJsonObject{{u"field"_s, u"name"_s}, {u"message"_s, u"Too long."_s}},
                                  QJsonObject{{u"field"_s, u"website_url"_s}, {u"message"_s, u"Not a URL."_s}}}}});
        });
        ProviderClient client(provider.base());
        client.setTokens({u"t"_s, {}, {}});
        const Answer answer = fetched(client, Request::post(u"/api/v1/applications"_s, {{u"name"_s, u"x"_s}}));
        QVERIFY(!answer);
        const Problem problem = answer.error();
        QCOMPARE(problem.kind, Problem::Kind::Refused);
        QCOMPARE(problem.messageFor(u"website_url"), u"Not a URL."_s);
        QCOMPARE(problem.messageFor(u"scope"), QString());
        QVERIFY(problem.details().contains(u"4bf92f"_s));
    }

    void aSilentProviderTimesOut()
    {
        Responder provider;
        provider.on("GET /slow", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        ProviderClient client(provider.base());
        Request request = Request::get(u"/slow"_s);
        request.timeout = std::chrono::milliseconds(50);
        const Answer answer = fetched(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Problem::Kind::Timeout);
    }

    void cancellingResumesWhoWaits()
    {
        Responder provider;
        provider.on("GET /slow", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        ProviderClient client(provider.base());
        QObject owner;
        std::optional<Problem::Kind> kind;
        const Cancel cancel = client.fetch(Request::get(u"/slow"_s), &owner,
                                           [&kind](const Answer &answer) { kind = answer.error().kind; });
        QTRY_COMPARE(provider.count("GET /slow"), 1);
        cancel.cancel();
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, Problem::Kind::Cancelled);
        QCOMPARE(client.pending(), 0);
    }

    void whoDiedIsNotCalled()
    {
        Responder provider;
        provider.on("GET /slow", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        ProviderClient client(provider.base());
        bool called = false;
        {
            QObject owner;
            client.fetch(Request::get(u"/slow"_s), &owner, [&called](const Answer &) { called = true; });
            QTRY_COMPARE(provider.count("GET /slow"), 1);
        }
        QTRY_COMPARE(client.pending(), 0);
        QVERIFY(!called);
    }

    void theClientMayGoWhileRequestsAreOnTheirWay()
    {
        Responder provider;
        provider.on("GET /slow", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        provider.on("POST /token", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        auto client = std::make_unique<ProviderClient>(provider.base());
        client->setTokens({{}, u"r1"_s, {}});
        QObject owner;
        int cancelled = 0;
        const auto count = [&cancelled](const Answer &answer) {
            cancelled += !answer && answer.error().cancelled() ? 1 : 0;
        };
        for (int i = 0; i < 3; ++i) { // one renews, two wait for it
            client->fetch(Request::get(u"/api/v1/admin/me"_s), &owner, count);
        }
        Request open = Request::get(u"/slow"_s);
        open.authorization = Request::Authorization::None;
        client->fetch(open, &owner, count);
        QTRY_COMPARE(provider.count("GET /slow"), 1);
        QTRY_COMPARE(provider.count("POST /token"), 1);
        client.reset();
        QTRY_COMPARE(cancelled, 4);
    }

    void redirectsAreNotFollowedWithTheToken()
    {
        Responder provider, elsewhere;
        provider.on("GET /api/v1/x", [&elsewhere](const Responder::Seen &) {
            Responder::Answer answer;
            answer.status = 302;
            answer.headers = {{"Location", elsewhere.base().toEncoded() + "/steal"}};
            return answer;
        });
        ProviderClient client(provider.base());
        client.setTokens({u"t"_s, {}, {}});
        const Answer answer = fetched(client, Request::get(u"/api/v1/x"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QVERIFY(elsewhere.seen().isEmpty());
    }

    void aWebPageInsteadOfJsonIsNamed()
    {
        Responder provider;
        provider.on("GET /api/v1/x", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {}, {{"Content-Type", "application/json"}}, "<html>captive portal</html>"};
        });
        ProviderClient client(provider.base());
        const Answer answer = fetched(client, Request::get(u"/api/v1/x"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Problem::Kind::Malformed);
    }

    void theChallengeIsTheOneOfTheStandard()
    {
        // RFC 7636 appendix B
        QCOMPARE(SignIn::challengeFor(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
                 u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    }

    void eachAttemptHasItsOwnStateAndVerifier()
    {
        const SignIn one(QUrl(u"https://p.example"_s), u"c"_s), two(QUrl(u"https://p.example"_s), u"c"_s);
        QVERIFY(one.state() != two.state());
        QVERIFY(one.verifier() != two.verifier());
        QVERIFY(one.verifier().size() >= 43);
        const QUrlQuery query(one.authorizeUrl(u"de"_s));
        QCOMPARE(query.queryItemValue(u"code_challenge"_s), SignIn::challengeFor(one.verifier()));
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!one.authorizeUrl().toString().contains(one.verifier()));
    }

    void redirectIsBelievedOnlyWithStateAndIssuer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        const QString callback = u"http://127.0.0.1/console/callback"_s;
        QTest::newRow("right") << callback + u"?code=abc&state=STATE&iss=https://p.example"_s << u"abc"_s;
        QTest::newRow("other state") << callback + u"?code=abc&state=x&iss=https://p.example"_s << QString();
        QTest::newRow("no state") << callback + u"?code=abc&iss=https://p.example"_s << QString();
        QTest::newRow("other issuer") << callback + u"?code=abc&state=STATE&iss=https://evil.example"_s << QString();
        QTest::newRow("no issuer") << callback + u"?code=abc&state=STATE"_s << QString();
        QTest::newRow("other path") << u"http://127.0.0.1/other?code=abc&state=STATE&iss=https://p.example"_s
                                    << QString();
        QTest::newRow("other host")
            << u"http://evil.example/console/callback?code=abc&state=STATE&iss=https://p.example"_s << QString();
        QTest::newRow("refused") << callback + u"?error=access_denied&state=STATE&iss=https://p.example"_s << QString();
        QTest::newRow("nothing") << callback + u"?state=STATE&iss=https://p.example"_s << QString();
    }
    void redirectIsBelievedOnlyWithStateAndIssuer()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        const SignIn attempt(QUrl(u"https://p.example"_s), u"c"_s);
        const Outcome<QString> got = attempt.codeFrom(QUrl(url.replace(u"STATE"_s, attempt.state())));
        QCOMPARE(got.has_value(), !code.isEmpty());
        if (got) {
            QCOMPARE(*got, code);
        } else {
            QVERIFY(!got.error().title.isEmpty());
        }
    }

    void theCodeIsExchangedWithTheVerifier()
    {
        Responder provider;
        provider.on("POST /token", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"access_token"_s, u"at"_s}, {u"refresh_token"_s, u"rt"_s}, {u"expires_in"_s, 60}}, {}, {}};
        });
        ProviderClient client(provider.base());
        const SignIn attempt(provider.base(), client.clientId());
        const auto tokens =
            QCoro::waitFor(SignIn::exchange(&client, u"c0de"_s, attempt.verifier(), attempt.redirectUrl()));
        QVERIFY(tokens);
        QCOMPARE(client.tokens().accessToken, u"at"_s);
        const QUrlQuery form = provider.last("POST /token").form;
        QCOMPARE(form.queryItemValue(u"code_verifier"_s), attempt.verifier());
        QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), attempt.redirectUrl().toString());
        QVERIFY(provider.last("POST /token").query.isEmpty());
    }

    void addressesOfOtherMachinesNeedTls_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("name") << u"provider.example"_s << u"https://provider.example"_s;
        QTest::newRow("slash") << u" https://provider.example/ "_s << u"https://provider.example"_s;
        QTest::newRow("path") << u"https://provider.example/bc"_s << u"https://provider.example/bc"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000"_s;
        QTest::newRow("localhost") << u"localhost:8000"_s << u"http://localhost:8000"_s;
        QTest::newRow("plain") << u"http://provider.example"_s << QString();
        QTest::newRow("lookalike") << u"http://127.0.0.1.evil.example"_s << QString();
        QTest::newRow("user") << u"https://a:b@provider.example"_s << QString();
        QTest::newRow("query") << u"https://provider.example/?x=1"_s << QString();
        QTest::newRow("script") << u"javascript://x"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void addressesOfOtherMachinesNeedTls()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const Result<QUrl> parsed = Connection::parse(typed);
        QCOMPARE(parsed.has_value(), !url.isEmpty());
        if (parsed) {
            QCOMPARE(parsed->toString(), url);
        }
    }

    void theSecretFileIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keep/secrets.json"_s);
        FileStore store(path);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"1"_s)));
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, u"2"_s)));
        QCOMPARE(*QCoro::waitFor(store.read(u"a"_s)), u"1"_s);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(u"keep"_s)) & others));
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    }

    void aSecretFileThatOthersMayReadIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.json"_s);
        FileStore store(path);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"1"_s)));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther));
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::Forbidden);
    }

    void withoutAKeyringSecretsStayInMemory()
    {
        class NoKeyring final : public SecretStore
        {
        public:
            QCoro::Task<Result<QString>> read(QString) override
            {
                co_return Result<QString>(fail(ErrorKind::Unavailable, {}));
            }
            QCoro::Task<Result<>> write(QString, QString) override
            {
                co_return Result<>(fail(ErrorKind::Unavailable, {}));
            }
            QCoro::Task<Result<>> remove(QString) override { co_return Result<>(fail(ErrorKind::Unavailable, {})); }
            bool lasting() const override { return true; }
        };
        FallbackStore store(std::make_unique<NoKeyring>(), std::make_unique<MemoryStore>());
        QVERIFY(store.lasting());
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"1"_s)));
        QVERIFY(!store.lasting());
        QCOMPARE(*QCoro::waitFor(store.read(u"a"_s)), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_ui_client.moc"
