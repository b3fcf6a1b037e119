#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "server/connectors/oauthclient.h"

#include <QTest>

using namespace bc;
using namespace bc::server::connectors;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using devices::syncing::End;

namespace {

const Instant now = fromMicros(1'795'366'800'000'000); // 2026-11-22T17:00:00Z

server::outgoing::Answer answer(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    server::outgoing::Answer made;
    made.status = status;
    made.body = body;
    made.whole = status != 0;
    if (!retryAfter.isEmpty())
        made.headers.emplaceBack("retry-after", retryAfter);
    return made;
}

} // namespace

/// What a token endpoint's answers mean for a link, and how a vendor's limits are kept.
class OAuthClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreReadWhole()
    {
        const TokenAnswer got = tokensFrom(
            answer(200, "{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":86400,\"scope\":\"daily\"}"),
            u"Oura"_s, now);
        QVERIFY(got.tokens);
        QCOMPARE(got.tokens->access, u"a"_s);
        QCOMPARE(got.tokens->refresh, u"r"_s);
        QVERIFY(got.tokens->life == 24h);
        QCOMPARE(got.tokens->scope, u"daily"_s);
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, int status, const QByteArray &body, End end) {
            QTest::newRow(name) << status << body << int(end);
        };
        row("the token is spent", 400, "{\"error\":\"invalid_grant\"}", End::SignIn);
        row("the person took it back", 403, "{\"error\":\"access_denied\"}", End::SignIn);
        row("refused without a word", 401, "", End::Refused);
        row("refused with a page", 400, "<html>", End::Refused);
        row("our request", 400, "{\"error\":\"invalid_request\"}", End::Refused);
        row("a firewall", 403, "<html>Attention Required!</html>", End::Unreadable);
        row("a word elsewhere", 422, "{\"detail\":\"invalid_grant\"}", End::Unreadable);
        row("our client", 401, "{\"error\":\"invalid_client\"}", End::NotRegistered);
        row("our client, 400", 400, "{\"error\":\"unauthorized_client\"}", End::NotRegistered);
        row("their error", 503, "", End::Unreachable);
        row("no answer", 0, "", End::Unreachable);
        row("a wrong address", 404, "", End::Unreachable);
        row("too often", 429, "", End::Held);
        row("no tokens", 200, "{}", End::Unreadable);
        row("no refresh token", 200, "{\"access_token\":\"a\"}", End::Unreadable);
        row("no JSON", 200, "<html>", End::Unreadable);
    }
    void refusalsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, end);
        const TokenAnswer got = tokensFrom(answer(status, body), u"Oura"_s, now);
        QVERIFY(!got.tokens);
        QCOMPARE(int(got.refused.end), end);
        QVERIFY(got.refused.error.text().endsWith(u'.') || status == 0);
    }

    void aRefusalThatBrokeOffIsNone()
    {
        auto cut = answer(400, "{\"error\":\"invalid_gra");
        cut.whole = false;
        cut.error = Sentence("answer_cut", u"The answer broke off: %1.", u"x"_s);
        QCOMPARE(tokensFrom(cut, u"Oura"_s, now).refused.end, End::Unreachable);
        QCOMPARE(tokensFrom(cut, u"Oura"_s, now).refused.error.text(), u"The answer broke off: x."_s);
    }

    void theWaitIsTheVendorsWithinReason()
    {
        QVERIFY(retryAfter(answer(429, {}, "120"), now, 60s) == 120s);
        QVERIFY(retryAfter(answer(429, {}, "Sun, 22 Nov 2026 17:00:30 GMT"), now, 60s) == 30s);
        QVERIFY(retryAfter(answer(429, {}, "Sun, 22 Nov 2020 17:00:30 GMT"), now, 60s) == 1s);
        QVERIFY(retryAfter(answer(429, {}, "99999999"), now, 60s) == 24h);
        QVERIFY(retryAfter(answer(429, {}, "-5"), now, 60s) == 1s);
        QVERIFY(retryAfter(answer(429, {}, "soon"), now, 60s) == 60s);
        QVERIFY(retryAfter(answer(429, {}), now, 60s) == 60s);
    }

    void secretsTravelInTheBodyOnly()
    {
        Registration registration;
        registration.tokenUrl = u"https://api.example/oauth/token"_s;
        const auto call = refreshCall(registration, {u"id"_s, u"s&cret"_s}, u"tok+en"_s);
        QCOMPARE(call.method, QByteArray("POST"));
        QVERIFY(!call.url.toString().contains(u"cret"));
        QCOMPARE(call.body,
                 QByteArray("grant_type=refresh_token&refresh_token=tok%2Ben&client_id=id&client_secret=s%26cret"));
    }

    void sealedTokensOpenForTheirLinkOnly()
    {
        const crypto::SealingKey key(crypto::randomBytes(32));
        const auto sealed = seal(key, u"link-1"_s, {u"a"_s, u"r"_s, 1h, {}}, now);
        QVERIFY(sealed.expires && *sealed.expires == now + 1h);
        const auto opened = openToken(key, u"link-1"_s, sealed.access);
        QVERIFY(opened && *opened == "a"_L1);
        QVERIFY(!openToken(key, u"link-2"_s, sealed.access));
    }
};

QTEST_GUILESS_MAIN(OAuthClientTest)
#include "tst_oauthclient.moc"
