#include "core/applications/applications.h"
#include "core/crypto/jose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    application.redirectUrls = {u"https://a.example/cb"_s};
    application.grantTypes = defaultGrantTypes(false);
    return application;
}

QStringList faults(const Application &application)
{
    QStringList fields;
    if (const auto valid = validate(application, false); !valid) {
        for (const FieldError &fault : valid.error().fields)
            fields.append(fault.field);
    }
    return fields;
}

const crypto::jose::Key &key()
{
    static const auto made = crypto::jose::Key::generate(crypto::jose::Algorithm::ES256);
    return *made;
}

QJsonObject publicKey() { return QJsonDocument::fromJson(key().publicJwk()).object(); }

QString set(const QJsonArray &keys)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson(QJsonDocument::Compact));
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

/// What a client registers about itself: RFC 7591 §2, OpenID Connect Registration §2, RFC 8707, RFC 9449 §5.2.
class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreSound() { QCOMPARE(faults(sound()), QStringList()); }

    // RFC 7591 §2: `none` is for whoever has nothing to prove with, and for nobody else.
    void authMethodFitsTheClient()
    {
        Application confidential = sound(), open = sound();
        open.isPublic = true;
        open.grantTypes = defaultGrantTypes(true);
        const auto fault = [](Application application, const QString &method) {
            application.metadata.authMethod = method;
            application.metadata.jwks = application.isPublic ? QString() : set({publicKey()});
            return !faults(application).isEmpty();
        };
        for (const QString &method : {u""_s, u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s})
            QVERIFY2(!fault(confidential, method), qPrintable(method));
        for (const QString &method : {u"none"_s, u"NONE"_s, u"tls_client_auth"_s, u"client_secret_jwt"_s, u" "_s})
            QVERIFY2(fault(confidential, method), qPrintable(method));
        confidential.secretPolicy = SecretPolicy::Recoverable;
        QVERIFY(!fault(confidential, u"client_secret_jwt"_s));
        QVERIFY(!fault(open, u"none"_s));
        QVERIFY(!fault(open, u""_s));
        for (const QString &method : {u"client_secret_basic"_s, u"client_secret_jwt"_s, u"private_key_jwt"_s})
            QVERIFY2(fault(open, method), qPrintable(method));
    }

    void privateKeyJwtNeedsKeys()
    {
        Application application = sound();
        application.metadata.authMethod = u"private_key_jwt"_s;
        QCOMPARE(faults(application), QStringList{u"jwks"_s});
        application.metadata.jwks = set({publicKey()});
        QCOMPARE(faults(application), QStringList());
    }

    void keySetsThatMayNot_data()
    {
        QTest::addColumn<QString>("jwks");
        const QJsonObject secret{{u"kty"_s, u"oct"_s}, {u"k"_s, QString(43, u'A')}};
        QTest::newRow("no JSON") << u"keys"_s;
        QTest::newRow("a list") << u"[]"_s;
        QTest::newRow("one key") << QString::fromUtf8(key().publicJwk());
        QTest::newRow("no keys") << set({});
        QTest::newRow("keys that are none") << set({u"x"_s});
        QTest::newRow("private key") << set({QJsonDocument::fromJson(key().privateJwk()).object()});
        QTest::newRow("a private key beside a public one")
            << set({publicKey(), QJsonDocument::fromJson(key().privateJwk()).object()});
        QTest::newRow("only half of a private RSA key") << set({publicKey(), with({}, u"dp"_s, u"AQAB"_s)});
        QTest::newRow("shared secret") << set({secret});
        QTest::newRow("only keys of other kinds")
            << set({QJsonObject{{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, QString(43, u'A')}}});
        QTest::newRow("only an encryption key") << set({with(publicKey(), u"use"_s, u"enc"_s)});
        QTest::newRow("point off the curve") << set({with(publicKey(), u"x"_s, QString(43, u'A'))});
        QTest::newRow("eleven keys") << set({publicKey(), publicKey(), publicKey(), publicKey(), publicKey(),
                                             publicKey(), publicKey(), publicKey(), publicKey(), publicKey(),
                                             publicKey()});
        QTest::newRow("endless") << set({with(publicKey(), u"x5c"_s, QString(20'000, u'A'))});
    }
    // RFC 7517 §5, §9
    void keySetsThatMayNot()
    {
        QFETCH(QString, jwks);
        Application application = sound();
        application.metadata.jwks = jwks;
        QCOMPARE(faults(application), QStringList{u"jwks"_s});
    }

    // RFC 7517 §5: keys of kinds that are not ours stand beside one that is.
    void keysOfOtherKindsMayStandBesideOurs()
    {
        Application application = sound();
        application.metadata.jwks = set({with(publicKey(), u"use"_s, u"enc"_s), publicKey()});
        QCOMPARE(faults(application), QStringList());
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        Application wrong = sound();
        wrong.refreshTokenSeconds = 1;
        wrong.metadata.authMethod = u"magic"_s;
        wrong.metadata.jwks = u"{}"_s;
        wrong.metadata.contacts = {u"dev@a.example"_s, u"nobody"_s, u"@a.example"_s, u"a@b@c"_s, u"a b@c.example"_s};
        wrong.metadata.postLogoutUrls = {u"https://a.example/bye"_s, u"https://a.example/#x"_s,
                                         u"javascript:alert(1)"_s};
        wrong.metadata.backchannelLogoutUrl = u"com.example.app:/logout"_s;
        wrong.metadata.idTokenAlg = u"none"_s;
        wrong.metadata.resources = {u"https://api.example"_s, u"urn:example:api"_s, u"relative"_s,
                                    u"https://api.example/#x"_s};
        QCOMPARE(faults(wrong),
                 QStringList({u"refresh_token_seconds"_s, u"token_endpoint_auth_method"_s, u"jwks"_s, u"contacts[1]"_s,
                              u"contacts[2]"_s, u"contacts[3]"_s, u"contacts[4]"_s, u"post_logout_redirect_uris[1]"_s,
                              u"post_logout_redirect_uris[2]"_s, u"backchannel_logout_uri"_s,
                              u"id_token_signed_response_alg"_s, u"resources[2]"_s, u"resources[3]"_s}));
    }

    void listsAreBounded()
    {
        Application endless = sound();
        for (int i = 0; i < 21; ++i) {
            endless.metadata.contacts.append(u"dev%1@a.example"_s.arg(i));
            endless.metadata.postLogoutUrls.append(u"https://a.example/%1"_s.arg(i));
            endless.metadata.resources.append(u"urn:example:%1"_s.arg(i));
        }
        QCOMPARE(faults(endless), QStringList({u"contacts"_s, u"post_logout_redirect_uris"_s, u"resources"_s}));
    }

    void deviceGrantIsKnown()
    {
        Application application = sound();
        application.isPublic = true;
        application.grantTypes = {u"urn:ietf:params:oauth:grant-type:device_code"_s, u"refresh_token"_s};
        application.redirectUrls.clear();
        QCOMPARE(faults(application), QStringList());
    }
};

QTEST_APPLESS_MAIN(MetadataTest)
#include "tst_metadata.moc"
