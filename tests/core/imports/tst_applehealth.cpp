#include "core/biometrics/nights.h"
#include "importing.h"
#include "support/applehealthexport.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n]>\n"
                           "<HealthData locale=\"en_DE\">\n"
                           " <ExportDate value=\"2026-11-18 09:12:44 +0100\"/>\n";
const QByteArray watch = "sourceName=\"Frank&#39;s Apple Watch\" sourceVersion=\"8.3\" device=\"&lt;&lt;HKDevice: "
                         "0x281d8b2a0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, "
                         "software:8.3&gt;\"";
const QString watchCode = u"apple-health/Frank's Apple Watch/Watch6,2"_s;

QByteArray stage(const QByteArray &value, const QByteArray &from, const QByteArray &to)
{
    return " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" " + watch + " startDate=\"2026-11-" + from +
           ":00 +0100\" endDate=\"2026-11-" + to + ":00 +0100\" value=\"HKCategoryValueSleepAnalysis" + value +
           "\"/>\n";
}

/// A record at an hour of 2026-11-10, which lasts half an hour.
QByteArray record(const QByteArray &type, const QByteArray &unit, const QByteArray &value, int hour = 8,
                  const QByteArray &inside = {})
{
    const QByteArray at = "2026-11-10 " + QByteArray::number(hour).rightJustified(2, '0');
    return " <Record type=\"" + type + "\" " + watch + (unit.isNull() ? QByteArray() : " unit=\"" + unit + '"') +
           " creationDate=\"" + at + ":31:00 +0100\" startDate=\"" + at + ":00:00 +0100\" endDate=\"" + at +
           ":30:00 +0100\" value=\"" + value + '"' + (inside.isEmpty() ? "/>\n" : ">\n" + inside + " </Record>\n");
}

QByteArray heartRate(const QByteArray &value, int hour = 8)
{
    return record("HKQuantityTypeIdentifierHeartRate", "count/min", value, hour);
}

QByteArray whole(const QByteArray &records) { return opening + records + "</HealthData>\n"; }

} // namespace

class AppleHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeInTheirKindsUnit_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("wanted");
        const auto row = [](const char *type, const char *unit, const char *value, const char *kind, double wanted) {
            QTest::addRow("%s %s %s", type, unit, value)
                << QByteArray("HKQuantityTypeIdentifier") + type << QByteArray(unit) << QByteArray(value)
                << QString::fromLatin1(kind) << wanted;
        };
        row("HeartRate", "count/min", "61", "heart_rate", 61);
        row("HeartRate", "count/s", "1", "heart_rate", 60);
        row("OxygenSaturation", "%", "0.97", "spo2", 97);
        row("OxygenSaturation", "%", "0.57", "spo2", 57);
        row("OxygenSaturation", "%", "97", "spo2", 97);
        row("BloodGlucose", "mmol&lt;180.1558800000541&gt;/L", "5.5", "glucose", 99.09);
        row("BloodGlucose", "mg/dL", "99", "glucose", 99);
        row("BodyTemperature", "degF", "98.6", "body_temperature", 37);
        row("DistanceWalkingRunning", "mi", "1", "distance", 1609.344);
        row("ActiveEnergyBurned", "Cal", "12.5", "active_energy", 12.5);
        row("ActiveEnergyBurned", "kJ", "4.184", "active_energy", 1);
        row("StepCount", "count", "1200", "steps", 1200);
        row("BodyMass", "lb", "176.37", "body_mass", 176.37 * 0.45359237);
        row("HeartRateVariabilitySDNN", "ms", "45.2", "hrv_sdnn", 45.2);
    }
    void valuesComeInTheirKindsUnit()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, value);
        QFETCH(QString, kind);
        QFETCH(double, wanted);
        Importing in;
        const imports::Job job = in.importBytes(whole(record(type, unit, value)), u"apple-health"_s);
        QCOMPARE(job.error, QString());
        QCOMPARE(job.counts.added, 1);
        const QStringList found = in.samples();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(watchCode + u'|' + kind + u"|2026-11-10T07:00:00Z|2026-11-10T07:30:00Z|"_s),
                 qPrintable(found[0]));
        QVERIFY2(std::abs(found[0].section(u'|', 4, 4).toDouble() - wanted) < 1e-9, qPrintable(found[0]));
        QCOMPARE(found[0].section(u'|', 5, 5), u"60"_s);
    }

    void metadataSayMotionPlaceAndTimeZone()
    {
        Importing in;
        in.importBytes(whole(record("HKQuantityTypeIdentifierHeartRate", "count/min", "88", 8,
                                    "  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"2\"/>\n"
                                    "  <MetadataEntry key=\"HKMetadataKeyHeartRateSensorLocation\" value=\"2\"/>\n"
                                    "  <MetadataEntry key=\"HKTimeZone\" value=\"America/Toronto\"/>\n")),
                       u"apple-health"_s);
        QCOMPARE(in.samples(),
                 QStringList{watchCode + u"|heart_rate|2026-11-10T07:00:00Z|2026-11-10T07:30:00Z|88|-300|2|2"_s});
    }

    void wordThatIsNoTimeZoneIsNone()
    {
        Importing in;
        in.importBytes(whole(record("HKQuantityTypeIdentifierHeartRate", "count/min", "88", 8,
                                    "  <MetadataEntry key=\"HKTimeZone\" value=\"Wonderland\"/>\n")),
                       u"apple-health"_s);
        QCOMPARE(in.samples(u"heart_rate"_s), QStringList{u"2026-11-10T07:00:00Z|2026-11-10T07:30:00Z|88|60"_s});
    }

    void sleepBecomesStagesAndNights()
    {
        Importing in;
        const imports::Job job = in.importBytes(
            whole(stage("AsleepCore", "09 23:00", "10 00:00") + stage("InBed", "09 22:30", "10 06:30") +
                  stage("AsleepDeep", "10 00:00", "10 01:00") + stage("AsleepREM", "10 01:00", "10 01:30") +
                  stage("Awake", "10 01:30", "10 01:40") + stage("AsleepUnspecified", "10 01:40", "10 06:00") +
                  stage("AsleepCore", "10 14:00", "10 14:30") + stage("Dreaming", "10 15:00", "10 15:30")),
            u"apple-health"_s);
        QCOMPARE(job.counts.added, 7);
        QCOMPARE(in.report(job), (QStringList{u"unreadable_value: 1"_s,
                                              u"unreadable_value 14: HKCategoryValueSleepAnalysisDreaming"_s}));
        const QStringList nights = in.nights();
        QCOMPARE(nights.size(), 1); // a nap is no night
        QVERIFY2(nights[0].startsWith(watchCode + u"|2026-11-10|2026-11-09T21:30:00Z|2026-11-10T05:30:00Z|3600|19200|"
                                                  "1800|4200|444444222222222222111111111111333333442222"_s),
                 qPrintable(nights[0]));
    }

    void timeInBedIsPartOfTheNight()
    {
        Importing in;
        in.importBytes(
            whole(stage("InBed", "09 22:30", "10 07:00") + stage("AsleepUnspecified", "09 23:00", "10 02:00") +
                  stage("AsleepUnspecified", "10 02:30", "10 06:30") + stage("InBed", "10 08:00", "10 08:30")),
            u"apple-health"_s);
        const auto nights =
            biometrics::nights::between(**in.store->reader(), in.accountId, QDate(2026, 11, 1), QDate(2026, 11, 30));
        QVERIFY(nights && nights->size() == 1);
        const biometrics::Night &night = nights->first();
        QCOMPARE(night.timeInBedSeconds(), 30'600);
        QCOMPARE(night.totalSleepSeconds(), 25'200);
        QCOMPARE(night.efficiency(), 82);
        QCOMPARE(toRfc3339(night.bedtimeStart), u"2026-11-09T21:30:00Z"_s);
        QCOMPARE(toRfc3339(night.bedtimeEnd), u"2026-11-10T06:00:00Z"_s);
        QCOMPARE(night.stages, QString(u"4"_s.repeated(6) + u"2"_s.repeated(36) + u"4"_s.repeated(6) +
                                       u"2"_s.repeated(48) + u"4"_s.repeated(6)));
    }

    void oneTimeInBedIsOneNight()
    {
        Importing in; // three hours awake in bed, and a clock that was left on for days
        in.importBytes(whole(stage("InBed", "09 22:00", "10 09:00") + stage("AsleepCore", "09 22:00", "10 01:00") +
                             stage("AsleepDeep", "10 00:00", "10 01:30") + stage("AsleepCore", "10 04:30", "10 09:00") +
                             stage("InBed", "08 09:00", "11 09:00")),
                       u"apple-health"_s);
        const QStringList nights = in.nights();
        QCOMPARE(nights.size(), 1);
        QVERIFY2(nights[0].startsWith(watchCode +
                                      u"|2026-11-10|2026-11-09T21:00:00Z|2026-11-10T08:00:00Z|5400|23400|0|10800|"_s),
                 qPrintable(nights[0]));
    }

    void inBedOfAnotherUnitOrFileDoesNotHideSleep()
    {
        QByteArray between;
        for (int hour = 0; hour < 24; ++hour)
            between += heartRate("61", hour);
        const QByteArray asleep = stage("AsleepUnspecified", "09 23:00", "10 06:00"),
                         inBed = stage("InBed", "09 23:00", "10 06:00");
        for (const bool isFirst : {true, false}) {
            Importing in;
            const QString path =
                in.file(u"export.xml"_s, whole((isFirst ? asleep : inBed) + between + (isFirst ? inBed : asleep)));
            imports::Control control;
            control.unitSamples = 5;
            const imports::Job job = in.run(in.begin(path, u"apple-health"_s), path, control);
            QCOMPARE(job.counts.added + job.counts.changed + job.counts.same, job.counts.records);
            in.importBytes(whole(inBed), u"apple-health"_s);
            QCOMPARE(in.samples(u"sleep_stage"_s), QStringList{u"2026-11-09T22:00:00Z|2026-11-10T05:00:00Z|5|60"_s});
            QCOMPARE(in.nights().size(), 1);
        }
    }

    void sameSpanInBedAndAsleepIsAsleep()
    {
        const QByteArray type = "HKCategoryTypeIdentifierSleepAnalysis";
        Importing in;
        in.importBytes(whole(record(type, {}, "HKCategoryValueSleepAnalysisAsleep", 2) +
                             record(type, {}, "HKCategoryValueSleepAnalysisInBed", 2)),
                       u"apple-health"_s);
        QCOMPARE(in.samples(u"sleep_stage"_s), QStringList{u"2026-11-10T01:00:00Z|2026-11-10T01:30:00Z|5|60"_s});
    }

    void whatACorrelationHoldsCountsOnce()
    {
        const QByteArray pressure = record("HKQuantityTypeIdentifierBloodPressureSystolic", "mmHg", "121") +
                                    record("HKQuantityTypeIdentifierBloodPressureDiastolic", "mmHg", "79");
        Importing in;
        const imports::Job job =
            in.importBytes(whole(pressure + " <Correlation type=\"HKCorrelationTypeIdentifierBloodPressure\">\n" +
                                 pressure + " </Correlation>\n"),
                           u"apple-health"_s);
        QCOMPARE(job.counts.records, 2);
        QCOMPARE(job.counts.added, 2);
        QCOMPARE(in.report(job), QStringList());
    }

    void aSourceIsOneDeviceWhateverItsAddressAndSoftware()
    {
        const QByteArray later =
            QByteArray(heartRate("62", 9)).replace("0x281d8b2a0", "0x28ffffff0").replace("8.3", "9.0");
        Importing in;
        in.importBytes(whole(heartRate("61") + later), u"apple-health"_s);
        QCOMPARE(in.rows(u"device"_s), 1);
        QCOMPARE(in.rows(u"metric"_s), 1);
        QCOMPARE(in.samples().size(), 2);
    }

    void typesThatAreNotKeptAreCountedEach()
    {
        Importing in;
        const imports::Job job = in.importBytes(
            whole(record("HKQuantityTypeIdentifierWalkingSpeed", "km/hr", "4") + heartRate("61") +
                  record("HKQuantityTypeIdentifierWalkingSpeed", "km/hr", "5") +
                  " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\">\n  <WorkoutEvent date=\"x\"/>\n"
                  " </Workout>\n <ActivitySummary dateComponents=\"2026-11-10\"/>\n"),
            u"apple-health"_s);
        QCOMPARE(job.counts.added, 1);
        QCOMPARE(job.counts.skipped, 0);
        QCOMPARE(in.report(job), (QStringList{u"not_kept HKQuantityTypeIdentifierWalkingSpeed: 2"_s,
                                              u"not_kept ActivitySummary: 1"_s, u"not_kept Workout: 1"_s}));
    }

    void badRecordIsKeptOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("detail");
        const QByteArray pulse = "HKQuantityTypeIdentifierHeartRate";
        QTest::newRow("implausible") << heartRate("900") << u"implausible"_s << u"heart_rate 900"_s;
        QTest::newRow("not a number") << heartRate("nan") << u"unreadable_value"_s << u"nan"_s;
        QTest::newRow("words") << heartRate("fast") << u"unreadable_value"_s << u"fast"_s;
        QTest::newRow("wrong unit") << record(pulse, "furlong", "61") << u"unknown_unit"_s << u"furlong"_s;
        QTest::newRow("without a unit") << record(pulse, {}, "61") << u"unknown_unit"_s << QString();
        QTest::newRow("without a type") << heartRate("61").replace("type=", "kind=") << u"missing_field"_s << QString();
        QTest::newRow("no such day") << heartRate("61").replace("startDate=\"2026-11-10", "startDate=\"2026-11-31")
                                     << u"unreadable_time"_s << u"2026-11-31 08:00:00 +0100"_s;
        QTest::newRow("no offset") << heartRate("61").replace("08:00:00 +0100\" endDate", "08:00:00\" endDate")
                                   << u"unreadable_time"_s << u"2026-11-10 08:00:00"_s;
        QTest::newRow("ends before it starts")
            << heartRate("61").replace("endDate=\"2026-11-10", "endDate=\"2026-11-09") << u"ends_before_start"_s
            << u"heart_rate 61 at 2026-11-10T07:00:00Z"_s;
        QTest::newRow("an entity") << heartRate("&xxe;") << u"unreadable_value"_s << u"&xxe;"_s;
        QTest::newRow("a missing quote") << heartRate("61").replace("unit=\"count/min\"", "unit=\"count/min")
                                         << u"broken_record"_s << QString();
        QTest::newRow("attributes in pieces")
            << heartRate("61").replace("unit=\"count/min\"", "unit= =count/min") << u"broken_record"_s << QString();
        QTest::newRow("a tag inside") << heartRate("<b>61</b>") << u"broken_record"_s << QString();
        QTest::newRow("without its end") << heartRate("61").replace("/>", ">") << u"broken_record"_s << QString();
        QTest::newRow("another end") << record(pulse, "count/min", "61", 8, "  <a></b>\n") << u"broken_record"_s
                                     << QString();
        QTest::newRow("10 MB in one attribute")
            << heartRate("61").replace("unit=\"", "unit=\"" + QByteArray(10'000'000, 'x')) << u"too_long"_s
            << QString();
        QTest::newRow("deep nesting") << record(pulse, "count/min", "61", 8,
                                                QByteArray("<a><b>").repeated(40'000) +
                                                    QByteArray("</b></a>").repeated(40'000))
                                      << u"too_long"_s << QString();
    }
    void badRecordIsKeptOutAndNamed()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        QFETCH(QString, detail);
        Importing in;
        const imports::Job job =
            in.importBytes(whole(heartRate("61", 1) + bad + heartRate("63", 12)), u"apple-health"_s);
        QCOMPARE(job.error, QString());
        const QStringList report = in.report(job);
        QVERIFY2(report.contains(reason + u": 1"_s) || reason == "too_long"_L1, qPrintable(report.join(u'\n')));
        const QString line = report.filter(reason + u" 8: "_s).value(0);
        QVERIFY2(!line.isEmpty() && line.size() < 300, qPrintable(report.join(u'\n').left(2000)));
        if (!detail.isEmpty())
            QCOMPARE(line, reason + u" 8: "_s + detail);
        const QStringList samples = in.samples(u"heart_rate"_s);
        QCOMPARE(samples.size(), 2);
        QVERIFY(samples[0].contains(u"|61|"_s) && samples[1].contains(u"|63|"_s));
    }

    void controlCharactersDuplicateAttributesAndBrokenTypeSurvive()
    {
        // What iOS 16 wrote.
        QByteArray file = opening +
                          heartRate("61")
                              .replace("Frank", "\x0b"
                                                "Frank")
                              .replace("unit=", "unit=\"count/min\" unit=") +
                          "</HealthData>\n";
        file.replace("<!ELEMENT HealthData (", "<!ELEMENT HealthData ((<!ATTLIST broken \"\n");
        Importing in;
        const imports::Job job = in.importBytes(file, u"apple-health"_s);
        QCOMPARE(job.error, QString());
        QCOMPARE(job.counts.added, 1);
        QCOMPARE(in.samples(u"heart_rate"_s).size(), 1);
    }

    void entitiesAreNeverExpanded()
    {
        QByteArray file = whole(heartRate("61").replace("Frank&#39;s", "&lol9;&secret;"));
        QByteArray laughs = "<!ENTITY lol \"lol\"><!ENTITY secret SYSTEM \"file:///etc/passwd\">\n";
        for (int i = 1; i < 10; ++i)
            laughs += "<!ENTITY lol" + QByteArray::number(i) + " \"" +
                      ("&lol" + QByteArray(i > 1 ? QByteArray::number(i - 1) : "") + ';').repeated(10) + "\">\n";
        file.replace("]>", laughs + "]>");
        Importing in;
        QCOMPARE(in.importBytes(file, u"apple-health"_s).counts.added, 1);
        QCOMPARE(in.samples().value(0).section(u'|', 0, 0), u"apple-health/&lol9;&secret; Apple Watch/Watch6,2"_s);
    }

    void futureIsKeptAside()
    {
        Importing in;
        const imports::Job job = in.importBytes(
            whole(heartRate("61") + heartRate("62", 9).replace("2026-11-10", "2027-11-10")), u"apple-health"_s);
        QCOMPARE(job.counts.records, 2);
        QCOMPARE(job.counts.added, 1);
        QCOMPARE(job.counts.aside, 1);
        QCOMPARE(in.rows(u"sample_aside"_s), 1);
    }

    void layoutDoesNotMatter_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("as Apple writes it") << whole(heartRate("61") + heartRate("62", 9));
        QTest::newRow("CRLF") << whole(heartRate("61") + heartRate("62", 9)).replace("\n", "\r\n");
        QTest::newRow("one line") << whole(heartRate("61") + heartRate("62", 9)).replace("\n", " ");
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + whole(heartRate("61") + heartRate("62", 9));
        QTest::newRow("comments and instructions")
            << whole("<!-- <Record/> -->" + heartRate("61") + "<?x <Record/> ?><![CDATA[<Record/>]]> & < text " +
                     heartRate("62", 9));
        QTest::newRow("single quotes") << whole(heartRate("61").replace('"', '\'') +
                                                heartRate("62", 9).replace("/>", "></Record>"));
        QTest::newRow("an unescaped >") << whole(heartRate("61").replace("&gt;", ">") + heartRate("62", 9));
        QTest::newRow("without a document type")
            << "<HealthData>" + heartRate("61") + heartRate("62", 9) + "</HealthData>";
    }
    void layoutDoesNotMatter()
    {
        QFETCH(QByteArray, file);
        Importing in;
        const imports::Job job = in.importBytes(file, u"apple-health"_s);
        QCOMPARE(job.error, QString());
        QCOMPARE(in.report(job), QStringList());
        QCOMPARE(in.samples(u"heart_rate"_s), (QStringList{u"2026-11-10T07:00:00Z|2026-11-10T07:30:00Z|61|60"_s,
                                                           u"2026-11-10T08:00:00Z|2026-11-10T08:30:00Z|62|60"_s}));
    }

    void fileThatEndsInTheMiddleSaysWhere()
    {
        const QByteArray file = whole(heartRate("61") + heartRate("62", 9));
        Importing in;
        const imports::Job job = in.importBytes(file.left(file.indexOf("value=\"62\"")), u"apple-health"_s);
        QCOMPARE(job.state, imports::State::Failed);
        QVERIFY2(job.error.contains(u"ends in the middle, at line 8"_s), qPrintable(job.error));
        QCOMPARE(in.samples(u"heart_rate"_s).size(), 1);
    }

    void manySourcesAndManyAtOnceHaveLimits()
    {
        QByteArray records;
        for (int i = 0; i < 600; ++i)
            records += heartRate("61", i % 24).replace("Frank", "S" + QByteArray::number(i));
        QByteArray atOnce;
        for (int i = 0; i < 3000; ++i)
            atOnce += heartRate("70").replace("08:30:00", "08:" + QByteArray::number(10 + i / 60) + ':' +
                                                              QByteArray::number(i % 60).rightJustified(2, '0'));
        Importing in;
        const imports::Job job = in.importBytes(whole(atOnce + records), u"apple-health"_s);
        QCOMPARE(job.error, QString());
        const QStringList report = in.report(job);
        QVERIFY(report.contains(u"too_many_sources: 101"_s));
        QVERIFY(report.contains(u"too_many_at_once: 2800"_s));
        QCOMPARE(in.rows(u"device"_s), 500);
        QCOMPARE(report.filter(u"too_many_sources "_s).size(), 100); // the first hundred lines
    }

    void generatedExportGoesInWhole_data() { addDialects(); }
    void generatedExportGoesInWhole()
    {
        QFETCH(QString, dialect);
        Importing in(dialect);
        const QString path = in.store.path(u"export.xml"_s);
        QVERIFY(writeAppleHealthExport(path, 3'000'000, 7));
        const imports::Job first = in.import(path, u"apple-health"_s);
        QCOMPARE(first.error, QString());
        QVERIFY(first.counts.added > 5000);
        QCOMPARE(first.counts.skipped, 0);
        const QStringList samples = in.samples();
        QCOMPARE(samples.size(), first.counts.added);
        const imports::Job again = in.import(path, u"apple-health"_s);
        QCOMPARE(again.counts.records, first.counts.records);
        QCOMPARE(again.counts.added, 0);
        QCOMPARE(again.counts.same, first.counts.records);
        QCOMPARE(in.samples(), samples);
    }
};

QTEST_GUILESS_MAIN(AppleHealthTest)
#include "tst_applehealth.moc"
