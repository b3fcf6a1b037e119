#include "core/applications/applications.h"

#include <QTest>

using namespace bc;
using namespace bc::applications;
using namespace Qt::StringLiterals;

namespace {

Application sound()
{
    Application application;
    application.name = u"Third Party App"_s;
    application.scope = u"all"_s;
    application.redirectUrls = {u"https://ipregnancy.tech/appauth/code"_s};
    application.grantTypes = defaultGrantTypes(false);
    return application;
}

QStringList faults(const Application &application, bool finerScopes = false)
{
    const auto valid = validate(application, finerScopes);
    QStringList fields;
    if (!valid) {
        for (const FieldError &error : valid.error().fields)
            fields << error.field;
    }
    return fields;
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsThatMayBeRegistered_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"https://ipregnancy.tech/appauth/code", "http://127.0.0.1:8001/appauth/code", "http://example.com",
              "http://example.com/v_234", "http://[::1]:8080/cb", "https://a.example/cb?tenant=1&x=%20",
              "https://a.example:8443/", "com.example.app:/oauth2redirect", "com.example.app://callback",
              "https://xn--bcher-kva.example/cb", "http://localhost/cb"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void redirectsThatMayBeRegistered()
    {
        QFETCH(QString, url);
        QCOMPARE(redirectFault(url), QString());
    }

    void redirectsThatMayNot_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"",
                                " ",
                                "ipregnancy.tech/appauth",
                                "/relative",
                                "//host/path",
                                "javascript:alert(1)",
                                "JavaScript:alert(1)",
                                "data:text/html,x",
                                "vbscript:x",
                                "file:///etc/passwd",
                                "about:blank",
                                "myapp:/cb",
                                "https://a.example/cb#fragment",
                                "https://a.example/cb#",
                                "https://user@a.example/cb",
                                "https://user:secret@a.example/",
                                "https://a.example@evil.example/",
                                "https://*.a.example/cb",
                                "https://a.example/*",
                                "https://a.example/a/../b",
                                "https://a.example/./b",
                                "https://a.example/%2e%2e/b",
                                "https://a.example/a%2F..%2Fb",
                                "https://a.example/..%5Cb",
                                "https:///path",
                                "https:a.example",
                                "http:/a",
                                "https://",
                                "https://a.example/ b",
                                "https://a.example/\tb",
                                "https://a.example/\nb",
                                "https://a.example/\x7f",
                                "https://a.example\\@evil.example/",
                                "https://a.example/<script>",
                                "https://a.example:99999/",
                                "https://a.example/%zz",
                                "https://[::1/cb",
                                "ftp://a.example/"})
            QTest::newRow(url) << QString::fromLatin1(url);
        QTest::newRow("not ASCII") << u"https://bücher.example/cb"_s;
        QTest::newRow("U+0000") << u"https://a.example/"_s + QChar(u'\0');
        QTest::newRow("256 characters") << u"https://a.example/"_s + QString(256 - 18, u'a');
    }
    void redirectsThatMayNot()
    {
        QFETCH(QString, url);
        QVERIFY2(!redirectFault(url).isEmpty(), qPrintable(url));
        Application application = sound();
        application.redirectUrls = {url};
        QCOMPARE(faults(application), QStringList{u"redirect_url"_s});
    }

    void longestAddressIsTaken()
    {
        QCOMPARE(redirectFault(u"https://a.example/"_s + QString(255 - 18, u'a')), QString());
    }

    void soundApplicationHasNoFault() { QCOMPARE(faults(sound()), QStringList()); }

    void everyWrongFieldIsNamedAtOnce()
    {
        Application wrong;
        wrong.name = QString(256, u'x');
        wrong.description = QString(2001, u'x');
        wrong.websiteUrl = u"javascript:alert(1)"_s;
        wrong.scope = u"some"_s;
        wrong.redirectUrls = {u"nothing"_s, u"https://fine.example/"_s, u"data:x"_s};
        wrong.imageUrl = u"com.example.app:/logo"_s;
        wrong.grantTypes = {u"magic"_s};
        wrong.accessTokenSeconds = 1;
        QCOMPARE(faults(wrong),
                 QStringList({u"name"_s, u"description"_s, u"website_url"_s, u"scope"_s, u"redirect_url"_s,
                              u"redirect_urls[2]"_s, u"image_url"_s, u"grant_types"_s, u"access_token_seconds"_s}));
    }

    void nameMustBeReadable()
    {
        for (const QString &name : {QString(), u"  "_s, u"a\nb"_s, u"a"_s + QChar(u'\0'), u"\x1b[31m"_s}) {
            Application application = sound();
            application.name = name;
            QCOMPARE(faults(application), QStringList{u"name"_s});
        }
        Application application = sound();
        application.name = QString(255, u'é');
        QCOMPARE(faults(application), QStringList());
    }

    void scopeIsAllUnlessTheTenantEnablesFinerOnes()
    {
        Application application = sound();
        application.scope = u"profile ring_data"_s;
        QCOMPARE(faults(application), QStringList{u"scope"_s});
        QCOMPARE(faults(application, true), QStringList());
        for (const QString &scope : {QString(), u"profile  ring_data"_s, u"ALL"_s, u"all\n"_s, u" "_s}) {
            application.scope = scope;
            QCOMPARE(faults(application, true), QStringList{u"scope"_s});
        }
    }

    void codeFlowNeedsARedirect()
    {
        Application application = sound();
        application.redirectUrls.clear();
        QCOMPARE(faults(application), QStringList{u"redirect_url"_s});
        application.grantTypes = {u"client_credentials"_s};
        QCOMPARE(faults(application), QStringList());
    }

    void publicApplicationProvesNothing()
    {
        Application application = sound();
        application.isPublic = true;
        QCOMPARE(faults(application), QStringList{u"grant_types"_s});
        application.grantTypes = defaultGrantTypes(true);
        QCOMPARE(faults(application), QStringList());
        application.grantTypes << u"password"_s;
        QCOMPARE(faults(application), QStringList{u"grant_types"_s});
        application.grantTypes.clear();
        QCOMPARE(faults(application), QStringList{u"grant_types"_s});
    }
};

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"
