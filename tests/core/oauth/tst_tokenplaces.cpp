#include "core/oauth/tokens/place.h"
#include "core/oauth/tokens/rotation.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/open.h"
#include "core/store/steps.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const Instant issued = fromMicros(1'795'000'000'000'000);

/// "header.claims.signature" as jwt.cpp makes it, but for the signature.
QByteArray jwtWith(const QByteArray &claims)
{
    return "eyJhbGciOiJFUzI1NiJ9." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
           ".c2lnbmF0dXJl";
}

QByteArray jwt(const QString &jti)
{
    return jwtWith(R"({"aud":"https://r","jti":")" + jti.toLatin1() + R"(","sub":"u"})");
}

} // namespace

/// Where tokens stand in the store, and that earlier ones are found there.
class TokenPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsInThePlaceOfItsMoment()
    {
        const QString opaque = tokens::fresh(issued);
        for (const QByteArray &token : {opaque.toLatin1(), jwt(opaque)}) {
            const QVariantList place = tokens::place(tokens::key(token));
            const qint64 id = tokens::freshIssueId(issued, true);
            QVERIFY(place[0].toLongLong() <= id && id <= place[1].toLongLong());
            QCOMPARE(place[1].toLongLong() - place[0].toLongLong(), 1023);
            QCOMPARE(place[2].toByteArray(), tokens::hash(token));
            QCOMPARE(tokens::issuedTime(id), issued);
        }
    }

    void bothOfAPairAreFresh()
    {
        QSet<QString> seen;
        for (int i = 0; i < 500; ++i) {
            const auto [access, refresh] = tokens::freshPair(issued);
            for (const QString &token : {access, refresh}) {
                QCOMPARE(token.size(), 52);
                QCOMPARE(tokens::key(token.toLatin1()).size(), 7 + 32);
                seen << token.mid(10, 20) << token.mid(30); // no half of the secret is shared
            }
        }
        QCOMPARE(seen.size(), 2000);
    }

    void idsOfOneMomentDiffer()
    {
        QSet<qint64> seen;
        for (int i = 0; i < 1024; ++i)
            seen << tokens::freshIssueId(issued, true) << tokens::freshIssueId(issued, false);
        QVERIFY(seen.size() >= 1024); // each takes one of 1,024 in turn
        for (const qint64 id : std::as_const(seen))
            QCOMPARE(tokens::issuedTime(id), issued);
    }

    void whatCarriesNoMomentIsBelowZero_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("by hand") << QByteArray("VSvXrNLlQCeCdTJjGUJgKw");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no base64url") << QByteArray(52, '!');
        QTest::newRow("two dots") << QByteArray("..");
        QTest::newRow("claims that are none") << QByteArray("a.!!!!.b");
        QTest::newRow("no jti") << jwtWith("{\"sub\":\"u\"}");
        QTest::newRow("short jti") << jwt(u"AAAA"_s);
        QTest::newRow("jti that is no base64url") << jwt(u"!!!!!!!!!!!!"_s);
        QTest::newRow("jti cut off") << jwtWith("{\"jti\":\"AAAA");
    }
    void whatCarriesNoMomentIsBelowZero()
    {
        QFETCH(const QByteArray, token);
        const QVariantList place = tokens::place(tokens::key(token));
        QVERIFY(place[1].toLongLong() < 0);
        QCOMPARE(place[2].toByteArray(), tokens::hash(token));
    }

    void theLatestMomentOverflowsNothing()
    {
        const QByteArray token(52, '_'); // 0xff in each of the moment's bytes
        const QVariantList place = tokens::place(tokens::key(token));
        QVERIFY(place[0].toLongLong() > 0 && place[0].toLongLong() < place[1].toLongLong());
    }

    void earlierTokensAreFound_data() { addDialects(); } // step 24
    void earlierTokensAreFound()
    {
        QFETCH(const QString, dialect);
        Steps old(dialect);
        store::StoreOptions options;
        options.migrations = old.first(23).path();
        TempStore store = TempStore::on(dialect, options);
        const QString opaque = tokens::fresh(issued), used = tokens::fresh(issued), unused = tokens::fresh(issued);
        const QByteArray signedToken = jwt(tokens::fresh(issued)), byHand = "VSvXrNLlQCeCdTJjGUJgKw";
        const QByteArray revoked = tokens::fresh(issued).toLatin1();
        const qint64 created = toMicros(issued), ends = created + 5'000;
        const auto add = [&store](const QString &sql, const QVariantList &values = {}) {
            const auto done = store->writeNow([&](store::Connection &c) { return c.execute(sql, values); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        };
        add(u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (1, 't', '', 1, 1)"_s);
        add(u"INSERT INTO account (id, uuid, tenant_id, username, username_folded, email, email_folded, role_id, "
            "created_time, modified_time) VALUES (1, 'a', 1, 'a', 'a', 'a', 'a', 1, 1, 1)"_s);
        add(u"INSERT INTO application (id, uuid, tenant_id, owner_id, name, scope, client_id, grant_types, "
            "created_time, modified_time) VALUES (1, 'p', 1, 1, 'p', 'all', 'p', '', 1, 1)"_s);
        add(u"INSERT INTO token_family (id, tenant_id, account_id, application_id, grant_type, scope, created_time, "
            "ends_time) VALUES (7, 1, 1, 1, 'password', 'all', 10, 90)"_s);
        const QString access = u"INSERT INTO access_token (token_hash, family_id, scope, created_time, expires_time, "
                               "revoked_time, jkt, audience) VALUES (?, 7, 'all', ?, ?, ?, 'key', 'https://r')"_s;
        add(access, {tokens::key(opaque.toLatin1()), created, ends, QVariant()});
        add(access, {tokens::key(revoked), created, ends, created});
        add(access, {tokens::hash(signedToken), created, ends, QVariant()}); // as its key was then
        add(access, {tokens::hash(byHand), created, ends, QVariant()});
        const QString refresh = u"INSERT INTO refresh_token (token_hash, family_id, scope, created_time, expires_time, "
                                "used_time, successor) VALUES (?, 7, 'all', ?, ?, ?, ?)"_s;
        add(refresh, {tokens::key(used.toLatin1()), created, ends, created + 3, QByteArray("sealed")});
        add(refresh, {tokens::key(unused.toLatin1()), created, ends, QVariant(), QVariant()});
        store.close();
        store::StoreOptions now = store.options();
        now.migrations = u":/sql"_s;
        const auto reopened = store::open(now);
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().line()));
        store::Connection &reader = **(*reopened)->reader();
        for (const QByteArray &token : {opaque.toLatin1(), signedToken, byHand}) {
            const auto found = tokens::principal(reader, tokens::key(token));
            QVERIFY2(found && *found, token.constData());
            QCOMPARE((*found)->familyId, 7);
            QCOMPARE((*found)->expiresTime, fromMicros(ends));
            QCOMPARE((*found)->jkt, u"key"_s);
            QCOMPARE((*found)->audience, QStringList{u"https://r"_s});
        }
        QVERIFY(!*tokens::principal(reader, tokens::key(revoked)));
        QVERIFY(!*tokens::principal(reader, tokens::key(used.toLatin1()))); // no access token
        const auto before = tokens::findRefresh(reader, used), next = tokens::findRefresh(reader, unused);
        QVERIFY(before && *before && next && *next);
        QCOMPARE((*before)->usedTime, fromMicros(created + 3));
        QCOMPARE((*before)->successor, "sealed");
        QCOMPARE((*before)->scope, u"all"_s);
        QCOMPARE((*before)->expiresTime, fromMicros(ends));
        QVERIFY(!(*next)->usedTime);
        QVERIFY(!*tokens::findRefresh(reader, opaque));
    }
};

QTEST_GUILESS_MAIN(TokenPlacesTest)
#include "tst_tokenplaces.moc"
