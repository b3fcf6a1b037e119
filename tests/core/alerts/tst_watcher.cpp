#include "core/accounts/accounts.h"
#include "core/alerts/alerts.h"
#include "core/alerts/rules.h"
#include "core/alerts/watcher.h"
#include "core/audit/audit.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

#include <thread>

using namespace bc;
using namespace bc::alerts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// A clinic with a clinician and two patients, the first of whom wears a sensor.
struct Fixture
{
    explicit Fixture(const QString &dialect)
        : store(tests::TempStore::on(dialect))
        , clock(*fromRfc3339(u"2026-11-22T12:00:00Z"))
        , watcher(*store, clock, {})
    {
        must(store->writeNow([&](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = u"Clinic"_s;
            return accounts::tenants::create(unit, tenant, clock.now());
        }));
        clinician = person(u"Brian"_s, accounts::Role::Clinician);
        patient = person(u"Jessica"_s, accounts::Role::Member);
        other = person(u"Paul"_s, accounts::Role::Member);
        must(store->writeNow(
            [&](store::Connection &unit) { return accounts::people::assign(unit, clinician, patient, clock.now()); }));
        sensor = metric(patient);
    }

    qint64 person(const QString &name, accounts::Role role)
    {
        return must(store->writeNow([&](store::Connection &unit) {
                   accounts::User user;
                   user.tenantId = 1;
                   user.role = role;
                   user.username = user.email = name + u"@example.org"_s;
                   user.firstName = name;
                   user.timezone = u"America/Toronto"_s;
                   return accounts::people::create(unit, user, u"-"_s, clock.now());
               }))
            .id;
    }
    qint64 metric(qint64 accountId)
    {
        return must(store->writeNow([&](store::Connection &unit) -> Result<qint64> {
            devices::Device device;
            device.tenantId = 1;
            device.accountId = accountId;
            const auto made = devices::create(unit, device, clock.now());
            if (!made)
                return fail(made.error());
            biometrics::Metric metric;
            metric.tenantId = 1;
            metric.accountId = accountId;
            metric.deviceId = made->id;
            metric.kind = u"glucose"_s;
            return biometrics::metrics::create(unit, metric, clock.now()).transform([](const auto &m) { return m.id; });
        }));
    }
    void sample(double value, qint64 metricId = 0)
    {
        const biometrics::Sample sample{clock.now(), clock.now(), value};
        must(store->writeNow([&, metricId = metricId ? metricId : sensor](store::Connection &unit) {
            return biometrics::samples::write(unit, metricId, {sample}, clock.now());
        }));
        clock.advance(1s);
    }
    Rule rule(qint64 accountId = 0)
    {
        Rule rule;
        rule.tenantId = 1;
        rule.accountId = accountId ? accountId : patient;
        rule.kind = u"glucose"_s;
        rule.below = 70;
        rule.hysteresis = 5;
        rule.createdBy = clinician;
        const Rule made =
            must(store->writeNow([&](store::Connection &unit) { return rules::create(unit, rule, clock.now()); }));
        clock.advance(1s);
        return made;
    }
    QList<Listed> alerts(alerts::Query query = {}) { return must(alerts::list(reader(), query)).alerts; }
    QList<audit::Entry> told() { return must(audit::list(reader(), {.event = u"alert."_s, .oldestFirst = true})); }
    store::Connection &reader() { return *must(store->reader()); }

    tests::TempStore store;
    tests::ManualClock clock;
    Watcher watcher;
    qint64 clinician = 0, patient = 0, other = 0, sensor = 0;
};

/// Both at once, each on a thread of its own: how many of them answered true.
int both(const std::function<bool()> &first, const std::function<bool()> &second)
{
    std::atomic<int> ready{0}, yes{0};
    const auto side = [&](const std::function<bool()> &act) {
        ++ready;
        while (ready < 2)
            std::this_thread::yield();
        if (act())
            ++yes;
    };
    std::thread one(side, first), two(side, second);
    one.join();
    two.join();
    return yes;
}

} // namespace

class WatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleRaisesAndEnds_data() { tests::addDialects(); }
    void sampleRaisesAndEnds()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        const Rule rule = f.rule();
        f.sample(100);
        QCOMPARE(must(f.watcher.look()), false);
        f.sample(53.5);
        QCOMPARE(must(f.watcher.look()), true);
        QCOMPARE(must(f.watcher.look()), false);
        f.sample(50);
        QCOMPARE(must(f.watcher.look()), false); // it goes on: nothing to tell
        QCOMPARE(f.alerts().size(), 1);
        Listed listed = f.alerts().constFirst();
        QCOMPARE(listed.patientName, u"Jessica"_s);
        QCOMPARE(listed.alert.ruleId, rule.id);
        QCOMPARE(listed.alert.metricId, f.sensor);
        QCOMPARE(listed.alert.threshold, 70.0);
        QCOMPARE(listed.alert.lastValue, 50.0);
        QVERIFY(listed.alert.open() && !listed.alert.uuid.isEmpty());
        f.sample(75);
        QCOMPARE(must(f.watcher.look()), true);
        listed = f.alerts().constFirst();
        QCOMPARE(listed.alert.endedBecause, std::optional(Ended::Back));
        QCOMPARE(listed.alert.extremeValue, 50.0);

        const QList<audit::Entry> told = f.told();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].event, u"alert.raised"_s);
        QCOMPARE(told[1].event, u"alert.ended"_s);
        QCOMPARE(told[0].tenantId, std::optional<qint64>(1));
        QCOMPARE(told[0].objectId, QString::number(listed.alert.id));
        QCOMPARE(told[0].detail[u"patient_id"].toInteger(), f.patient);
        QCOMPARE(told[0].detail[u"threshold"].toDouble(), 70.0);
        for (const audit::Entry &entry : told) {
            for (const QJsonValue &value : entry.detail)
                QVERIFY(value.toDouble() != 53.5 && value.toDouble() != 50.0); // measured values stay in the house
        }
    }

    void onlyWhatChangedIsEvaluated_data() { tests::addDialects(); }
    void onlyWhatChangedIsEvaluated()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        const qint64 otherSensor = f.metric(f.other);
        f.rule();
        f.rule(f.other);
        must(f.watcher.look());
        QCOMPARE(f.watcher.figures().evaluations, 2);
        must(f.watcher.look());
        QCOMPARE(f.watcher.figures().evaluations, 2);
        f.sample(100, otherSensor);
        must(f.watcher.look());
        QCOMPARE(f.watcher.figures().evaluations, 3);
        QCOMPARE(f.watcher.figures().looks, 3);
    }

    void nextProcessRaisesNothingAgain_data() { tests::addDialects(); }
    void nextProcessRaisesNothingAgain()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        f.rule();
        f.sample(60);
        must(f.watcher.look());
        f.sample(100);
        must(f.watcher.look());
        Watcher next(*f.store, f.clock, {});
        QCOMPARE(must(next.look()), false);
        QCOMPARE(f.alerts().size(), 1);
        QCOMPARE(f.told().size(), 2);
    }

    void twoNodesRaiseAndEndOnce_data() { tests::addDialects(); }
    void twoNodesRaiseAndEndOnce()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        f.rule();
        Watcher another(*f.store, f.clock, {});
        for (int i = 0; i < 10; ++i) {
            f.sample(i % 2 ? 100 : 60);
            QCOMPARE(both([&] { return must(f.watcher.look()); }, [&] { return must(another.look()); }), 1);
            QCOMPARE(f.told().size(), i + 1);
        }
        QCOMPARE(f.alerts().size(), 5);
    }

    void removedRuleEndsItsAlert_data() { tests::addDialects(); }
    void removedRuleEndsItsAlert()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        const Rule rule = f.rule();
        f.sample(60);
        must(f.watcher.look());
        must(f.store->writeNow([&](store::Connection &unit) { return rules::remove(unit, rule.id, f.clock.now()); }));
        QCOMPARE(must(f.watcher.look()), true);
        QCOMPARE(f.alerts().constFirst().alert.endedBecause, std::optional(Ended::Rule));
        QCOMPARE(must(rules::ofPerson(f.reader(), f.patient)).size(), 0);
        f.sample(60);
        QCOMPARE(must(f.watcher.look()), false);
    }

    void silentSourceEndsItsAlert_data() { tests::addDialects(); }
    void silentSourceEndsItsAlert()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        f.rule();
        f.sample(60);
        must(f.watcher.look());
        f.clock.advance(silence - 2s);
        QCOMPARE(must(f.watcher.look()), false);
        f.clock.advance(2s);
        QCOMPARE(must(f.watcher.look()), true);
        QCOMPARE(f.alerts().constFirst().alert.endedBecause, std::optional(Ended::NoData));
        QCOMPARE(must(f.watcher.look()), false);
    }

    void quietHoursAreThePersons_data() { tests::addDialects(); }
    void quietHoursAreThePersons()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect); // it is seven in the morning in Toronto
        Rule rule = f.rule();
        rule.quietHours = QuietHours{22 * 60, 7 * 60 + 30};
        must(f.store->writeNow([&](store::Connection &unit) { return rules::update(unit, rule, f.clock.now()); }));
        f.clock.advance(1s);
        f.sample(60);
        must(f.watcher.look());
        QVERIFY(f.alerts().constFirst().alert.isQuiet);
        QCOMPARE(f.told().constFirst().detail[u"is_quiet"], QJsonValue(true));
    }

    void whatGoesOnIsToldWhenQuietHoursAreOver_data() { tests::addDialects(); }
    void whatGoesOnIsToldWhenQuietHoursAreOver()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect); // it is seven in the morning in Toronto
        Rule rule = f.rule();
        rule.quietHours = QuietHours{22 * 60, 7 * 60 + 30};
        must(f.store->writeNow([&](store::Connection &unit) { return rules::update(unit, rule, f.clock.now()); }));
        f.clock.advance(1s);
        f.sample(60);
        must(f.watcher.look());
        QCOMPARE(f.told().size(), 1);
        f.clock.set(*fromRfc3339(u"2026-11-22T12:29:59Z"));
        QCOMPARE(must(f.watcher.look()), false);
        f.clock.set(*fromRfc3339(u"2026-11-22T12:30:00Z"));
        QCOMPARE(must(f.watcher.look()), true);
        QCOMPARE(f.told().size(), 2);
        QCOMPARE(f.told().constLast().event, u"alert.raised"_s);
        QCOMPARE(f.told().constLast().detail[u"is_quiet"], QJsonValue(false));
        QVERIFY(!f.alerts().constFirst().alert.isQuiet);
        QCOMPARE(must(f.watcher.look()), false); // once
        f.sample(100);
        must(f.watcher.look());
        QCOMPARE(f.told().constLast().event, u"alert.ended"_s);
        QCOMPARE(f.told().constLast().detail[u"is_quiet"], QJsonValue(false));
    }

    void whatWasSeenAtNightIsNotToldInTheMorning_data() { tests::addDialects(); }
    void whatWasSeenAtNightIsNotToldInTheMorning()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        Rule rule = f.rule();
        rule.quietHours = QuietHours{22 * 60, 7 * 60 + 30};
        must(f.store->writeNow([&](store::Connection &unit) { return rules::update(unit, rule, f.clock.now()); }));
        f.clock.advance(1s);
        f.sample(60);
        must(f.watcher.look());
        const qint64 id = f.alerts().constFirst().alert.id;
        must(f.store->writeNow(
            [&](store::Connection &unit) { return alerts::acknowledge(unit, id, f.clinician, f.clock.now()); }));
        f.clock.set(*fromRfc3339(u"2026-11-22T12:45:00Z"));
        QCOMPARE(must(f.watcher.look()), false);
        QCOMPARE(f.told().size(), 1);
    }

    void oneOfTwoAcknowledges_data() { tests::addDialects(); }
    void oneOfTwoAcknowledges()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        f.rule();
        for (int i = 0; i < 10; ++i) {
            f.sample(60);
            must(f.watcher.look());
            f.sample(100);
            must(f.watcher.look());
            const qint64 id = f.alerts().constFirst().alert.id;
            const auto acknowledge = [&](qint64 who) {
                const auto done = f.store->writeNow(
                    [&, who](store::Connection &unit) { return alerts::acknowledge(unit, id, who, f.clock.now()); });
                if (!done && done.error().kind != ErrorKind::Conflict)
                    qFatal("%s", qPrintable(done.error().line()));
                return done.has_value();
            };
            QCOMPARE(both([&] { return acknowledge(f.clinician); }, [&] { return acknowledge(f.other); }), 1);
        }
        const auto missing = f.store->writeNow(
            [&](store::Connection &unit) { return alerts::acknowledge(unit, 4711, f.clinician, f.clock.now()); });
        QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    }

    void listIsNarrowedAndPaged_data() { tests::addDialects(); }
    void listIsNarrowedAndPaged()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        const qint64 otherSensor = f.metric(f.other);
        f.rule();
        f.rule(f.other);
        for (int i = 0; i < 3; ++i) {
            for (const double value : {60.0, 100.0}) {
                f.sample(value);
                f.sample(value, otherSensor);
                must(f.watcher.look());
            }
        }
        QCOMPARE(f.alerts().size(), 6);
        QCOMPARE(f.alerts({.accountId = f.patient}).size(), 3);
        QCOMPARE(f.alerts({.assignedTo = f.clinician}).size(), 3);
        QCOMPARE(f.alerts({.tenantId = 2}).size(), 0);
        const auto first = must(alerts::list(f.reader(), {.tenantId = 1, .limit = 4}));
        QCOMPARE(first.count, 6);
        QCOMPARE(first.nextId, std::optional(first.alerts.constLast().alert.id));
        const auto rest = must(alerts::list(f.reader(), {.tenantId = 1, .beforeId = first.nextId, .limit = 4}));
        QCOMPARE(rest.count, 6);
        QCOMPARE(rest.alerts.size(), 2);
        QVERIFY(!rest.nextId && rest.alerts[0].alert.id < first.alerts[3].alert.id);

        // Over and acknowledged is no longer open; over or acknowledged alone still is.
        const auto acknowledge = [&](qint64 id) {
            must(f.store->writeNow(
                [&](store::Connection &unit) { return alerts::acknowledge(unit, id, f.clinician, f.clock.now()); }));
        };
        acknowledge(first.alerts[0].alert.id);
        QCOMPARE(f.alerts({.openOnly = true}).size(), 5);
        f.sample(60);
        must(f.watcher.look());
        acknowledge(f.alerts().constFirst().alert.id);
        QCOMPARE(f.alerts({.openOnly = true}).size(), 6);
        QCOMPARE(f.alerts().constFirst().acknowledgedByName, u"Brian"_s);
    }

    void rulesAreKept_data() { tests::addDialects(); }
    void rulesAreKept()
    {
        QFETCH(QString, dialect);
        Fixture f(dialect);
        Rule rule = f.rule();
        rule.below.reset();
        rule.above = 250.5;
        rule.lasting = 15min;
        rule.quietHours = QuietHours{0, 60};
        rule.isUrgent = true;
        rule.state = disabledState;
        const auto update = [&](const Rule &changed) {
            return f.store->writeNow(
                [&](store::Connection &unit) { return rules::update(unit, changed, f.clock.now()); });
        };
        QVERIFY(update(rule));
        const Rule kept = must(rules::ofPerson(f.reader(), f.patient)).constFirst();
        QVERIFY(!kept.below && kept.above == 250.5 && kept.lasting == 15min && kept.isUrgent && !kept.active());
        QCOMPARE(kept.quietHours, rule.quietHours);
        QCOMPARE(kept.createdByName, u"Brian"_s);
        const auto stale = update(rule); // made from what was before
        QVERIFY(!stale && stale.error().kind == ErrorKind::Conflict);
        for (int i = 1; i < rules::mostOfAPerson; ++i)
            f.rule();
        const auto tooMany =
            f.store->writeNow([&](store::Connection &unit) { return rules::create(unit, kept, f.clock.now()); });
        QVERIFY(!tooMany && tooMany.error().kind == ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(WatcherTest)
#include "tst_watcher.moc"
