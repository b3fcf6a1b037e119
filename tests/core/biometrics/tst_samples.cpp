#include "core/biometrics/nights.h"
#include "core/biometrics/sampleblock.h"
#include "onemetric.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace bc;
using namespace bc::biometrics;
using namespace bc::biometrics::tested;
using namespace std::chrono_literals;

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSamplesAgainChangeNothing_data() { tests::addDialects(); }
    void sameSamplesAgainChangeNothing()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        std::vector<Sample> list;
        for (int i = 0; i < 5000; ++i)
            list.push_back(sampleAt(toMicros(now) - day + i * 10 * second, 60 + i % 30));
        const auto first = fixture.write(list);
        QCOMPARE(first.added, 5000);
        QCOMPARE(first.same, 0);
        const Summary before =
            must(series::summary(fixture.reader(), fixture.metricId, now - std::chrono::days(2), now));
        std::ranges::reverse(list);
        list.insert(list.end(), list.begin(), list.begin() + 100); // and some of them twice
        const auto again = fixture.write(list);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.changed, 0);
        QCOMPARE(again.same, 5000);
        QCOMPARE(fixture.all().size(), 5000u);
        QCOMPARE(fixture.metric().sampleCount, 5000);
        const Summary after =
            must(series::summary(fixture.reader(), fixture.metricId, now - std::chrono::days(2), now));
        QVERIFY(before.count == after.count && before.sum == after.sum);
    }

    void laterWordAboutAMomentWins_data() { tests::addDialects(); }
    void laterWordAboutAMomentWins()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const qint64 at = toMicros(now) - hour;
        fixture.write({sampleAt(at, 60), sampleAt(at + second, 70)});
        const auto counts = fixture.write({sampleAt(at + second, 75)});
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.added, 0);
        QCOMPARE(fixture.all().size(), 2u);
        QCOMPARE(*fixture.metric().latestValue, 75.0);
        const Summary summary =
            must(series::summary(fixture.reader(), fixture.metricId, now - std::chrono::hours(2), now));
        QCOMPARE(summary.maximum, 75.0);
        QCOMPARE(summary.sum, 135.0);
    }

    void nullsAreKeptButNotCounted_data() { tests::addDialects(); }
    void nullsAreKeptButNotCounted()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const qint64 at = toMicros(now) - hour;
        Sample gap = sampleAt(at + second, 0);
        gap.isNull = true;
        fixture.write({sampleAt(at, 60), gap});
        QCOMPARE(fixture.all().size(), 2u);
        const Summary summary =
            must(series::summary(fixture.reader(), fixture.metricId, now - std::chrono::hours(2), now));
        QCOMPARE(summary.count, 1);
        QCOMPARE(summary.minimum, 60.0);
        QCOMPARE(*fixture.metric().latestTime, fromMicros(at));
    }

    void samplesFromTheFutureStandAside_data() { tests::addDialects(); }
    void samplesFromTheFutureStandAside()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const std::vector<Sample> list{sampleAt(toMicros(now) + 2 * hour, 60),
                                       sampleAt(toMicros(now) + 60 * second, 61)};
        QCOMPARE(fixture.write(list).aside, 1);
        QCOMPARE(fixture.write(list).aside, 1);
        QCOMPARE(must(samples::countAside(fixture.reader(), fixture.metricId)), 1);
        QCOMPARE(fixture.all().size(), 1u);
        // A day's total while the day is running, and one that ends in 73 years.
        Sample today = sampleAt(toMicros(now) - hour, 4'000), never = sampleAt(toMicros(now) - 2 * hour, 5);
        today.end = now + std::chrono::hours(24);
        never.end = now + std::chrono::years(73);
        QCOMPARE(fixture.write({never, today}).aside, 1);
        QCOMPARE(fixture.all().front().value, 4'000.0);
        QCOMPARE(must(samples::countAside(fixture.reader(), fixture.metricId)), 2);
    }

    void missingMetricAndBackwardSampleAreRefused()
    {
        Fixture fixture(u"sqlite"_s);
        const auto missing =
            (*fixture.temp)->writeNow([](store::Connection &unit) { return samples::write(unit, 4711, {}, now); });
        QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
        Sample backward = sampleAt(toMicros(now), 60);
        backward.end -= std::chrono::seconds(1);
        const auto refused = (*fixture.temp)->writeNow([&](store::Connection &unit) {
            return samples::write(unit, fixture.metricId, {backward}, now);
        });
        QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
    }

    void tooManySamplesOfOneMomentAreRefused()
    {
        Fixture fixture(u"sqlite"_s);
        std::vector<Sample> list(block::capacity + 1, sampleAt(toMicros(now) - hour, 60));
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i].end += std::chrono::microseconds(i);
        const auto refused = (*fixture.temp)->writeNow([&](store::Connection &unit) {
            return samples::write(unit, fixture.metricId, list, now);
        });
        QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
        QVERIFY(fixture.all().empty());
    }

    /// Batches in any order, overlapping, with gaps and equal starts: what is read is what was written, and counts,
    /// summaries and series agree with brute force over random ranges.
    void anyOrderOfWritingReadsBackAndSumsUp_data() { tests::addDialects(); }
    void anyOrderOfWritingReadsBackAndSumsUp()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        std::mt19937_64 random(42);
        std::map<std::pair<qint64, qint64>, Sample> expected;
        const qint64 begin = toMicros(now) - 40 * day;
        for (int batch = 0; batch < 25; ++batch) {
            std::vector<Sample> list;
            qint64 at = begin + static_cast<qint64>(random() % static_cast<quint64>(38 * day));
            const qint64 step = std::array<qint64, 4>{second, 5 * second, 300 * second, 3 * hour}[random() % 4];
            const int count = static_cast<int>(random() % 3000);
            for (int i = 0; i < count && at < toMicros(now); ++i) {
                Sample sample = sampleAt(at, static_cast<double>(random() % 2000) / 10);
                sample.end += std::chrono::seconds(random() % 2);
                sample.isNull = random() % 50 == 0;
                list.push_back(sample);
                expected[{toMicros(sample.start), toMicros(sample.end)}] = sample;
                at += static_cast<qint64>(random() % 3) * step;
            }
            // Of a moment that stands twice in a batch the last one counts: keep what `expected` kept.
            std::ranges::stable_sort(list, earlier);
            fixture.write(list);
        }
        std::vector<Sample> wanted;
        for (const auto &[key, sample] : expected)
            wanted.push_back(sample);
        QVERIFY(fixture.all() == wanted);
        QCOMPARE(fixture.metric().sampleCount, qint64(wanted.size()));
        QCOMPARE(*fixture.metric().firstTime, wanted.front().start);

        for (int round = 0; round < 200; ++round) {
            const qint64 span = std::array<qint64, 4>{hour, day, 10 * day, 60 * day}[random() % 4];
            const bool endless = round % 10 == 0; // centuries around all there is, in a few buckets
            const Instant from =
                endless ? fromMicros(begin - 700'000 * day + static_cast<qint64>(random() % quint64(day)))
                        : fromMicros(begin - day + static_cast<qint64>(random() % static_cast<quint64>(42 * day)));
            const Instant to = endless ? fromMicros(toMicros(now) + 100 * day + round)
                                       : from + std::chrono::microseconds(1 + random() % static_cast<quint64>(span));
            const Summary brute = bruteSummary(wanted, from, to);
            QVERIFY(alike(must(series::summary(fixture.reader(), fixture.metricId, from, to)), brute));
            const auto between =
                std::ranges::count_if(wanted, [&](const Sample &s) { return s.start >= from && s.start < to; });
            QCOMPARE(must(samples::count(fixture.reader(), fixture.metricId, from, to)), qint64(between));

            const int points = 1 + static_cast<int>(random() % (endless ? 3 : 300));
            const series::Series found = must(series::read(fixture.reader(), fixture.metricId, from, to, points));
            QVERIFY(static_cast<int>(found.buckets.size()) <= points);
            QCOMPARE(found.raw, brute.count <= points);
            Summary total;
            for (std::size_t i = 0; i < found.buckets.size(); ++i) {
                const series::Bucket &bucket = found.buckets[i];
                QVERIFY(i == 0 || found.buckets[i - 1].start <= bucket.start);
                QVERIFY(bucket.summary.count > 0);
                if (!found.raw)
                    QVERIFY(alike(bucket.summary, bruteSummary(wanted, std::max(from, bucket.start),
                                                               std::min(to, Instant(bucket.start + found.width)))));
                total.add(bucket.summary);
            }
            QVERIFY(alike(total, brute));
        }
    }

    /// A dense hour has minutes; what makes them stale is seen by their counts, and the samples are read instead.
    void minutesAreUsedWhereTheyAreWhole_data() { tests::addDialects(); }
    void minutesAreUsedWhereTheyAreWhole()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const qint64 start = toMicros(now) / hour * hour - 10 * hour;
        std::vector<Sample> dense;
        for (qint64 i = 0; i < 2 * 720; ++i)
            dense.push_back(sampleAt(start + i * 5 * second, 60 + static_cast<double>(i % 37) / 10));
        fixture.write(dense);
        const auto minutes = [&] {
            return must(fixture.reader().selectOne(u"SELECT COUNT(*) FROM sample_rollup WHERE level = 2"))->integer(0);
        };
        const auto agrees = [&](const std::vector<Sample> &all) {
            const Instant from = fromMicros(start + 7 * 60 * second + 3), to = fromMicros(start + 4 * hour);
            const auto found = must(series::read(fixture.reader(), fixture.metricId, from, to, 250));
            return !found.raw && found.width == 1min &&
                   std::ranges::all_of(found.buckets, [&](const series::Bucket &bucket) {
                       return alike(bucket.summary, bruteSummary(all, std::max(from, bucket.start),
                                                                 std::min(to, Instant(bucket.start + found.width))));
                   });
        };
        QVERIFY(minutes() > 0);
        QVERIFY(agrees(dense));
        // The first hour loses most of its values: its minutes stay, and are not believed any more.
        for (int i = 0; i < 700; ++i)
            dense[static_cast<std::size_t>(i)].isNull = true;
        fixture.write(dense);
        QVERIFY(agrees(dense));
        // A sparse hour after them has none.
        for (qint64 i = 0; i < 12; ++i)
            dense.push_back(sampleAt(start + 2 * hour + i * 300 * second, 80));
        fixture.write(dense);
        QVERIFY(agrees(dense));
    }

    void damagedMinutesAreAnErrorNotACrash_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no such scale") << u"05"_s;
        QTest::newRow("cut") << u"0001"_s;
        QTest::newRow("endless number") << u"0001ffffffffffffffffffffffff"_s;
        QTest::newRow("huge") << u"0001ffffffffffffffff7fffffffffffffffff7f"_s;
        QTest::newRow("doubles, cut") << u"ff0001000000"_s;
    }
    void damagedMinutesAreAnErrorNotACrash()
    {
        QFETCH(QString, bytes);
        Fixture fixture(u"sqlite"_s);
        std::vector<Sample> dense;
        for (qint64 i = 0; i < 720; ++i)
            dense.push_back(sampleAt(toMicros(now) / hour * hour - hour + i * 5 * second, 60));
        fixture.write(dense);
        QVERIFY((*fixture.temp)->writeNow([&](store::Connection &unit) {
            return unit.execute(u"UPDATE sample_rollup SET data = x'%1' WHERE level = 2"_s.arg(bytes));
        }));
        const auto read = series::read(fixture.reader(), fixture.metricId, now - std::chrono::hours(2), now, 125);
        QVERIFY(bytes.isEmpty() ? read.has_value()
                                : !read && read.error().kind == ErrorKind::Internal); // none: the samples
    }

    void sparseSeriesHaveNoMinutes()
    {
        Fixture fixture(u"sqlite"_s);
        std::vector<Sample> sparse;
        for (qint64 i = 0; i < 288; ++i)
            sparse.push_back(sampleAt(toMicros(now) - day + i * 300 * second, 100));
        fixture.write(sparse);
        QCOMPARE(must(fixture.reader().selectOne(u"SELECT COUNT(*) FROM sample_rollup WHERE level = 2"))->integer(0),
                 0);
    }

    void damagedRowIsAnErrorNotACrash()
    {
        Fixture fixture(u"sqlite"_s);
        fixture.write({sampleAt(toMicros(now) - hour, 60)});
        QVERIFY((*fixture.temp)->writeNow([](store::Connection &unit) {
            return unit.execute(u"UPDATE sample_block SET data = x'ff00'");
        }));
        const auto read = samples::list(fixture.reader(), fixture.metricId, now - std::chrono::days(1), now);
        QVERIFY(!read && read.error().kind == ErrorKind::Internal);
    }

    void nightOfTheSameBedtimeIsReplaced_data() { tests::addDialects(); }
    void nightOfTheSameBedtimeIsReplaced()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Night night;
        night.deviceId = fixture.metric().deviceId;
        night.accountId = fixture.metric().accountId;
        night.day = QDate(2025, 10, 9);
        night.bedtimeStart = now - std::chrono::hours(12);
        night.bedtimeEnd = now - std::chrono::hours(4);
        night.lightSeconds = 3600;
        night.averageHrv = 48.5;
        night.stages = u"4221133"_s;
        Night nap = night;
        nap.bedtimeStart = now - std::chrono::hours(2);
        nap.lightSeconds = 600;
        for (const Night &each : {night, nap, night}) {
            QVERIFY((*fixture.temp)->writeNow([&](store::Connection &unit) { return nights::store(unit, each); }));
        }
        const auto found = must(nights::ofDay(fixture.reader(), night.accountId, night.day));
        QVERIFY(found);
        QCOMPARE(found->lightSeconds, 3600); // the longer one is the main night
        QCOMPARE(*found->averageHrv, 48.5);
        QVERIFY(!found->averageSpo2);
        QCOMPARE(found->stages, u"4221133"_s);
        QCOMPARE(must(nights::between(fixture.reader(), night.accountId, night.day, night.day)).size(), 2);
        QVERIFY(!must(nights::ofDay(fixture.reader(), night.accountId, night.day.addDays(1))));
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
