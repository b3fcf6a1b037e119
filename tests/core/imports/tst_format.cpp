#include "importing.h"
#include "zipfile.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray health =
    "<?xml version=\"1.0\"?>\n<HealthData>\n <Record type=\"HKQuantityTypeIdentifierHeartRate\" "
    "sourceName=\"Watch\" unit=\"count/min\" value=\"61\" startDate=\"2026-11-10 08:00:00 +0100\" "
    "endDate=\"2026-11-10 08:00:00 +0100\"/>\n</HealthData>\n";

QByteArray utf16(const QByteArray &text)
{
    QByteArray bytes("\xff\xfe");
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileOfAnotherKindIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &file, const char *words,
                            const char *asked = "apple-health") {
            QTest::newRow(name) << file << QString::fromLatin1(asked) << QString::fromLatin1(words);
        };
        row("empty", "", "The file is empty.");
        row("blanks", " \n ", "nothing but blanks");
        row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "a PNG picture");
        row("document", "%PDF-1.7\n", "a PDF document");
        row("UTF-16", utf16(health), "text in UTF-16");
        row("noise", QByteArray("\x01\x02\x03\0\x04", 5), "no text file");
        row("other XML", "<?xml version=\"1.0\"?><html/>", "no Apple Health export");
        row("clinical document", "<?xml version=\"1.0\"?><ClinicalDocument/>", "export_cda.xml");
        row("other JSON", "{\"a\":1}", "no file of Health Auto Export");
        row("prose", "Dear diary, \nnothing.", "a table of columns we do not know");
        row("one word", "diary", "no table");
        row("health as glucose", health, "no cgm-csv, but apple-health", "cgm-csv");
        row("table as glucose", "When,What\n1,2\n", "with a mapping", "cgm-csv");
        row("JSON as health", "{\"data\":{\"metrics\":[]}}", "no apple-health, but health-auto-export");
        row("zip of nothing", zipped({{"readme.txt", "hello"}}), "holds nothing that can be imported");
        row("empty zip", zipped({}), "holds nothing that can be imported");
        row("zip in a zip", zipped({{"export.zip", zipped({{"export.xml", health}})}}), "holds nothing");
        row("zip of a table", zipped({{"a.csv", "When,What\n1,2\n"}}), "holds nothing that can be imported");
        row("cut zip", zipped({{"export.xml", health.repeated(100)}}).chopped(40), "damaged or cut off");
        row("half a zip", zipped({{"export.xml", health.repeated(100)}}).left(150), "damaged or cut off");
        row("only its mark", "PK\x03\x04", "damaged or cut off");
        row("bomb", zipped({{"export.xml", health + QByteArray(100'000'000, ' ')}}), "a zip bomb");
    }
    void fileOfAnotherKindIsRefusedByName()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, asked);
        QFETCH(QString, words);
        Importing in;
        const auto found = imports::formatOf(in.file(u"file"_s, file), asked);
        QVERIFY(!found);
        QVERIFY2(found.error().line().contains(words), qPrintable(found.error().line()));
        QVERIFY2(!found.error().remedy.isEmpty(), "says what to do");
    }

    void formatIsKnownByWhatIsInTheFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("XML") << health << u"apple-health"_s;
        QTest::newRow("zip") << zipped({{"apple_health_export/export_cda.xml", "<ClinicalDocument/>"},
                                        {"apple_health_export/Exportieren.xml", health}})
                             << u"apple-health"_s;
        QTest::newRow("JSON in a zip") << zipped({{"x.json", "{\"data\":{\"metrics\":[]}}"}})
                                       << u"health-auto-export"_s;
        QTest::newRow("LibreView") << QByteArray(
                                          "\xef\xbb\xbf"
                                          "Glucose Data,Generated on\nDevice,Serial Number,Device Timestamp,Record "
                                          "Type,Historic Glucose mmol/L,Scan Glucose mmol/L\n")
                                   << u"cgm-csv"_s;
        QTest::newRow("Clarity") << QByteArray(
                                        "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Glucose Value (mg/dL)\n")
                                 << u"cgm-csv"_s;
        QTest::newRow("table") << QByteArray("a;b\n1;2\n") << u"csv"_s;
    }
    void formatIsKnownByWhatIsInTheFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, format);
        Importing in;
        const auto found = imports::formatOf(in.file(u"file"_s, file), format);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().line()));
    }

    void whatElseCouldBeImportedIsNamed()
    {
        const QByteArray another = QByteArray(health).replace("61", "62");
        Importing zip;
        const imports::Job job = zip.importBytes(zipped({{"a/export_cda.xml", "<ClinicalDocument/>"},
                                                         {"a/export.xml", health},
                                                         {"a/route.gpx", health},
                                                         {"b/export.xml", another},
                                                         {"c.json", "{\"data\":{\"metrics\":[]}}"}}),
                                                 u"apple-health"_s);
        QCOMPARE(job.counts.added, 1);
        QCOMPARE(job.counts.skipped, 0);
        QCOMPARE(zip.report(job), (QStringList{u"not_read b/export.xml: 1"_s, u"not_read c.json: 1"_s}));
        Importing roots;
        const imports::Job first = roots.importBytes(health + QByteArray(3'000'000, ' ') + another, u"apple-health"_s);
        QCOMPARE(first.counts.added, 1);
        QCOMPARE(roots.report(first), QStringList{u"not_read from line 6 on: 1"_s});
    }

    void controlCharactersAtTheBeginningDoNotHideAnExport()
    {
        Importing in;
        const imports::Job job = in.importBytes(QByteArray(health).replace("Watch", "W\x01\x1ftch"), u"apple-health"_s);
        QCOMPARE(job.error, QString());
        QCOMPARE(job.counts.added, 1);
    }

    void zippedExportGoesIn()
    {
        Importing in;
        const imports::Job job = in.importBytes(zipped({{"pad.bin", QByteArray(100'000'000, '\0')},
                                                        {"../../export.xml", health},
                                                        {"electrocardiograms/ecg.csv", "a,b\n"}}),
                                                u"apple-health"_s);
        QCOMPARE(job.error, QString());
        QCOMPARE(in.samples().size(), 1);
    }

    void damageInsideOfAZipIsFound()
    {
        QByteArray records;
        for (int i = 0; i < 20'000; ++i)
            records +=
                QByteArray(health).split('\n')[2].replace("08:00:00", "08:" + QByteArray::number(10 + i % 50) + ':' +
                                                                          QByteArray::number(10 + i / 400)) +
                '\n';
        QByteArray zip = zipped({{"export.xml", "<HealthData>\n" + records + "</HealthData>\n"}});
        zip[zip.size() / 2] = static_cast<char>(zip[zip.size() / 2] ^ 0x55);
        Importing in;
        const imports::Job job = in.importBytes(zip, u"apple-health"_s);
        QCOMPARE(job.state, imports::State::Failed);
        QVERIFY2(job.error.contains(u"damaged or cut off"_s), qPrintable(job.error));
    }

    void missingFileIsNamed()
    {
        const auto found = imports::formatOf(u"/nowhere/export.xml"_s, u"apple-health"_s);
        QVERIFY(!found);
        QVERIFY(found.error().line().contains(u"/nowhere/export.xml cannot be read"_s));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
