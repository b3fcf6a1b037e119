#include "core/analytics/glucose.h"
#include "core/biometrics/catalogue.h"
#include "exported.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace bc;
using namespace bc::biometrics;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const exports::Request bundle{.format = exports::Format::Fhir};
constexpr auto loinc = "http://loinc.org";

QJsonArray resources(const QByteArray &bytes, const QString &type)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        qFatal("%s at %d", qPrintable(fault.errorString()), fault.offset);
    QJsonArray found;
    for (const auto &entry : document[u"entry"].toArray()) {
        if (entry[u"resource"][u"resourceType"].toString() == type)
            found.append(entry[u"resource"]);
    }
    return found;
}

/// The code of that system in an Observation or a component.
QString codeIn(const QJsonValue &coded, const char *system = loinc)
{
    for (const auto &coding : coded[u"code"][u"coding"].toArray()) {
        if (coding[u"system"].toString() == QLatin1StringView(system))
            return coding[u"code"].toString();
    }
    return {};
}

QJsonValue withCode(const QJsonArray &all, const QString &code)
{
    for (const auto &one : all) {
        if (codeIn(one) == code)
            return one;
    }
    return {};
}

/// The most memory this process held since the last call, in KiB.
qint64 peakSinceLast()
{
    QFile status(u"/proc/self/status"_s), clear(u"/proc/self/clear_refs"_s);
    qint64 peak = -1;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = line.sliced(6).chopped(2).trimmed().toLongLong();
        }
    }
    return clear.open(QIODevice::WriteOnly) && clear.write("5") == 1 ? peak : -1;
}

} // namespace

class ExportsFhirTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsCodedAndMeasured_data() { addDialects(); }
    void everyKindIsCodedAndMeasured()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto device = world.addDevice(u"Maker"_s, u"m"_s);
        for (const Kind &kind : kinds())
            world.addMetric(device, kind.name.toString(),
                            {Exported::sample(Exported::now - 1h, std::ceil(kind.lowest))});
        const QByteArray bytes = world.bytes(bundle);
        const QJsonArray observations = resources(bytes, u"Observation"_s);
        QSet<QString> own, references, units;
        for (const auto &observation : observations) {
            own.insert(codeIn(observation, "https://biometricscloud.net/fhir/CodeSystem/metric-kind"));
            references.insert(observation[u"subject"][u"reference"].toString());
            units.insert(observation[u"valueQuantity"][u"code"].toString());
        }
        for (const Kind &kind : kinds()) {
            if (!kind.name.startsWith(u"blood_pressure_"))
                QVERIFY2(own.contains(kind.name.toString()), qPrintable(kind.name.toString()));
            if (!kind.loinc.isEmpty() && !kind.name.startsWith(u"blood_pressure_"))
                QVERIFY2(!withCode(observations, kind.loinc.toString()).isNull(), qPrintable(kind.name.toString()));
            // No kind falls back on what scores have, unless it is one.
            if (!kind.unit.isEmpty()) {
                for (const auto &observation : observations) {
                    if (codeIn(observation, "https://biometricscloud.net/fhir/CodeSystem/metric-kind") == kind.name)
                        QVERIFY2(observation[u"valueQuantity"][u"code"].toString() != u"{score}"_s,
                                 qPrintable(kind.name.toString()));
                }
            }
        }
        QCOMPARE(references, QSet<QString>{u"urn:uuid:"_s + world.person.uuid});
        QVERIFY(units.contains(u"/min"_s) && units.contains(u"mL/kg/min"_s));
    }

    void sameDataGiveTheSameBytes_data() { addDialects(); }
    void sameDataGiveTheSameBytes()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto device = world.addDevice(u"Maker"_s, u"m"_s);
        std::vector<Sample> pulse;
        for (int i = 0; i < 5000; ++i)
            pulse.push_back(Exported::sample(Exported::now - 100h + std::chrono::minutes(i), 60 + i % 30));
        world.addMetric(device, u"heart_rate"_s, pulse);
        world.addMetric(device, u"glucose"_s, pulse);
        const QByteArray bytes = world.bytes(bundle);
        QVERIFY(bytes == world.bytes(bundle));
        QSet<QString> ids;
        const QJsonArray observations = resources(bytes, u"Observation"_s);
        for (const auto &observation : observations)
            ids.insert(observation[u"id"].toString());
        QCOMPARE(ids.size(), observations.size());
        QCOMPARE(ids.size(), 10'000 + 6);
    }

    void bloodPressureIsOneObservationWithComponents_data() { addDialects(); }
    void bloodPressureIsOneObservationWithComponents()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto device = world.addDevice(u"Cuff"_s, u"c"_s);
        const Instant at = Exported::now - 100h;
        std::vector<Sample> systolic, diastolic;
        for (int i = 0; i < 3000; ++i) { // every third one without its other half
            if (i % 3 != 1)
                systolic.push_back(Exported::sample(at + std::chrono::minutes(i), 120 + i % 9));
            if (i % 3 != 2)
                diastolic.push_back(Exported::sample(at + std::chrono::minutes(i), 80 + i % 9));
        }
        world.addMetric(device, u"blood_pressure_systolic"_s, systolic);
        world.addMetric(device, u"blood_pressure_diastolic"_s, diastolic);
        const QJsonArray observations = resources(world.bytes(bundle), u"Observation"_s);
        QCOMPARE(observations.size(), 3000);
        for (int i = 0; i < 3000; ++i) {
            const QJsonValue one = observations[i];
            QCOMPARE(codeIn(one), u"85354-9"_s);
            QCOMPARE(*fromRfc3339(one[u"effectiveDateTime"].toString()), at + std::chrono::minutes(i));
            const QJsonArray parts = one[u"component"].toArray();
            QCOMPARE(parts.size(), 2);
            const QJsonValue upper = withCode(parts, u"8480-6"_s), lower = withCode(parts, u"8462-4"_s);
            QCOMPARE(upper.toObject().contains(u"dataAbsentReason"_s), i % 3 == 1);
            QCOMPARE(lower.toObject().contains(u"dataAbsentReason"_s), i % 3 == 2);
            if (i % 3 != 1)
                QCOMPARE(upper[u"valueQuantity"][u"value"].toInt(), 120 + i % 9);
            if (i % 3 != 2)
                QCOMPARE(lower[u"valueQuantity"][u"code"].toString(), u"mm[Hg]"_s);
        }
    }

    void sensorsFiguresAreThoseOfThePeriod()
    {
        Exported world(u"sqlite"_s);
        const auto sensor = world.addDevice(u"Dexcom"_s, u"G7"_s);
        // clinical.md's boundary vector, every 5 minutes, then a gap of 10 minutes.
        const std::vector<double> values{50, 60, 65, 70, 100, 180, 181, 250, 251, 300};
        const Instant from = Exported::now - 50h;
        std::vector<Sample> samples;
        for (std::size_t i = 0; i < values.size(); ++i)
            samples.push_back(Exported::sample(from + i * 5min, values[i]));
        world.addMetric(sensor, u"glucose"_s, samples);
        exports::Request request = bundle;
        request.from = from;
        request.to = from + 60min;
        const QJsonArray all = resources(world.bytes(request), u"Observation"_s);
        const auto figure = [&](const char *code) {
            return withCode(all, QString::fromLatin1(code))[u"valueQuantity"][u"value"].toDouble(-1);
        };
        QCOMPARE(figure("97507-8"), 150.7);
        QCOMPARE(figure("97506-0"), 6.914744);
        QVERIFY(std::abs(figure("104638-2") - *analytics::glucose::variability(values)) < 1e-6);
        QVERIFY(std::abs(figure("104637-4") - 1000.0 / 12) < 1e-6);
        QCOMPARE(figure("104636-6"), 1);
        const QJsonArray shares = withCode(all, u"106793-3"_s)[u"component"].toArray();
        const auto share = [&](const char *code) {
            return withCode(shares, QString::fromLatin1(code))[u"valueQuantity"][u"value"].toDouble(-1);
        };
        QCOMPARE(share("104642-4"), 10);
        QCOMPARE(share("104641-6"), 20);
        QCOMPARE(share("97510-2"), 30);
        QCOMPARE(share("104640-8"), 20);
        QCOMPARE(share("104639-0"), 20);
        const QJsonValue period = withCode(all, u"97507-8"_s)[u"effectivePeriod"];
        QCOMPARE(*fromRfc3339(period[u"start"].toString()), from);
        QCOMPARE(*fromRfc3339(period[u"end"].toString()), from + 60min);
        // Not in another kind's export, and not of a period without readings.
        request.metrics = {u"heart_rate"_s};
        QVERIFY(resources(world.bytes(request), u"Observation"_s).isEmpty());
        request.metrics = {};
        request.from = from - 100min;
        request.to = from;
        QVERIFY(resources(world.bytes(request), u"Observation"_s).isEmpty());
    }

    /// Half of the time: how it was worn, and of everything else why it is not there.
    void figuresOfLittleWearAreAbsent()
    {
        Exported world(u"sqlite"_s);
        const auto sensor = world.addDevice(u"Dexcom"_s, u"G7"_s);
        const Instant from = Exported::now - 50h;
        std::vector<Sample> samples;
        for (int i = 0; i < 12; ++i)
            samples.push_back(Exported::sample(from + i * 5min, 100 + i));
        world.addMetric(sensor, u"glucose"_s, samples);
        exports::Request request = bundle;
        request.from = from;
        request.to = from + 120min;
        const QJsonArray all = resources(world.bytes(request), u"Observation"_s);
        QCOMPARE(all.size(), 12 + 6);
        for (const char *code : {"97507-8", "97506-0", "104638-2"}) {
            const QJsonObject one = withCode(all, QString::fromLatin1(code)).toObject();
            QVERIFY2(!one.contains(u"valueQuantity"_s), code);
            QVERIFY2(one[u"dataAbsentReason"][u"text"].toString().contains(u"70 %"_s), code);
        }
        QCOMPARE(withCode(all, u"104637-4"_s)[u"valueQuantity"][u"value"].toDouble(), 50.0);
        QCOMPARE(withCode(all, u"104636-6"_s)[u"valueQuantity"][u"value"].toInt(), 1);
        const QJsonArray shares = withCode(all, u"106793-3"_s)[u"component"].toArray();
        QCOMPARE(shares.size(), 5);
        for (const auto &share : shares)
            QVERIFY(!share.toObject().contains(u"valueQuantity"_s) && share[u"dataAbsentReason"].isObject());
    }

    void figuresAreThoseOfAllSensors()
    {
        Exported world(u"sqlite"_s);
        const auto old = world.addDevice(u"Dexcom"_s, u"G6"_s), fresh = world.addDevice(u"Dexcom"_s, u"G7"_s);
        std::vector<Sample> before, since;
        for (int i = 0; i < 288; ++i) {
            before.push_back(Exported::sample(Exported::now - 48h + i * 5min, 50));
            since.push_back(Exported::sample(Exported::now - 24h + i * 5min, 150));
        }
        world.addMetric(old, u"glucose"_s, before);
        world.addMetric(fresh, u"glucose"_s, since);
        const QJsonArray all = resources(world.bytes(bundle), u"Observation"_s);
        const QJsonValue mean = withCode(all, u"97507-8"_s);
        QCOMPARE(mean[u"valueQuantity"][u"value"].toDouble(), 100.0);
        // The one with the newer data is the preferred one of two with the same priority.
        QCOMPARE(mean[u"device"][u"reference"].toString(), u"urn:uuid:"_s + fresh.uuid);
        const QJsonValue veryLow = withCode(withCode(all, u"106793-3"_s)[u"component"].toArray(), u"104642-4"_s);
        QCOMPARE(veryLow[u"valueQuantity"][u"value"].toDouble(), 50.0);
    }

    void saturationHasBothOfItsCodes()
    {
        Exported world(u"sqlite"_s);
        world.addMetric(world.addDevice(u"Maker"_s, u"m"_s), u"spo2"_s, {Exported::sample(Exported::now - 1h, 97)});
        const QJsonArray all = resources(world.bytes(bundle), u"Observation"_s);
        QStringList codes;
        for (const auto &coding : all[0][u"code"][u"coding"].toArray()) {
            if (coding[u"system"].toString() == QLatin1StringView(loinc))
                codes.append(coding[u"code"].toString());
        }
        QCOMPARE(codes, (QStringList{u"59408-5"_s, u"2708-6"_s}));
    }

    void fingerSticksMeasureBlood()
    {
        Exported world(u"sqlite"_s);
        const auto sensor = world.addDevice(u"Abbott"_s, u"libreview/Libre 3/123"_s);
        const auto strips = world.addDevice(u"Abbott"_s, u"libreview/Libre 3/123 (strips)"_s);
        world.addMetric(sensor, u"glucose"_s, {Exported::sample(Exported::now - 2h, 100)});
        world.addMetric(strips, u"glucose"_s, {Exported::sample(Exported::now - 1h, 105)});
        const QJsonArray all = resources(world.bytes(bundle), u"Observation"_s);
        QCOMPARE(withCode(all, u"99504-3"_s)[u"valueQuantity"][u"value"].toInt(), 100);
        QCOMPARE(withCode(all, u"2339-0"_s)[u"valueQuantity"][u"value"].toInt(), 105);
    }

    void oddTextsAndValuesStayJson()
    {
        Exported world(u"sqlite"_s, u"  "_s, u"O'\"Brien\n\\ 指"_s);
        const auto device = world.addDevice(u" "_s, u"c\"\\"_s);
        Sample none = Exported::sample(Exported::now - 2h, 0);
        none.isNull = true;
        none.location = SensorLocation::EarLobe;
        world.addMetric(device, u"HKQuantityType \"odd\"\n"_s,
                        {none, Exported::sample(Exported::now - 1h, 1e-300, 60s, 345)}, u"furlong/fortnight"_s);
        world.addMetric(device, u"sleep_stage"_s, {Exported::sample(Exported::now - 3h, 3, 300s)});
        const QByteArray bytes = world.bytes(bundle);
        const QJsonArray observations = resources(bytes, u"Observation"_s);
        QCOMPARE(observations.size(), 3);
        QVERIFY(observations[0][u"dataAbsentReason"].isObject());
        QCOMPARE(observations[0][u"bodySite"][u"text"].toString(), u"ear lobe"_s);
        QCOMPARE(observations[1][u"valueQuantity"][u"value"].toDouble(), 1e-300);
        QCOMPARE(observations[1][u"valueQuantity"][u"unit"].toString(), u"furlong/fortnight"_s);
        QVERIFY(observations[1][u"effectivePeriod"][u"start"].toString().endsWith(u"+05:45"_s));
        QCOMPARE(observations[2][u"valueCodeableConcept"][u"text"].toString(), u"rem"_s);
        const QJsonValue name = resources(bytes, u"Patient"_s)[0][u"name"][0];
        QCOMPARE(name[u"family"].toString(), world.person.lastName);
        QVERIFY(!name.toObject().contains(u"given"_s));
        QVERIFY(!resources(bytes, u"Device"_s)[0].toObject().contains(u"manufacturer"_s));
    }

    void whoHasNothingGetsAPatient_data() { addDialects(); }
    void whoHasNothingGetsAPatient()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const QByteArray bytes = world.bytes(bundle);
        QCOMPARE(resources(bytes, u"Patient"_s).size(), 1);
        QCOMPARE(QJsonDocument::fromJson(bytes)[u"entry"].toArray().size(), 1);
    }

    void memoryDoesNotFollowTheLength()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer keeps what was freed.");
#endif
        Exported world(u"sqlite"_s);
        const auto sensor = world.addDevice(u"Dexcom"_s, u"G7"_s);
        std::vector<Sample> samples;
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i)
            samples.push_back(Exported::sample(Exported::now - (count - i) * 5min, 80 + i % 90));
        world.addMetric(sensor, u"glucose"_s, std::move(samples));
        auto reader = world.store->reader();
        QVERIFY(reader);
        for (const exports::Format format : {exports::Format::Csv, exports::Format::Fhir, exports::Format::Zip}) {
            exports::Request request;
            request.format = format;
            const auto made = exports::begin(**reader, world.person, request, Exported::now);
            QVERIFY(made);
            QVERIFY(made->pieces(**reader));
            if (peakSinceLast() < 0)
                QSKIP("the kernel does not tell how much memory was held");
            const qint64 before = peakSinceLast();
            qint64 size = 0, largest = 0;
            while (true) {
                const auto piece = made->pieces(**reader);
                QVERIFY(piece);
                if (!*piece)
                    break;
                size += (*piece)->size();
                largest = std::max<qint64>(largest, (*piece)->size());
            }
            const qint64 grown = peakSinceLast() - before;
            qInfo("%s: %lld bytes, the largest piece %lld, memory grew by %lld KiB", qPrintable(exports::name(format)),
                  size, largest, grown);
            QVERIFY(grown < 24 * 1024);
            QVERIFY(largest < 2 * 1024 * 1024);
        }
    }
};

QTEST_GUILESS_MAIN(ExportsFhirTest)
#include "tst_fhir.moc"
