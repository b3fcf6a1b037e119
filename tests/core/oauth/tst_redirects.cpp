#include "core/oauth/checks/checks.h"

#include <QTest>

using namespace bc::oauth;
using namespace Qt::StringLiterals;

class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesExactly_data();
    void comparesExactly();
    void onlyThePortOfALoopbackAddressMayDiffer_data();
    void onlyThePortOfALoopbackAddressMayDiffer();
    void namesTheFirstDifferentCharacter_data();
    void namesTheFirstDifferentCharacter();
    void verifierHasItsLengthAndCharacters_data();
    void verifierHasItsLengthAndCharacters();
};

// RFC 6749 §3.1.2.3, RFC 9700 §4.1.3
void TestRedirects::comparesExactly_data()
{
    QTest::addColumn<QString>("presented");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &presented, bool same) {
        QTest::newRow(name) << presented << same;
    };
    row("the same", u"https://shop.example/app/cb"_s, true);
    row("query added", u"https://shop.example/app/cb?x=1"_s, false);
    row("fragment added", u"https://shop.example/app/cb#x"_s, false);
    row("user-info", u"https://user@shop.example/app/cb"_s, false);
    row("user-info that looks like the host", u"https://shop.example@evil.example/app/cb"_s, false);
    row("dot segment", u"https://shop.example/app/../app/cb"_s, false);
    row("encoded slash", u"https://shop.example/app%2fcb"_s, false);
    row("double-encoded slash", u"https://shop.example/app%252fcb"_s, false);
    row("semicolon dots", u"https://shop.example/app/..;/cb"_s, false);
    row("other case of the path", u"https://shop.example/app/CB"_s, false);
    row("other case of the host", u"https://SHOP.example/app/cb"_s, false);
    row("port", u"https://shop.example:443/app/cb"_s, false);
    row("other scheme", u"http://shop.example/app/cb"_s, false);
    row("prefix", u"https://shop.example/app/c"_s, false);
    row("suffix", u"https://shop.example/app/cb/evil"_s, false);
    row("host as a suffix", u"https://shop.example.evil.example/app/cb"_s, false);
    row("a dot is no wildcard", u"https://shopxexample/app/cb"_s, false);
    row("backslash", u"https://shop.example\\app/cb"_s, false);
    row("blank at the end", u"https://shop.example/app/cb "_s, false);
    row("line end at the end", u"https://shop.example/app/cb\n"_s, false);
    row("NUL at the end", u"https://shop.example/app/cb"_s + QChar(0), false);
    row("script", u"javascript:alert(1)"_s, false);
    row("nothing", QString(), false);
}

void TestRedirects::comparesExactly()
{
    QFETCH(QString, presented);
    QTEST(redirects::matches(u"https://shop.example/app/cb", presented), "same");
}

// RFC 8252 §7.3
void TestRedirects::onlyThePortOfALoopbackAddressMayDiffer_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("presented");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &registered, const QString &presented, bool same) {
        QTest::newRow(name) << registered << presented << same;
    };
    const QString plain = u"http://127.0.0.1/cb"_s;
    row("a port", plain, u"http://127.0.0.1:51234/cb"_s, true);
    row("another port", u"http://127.0.0.1:8080/cb"_s, u"http://127.0.0.1:51234/cb"_s, true);
    row("no port", u"http://127.0.0.1:8080/cb"_s, plain, true);
    row("IPv6", u"http://[::1]/cb"_s, u"http://[::1]:51234/cb"_s, true);
    row("another path", plain, u"http://127.0.0.1:51234/cb2"_s, false);
    row("a query", plain, u"http://127.0.0.1:51234/cb?x"_s, false);
    row("https", plain, u"https://127.0.0.1:51234/cb"_s, false);
    row("another loopback address", plain, u"http://127.0.0.2:51234/cb"_s, false);
    row("localhost is a name", plain, u"http://localhost:51234/cb"_s, false);
    row("registered localhost keeps its port", u"http://localhost:80/cb"_s, u"http://localhost:81/cb"_s, false);
    row("other family", plain, u"http://[::1]:51234/cb"_s, false);
    row("host that begins so", plain, u"http://127.0.0.1.evil.example/cb"_s, false);
    row("port as user-info", plain, u"http://127.0.0.1:80@evil.example/cb"_s, false);
    row("port 0", plain, u"http://127.0.0.1:0/cb"_s, false);
    row("port with a leading zero", plain, u"http://127.0.0.1:080/cb"_s, false);
    row("port too large", plain, u"http://127.0.0.1:65536/cb"_s, false);
    row("port of many digits", plain, u"http://127.0.0.1:4294967376/cb"_s, false);
    row("empty port", plain, u"http://127.0.0.1:/cb"_s, false);
    row("port with a sign", plain, u"http://127.0.0.1:+80/cb"_s, false);
}

void TestRedirects::onlyThePortOfALoopbackAddressMayDiffer()
{
    QFETCH(QString, registered);
    QFETCH(QString, presented);
    QTEST(redirects::matches(registered, presented), "same");
}

// Contract §5
void TestRedirects::namesTheFirstDifferentCharacter_data()
{
    QTest::addColumn<QString>("presented");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("equal") << u"https://shop.example/cb"_s << qsizetype(-1);
    QTest::newRow("first") << u"xttps://shop.example/cb"_s << qsizetype(0);
    QTest::newRow("last") << u"https://shop.example/cc"_s << qsizetype(22);
    QTest::newRow("longer") << u"https://shop.example/cb/"_s << qsizetype(23);
    QTest::newRow("shorter") << u"https://shop.example/c"_s << qsizetype(22);
}

void TestRedirects::namesTheFirstDifferentCharacter()
{
    QFETCH(QString, presented);
    QTEST(redirects::firstDifference(u"https://shop.example/cb", presented), "at");
    QCOMPARE(redirects::firstDifference(u"http://127.0.0.1/cb", u"http://127.0.0.1:99/cx"), qsizetype(18));
}

// RFC 7636 §4.1
void TestRedirects::verifierHasItsLengthAndCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("42") << QString(42, u'a') << false;
    QTest::newRow("43") << QString(43, u'a') << true;
    QTest::newRow("128") << QString(128, u'~') << true;
    QTest::newRow("129") << QString(129, u'a') << false;
    QTest::newRow("blank inside") << QString(42, u'a') + u' ' << false;
    QTest::newRow("umlaut") << QString(43, u'ä') << false;
    QTest::newRow("plus") << QString(43, u'+') << false;
}

void TestRedirects::verifierHasItsLengthAndCharacters()
{
    QFETCH(QString, text);
    QTEST(pkce::isVerifier(text), "good");
}

QTEST_APPLESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
