#include "apiserver.h"

#include <QTest>
#include <QtEndian>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /api/v1/admin/branding.
class ApiBrandingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    HttpReply put(const accounts::User &who, const QJsonObject &body, const QByteArray &query = {})
    {
        HttpClient http = m_api->client();
        return http.putJson("/api/v1/admin/branding" + query, body, m_api->as(who));
    }
    HttpReply get(const accounts::User &who, const QByteArray &query = {})
    {
        HttpClient http = m_api->client();
        return http.get("/api/v1/admin/branding" + query, m_api->as(who));
    }
    /// A PNG of one chunk of data, `width` wide as it says.
    static QByteArray png(quint32 width = 8)
    {
        const auto number = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        const auto chunk = [&](const QByteArray &kind, const QByteArray &data) {
            return number(quint32(data.size())) + kind + data + number(0);
        };
        return QByteArray("\x89PNG\r\n\x1a\n") +
               chunk("IHDR", number(width) + number(8) + QByteArray::fromHex("0806000000")) + chunk("IDAT", "data") +
               chunk("IEND", {});
    }
    static QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void brandingIsSetReadAndRemoved()
    {
        const HttpReply reply = put(m_api->administrator, {{u"product_name"_s, u"Dune Clinic"_s},
                                                           {u"accent_light"_s, u"#7A1FA2"_s},
                                                           {u"accent_dark"_s, u"#e1bee7"_s},
                                                           {u"support_text"_s, u"Ask the front desk"_s},
                                                           {u"support_url"_s, u"mailto:help@dune.com"_s},
                                                           {u"terms_url"_s, u"https://dune.com/terms"_s},
                                                           {u"logo"_s, base64(png())}});
        QVERIFY2(reply.status == 200, reply.body.constData());
        const QJsonObject json = reply.json();
        QCOMPARE(json[u"accent_light"_s][u"colour"_s].toString(), u"#7a1fa2"_s);
        QVERIFY(json[u"accent_light"_s][u"contrast"_s].toDouble() > 7);
        QCOMPARE(json[u"logo"_s][u"type"_s].toString(), u"image/png"_s);
        QCOMPARE(json[u"logo"_s][u"width"_s].toInt(), 8);
        QVERIFY(json[u"logo"_s][u"url"_s].toString().startsWith(u"/branding/2/logo?v="_s));
        QCOMPARE(get(m_api->administrator).body, reply.body);
        QCOMPARE(m_api->lastAudit().event, u"branding.changed"_s);
        // What is not named stays; null takes the logo away.
        const HttpReply less = put(m_api->administrator, {{u"support_text"_s, u""_s}, {u"logo"_s, QJsonValue()}});
        QCOMPARE(less.json()[u"product_name"_s].toString(), u"Dune Clinic"_s);
        QVERIFY(less.json()[u"logo"_s].isNull() && less.json()[u"support_text"_s].toString().isEmpty());
        HttpClient http = m_api->client();
        QCOMPARE(http.del("/api/v1/admin/branding", m_api->as(m_api->administrator)).status, 204);
        QVERIFY(get(m_api->administrator).json()[u"product_name"_s].toString().isEmpty());
    }

    void everyTenantHasItsOwn()
    {
        QCOMPARE(put(m_api->administrator, {{u"product_name"_s, u"Dune Clinic"_s}}).status, 200);
        QVERIFY(get(m_api->stranger).json()[u"product_name"_s].toString().isEmpty());
        QCOMPARE(get(m_api->stranger, "?tenant_id=2").status, 404);
        QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        QCOMPARE(put(m_api->stranger, {{u"product_name"_s, u"Mine"_s}}, "?tenant_id=2").status, 404);
        QCOMPARE(get(m_api->platform, "?tenant_id=2").json()[u"product_name"_s].toString(), u"Dune Clinic"_s);
        for (const auto &who : {m_api->clinician, m_api->member, m_api->developer}) {
            QCOMPARE(get(who).status, 403);
            QCOMPARE(put(who, {}).status, 403);
        }
    }

    void coloursThatCannotBeReadAreRefusedWithTheFigure()
    {
        const HttpReply reply =
            put(m_api->administrator, {{u"accent_light"_s, u"#ffff00"_s}, {u"accent_dark"_s, u"#003366"_s}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(ApiServer::wrongFields(reply), (QStringList{u"accent_light"_s, u"accent_dark"_s}));
        QVERIFY2(reply.body.contains("1.07:1"), reply.body.constData()); // yellow on white, WCAG's own example
        for (const QString &colour : {u"red"_s, u"#12345"_s, u"#12345g"_s, u"#0f766e;}"_s, u"url(x)"_s})
            QCOMPARE(put(m_api->administrator, {{u"accent_light"_s, colour}}).status, 400);
    }

    void onlyTextAndWebAddresses()
    {
        const HttpReply reply = put(m_api->administrator, {{u"product_name"_s, u"two\nlines"_s},
                                                           {u"support_text"_s, u"turned \u202e round"_s},
                                                           {u"support_url"_s, u"javascript:alert(1)"_s},
                                                           {u"terms_url"_s, u"http://dune.com"_s}});
        QCOMPARE(ApiServer::wrongFields(reply),
                 (QStringList{u"product_name"_s, u"support_text"_s, u"support_url"_s, u"terms_url"_s}));
    }

    void logosAreImagesFromTheFirstByteToTheLast_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        QTest::newRow("html behind") << QByteArray(png() + "<script>alert(1)</script>");
        QTest::newRow("html before") << QByteArray("<b>" + png());
        QTest::newRow("cut off") << png().chopped(4);
        QTest::newRow("too wide") << png(4096);
        QTest::newRow("no width") << png(0);
        QTest::newRow("magic only") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("jpeg magic only") << QByteArray("\xff\xd8\xff\xe0 not a picture \xff\xd9");
        QTest::newRow("webp of another size") << QByteArray("RIFF\x10\0\0\0WEBPVP8L", 16) + QByteArray(40, 'x');
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0");
        QTest::newRow("too large") << png().replace("data", QByteArray(300'000, 'x'));
    }
    void logosAreImagesFromTheFirstByteToTheLast()
    {
        QFETCH(QByteArray, bytes);
        const HttpReply reply = put(m_api->administrator, {{u"logo"_s, base64(bytes)}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(ApiServer::wrongFields(reply), QStringList{u"logo"_s});
    }

    void otherKindsOfImagesAreTaken()
    {
        // 1 x 1, made by ImageMagick's convert.
        const QList<std::pair<QString, QByteArray>> images{
            {u"image/jpeg"_s, "/9j/4AAQSkZJRgABAQEASABIAAD/"
                              "2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwS"
                              "ExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
                              "2gAIAQEAAD8AVN//2Q=="},
            {u"image/webp"_s, "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="}};
        for (const auto &[type, encoded] : images) {
            const HttpReply reply = put(m_api->administrator, {{u"logo"_s, QString::fromLatin1(encoded)}});
            QVERIFY2(reply.status == 200, qPrintable(type + QString::fromUtf8(reply.body)));
            QCOMPARE(reply.json()[u"logo"_s][u"type"_s].toString(), type);
            QCOMPARE(reply.json()[u"logo"_s][u"width"_s].toInt(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(ApiBrandingTest)
#include "tst_api_branding.moc"
