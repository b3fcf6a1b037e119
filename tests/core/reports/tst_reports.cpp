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
using analytics::glucose::Population;
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

    /// A sensor that says `values` in turn every `interval` in [from, to); the metric's id.
    qint64 sensor(qint64 accountId, int priority, Instant from, Instant to, const std::vector<double> &values,
                  bool isNull = false, std::chrono::minutes interval = 5min)
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
            for (Instant at = from; at < to; at += interval)
                samples.push_back({at, at, values[samples.size() % values.size()], isNull});
            return biometrics::samples::write(unit, made->id, samples, now).transform([&](const auto &) {
                return made->id;
            });
        }));
    }

    store::Connection &reader() { return *must(store->reader()); }
    reports::GlucoseReport report(qint64 accountId, Instant from, Instant to,
                                  analytics::glucose::Population population = Population::Type1Or2)
    {
        const auto &plan = analytics::glucose::planOf(population);
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
        QCOMPARE(before.sources.size(), 1);
        QCOMPARE(before.sources[0].id, preferred);
        QCOMPARE(before.sections->figures.mean, 100.0);
        const auto after = ward.report(person, now - 14 * 24h, now);
        QCOMPARE(after.sources[0].id, other);
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
        QVERIFY(report.sources.empty() && !report.sections);
        QCOMPARE(report.wear.readings, 0);
    }

    /// Nearly two weeks of the old sensor with lows, six hours of the new and preferred one.
    void aChangeOfSensorHidesNoLow_data() { tests::addDialects(); }
    void aChangeOfSensorHidesNoLow()
    {
        QFETCH(QString, dialect);
        using analytics::triage::Group;
        Ward ward(dialect);
        const qint64 person = ward.person(u"changed"_s);
        std::vector<double> values(16, 110);
        values[7] = 50;
        const qint64 old = ward.sensor(person, 100, now - 28 * 24h, now - 6h, values);
        const qint64 fresh = ward.sensor(person, 100, now - 6h, now, {120}); // the newer data make it preferred
        const auto report = ward.report(person, now - 14 * 24h, now);
        QCOMPARE(report.sources.size(), 2);
        QCOMPARE(report.sources[0].id, fresh);
        QCOMPARE(report.sources[1].id, old);
        QCOMPARE(report.counts, (std::vector<qint64>{72, 14 * 288 - 72}));
        QCOMPARE(report.wear.percent(), 100.0);
        QVERIFY(report.sections && report.before);
        QCOMPARE(report.before->ranges.veryLow, 6.25);
        const auto row = must(reports::triage::rows(ward.reader(), std::vector{person}, now - 14 * 24h, now))[0];
        QCOMPARE(row.group, Group::VeryLow);
        QCOMPARE(row.wear.percent(), 100.0);
        QCOMPARE(row.figures->ranges.veryLow, report.sections->figures.ranges.veryLow);
        QVERIFY(std::abs(row.figures->ranges.veryLow - 100.0 * 248 / 4032) < 1e-9);
        QCOMPARE(*row.inRangeBefore, 93.75);
    }

    void fingerSticksAreLittleWear_data() { tests::addDialects(); }
    void fingerSticksAreLittleWear()
    {
        QFETCH(QString, dialect);
        using analytics::triage::Group;
        Ward ward(dialect);
        const qint64 person = ward.person(u"sticks"_s);
        ward.sensor(person, 10, now - 28 * 24h, now, {100}, false, 24h * 1);
        const auto report = ward.report(person, now - 14 * 24h, now);
        QVERIFY(!report.sections && !report.before);
        QCOMPARE(report.interval, 15min);
        QCOMPARE(report.wear.readings, 14);
        const auto row = must(reports::triage::rows(ward.reader(), std::vector{person}, now - 14 * 24h, now))[0];
        QCOMPARE(row.group, Group::LittleWear);
        QVERIFY(row.wear.percent() < 2);
    }

    void oneMomentToldTwiceCountsOnceInWear()
    {
        Ward ward(u"sqlite"_s);
        const qint64 person = ward.person(u"twice"_s);
        const qint64 metric = ward.sensor(person, 10, now - 28 * 24h, now - 7 * 24h, {100});
        must(ward.store->writeNow([&](store::Connection &unit) {
            std::vector<biometrics::Sample> again;
            for (Instant at = now - 14 * 24h; at < now - 7 * 24h; at += 5min)
                again.push_back({at, at + 1s, 100});
            return biometrics::samples::write(unit, metric, again, now);
        }));
        QCOMPARE(ward.report(person, now - 14 * 24h, now).wear.percent(), 50.0);
        const auto row = must(reports::triage::rows(ward.reader(), std::vector{person}, now - 14 * 24h, now))[0];
        QCOMPARE(row.wear.readings, 7 * 288);
    }

    void episodesFollowThePlansLimits()
    {
        Ward ward(u"sqlite"_s);
        const qint64 person = ward.person(u"pregnant"_s);
        std::vector<double> values(288, 100);
        std::fill_n(values.begin() + 20, 6, 66.0);   // low by 70, not by 63
        std::fill_n(values.begin() + 100, 6, 150.0); // high by 140, not by 180
        ward.sensor(person, 10, now - 28 * 24h, now, values);
        const auto counts = [&](Population population) {
            std::vector<std::size_t> found;
            const auto report = ward.report(person, now - 14 * 24h, now, population);
            for (const auto &one : report.sections->episodes)
                found.push_back(one.found.size());
            return found; // very low, low, high, very high, extended low
        };
        QCOMPARE(counts(Population::Type1Or2), (std::vector<std::size_t>{0, 14, 0, 0, 0}));
        QCOMPARE(counts(Population::Pregnancy), (std::vector<std::size_t>{0, 0, 14, 0, 0}));
        const auto report = ward.report(person, now - 14 * 24h, now, Population::Pregnancy);
        QCOMPARE(report.sections->episodes[1].rule.threshold, 63.0);
        QCOMPARE(report.sections->episodes[4].rule.threshold, 63.0);
        QCOMPARE(report.sections->episodes[2].rule.threshold, 140.0);
    }

    void daysAtThePeriodsEdgesHaveFigures()
    {
        Ward ward(u"sqlite"_s);
        const qint64 person = ward.person(u"worn"_s);
        const Instant from = now - 14 * 24h - 3h;
        ward.sensor(person, 10, from, now, {100});
        const auto report = ward.report(person, from, now);
        QVERIFY(std::ranges::all_of(report.sections->days, [](const auto &day) { return day.figures.has_value(); }));
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
