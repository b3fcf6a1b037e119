#include "core/biometrics/samples.h"
#include "core/exports/text.h"
#include "exported.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace bc;
using namespace bc::biometrics;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList header{u"time"_s,   u"end"_s,    u"kind"_s,   u"value"_s,   u"unit"_s,
                         u"device"_s, u"source"_s, u"motion"_s, u"location"_s};

/// Values of every size, in odd steps of time, with every attribute.
std::vector<Sample> oddSamples(int count)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> any(-1e6, 1e6);
    const double extremes[] = {0.1, 1.0 / 3, 100000, 1e-9, 5e-324, 1.7976931348623157e308, -0.0, 123456789.123456789};
    std::vector<Sample> made;
    Instant at = Exported::now - 400h;
    for (int i = 0; i < count; ++i) {
        at += std::chrono::microseconds(1 + random() % 200'000'000);
        Sample sample = Exported::sample(at, i < 8 ? extremes[i] : any(random), std::chrono::seconds(random() % 90),
                                         static_cast<qint16>(static_cast<int>(random() % 97) * 15 - 720));
        sample.motion = static_cast<Motion>(i % 3);
        sample.location = static_cast<SensorLocation>(i % 7);
        sample.isNull = i % 50 == 49;
        if (sample.isNull)
            sample.value = 0;
        made.push_back(sample);
    }
    return made;
}

Sample readBack(const QStringList &row)
{
    const QStringList motions{u""_s, u"sedentary"_s, u"active"_s},
        locations{u""_s, u"chest"_s, u"wrist"_s, u"finger"_s, u"hand"_s, u"ear_lobe"_s, u"foot"_s};
    Sample sample;
    sample.start = *fromRfc3339(row[0]);
    sample.end = *fromRfc3339(row[1]);
    sample.isNull = row[3].isEmpty();
    sample.value = row[3].toDouble();
    sample.motion = static_cast<Motion>(motions.indexOf(row[7]));
    sample.location = static_cast<SensorLocation>(locations.indexOf(row[8]));
    if (!row[0].endsWith(u'Z')) {
        const QString offset = row[0].last(6);
        const int minutes = offset.sliced(1, 2).toInt() * 60 + offset.last(2).toInt();
        sample.offsetMinutes = static_cast<qint16>(offset[0] == u'-' ? -minutes : minutes);
    }
    return sample;
}

} // namespace

class ExportsCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesReadBackToTheLastBit_data() { addDialects(); }
    void samplesReadBackToTheLastBit()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const std::vector<Sample> samples = oddSamples(5000); // more than two rows of the store
        world.addMetric(world.addDevice(u"Oura"_s, u"Gen 3"_s), u"hrv_rmssd"_s, samples, u"ms"_s);
        const QList<QStringList> rows = parsedCsv(world.bytes({}));
        QCOMPARE(rows.first(), header);
        QCOMPARE(rows.size() - 1, qsizetype(samples.size()));
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const Sample read = readBack(rows[i]), &stored = samples[static_cast<std::size_t>(i - 1)];
            QVERIFY2(read == stored, qPrintable(rows[i].join(u'|')));
            QCOMPARE(std::signbit(read.value), std::signbit(stored.value));
            QCOMPARE(rows[i].sliced(4, 3), (QStringList{u"ms"_s, u"Oura Gen 3"_s, u"Oura"_s}));
        }
    }

    void periodAndKindsNarrowIt_data() { addDialects(); }
    void periodAndKindsNarrowIt()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto device = world.addDevice(u"Watch"_s, u"W"_s);
        std::vector<Sample> pulse;
        const Instant begin = Exported::now - 200h;
        for (int i = 0; i < 6000; ++i)
            pulse.push_back(Exported::sample(begin + std::chrono::minutes(i), 60 + i % 40));
        world.addMetric(device, u"heart_rate"_s, pulse);
        world.addMetric(device, u"steps"_s, {Exported::sample(begin, 12, 60s)});
        const auto rowsOf = [&](exports::Request request) { return parsedCsv(world.bytes(request)).sliced(1); };
        QCOMPARE(rowsOf({}).size(), 6001);
        QCOMPARE(rowsOf({.metrics = {u"steps"_s}}).size(), 1);
        QCOMPARE(rowsOf({.metrics = {u"glucose"_s}}).size(), 0);
        for (const auto &[from, to] :
             {std::pair(0, 6000), std::pair(1, 2), std::pair(2047, 2050), std::pair(3000, 9000)}) {
            const auto rows = rowsOf({.from = begin + std::chrono::minutes(from),
                                      .to = begin + std::chrono::minutes(to),
                                      .metrics = {u"heart_rate"_s}});
            QCOMPARE(rows.size(), std::min(to, 6000) - from);
            QCOMPARE(*fromRfc3339(rows.first()[0]), begin + std::chrono::minutes(from));
        }
    }

    void displayUnitsAreRoundedAsPeopleReadThem()
    {
        Exported world(u"sqlite"_s);
        const auto device = world.addDevice(u"CGM"_s, u"7"_s);
        world.addMetric(device, u"glucose"_s, {Exported::sample(Exported::now - 1h, 5.5 * 18.01559)});
        world.addMetric(device, u"body_temperature"_s, {Exported::sample(Exported::now - 1h, 37)});
        const auto rows = parsedCsv(world.bytes({.units = {u"mmol/L"_s, u"degF"_s}})).sliced(1);
        QCOMPARE(rows[0].sliced(2, 3), (QStringList{u"body_temperature"_s, u"98.6"_s, u"degF"_s}));
        QCOMPARE(rows[1].sliced(2, 3), (QStringList{u"glucose"_s, u"5.5"_s, u"mmol/L"_s}));
    }

    void textsOfStrangersAreQuotedAndRunNoFormula()
    {
        Exported world(u"sqlite"_s);
        const QString evil = u"=cmd|'/C calc'!A0, \"quoted\"\r\nsecond line, Überring 指輪"_s;
        world.addMetric(world.addDevice(u"@maker"_s, u"c"_s, evil), u"-my,kind\n"_s,
                        {Exported::sample(Exported::now - 1h, -5.5)}, u"+unit"_s);
        const auto rows = parsedCsv(world.bytes({}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].sliced(2, 5),
                 (QStringList{u"'-my,kind\n"_s, u"-5.5"_s, u"'+unit"_s, u"'"_s + evil, u"'@maker"_s}));
    }

    void whatThePersonRemovedIsLeftOut()
    {
        Exported world(u"sqlite"_s);
        const auto ring = world.addDevice(u"Ring"_s, u"r"_s), watch = world.addDevice(u"Watch"_s, u"w"_s);
        world.addMetric(ring, u"heart_rate"_s, {Exported::sample(Exported::now - 1h, 61)});
        world.addMetric(watch, u"heart_rate"_s, {Exported::sample(Exported::now - 1h, 62)});
        world.remove(ring);
        const auto rows = parsedCsv(world.bytes({}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1][3], u"62"_s);
    }

    void whoHasNothingGetsAHeader_data() { addDialects(); }
    void whoHasNothingGetsAHeader()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        QCOMPARE(parsedCsv(world.bytes({})), QList<QStringList>{header});
    }

    void samplesThatArriveMeanwhileAreMetOnceOrNotAtAll()
    {
        Exported world(u"sqlite"_s);
        const auto device = world.addDevice(u"Watch"_s, u"W"_s);
        const Instant begin = Exported::now - 300h;
        std::vector<Sample> even;
        for (int i = 0; i < 4096; ++i)
            even.push_back(Exported::sample(begin + std::chrono::minutes(2 * i), i));
        const qint64 id = world.addMetric(device, u"heart_rate"_s, even);
        auto reader = world.store->reader();
        auto made = exports::begin(**reader, world.person, {}, Exported::now);
        QVERIFY(made);
        QByteArray all;
        for (int piece = 0;; ++piece) {
            const auto next = made->pieces(**reader);
            QVERIFY(next);
            if (!*next)
                break;
            all += **next;
            if (piece == 1) { // the first row of the store is out: it is split in two, and the second one, too
                const auto written = world.store->writeNow([&](store::Connection &unit) {
                    std::vector<Sample> odd;
                    for (int i = 0; i < 4096; ++i)
                        odd.push_back(Exported::sample(begin + std::chrono::minutes(2 * i + 1), i));
                    return samples::write(unit, id, odd, Exported::now);
                });
                QVERIFY(written);
            }
        }
        const auto rows = parsedCsv(all).sliced(1);
        std::set<Instant> met;
        for (const QStringList &row : rows)
            met.insert(*fromRfc3339(row[0]));
        QCOMPARE(qsizetype(met.size()), rows.size());
        for (const Sample &sample : even)
            QVERIFY(met.contains(sample.start));
    }

    void requestsThatCannotBeMetNameEveryField()
    {
        const auto fieldsOf = [](const exports::Request &request) {
            QStringList fields;
            if (const auto checked = exports::check(request); !checked) {
                for (const FieldError &error : checked.error().fields)
                    fields.append(error.field);
            }
            return fields.join(u' ');
        };
        const Instant now = Exported::now;
        QCOMPARE(fieldsOf({.from = now - 1h, .to = now, .units = {u"mmol/L"_s}}), QString());
        QCOMPARE(fieldsOf({.from = now, .to = now, .units = {u"parsec"_s}}), u"to unit"_s);
        QCOMPARE(fieldsOf({.format = exports::Format::Fhir, .units = {u"mmol/L"_s}}), u"unit"_s);
        QCOMPARE(fieldsOf({.format = exports::Format::Zip, .from = now, .metrics = {u"steps"_s}}), u"from metrics"_s);
    }

    void fieldsAreQuotedWhereTheyHaveToBe()
    {
        using exports::csvField;
        QCOMPARE(csvField(u"plain"_s), QByteArray("plain"));
        QCOMPARE(csvField(u"a,b"_s), QByteArray("\"a,b\""));
        QCOMPARE(csvField(u"a\"b"_s), QByteArray("\"a\"\"b\""));
        for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s})
            QVERIFY(csvField(start + u"1+1"_s).startsWith('\''));
        for (const QString &start : {u"="_s, u"@"_s, u"\t"_s})
            QVERIFY(csvField(start + u"1"_s).startsWith('\''));
        for (const QString &number : {u"-0.7"_s, u"-1"_s, u"+4.5e-3"_s}) // runs nothing
            QCOMPARE(csvField(number), number.toLatin1());
        for (const QString &word : {u"-inf"_s, u"+nan"_s, u"-"_s, u"-1 "_s + u"kg"_s})
            QVERIFY(csvField(word).startsWith('\''));
        QCOMPARE(csvField(u"\r\n"_s), QByteArray("\"'\r\n\""));
    }

    void momentsStandAtTheirOffset()
    {
        const Instant at = *fromRfc3339(u"2026-11-20T23:30:00.25Z");
        QCOMPARE(exports::moment(at), QByteArray("2026-11-20T23:30:00.250000Z"));
        QCOMPARE(exports::moment(at, 330), QByteArray("2026-11-21T05:00:00.250000+05:30"));
        QCOMPARE(exports::moment(at, -585), QByteArray("2026-11-20T13:45:00.250000-09:45"));
        QCOMPARE(exports::moment(at, 900), QByteArray("2026-11-20T23:30:00.250000Z"));
    }
};

QTEST_GUILESS_MAIN(ExportsCsvTest)
#include "tst_csv.moc"
