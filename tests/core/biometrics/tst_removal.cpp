#include "core/biometrics/sampleblock.h"
#include "onemetric.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bc;
using namespace bc::biometrics;
using namespace bc::biometrics::tested;
using namespace std::chrono_literals;

namespace {

/// The last midnight of UTC but two.
constexpr qint64 midnight = 1'760'000'000 * second / day * day - 2 * day;

std::vector<Sample> every(qint64 step, qint64 from, qint64 until)
{
    std::vector<Sample> list;
    for (qint64 at = from; at < until; at += step)
        list.push_back(sampleAt(at, 50 + static_cast<double>(at / step % 41) / 10));
    return list;
}

Span span(qint64 from, qint64 until) { return {fromMicros(from), fromMicros(until)}; }

/// A metric's summaries, row by row.
QStringList summariesOf(Fixture &fixture)
{
    QStringList found;
    const auto rows = must(
        fixture.reader().select(u"SELECT level, page_time, data FROM sample_rollup ORDER BY level, page_time", {}));
    for (const store::Row &row : rows)
        found.append(
            u"%1 %2 %3"_s.arg(row.integer(0)).arg(row.integer(1)).arg(QString::fromLatin1(row.bytes(2).toHex())));
    return found;
}

} // namespace

/// Taking samples away leaves what would be there if they had never come.
class RemovalTest : public QObject
{
    Q_OBJECT

private:
    static qint64 remove(Fixture &fixture, const std::vector<Span> &spans, const std::vector<Sample> &except = {})
    {
        return must((*fixture.temp)->writeNow([&](store::Connection &unit) {
            return samples::remove(unit, fixture.metricId, spans, except, now + 1min);
        }));
    }
    /// Whether `fixture` is as one to which only `rest` was ever written.
    static void compareToFresh(Fixture &fixture, const std::vector<Sample> &rest, const QString &dialect)
    {
        Fixture fresh(dialect);
        if (!rest.empty())
            fresh.write(rest);
        QVERIFY(fixture.all() == rest);
        QCOMPARE(summariesOf(fixture), summariesOf(fresh));
        const Metric is = fixture.metric(), wanted = fresh.metric();
        QCOMPARE(is.sampleCount, wanted.sampleCount);
        QVERIFY(is.firstTime == wanted.firstTime);
        QVERIFY(is.latestTime == wanted.latestTime);
        QVERIFY(is.latestValue == wanted.latestValue);
        QCOMPARE(must(samples::count(fixture.reader(), fixture.metricId, fromMicros(0), now)), qint64(rest.size()));
    }

private Q_SLOTS:
    void theRestIsAsIfTheOthersHadNeverCome_data() { tests::addDialects(); }
    void theRestIsAsIfTheOthersHadNeverCome()
    {
        QFETCH(QString, dialect);
        std::mt19937_64 random(7);
        for (int round = 0; round < 6; ++round) {
            Fixture fixture(dialect);
            const qint64 step = std::array<qint64, 3>{5 * second, 60 * second, 1800 * second}[random() % 3];
            std::vector<Sample> rest = every(step, midnight - 6000 * step, midnight);
            for (Sample &sample : rest)
                sample.isNull = random() % 40 == 0;
            fixture.write(rest);
            std::vector<Span> spans;
            for (qint64 at = midnight - 6100 * step; at < midnight + 200 * step;) {
                const qint64 until = at + 1 + static_cast<qint64>(random() % static_cast<quint64>(1500 * step));
                spans.push_back(span(at, until));
                at = until + static_cast<qint64>(random() % static_cast<quint64>(2500 * step));
            }
            std::vector<Sample> except;
            std::ranges::copy_if(rest, std::back_inserter(except), [&](const Sample &) { return random() % 5 == 0; });
            const auto gone = std::erase_if(rest, [&](const Sample &sample) {
                return std::ranges::any_of(
                           spans,
                           [&](const Span &one) { return sample.start >= one.from && sample.start < one.until; }) &&
                       !std::ranges::any_of(except, [&](const Sample &one) { return one == sample; });
            });
            QCOMPARE(remove(fixture, spans, except), qint64(gone));
            compareToFresh(fixture, rest, dialect);
        }
    }

    void theBordersOfRowsAndSpansAreKept_data() { tests::addDialects(); }
    void theBordersOfRowsAndSpansAreKept()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const qint64 row = qint64(block::capacity) * 60 * second, begin = midnight - 3 * row;
        std::vector<Sample> rest = every(60 * second, begin, midnight); // three full rows
        fixture.write(rest);
        const auto rows = [&] {
            return must(fixture.reader().selectOne(u"SELECT COUNT(*) FROM sample_block", {}))->integer(0);
        };
        QCOMPARE(rows(), 3);
        const auto without = [&](qint64 from, qint64 until) {
            std::erase_if(rest,
                          [&](const Sample &s) { return toMicros(s.start) >= from && toMicros(s.start) < until; });
        };
        // The last of one row and the first of the next, whose key that was.
        QCOMPARE(remove(fixture, {span(begin + row - 60 * second, begin + row + 1)}), 2);
        without(begin + row - 60 * second, begin + row + 1);
        QCOMPARE(rows(), 3);
        // A row as a whole, and nothing of its neighbours.
        QCOMPARE(remove(fixture, {span(begin + row, begin + 2 * row)}), qint64(block::capacity) - 1);
        without(begin + row, begin + 2 * row);
        QCOMPARE(rows(), 2);
        compareToFresh(fixture, rest, dialect);
        // What comes again finds its place.
        const auto again = every(60 * second, begin + row - 60 * second, begin + 2 * row);
        QCOMPARE(fixture.write(again).added, qint64(again.size()));
        compareToFresh(fixture, every(60 * second, begin, midnight), dialect);
    }

    void firstAndLatestFollow_data() { tests::addDialects(); }
    void firstAndLatestFollow()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Sample gap = sampleAt(midnight + 3 * hour, 0);
        gap.isNull = true;
        fixture.write({sampleAt(midnight, 61), sampleAt(midnight + hour, 62), sampleAt(midnight + 2 * hour, 63), gap});
        QCOMPARE(remove(fixture, {span(midnight, midnight + 1), span(midnight + 2 * hour, midnight + 3 * hour)}), 2);
        QVERIFY(fixture.metric().firstTime == fromMicros(midnight + hour));
        QVERIFY(fixture.metric().latestTime == fromMicros(midnight + hour));
        QVERIFY(fixture.metric().latestValue == 62.0);
        QCOMPARE(remove(fixture, {span(0, midnight + day)}), 2);
        compareToFresh(fixture, {}, dialect);
        QVERIFY(!fixture.metric().firstTime && !fixture.metric().latestTime && !fixture.metric().latestValue);
    }

    void samplesOfOneMomentAreToldApartByTheirEnds()
    {
        Fixture fixture(u"sqlite"_s);
        Sample shorter = sampleAt(midnight, 1), longer = shorter;
        longer.end += 5min;
        fixture.write({shorter, longer});
        Sample other = longer;
        other.value = 99; // the same sample, whatever its value
        QCOMPARE(remove(fixture, {span(midnight, midnight + 1)}, {other}), 1);
        QVERIFY(fixture.all() == std::vector{longer});
    }

    void whereNothingGoesNothingIsWritten_data() { tests::addDialects(); }
    void whereNothingGoesNothingIsWritten()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto all = every(300 * second, midnight, midnight + day);
        fixture.write(all);
        const Instant before = fixture.metric().modifiedTime;
        QCOMPARE(remove(fixture, {}), 0);
        QCOMPARE(remove(fixture, {span(midnight - day, midnight), span(midnight + day, midnight + 2 * day)}), 0);
        QCOMPARE(remove(fixture, {span(midnight, midnight + day)}, all), 0);
        QVERIFY(fixture.metric().modifiedTime == before);
        QCOMPARE(remove(fixture, {span(midnight, midnight + 1)}), 1);
        QVERIFY(fixture.metric().modifiedTime == now + 1min);
    }
};

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
