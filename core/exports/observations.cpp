#include "core/exports/observations.h"

#include "core/exports/text.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace bc::exports::fhir {

using biometrics::Sample;
using biometrics::SampleWalk;

namespace {

constexpr std::array<const char *, 7> bodySites{"", "chest", "wrist", "finger", "hand", "ear lobe", "foot"};

/// The members of an object without its braces, with a comma behind them.
QByteArray members(const Json &object) { return bytes(object).sliced(1).chopped(1) + ','; }

/// Strips of an export of LibreView are a device of their own (core/imports): no other source tells them apart.
bool isFingerStick(const Source &source)
{
    return source.metric.kind == "glucose"_L1 && source.device.code.startsWith("libreview/"_L1) &&
           source.device.code.endsWith(" (strips)"_L1);
}

Json codeOfSource(const Source &source)
{
    if (isFingerStick(source))
        return codeOfFingerStick();
    return source.kind ? codeOf(*source.kind) : codeOf(source.metric.kind);
}

Json commonOf(const QString &personUuid, const Source &source, Json code)
{
    Json common{{"status", "final"}};
    if (Json category = categoryOf(source.metric.kind); !category.is_null())
        common["category"] = std::move(category);
    common["code"] = std::move(code);
    common["subject"] = reference(personUuid);
    common["device"] = reference(source.device.uuid);
    return common;
}

QByteArray effective(const Sample &sample)
{
    const QByteArray start = moment(sample.start, sample.offsetMinutes);
    if (sample.start == sample.end)
        return R"("effectiveDateTime":")" + start + R"(",)";
    return R"("effectivePeriod":{"start":")" + start + R"(","end":")" + moment(sample.end, sample.offsetMinutes) +
           R"("},)";
}

QByteArray bodySite(const Sample &sample)
{
    if (sample.location == biometrics::SensorLocation::Other)
        return {};
    return QByteArray(R"("bodySite":{"text":")") + bodySites.at(static_cast<std::size_t>(sample.location)) + R"("},)";
}

/// From the comma before the entry to the members that are the Observation's own.
void begin(QByteArray &entries, const QString &person, const QByteArray &name, const Sample &sample,
           const QByteArray &common)
{
    const QByteArray id = stableId(person, name + '|' + QByteArray::number(toMicros(sample.start)) + '|' +
                                               QByteArray::number(toMicros(sample.end)))
                              .toLatin1();
    entries += R"(,
{"fullUrl":"urn:uuid:)" +
               id + R"(","resource":{"resourceType":"Observation","id":")" + id + R"(",)" + common + effective(sample) +
               bodySite(sample);
}

} // namespace

QString stableId(const QString &personUuid, const QByteArray &what)
{
    return QUuid::createUuidV5(QUuid(personUuid), what).toString(QUuid::WithoutBraces);
}

QByteArray entry(const Json &resource)
{
    return bytes(Json{{"fullUrl", "urn:uuid:" + resource["id"].get<std::string>()}, {"resource", resource}});
}

Result<> SampleQueue::fill(store::Connection &connection)
{
    if (!hasToRead())
        return {};
    auto samples = m_walk->next(connection);
    if (!samples)
        return fail(samples.error());
    if (samples->empty())
        m_walk.reset();
    m_waiting = std::move(*samples);
    m_at = 0;
    return {};
}

ObservationWriter::ObservationWriter(const QString &personUuid, const Source &source)
    : m_person(personUuid)
    , m_name("observation|" + source.metric.uuid.toLatin1())
    , m_isStage(source.kind && source.kind->aggregation == biometrics::Aggregation::Stage)
{
    m_common = members(commonOf(personUuid, source, codeOfSource(source)));
    const QString unit = source.unit().trimmed();
    if (source.kind)
        m_unit = ',' + bytes(quantity(unit, ucum(source.kind->unit))).sliced(1);
    else
        m_unit = unit.isEmpty() ? QByteArray("}") : ',' + bytes(Json{{"unit", unit.toStdString()}}).sliced(1);
}

void ObservationWriter::append(QByteArray &entries, const Sample &sample) const
{
    begin(entries, m_person, m_name, sample, m_common);
    if (sample.isNull)
        entries += R"("dataAbsentReason":)" + bytes(dataAbsent());
    else if (m_isStage)
        entries += R"("valueCodeableConcept":)" + bytes(stage(sample.value));
    else
        entries += R"("valueQuantity":{"value":)" + decimal(sample.value) + m_unit;
    entries += "}}";
}

PressureSeries::PressureSeries(const QString &personUuid, const Source *systolic, const Source *diastolic,
                               Period period)
    : m_person(personUuid)
{
    const Source &one = systolic ? *systolic : *diastolic;
    m_name = "observation|" + one.metric.uuid.toLatin1();
    m_common = members(commonOf(personUuid, one, loinc(u"85354-9", u"Blood pressure"_s)));
    if (systolic)
        m_systolic = SampleQueue(systolic->metric.id, period);
    if (diastolic)
        m_diastolic = SampleQueue(diastolic->metric.id, period);
}

Result<bool> PressureSeries::next(store::Connection &connection, QByteArray &entries)
{
    for (SampleQueue *side : {&m_systolic, &m_diastolic}) {
        if (const auto filled = side->fill(connection); !filled)
            return fail(filled.error());
    }
    if (!m_systolic.head() && !m_diastolic.head())
        return false;
    for (int i = 0; i < entriesAPiece && !m_systolic.hasToRead() && !m_diastolic.hasToRead(); ++i) {
        const Sample *systolic = m_systolic.head(), *diastolic = m_diastolic.head();
        if (!systolic && !diastolic)
            break;
        if (systolic && diastolic && !sameMoment(*systolic, *diastolic))
            (earlier(*systolic, *diastolic) ? diastolic : systolic) = nullptr;
        append(entries, systolic, diastolic);
        if (systolic)
            m_systolic.pop();
        if (diastolic)
            m_diastolic.pop();
    }
    return true;
}

void PressureSeries::append(QByteArray &entries, const Sample *systolic, const Sample *diastolic) const
{
    begin(entries, m_person, m_name, systolic ? *systolic : *diastolic, m_common);
    const Json unit = quantity(u"mmHg"_s, ucum(u"mmHg"));
    QByteArray components;
    for (const auto &[sample, name] :
         {std::pair(systolic, u"blood_pressure_systolic"_s), std::pair(diastolic, u"blood_pressure_diastolic"_s)}) {
        const biometrics::Kind *kind = biometrics::findKind(name);
        components += (components.isEmpty() ? "{" : ",{") + members(Json{{"code", codeOf(*kind)}});
        if (sample && !sample->isNull)
            components += R"("valueQuantity":{"value":)" + decimal(sample->value) + ',' + bytes(unit).sliced(1) + '}';
        else
            components += R"("dataAbsentReason":)" + bytes(dataAbsent()) + '}';
    }
    entries += R"("component":[)" + components + "]}}";
}

} // namespace bc::exports::fhir
