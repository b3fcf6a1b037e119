#include "core/exports/fhir.h"

#include "core/biometrics/localday.h"
#include "core/exports/glucosesummary.h"
#include "core/exports/observations.h"
#include "core/exports/text.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bc::exports {

namespace {

using fhir::Json;

bool says(const QString &text) { return !text.trimmed().isEmpty(); }

Json patientOf(const accounts::User &person)
{
    Json patient{{"resourceType", "Patient"}, {"id", person.uuid.toStdString()}};
    Json name = Json::object();
    if (says(person.displayName()))
        name["text"] = person.displayName().toStdString();
    if (says(person.lastName))
        name["family"] = person.lastName.toStdString();
    for (const QString &given : {person.firstName, person.middleName}) {
        if (says(given))
            name["given"].push_back(given.toStdString());
    }
    if (!name.empty())
        patient["name"] = Json::array({std::move(name)});
    if (says(person.email))
        patient["telecom"] = Json::array({{{"system", "email"}, {"value", person.email.toStdString()}}});
    if (QDate::fromString(person.birthDate, Qt::ISODate).isValid())
        patient["birthDate"] = person.birthDate.toStdString();
    return patient;
}

Json deviceOf(const Source &source, const QString &personUuid)
{
    const devices::Device &device = source.device;
    Json made{{"resourceType", "Device"},
              {"id", device.uuid.toStdString()},
              {"status", device.active() ? "active" : "inactive"}};
    if (says(device.manufacturer))
        made["manufacturer"] = device.manufacturer.toStdString();
    if (says(source.deviceName()))
        made["deviceName"] =
            Json::array({{{"name", source.deviceName().toStdString()}, {"type", "user-friendly-name"}}});
    if (says(device.code))
        made["modelNumber"] = device.code.toStdString();
    made["patient"] = fhir::reference(personUuid);
    return made;
}

/// Where a bundle stands.
struct BundleState
{
    accounts::User person;
    std::vector<Source> sources;
    Period period;
    Instant now;
    QSet<qint64> pressures = {}; ///< metrics of blood pressure that a series before took along
    std::size_t next = 0;
    bool begun = false, summedUp = false;
    std::optional<fhir::SampleQueue> queue = {};
    std::optional<fhir::ObservationWriter> writer = {};
    std::optional<fhir::PressureSeries> pressure = {};

    QByteArray head() const;
    void begin(const Source &source);
    Result<std::optional<QByteArray>> step(store::Connection &connection);
    Result<QByteArray> end(store::Connection &connection) const;
};

QByteArray BundleState::head() const
{
    QByteArray name =
        "bundle|" + QByteArray::number(toMicros(period.from)) + '|' + QByteArray::number(toMicros(period.to));
    for (const Source &source : sources)
        name += '|' + source.metric.uuid.toLatin1();
    QByteArray head = R"({"resourceType":"Bundle","id":")" + fhir::stableId(person.uuid, name).toLatin1() +
                      R"(","type":"collection","entry":[
)" + fhir::entry(patientOf(person));
    QSet<qint64> told;
    for (const Source &source : sources) {
        if (!told.contains(source.device.id))
            head += ",\n" + fhir::entry(deviceOf(source, person.uuid));
        told.insert(source.device.id);
    }
    return head;
}

void BundleState::begin(const Source &source)
{
    const bool isSystolic = source.metric.kind == "blood_pressure_systolic"_L1;
    if (!isSystolic && source.metric.kind != "blood_pressure_diastolic"_L1) {
        queue.emplace(source.metric.id, period);
        writer.emplace(person.uuid, source);
        return;
    }
    if (pressures.contains(source.metric.id))
        return;
    const auto other = std::ranges::find_if(sources, [&](const Source &one) {
        return one.metric.deviceId == source.metric.deviceId && one.metric.kind != source.metric.kind &&
               one.metric.kind.startsWith("blood_pressure_"_L1) && !pressures.contains(one.metric.id);
    });
    const Source *pair = other == sources.end() ? nullptr : &*other;
    pressures.insert(source.metric.id);
    if (pair)
        pressures.insert(pair->metric.id);
    pressure.emplace(person.uuid, isSystolic ? &source : pair, isSystolic ? pair : &source, period);
}

Result<std::optional<QByteArray>> BundleState::step(store::Connection &connection)
{
    if (!std::exchange(begun, true))
        return head();
    if (!queue && !pressure) {
        if (next < sources.size()) {
            begin(sources[next++]);
            return QByteArray();
        }
        if (std::exchange(summedUp, true))
            return std::nullopt;
        return end(connection);
    }
    QByteArray entries;
    if (pressure) {
        const auto more = pressure->next(connection, entries);
        if (!more)
            return fail(more.error());
        if (!*more)
            pressure.reset();
        return entries;
    }
    if (const auto filled = queue->fill(connection); !filled)
        return fail(filled.error());
    if (!queue->head())
        queue.reset();
    for (int i = 0; i < fhir::entriesAPiece && queue && queue->head(); ++i) {
        writer->append(entries, *queue->head());
        queue->pop();
    }
    return entries;
}

Result<QByteArray> BundleState::end(store::Connection &connection) const
{
    std::vector<Source> sensors;
    std::ranges::copy_if(sources, std::back_inserter(sensors),
                         [](const Source &source) { return source.metric.kind == "glucose"_L1; });
    // The preferred one first, as metrics::ofKind() has them.
    std::ranges::sort(sensors, {}, [](const Source &source) {
        const biometrics::Metric &metric = source.metric;
        return std::tuple(source.device.priority, -toMicros(metric.latestTime.value_or(Instant())), metric.id);
    });
    const QTimeZone zone = biometrics::zoneOf(person.timezone);
    const auto summary = fhir::glucoseSummary(connection, sensors, period, zone, now);
    if (!summary)
        return fail(summary.error());
    QByteArray entries;
    if (*summary) {
        for (const Json &observation : fhir::observations(**summary, person.uuid, zone))
            entries += ",\n" + fhir::entry(observation);
    }
    return entries + "\n]}\n";
}

} // namespace

Pieces fhirBundle(const accounts::User &person, std::vector<Source> sources, Period period, Instant now)
{
    auto state = std::make_shared<BundleState>(BundleState{person, std::move(sources), period, now});
    return [state](store::Connection &connection) { return state->step(connection); };
}

} // namespace bc::exports
