#include "ui/patients/patient.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bc::ui;
using namespace bc::ui::patients;

class TestPatient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ageCountsBirthdaysNotDays_data();
    void ageCountsBirthdaysNotDays();
    void ageIsUnknownWithoutABirthDate();
    void freshnessHasAWordForEachAge_data();
    void freshnessHasAWordForEachAge();
    void rowIsReadWholeAndMissingFieldsAreHarmless();
    void unknownTimeZoneFallsBackToUtc();
    void bucketsAreReadWithTheirWidth();
    void rawSeriesHasFullResolution();
    void malformedSeriesIsRefused_data();
    void malformedSeriesIsRefused();
    void emptySeriesIsASeries();
    void spanIsWrittenInUtc();
};

void TestPatient::ageCountsBirthdaysNotDays_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day before") << QDate(1990, 11, 23) << QDate(2026, 11, 22) << 35;
    QTest::newRow("birthday") << QDate(1990, 11, 22) << QDate(2026, 11, 22) << 36;
    QTest::newRow("leap day, other year") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << 25;
    QTest::newRow("leap day, March") << QDate(2000, 2, 29) << QDate(2026, 3, 1) << 26;
    QTest::newRow("born today") << QDate(2026, 11, 22) << QDate(2026, 11, 22) << 0;
}

void TestPatient::ageCountsBirthdaysNotDays()
{
    QFETCH(QDate, born);
    QFETCH(QDate, day);
    QFETCH(int, age);
    QCOMPARE(ageOn(born, day), std::optional(age));
}

void TestPatient::ageIsUnknownWithoutABirthDate()
{
    QVERIFY(!ageOn({}, QDate(2026, 11, 22)));
    QVERIFY(!ageOn(QDate(2027, 1, 1), QDate(2026, 11, 22)));
}

void TestPatient::freshnessHasAWordForEachAge_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("word");
    QTest::newRow("minutes") << qint64(300) << Mark::Good << u"fresh"_s;
    QTest::newRow("six hours") << qint64(6 * 3600) << Mark::Good << u"fresh"_s;
    QTest::newRow("overnight") << qint64(9 * 3600) << Mark::Waiting << u"late"_s;
    QTest::newRow("three days") << qint64(3 * 86400) << Mark::Stopped << u"stopped"_s;
    QTest::newRow("the clock is off") << qint64(-600) << Mark::Good << u"fresh"_s;
    QTest::newRow("the clock is ahead") << qint64(-3 * 3600) << Mark::Warning << u"clock is 3 h ahead"_s;
}

void TestPatient::freshnessHasAWordForEachAge()
{
    QFETCH(qint64, age);
    QFETCH(Mark, mark);
    QFETCH(QString, word);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    const Freshness freshness = freshnessOf(now.addSecs(-age), now);
    QCOMPARE(freshness.mark, mark);
    QCOMPARE(freshness.word, word);
    QCOMPARE(freshnessOf({}, now).mark, Mark::None);
    QVERIFY(!freshnessOf({}, now).word.isEmpty());
}

void TestPatient::rowIsReadWholeAndMissingFieldsAreHarmless()
{
    const QJsonObject row{
        {u"id"_s, 7},
        {u"name"_s, u"Jessica Atreides"_s},
        {u"email"_s, u"j@example.org"_s},
        {u"birth_date"_s, u"1992-05-01"_s},
        {u"timezone"_s, u"Europe/Berlin"_s},
        {u"last_data_time"_s, u"2026-11-22T08:12:05.5Z"_s},
        {u"devices"_s,
         QJsonArray{QJsonObject{
             {u"provider"_s, u"oura"_s}, {u"product_name"_s, u"Oura Ring 4"_s}, {u"state"_s, u"linked"_s}}}},
        {u"metrics"_s, QJsonArray{u"heart_rate"_s, u"hrv_rmssd"_s}},
    };
    const Patient patient = Patient::fromJson(row);
    QVERIFY(patient.isKnown());
    QCOMPARE(patient.birthDate, QDate(1992, 5, 1));
    QCOMPARE(patient.zone.id(), QByteArray("Europe/Berlin"));
    QCOMPARE(patient.lastData.toMSecsSinceEpoch() % 1000, 500);
    QCOMPARE(patient.devices.size(), 1);
    QCOMPARE(patient.devices.first().name, u"Oura Ring 4"_s);
    QVERIFY(patient.metrics.contains(u"heart_rate"_s));

    const Patient bare = Patient::fromJson({{u"id"_s, 8}, {u"last_data_time"_s, QJsonValue::Null}});
    QVERIFY(bare.isKnown() && !bare.lastData.isValid() && !bare.birthDate.isValid());
    QVERIFY(!Patient::fromJson({}).isKnown());
}

void TestPatient::unknownTimeZoneFallsBackToUtc()
{
    QCOMPARE(Patient::fromJson({{u"id"_s, 1}, {u"timezone"_s, u"Arrakis/Arrakeen"_s}}).zone, QTimeZone::utc());
}

void TestPatient::bucketsAreReadWithTheirWidth()
{
    const QJsonObject answer{
        {u"raw"_s, false},
        {u"buckets"_s, QJsonArray{QJsonArray{0, 50, 90, 61.5, 12}, QJsonArray{7200000, 48, 99, 70, 24},
                                  QJsonArray{10800000, 51, 80, 66, 24}}}};
    const auto series = seriesFromJson(answer, {0, 14400}, 4);
    QVERIFY(series);
    QCOMPARE(series->width, 3600.0);
    QCOMPARE(series->resolution, 3600.0);
    QCOMPARE(series->points.at(1).time, 7200.0);
    QCOMPARE(series->points.at(0).mean, 61.5F);
    QCOMPARE(series->points.at(2).count, 24U);
}

void TestPatient::rawSeriesHasFullResolution()
{
    const QJsonObject answer{
        {u"raw"_s, true},
        {u"buckets"_s, QJsonArray{QJsonArray{1000, 61, 61, 61, 1}, QJsonArray{301000, 62, 62, 62, 1}}}};
    const auto series = seriesFromJson(answer, {0, 400}, 100);
    QVERIFY(series);
    QCOMPARE(series->width, 0.0);
    QCOMPARE(series->resolution, 0.0);
}

void TestPatient::malformedSeriesIsRefused_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("no list") << QJsonObject{{u"buckets"_s, 3}};
    QTest::newRow("short row") << QJsonObject{{u"buckets"_s, QJsonArray{QJsonArray{1, 2}}}};
    QTest::newRow("not in order") << QJsonObject{
        {u"buckets"_s, QJsonArray{QJsonArray{5000, 1, 1, 1, 1}, QJsonArray{4000, 1, 1, 1, 1}}}};
}

void TestPatient::malformedSeriesIsRefused()
{
    QFETCH(QJsonObject, answer);
    QVERIFY(!seriesFromJson(answer, {0, 100}, 10));
}

void TestPatient::emptySeriesIsASeries()
{
    const auto series = seriesFromJson({{u"raw"_s, true}, {u"buckets"_s, QJsonArray{}}}, {0, 100}, 10);
    QVERIFY(series);
    QVERIFY(series->points.empty());
    QCOMPARE(series->span.to, 100.0);
}

void TestPatient::spanIsWrittenInUtc() { QCOMPARE(rfc3339(0.25), u"1970-01-01T00:00:00.250Z"_s); }

QTEST_GUILESS_MAIN(TestPatient)
#include "tst_patient.moc"
