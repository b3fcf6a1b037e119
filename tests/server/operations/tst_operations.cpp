#include "core/crypto/passwordhasher.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "core/upkeep/janitor.h"
#include "oauthworkspace.h"
#include "server/http/server.h"
#include "server/middleware/services.h"
#include "server/oauth/routes.h"
#include "server/operations/metrics.h"
#include "server/operations/routes.h"
#include "server/webhooks/dispatcher.h"
#include "support/httpclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /health and /metrics, with the token endpoint to have something to count.
class OperationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorkspace> m_workspace;
    std::unique_ptr<crypto::PasswordHasher> m_hasher;
    std::unique_ptr<crypto::SealingKey> m_key;
    std::unique_ptr<upkeep::Janitor> m_janitor;
    std::unique_ptr<server::WebhookDispatcher> m_dispatcher;
    std::unique_ptr<server::Services> m_services;
    std::unique_ptr<http::Server> m_server;

    HttpClient client() const { return HttpClient(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()))); }
    HttpHeaders as(const accounts::User &person)
    {
        oauth::tokens::Order order;
        order.applicationId = m_workspace->shop.id;
        order.grantType = "test";
        order.accessScope = order.familyScope = u"all"_s;
        order.user = person;
        const auto issued = m_workspace->store->writeNow(
            [order, at = m_workspace->now()](store::Connection &unit) -> Result<oauth::IssuedTokens> {
                oauth::IssuedTokens made = oauth::tokens::make(order, at);
                const auto stored = oauth::tokens::storeFamily(unit, made, order);
                return stored ? Result<oauth::IssuedTokens>(made) : fail(stored.error());
            });
        return {HttpClient::bearer(issued->accessToken.toLatin1())};
    }
    static double value(const QByteArray &text, const QByteArray &sample)
    {
        for (const QByteArray &line : text.split('\n')) {
            if (line.startsWith(sample + ' '))
                return line.mid(sample.size() + 1).toDouble();
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OAuthWorkspace>();
        m_hasher = std::make_unique<crypto::PasswordHasher>(crypto::PasswordCost{.memoryKib = 64, .passes = 1});
        m_key = std::make_unique<crypto::SealingKey>(crypto::randomBytes(32));
        m_janitor =
            std::make_unique<upkeep::Janitor>(*m_workspace->store, m_workspace->clock, upkeep::Janitor::Options{});
        m_dispatcher = std::make_unique<server::WebhookDispatcher>(*m_workspace->store, m_workspace->clock, *m_key,
                                                                   server::WebhookDispatcher::Options{});
        m_services = std::make_unique<server::Services>(server::Services{.store = *m_workspace->store,
                                                                         .clock = m_workspace->clock,
                                                                         .hasher = *m_hasher,
                                                                         .key = *m_key,
                                                                         .provider = m_workspace->provider,
                                                                         .issuer = u"https://provider.example"_s,
                                                                         .webhooks = m_dispatcher.get(),
                                                                         .janitor = m_janitor.get()});
        http::Router router;
        server::oauth::addRoutes(router, *m_services);
        server::operations::addRoutes(router, *m_services);
        const auto metrics = std::make_shared<server::Metrics>(router);
        m_services->metrics = metrics.get();
        http::ServerOptions options;
        options.port = 0;
        m_server = std::make_unique<http::Server>(options, std::move(router),
                                                  std::vector<std::shared_ptr<http::Middleware>>{metrics});
        QVERIFY(m_server->start());
    }
    void cleanup()
    {
        m_server.reset();
        m_services.reset();
        m_dispatcher.reset();
        m_janitor.reset();
        m_workspace.reset();
    }

    void whatHappenedIsCounted()
    {
        HttpClient http = client();
        const auto token = [&](const QByteArray &secret) {
            return http
                .postForm("/token", {{u"grant_type"_s, u"client_credentials"_s}},
                          {HttpClient::basic(m_workspace->shop.clientId.toLatin1(), secret)})
                .status;
        };
        QCOMPARE(token(OAuthWorkspace::secret.toLatin1()), 200);
        QCOMPARE(token(OAuthWorkspace::secret.toLatin1()), 200);
        QCOMPARE(token("wrong"), 401);
        QCOMPARE(http.get("/nothing").status, 404);
        const HttpReply reply = http.get("/metrics");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Type").startsWith("text/plain; version=0.0.4"));
        const QByteArray &text = reply.body;
        QCOMPARE(value(text, R"(bc_http_requests_total{method="POST",route="/token",status="200"})"), 2);
        QCOMPARE(value(text, R"(bc_http_requests_total{method="POST",route="/token",status="401"})"), 1);
        QCOMPARE(value(text, R"(bc_http_requests_total{method="",route="unmatched",status="404"})"), 1);
        QCOMPARE(value(text, R"(bc_http_request_duration_seconds_count{method="POST",route="/token"})"), 3);
        QCOMPARE(value(text, R"(bc_http_request_duration_seconds_bucket{method="POST",route="/token",le="+Inf"})"), 3);
        QVERIFY(value(text, R"(bc_http_request_duration_seconds_sum{method="POST",route="/token"})") > 0);
        QCOMPARE(value(text, R"(bc_oauth_tokens_issued_total{grant_type="client_credentials"})"), 2);
        QCOMPARE(value(text, R"(bc_oauth_refusals_total{endpoint="/token",error="invalid_client"})"), 1);
        QVERIFY(value(text, "bc_store_commits_total") >= 2);
        QCOMPARE(value(text, "bc_store_waiting_units"), 0);
        QCOMPARE(value(text, "bc_password_hasher_waiting"), 0);
        QCOMPARE(value(text, "bc_browser_sessions"), 0);
        QCOMPARE(value(text, R"(bc_webhook_deliveries{state="dead"})"), 0);
        QCOMPARE(value(text, R"(bc_erased_tables_uncleaned{state="waiting"})"), 0);
        QCOMPARE(value(text, R"(bc_erased_tables_uncleaned{state="large"})"), 0);
        QCOMPARE(value(text, R"(bc_purged_rows_total{table="token_issue"})"), 0);
        QVERIFY(value(text, "process_resident_memory_bytes") > 1'000'000);
        QVERIFY(value(text, "process_open_fds") > 3);
        QVERIFY(value(text, "process_start_time_seconds") > 1'600'000'000);
        QCOMPARE(value(text, "bc_store_up"), 1);
    }

    void everyLineIsInTheFormat()
    {
        HttpClient http = client();
        http.get("/health/live");
        const QRegularExpression good(
            u"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)*\\})? [-+0-9.eInfNa]+)$"_s);
        for (const QByteArray &line : http.get("/metrics").body.split('\n')) {
            if (!line.isEmpty())
                QVERIFY2(good.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        }
    }

    void onlyThisMachineAndThePlatformReadThem()
    {
        HttpClient http = client();
        QCOMPARE(http.get("/metrics").status, 200);
        const HttpHeaders proxied{{"X-Forwarded-For", "198.51.100.7"}};
        QCOMPARE(http.get("/metrics", proxied).status, 401);
        QCOMPARE(http.get("/metrics", {{"Forwarded", "for=198.51.100.7"}}).status, 401);
        QCOMPARE(http.get("/metrics", proxied + as(m_workspace->frank)).status, 403);
        QCOMPARE(http.get("/metrics", proxied + as(m_workspace->admin)).status, 200);
        QCOMPARE(http.get("/metrics", {HttpClient::bearer("nonsense")}).status, 401);
    }

    void healthNeedsNoToken()
    {
        HttpClient http = client();
        QCOMPARE(http.get("/health/live").status, 200);
        QCOMPARE(http.get("/health/ready").status, 200);
    }
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
