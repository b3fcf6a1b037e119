#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "oauthworkspace.h"

#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

namespace {

using Body = QList<QPair<QString, QString>>;
using Answer = tl::expected<Authorization, AuthorizationRefusal>;

Body without(Body body, const QString &name)
{
    body.removeIf([&](const auto &parameter) { return parameter.first == name; });
    return body;
}

} // namespace

/// The security case "PAR": RFC 9126, where the store decides on both databases.
class TestPushed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushedRequestGivesACode_data() { tests::addDialects(); }
    void pushedRequestGivesACode();
    void oneOfTwentyUsesWins_data() { tests::addDialects(); }
    void oneOfTwentyUsesWins();
    void denialUsesItUp_data() { tests::addDialects(); }
    void denialUsesItUp();
    void expiresSoonUnlessOpened_data() { tests::addDialects(); }
    void expiresSoonUnlessOpened();
    void othersRequestIsRefused();
    void clientsAuthenticateAsAtToken();
    void sameChecksAsAuthorize();
    void noRequestUriInside();
    void otherParametersAreIgnored();
    void requiredMeansRequired();
    void changedClientIsCheckedAnew();
    void aSignInSinceFulfilsPromptLogin();
    void nothingSecretIsKept();

private:
    static QString pushed(OAuthWorkspace &w, const applications::Application &application, const Body &more = {})
    {
        const auto answer = w.push(w.request(application, w.authorizationRequest(application) + more));
        return answer ? answer->requestUri : QString();
    }
    static Answer presented(OAuthWorkspace &w, const applications::Application &application, const QString &requestUri,
                            const Body &more = {})
    {
        DecisionRecord record;
        return w.provider.authorize(
            w.reader(), Parameters(Body{{u"client_id"_s, application.clientId}, {u"request_uri"_s, requestUri}} + more),
            w.now(), record);
    }
    static bool onPage(const Answer &answer) { return !answer && answer.error().redirectUri.isEmpty(); }
};

// RFC 9126 §2.2, §4
void TestPushed::pushedRequestGivesACode()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto answer = w.push(w.request(w.shop, w.authorizationRequest(w.shop)));
    QVERIFY(answer);
    QVERIFY(answer->requestUri.startsWith(u"urn:ietf:params:oauth:request_uri:"));
    QVERIFY(answer->requestUri.size() >= 34 + 43); // 256 random bits
    QVERIFY(answer->expiresIn >= std::chrono::seconds(60) && answer->expiresIn <= std::chrono::seconds(90));
    const Answer authorization = presented(w, w.shop, answer->requestUri);
    QVERIFY(authorization);
    QCOMPARE(authorization->state, u"st&te"_s);
    QCOMPARE(authorization->redirectUri, w.shop.redirectUrls.first());
    QCOMPARE(authorization->codeChallenge, OAuthWorkspace::challenge);
    const auto code =
        w.store->writeNow(w.provider.codeUnit(*authorization, {w.patient, w.now()}, true, w.now(), Origin()));
    QVERIFY(code);
    QVERIFY(w.token(w.shop, w.redemption(w.shop, code->code)));
    QVERIFY(onPage(presented(w, w.shop, answer->requestUri))); // used
}

// RFC 9126 §4, §7.3: a request_uri is for one use
void TestPushed::oneOfTwentyUsesWins()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const Answer authorization = presented(w, w.shop, pushed(w, w.shop));
    QVERIFY(authorization);
    std::vector<std::future<Result<IssuedCode>>> running;
    for (int i = 0; i < 20; ++i) {
        auto unit = w.provider.codeUnit(*authorization, {w.patient, w.now()}, true, w.now(), Origin());
        running.push_back(std::async(std::launch::async, [&w, unit] { return w.store->writeNow(unit); }));
    }
    int won = 0;
    for (auto &one : running) {
        const auto issued = one.get();
        won += issued ? 1 : 0;
        if (!issued)
            QCOMPARE(issued.error().kind, ErrorKind::Conflict);
    }
    QCOMPARE(won, 1);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM authorization_code"_s), 1);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'code.issued'"_s), 1);
}

void TestPushed::denialUsesItUp()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const QString uri = pushed(w, w.shop), other = pushed(w, w.shop);
    const Answer authorization = presented(w, w.shop, uri);
    QVERIFY(authorization);
    QVERIFY(w.store->writeNow(w.provider.denialUnit(*authorization, {w.patient, w.now()}, w.now(), Origin())));
    QVERIFY(onPage(presented(w, w.shop, uri)));
    QVERIFY(!w.store->writeNow(w.provider.codeUnit(*authorization, {w.patient, w.now()}, true, w.now(), Origin())));
    const Answer cancelled = presented(w, w.shop, other);
    QVERIFY(cancelled);
    QVERIFY(w.store->writeNow(w.provider.abandonUnit(*cancelled, w.now())));
    QVERIFY(onPage(presented(w, w.shop, other)));
}

// RFC 9126 §2.2: short-lived; the person's time at the pages is another matter
void TestPushed::expiresSoonUnlessOpened()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const QString uri = pushed(w, w.shop), opened = pushed(w, w.shop);
    const Answer late = presented(w, w.shop, uri);
    const Answer shown = presented(w, w.shop, opened);
    QVERIFY(late && shown && !shown->pushed->opened);
    QVERIFY(w.store->writeNow(w.provider.openUnit(*shown, w.now())));
    w.clock.advance(std::chrono::seconds(90));
    QVERIFY(onPage(presented(w, w.shop, uri)));
    QVERIFY(!w.store->writeNow(w.provider.codeUnit(*late, {w.patient, w.now()}, true, w.now(), Origin())));
    const Answer again = presented(w, w.shop, opened);
    QVERIFY(again && again->pushed->opened);
    // Opening it again moves its end no further.
    QVERIFY(w.store->writeNow(w.provider.openUnit(*again, w.now())));
    w.clock.advance(w.provider.settings().pushedPageLife - std::chrono::seconds(90));
    QVERIFY(onPage(presented(w, w.shop, opened)));
    QVERIFY(!w.store->writeNow(w.provider.codeUnit(*again, {w.patient, w.now()}, true, w.now(), Origin())));
}

// RFC 9126 §2.2: bound to the client that pushed it
void TestPushed::othersRequestIsRefused()
{
    OAuthWorkspace w;
    const QString uri = pushed(w, w.shop);
    QVERIFY(onPage(presented(w, w.rival, uri)));
    QVERIFY(onPage(presented(w, w.partner, uri)));
    QVERIFY(onPage(presented(w, w.shop, uri + u'x')));
    QVERIFY(onPage(presented(w, w.shop, uri.left(60))));
    QVERIFY(onPage(presented(w, w.shop, u"urn:ietf:params:oauth:request_uri:"_s)));
    DecisionRecord record;
    QVERIFY(onPage(w.provider.authorize(w.reader(), Parameters({{u"request_uri"_s, uri}}), w.now(), record)));
    QVERIFY(presented(w, w.shop, uri)); // none of these used it up
    // Any other kind of request_uri is not accepted, and the client may be told (OpenID Connect Core §6.2).
    const Answer fetched = presented(w, w.shop, u"https://shop.example/request.jwt"_s, w.authorizationRequest(w.shop));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().refusal.code, ErrorCode::RequestUriNotSupported);
}

// RFC 9126 §2: "MUST authenticate the client in the same way as at the token endpoint"
void TestPushed::clientsAuthenticateAsAtToken()
{
    OAuthWorkspace w;
    auto request = w.request(w.shop, w.authorizationRequest(w.shop));
    request.basic->secret = u"wrong"_s;
    REFUSED(w.push(request), ErrorCode::InvalidClient);
    request.basic.reset();
    REFUSED(w.push(request), ErrorCode::InvalidClient);
    request.body = Parameters(w.authorizationRequest(w.shop) + Body{{u"client_id"_s, w.shop.clientId}});
    REFUSED(w.push(request), ErrorCode::InvalidClient); // confidential, without its secret
    request.body = Parameters(w.authorizationRequest(w.shop) +
                              Body{{u"client_id"_s, w.shop.clientId}, {u"client_secret"_s, OAuthWorkspace::secret}});
    QVERIFY(w.push(request));
    request = w.request(w.shop, w.authorizationRequest(w.shop) + Body{{u"client_id"_s, w.rival.clientId}});
    REFUSED(w.push(request), ErrorCode::InvalidRequest); // pushes for another
    request = w.request(w.shop, w.authorizationRequest(w.shop));
    request.query = Parameters({{u"client_secret"_s, OAuthWorkspace::secret}});
    REFUSED(w.push(request), ErrorCode::InvalidRequest);
    QVERIFY(w.push(w.request(w.phone, w.authorizationRequest(w.phone)))); // public
}

// RFC 9126 §2.1, §2.3: "validates the pushed request as it would an authorization request"
void TestPushed::sameChecksAsAuthorize()
{
    OAuthWorkspace w;
    const Body good = w.authorizationRequest(w.shop);
    const auto push = [&](const Body &body) { return w.push(w.request(w.shop, body)); };
    REFUSED(push(without(good, u"redirect_uri"_s) + Body{{u"redirect_uri"_s, u"https://shop.example/cb/"_s}}),
            ErrorCode::InvalidRequest);
    REFUSED(push(without(good, u"response_type"_s)), ErrorCode::InvalidRequest);
    REFUSED(push(without(good, u"response_type"_s) + Body{{u"response_type"_s, u"token"_s}}),
            ErrorCode::UnsupportedResponseType);
    REFUSED(push(good + Body{{u"scope"_s, u"ring_data"_s}}), ErrorCode::InvalidScope);
    REFUSED(push(without(good, u"code_challenge_method"_s)), ErrorCode::InvalidRequest); // plain
    REFUSED(push(good + Body{{u"state"_s, u"twice"_s}}), ErrorCode::InvalidRequest);
    REFUSED(push(good + Body{{u"request"_s, u"a.b.c"_s}}), ErrorCode::RequestNotSupported);
    REFUSED(w.push(w.request(w.phone, without(without(w.authorizationRequest(w.phone), u"code_challenge"_s),
                                              u"code_challenge_method"_s))),
            ErrorCode::InvalidRequest); // a public client without PKCE
    applications::Application machine =
        w.changed(w.shop, [](applications::Application &one) { one.grantTypes = {u"client_credentials"_s}; });
    REFUSED(w.push(w.request(machine, good)), ErrorCode::UnauthorizedClient);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM pushed_request"_s), 0);
}

// RFC 9126 §2.1
void TestPushed::noRequestUriInside()
{
    OAuthWorkspace w;
    const QString uri = pushed(w, w.shop);
    REFUSED(w.push(w.request(w.shop, w.authorizationRequest(w.shop) + Body{{u"request_uri"_s, uri}})),
            ErrorCode::InvalidRequest);
    REFUSED(w.push(w.request(w.shop, {{u"request_uri"_s, u"https://shop.example/r"_s}})), ErrorCode::InvalidRequest);
}

// RFC 9126 §4: what stands beside request_uri in the address has no say
void TestPushed::otherParametersAreIgnored()
{
    OAuthWorkspace w;
    const Answer authorization = presented(w, w.shop, pushed(w, w.shop, {{u"scope"_s, u"profile"_s}}),
                                           {{u"scope"_s, u"all"_s},
                                            {u"state"_s, u"another"_s},
                                            {u"redirect_uri"_s, u"https://evil.example/"_s},
                                            {u"response_type"_s, u"token"_s},
                                            {u"prompt"_s, u"none"_s}});
    QVERIFY(authorization);
    QCOMPARE(authorization->scopes, QStringList{u"profile"_s});
    QCOMPARE(authorization->state, u"st&te"_s);
    QCOMPARE(authorization->redirectUri, w.shop.redirectUrls.first());
    QVERIFY(!authorization->promptNone);
    // Twice the same name leaves in doubt which one is meant.
    QVERIFY(onPage(presented(w, w.shop, pushed(w, w.shop), {{u"request_uri"_s, pushed(w, w.shop)}})));
}

// RFC 9126 §6: require_pushed_authorization_requests
void TestPushed::requiredMeansRequired()
{
    OAuthWorkspace w;
    w.shop = w.changed(w.shop, [](applications::Application &one) { one.metadata.requirePar = true; });
    DecisionRecord record;
    const Answer plain = w.provider.authorize(
        w.reader(), Parameters(w.authorizationRequest(w.shop) + Body{{u"client_id"_s, w.shop.clientId}}), w.now(),
        record);
    QVERIFY(!plain);
    QCOMPARE(plain.error().refusal.code, ErrorCode::InvalidRequest);
    QVERIFY(presented(w, w.shop, pushed(w, w.shop)));
}

void TestPushed::changedClientIsCheckedAnew()
{
    OAuthWorkspace w;
    const QString uri = pushed(w, w.shop);
    w.shop = w.changed(w.shop, [](applications::Application &one) { one.redirectUrls = {u"https://new.example/"_s}; });
    QVERIFY(onPage(presented(w, w.shop, uri)));
    QVERIFY(w.store->writeNow(
        [&](store::Connection &unit) { return applications::setState(unit, w.shop.id, 0, w.now()); }));
    QVERIFY(onPage(presented(w, w.shop, uri)));
}

// OpenID Connect Core §3.1.2.1: prompt=login and max_age are fulfilled by a sign-in that came after the push
void TestPushed::aSignInSinceFulfilsPromptLogin()
{
    OAuthWorkspace w;
    for (const Body &more : {Body{{u"prompt"_s, u"login"_s}}, Body{{u"max_age"_s, u"0"_s}}}) {
        const SignedIn before{w.patient, w.now()};
        w.clock.advance(std::chrono::seconds(5));
        const Answer authorization = presented(w, w.shop, pushed(w, w.shop, more));
        QVERIFY(authorization);
        w.clock.advance(std::chrono::seconds(5));
        const SignedIn since{w.patient, w.now()};
        w.clock.advance(std::chrono::seconds(5));
        DecisionRecord record;
        QVERIFY(w.provider.interaction(w.reader(), *authorization, before, w.now(), record) == Interaction::SignIn);
        QVERIFY(w.provider.interaction(w.reader(), *authorization, since, w.now(), record) == Interaction::Consent);
    }
}

void TestPushed::nothingSecretIsKept()
{
    OAuthWorkspace w;
    auto request = w.request(w.shop, {});
    request.basic.reset();
    request.body = Parameters(w.authorizationRequest(w.shop) +
                              Body{{u"client_id"_s, w.shop.clientId}, {u"client_secret"_s, OAuthWorkspace::secret}});
    const auto answer = w.push(request);
    QVERIFY(answer);
    const auto row = w.reader().selectOne(u"SELECT request_hash, parameters FROM pushed_request");
    QVERIFY(row && *row);
    QVERIFY(!(*row)->text(1).contains(OAuthWorkspace::secret));
    QVERIFY(!(*row)->text(1).contains(answer->requestUri));
    QVERIFY(!(*row)->bytes(0).contains(answer->requestUri.last(52).toLatin1()));
}

QTEST_GUILESS_MAIN(TestPushed)
#include "tst_pushed.moc"
