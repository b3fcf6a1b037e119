#include "app/workspace/demo.h"
#include "core/accounts/accounts.h"
#include "core/analytics/glucose.h"
#include "core/applications/applications.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"
#include "core/crypto/hash.h"
#include "core/crypto/passwordhasher.h"
#include "core/crypto/sealingkey.h"
#include "core/devices/links.h"
#include "core/oauth/tokens/tokens.h"
#include "support/must.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

#include <set>

using namespace bc;
using namespace bc::app;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const Instant now = *fromRfc3339(u"2026-11-22T17:03:21Z");
const crypto::PasswordHasher hasher({.memoryKib = 64, .passes = 1});
const crypto::SealingKey key(QByteArray(32, 'k'));

qint64 count(store::Connection &reader, QStringView sql) { return (*must(reader.selectOne(sql))).integer(0); }

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::TempStore> m_store;

    store::Connection &reader() { return *must((*m_store)->reader()); }
    accounts::User user(const QString &email) { return *must(accounts::people::findBySignInName(reader(), email)); }
    biometrics::Metric metric(qint64 userId, const QString &kind)
    {
        return must(biometrics::metrics::ofKind(reader(), userId, kind)).first();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<tests::TempStore>();
        QVERIFY(!must(demo::isDemo(reader())));
        must(demo::create(m_store->store(), hasher, key, now));
    }

    void isMarkedAndRefusesToBeMadeTwice()
    {
        QVERIFY(must(demo::isDemo(reader())));
        const qint64 people = count(reader(), u"SELECT COUNT(*) FROM account");
        const auto again = demo::create(m_store->store(), hasher, key, now);
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        QCOMPARE(count(reader(), u"SELECT COUNT(*) FROM account"), people);
    }

    void peopleOfTheContractCanSignIn_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<qint64>("tenant");
        QTest::addColumn<int>("role");
        QTest::newRow("platform") << u"admin@biometricscloud.net"_s << 1LL << 1LL << 1;
        QTest::newRow("Frank") << u"fherbert@dune.com"_s << 2LL << 2LL << 2;
        QTest::newRow("Brian") << u"bherbert@dune.com"_s << 0LL << 2LL << 3;
        QTest::newRow("developer") << u"dev@dune.com"_s << 0LL << 2LL << 5;
    }
    void peopleOfTheContractCanSignIn()
    {
        QFETCH(QString, email);
        QFETCH(qint64, id);
        QFETCH(qint64, tenant);
        QFETCH(int, role);
        const accounts::User found = user(email);
        QVERIFY(id == 0 || found.id == id);
        QCOMPARE(found.tenantId, tenant);
        QCOMPARE(static_cast<int>(found.role), role);
        const QString phc = must(accounts::people::passwordHash(reader(), found.id));
        QVERIFY(hasher.verifyNow("pleasechangeme", phc).correct);
        if (found.id == 2)
            QCOMPARE(found.uuid, u"616e8bfa-52c3-464f-9343-dbd0b3e433b0"_s);
    }

    void everyPasswordHasItsOwnSalt()
    {
        QCOMPARE(count(reader(), u"SELECT COUNT(DISTINCT password_hash) FROM account"),
                 count(reader(), u"SELECT COUNT(*) FROM account"));
    }

    void applicationAndTokensOfTheSeedsWork()
    {
        const auto application = *must(applications::find(reader(), 1));
        QCOMPARE(application.name, u"Third Party App"_s);
        QCOMPARE(application.clientId, u"1f60a74bab4c21bc"_s);
        QCOMPARE(application.tenantId, 2);
        QCOMPARE(application.ownerId, 2);
        QCOMPARE(application.redirectUrls, QStringList{u"https://ipregnancy.tech/appauth/code"_s});
        for (const QString &grant :
             {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"password"_s})
            QVERIFY(application.grantTypes.contains(grant));
        QCOMPARE(must(applications::secrets(reader(), 1, now)).first().hash, crypto::sha256("lalalalalalala"));
        const auto principal = must(oauth::tokens::principal(reader(), oauth::tokens::key("VSvXrNLlQCeCdTJjGUJgKw")));
        QCOMPARE(principal->userId, 2);
        QCOMPARE(principal->applicationId, 1);
        QVERIFY(principal->trustedClient && principal->has(u"all"));
        QCOMPARE(count(reader(), u"SELECT COUNT(*) FROM token_issue"), 1);
        QVERIFY(must(applications::findByClientId(reader(), u"biometricscloud-console"_s)));
    }

    void patientsHaveNinetyDaysAndBrianLooksAfterThem()
    {
        accounts::people::Query query;
        query.tenantId = 2;
        query.role = accounts::Role::Member;
        query.assignedTo = user(u"bherbert@dune.com"_s).id;
        const auto page = must(accounts::people::list(reader(), query));
        QVERIFY(page.count >= 12);
        bool clockChanges = false;
        for (const accounts::User &patient : page.users) {
            const auto metrics = must(biometrics::metrics::ofKind(reader(), patient.id, u"heart_rate"_s));
            QVERIFY(!metrics.isEmpty());
            QVERIFY(*metrics.first().firstTime < now - std::chrono::days(89));
            QVERIFY(*metrics.first().latestTime <= now + std::chrono::minutes(5));
            const auto summary =
                must(biometrics::series::summary(reader(), metrics.first().id, now - std::chrono::days(90), now));
            QVERIFY2(summary.minimum > 30 && summary.maximum < 205 && summary.mean() > 45 && summary.mean() < 115,
                     qPrintable(patient.email));
            const QTimeZone zone = biometrics::zoneOf(patient.timezone);
            QVERIFY2(zone.id() != QTimeZone::utc().id(), qPrintable(patient.timezone));
            clockChanges |=
                biometrics::offsetMinutes(now, zone) != biometrics::offsetMinutes(now - std::chrono::days(89), zone);
        }
        QVERIFY(clockChanges);
    }

    /// By night the heart is slower than by day, and the body knows its own clock.
    void heartsRestAtNight()
    {
        const accounts::User patient = user(u"mei.tanaka@example.org"_s);
        const qint64 id = metric(patient.id, u"heart_rate"_s).id;
        const QTimeZone zone = biometrics::zoneOf(patient.timezone);
        biometrics::Summary night, day;
        for (int ago = 10; ago < 80; ++ago) {
            const Instant midnight = biometrics::localDay(biometrics::localDate(now, zone).addDays(-ago), zone).start;
            night.add(must(biometrics::series::summary(reader(), id, midnight + std::chrono::hours(2),
                                                       midnight + std::chrono::hours(5))));
            day.add(must(biometrics::series::summary(reader(), id, midnight + std::chrono::hours(12),
                                                     midnight + std::chrono::hours(17))));
        }
        QVERIFY2(day.mean() > night.mean() + 10, qPrintable(u"%1 %2"_s.arg(day.mean()).arg(night.mean())));
    }

    void glucoseIsAsItsStoryTells()
    {
        const auto readings = [&](const QString &email) {
            std::vector<double> values;
            must(biometrics::samples::forEach(
                reader(), metric(user(email).id, u"glucose"_s).id, now - std::chrono::days(90), now,
                [&](const biometrics::Sample &sample) { return values.push_back(sample.value), true; }));
            return values;
        };
        const auto lows = *analytics::glucose::ranges(readings(u"lukas.brandt@example.org"_s));
        QVERIFY2(lows.veryLow + lows.low > 4, qPrintable(QString::number(lows.veryLow + lows.low)));
        const auto healthy = *analytics::glucose::ranges(readings(u"fherbert@dune.com"_s));
        QVERIFY2(healthy.inRange > 95, qPrintable(QString::number(healthy.inRange)));
        const auto diabetic = readings(u"rosa.delgado@example.org"_s);
        const double indicator = *analytics::glucose::managementIndicator(diabetic);
        QVERIFY2(indicator > 6.5 && indicator < 9, qPrintable(QString::number(indicator)));
    }

    void storiesShowInLinksAndGaps()
    {
        devices::links::Query query;
        query.tenantId = 2;
        std::set<devices::LinkState> states;
        const auto page = must(devices::links::list(reader(), query));
        for (const auto &listed : page.links)
            states.insert(listed.link.state);
        QCOMPARE(states.size(), 5u);
        const auto stopped = metric(user(u"rosa.delgado@example.org"_s).id, u"heart_rate"_s);
        QVERIFY(*stopped.latestTime < now - std::chrono::days(20));
        const qint64 holiday = metric(user(u"henrik.solberg@example.org"_s).id, u"heart_rate"_s).id;
        QCOMPARE(must(biometrics::samples::count(reader(), holiday, now - std::chrono::days(46),
                                                 now - std::chrono::days(39))),
                 0);
        QVERIFY(must(biometrics::samples::countAside(
                    reader(), metric(user(u"tariq.alsayegh@example.org"_s).id, u"heart_rate"_s).id)) > 0);
    }

    void sameMomentGivesTheSameBodies()
    {
        tests::TempStore again;
        must(demo::create(again.store(), hasher, key, now));
        const auto digest = [](store::Connection &connection) {
            QByteArray all;
            must(connection.forEach(u"SELECT data FROM sample_block ORDER BY metric_id, start_time", {},
                                    [&](const store::Row &row) {
                                        all = crypto::sha256(all + row.bytes(0));
                                        return true;
                                    }));
            return all;
        };
        QCOMPARE(digest(*must(again->reader())), digest(reader()));
    }

    void isTheSameOnPostgresql()
    {
        store::StoreOptions options;
        options.url = tests::PostgresCluster::shared().createWorkspace();
        tests::TempStore postgresql(options);
        must(demo::create(postgresql.store(), hasher, key, now));
        store::Connection &other = *must(postgresql->reader());
        QVERIFY(must(demo::isDemo(other)));
        for (const QString &table : {u"account"_s, u"application"_s, u"metric"_s, u"sample_block"_s, u"sample_rollup"_s,
                                     u"sleep_night"_s, u"device_link"_s})
            QCOMPARE(count(other, QString(u"SELECT COUNT(*) FROM "_s + table)),
                     count(reader(), QString(u"SELECT COUNT(*) FROM "_s + table)));
        QCOMPARE(must(oauth::tokens::principal(other, oauth::tokens::key("VSvXrNLlQCeCdTJjGUJgKw")))->userId, 2);
        // What is made next gets the next number.
        const auto made = postgresql->writeNow([](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = u"Next"_s;
            return accounts::tenants::create(unit, tenant, now);
        });
        QCOMPARE(must(made).id, 4);
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
