#include "core/imports/appmetric.h"
#include "core/imports/appnight.h"
#include "core/imports/jsonbytes.h"
#include "core/imports/readers.h"

#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Kind;
using biometrics::Sample;
using biometrics::Stage;

namespace {

using Json = nlohmann::json;

constexpr std::size_t deepestJson = 32, metricLimit = 10'000;
// Containers around each other: {"data": {"metrics": [ {"data": [ {point}
constexpr std::size_t listDepth = 3, metricDepth = 4, pointDepth = 6;

/// One object of a metric's data.
struct Point
{
    qint64 line = 0;
    std::string date, startDate, endDate, sleepStart, sleepEnd, inBedStart, inBedEnd, value, source, sleepSource,
        inBedSource;
    std::optional<double> quantity, average, systolic, diastolic;
    AppNight night;

    const std::string &begins() const { return startDate.empty() ? date : startDate; }
};

/// An amount whose end is the next one's start.
struct Held
{
    int origin = 0;
    const Kind *kind = nullptr;
    Sample sample;
    qint64 line = 0;
};

/// Walks the document twice: for the names of the metrics, which may stand behind their data, and for the data.
class AppDocument final : public nlohmann::json_sax<Json>
{
public:
    AppDocument(JsonBytes &bytes, std::vector<AppMetric> &metrics, const ReadOptions &options, Sink *sink)
        : m_bytes(bytes)
        , m_metrics(metrics)
        , m_clock(options.zone)
        , m_order(options.dateOrder)
        , m_sink(sink)
    {}

    /// Whether the sink asked to stop.
    bool stopped() const { return m_stopped; }
    QString fault() const { return m_fault; }
    bool foundLists() const { return m_foundLists; }

    bool null() override { return scalar(); }
    bool boolean(bool) override { return scalar(); }
    bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t &) override { return number(value); }
    bool string(string_t &text) override;
    bool binary(binary_t &) override { return scalar(); }
    bool key(string_t &name) override
    {
        m_keys.back() = name;
        return scalar();
    }
    bool start_object(std::size_t) override;
    bool end_object() override;
    bool start_array(std::size_t) override { return push(); }
    bool end_array() override
    {
        m_keys.pop_back();
        return scalar();
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        m_fault = u"not well-formed"_s;
        return false;
    }

private:
    bool scalar()
    {
        m_bytes.progressed();
        return true;
    }
    bool push();
    bool number(double value);
    bool inList(std::string_view name) const
    {
        return m_keys.size() >= metricDepth && m_keys[1] == name && m_keys[0] == "data";
    }
    std::string *textField(std::string_view key);
    bool finishPoint();
    void takePoint(const AppMetric &metric);
    void takeSum(const Kind &kind, const AppMetric &metric, const std::string &from, double value);
    void letGo();
    Instant nextMidnight(const WrittenTime &time, Instant placed);
    void takePressure(int origin, const AppMetric &metric);
    void takeSleep(const Kind &kind, const AppMetric &metric);
    void takeSums(int origin, const AppMetric &metric);
    std::optional<Placed> placed(const std::string &one, const std::string &other, const auto &before);
    void takeSpan(int origin, const Kind &kind, const std::string &from, const std::string &to, double value);
    std::optional<double> canonical(const Kind &kind, const AppMetric &metric, double value);
    int origin(const std::string &said);

    JsonBytes &m_bytes;
    std::vector<AppMetric> &m_metrics;
    WallClock m_clock;
    const DateOrder m_order;
    Sink *const m_sink;              ///< null: only the names are read
    std::vector<std::string> m_keys; ///< the last key of each container that is open
    std::size_t m_metric = 0;        ///< how many of them ended
    Point m_point;
    std::optional<Held> m_held;
    QString m_fault;
    bool m_stopped = false, m_foundLists = false;
};

bool AppDocument::push()
{
    m_keys.emplace_back();
    if (m_keys.size() > deepestJson) {
        m_fault = u"nested too deeply"_s;
        return false;
    }
    if (m_keys.size() == listDepth && m_keys[0] == "data")
        m_foundLists = true;
    return scalar();
}

bool AppDocument::start_object(std::size_t)
{
    if (!push())
        return false;
    if (m_keys.size() == metricDepth && inList("metrics") && !m_sink) {
        if (m_metrics.size() == metricLimit) {
            m_fault = u"more metrics than the app knows"_s;
            return false;
        }
        m_metrics.emplace_back();
    }
    if (m_keys.size() == pointDepth) {
        m_point = {};
        m_point.line = m_bytes.line();
    }
    return true;
}

bool AppDocument::end_object()
{
    const std::size_t depth = m_keys.size();
    const bool isMetric = depth == metricDepth && inList("metrics");
    const bool isPoint = depth == pointDepth && inList("metrics") && m_keys[metricDepth - 1] == "data";
    const bool isOther = depth == metricDepth && m_keys[0] == "data" && !isMetric;
    m_keys.pop_back();
    if (isMetric) {
        ++m_metric;
        letGo();
    }
    if (isPoint && !m_sink && !m_metrics.empty())
        m_metrics.back().saw(m_point.endDate.empty() ? readTime(QByteArrayView(m_point.begins()), m_order)
                                                     : std::nullopt);
    if (isOther && m_sink)
        m_sink->notKept(QByteArrayView(m_keys[1]));
    return isPoint && m_sink ? finishPoint() : scalar();
}

std::string *AppDocument::textField(std::string_view key)
{
    static constexpr std::array<std::pair<std::string_view, std::string Point::*>, 11> fields{
        {{"date", &Point::date},
         {"startDate", &Point::startDate},
         {"endDate", &Point::endDate},
         {"sleepStart", &Point::sleepStart},
         {"sleepEnd", &Point::sleepEnd},
         {"inBedStart", &Point::inBedStart},
         {"inBedEnd", &Point::inBedEnd},
         {"value", &Point::value},
         {"source", &Point::source},
         {"sleepSource", &Point::sleepSource},
         {"inBedSource", &Point::inBedSource}}};
    for (const auto &[name, field] : fields) {
        if (key == name)
            return &(m_point.*field);
    }
    return nullptr;
}

bool AppDocument::string(string_t &text)
{
    if (m_keys.size() == metricDepth && inList("metrics") && !m_sink) {
        QString &field = m_keys.back() == "name" ? m_metrics.back().name : m_metrics.back().units;
        if (m_keys.back() == "name" || m_keys.back() == "units")
            field = QString::fromStdString(text).left(100);
    } else if (m_keys.size() == pointDepth) {
        if (std::string *const field = textField(m_keys.back()))
            *field = std::move(text);
    }
    return scalar();
}

bool AppDocument::number(double value)
{
    if (m_keys.size() != pointDepth)
        return scalar();
    static constexpr std::array<std::pair<std::string_view, std::optional<double> Point::*>, 5> fields{
        {{"qty", &Point::quantity},
         {"Avg", &Point::average},
         {"avg", &Point::average},
         {"systolic", &Point::systolic},
         {"diastolic", &Point::diastolic}}};
    static constexpr std::array<std::pair<std::string_view, std::optional<double> AppNight::*>, 7> sums{
        {{"totalSleep", &AppNight::totalSleep},
         {"asleep", &AppNight::asleep},
         {"core", &AppNight::core},
         {"deep", &AppNight::deep},
         {"rem", &AppNight::rem},
         {"awake", &AppNight::awake},
         {"inBed", &AppNight::inBed}}};
    for (const auto &[name, field] : fields) {
        if (m_keys.back() == name)
            m_point.*field = value;
    }
    for (const auto &[name, field] : sums) {
        if (m_keys.back() == name)
            m_point.night.*field = value;
    }
    return scalar();
}

/// `said`: by the point's own field.
int AppDocument::origin(const std::string &said)
{
    const QString source = said.empty() ? u"Health Auto Export"_s : QString::fromStdString(said).left(150);
    return m_sink->origin({u"health-auto-export/"_s + source, source, source});
}

bool AppDocument::finishPoint()
{
    if (m_metric < m_metrics.size())
        takePoint(m_metrics[m_metric]);
    m_stopped = !m_sink->reached({m_bytes.offset(), m_bytes.line()});
    return !m_stopped && scalar();
}

void AppDocument::takePoint(const AppMetric &metric)
{
    if (metric.name == "blood_pressure"_L1)
        return takePressure(origin(m_point.source), metric);
    const Kind *const kind = metric.kind();
    if (!kind)
        return m_sink->notKept(metric.name.toUtf8());
    if (kind->aggregation == biometrics::Aggregation::Stage)
        return takeSleep(*kind, metric);
    const auto number = m_point.quantity ? m_point.quantity : m_point.average;
    if (!number)
        return m_sink->keptOut(Reason::MissingField, m_point.line, metric.name.toUtf8());
    if (const auto value = canonical(*kind, metric, *number)) {
        const std::string &from = m_point.begins();
        if (kind->aggregation == biometrics::Aggregation::Sum && m_point.endDate.empty())
            return takeSum(*kind, metric, from, *value);
        takeSpan(origin(m_point.source), *kind, from, m_point.endDate.empty() ? from : m_point.endDate, *value);
    }
}

std::optional<double> AppDocument::canonical(const Kind &kind, const AppMetric &metric, double value)
{
    const QString unit = metric.units == u"ml/(kg·min)"_s ? u"ml/kg/min"_s : metric.units;
    const auto conversion = biometrics::conversion(kind, unit);
    if (!conversion) {
        m_sink->keptOut(Reason::UnknownUnit, m_point.line, unit.toUtf8());
        return std::nullopt;
    }
    return kind.name == u"spo2" ? spo2AsPercent(value) : conversion->toCanonical(value);
}

void AppDocument::takePressure(int origin, const AppMetric &metric)
{
    if (!m_point.systolic || !m_point.diastolic)
        return m_sink->keptOut(Reason::MissingField, m_point.line, metric.name.toUtf8());
    for (const auto &[name, number] : {std::pair(u"blood_pressure_systolic"_s, *m_point.systolic),
                                       std::pair(u"blood_pressure_diastolic"_s, *m_point.diastolic)}) {
        const Kind &kind = *biometrics::findKind(name);
        if (const auto value = canonical(kind, metric, number))
            takeSpan(origin, kind, m_point.date, m_point.date, *value);
    }
}

/// The app writes no end of what it summed up: a day ends at the person's next midnight, an hour and a minute by
/// themselves, and of other times each goes on to the next.
void AppDocument::takeSum(const Kind &kind, const AppMetric &metric, const std::string &from, double value)
{
    const int source = origin(m_point.source);
    const auto written = readTime(QByteArrayView(from), m_order);
    if (!written)
        return m_sink->keptOut(Reason::UnreadableTime, m_point.line, QByteArrayView(from));
    const Placed begins = m_clock.place(*written);
    Sample sample{begins.time, begins.time, value};
    sample.offsetMinutes = begins.offsetMinutes;
    if (metric.step == 0) {
        if (m_held && m_held->origin == source && m_held->sample.start < sample.start)
            m_held->sample.end = sample.start;
        letGo();
        m_held = Held{source, &kind, sample, m_point.line};
        return;
    }
    sample.end = metric.step == AppMetric::perDay ? nextMidnight(*written, begins.time)
                                                  : sample.start + std::chrono::microseconds(metric.step);
    m_sink->take(source, kind, sample, m_point.line);
}

/// Hands over what waited for its end.
void AppDocument::letGo()
{
    if (m_held)
        m_sink->take(m_held->origin, *m_held->kind, m_held->sample, m_held->line);
    m_held.reset();
}

/// By the person's clock where that is the one it was written by.
Instant AppDocument::nextMidnight(const WrittenTime &time, Instant placed)
{
    const Placed here = m_clock.place({time.micros, {}}, "midnight"),
                 next = m_clock.place({time.micros + AppMetric::perDay, {}}, "midnight");
    return here.time == placed ? next.time : placed + std::chrono::days(1);
}

void AppDocument::takeSleep(const Kind &kind, const AppMetric &metric)
{
    const std::string &sleeping = m_point.source.empty() ? m_point.sleepSource : m_point.source,
                      &inBed = m_point.source.empty() ? m_point.inBedSource : m_point.source;
    if (!m_point.value.empty()) { // one stage a point
        const auto stage = sleepStage(QByteArrayView(m_point.value));
        if (!stage)
            return m_sink->keptOut(Reason::UnreadableValue, m_point.line, QByteArrayView(m_point.value));
        return takeSpan(origin(sleeping), kind, m_point.startDate, m_point.endDate, static_cast<double>(*stage));
    }
    if (m_point.sleepStart.empty() && m_point.inBedStart.empty())
        return m_sink->keptOut(Reason::MissingField, m_point.line, "sleep_analysis");
    if (!m_point.inBedStart.empty())
        takeSpan(origin(inBed), kind, m_point.inBedStart, m_point.inBedEnd, static_cast<double>(Stage::InBed));
    if (!m_point.sleepStart.empty())
        takeSpan(origin(sleeping), kind, m_point.sleepStart, m_point.sleepEnd, static_cast<double>(Stage::Asleep));
    takeSums(origin(sleeping.empty() ? inBed : sleeping), metric);
}

/// A night as the app summed it up, in hours if the metric does not say minutes: from going to bed to getting up.
void AppDocument::takeSums(int origin, const AppMetric &metric)
{
    const auto earliest = placed(m_point.sleepStart, m_point.inBedStart, std::less<>()),
               latest = placed(m_point.sleepEnd, m_point.inBedEnd, std::greater<>());
    const double unit = metric.units.startsWith("min"_L1) ? 60 : 3600;
    const auto night = earliest && latest ? summedUp(m_point.night, unit, *earliest, *latest) : std::nullopt;
    if (night)
        m_sink->takeNight(origin, *night, m_point.line);
}

/// The one that comes first by `before`, of those that can be read.
std::optional<Placed> AppDocument::placed(const std::string &one, const std::string &other, const auto &before)
{
    std::optional<Placed> found;
    for (const std::string *const text : {&one, &other}) {
        const auto written = readTime(QByteArrayView(*text), m_order);
        if (!written)
            continue;
        const Placed at = m_clock.place(*written);
        if (!found || before(at.time, found->time))
            found = at;
    }
    return found;
}

void AppDocument::takeSpan(int origin, const Kind &kind, const std::string &from, const std::string &to, double value)
{
    const auto start = readTime(QByteArrayView(from), m_order), end = readTime(QByteArrayView(to), m_order);
    if (!start || !end)
        return m_sink->keptOut(Reason::UnreadableTime, m_point.line, QByteArrayView(start ? to : from));
    const Placed begins = m_clock.place(*start), ends = m_clock.place(*end);
    Sample sample{begins.time, ends.time, value};
    sample.offsetMinutes = begins.offsetMinutes;
    m_sink->take(origin, kind, sample, m_point.line);
}

/// False when the sink asked to stop.
Result<bool> walk(Source &source, std::vector<AppMetric> &metrics, const ReadOptions &options, Sink *sink)
{
    JsonBytes bytes(source);
    AppDocument document(bytes, metrics, options, sink);
    const bool whole = Json::sax_parse(bytes.begin(), bytes.end(), &document);
    if (bytes.error())
        return fail(*bytes.error());
    const bool isOther = whole && !document.foundLists();
    if ((!whole && !document.stopped()) || isOther) {
        const QString why = isOther           ? u"without data"_s
                            : bytes.tooLong() ? u"longer than any text in it"_s
                                              : document.fault();
        return fail(ErrorKind::Invalid,
                    u"This is no whole file of Health Auto Export: %1 at line %2."_s.arg(why).arg(bytes.line()),
                    u"Make the export again, or copy the file again."_s);
    }
    return whole;
}

} // namespace

Result<> readHealthAutoExport(Source &source, const ReadOptions &options, Sink &sink)
{
    std::vector<AppMetric> metrics;
    if (const auto named = walk(source, metrics, options, nullptr); !named)
        return fail(named.error());
    if (const auto again = source.rewind(); !again)
        return again;
    return done(walk(source, metrics, options, &sink));
}

} // namespace bc::imports
