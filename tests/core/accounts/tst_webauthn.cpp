#include "core/accounts/webauthn.h"
#include "core/crypto/sealingkey.h"
#include "support/manualclock.h"

#include <QTest>

using namespace bc;
using namespace bc::accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What Chromium's authenticator answered on http://localhost:8123, in base64url: recorded, once an algorithm.
struct Vector
{
    int algorithm = 0;
    const char *createData = "", *createAuth = "", *getData = "", *getAuth = "", *signature = "", *id = "";
};

// clang-format off
const Vector es256{.algorithm = -7,
               .createData = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5h"
               "SFFnWW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3Nz"
               "T3JpZ2luIjpmYWxzZX0",
               .createAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NFAAAAAQECAwQFBgcIAQIDBAUGBwgAIIiplVxluRlRW0SVejCV_I-o"
               "FOw5S1lMFYwjejPBCX1TpQECAyYgASFYINlGIj_edue8o8x0Ul4Md5XYzHNDoQK2AyPjQDMpxKG0IlggxIJbuaNd96VmKx4T"
               "JerBh1UGqch1eG7zd1S9iF50Z1Q",
               .getData = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5hSFFn"
               "WW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3NzT3Jp"
               "Z2luIjpmYWxzZX0",
               .getAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAg",
               .signature = "MEUCIQD4biKfZq3VpdhvdNi73Fh8zLcdbx7gJ1z3PObH8XKxZgIgaI4qZ-hRFwk32yrik57N2eFkLCf_l3kh_asSnCaUfCE",
               .id = "iKmVXGW5GVFbRJV6MJX8j6gU7DlLWUwVjCN6M8EJfVM"};
const Vector eddsa{.algorithm = -8,
               .createData = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5h"
               "SFFnWW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3Nz"
               "T3JpZ2luIjpmYWxzZX0",
               .createAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NFAAAAAQECAwQFBgcIAQIDBAUGBwgAIEmbso9cHZ9XytQ4hkWkjn5v"
               "JpSSg8QnlCsl7sMot_BXpAEBAycgBiFYICWBVq0vn179xwq4tfbWqn0WVyx1DwlJE1aHYO9a_yMT",
               .getData = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5hSFFn"
               "WW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3NzT3Jp"
               "Z2luIjpmYWxzZSwib3RoZXJfa2V5c19jYW5fYmVfYWRkZWRfaGVyZSI6ImRvIG5vdCBjb21wYXJlIGNsaWVudERhdGFKU09O"
               "IGFnYWluc3QgYSB0ZW1wbGF0ZS4gU2VlIGh0dHBzOi8vZ29vLmdsL3lhYlBleCJ9",
               .getAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAg",
               .signature = "GX7pE2_PZJguwfwVUXcp-DrcOYDOICaaQ20RoKSrIwbDs2X0lbo-q_lavwA-Zc28EhlJTPKoVqMeRJdUYJX4DA",
               .id = "SZuyj1wdn1fK1DiGRaSOfm8mlJKDxCeUKyXuwyi38Fc"};
const Vector rs256{.algorithm = -257,
               .createData = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5h"
               "SFFnWW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3Nz"
               "T3JpZ2luIjpmYWxzZX0",
               .createAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NFAAAAAQECAwQFBgcIAQIDBAUGBwgAIEv7ofAf3E9OcO7a_twXYWC6"
               "JG5W_-Kz_Y_Dv-pBDmGTpAEDAzkBACBZAQDDRCccqiEmU37bXyvFRpd6vB7A4ooroMp3dXCRL46HVg4gb8CGCXb0wUtFB4Vw"
               "91MGeb8jDX1KDFWkOVtYnsInUXqsNQA-DKu_TQUj8l_Lhz7GCi7xvNBdyqYtOD6Pt7HIdkAfN9Xdc0m3isRBevh8_rzuqcfJ"
               "q4gRcTK3DagHRx3MXW71KJOBPL96l81yp8yvwwCSp_XFgXeY0oXlIm1KJJ7RrvouXXeIlZ-1n_LHwYlmc0G0ovHiybkh6JWk"
               "GWnat5Zy8XJ6UTEoCPjOHVXBkSvWatKBrFmBorzPy84xcLk0Yz0qMXSB1AMbpKqNkWmgccojwIGRXIGcBMCX_oQfIUMBAAE",
               .getData = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiWVNCamFHRnNiR1Z1WjJVZ2IyWWdabTl5ZEhrdFpXbG5hSFFn"
               "WW5sMFpYTXNJR0Z6SUc5MWNuTWdZWEpsSVNFaCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6ODEyMyIsImNyb3NzT3Jp"
               "Z2luIjpmYWxzZX0",
               .getAuth = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAg",
               .signature = "NERInbE6squdhdEwe-_b2OkkCL2VIyp77_gYk15xDIfH-E5t8Ja3MeYQjegQkJokWVynSNPpRUqTzN0fdXY7csEWBJtGAMq7"
               "sOPWQlUimdj6NtelJpS3WgUwV_auIqeC6XCGXP8e7zGjUAnYjZPJkiMUv9nDorWtV1GH9lFiTqDme-COJSua7y2robPUo5gK"
               "5Wk7Xlad2Pie-nfIMQOMRO6yTKbQT20Cd3HP2q3jubFoRQJxQVqd0oOEh3aaDVM1aMk2z_iLE9eoB_X7eKhpgf8J_bMlsAL_"
               "MCQtGeMZlHGgWV993ovsgCHEQPmHSBTYMH9fpd3eGke5dnV55bu6aw",
               .id = "S_uh8B_cT05w7tr-3BdhYLokblb_4rP9j8O_6kEOYZM"};
// clang-format on

QByteArray decoded(const char *text) { return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding); }

webauthn::Registration registration(const Vector &vector)
{
    return {decoded(vector.createData), decoded(vector.createAuth), vector.algorithm};
}
webauthn::Assertion assertion(const Vector &vector)
{
    return {decoded(vector.getData), decoded(vector.getAuth), decoded(vector.signature)};
}

const QByteArray challenge = "a challenge of forty-eight bytes, as ours are!!!";
const webauthn::RelyingParty party{u"localhost"_s, u"http://localhost:8123"_s};

const Vector &vectorOf(int algorithm) { return algorithm == -7 ? es256 : algorithm == -8 ? eddsa : rs256; }

} // namespace

class WebauthnTest : public QObject
{
    Q_OBJECT

private:
    static void algorithmRows()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("ES256") << -7;
        QTest::newRow("EdDSA") << -8;
        QTest::newRow("RS256") << -257;
    }

private Q_SLOTS:
    void recordedAnswersAreAccepted_data() { algorithmRows(); }
    void recordedAnswersAreAccepted()
    {
        QFETCH(int, algorithm);
        const Vector &vector = vectorOf(algorithm);
        const auto made = webauthn::verifyRegistration(registration(vector), party, challenge, true);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().line()));
        QCOMPARE(made->id, decoded(vector.id));
        QCOMPARE(made->algorithm, algorithm);
        QCOMPARE(made->signCount, 1);
        QVERIFY(made->userVerified && !made->synced);
        const auto asserted =
            webauthn::verifyAssertion(assertion(vector), made->publicKey, algorithm, party, challenge, true);
        QVERIFY2(asserted, qPrintable(asserted ? QString() : asserted.error().line()));
        QCOMPARE(asserted->signCount, 2);
        QVERIFY(asserted->userVerified);
    }

    void anyChangedByteOfAnAssertionIsRefused_data() { algorithmRows(); }
    void anyChangedByteOfAnAssertionIsRefused()
    {
        QFETCH(int, algorithm);
        const Vector &vector = vectorOf(algorithm);
        const auto key = webauthn::verifyRegistration(registration(vector), party, challenge, true).value().publicKey;
        const auto right = assertion(vector);
        const auto refused = [&](const webauthn::Assertion &changed) {
            return !webauthn::verifyAssertion(changed, key, algorithm, party, challenge, true);
        };
        QVERIFY(!refused(right));
        for (const auto part : {&webauthn::Assertion::clientData, &webauthn::Assertion::authenticatorData,
                                &webauthn::Assertion::signature}) {
            for (qsizetype at = 0; at < (right.*part).size(); at += 3) {
                auto changed = right;
                (changed.*part)[at] = char((changed.*part)[at] ^ 0x20);
                QVERIFY2(refused(changed), qPrintable(QString::number(at)));
            }
            auto cut = right;
            (cut.*part).chop(1);
            QVERIFY(refused(cut));
            (cut.*part).clear();
            QVERIFY(refused(cut));
        }
    }

    void anotherKeyAlgorithmOriginProviderOrChallengeIsRefused()
    {
        const auto key = webauthn::verifyRegistration(registration(es256), party, challenge, true).value().publicKey;
        const auto verify = [&](const QByteArray &publicKey, int algorithm, const webauthn::RelyingParty &where,
                                const QByteArray &what) {
            return webauthn::verifyAssertion(assertion(es256), publicKey, algorithm, where, what, true).has_value();
        };
        QVERIFY(verify(key, -7, party, challenge));
        QByteArray other = key;
        other[3] = char(other[3] ^ 1);
        QVERIFY(!verify(other, -7, party, challenge));
        QVERIFY(!verify(key.left(32), -7, party, challenge));
        QVERIFY(!verify({}, -7, party, challenge));
        QVERIFY(!verify(key, -8, party, challenge));
        QVERIFY(!verify(key, -257, party, challenge));
        QVERIFY(!verify(key, 0, party, challenge));
        QVERIFY(!verify(key, -7, {u"localhost"_s, u"http://localhost:8124"_s}, challenge));
        QVERIFY(!verify(key, -7, {u"localhost"_s, u"https://localhost:8123"_s}, challenge));
        QVERIFY(!verify(key, -7, {u"example.org"_s, u"http://localhost:8123"_s}, challenge));
        QVERIFY(!verify(key, -7, party, challenge.left(47)));
        QVERIFY(!verify(key, -7, party, {}));
    }

    void registrationsForOthersAreRefused()
    {
        const auto accepted = [](const webauthn::Registration &made, const webauthn::RelyingParty &where,
                                 const QByteArray &what) {
            return webauthn::verifyRegistration(made, where, what, true).has_value();
        };
        const auto right = registration(es256);
        QVERIFY(accepted(right, party, challenge));
        QVERIFY(!accepted(right, {u"localhost"_s, u"http://localhost"_s}, challenge));
        QVERIFY(!accepted(right, {u"localhos"_s, u"http://localhost:8123"_s}, challenge));
        QVERIFY(!accepted(right, party, "another"));
        // An answer to get() is none to create(), and the other way round.
        QVERIFY(!accepted({decoded(es256.getData), decoded(es256.createAuth), -7}, party, challenge));
        QVERIFY(!accepted({decoded(es256.createData), decoded(es256.getAuth), -7}, party, challenge));
        auto changed = right;
        changed.algorithm = -8; // not the key's
        QVERIFY(!accepted(changed, party, challenge));
        changed.algorithm = -37; // not offered
        QVERIFY(!accepted(changed, party, challenge));
        changed = right;
        changed.authenticatorData[32] = char(changed.authenticatorData[32] & ~0x01); // nobody present
        QVERIFY(!accepted(changed, party, challenge));
        changed = right;
        changed.authenticatorData[32] = char(changed.authenticatorData[32] & ~0x04); // not verified
        QVERIFY(!accepted(changed, party, challenge));
        QVERIFY(webauthn::verifyRegistration(changed, party, challenge, false).has_value());
        for (qsizetype size = 0; size < right.authenticatorData.size(); size += 5) {
            changed.authenticatorData = right.authenticatorData.left(size);
            QVERIFY(!accepted(changed, party, challenge));
        }
        changed.authenticatorData = QByteArray(100'000, 'x');
        QVERIFY(!accepted(changed, party, challenge));
        changed = right;
        changed.clientData = QByteArray(100'000, ' ');
        QVERIFY(!accepted(changed, party, challenge));
        // A point that is not on the curve.
        changed = right;
        changed.authenticatorData[changed.authenticatorData.size() - 1] =
            char(changed.authenticatorData[changed.authenticatorData.size() - 1] ^ 1);
        QVERIFY(!accepted(changed, party, challenge));
    }

    void challengesAreBoundAndExpire()
    {
        const crypto::SealingKey key(QByteArray(32, 'k')), otherKey(QByteArray(32, 'o'));
        tests::ManualClock clock;
        const QByteArray made = webauthn::freshChallenge(key, "assert", "cookie", clock.now());
        QVERIFY(made != webauthn::freshChallenge(key, "assert", "cookie", clock.now()));
        QVERIFY(made.size() >= 32);
        QVERIFY(webauthn::challengeExpires(key, made, "assert", "cookie", clock.now()));
        QVERIFY(!webauthn::challengeExpires(key, made, "register", "cookie", clock.now()));
        QVERIFY(!webauthn::challengeExpires(key, made, "assert", "another", clock.now()));
        QVERIFY(!webauthn::challengeExpires(otherKey, made, "assert", "cookie", clock.now()));
        QVERIFY(!webauthn::challengeExpires(key, made.left(40), "assert", "cookie", clock.now()));
        QVERIFY(!webauthn::challengeExpires(key, {}, "assert", "cookie", clock.now()));
        clock.advance(webauthn::challengeLife);
        QVERIFY(!webauthn::challengeExpires(key, made, "assert", "cookie", clock.now()));
        QCOMPARE(webauthn::challengeOf(decoded(es256.getData)), challenge);
        QCOMPARE(webauthn::challengeOf("not JSON"), QByteArray());
    }

    // WebAuthn §5.1.2: a name, over TLS or on this machine
    void relyingPartyFollowsTheIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("origin");
        QTest::newRow("https") << u"https://auth.example.org"_s << u"auth.example.org"_s
                               << u"https://auth.example.org"_s;
        QTest::newRow("port") << u"https://auth.example.org:8443"_s << u"auth.example.org"_s
                              << u"https://auth.example.org:8443"_s;
        QTest::newRow("usual port") << u"https://auth.example.org:443"_s << u"auth.example.org"_s
                                    << u"https://auth.example.org"_s;
        QTest::newRow("path") << u"https://auth.example.org/a"_s << u"auth.example.org"_s
                              << u"https://auth.example.org"_s;
        QTest::newRow("localhost") << u"http://localhost:8000"_s << u"localhost"_s << u"http://localhost:8000"_s;
        QTest::newRow("plain") << u"http://auth.example.org"_s << QString() << QString();
        QTest::newRow("address") << u"http://127.0.0.1:8000"_s << QString() << QString();
        QTest::newRow("address over TLS") << u"https://192.0.2.1"_s << QString() << QString();
        QTest::newRow("IPv6") << u"https://[::1]:8000"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void relyingPartyFollowsTheIssuer()
    {
        QFETCH(QString, issuer);
        const auto found = webauthn::relyingParty(issuer);
        QTEST(found ? found->id : QString(), "id");
        QTEST(found ? found->origin : QString(), "origin");
    }
};

QTEST_GUILESS_MAIN(WebauthnTest)
#include "tst_webauthn.moc"
