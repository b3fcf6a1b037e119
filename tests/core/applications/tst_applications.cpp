#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/applications/firstparty.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace bc::applications;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every test runs on both databases.
class ApplicationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;

    Instant now() const { return m_clock.now(); }
    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    static Application named(const QString &name)
    {
        Application application;
        application.tenantId = 1;
        application.ownerId = 1;
        application.name = name;
        application.scope = u"all"_s;
        application.redirectUrls = {u"https://a.example/cb"_s, u"https://b.example/cb"_s};
        application.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};
        return application;
    }
    Result<Application> create(const Application &application, const QByteArray &hash = "hash",
                               const QByteArray &sealed = {})
    {
        return write([=, at = now()](store::Connection &unit) {
            return applications::create(unit, application, hash, sealed, at);
        });
    }
    qint64 count(std::optional<int> state)
    {
        Query query;
        query.state = state;
        return list(reader(), query).value().count;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, postgresql);
        store::StoreOptions options;
        if (postgresql)
            options.url = tests::PostgresCluster::shared().createWorkspace();
        m_store = std::make_unique<tests::TempStore>(options);
        QVERIFY(write([at = now()](store::Connection &unit) -> Result<> {
            accounts::Tenant tenant;
            tenant.name = u"Dune Clinic"_s;
            if (const auto made = accounts::tenants::create(unit, tenant, at); !made)
                return bc::fail(made.error());
            accounts::User user;
            user.tenantId = 1;
            user.username = user.email = u"fherbert@dune.com"_s;
            if (const auto made = accounts::people::create(unit, user, {}, at); !made)
                return bc::fail(made.error());
            return {};
        }));
    }
    void cleanup() { m_store.reset(); }

    void everyFieldComesBack()
    {
        Application asked = named(u"Third Party App"_s);
        asked.description = u"lives on www"_s;
        asked.websiteUrl = u"https://ipregnancy.tech"_s;
        asked.imageUrl = u"https://ipregnancy.tech/logo.png"_s;
        asked.clientId = u"1f60a74bab4c21bc"_s;
        asked.isTrusted = asked.profileInRedirect = true;
        asked.secretPolicy = SecretPolicy::Recoverable;
        asked.accessTokenSeconds = 600;
        asked.refreshTokenSeconds = 1200;
        const Application made = create(asked).value();
        for (const auto &found : {find(reader(), made.id), findByClientId(reader(), u"1f60a74bab4c21bc"_s)}) {
            const Application read = found.value().value();
            QCOMPARE(read.id, made.id);
            QCOMPARE(read.uuid, made.uuid);
            QCOMPARE(read.name, asked.name);
            QCOMPARE(read.description, asked.description);
            QCOMPARE(read.websiteUrl, asked.websiteUrl);
            QCOMPARE(read.imageUrl, asked.imageUrl);
            QCOMPARE(read.redirectUrls, asked.redirectUrls);
            QCOMPARE(read.grantTypes, asked.grantTypes);
            QVERIFY(read.isTrusted && read.profileInRedirect && !read.isPublic && !read.isFirstParty);
            QVERIFY(read.secretPolicy == SecretPolicy::Recoverable);
            QCOMPARE(read.accessTokenSeconds.value_or(0), 600);
            QCOMPARE(read.refreshTokenSeconds, 1200);
            QVERIFY(read.createdTime == now() && read.modifiedTime == now() && !read.lastUsedTime);
        }
        QVERIFY(!findByClientId(reader(), u"1F60A74BAB4C21BC"_s).value());
        QVERIFY(!find(reader(), 99).value());
    }

    void clientIdIsSixteenHexDigitsUnlessChosen()
    {
        const QString made = create(named(u"a"_s)).value().clientId;
        QCOMPARE(made.size(), 16);
        QCOMPARE(QString::fromLatin1(QByteArray::fromHex(made.toLatin1()).toHex()), made);
        Application taken = named(u"b"_s);
        taken.clientId = made;
        const auto refused = create(taken);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(count(5), 1);
    }

    void updateKeepsWhatItMayNotChange()
    {
        Application application = create(named(u"before"_s)).value();
        m_clock.advance(1s);
        Application asked = application;
        asked.name = u"after"_s;
        asked.redirectUrls = {u"https://c.example/"_s};
        asked.clientId = u"other"_s;
        asked.tenantId = 7;
        asked.state = 0;
        QVERIFY(write([=, at = now()](store::Connection &unit) { return update(unit, asked, at); }));
        const Application read = find(reader(), application.id).value().value();
        QCOMPARE(read.name, u"after"_s);
        QCOMPARE(read.redirectUrls, asked.redirectUrls);
        QCOMPARE(read.clientId, application.clientId);
        QCOMPARE(read.tenantId, 1);
        QCOMPARE(read.state, 5);
        QVERIFY(read.modifiedTime == now());
        asked.id = 99;
        const auto missing = write([=, at = now()](store::Connection &unit) { return update(unit, asked, at); });
        QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    }

    void countersFollowEveryChange()
    {
        const qint64 a = create(named(u"a"_s)).value().id, b = create(named(u"b"_s)).value().id;
        Application off = named(u"c"_s);
        off.state = 0;
        QVERIFY(create(off));
        const auto set = [this](qint64 id, int state) {
            return write([=, at = now()](store::Connection &unit) { return setState(unit, id, state, at); });
        };
        QCOMPARE(count(5), 2);
        QCOMPARE(count(0), 1);
        QCOMPARE(count(std::nullopt), 3);
        QVERIFY(set(a, 0) && set(a, 0)); // the second changes nothing
        QCOMPARE(count(5), 1);
        QCOMPARE(count(0), 2);
        QVERIFY(set(a, 5) && set(b, 0));
        QCOMPARE(count(5), 1);
        QVERIFY(set(99, 0).error().kind == ErrorKind::NotFound);
        // A unit of work that fails leaves the counters as they were.
        QVERIFY(!write([this, at = now()](store::Connection &unit) -> Result<> {
            if (const auto made = applications::create(unit, named(u"d"_s), {}, {}, at); !made)
                return bc::fail(made.error());
            return bc::fail(ErrorKind::Internal, u"undo"_s);
        }));
        const auto counted = [this] { return QList<qint64>{count(5), count(0), count(std::nullopt)}; };
        const QList<qint64> kept = counted();
        QCOMPARE(kept, (QList<qint64>{1, 2, 3}));
        QVERIFY(write([](store::Connection &unit) { return recount(unit); }));
        QCOMPARE(counted(), kept);
    }

    void rotatedSecretIsValidWithinItsOverlapOnly()
    {
        const qint64 id = create(named(u"a"_s), "first").value().id;
        const auto hashes = [&] {
            const QList<Secret> live = secrets(reader(), id, now()).value();
            QList<QByteArray> list;
            for (const Secret &secret : live)
                list << secret.hash;
            return list;
        };
        const auto rotate = [&](const QByteArray &hash, std::chrono::seconds overlap) {
            return write([=, at = now()](store::Connection &unit) {
                return rotateSecret(unit, id, hash, {}, at, at + overlap);
            });
        };
        QCOMPARE(hashes(), QList<QByteArray>{"first"});
        QVERIFY(rotate("second", 60s));
        QCOMPARE(hashes(), (QList<QByteArray>{"first", "second"}));
        m_clock.advance(59s);
        QCOMPARE(hashes(), (QList<QByteArray>{"first", "second"}));
        QVERIFY(rotate("third", 3600s)); // does not prolong the first
        m_clock.advance(1s);
        QCOMPARE(hashes(), (QList<QByteArray>{"second", "third"}));
        QVERIFY(rotate("fourth", 0s));
        QCOMPARE(hashes(), QList<QByteArray>{"fourth"});
        QVERIFY(!write([at = now()](store::Connection &unit) { return rotateSecret(unit, 99, "x", {}, at, at); }));
    }

    void atMostTwoSecretsLive()
    {
        const qint64 id = create(named(u"a"_s), "first").value().id;
        for (const QByteArray &hash : {QByteArray("second"), QByteArray("third"), QByteArray("fourth")}) {
            m_clock.advance(1s);
            QVERIFY(write([=, at = now()](store::Connection &unit) {
                return rotateSecret(unit, id, hash, {}, at, at + 30 * 24h);
            }));
        }
        const QList<Secret> live = secrets(reader(), id, now()).value();
        QCOMPARE(live.size(), 2);
        QCOMPARE(live[0].hash, "third");
        QCOMPARE(live[1].hash, "fourth");
        QVERIFY(live[0].expiresTime && !live[1].expiresTime);
    }

    void onlyARotatedSecretCanBeEnded()
    {
        const qint64 id = create(named(u"a"_s), "first", "sealed").value().id;
        const qint64 other = create(named(u"b"_s), "other").value().id;
        const qint64 current = write([=, at = now()](store::Connection &unit) {
                                   return rotateSecret(unit, id, "second", {}, at, at + 1h);
                               }).value();
        const qint64 former = secrets(reader(), id, now()).value().constFirst().id;
        const auto end = [&](qint64 application, qint64 secret) {
            const auto ended =
                write([=, at = now()](store::Connection &unit) { return endSecret(unit, application, secret, at); });
            return ended ? QString() : QString::number(int(ended.error().kind));
        };
        QCOMPARE(end(id, current), QString::number(int(ErrorKind::Conflict)));
        QCOMPARE(end(other, former), QString::number(int(ErrorKind::NotFound)));
        const Instant before = find(reader(), id).value()->modifiedTime;
        m_clock.advance(1s);
        QCOMPARE(end(id, former), QString());
        QVERIFY(find(reader(), id).value()->modifiedTime > before); // caches see that something changed
        QCOMPARE(secrets(reader(), id, now()).value().size(), 1);
        QVERIFY(secrets(reader(), id, fromMicros(0)).value().constFirst().sealed.isEmpty());
        QCOMPARE(end(id, former), QString::number(int(ErrorKind::NotFound)));
    }

    void anotherOwnerTakesItsPlaceInTheCounts()
    {
        const qint64 second = write([at = now()](store::Connection &unit) {
                                  accounts::User user;
                                  user.tenantId = 1;
                                  user.username = user.email = u"second@a.example"_s;
                                  return accounts::people::create(unit, user, {}, at);
                              })
                                  .value()
                                  .id;
        const qint64 id = create(named(u"a"_s)).value().id;
        const auto give = [&](qint64 owner) {
            return write([=, at = now()](store::Connection &unit) { return setOwner(unit, id, owner, at); });
        };
        const auto owned = [&](qint64 owner) {
            Query query;
            query.ownerId = owner;
            return list(reader(), query).value().count;
        };
        QVERIFY(give(second));
        QVERIFY(give(second)); // once more changes nothing
        QCOMPARE(owned(1), 0);
        QCOMPARE(owned(second), 1);
        QCOMPARE(count(5), 1);
        QVERIFY(write([=, at = now()](store::Connection &unit) { return setState(unit, id, 0, at); }));
        QVERIFY(give(1));
        QCOMPARE(count(0), 1);
        QCOMPARE(write([=, at = now()](store::Connection &unit) { return setOwner(unit, 99, 1, at); }).error().kind,
                 ErrorKind::NotFound);
    }

    void recoverableSecretOpensOnlyForItsApplication()
    {
        const crypto::SealingKey key(crypto::randomBytes(32));
        Application application = named(u"a"_s);
        application.clientId = u"one"_s;
        const qint64 id =
            create(application, crypto::sha256("secret"), sealSecret(key, u"one"_s, u"secret"_s)).value().id;
        const Secret secret = secrets(reader(), id, now()).value().constFirst();
        QVERIFY(!secret.sealed.contains("secret"));
        QCOMPARE(openSecret(key, u"one"_s, secret).value(), u"secret"_s);
        QVERIFY(!openSecret(key, u"two"_s, secret));
        QVERIFY(openSecret(key, u"one"_s, Secret()).error().kind == ErrorKind::NotFound);
    }

    void useIsNotedOnceAMinute()
    {
        const qint64 id = create(named(u"a"_s)).value().id;
        const auto use = [&] {
            return write([=, at = now()](store::Connection &unit) { return recordUse(unit, id, at); });
        };
        const auto last = [&] {
            const auto used = find(reader(), id).value()->lastUsedTime;
            return used ? toMicros(*used) : 0;
        };
        const Instant first = now();
        QVERIFY(use());
        m_clock.advance(59s);
        QVERIFY(use());
        QCOMPARE(last(), toMicros(first));
        m_clock.advance(2s);
        QVERIFY(use());
        QCOMPARE(last(), toMicros(now()));
    }

    void firstPartyApplicationsAreMadeOnce()
    {
        for (int i = 0; i < 2; ++i)
            QVERIFY(write([at = now()](store::Connection &unit) { return ensureFirstParty(unit, 1, 1, at); }));
        QCOMPARE(count(std::nullopt), 2);
        for (const QString &clientId : {consoleClientId, directClientId}) {
            const auto found = findByClientId(reader(), clientId).value().value();
            QVERIFY(found.isFirstParty && found.isPublic && found.active());
            QVERIFY(secrets(reader(), found.id, now()).value().isEmpty());
            QVERIFY2(validate(found, false), qPrintable(clientId));
        }
    }
};

QTEST_GUILESS_MAIN(ApplicationsTest)
#include "tst_applications.moc"
