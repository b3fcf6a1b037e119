#include "core/crypto/hash.h"
#include "oauthserver.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// How the answer to an authorization request comes back.
class TestResponseModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void answersComeInTheModeAskedFor_data();
    void answersComeInTheModeAskedFor();
    void formPostNeedsNoScript();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    std::unique_ptr<OAuthServer> m_server;
};

// OAuth 2.0 Multiple Response Types §2.1, OAuth 2.0 Form Post Response Mode §2; RFC 9207 §2
void TestResponseModes::answersComeInTheModeAskedFor_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("refused");
    for (const QString &mode : {u"query"_s, u"fragment"_s, u"form_post"_s}) {
        for (const bool refused : {false, true})
            QTest::addRow("%s %s", qPrintable(mode), refused ? "error" : "code") << mode << refused;
    }
}

void TestResponseModes::answersComeInTheModeAskedFor()
{
    QFETCH(QString, mode);
    QFETCH(bool, refused);
    HttpClient browser = m_server->client();
    FormFields more{{u"response_mode"_s, mode}};
    HttpReply end;
    if (refused) {
        more.append({u"scope"_s, u"unheard"_s});
        end = browser.get(OAuthServer::authorizePath(w().shop, more));
    } else {
        end = OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop, more), w().patient);
    }
    FormFields answer;
    if (mode == u"form_post") {
        QCOMPARE(end.status, 200);
        const OAuthServer::Form form = OAuthServer::form(end, "https://shop.example/cb");
        QCOMPARE(form.action, "https://shop.example/cb"_ba);
        answer = form.fields;
    } else {
        const QByteArray start = mode == u"query" ? "https://shop.example/cb?"_ba : "https://shop.example/cb#"_ba;
        const QByteArray location = end.header("Location");
        QVERIFY2(location.startsWith(start), location.constData());
        for (const QByteArray &part : location.sliced(start.size()).split('&'))
            answer.append({QString::fromLatin1(part.left(part.indexOf('='))),
                           QUrl::fromPercentEncoding(part.sliced(part.indexOf('=') + 1))});
    }
    const auto value = [&answer](QStringView name) {
        for (const auto &[field, text] : answer) {
            if (field == name)
                return text;
        }
        return QString();
    };
    QCOMPARE(value(u"state"), u"st&te"_s);
    QCOMPARE(value(u"iss"), u"https://provider.example"_s);
    if (refused)
        QCOMPARE(value(u"error"), u"invalid_scope"_s);
    else
        QVERIFY(!value(u"code").isEmpty());
}

void TestResponseModes::formPostNeedsNoScript()
{
    HttpClient browser = m_server->client();
    const HttpReply page = browser.get(OAuthServer::authorizePath(
        w().shop, {{u"response_mode"_s, u"form_post"_s}, {u"scope"_s, u"unheard"_s}, {u"state"_s, u"\"><script>"_s}}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<button type=\"submit\">Continue</button>"));
    QCOMPARE(page.body.count("<script>"), 1);
    // The policy lets in this very script and nothing else.
    const qsizetype at = page.body.indexOf("<script>") + 8;
    const QByteArray script = page.body.sliced(at, page.body.indexOf("</script>", at) - at);
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("script-src 'sha256-" + crypto::sha256(script).toBase64() + "'"));
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QCOMPARE(page.header("Cache-Control"), "no-store"_ba);
    QCOMPARE(page.header("Referrer-Policy"), "no-referrer"_ba);

    HttpClient other = m_server->client();
    const HttpReply wrong = other.get(OAuthServer::authorizePath(w().shop, {{u"response_mode"_s, u"web_message"_s}}));
    QCOMPARE(OAuthServer::answered(wrong, u"error"_s), u"invalid_request"_s);
}

QTEST_GUILESS_MAIN(TestResponseModes)
#include "tst_responsemodes.moc"
