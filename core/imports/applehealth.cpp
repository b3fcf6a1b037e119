#include "core/imports/readers.h"
#include "core/imports/xmlelements.h"

#include <QHash>

#include <pugixml.hpp>
#include <string>
#include <unordered_map>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Kind;
using biometrics::Sample;

namespace {

constexpr unsigned parsing =
    pugi::parse_minimal | pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_fragment;
/// So many spellings of one thing are remembered; a file may have more, which costs time only.
constexpr std::size_t rememberedLimit = 4096;

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename Value>
using Remembered = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// "name:Apple Watch" of "<<HKDevice: 0x2822b1d60>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, …>"
QString deviceField(const QString &device, QLatin1StringView field)
{
    const qsizetype begin = device.indexOf(field);
    if (begin < 0)
        return {};
    const qsizetype from = begin + field.size();
    qsizetype end = device.indexOf(", "_L1, from);
    // Values hold commas ("Watch6,2"), but the next field begins after a comma and a blank.
    if (end < 0)
        end = device.endsWith(u'>') ? device.size() - 1 : device.size();
    return device.mid(from, end - from).trimmed();
}

Origin originOf(const QString &sourceName, const QString &device)
{
    const QString manufacturer = deviceField(device, "manufacturer:"_L1),
                  hardware = deviceField(device, "hardware:"_L1), model = deviceField(device, "model:"_L1);
    Origin origin;
    // The address in the device changes with every export, its software with every update: neither tells it.
    origin.code = QStringList{u"apple-health"_s, sourceName, hardware.isEmpty() ? model : hardware}.join(u'/');
    origin.manufacturer = manufacturer.isEmpty() ? sourceName : manufacturer;
    origin.productName = sourceName;
    return origin;
}

/// What a record says, before it was looked at.
struct Attributes
{
    std::string_view type, unit, value, source, device, start, end;
};

Attributes attributesOf(const pugi::xml_node &record)
{
    Attributes found;
    for (const pugi::xml_attribute &attribute : record.attributes()) {
        const std::string_view name = attribute.name();
        const auto set = [&](std::string_view &field) {
            if (!field.data()) // of one that stands twice, the first counts
                field = attribute.value();
        };
        if (name == "type")
            set(found.type);
        else if (name == "unit")
            set(found.unit);
        else if (name == "value")
            set(found.value);
        else if (name == "sourceName")
            set(found.source);
        else if (name == "device")
            set(found.device);
        else if (name == "startDate")
            set(found.start);
        else if (name == "endDate")
            set(found.end);
    }
    return found;
}

QByteArrayView view(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

class AppleHealth
{
public:
    AppleHealth(Source &source, const Place &from, Sink &sink)
        : m_elements(source, "HealthData", from, sink)
        , m_sink(sink)
    {}
    Result<> read(const Place &from);

private:
    struct Type
    {
        const Kind *kind = nullptr;
        std::string unit;
        std::optional<biometrics::Conversion> conversion;
    };

    Result<> lookBehind();
    void takeGroup(const XmlElements::Group &group);
    void takeElement(const XmlElements::Element &element);
    void take(const pugi::xml_node &node, qint64 line);
    void takeRecord(const pugi::xml_node &record, qint64 line);
    Type &typeOf(std::string_view name);
    std::optional<double> valueOf(Type &type, const Attributes &record, qint64 line);
    int originOf(const Attributes &record);
    void addMetadata(const pugi::xml_node &record, Sample &sample);
    const QTimeZone &zone(const QByteArray &name);

    XmlElements m_elements;
    Sink &m_sink;
    pugi::xml_document m_document;
    Remembered<Type> m_types;
    Remembered<int> m_origins;
    std::string m_key;
    QHash<QByteArray, QTimeZone> m_zones;
};

Result<> AppleHealth::read(const Place &from)
{
    if (!m_sink.reached(from))
        return {};
    XmlElements::Group group;
    while (true) {
        const auto more = m_elements.next(group);
        if (!more)
            m_sink.reached(m_elements.place());
        if (!more)
            return done(more);
        if (!*more)
            return lookBehind();
        takeGroup(group);
        if (!m_sink.reached(group.end))
            return {};
    }
}

/// What stands behind the root's end: two exports in one file are not one.
Result<> AppleHealth::lookBehind()
{
    const auto another = m_elements.anotherRoot();
    if (another && *another)
        m_sink.notRead("from line " + QByteArray::number(**another) + " on");
    return done(another);
}

void AppleHealth::takeGroup(const XmlElements::Group &group)
{
    const auto parsed = m_document.load_buffer(group.text.data(), static_cast<std::size_t>(group.text.size()), parsing,
                                               pugi::encoding_utf8);
    const auto nodes = m_document.children();
    if (parsed && std::distance(nodes.begin(), nodes.end()) == static_cast<std::ptrdiff_t>(group.elements.size())) {
        auto element = group.elements.begin();
        for (const pugi::xml_node &node : nodes)
            take(node, (element++)->line);
        return;
    }
    for (const XmlElements::Element &element : group.elements) // find out which of them is broken
        takeElement(element);
}

void AppleHealth::takeElement(const XmlElements::Element &element)
{
    const auto parsed = m_document.load_buffer(element.text.data(), static_cast<std::size_t>(element.text.size()),
                                               parsing, pugi::encoding_utf8);
    if (parsed)
        take(m_document.first_child(), element.line);
    else
        m_sink.keptOut(Reason::BrokenRecord, element.line, element.text);
}

void AppleHealth::take(const pugi::xml_node &node, qint64 line)
{
    const std::string_view name = node.name();
    if (name == "Record")
        takeRecord(node, line);
    // What is in a correlation stands again beside it; ExportDate and Me are no records.
    else if (name != "Correlation" && name != "ExportDate" && name != "Me")
        m_sink.notKept(view(name));
}

AppleHealth::Type &AppleHealth::typeOf(std::string_view name)
{
    const auto known = m_types.find(name);
    if (known != m_types.end())
        return known->second;
    if (m_types.size() >= rememberedLimit)
        m_types.clear();
    const QString identifier = QString::fromUtf8(view(name));
    return m_types.emplace(name, Type{biometrics::findKindByHealthKit(identifier), {}, {}}).first->second;
}

std::optional<double> AppleHealth::valueOf(Type &type, const Attributes &record, qint64 line)
{
    if (type.kind->aggregation == biometrics::Aggregation::Stage) {
        const auto stage = sleepStage(view(record.value));
        if (!stage)
            m_sink.keptOut(Reason::UnreadableValue, line, view(record.value));
        return stage ? std::optional(static_cast<double>(*stage)) : std::nullopt;
    }
    if (!type.conversion || type.unit != record.unit) {
        type.unit = record.unit;
        type.conversion = biometrics::conversion(*type.kind, QString::fromUtf8(view(record.unit)));
    }
    if (!type.conversion) {
        m_sink.keptOut(Reason::UnknownUnit, line, view(record.unit));
        return std::nullopt;
    }
    const auto number = readNumber(view(record.value));
    if (!number) {
        m_sink.keptOut(Reason::UnreadableValue, line, view(record.value));
        return std::nullopt;
    }
    return type.kind->name == u"spo2" ? spo2AsPercent(*number) : type.conversion->toCanonical(*number);
}

int AppleHealth::originOf(const Attributes &record)
{
    m_key.assign(record.source).append(1, '\n').append(record.device);
    const auto known = m_origins.find(m_key);
    if (known != m_origins.end())
        return known->second;
    if (m_origins.size() >= rememberedLimit)
        m_origins.clear();
    const int origin = m_sink.origin(
        imports::originOf(QString::fromUtf8(view(record.source)), QString::fromUtf8(view(record.device))));
    m_origins.emplace(m_key, origin);
    return origin;
}

const QTimeZone &AppleHealth::zone(const QByteArray &name)
{
    const auto known = m_zones.find(name);
    if (known != m_zones.end())
        return *known;
    if (m_zones.size() >= qsizetype(rememberedLimit))
        m_zones.clear();
    // Qt takes any word for a rule of POSIX, and that for UTC.
    return *m_zones.insert(name, QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone());
}

void AppleHealth::addMetadata(const pugi::xml_node &record, Sample &sample)
{
    for (const pugi::xml_node &entry : record.children("MetadataEntry")) {
        const std::string_view key = entry.attribute("key").value();
        const pugi::xml_attribute value = entry.attribute("value");
        if (key == "HKMetadataKeyHeartRateMotionContext" && value.as_int() >= 0 && value.as_int() <= 2) {
            sample.motion = static_cast<biometrics::Motion>(value.as_int());
        } else if (key == "HKMetadataKeyHeartRateSensorLocation" && value.as_int() >= 0 && value.as_int() <= 6) {
            sample.location = static_cast<biometrics::SensorLocation>(value.as_int());
        } else if (key == "HKTimeZone") {
            // Where the person was then; the offset of the dates is where the export was made.
            if (const QTimeZone &there = zone(value.value()); there.isValid())
                sample.offsetMinutes = static_cast<qint16>(there.offsetFromUtc(toDateTime(sample.start)) / 60);
        }
    }
}

void AppleHealth::takeRecord(const pugi::xml_node &record, qint64 line)
{
    const Attributes attributes = attributesOf(record);
    if (attributes.type.empty() || attributes.start.empty() || attributes.end.empty())
        return m_sink.keptOut(Reason::MissingField, line, view(attributes.type));
    Type &type = typeOf(attributes.type);
    if (!type.kind)
        return m_sink.notKept(view(attributes.type));
    const auto start = readTime(view(attributes.start)), end = readTime(view(attributes.end));
    if (!start || !start->offsetMinutes || !end || !end->offsetMinutes)
        return m_sink.keptOut(Reason::UnreadableTime, line,
                              view(start && start->offsetMinutes ? attributes.end : attributes.start));
    const auto value = valueOf(type, attributes, line);
    if (!value)
        return;
    const auto utc = [](const WrittenTime &time) {
        return fromMicros(time.micros - *time.offsetMinutes * 60'000'000LL);
    };
    Sample sample{utc(*start), utc(*end), *value};
    sample.offsetMinutes = static_cast<qint16>(*start->offsetMinutes);
    if (record.first_child())
        addMetadata(record, sample);
    m_sink.take(originOf(attributes), *type.kind, sample, line);
}

} // namespace

Result<> readAppleHealth(Source &source, const Place &from, Sink &sink)
{
    constexpr qint64 stride = 16 * 1024 * 1024; // an archive takes a while to get there
    for (qint64 at = 0; at < from.position; at += stride) {
        const auto skipped = source.skip(qMin(stride, from.position - at));
        if (!skipped || !sink.reached({at, 1}))
            return skipped;
    }
    return AppleHealth(source, from, sink).read(from);
}

} // namespace bc::imports
