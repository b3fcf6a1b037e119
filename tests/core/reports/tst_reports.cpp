#include "core/accounts/accounts.h"
#include "core/analytics/goals.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/reports/glucosereport.h"
#include "core/reports/triage.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::must;

namespace {

const Instant now = fromMicros(1'795'366'800'000'000);

/// People of one clinic with sensors, on a store of either kind.
struct Ward
{
    explicit Ward(const QString &dialect)
        : store(tests::TempStore::on(dialect))
    {
        tenantId = must(store->writeNow([](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = u"Clinic"_s;
            return accounts::tenants::create(unit, tenant, now).transform([](const auto &made) { return made.id; });
        }));
    }

    qint64 person(const QString &name)
    {
        return must(store->writeNow([&](store::Connection &unit) {
            accounts::User user;
            user.tenantId = tenantId;
            user.username = user.email = name + u"@example.org"_s;
            return accounts::people::create(unit, user, u"-"_s, now).transform([](const auto &made) {
                return made.id;
            });
        }));
    }

    /// A sensor that says `values` in turn every 5 minutes in [from, to); the metric's id.
    qint64 sensor(qint64 accountId, int priority, Instant from, Instant to, const std::vector<double> &values,
                  bool isNull = false)
    {
        return must(store->writeNow([&](store::Connection &unit) -> Result<qint64> {
            devices::Device device;
            device.tenantId = tenantId;
            device.accountId = accountId;
            device.priority = priority;
            const auto worn = devices::create(unit, device, now);
            if (!worn)
                return fail(worn.error());
            biometrics::Metric metric;
            metric.tenantId = tenantId;
            metric.accountId = accountId;
            metric.deviceId = worn->id;
            metric.kind = u"glucose"_s;
            const auto made = biometrics::metrics::create(unit, metric, now);
            if (!made)
                return fail(made.error());
            std::vector<biometrics::Sample> samples;
            for (Instant at = from; at < to; at += 5min)
                samples.push_back({at, at, values[samples.size() % values.size()], isNull});
            return biometrics::samples::write(unit, made->id, samples, now).transform([&](const auto &) {
                return made->id;
            });
        }));
    }

    store::Connection &reader() { return *must(store->reader()); }
    reports::GlucoseReport report(qint64 accountId, Instant from, Instant to)
    {
        const auto &plan = analytics::glucose::planOf(analytics::glucose::Population::Type1Or2);
        return must(reports::glucoseReport(reader(), {accountId, from, to, analytics::WallClock(), plan, {}}));
    }

    tests::TempStore store;
    qint64 tenantId = 0;
};

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreferredSensorOfThePeriodIsShown_data() { tests::addDialects(); }
    void thePreferredSensorOfThePeriodIsShown()
    {
        QFETCH(QString, dialect);
        Ward ward(dialect);
        const qint64 person = ward.person(u"worn"_s);
        const qint64 preferred = ward.sensor(person, 10, now - 28 * 24h, now - 14 * 24h, {100});
        const qint64 other = ward.sensor(person, 20, now - 28 * 24h, now, {200});
        const auto before = ward.report(person, now - 28 * 24h, now - 14 * 24h);
        QCOMPARE(before.source->id, preferred);
        QCOMPARE(before.sections->figures.mean, 100.0);
        const auto after = ward.report(person, now - 14 * 24h, now);
        QCOMPARE(after.source->id, other);
        QCOMPARE(after.sections->figures.mean, 200.0);
        QCOMPARE(after.before->mean, 100.0); // the period before as that one is shown
    }

    void aPeriodTakesItsFirstMomentAndNotItsLast_data() { tests::addDialects(); }
    void aPeriodTakesItsFirstMomentAndNotItsLast()
    {
        QFETCH(QString, dialect);
        Ward ward(dialect);
        const qint64 person = ward.person(u"worn"_s);
        ward.sensor(person, 10, now - 24h, now + 1s, {100});
        const auto report = ward.report(person, now - 24h, now);
        QCOMPARE(report.wear.readings, 288);
        QCOMPARE(*report.first, now - 24h);
        QCOMPARE(*report.last, now - 5min);
    }

    void readingsWithoutAValueAreNone_data() { tests::addDialects(); }
    void readingsWithoutAValueAreNone()
    {
        QFETCH(QString, dialect);
        Ward ward(dialect);
        const qint64 person = ward.person(u"worn"_s);
        ward.sensor(person, 10, now - 24h, now, {100}, true);
        const auto report = ward.report(person, now - 24h, now);
        QVERIFY(!report.source && !report.sections);
        QCOMPARE(report.wear.readings, 0);
    }

    void triageLooksAtEverybodyInTurn_data() { tests::addDialects(); }
    void triageLooksAtEverybodyInTurn()
    {
        QFETCH(QString, dialect);
        using analytics::triage::Group;
        Ward ward(dialect);
        const qint64 low = ward.person(u"low"_s), nobody = ward.person(u"nobody"_s), fine = ward.person(u"fine"_s),
                     fallen = ward.person(u"fallen"_s), was = ward.person(u"was"_s);
        ward.sensor(low, 10, now - 28 * 24h, now, {100, 100, 100, 50});
        ward.sensor(fine, 10, now - 28 * 24h, now, {100, 120, 150});
        ward.sensor(fallen, 10, now - 28 * 24h, now - 14 * 24h, {100});
        ward.sensor(fallen, 20, now - 28 * 24h, now, {200, 100, 100, 100}); // another sensor since
        ward.sensor(was, 10, now - 28 * 24h, now - 20 * 24h, {100});
        const std::vector<qint64> people{low, nobody, fine, fallen, was};
        const auto rows = must(reports::triage::rows(ward.reader(), people, now - 14 * 24h, now));
        QCOMPARE(rows.size(), people.size());
        for (std::size_t n = 0; n < people.size(); ++n)
            QCOMPARE(rows[n].accountId, people[n]);
        QCOMPARE(rows[0].group, Group::VeryLow);
        QCOMPARE(rows[0].figures->ranges.veryLow, 25.0);
        QCOMPARE(rows[1].group, Group::None);
        QVERIFY(!rows[1].lastReading && !rows[1].figures);
        QCOMPARE(rows[2].group, Group::MeetingGoals);
        QCOMPARE(*rows[2].lastReading, now - 5min);
        QCOMPARE(*rows[3].inRangeBefore, 100.0);
        QCOMPARE(rows[3].figures->ranges.inRange, 75.0);
        QCOMPARE(rows[3].group, Group::Falling);
        QCOMPARE(rows[4].group, Group::LittleWear);
        QCOMPARE(*rows[4].lastReading, now - 20 * 24h - 5min);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
