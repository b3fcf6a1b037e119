#include "importing.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray metric(const QByteArray &name, const QByteArray &units, const QByteArray &points)
{
    return "{\"units\":\"" + units + "\",\"data\":[" + points + "],\"name\":\"" + name + "\"}";
}

QByteArray document(const QByteArray &metrics, const QByteArray &more = {})
{
    return "{\n\"data\":{" + more + "\"metrics\":[\n" + metrics + "\n]}}\n";
}

const QByteArray pulse =
    "{\"date\":\"2026-11-10 08:00:00 +0100\",\"Min\":58,\"Avg\":61.5,\"Max\":70,\"source\":\"Watch\"}";

} // namespace

class HealthAutoExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsGoInThoughTheirNameComesLast()
    {
        Importing in;
        const imports::Job job = in.importBytes(
            document(metric("heart_rate", "bpm", pulse) + ",\n" +
                         metric("step_count", "count", "{\"qty\":120,\"date\":\"2026-11-10 09:00:00 +0100\"}") + ",\n" +
                         metric("blood_oxygen_saturation", "%",
                                "{\"qty\":97,\"date\":\"2026-11-10 9:00:00\xe2\x80\xaf"
                                "AM +0100\"}") +
                         ",\n" +
                         metric("blood_pressure", "mmHg",
                                "{\"systolic\":121,\"diastolic\":79,\"date\":\"2026-11-10 09:00:00 +0100\"}") +
                         ",\n" +
                         metric("vo2_max", "ml/(kg\xc2\xb7min)", "{\"qty\":41,\"date\":\"2026-11-10 09:00:00 +0100\"}"),
                     "\"workouts\":[{\"name\":\"Running\",\"route\":[{\"lat\":1}]},{\"name\":\"Yoga\"}],"),
            u"health-auto-export"_s);
        QCOMPARE(job.error, QString());
        const QString own = u"health-auto-export/Health Auto Export|"_s,
                      nine = u"|2026-11-10T08:00:00Z|2026-11-10T08:00:00Z|"_s;
        QCOMPARE(in.samples(),
                 (QStringList{own + u"blood_pressure_diastolic"_s + nine + u"79|60|0|0"_s,
                              own + u"blood_pressure_systolic"_s + nine + u"121|60|0|0"_s,
                              own + u"spo2"_s + nine + u"97|60|0|0"_s,
                              own + u"steps|2026-11-10T08:00:00Z|2026-11-10T09:00:00Z|120|60|0|0"_s,
                              own + u"vo2_max"_s + nine + u"41|60|0|0"_s,
                              u"health-auto-export/Watch|heart_rate|2026-11-10T07:00:00Z|2026-11-10T07:00:00Z|"
                              "61.5|60|0|0"_s}));
        QCOMPARE(in.report(job), QStringList{u"not_kept workouts: 2"_s});
    }

    void sleepComesInStagesOrInSums()
    {
        Importing in;
        in.importBytes(
            document(metric("sleep_analysis", "hr",
                            "{\"startDate\":\"2026-11-09 23:00:00 +0100\",\"endDate\":\"2026-11-10 01:00:00 "
                            "+0100\",\"value\":\"Deep\",\"qty\":2,\"source\":\"Watch\"},"
                            "{\"date\":\"2026-11-11 00:00:00 +0100\",\"asleep\":7,\"sleepStart\":\"2026-11-10 "
                            "23:00:00 +0100\",\"sleepEnd\":\"2026-11-11 06:00:00 +0100\",\"inBedStart\":"
                            "\"2026-11-10 22:00:00 +0100\",\"inBedEnd\":\"2026-11-11 06:30:00 +0100\","
                            "\"source\":\"Watch\"}")),
            u"health-auto-export"_s);
        QCOMPARE(in.samples(u"sleep_stage"_s), (QStringList{u"2026-11-09T22:00:00Z|2026-11-10T00:00:00Z|1|60"_s,
                                                            u"2026-11-10T21:00:00Z|2026-11-11T05:30:00Z|6|60"_s,
                                                            u"2026-11-10T22:00:00Z|2026-11-11T05:00:00Z|5|60"_s}));
        QCOMPARE(in.nights().size(), 2);
    }

    void nightKeepsTheSumsOfItsSource_data()
    {
        QTest::addColumn<QByteArray>("sums");
        QTest::addColumn<QString>("night");
        const QString bed = u"|2026-11-11|2026-11-10T21:30:00Z|2026-11-11T06:00:00Z|"_s;
        QTest::newRow("stages") << QByteArray("\"totalSleep\":7.0,\"asleep\":0,\"core\":4.0,\"deep\":1.2,\"rem\":1.8,"
                                              "\"awake\":0.9,\"inBed\":0,\"source\":\"Watch\"")
                                << u"health-auto-export/Watch"_s + bed + u"4320|14400|6480|3240|"_s;
        QTest::newRow("stages and what has none")
            << QByteArray("\"asleep\":0.5,\"core\":4.0,\"deep\":1,\"rem\":2,\"source\":\"Watch\"")
            << u"health-auto-export/Watch"_s + bed + u"3600|16200|7200|3600|"_s;
        QTest::newRow("an older version") << QByteArray("\"asleep\":6.5,\"sleepSource\":\"Ring\",\"inBed\":8,"
                                                        "\"inBedSource\":\"Phone\"")
                                          << u"health-auto-export/Ring"_s + bed + u"0|23400|0|5400|"_s;
    }
    void nightKeepsTheSumsOfItsSource()
    {
        QFETCH(QByteArray, sums);
        QFETCH(QString, night);
        const QByteArray point = "{\"date\":\"2026-11-11 00:00:00 +0100\"," + sums +
                                 ",\"sleepStart\":\"2026-11-10 23:00:00 +0100\",\"sleepEnd\":\"2026-11-11 06:54:00 "
                                 "+0100\",\"inBedStart\":\"2026-11-10 22:30:00 +0100\",\"inBedEnd\":\"2026-11-11 "
                                 "07:00:00 +0100\"}";
        Importing in;
        for (int times = 0; times < 2; ++times) {
            const imports::Job job =
                in.importBytes(document(metric("sleep_analysis", "hr", point)), u"health-auto-export"_s);
            QCOMPARE(job.error, QString());
            QCOMPARE(in.report(job), QStringList());
            QCOMPARE(in.nights(), QStringList{night});
        }
        // A later word about that night, and stages of the next one.
        in.importBytes(document(metric("sleep_analysis", "hr",
                                       QByteArray(point).replace("22:30", "22:45") +
                                           ",{\"startDate\":\"2026-11-11 23:00:00 +0100\",\"endDate\":\"2026-11-12 "
                                           "06:00:00 +0100\",\"value\":\"Core\",\"source\":\"Watch\"}")),
                       u"health-auto-export"_s);
        QCOMPARE(in.nights().size(), 2);
        QVERIFY2(in.nights()[0].contains(u"2026-11-10T21:45:00Z"_s), qPrintable(in.nights()[0]));
    }

    void amountsLastAsLongAsTheyAreSummedUp_data()
    {
        QTest::addColumn<QByteArrayList>("dates");
        QTest::addColumn<QStringList>("spans");
        QTest::newRow("days, and the clocks change")
            << QByteArrayList{"2026-10-24 00:00:00 +0200", "2026-10-25 00:00:00 +0200", "2026-10-27 00:00:00 +0100"}
            << QStringList{u"2026-10-23T22:00:00Z|2026-10-24T22:00:00Z"_s,
                           u"2026-10-24T22:00:00Z|2026-10-25T23:00:00Z"_s,
                           u"2026-10-26T23:00:00Z|2026-10-27T23:00:00Z"_s};
        QTest::newRow("days elsewhere") << QByteArrayList{"2026-10-25 00:00:00 -0500"}
                                        << QStringList{u"2026-10-25T05:00:00Z|2026-10-26T05:00:00Z"_s};
        QTest::newRow("days by their date")
            << QByteArrayList{"2026-10-25"} << QStringList{u"2026-10-24T22:00:00Z|2026-10-25T23:00:00Z"_s};
        QTest::newRow("hours") << QByteArrayList{"2026-11-10 00:00:00 +0100", "2026-11-10 01:00:00 +0100",
                                                 "2026-11-10 08:00:00 +0100"}
                               << QStringList{u"2026-11-09T23:00:00Z|2026-11-10T00:00:00Z"_s,
                                              u"2026-11-10T00:00:00Z|2026-11-10T01:00:00Z"_s,
                                              u"2026-11-10T07:00:00Z|2026-11-10T08:00:00Z"_s};
        QTest::newRow("minutes") << QByteArrayList{"2026-11-10 08:00:00 +0100", "2026-11-10 08:07:00 +0100"}
                                 << QStringList{u"2026-11-10T07:00:00Z|2026-11-10T07:01:00Z"_s,
                                                u"2026-11-10T07:07:00Z|2026-11-10T07:08:00Z"_s};
        QTest::newRow("any time") << QByteArrayList{"2026-11-10 08:00:10 +0100", "2026-11-10 08:07:20 +0100"}
                                  << QStringList{u"2026-11-10T07:00:10Z|2026-11-10T07:07:20Z"_s,
                                                 u"2026-11-10T07:07:20Z|2026-11-10T07:07:20Z"_s};
    }
    void amountsLastAsLongAsTheyAreSummedUp()
    {
        QFETCH(QByteArrayList, dates);
        QFETCH(QStringList, spans);
        QByteArray points;
        for (const QByteArray &date : dates)
            points += (points.isEmpty() ? "{\"qty\":5,\"date\":\"" : ",{\"qty\":5,\"date\":\"") + date + "\"}";
        Importing in;
        in.importBytes(document(metric("step_count", "count", points)), u"health-auto-export"_s);
        QStringList found;
        for (const QString &sample : in.samples(u"steps"_s))
            found.append(sample.section(u'|', 0, 1));
        QCOMPARE(found, spans);
    }

    void badPointsAreNamed()
    {
        Importing in;
        const imports::Job job = in.importBytes(
            document(metric("heart_rate", "bpm",
                            pulse + ",\n{\"date\":\"soon\",\"qty\":60},\n{\"date\":\"2026-11-10 "
                                    "08:00:00 +0100\"}") +
                     ",\n" + metric("step_count", "furlongs", "{\"qty\":1,\"date\":\"2026-11-10 08:00:00 +0100\"}") +
                     ",\n" + metric("mindful_minutes", "min", "{\"qty\":1,\"date\":\"2026-11-10 08:00:00 +0100\"}")),
            u"health-auto-export"_s);
        QCOMPARE(job.counts.added, 1);
        QCOMPARE(in.report(job),
                 (QStringList{u"missing_field: 1"_s, u"missing_field 5: heart_rate"_s, u"not_kept mindful_minutes: 1"_s,
                              u"unknown_unit: 1"_s, u"unknown_unit 6: furlongs"_s, u"unreadable_time: 1"_s,
                              u"unreadable_time 4: soon"_s}));
    }

    void damagedDocumentsAreRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const QByteArray good = document(metric("heart_rate", "bpm", pulse));
        QTest::newRow("cut off") << good.chopped(5) << u"not well-formed at line 3"_s;
        QTest::newRow("broken") << QByteArray(good).replace("61.5", "61.5.5") << u"not well-formed at line 3"_s;
        QTest::newRow("deep") << document(metric("heart_rate", "bpm", pulse + "," + QByteArray("[").repeated(100'000)))
                              << u"nested too deeply at line 3"_s;
        QTest::newRow("a text of 10 MB") << QByteArray(good).replace("Watch", QByteArray(10'000'000, 'x'))
                                         << u"longer than any text in it at line 3"_s;
        QTest::newRow("without data") << QByteArray("{\"metrics\":[]}") << u"without data"_s;
    }
    void damagedDocumentsAreRefusedWhole()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        Importing in;
        const imports::Job job = in.importBytes(file, u"health-auto-export"_s);
        QCOMPARE(job.state, imports::State::Failed);
        QVERIFY2(job.error.contains(words), qPrintable(job.error));
        QCOMPARE(in.rows(u"device"_s), 0);
    }
};

QTEST_GUILESS_MAIN(HealthAutoExportTest)
#include "tst_healthautoexport.moc"
