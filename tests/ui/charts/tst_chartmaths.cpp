#include "ui/charts/series.h"
#include "ui/charts/timeticks.h"
#include "ui/charts/viewport.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bc::ui;

namespace {

double at(const QString &rfc3339)
{
    return double(QDateTime::fromString(rfc3339, Qt::ISODate).toMSecsSinceEpoch()) / 1000;
}

Series samples(std::initializer_list<SeriesPoint> points, TimeSpan span) { return {span, 0, 0, points}; }

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks)
        all += tick.label;
    return all;
}

} // namespace

class TestChartMaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighboursWithinTheIntervalAreJoinedAndFartherOnesAreNot();
    void bucketsWithAnEmptyOneBetweenAreNotJoined();
    void sparseSamplesInFineBucketsStayJoined();
    void widthOfBucketsIsTheSmallestDistance();
    void columnsAreAtMostOneAPixelAndKeepExtremes();
    void columnsKeepHolesApart();
    void columnsKeepOnePointBeyondEitherEdge();
    void seamBetweenOverviewAndDetailIsJoinedUnlessAHoleLiesThere();
    void figuresWeighBucketsByTheirSamples();
    void figuresOfAnEmptySpanAreEmpty();
    void pointUnderTheCursorIsTheBucketThatHoldsIt();
    void pointUnderTheCursorIsTheNearestSampleWithinReach();

    void viewStaysWithinItsLimits();
    void zoomKeepsTheAnchorInPlace();
    void zoomOutStopsAtTheLimits();
    void zoomInStopsAtAMinute();
    void aDayOf23HoursIsOneDay();

    void requestCoversHalfAViewOnEitherSide();
    void requestStopsAtTheLimits();
    void requestIsLimitedInPoints();
    void nothingIsAskedForWhileDataServe();
    void coarserDataAreNotEnough();

    void ticksSkipTheHourThatDoesNotExist();
    void ticksShowTheHourThatHappensTwice();
    void sixHourTicksStayOnLocalHoursAcrossAChange();
    void dayTicksAreLocalMidnights();
    void dayWithoutMidnightStartsLater();
    void halfHourZoneHasTicksAtItsOwnHours();
    void monthTicksAreFirsts();
    void weekTicksFollowTheLocale();
    void ticksNeverCrowd_data();
    void ticksNeverCrowd();
    void timesNameTheirZone();
};

void TestChartMaths::neighboursWithinTheIntervalAreJoinedAndFartherOnesAreNot()
{
    const SeriesPoint first{1000, 60, 60, 60, 1};
    QVERIFY(!isGap(first, {1000 + 300, 61, 61, 61, 1}, 0, 900));
    QVERIFY(!isGap(first, {1000 + 900, 61, 61, 61, 1}, 0, 900));
    QVERIFY(isGap(first, {1000 + 901, 61, 61, 61, 1}, 0, 900));
}

void TestChartMaths::bucketsWithAnEmptyOneBetweenAreNotJoined()
{
    const SeriesPoint first{0, 60, 90, 70, 12};
    QVERIFY(!isGap(first, {3600, 60, 90, 70, 12}, 3600, 900));
    QVERIFY(isGap(first, {7200, 60, 90, 70, 12}, 3600, 900));
}

void TestChartMaths::sparseSamplesInFineBucketsStayJoined()
{
    // Samples every five minutes in buckets of one minute: four empty buckets between are no hole.
    const SeriesPoint first{0, 60, 60, 60, 1};
    QVERIFY(!isGap(first, {300, 61, 61, 61, 1}, 60, 900));
    QVERIFY(isGap(first, {1200, 61, 61, 61, 1}, 60, 900));
}

void TestChartMaths::widthOfBucketsIsTheSmallestDistance()
{
    QCOMPARE(inferredWidth({{0}, {7200}, {10800}, {18000}}), 3600.0);
    QCOMPARE(inferredWidth({{5}}), 0.0);
    QCOMPARE(inferredWidth({}), 0.0);
}

void TestChartMaths::columnsAreAtMostOneAPixelAndKeepExtremes()
{
    Series series{{0, 100000}, 0, 0, {}};
    for (int i = 0; i < 100000; ++i)
        series.points.push_back({double(i), 70, 70, 70, 1});
    series.points[54321].min = series.points[54321].max = series.points[54321].mean = 190;
    series.points[54322].min = series.points[54322].max = series.points[54322].mean = 33;
    std::vector<PixelColumn> columns;
    appendColumns(columns, series, series.span, series.span, 500, 900);
    QCOMPARE(columns.size(), std::size_t(500));
    float low = 1000;
    float high = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        low = std::min(low, columns[i].min);
        high = std::max(high, columns[i].max);
        QCOMPARE(columns[i].startsPiece, i == 0);
        QCOMPARE(std::floor(columns[i].x), double(i));
    }
    QCOMPARE(low, 33.0F);
    QCOMPARE(high, 190.0F);
}

void TestChartMaths::columnsKeepHolesApart()
{
    const Series series =
        samples({{0, 60, 60, 60, 1}, {300, 61, 61, 61, 1}, {4000, 70, 70, 70, 1}, {4300, 71, 71, 71, 1}}, {0, 5000});
    std::vector<PixelColumn> columns;
    appendColumns(columns, series, series.span, series.span, 1000, 900);
    QCOMPARE(columns.size(), std::size_t(4));
    QVERIFY(columns[0].startsPiece);
    QVERIFY(!columns[1].startsPiece);
    QVERIFY(columns[2].startsPiece);
    QVERIFY(!columns[3].startsPiece);
}

void TestChartMaths::columnsKeepOnePointBeyondEitherEdge()
{
    Series series{{0, 10000}, 0, 0, {}};
    for (int i = 0; i < 100; ++i)
        series.points.push_back({i * 100.0, 60, 60, 60, 1});
    std::vector<PixelColumn> columns;
    appendColumns(columns, series, {1050, 2050}, {1050, 2050}, 500, 900);
    QVERIFY(columns.front().x < 0);
    QVERIFY(columns.back().x > 500);
    QCOMPARE(columns.size(), std::size_t(12));
}

void TestChartMaths::seamBetweenOverviewAndDetailIsJoinedUnlessAHoleLiesThere()
{
    Series coarse{{0, 20000}, 1000, 1000, {}};
    for (int i = 0; i < 20; ++i)
        coarse.points.push_back({i * 1000.0, 50, 70, 60, 10});
    Series fine{{10000, 20000}, 100, 100, {}};
    for (int i = 0; i < 100; ++i)
        fine.points.push_back({10000 + i * 100.0, 50, 70, 60, 1});
    std::vector<PixelColumn> columns;
    appendColumns(columns, coarse, {0, 10000}, {0, 20000}, 1000, 900);
    const std::size_t seam = columns.size();
    appendColumns(columns, fine, {10000, 20000}, {0, 20000}, 1000, 900);
    QVERIFY(seam > 0 && columns.size() > seam);
    QVERIFY(!columns[seam].startsPiece);

    columns.resize(seam);
    fine.points.erase(fine.points.begin(), fine.points.begin() + 50);
    appendColumns(columns, fine, {10000, 20000}, {0, 20000}, 1000, 900);
    QVERIFY(columns[seam].startsPiece);
}

void TestChartMaths::figuresWeighBucketsByTheirSamples()
{
    const Series series{{0, 300}, 100, 100, {{0, 50, 60, 55, 1}, {100, 70, 110, 90, 3}, {200, 10, 200, 100, 9}}};
    const SpanFigures figures = figuresOf(series, {0, 200});
    QCOMPARE(figures.count, quint64(4));
    QCOMPARE(figures.mean, (55.0 + 3 * 90) / 4);
    QCOMPARE(figures.min, 50.0);
    QCOMPARE(figures.max, 110.0);
}

void TestChartMaths::figuresOfAnEmptySpanAreEmpty()
{
    const Series series = samples({{100, 60, 60, 60, 1}}, {0, 1000});
    QCOMPARE(figuresOf(series, {200, 900}).count, quint64(0));
    QCOMPARE(figuresOf({}, {0, 900}).count, quint64(0));
}

void TestChartMaths::pointUnderTheCursorIsTheBucketThatHoldsIt()
{
    const Series series{{0, 300}, 100, 100, {{0, 50, 60, 55, 1}, {100, 70, 110, 90, 3}}};
    QCOMPARE(pointAt(series, 199, 0)->time, 100.0);
    QCOMPARE(pointAt(series, 99.9, 50)->time, 0.0);
    QVERIFY(!pointAt(series, 250, 10));
    QVERIFY(!pointAt({}, 250, 10));
}

void TestChartMaths::pointUnderTheCursorIsTheNearestSampleWithinReach()
{
    const Series series = samples({{100, 60, 60, 60, 1}, {200, 70, 70, 70, 1}}, {0, 1000});
    QCOMPARE(pointAt(series, 140, 60)->time, 100.0);
    QCOMPARE(pointAt(series, 160, 60)->time, 200.0);
    QVERIFY(!pointAt(series, 150, 40));
}

void TestChartMaths::viewStaysWithinItsLimits()
{
    Viewport port;
    port.setLimits({1000, 101000});
    port.setView({50000, 60000});
    port.pan(-100);
    QCOMPARE(port.view(), (TimeSpan{1000, 11000}));
    port.pan(100);
    QCOMPARE(port.view(), (TimeSpan{91000, 101000}));
    port.setView({-500000, 900000});
    QCOMPARE(port.view(), port.limits());
}

void TestChartMaths::zoomKeepsTheAnchorInPlace()
{
    Viewport port;
    port.setLimits({0, 1000000});
    port.setView({400000, 500000});
    const double anchor = 425000;
    port.zoom(0.5, anchor);
    QCOMPARE(port.view().length(), 50000.0);
    QCOMPARE((anchor - port.view().from) / port.view().length(), 0.25);
    port.zoom(2, anchor);
    QCOMPARE(port.view(), (TimeSpan{400000, 500000}));
}

void TestChartMaths::zoomOutStopsAtTheLimits()
{
    Viewport port;
    port.setLimits({0, 1000});
    port.setView({0, 900});
    port.zoom(50, 100);
    QCOMPARE(port.view(), (TimeSpan{0, 1000}));
}

void TestChartMaths::zoomInStopsAtAMinute()
{
    Viewport port;
    port.setLimits({0, 100000});
    port.setView({0, 100000});
    for (int i = 0; i < 100; ++i)
        port.zoom(0.5, 50000);
    QCOMPARE(port.view().length(), Viewport::minimumLength);
    QVERIFY(std::abs(port.view().middle() - 50000) < 1);
}

void TestChartMaths::aDayOf23HoursIsOneDay()
{
    const QTimeZone berlin("Europe/Berlin");
    Viewport port;
    port.setLimits({at(u"2026-01-01T00:00:00Z"_s), at(u"2026-12-31T00:00:00Z"_s)});
    port.setView({at(u"2026-03-01T00:00:00Z"_s), at(u"2026-03-29T22:00:00Z"_s)});
    port.showDays(1, berlin);
    QCOMPARE(port.view().to, at(u"2026-03-29T22:00:00Z"_s));
    QCOMPARE(port.view().length(), 23 * 3600.0);
}

void TestChartMaths::requestCoversHalfAViewOnEitherSide()
{
    const auto wanted = wantedBuckets({1000, 2000}, {0, 10000}, 500, {}, {});
    QVERIFY(wanted);
    QCOMPARE(wanted->span, (TimeSpan{500, 2500}));
    QCOMPARE(wanted->points, 1000);
}

void TestChartMaths::requestStopsAtTheLimits()
{
    const auto wanted = wantedBuckets({1000, 2000}, {900, 2000}, 500, {}, {});
    QVERIFY(wanted);
    QCOMPARE(wanted->span, (TimeSpan{900, 2000}));
    QCOMPARE(wanted->points, 550);
}

void TestChartMaths::requestIsLimitedInPoints()
{
    const auto wanted = wantedBuckets({0, 1000}, {0, 1000}, 9000, {}, {});
    QVERIFY(wanted);
    QCOMPARE(wanted->points, maximumPoints);
}

void TestChartMaths::nothingIsAskedForWhileDataServe()
{
    const Series overview{{0, 10000}, 20, 20, {}};
    QVERIFY(!wantedBuckets({0, 10000}, {0, 10000}, 500, overview, {}));
    const Series detail{{500, 2500}, 2, 2, {}};
    QVERIFY(!wantedBuckets({1000, 2000}, {0, 10000}, 500, overview, detail));
    QVERIFY(!wantedBuckets({600, 1500}, {0, 10000}, 500, overview, detail));
    const Series everySample{{0, 10000}, 0, 0, {}};
    QVERIFY(!wantedBuckets({1000, 1060}, {0, 10000}, 500, everySample, {}));
}

void TestChartMaths::coarserDataAreNotEnough()
{
    const Series overview{{0, 10000}, 20, 20, {}};
    const Series detail{{500, 2500}, 2, 2, {}};
    QVERIFY(wantedBuckets({1000, 1500}, {0, 10000}, 500, overview, detail));
    QVERIFY(wantedBuckets({2000, 3000}, {0, 10000}, 500, overview, detail));
}

void TestChartMaths::ticksSkipTheHourThatDoesNotExist()
{
    const QTimeZone berlin("Europe/Berlin");
    const TimeSpan night{at(u"2026-03-29T00:00:00+01:00"_s), at(u"2026-03-29T06:00:00+02:00"_s)};
    QCOMPARE(labels(timeTicks(night, berlin, 6, QLocale::c())),
             (QStringList{u"00:00"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s}));
}

void TestChartMaths::ticksShowTheHourThatHappensTwice()
{
    const QTimeZone berlin("Europe/Berlin");
    const TimeSpan night{at(u"2026-10-25T00:00:00+02:00"_s), at(u"2026-10-25T05:00:00+01:00"_s)};
    QCOMPARE(labels(timeTicks(night, berlin, 6, QLocale::c())),
             (QStringList{u"00:00"_s, u"01:00"_s, u"02:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s}));
}

void TestChartMaths::sixHourTicksStayOnLocalHoursAcrossAChange()
{
    const QTimeZone berlin("Europe/Berlin");
    const QStringList expected{u"00:00"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s, u"00:00"_s,
                               u"06:00"_s, u"12:00"_s, u"18:00"_s, u"00:00"_s};
    const TimeSpan spring{at(u"2026-03-28T00:00:00+01:00"_s), at(u"2026-03-30T00:00:00+02:00"_s)};
    QCOMPARE(labels(timeTicks(spring, berlin, 8, QLocale::c())), expected);
    const TimeSpan autumn{at(u"2026-10-24T00:00:00+02:00"_s), at(u"2026-10-26T00:00:00+01:00"_s)};
    QCOMPARE(labels(timeTicks(autumn, berlin, 9, QLocale::c())), expected);
}

void TestChartMaths::dayTicksAreLocalMidnights()
{
    const QTimeZone newYork("America/New_York");
    const TimeSpan week{at(u"2026-10-28T00:00:00-04:00"_s), at(u"2026-11-04T00:00:00-05:00"_s)};
    const auto ticks = timeTicks(week, newYork, 8, QLocale::c());
    QCOMPARE(ticks.size(), 8);
    for (const TimeTick &tick : ticks) {
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(qint64(tick.time * 1000), newYork).time(), QTime(0, 0));
    }
    QCOMPARE(ticks.at(4).time - ticks.at(3).time, 86400.0);
    QCOMPARE(ticks.at(5).time - ticks.at(4).time, 90000.0); // 1 November 2026: clocks go back
}

void TestChartMaths::dayWithoutMidnightStartsLater()
{
    const QTimeZone saoPaulo("America/Sao_Paulo"); // 4 November 2018 began at 01:00
    const TimeSpan days{at(u"2018-11-02T12:00:00-03:00"_s), at(u"2018-11-06T00:00:00-02:00"_s)};
    const auto ticks = timeTicks(days, saoPaulo, 4, QLocale::c());
    QCOMPARE(ticks.size(), 4);
    QCOMPARE(ticks.at(1).time, at(u"2018-11-04T01:00:00-02:00"_s));
    QCOMPARE(ticks.at(2).time, at(u"2018-11-05T00:00:00-02:00"_s));
}

void TestChartMaths::halfHourZoneHasTicksAtItsOwnHours()
{
    const QTimeZone kolkata("Asia/Kolkata");
    const TimeSpan morning{at(u"2026-06-01T06:00:00+05:30"_s), at(u"2026-06-01T09:00:00+05:30"_s)};
    QCOMPARE(labels(timeTicks(morning, kolkata, 3, QLocale::c())),
             (QStringList{u"06:00"_s, u"07:00"_s, u"08:00"_s, u"09:00"_s}));
    const QTimeZone lordHowe("Australia/Lord_Howe"); // changes by half an hour, at 02:00 on 4 October 2026
    const TimeSpan night{at(u"2026-10-04T00:00:00+10:30"_s), at(u"2026-10-04T06:00:00+11:00"_s)};
    QCOMPARE(labels(timeTicks(night, lordHowe, 6, QLocale::c())),
             (QStringList{u"00:00"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s}));
}

void TestChartMaths::monthTicksAreFirsts()
{
    const TimeSpan year{at(u"2026-01-01T00:00:00Z"_s), at(u"2027-01-01T00:00:00Z"_s)};
    const auto ticks = timeTicks(year, QTimeZone::utc(), 12, QLocale(QLocale::English));
    QCOMPARE(ticks.size(), 13);
    QCOMPARE(ticks.first().second, u"2026"_s);
    QCOMPARE(ticks.at(5).second, QString());
    QCOMPARE(ticks.last().second, u"2027"_s);
}

void TestChartMaths::weekTicksFollowTheLocale()
{
    const TimeSpan span{at(u"2026-08-24T00:00:00Z"_s), at(u"2026-11-22T00:00:00Z"_s)};
    const auto german = timeTicks(span, QTimeZone::utc(), 14, QLocale(u"de_DE"_s));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(qint64(german.first().time * 1000), QTimeZone::utc()).date().dayOfWeek(),
             1);
    const auto american = timeTicks(span, QTimeZone::utc(), 14, QLocale(u"en_US"_s));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(qint64(american.first().time * 1000), QTimeZone::utc()).date().dayOfWeek(),
             7);
}

void TestChartMaths::ticksNeverCrowd_data()
{
    QTest::addColumn<double>("length");
    for (double length = 60; length < 60.0 * 86400 * 365; length *= 1.7)
        QTest::addRow("%.0f s", length) << length;
}

void TestChartMaths::ticksNeverCrowd()
{
    QFETCH(double, length);
    const double from = at(u"2020-03-28T13:17:05Z"_s);
    const auto ticks = timeTicks({from, from + length}, QTimeZone("Europe/Berlin"), 8, QLocale::c());
    if (length < 8 * 366 * 86400.0)
        QVERIFY2(ticks.size() <= 11, qPrintable(QString::number(ticks.size())));
    for (int i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks.at(i).time > ticks.at(i - 1).time);
    for (const TimeTick &tick : ticks)
        QVERIFY(tick.time >= from && tick.time <= from + length);
    QVERIFY(length > 86400.0 * 300 || !ticks.isEmpty());
}

void TestChartMaths::timesNameTheirZone()
{
    const QTimeZone berlin("Europe/Berlin");
    const QLocale english(u"en_GB"_s);
    QCOMPARE(fullTime(at(u"2026-10-14T07:12:05Z"_s), berlin, english), u"Wed 14 Oct 2026, 09:12:05 CEST"_s);
    QCOMPARE(fullTime(at(u"2026-12-14T07:12:05Z"_s), berlin, english, false), u"Mon 14 Dec 2026, 08:12 CET"_s);
    QCOMPARE(zoneName(at(u"2026-12-14T07:12:05Z"_s), QTimeZone("America/Sao_Paulo")), u"UTC\u221203:00"_s);
    QCOMPARE(daySpan({at(u"2026-10-14T00:00:00Z"_s), at(u"2026-10-28T00:00:00Z"_s)}, QTimeZone::utc(), english),
             u"14 Oct \u2013 27 Oct 2026"_s);
}

QTEST_GUILESS_MAIN(TestChartMaths)
#include "tst_chartmaths.moc"
