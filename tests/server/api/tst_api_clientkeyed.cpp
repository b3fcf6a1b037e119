#include "apiserver.h"
#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"

#include <QRegularExpression>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"name"_s,         u"client_id"_s,  u"client_secret"_s,
                        u"redirect_uri"_s, u"created_at"_s, u"updated_at"_s};

} // namespace

/// The client-keyed applications API (its seed, contract §4.3).
class ApiClientKeyedTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;
    applications::Application m_trusted;
    HttpHeaders m_headers;

    HttpReply create(const QString &name = u"Some application"_s, const QString &redirect = u"http://example.com"_s)
    {
        HttpClient http = m_api->client();
        return http.postJson("/applications", {{u"name"_s, name}, {u"redirect_uri"_s, redirect}}, m_headers);
    }
    static QByteArray pathOf(const HttpReply &made)
    {
        return "/applications/" + made.json()[u"client_id"_s].toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiServer>();
        applications::Application trusted;
        trusted.isTrusted = true;
        m_trusted = m_api->addApplication(m_api->administrator, trusted);
        m_headers = m_api->as(m_api->administrator, m_trusted.id);
    }
    void cleanup() { m_api.reset(); }

    void createAnswersAsTheSeedPrints()
    {
        const HttpReply reply = create();
        QCOMPARE(reply.status, 201);
        QCOMPARE(ApiServer::names(reply.body), names);
        const QJsonObject json = reply.json();
        QCOMPARE(json[u"name"_s].toString(), u"Some application"_s);
        QCOMPARE(json[u"redirect_uri"_s].toString(), u"http://example.com"_s);
        QCOMPARE(json[u"created_at"_s].toString(), u"2022-01-19 03:59:08"_s);
        QCOMPARE(json[u"updated_at"_s].toString(), u"2022-01-19 03:59:08"_s);
        static const QRegularExpression key(u"^[A-Za-z0-9]{40}$"_s);
        QVERIFY(key.match(json[u"client_id"_s].toString()).hasMatch());
        QVERIFY(key.match(json[u"client_secret"_s].toString()).hasMatch());
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        // Kept as a hash, and sealed; nowhere in plain.
        const auto stored =
            applications::findByClientId(m_api->reader(), json[u"client_id"_s].toString()).value().value();
        const auto secret = applications::secrets(m_api->reader(), stored.id, m_api->now())->constFirst();
        const QByteArray plain = json[u"client_secret"_s].toString().toLatin1();
        QCOMPARE(secret.hash, oauth::tokens::hash(plain));
        QVERIFY(!secret.sealed.isEmpty() && !secret.sealed.contains(plain));
    }

    void retrieveShowsTheSecretAgain()
    {
        const HttpReply made = create();
        HttpClient http = m_api->client();
        const HttpReply reply = http.get(pathOf(made), m_api->as(m_api->administrator)); // reading needs no trust
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json(), made.json());
        QCOMPARE(ApiServer::names(reply.body), names);
    }

    void updateAnswersAsTheSeedPrints()
    {
        const HttpReply made = create();
        m_api->clock.advance(135s);
        HttpClient http = m_api->client();
        const HttpReply reply = http.putJson(
            pathOf(made),
            {{u"name"_s, u"Some updated application"_s}, {u"redirect_uri"_s, u"http://example.com/v_234"_s}},
            m_headers);
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body), names);
        QCOMPARE(reply.json()[u"name"_s].toString(), u"Some updated application"_s);
        QCOMPARE(reply.json()[u"redirect_uri"_s].toString(), u"http://example.com/v_234"_s);
        QCOMPARE(reply.json()[u"client_secret"_s].toString(), made.json()[u"client_secret"_s].toString());
        QCOMPARE(reply.json()[u"created_at"_s].toString(), u"2022-01-19 03:59:08"_s);
        QCOMPARE(reply.json()[u"updated_at"_s].toString(), u"2022-01-19 04:01:23"_s);
    }

    void deleteDisablesAndEndsTokens()
    {
        const HttpReply made = create();
        const auto stored =
            applications::findByClientId(m_api->reader(), made.json()[u"client_id"_s].toString()).value().value();
        const HttpHeaders through = m_api->as(m_api->administrator, stored.id);
        HttpClient http = m_api->client();
        QCOMPARE(http.get("/applications", through).status, 200);
        const HttpReply gone = http.del(pathOf(made), m_headers);
        QCOMPARE(gone.status, 204);
        QVERIFY(gone.body.isEmpty());
        QCOMPARE(http.get("/applications", through).status, 401);
        QCOMPARE(http.get(pathOf(made), m_headers).status, 404);
        QCOMPARE(http.del(pathOf(made), m_headers).status, 404);
        QCOMPARE(http.get("/applications", m_headers).json()[u"pagination"_s][u"total"_s].toInt(), 0);
    }

    void writingNeedsATrustedApplication()
    {
        const HttpReply made = create();
        HttpClient http = m_api->client();
        const QJsonObject body{{u"name"_s, u"x"_s}, {u"redirect_uri"_s, u"http://example.com"_s}};
        for (const HttpHeaders &headers :
             {m_api->as(m_api->administrator), m_api->as(m_api->platform), m_api->as(m_api->member, m_trusted.id)}) {
            QCOMPARE(http.postJson("/applications", body, headers).status, 403);
            QCOMPARE(http.putJson(pathOf(made), body, headers).status, 403);
            QCOMPARE(http.del(pathOf(made), headers).status, 403);
            QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        }
        QCOMPARE(http.get(pathOf(made), m_headers).status, 200);
    }

    void othersApplicationsAreNotThere()
    {
        const HttpReply made = create();
        HttpClient http = m_api->client();
        const QJsonObject body{{u"name"_s, u"x"_s}, {u"redirect_uri"_s, u"http://example.com"_s}};
        for (const auto &person :
             {m_api->stranger, m_api->developer, m_api->platform}) { // secrets are their owner's only
            const HttpHeaders headers = m_api->as(person, m_trusted.id);
            QCOMPARE(http.get(pathOf(made), headers).status, 404);
            QCOMPARE(m_api->lastAudit().event, u"application.read"_s);
            QCOMPARE(http.putJson(pathOf(made), body, headers).status, 404);
            QCOMPARE(http.del(pathOf(made), headers).status, 404);
            QCOMPARE(http.get("/applications", headers).json()[u"pagination"_s][u"total"_s].toInt(), 0);
        }
        // One that was registered elsewhere has no secret to show, so it is not of this interface.
        QCOMPARE(http.get("/applications/" + m_trusted.clientId.toLatin1(), m_headers).status, 404);
    }

    void wrongFieldsAreAllNamed()
    {
        HttpClient http = m_api->client();
        const HttpReply made = create();
        const QList<QJsonObject> bodies{
            {},
            {{u"name"_s, u""_s}, {u"redirect_uri"_s, u"example"_s}},
            {{u"name"_s, 5}, {u"redirect_uri"_s, QJsonArray()}},
            {{u"name"_s, QString(256, u'x')}, {u"redirect_uri"_s, u"http://example.com/"_s + QString(255, u'x')}}};
        for (const QJsonObject &body : bodies) {
            for (const HttpReply &reply :
                 {http.postJson("/applications", body, m_headers), http.putJson(pathOf(made), body, m_headers)}) {
                QCOMPARE(reply.status, 400);
                QCOMPARE(reply.header("Content-Type"), QByteArray("application/problem+json"));
                QCOMPARE(ApiServer::wrongFields(reply), (QStringList{u"name"_s, u"redirect_uri"_s}));
            }
        }
        QCOMPARE(create(QString(255, u'x')).status, 201);
    }

    void pagesCarryAbsoluteAddresses()
    {
        for (int i = 0; i < 7; ++i)
            QCOMPARE(create(u"App %1"_s.arg(i)).status, 201);
        HttpClient http = m_api->client();
        const auto page = [&](const QByteArray &query) { return http.get("/applications" + query, m_headers); };
        const auto urls = [](const HttpReply &reply) { return reply.json()[u"pagination"_s][u"urls"_s]; };

        const HttpReply first = page({});
        QCOMPARE(ApiServer::names(first.body), (QStringList{u"data"_s, u"pagination"_s}));
        const QByteArray envelope = first.body.mid(first.body.indexOf("\"pagination\":") + 13).chopped(1);
        QCOMPARE(ApiServer::names(envelope), (QStringList{u"total"_s, u"page"_s, u"per_page"_s, u"urls"_s}));
        QCOMPARE(first.json()[u"data"_s].toArray().size(), 7);
        QCOMPARE(first.json()[u"pagination"_s][u"per_page"_s].toInt(), 15);
        QVERIFY(urls(first)[u"previous"_s].isNull() && urls(first)[u"next"_s].isNull());

        const HttpReply middle = page("?page=1&per_page=3");
        QCOMPARE(middle.json()[u"data"_s].toArray().size(), 3);
        QCOMPARE(middle.json()[u"data"_s][0][u"name"_s].toString(), u"App 3"_s);
        QCOMPARE(urls(middle)[u"previous"_s].toString(), u"https://provider.example/applications?page=0&per_page=3"_s);
        QCOMPARE(urls(middle)[u"next"_s].toString(), u"https://provider.example/applications?page=2&per_page=3"_s);
        const HttpReply last = page("?page=2&per_page=3");
        QCOMPARE(last.json()[u"data"_s].toArray().size(), 1);
        QVERIFY(urls(last)[u"next"_s].isNull());
        const HttpReply beyond = page("?page=900&per_page=3");
        QVERIFY(beyond.json()[u"data"_s].toArray().isEmpty());
        QCOMPARE(urls(beyond)[u"previous"_s].toString(), u"https://provider.example/applications?page=2&per_page=3"_s);

        const HttpReply wrong = page("?page=-1&per_page=101");
        QCOMPARE(wrong.status, 400);
        QCOMPARE(ApiServer::wrongFields(wrong), (QStringList{u"page"_s, u"per_page"_s}));
        QCOMPARE(page("?per_page=0").status, 400);
    }

    void rotationIsShownByTheNextRead()
    {
        const HttpReply made = create();
        const auto stored =
            applications::findByClientId(m_api->reader(), made.json()[u"client_id"_s].toString()).value().value();
        HttpClient http = m_api->client();
        const HttpReply rotated =
            http.postJson("/api/v1/admin/application/" + QByteArray::number(stored.id) + "/rotate-secret",
                          {{u"overlap_seconds"_s, 3600}}, m_headers);
        QCOMPARE(rotated.status, 200);
        QCOMPARE(http.get(pathOf(made), m_headers).json()[u"client_secret"_s].toString(),
                 rotated.json()[u"client_secret"_s].toString());
    }
};

QTEST_GUILESS_MAIN(ApiClientKeyedTest)
#include "tst_api_clientkeyed.moc"
