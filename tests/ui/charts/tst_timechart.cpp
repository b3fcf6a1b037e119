#include "ui/charts/timechart.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace bc::ui;

namespace {

constexpr double day = 86400;
constexpr double start = 1'790'000'000; // any moment in 2026
const TimeSpan ninetyDays{start, start + 90 * day};

PlotSpec heartRate() { return {u"heart_rate"_s, u"Heart rate"_s, u"bpm"_s, 6, 0, 900, 40, 160}; }

// A body's day: slow at night, quick by day, never quite even.
float beats(double time)
{
    return static_cast<float>(72 + 14 * std::sin(2 * M_PI * time / day) + 9 * std::sin(time / 777) +
                              std::fmod(time * 0.7, 11));
}

Series buckets(TimeSpan span, int points)
{
    Series series{span, span.length() / points, span.length() / points, {}};
    for (int i = 0; i < points; ++i) {
        const double time = span.from + i * series.width;
        const float mean = beats(time);
        series.points.push_back({time, mean - 12, mean + 20, mean, 60});
    }
    return series;
}

Series samples(TimeSpan span, int count)
{
    Series series{span, 0, 0, {}};
    series.points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double time = span.from + i * span.length() / count;
        const float value = beats(time);
        series.points.push_back({time, value, value, value, 1});
    }
    return series;
}

// What this thread really worked, milliseconds: on a busy machine the wall clock measures the others.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void turnWheel(TimeChart &chart, QPointF at, int delta)
{
    QWheelEvent wheel(at, chart.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &wheel);
}

} // namespace

class TestTimeChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheOverviewFirstAndForDetailOnceItCame();
    void keepsOldDataVisibleWhileNewOnesAreAskedFor();
    void asksOnceForAMoveNotForEveryStepOfIt();
    void asksAgainAfterAFailure();
    void wheelZoomsAroundTheCursor();
    void draggingPansAndStopsAtTheLimits();
    void keysPanZoomAndChooseThePeriod();
    void cursorReadsWithTheKeyboard();
    void figuresFollowTheView();
    void darkPaletteReachesTheDrawing();
    void describesItselfForScreenReaders();
    void aMillionVisibleSamplesAreOneFrame();

private:
    void answerOverview();
    std::unique_ptr<TimeChart> m_chart;
};

void TestTimeChart::init()
{
    m_chart = std::make_unique<TimeChart>();
    m_chart->resize(1200, 500);
    m_chart->setPlots({heartRate()});
    m_chart->setTimeZone(QTimeZone("Europe/Berlin"));
    m_chart->setLimits(ninetyDays, ninetyDays);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestTimeChart::cleanup() { m_chart.reset(); }

void TestTimeChart::answerOverview()
{
    QSignalSpy wanted(m_chart.get(), &TimeChart::dataWanted);
    QVERIFY(wanted.wait());
    m_chart->setSeries(u"heart_rate"_s, buckets(ninetyDays, wanted.first().at(2).toInt()));
}

void TestTimeChart::asksForTheOverviewFirstAndForDetailOnceItCame()
{
    QSignalSpy wanted(m_chart.get(), &TimeChart::dataWanted);
    m_chart->showDays(7);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.first().at(1).value<TimeSpan>(), ninetyDays);
    const int width = wanted.first().at(2).toInt();
    QVERIFY(width > 1000 && width < 1200);
    wanted.clear();
    m_chart->setSeries(u"heart_rate"_s, buckets(ninetyDays, width));
    QVERIFY(wanted.wait());
    const auto span = wanted.first().at(1).value<TimeSpan>();
    QVERIFY(span.contains(m_chart->view()));
    QVERIFY(std::abs(span.length() - 10.5 * day) < 7200);
    wanted.clear();
    m_chart->setSeries(u"heart_rate"_s, buckets(span, 1600));
    QVERIFY2(!wanted.wait(250), "sharp data must not be asked for again");
}

void TestTimeChart::keepsOldDataVisibleWhileNewOnesAreAskedFor()
{
    answerOverview();
    m_chart->showDays(1);
    QVERIFY(m_chart->visibleFigures(u"heart_rate"_s).count > 0);
}

void TestTimeChart::asksOnceForAMoveNotForEveryStepOfIt()
{
    answerOverview();
    QSignalSpy wanted(m_chart.get(), &TimeChart::dataWanted);
    for (int i = 0; i < 10; ++i)
        m_chart->zoomBy(0.8);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
}

void TestTimeChart::asksAgainAfterAFailure()
{
    answerOverview();
    QSignalSpy wanted(m_chart.get(), &TimeChart::dataWanted);
    m_chart->showDays(1);
    QVERIFY(wanted.wait());
    const auto first = wanted.first();
    wanted.clear();
    m_chart->requestFailed(u"heart_rate"_s);
    m_chart->panBy(-0.001);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
}

void TestTimeChart::wheelZoomsAroundTheCursor()
{
    answerOverview();
    const QPointF spot(700, 200);
    QTest::mouseMove(m_chart.get(), spot.toPoint());
    QTRY_VERIFY(m_chart->cursorTime());
    const double before = *m_chart->cursorTime();
    turnWheel(*m_chart, spot, 360);
    QVERIFY(std::abs(m_chart->view().length() - 90 * day * std::pow(0.8, 3)) < 1);
    m_chart->measureFrame();
    QTest::mouseMove(m_chart.get(), spot.toPoint() + QPoint(1, 0));
    QTest::mouseMove(m_chart.get(), spot.toPoint());
    QTRY_VERIFY(std::abs(*m_chart->cursorTime() - before) < m_chart->view().length() / 500);
}

void TestTimeChart::draggingPansAndStopsAtTheLimits()
{
    answerOverview();
    m_chart->showDays(7);
    m_chart->measureFrame();
    const TimeSpan before = m_chart->view();
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {400, 200});
    QTest::mouseMove(m_chart.get(), {700, 200});
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {700, 200});
    const double moved = before.from - m_chart->view().from;
    QVERIFY2(std::abs(moved / before.length() - 300.0 / 1140) < 0.03, qPrintable(QString::number(moved)));
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {900, 200});
    QTest::mouseMove(m_chart.get(), {100, 200});
    QTest::mouseMove(m_chart.get(), {-4000, 200});
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {-4000, 200});
    QCOMPARE(m_chart->view().to, ninetyDays.to);
}

void TestTimeChart::keysPanZoomAndChooseThePeriod()
{
    answerOverview();
    m_chart->setFocus();
    const int expected[] = {1, 7, 14, 30, 90};
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_chart.get(), Qt::Key(Qt::Key_1 + i));
        QVERIFY(std::abs(m_chart->view().length() - expected[i] * day) <= 3600);
        QCOMPARE(m_chart->shownDays(), std::optional(expected[i]));
    }
    QTest::keyClick(m_chart.get(), Qt::Key_2);
    const TimeSpan week = m_chart->view();
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->view().from < week.from);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QVERIFY(std::abs(m_chart->view().from - week.from) < 1);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(m_chart->view().length() < week.length());
    QVERIFY(!m_chart->shownDays());
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QVERIFY(std::abs(m_chart->view().length() - week.length()) < 1);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->view().from, ninetyDays.from);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->view().to, ninetyDays.to);
}

void TestTimeChart::cursorReadsWithTheKeyboard()
{
    answerOverview();
    m_chart->showDays(1);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_chart->cursorTime());
    const double first = *m_chart->cursorTime();
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(*m_chart->cursorTime() < first);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->cursorTime());
}

void TestTimeChart::figuresFollowTheView()
{
    answerOverview();
    const SpanFigures all = m_chart->visibleFigures(u"heart_rate"_s);
    m_chart->showDays(30);
    const SpanFigures month = m_chart->visibleFigures(u"heart_rate"_s);
    QVERIFY(std::abs(double(month.count) / double(all.count) - 30.0 / 90) < 0.01);
    QCOMPARE(m_chart->visibleFigures(u"no such plot"_s).count, quint64(0));
}

void TestTimeChart::darkPaletteReachesTheDrawing()
{
    answerOverview();
    m_chart->measureFrame();
    const QColor corner = m_chart->grab().toImage().pixelColor(3, 250);
    QPalette dark = m_chart->palette();
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1f, 0x23));
    dark.setColor(QPalette::Text, Qt::white);
    m_chart->setPalette(dark);
    m_chart->measureFrame();
    QCOMPARE(m_chart->grab().toImage().pixelColor(3, 250), QColor(0x1b, 0x1f, 0x23));
    QVERIFY(corner != QColor(0x1b, 0x1f, 0x23));
}

void TestTimeChart::describesItselfForScreenReaders()
{
    answerOverview();
    QVERIFY(m_chart->accessibleName().contains(u"Heart rate"_s));
    QTRY_VERIFY(m_chart->accessibleDescription().contains(u"mean "_s));
}

void TestTimeChart::aMillionVisibleSamplesAreOneFrame()
{
    const int count = 1'000'000;
    m_chart->setSeries(u"heart_rate"_s, samples(ninetyDays, count));
    QCOMPARE(m_chart->visibleFigures(u"heart_rate"_s).count, quint64(count));
    m_chart->measureFrame();
    std::vector<double> frames;
    double worked = 0;
    for (int i = 0; i < 40; ++i) {
        // Ever a hundredth narrower, and panned: nearly all of the million stay visible.
        m_chart->setView({ninetyDays.from + i * 1000.0, ninetyDays.to - (40 - i) * 1000.0});
        const double before = workedMs();
        frames.push_back(m_chart->measureFrame());
        worked += workedMs() - before;
    }
    QVERIFY(m_chart->visibleFigures(u"heart_rate"_s).count > 990'000);
    std::sort(frames.begin(), frames.end());
    const double median = frames[frames.size() / 2];
    const double worst = frames[frames.size() * 95 / 100];
    qInfo("1,000,000 visible samples at 1200 x 500: median %.1f ms a frame, 95 %% within %.1f ms, %.1f ms of work",
          median, worst, worked / double(frames.size()));
    // Eight times the goal of 16 ms: this machine may be busy and the build unoptimised; the figure above is the point.
    QVERIFY2(median < 128, qPrintable(QString::number(median)));
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
