#include "core/crypto/hash.h"
#include "core/crypto/jose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace bc;
using namespace bc::crypto;
using namespace bc::crypto::jose;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{Algorithm::ES256, Algorithm::RS256, Algorithm::PS256, Algorithm::HS256};

// RFC 7515, appendix A: the same claims with each algorithm.
const QByteArray claimsPart = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                              "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray secretOfA1 = R"({"kty":"oct",
 "k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";
const QByteArray tokenOfA1 =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + claimsPart + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray modulusOfA2 =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt"
    "0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSX"
    "ndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5"
    "IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
const QByteArray keyOfA2 =
    R"({"kty":"RSA","n":")" + modulusOfA2 +
    R"(","e":"AQAB","d":"Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46su)"
    R"(i395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjud)"
    R"(U2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ",)"
    R"("p":"4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGB)"
    R"(Y5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc","q":"uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHg)"
    R"(HAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc",)"
    R"("dp":"BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAktV2zb3)"
    R"(4MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0","dq":"h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I)"
    R"(9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU",)"
    R"("qi":"IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w93IKLEdfnbJtoOPLUW)"
    R"(0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U"})";
const QByteArray tokenOfA2 =
    "eyJhbGciOiJSUzI1NiJ9." + claimsPart +
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
    "O8W2Fp5jujGbds9uJdbF9CUAr7t1d"
    "nZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--"
    "xi12jzDwusC"
    "-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const QByteArray publicOfA3 = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
 "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
const QByteArray privateOfA3 = publicOfA3.chopped(1) + R"(,"d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";
const QByteArray tokenOfA3 = "eyJhbGciOiJFUzI1NiJ9." + claimsPart +
                             ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

Key key(const QByteArray &jwk)
{
    auto made = Key::fromJwk(jwk);
    if (!made)
        qFatal("%s", qPrintable(made.error().what));
    return *made;
}

QByteArray publicRsa() { return R"({"kty":"RSA","e":"AQAB","n":")" + modulusOfA2 + "\"}"; }

/// A token whose parts are what is given, signed by nobody.
QByteArray unsignedToken(QByteArrayView header, QByteArrayView claims, QByteArrayView signature = "AAAA")
{
    return base64Url(header) + '.' + base64Url(claims) + '.' + signature.toByteArray();
}

ErrorKind refusal(const Result<Token> &result) { return result ? ErrorKind::Internal : result.error().kind; }

} // namespace

class JoseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfRfc7515Hold_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("A.1 HS256") << secretOfA1 << tokenOfA1;
        QTest::newRow("A.2 RS256") << publicRsa() << tokenOfA2;
        QTest::newRow("A.3 ES256") << publicOfA3 << tokenOfA3;
    }

    void vectorsOfRfc7515Hold()
    {
        QFETCH(QByteArray, jwk);
        QFETCH(QByteArray, token);
        const auto verified = verify(token, key(jwk), all);
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().what));
        QCOMPARE(verified->claims.value(u"iss"_s).toString(), u"joe"_s);
        QCOMPARE(verified->claims.value(u"exp"_s).toInteger(), 1300819380);
        QCOMPARE(verified->signingInput, token.first(token.lastIndexOf('.')));
        for (qsizetype at : {qsizetype(30), token.lastIndexOf('.') + 5}) {
            QByteArray other = token;
            other[at] = other[at] == 'A' ? 'B' : 'A';
            QVERIFY(!verify(other, key(jwk), all));
        }
    }

    // RFC 7638 §3.1
    void thumbprintIsThatOfRfc7638()
    {
        const Key example = key(
            R"({"kty": "RSA","n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
             "e": "AQAB", "alg": "RS256", "kid": "2011-04-29"})");
        QCOMPARE(example.thumbprint(), u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s);
        QCOMPARE(example.kid(), u"2011-04-29"_s);
        QVERIFY(example.fits(Algorithm::RS256));
        QVERIFY(!example.fits(Algorithm::PS256)); // its alg says RS256
    }

    void whatIsSignedVerifiesWithThePublicHalfAlone_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const Algorithm algorithm : {Algorithm::ES256, Algorithm::RS256, Algorithm::PS256})
            QTest::newRow(qPrintable(name(algorithm))) << int(algorithm);
    }

    void whatIsSignedVerifiesWithThePublicHalfAlone()
    {
        QFETCH(int, algorithm);
        const auto made = Key::generate(Algorithm(algorithm));
        QVERIFY(made);
        QVERIFY(made->isPrivate());
        QCOMPARE(made->kid(), made->thumbprint());
        QCOMPARE(made->algorithm(), Algorithm(algorithm));

        const Key whole = key(made->privateJwk()), half = key(made->publicJwk());
        QVERIFY(!half.isPrivate());
        QVERIFY(half.privateJwk().isEmpty());
        QCOMPARE(half.thumbprint(), made->thumbprint());
        const QJsonObject shown = QJsonDocument::fromJson(made->publicJwk()).object();
        for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s})
            QVERIFY(!shown.contains(secret));
        QCOMPARE(shown.value(u"use"_s).toString(), u"sig"_s);
        QCOMPARE(shown.value(u"alg"_s).toString(), name(Algorithm(algorithm)));

        const auto token = sign({{u"typ"_s, u"JWT"_s}}, {{u"sub"_s, u"ä 1"_s}, {u"n"_s, 1764055512}}, whole);
        QVERIFY(token);
        const auto verified = verify(*token, half, std::array{Algorithm(algorithm)});
        QVERIFY(verified);
        QCOMPARE(verified->header.value(u"typ"_s).toString(), u"JWT"_s);
        QCOMPARE(verified->header.value(u"kid"_s).toString(), made->kid());
        QCOMPARE(verified->claims.value(u"sub"_s).toString(), u"ä 1"_s);
        QCOMPARE(verified->claims.value(u"n"_s).toInteger(), 1764055512);
        QVERIFY(!sign({}, {}, half)); // a public key signs nothing
    }

    void aSharedSecretSignsAndHasNoPublicHalf()
    {
        const Key secret = Key::fromSecret("lalalalalalala");
        QVERIFY(secret.publicJwk().isEmpty());
        const auto token = sign({}, {{u"sub"_s, u"x"_s}}, secret);
        QVERIFY(token);
        QVERIFY(verify(*token, Key::fromSecret("lalalalalalala"), std::array{Algorithm::HS256}));
        QCOMPARE(refusal(verify(*token, Key::fromSecret("lalalalalalalA"), all)), ErrorKind::Unauthorized);
    }

    // RFC 8725 §3.1, RFC 7515 §10.7
    void algNoneIsRefused()
    {
        QList<QByteArray> headers{"{}", "{\"alg\":256}"};
        for (const QByteArray &alg : {"none"_ba, "None"_ba, "NONE"_ba, "nOnE"_ba, ""_ba, "HS384"_ba, "es256"_ba})
            headers.append("{\"alg\":\"" + alg + "\"}");
        for (const QByteArray &header : headers) {
            for (const QByteArray &signature : {""_ba, "AAAA"_ba})
                QCOMPARE(refusal(verify(unsignedToken(header, "{}", signature), key(publicOfA3), all)),
                         ErrorKind::Unauthorized);
        }
    }

    // RFC 8725 §2.1: the public key, which everyone has, taken for an HMAC secret.
    void aPublicKeyIsNoSecret()
    {
        for (const QByteArray &jwk : {publicOfA3, publicRsa()}) {
            const Key half = key(jwk);
            for (const QByteArray &secret : {jwk, half.publicJwk(), modulusOfA2}) {
                const auto forged = sign({}, {{u"sub"_s, u"x"_s}}, Key::fromSecret(secret));
                QVERIFY(forged);
                QCOMPARE(refusal(verify(*forged, half, all)), ErrorKind::Unauthorized);
            }
        }
    }

    void onlyTheAllowedAlgorithmsAreTaken()
    {
        const Key whole = key(keyOfA2);
        const auto token = sign({}, {}, whole);
        QVERIFY(token);
        QVERIFY(verify(*token, key(publicRsa()), std::array{Algorithm::RS256}));
        QCOMPARE(refusal(verify(*token, key(publicRsa()), std::array{Algorithm::PS256, Algorithm::ES256})),
                 ErrorKind::Unauthorized);
        QCOMPARE(refusal(verify(*token, key(publicRsa()), {})), ErrorKind::Unauthorized);
        QCOMPARE(refusal(verify(*token, key(publicOfA3), all)), ErrorKind::Unauthorized); // another type of key
        // The same signature under another name.
        QByteArray renamed = *token;
        renamed.replace(0, renamed.indexOf('.'), base64Url(R"({"alg":"PS256"})"));
        QCOMPARE(refusal(verify(renamed, key(publicRsa()), all)), ErrorKind::Unauthorized);
    }

    // RFC 7515 §4, RFC 7519 §4: the reader who takes the first and the one who takes the last must not differ.
    void aMemberThatStandsTwiceIsRefused()
    {
        const QByteArray header = "{\"alg\":\"ES256\"}";
        QCOMPARE(refusal(parse(unsignedToken("{\"alg\":\"ES256\",\"alg\":\"none\"}", "{}"))), ErrorKind::Invalid);
        QCOMPARE(refusal(parse(unsignedToken(header, "{\"sub\":\"a\",\"sub\":\"b\"}"))), ErrorKind::Invalid);
        QCOMPARE(refusal(parse(unsignedToken(header, "{\"x\":{\"sub\":\"a\",\"s\\u0075b\":\"b\"}}"))),
                 ErrorKind::Invalid);
        QVERIFY(!Key::fromJwk(QByteArray(publicOfA3).replace("\"kty\":\"EC\"", "\"kty\":\"EC\",\"kty\":\"EC\"")));
    }

    void whatIsNoTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray head = base64Url(R"({"alg":"ES256"})");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one part") << head;
        QTest::newRow("two parts") << head + ".e30";
        QTest::newRow("four parts") << head + ".e30.AAAA.AAAA";
        QTest::newRow("five parts, encrypted") << head + ".e30.AAAA.AAAA.AAAA";
        QTest::newRow("empty parts") << ".."_ba;
        QTest::newRow("truncated claims") << tokenOfA3.first(60) + tokenOfA3.sliced(tokenOfA3.lastIndexOf('.'));
        QTest::newRow("padding") << head + ".e30=.AAAA";
        QTest::newRow("white space") << head + ".e3 0.AAAA";
        QTest::newRow("line end") << head + ".e30.AAAA\n";
        QTest::newRow("NUL") << head + ".e30.AAAA" + '\0';
        QTest::newRow("plain base64") << head + ".e30.+/+/";
        QTest::newRow("left-over bits") << head + ".e31.AAAA";
        QTest::newRow("header an array") << unsignedToken("[]", "{}");
        QTest::newRow("claims a number") << unsignedToken(R"({"alg":"ES256"})", "1");
        QTest::newRow("rubbish behind") << unsignedToken(R"({"alg":"ES256"})", "{}x");
        QTest::newRow("invalid UTF-8") << unsignedToken(R"({"alg":"ES256"})", "{\"a\":\"\xff\"}");
        QTest::newRow("too deep") << unsignedToken(R"({"alg":"ES256"})",
                                                   "{\"a\":" + QByteArray(3000, '[') + QByteArray(3000, ']') + "}");
        QTest::newRow("critical extension") << unsignedToken(R"({"alg":"ES256","crit":["b64"],"b64":false})", "{}");
        QTest::newRow("too long") << unsignedToken(R"({"alg":"ES256"})",
                                                   "{\"a\":\"" + QByteArray(tokenLimit, 'a') + "\"}");
    }

    void whatIsNoTokenIsRefused()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(refusal(parse(token)), ErrorKind::Invalid);
        QCOMPARE(refusal(verify(token, key(publicOfA3), all)), ErrorKind::Invalid);
    }

    void aTruncatedSignatureDoesNotHold()
    {
        for (const auto &[jwk, token] :
             {std::pair(publicOfA3, tokenOfA3), std::pair(publicRsa(), tokenOfA2), std::pair(secretOfA1, tokenOfA1)}) {
            const qsizetype dot = token.lastIndexOf('.');
            QVERIFY(!verify(token.first(dot + 1), key(jwk), all));
            QVERIFY(!verify(token.first(dot + 1 + 20), key(jwk), all));
            QVERIFY(!verify(token + "AAAA", key(jwk), all));
        }
        // r = s = 0 (CVE-2022-21449)
        const QByteArray zeros = base64Url(QByteArray(64, '\0'));
        QCOMPARE(refusal(verify(tokenOfA3.first(tokenOfA3.lastIndexOf('.') + 1) + zeros, key(publicOfA3), all)),
                 ErrorKind::Unauthorized);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("no type") << "{}"_ba;
        QTest::newRow("other type")
            << R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"_ba;
        QTest::newRow("other curve") << QByteArray(publicOfA3).replace("P-256", "P-384");
        QTest::newRow("y missing")
            << R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})"_ba;
        QTest::newRow("not on the curve") << QByteArray(publicOfA3).replace("5a0", "5a4");
        QTest::newRow("private half of another key")
            << QByteArray(privateOfA3).replace("x_FEzRu9m36HLN", "x_FEzRu9m36HLM");
        QTest::newRow("small RSA")
            << R"({"kty":"RSA","e":"AQAB","n":"sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDprecbAYxknTcQkhslANGRUZmdTOQ5qTRsLAt6BTYuyvVRdhS8exSZEy_c0"})"_ba;
        QTest::newRow("short secret") << R"({"kty":"oct","k":"c2hvcnQ"})"_ba;
        QTest::newRow("for encryption") << publicOfA3.chopped(1) + R"(,"use":"enc"})";
        QTest::newRow("alg of another type") << publicOfA3.chopped(1) + R"(,"alg":"RS256"})";
        QTest::newRow("alg none") << publicOfA3.chopped(1) + R"(,"alg":"none"})";
        QTest::newRow("too long") << publicOfA3.chopped(1) + ",\"x5c\":\"" + QByteArray(Key::sizeLimit, 'A') + "\"}";
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(QByteArray, jwk);
        const auto made = Key::fromJwk(jwk);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Invalid);
    }

    // RFC 7517 §5
    void aSetLeavesOutWhatWeCannotUse()
    {
        const auto set =
            parseSet("{\"keys\":[" + publicOfA3 + R"(,{"kty":"OKP","crv":"Ed25519","x":"AA"},7,)" + publicRsa() + "]}");
        QVERIFY(set);
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->first().thumbprint(), key(publicOfA3).thumbprint());
        for (const QByteArray &wrong : {""_ba, "[]"_ba, "{}"_ba, R"({"keys":{}})"_ba, R"({"keys":[],"keys":[]})"_ba})
            QVERIFY(!parseSet(wrong));
    }

    void aKeyMayBeSharedBetweenThreads()
    {
        const Key whole = key(keyOfA2), curve = key(privateOfA3);
        std::vector<std::thread> threads;
        std::atomic<int> held = 0;
        for (int at = 0; at < 4; ++at) {
            threads.emplace_back([whole, curve, &held] {
                for (int turn = 0; turn < 25; ++turn) {
                    const Key copy = turn % 2 ? whole : curve;
                    const auto token = sign({}, {{u"turn"_s, turn}}, copy);
                    held += token && verify(*token, copy, all) ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(held.load(), 100);
    }
};

QTEST_GUILESS_MAIN(JoseTest)
#include "tst_jose.moc"
