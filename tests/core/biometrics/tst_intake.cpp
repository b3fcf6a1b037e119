#include "core/accounts/accounts.h"
#include "core/biometrics/intake.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace bc::biometrics;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const Instant now = fromMicros(1'795'366'800'000'000); // 2026-11-22

Sample sampleAt(Instant at, double value)
{
    Sample sample;
    sample.start = sample.end = at;
    sample.value = value;
    return sample;
}

/// A person with one device that has no metric yet.
struct Wearer
{
    template <typename Work>
    auto write(Work work)
    {
        return store->writeNow(std::move(work));
    }
    explicit Wearer(const QString &dialect)
        : store(tests::TempStore::on(dialect))
    {
        deviceId = must(write([&](store::Connection &unit) -> Result<qint64> {
            accounts::Tenant clinic;
            clinic.name = u"Clinic"_s;
            const auto tenant = accounts::tenants::create(unit, clinic, now);
            if (!tenant)
                return fail(tenant.error());
            accounts::User user;
            user.tenantId = tenant->id;
            user.username = user.email = u"person@example.org"_s;
            const auto person = accounts::people::create(unit, user, u"-"_s, now);
            if (!person)
                return fail(person.error());
            devices::Device device;
            device.tenantId = tenant->id;
            device.accountId = personId = person->id;
            const auto made = devices::create(unit, device, now);
            if (!made)
                return fail(made.error());
            return made->id;
        }));
    }
    Taken take(const Intake &intake)
    {
        return must(write([&](store::Connection &unit) { return biometrics::take(unit, deviceId, intake, now); }));
    }
    QList<Metric> metrics() { return must(biometrics::metrics::ofPerson(**store->reader(), personId)); }

    tests::TempStore store;
    qint64 deviceId = 0, personId = 0;
};

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsAreMadeOnceAndTheSameAgainChangesNothing_data() { tests::addDialects(); }
    void metricsAreMadeOnceAndTheSameAgainChangesNothing()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake intake;
        intake.samples[u"heart_rate"_s] = {sampleAt(now - 2h, 60), sampleAt(now - 1h, 61), sampleAt(now + 1h, 62)};
        intake.samples[u"steps"_s] = {};
        Night night;
        night.day = QDate(2026, 11, 22);
        night.bedtimeStart = now - 12h;
        night.bedtimeEnd = now - 4h;
        night.deepSeconds = 3600;
        intake.nights = {night};
        const Taken first = wearer.take(intake);
        QCOMPARE(first.added, 2);
        QCOMPARE(first.aside, 1);
        QVERIFY(first.newest == now - 1h); // and not the one from the future
        const Taken second = wearer.take(intake);
        QCOMPARE(second.added + second.changed, 0);
        QCOMPARE(second.same, 2);
        QCOMPARE(wearer.metrics().size(), 1);
        const Metric metric = wearer.metrics().first();
        QCOMPARE(metric.kind, u"heart_rate"_s);
        QCOMPARE(metric.sampleType, u"count/min"_s);
        QCOMPARE(metric.sampleCount, 2);
        const auto nights = must(nights::between(**wearer.store->reader(), wearer.personId, night.day, night.day));
        QCOMPARE(nights.size(), 1);
        QCOMPARE(nights[0].deviceId, wearer.deviceId);
    }

    void anUnknownKindTakesNothing_data() { tests::addDialects(); }
    void anUnknownKindTakesNothing()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake intake;
        intake.samples[u"heart_rate"_s] = {sampleAt(now - 2h, 60)};
        intake.samples[u"mood"_s] = {sampleAt(now - 2h, 7)};
        const auto taken =
            wearer.write([&](store::Connection &unit) { return biometrics::take(unit, wearer.deviceId, intake, now); });
        QVERIFY(!taken && taken.error().kind == ErrorKind::Invalid);
        QVERIFY(wearer.metrics().isEmpty());
    }

    void theLongestPauseIsOverAllMetrics_data() { tests::addDialects(); }
    void theLongestPauseIsOverAllMetrics()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        const auto pause = [&] { return must(longestPauseDays(**wearer.store->reader(), wearer.deviceId)); };
        QCOMPARE(pause(), 0);
        Intake intake;
        for (const int days : {30, 29, 20, 12, 11})
            intake.samples[u"heart_rate"_s].push_back(sampleAt(now - 24h * days, 60));
        wearer.take(intake);
        QCOMPARE(pause(), 8); // 29 to 20 days ago
        Intake steps;
        steps.samples[u"steps"_s] = {sampleAt(now - 24h * 25, 900)};
        wearer.take(steps);
        QCOMPARE(pause(), 7);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
