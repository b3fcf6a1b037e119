#include "evaluationlog.h"

#include <QTest>

using namespace bc;
using namespace bc::alerts;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesWhenItHasLasted()
    {
        Log log(lowGlucose());
        log.take(every5(noon, {69, 68, 66}));
        QVERIFY(log.alerts.empty()); // ten minutes
        log.take({{noon + 14min + 59s, 67, 1}});
        QVERIFY(log.alerts.empty());
        log.take({{noon + 15min, 68, 1}});
        QCOMPARE(told(log.alerts),
                 QStringList{u"2026-11-22T12:00:00Z to 2026-11-22T12:15:00Z, worst 66, last 68, ended not "_s});
        QCOMPARE(log.alerts[0].raisedTime, noon + 15min + 2s);
        QCOMPARE(log.alerts[0].threshold, 70.0);
    }

    void thresholdItselfIsNotBeyond()
    {
        Log log(lowGlucose(0s));
        log.take({{noon, 70, 1}});
        QVERIFY(log.alerts.empty());
        log.take({{noon + 5min, std::nextafter(70.0, 0.0), 1}});
        QCOMPARE(log.alerts.size(), std::size_t(1));
    }

    void endsExactlyAtTheHysteresis_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<double>("beyond");
        QTest::addColumn<double>("within");
        QTest::addColumn<double>("back");
        QTest::newRow("below") << Direction::Below << 60.0 << std::nextafter(75.0, 0.0) << 75.0;
        QTest::newRow("above") << Direction::Above << 251.0 << std::nextafter(245.0, 300.0) << 245.0;
    }
    void endsExactlyAtTheHysteresis()
    {
        QFETCH(Direction, direction);
        QFETCH(double, beyond);
        QFETCH(double, within);
        QFETCH(double, back);
        Rule rule = lowGlucose(0s);
        rule.above = 250;
        Log log(rule, direction);
        log.take({{noon, beyond, 1}});
        log.take({{noon + 5min, within, 1}});
        QVERIFY(log.alerts[0].open());
        QCOMPARE(log.alerts[0].extremeValue, beyond);
        QCOMPARE(log.alerts[0].lastValue, within);
        log.take({{noon + 10min, back, 1}});
        QCOMPARE(log.alerts[0].endedTime, std::optional(noon + 10min));
        QCOMPARE(log.alerts[0].endedBecause, std::optional(Ended::Back));
        QCOMPARE(log.alerts.size(), std::size_t(1));
    }

    void withoutHysteresisTheThresholdEndsIt()
    {
        Log log(lowGlucose(0s, 0));
        log.take(every5(noon, {69, 70, 69}));
        QCOMPARE(log.alerts.size(), std::size_t(2));
        QVERIFY(!log.alerts[0].open() && log.alerts[1].open());
    }

    void valueThatIsNotBeyondBreaksTheRun()
    {
        Log log(lowGlucose());
        log.take(every5(noon, {69, 69, 70, 69, 69, 69}));
        QVERIFY(log.alerts.empty());
        log.take(every5(noon + 30min, {69}));
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].beganTime, noon + 15min);
    }

    void gapBreaksTheRun()
    {
        Log log(lowGlucose());
        log.take({{noon, 60, 1}});
        log.take({{noon + longestGap + 1us, 60, 1}});
        QVERIFY(log.alerts.empty());
        log.take({{noon + longestGap + 1us + longestGap, 60, 1}});
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].beganTime, noon + longestGap + 1us);
    }

    void openAlertOutlastsAGapAndEndsInSilence()
    {
        Log log(lowGlucose(0s));
        log.take({{noon, 60, 1}});
        log.look(noon + silence);
        QVERIFY(log.alerts[0].open());
        log.look(noon + silence + 1us);
        QCOMPARE(log.alerts[0].endedTime, std::optional(noon + silence));
        QCOMPARE(log.alerts[0].endedBecause, std::optional(Ended::NoData));
        QVERIFY(log.look(noon + silence + 1h).nothing());
    }

    void lastValueOfAScoreStays()
    {
        Rule rule = lowGlucose(0s, 0);
        rule.kind = u"body_mass"_s;
        Log log(rule);
        log.take({{noon, 60, 1}});
        log.look(noon + 90 * 24h);
        QVERIFY(log.alerts[0].open());
        log.take({{noon + 91 * 24h, 72, 1}});
        QCOMPARE(log.alerts[0].endedTime, std::optional(noon + 91 * 24h));
    }

    void historyThatIsFilledInRaisesNothing()
    {
        Log log(lowGlucose(0s));
        log.take({{noon - freshness, 40, 1}, {noon - freshness - 1h, 40, 1}}, noon);
        QVERIFY(log.alerts.empty());
        log.take({{noon - freshness + 1us, 40, 1}}, noon);
        QCOMPARE(log.alerts.size(), std::size_t(1));
    }

    void historyCountsForHowLongItLasted()
    {
        Log log(lowGlucose());
        log.take(every5(noon - freshness - 15min, {60, 60, 60, 60, 60}), noon + 1min);
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].lastTime, noon - freshness + 5min);
    }

    void onlySamplesAfterTheRulesChangeRaise()
    {
        Rule rule = lowGlucose();
        rule.modifiedTime = noon + 30min;
        Log log(rule);
        log.take(every5(noon, {60, 60, 60, 60, 60, 60, 60}));
        QVERIFY(log.alerts.empty());
        log.take(every5(noon + 35min, {60}));
        QCOMPARE(log.alerts.size(), std::size_t(1)); // what came before counts for how long it lasted
    }

    void changeOfTheRuleEndsWhatIsOpen_data()
    {
        QTest::addColumn<bool>("off");
        QTest::addColumn<std::optional<double>>("below");
        QTest::addColumn<bool>("ends");
        QTest::newRow("off") << true << std::optional(70.0) << true;
        QTest::newRow("other threshold") << false << std::optional(80.0) << true;
        QTest::newRow("no threshold") << false << std::optional<double>() << true;
        QTest::newRow("same threshold") << false << std::optional(70.0) << false;
    }
    void changeOfTheRuleEndsWhatIsOpen()
    {
        QFETCH(bool, off);
        QFETCH(std::optional<double>, below);
        QFETCH(bool, ends);
        Log log(lowGlucose(0s));
        log.take({{noon, 60, 1}});
        log.rule().state = off ? disabledState : activeState;
        log.rule().below = below;
        log.rule().modifiedTime = noon + 1min;
        log.look(noon + 2min);
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].open(), !ends);
        if (ends) {
            QCOMPARE(log.alerts[0].endedTime, std::optional(noon + 2min));
            QCOMPARE(log.alerts[0].endedBecause, std::optional(Ended::Rule));
        }
        log.take({{noon + 5min, 60, 1}});
        QCOMPARE(log.alerts.size(), std::size_t(off || !below || !ends ? 1 : 2));
    }

    void sourceThatRaisedEndsIt()
    {
        Log log(lowGlucose(0s));
        log.take({{noon, 60, 1}, {noon + 1min, 100, 2}});
        QVERIFY(log.alerts[0].open());
        log.take({{noon + 2min, 50, 2}});
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].extremeValue, 60.0);
        log.take({{noon + 3min, 100, 1}});
        QVERIFY(!log.alerts[0].open());
        log.take({{noon + 4min, 55, 2}}); // the other one goes on saying so
        QCOMPARE(log.alerts.size(), std::size_t(2));
        QCOMPARE(log.alerts[1].metricId, 2);
        QCOMPARE(log.alerts[1].beganTime, noon + 2min);
    }

    void nullsAreNoReadings()
    {
        std::vector<biometrics::Sample> samples(3);
        for (int i = 0; i < 3; ++i)
            samples[size_t(i)].start = samples[size_t(i)].end = noon + i * 5min;
        samples[1].isNull = true;
        std::vector<Reading> readings{{noon + 3min, 1, 9}};
        addReadings(readings, 4, samples);
        QCOMPARE(readings.size(), std::size_t(3));
        QCOMPARE(readings[0].metricId, 4);
        QCOMPARE(readings[1].metricId, 9);
        QCOMPARE(readings[2].time, noon + 10min);
    }

    void quietIsTheMomentItIsRaised_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("urgent");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("begins before, raised in them") << -5 << false << true;
        QTest::newRow("raised before") << -16 << false << false;
        QTest::newRow("raised at their end") << 9 * 60 - 15 << false << false;
        QTest::newRow("raised a minute before their end") << 9 * 60 - 16 << false << true;
        QTest::newRow("urgent") << 60 << true << false;
    }
    void quietIsTheMomentItIsRaised()
    {
        QFETCH(int, minutes);
        QFETCH(bool, urgent);
        QFETCH(bool, quiet);
        Rule rule = lowGlucose();
        rule.quietHours = QuietHours{22 * 60, 7 * 60};
        rule.isUrgent = urgent;
        Log log(rule);
        log.take(every5(noon + 10h + std::chrono::minutes(minutes), {60, 60, 60, 60}));
        QCOMPARE(log.alerts.size(), std::size_t(1));
        QCOMPARE(log.alerts[0].isQuiet, quiet);
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
