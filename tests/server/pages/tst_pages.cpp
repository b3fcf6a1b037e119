#include "server/pages/language.h"
#include "server/pages/pages.h"
#include "server/pages/texts.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace bc::server::pages;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void languageFollowsWishThenBrowser_data();
    void languageFollowsWishThenBrowser();
    void styleIsAllowedByItsHashOnly();
    void demoBannerShowsInTheDemoOnly();
    void everyTagIsClosed_data() { everyTextIsTranslated_data(); }
    void everyTagIsClosed();
    void imageComesOverTlsOnly();
};

void TestPages::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestPages::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QSet<QString> keys;
    for (const Text &text : texts()) {
        const QString line = translated(language, text.english), source = QString::fromUtf8(text.english);
        QVERIFY2(!keys.contains(QString::fromUtf8(text.key)), text.key);
        keys.insert(QString::fromUtf8(text.key));
        if (language == u"en")
            QCOMPARE(line, source);
        else
            QVERIFY2(line != source, text.key);
        QCOMPARE(line.count(u"%1"_s), source.count(u"%1"_s));
    }
    QVERIFY(keys.size() > 30);
}

void TestPages::languageFollowsWishThenBrowser_data()
{
    QTest::addColumn<QStringList>("wish");
    QTest::addColumn<QByteArray>("browser");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &wish, const QByteArray &browser, const QString &language) {
        QTest::newRow(name) << wish << browser << language;
    };
    row("nothing", {}, "", u"en"_s);
    row("browser", {}, "fr-FR,fr;q=0.9,en;q=0.5", u"fr"_s);
    row("weights", {}, "en;q=0.2,de;q=0.8", u"de"_s);
    row("unwanted", {}, "de;q=0,es;q=0.1", u"es"_s);
    row("wish first", {u"es-MX"_s}, "de", u"es"_s);
    row("unknown wish", {u"tlh"_s}, "de", u"de"_s);
    row("any", {}, "*", u"en"_s);
    row("garbage", {}, ";;q=,,-,de;q=x;;", u"en"_s);
}

void TestPages::languageFollowsWishThenBrowser()
{
    QFETCH(QStringList, wish);
    QFETCH(QByteArray, browser);
    QTEST(chooseLanguage(wish, browser), "language");
}

// CSP level 3 §8.2
static bool styleIsAllowed(const bc::http::Response &page)
{
    const qsizetype from = page.body.indexOf("<style>") + 7;
    const QByteArray css = page.body.sliced(from, page.body.indexOf("</style>") - from);
    const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    bool allowed = false;
    for (const auto &[name, value] : page.headers)
        allowed |= name == "Content-Security-Policy" && value.contains("style-src 'sha256-" + hash + '\'');
    return allowed && css.contains("prefers-color-scheme: dark");
}

void TestPages::styleIsAllowedByItsHashOnly()
{
    QVERIFY(styleIsAllowed(error({.setting = {.language = u"en"_s}, .traceId = "abc"}, 400)));
}

void TestPages::demoBannerShowsInTheDemoOnly()
{
    SignInPage page;
    page.setting = {.language = u"de"_s, .demo = true, .demoPassword = u"A & B"_s};
    QVERIFY(signIn(page).body.contains("Jedes Passwort lautet „A &amp; B“"));
    QVERIFY(!signIn(page).body.contains("Demo-Arbeitsbereich")); // the hint says so itself
    page.setting.demoPassword.clear();
    QVERIFY(signIn(page).body.contains("Demo-Arbeitsbereich"));
    page.setting.demo = false;
    QVERIFY(!signIn(page).body.contains("class=\"banner\""));
}

void TestPages::everyTagIsClosed()
{
    QFETCH(QString, language);
    ConsentPage asked;
    asked.setting.language = language;
    asked.application.name = u"App"_s;
    asked.application.profileInRedirect = true;
    asked.scopes = {u"all"_s, u"profile"_s, u"ring_data"_s, u"cgm_data"_s, u"email"_s, u"offline_access"_s, u"x:y"_s};
    asked.before = {u"profile"_s};
    asked.redirectUri = u"https://app.example/cb"_s;
    SignInPage wrong;
    wrong.setting.language = language;
    wrong.alert = "form_expired";
    wrong.nameWrong = "name_missing";
    wrong.passwordWrong = "password_missing";
    for (const auto &response : {consent(asked), signIn(wrong), error({.setting = {.language = language}}, 400)}) {
        QByteArrayList open;
        for (qsizetype at = response.body.indexOf('<'); at >= 0; at = response.body.indexOf('<', at + 1)) {
            const QByteArray tag = response.body.sliced(at + 1, response.body.indexOf('>', at) - at - 1);
            const QByteArray name = tag.split(' ').first();
            if (tag.startsWith('/'))
                QCOMPARE(open.isEmpty() ? QByteArray() : open.takeLast(), tag.sliced(1));
            else if (!tag.startsWith('!') && !tag.endsWith('/') &&
                     !QByteArrayList({"meta", "input", "br", "img"}).contains(name))
                open.append(name);
        }
        QVERIFY2(open.isEmpty(), open.join(' ').constData());
        QVERIFY(!response.body.contains("{{"));
    }
}

void TestPages::imageComesOverTlsOnly()
{
    SignInPage page;
    page.application.imageUrl = u"http://app.example/logo.png"_s;
    QVERIFY(!signIn(page).body.contains("class=\"picture\""));
    page.application.imageUrl = u"https://app.example/a\")}</style><b>"_s; // encoded, if it is an address at all
    QVERIFY(!signIn(page).body.contains("<b>"));
    page.application.imageUrl = u"https://app.example/logo.png?a=1&b=2"_s;
    const auto response = signIn(page);
    QVERIFY(response.body.contains("url(\"https://app.example/logo.png?a=1&b=2\")"));
    QVERIFY(styleIsAllowed(response));
    bool allowed = false;
    for (const auto &[name, value] : response.headers)
        allowed |= name == "Content-Security-Policy" && value.contains("img-src https://app.example") &&
                   !value.contains("logo");
    QVERIFY(allowed);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
