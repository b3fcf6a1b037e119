#include "importing.h"
#include "support/applehealthexport.h"
#include "zipfile.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <thread>
#include <utility>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

/// What two imports must have in common.
QStringList outcome(Importing &in, const imports::Job &job)
{
    return in.samples() + in.nights() + in.report(job) +
           QStringList{imports::name(job.state), job.error,
                       u"%1 %2 %3"_s.arg(job.counts.records).arg(job.counts.added).arg(job.counts.skipped)};
}

QByteArray exportOf(const Importing &in, qint64 bytes)
{
    const QString path = in.store.path(u"generated.xml"_s);
    QFile file(path);
    if (!writeAppleHealthExport(path, bytes, 11) || !file.open(QFile::ReadOnly))
        qFatal("the export cannot be made");
    QByteArray content = file.readAll();
    content.replace(content.lastIndexOf("value=\"", content.size() / 2), 7, "value=\"&&&"); // a fault to report
    return content;
}

QByteArray tableOf(int rows)
{
    QByteArray table = "When,Weight\n";
    for (int i = 0; i < rows; ++i)
        table += QDateTime(QDate(2021, 10, 1), QTime(0, 0), QTimeZone::utc())
                     .addSecs(i * 3600)
                     .toString(u"yyyy-MM-dd HH:mm")
                     .toLatin1() +
                 (i % 97 == 5 ? ",heavy\n" : ",81.5\n");
    return table;
}

QByteArray documentOf(int points)
{
    QByteArray data;
    for (int i = 0; i < points; ++i)
        data += (i ? ",\n" : "") + QByteArray("{\"qty\":") + QByteArray::number(60 + i % 40) + ",\"date\":\"2021-10-" +
                QByteArray::number(1 + i / 1000).rightJustified(2, '0') + ' ' +
                QByteArray::number(i / 60 % 16).rightJustified(2, '0') + ':' +
                QByteArray::number(i % 60).rightJustified(2, '0') + ":00 +0000\"}";
    return "{\"data\":{\"metrics\":[{\"name\":\"heart_rate\",\"units\":\"bpm\",\"data\":[" + data + "]}]}}";
}

} // namespace

class InterruptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingAtEachUnitChangesNothing_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("format");
        for (const QString &dialect : {u"sqlite"_s, u"postgresql"_s}) {
            for (const QString &format : {u"apple-health"_s, u"zip"_s, u"csv"_s, u"health-auto-export"_s})
                QTest::addRow("%s %s", qPrintable(format), qPrintable(dialect)) << dialect << format;
        }
    }
    void endingAtEachUnitChangesNothing()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, format);
        Importing straight(dialect), broken(dialect);
        const QByteArray content = format == "csv"_L1                  ? tableOf(2000)
                                   : format == "health-auto-export"_L1 ? documentOf(2000)
                                   : format == "zip"_L1 ? zipped({{"export.xml", exportOf(straight, 1'500'000)}})
                                                        : exportOf(straight, 1'500'000);
        if (format == "zip"_L1)
            format = u"apple-health"_s;
        const imports::WrittenOptions options = format == "csv"_L1
                                                    ? imports::WrittenOptions{{u"time"_s, u"When"_s},
                                                                              {u"value"_s, u"Weight"_s},
                                                                              {u"kind"_s, u"body_mass"_s}}
                                                    : imports::WrittenOptions();
        const QString path = straight.file(u"import.data"_s, content);
        const QStringList wanted = outcome(straight, straight.import(path, format, options));

        const imports::Job job = broken.begin(path, format, options);
        int units = 0;
        qint64 before = -1;
        while (true) {
            imports::Control control;
            control.unitSamples = 150;
            control.afterUnit = [&](qint64 position) { // each run ends after its first unit, the last one, too
                ++units;
                return std::exchange(before, position) == position;
            };
            const imports::Job now = broken.run(job, path, control);
            if (now.state != imports::State::Running)
                break;
            QVERIFY(units < 1000);
        }
        QVERIFY2(units >= 8, qPrintable(QString::number(units)));
        const auto ended = broken.store->reader();
        QVERIFY(ended);
        const auto last = imports::jobs::find(**ended, job.id);
        QVERIFY(last && *last);
        QCOMPARE(outcome(broken, **last), wanted);
        QCOMPARE((*last)->counts.added + (*last)->counts.same + (*last)->counts.changed, (*last)->counts.records);
    }

    void cancelledImportGoesOn()
    {
        Importing in;
        const QString path = in.file(u"export.xml"_s, exportOf(in, 1'500'000));
        const imports::Job job = in.begin(path, u"apple-health"_s);
        imports::Control control;
        control.unitSamples = 100;
        control.afterUnit = [&](qint64) {
            control.cancelled = true;
            return true;
        };
        const imports::Job stopped = in.run(job, path, control);
        QCOMPARE(stopped.state, imports::State::Cancelled);
        QVERIFY(stopped.place.position > 0 && stopped.place.line > 1);
        QVERIFY(control.used > 0);
        const qint64 before = in.samples().size();
        QVERIFY(before >= 100 && before < 1000);

        const auto found = imports::jobs::findUnfinished(**in.store->reader(), job);
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, job.id);
        const imports::Job done = in.run(**found, path);
        QCOMPARE(done.state, imports::State::Done);
        QCOMPARE(in.samples().size(), done.counts.added);
        QVERIFY(done.counts.added > before);
        const auto none = imports::jobs::findUnfinished(**in.store->reader(), job);
        QVERIFY(none && !*none);
    }

    void cancelledImportHasItsNights()
    {
        const QByteArray record = " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Watch\" "
                                  "startDate=\"2026-11-09 23:00:00 +0100\" endDate=\"2026-11-10 06:00:00 +0100\" "
                                  "value=\"HKCategoryValueSleepAnalysisAsleepCore\"/>\n";
        for (const bool isElsewhere : {false, true}) {
            Importing in;
            const QString path = in.file(u"export.xml"_s, "<HealthData>\n" + record + QByteArray(200'000, ' ') +
                                                              record + "</HealthData>\n");
            const imports::Job job = in.begin(path, u"apple-health"_s);
            imports::Control control;
            control.unitSamples = 1;
            control.afterUnit = [&](qint64) {
                if (isElsewhere) { // by another process
                    const auto moved = in.store->writeNow([&](store::Connection &unit) {
                        return imports::jobs::move(unit, job.id, {imports::State::Running}, imports::State::Cancelled,
                                                   {}, in.clock.now());
                    });
                    return moved.has_value();
                }
                control.cancelled = true;
                return true;
            };
            const auto ended = imports::run(*in.store, in.clock, job.id, path, control);
            QCOMPARE(ended.has_value(), !isElsewhere);
            QCOMPARE(in.samples().size(), 1);
            QCOMPARE(in.nights().size(), 1);
        }
    }

    void wholeCopyOfADamagedFileIsReadFromItsFirstByte()
    {
        Importing in;
        const QByteArray whole = exportOf(in, 3'000'000); // the fingerprint looks at the first and the last MiB
        QByteArray damaged = whole;
        const qsizetype hurt = damaged.indexOf("<Record", 1'200'000);
        damaged.replace(hurt, 400, QByteArray(400, '<'));
        const qsizetype cut = damaged.lastIndexOf("</HealthData>");
        damaged.replace(cut, 13, "</HealthDatA>");
        const QString path = in.file(u"export.xml"_s, damaged);
        const imports::Job first = in.begin(path, u"apple-health"_s);
        imports::Control control;
        control.unitSamples = 500;
        const imports::Job failed = in.run(first, path, control);
        QCOMPARE(failed.state, imports::State::Failed);
        QVERIFY(failed.isFaulty() && failed.place.position > 1'300'000);

        const auto found = imports::jobs::findUnfinished(**in.store->reader(), first);
        QVERIFY(found && !*found);
        const imports::Job second = in.import(in.file(u"export.xml"_s, whole), u"apple-health"_s);
        QCOMPARE(second.state, imports::State::Done);
        QVERIFY(second.counts.added > 0 && second.counts.same > second.counts.added);
        Importing alone;
        alone.import(alone.file(u"export.xml"_s, whole), u"apple-health"_s);
        QCOMPARE(in.samples(), alone.samples());
    }

    void faultOfTheStoreOrDiskGoesOn()
    {
        Importing in;
        const QString path = in.file(u"export.xml"_s, exportOf(in, 1'000'000));
        const imports::Job job = in.begin(path, u"apple-health"_s);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        const imports::Job failed = in.run(job, path);
        QCOMPARE(failed.state, imports::State::Failed);
        QVERIFY(!failed.isFaulty());
        QVERIFY(QFile::rename(path + u".away"_s, path));
        const auto found = imports::jobs::findUnfinished(**in.store->reader(), job);
        QVERIFY(found && *found);
        QCOMPARE(in.run(**found, path).state, imports::State::Done);
    }

    void twoThatGoOnAtOnceDoNotMix()
    {
        Importing in;
        const QString path = in.file(u"export.xml"_s, exportOf(in, 1'000'000));
        const imports::Job job = in.begin(path, u"apple-health"_s);
        std::array<bool, 2> ended{};
        {
            std::vector<std::jthread> both;
            for (bool &one : ended) {
                both.emplace_back([&] {
                    imports::Control control;
                    control.unitSamples = 50;
                    one = imports::run(*in.store, in.clock, job.id, path, control).has_value();
                });
            }
        }
        QVERIFY(ended[0] || ended[1]); // the other one steps back
        const auto last = imports::jobs::find(**in.store->reader(), job.id);
        QVERIFY(last && *last);
        QCOMPARE((*last)->state, imports::State::Done);
        Importing alone;
        alone.import(path, u"apple-health"_s);
        QCOMPARE(in.samples(), alone.samples());
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "tst_interruption.moc"
