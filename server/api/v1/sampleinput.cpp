#include "server/api/v1/sampleinput.h"

#include "server/api/v1/metricjson.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Metric;
using biometrics::Motion;
using biometrics::Sample;
using biometrics::SensorLocation;

namespace {

/// More faults than this help nobody to mend their request; records beyond it are counted only.
constexpr qsizetype mostErrors = 1000;

std::optional<double> quantity(Fields &fields, const http::Json &item)
{
    const auto found = item.find("quantity");
    bool ok = false;
    double value = 0;
    if (found != item.end() && found->is_number()) {
        value = found->get<double>();
        ok = true;
    } else if (found != item.end() && found->is_string()) {
        value = QString::fromStdString(found->get_ref<const std::string &>()).toDouble(&ok);
    }
    if (ok && std::isfinite(value) && std::abs(value) < 1e12)
        return value;
    fields.wrong(u"quantity"_s, u"Must be a number."_s);
    return std::nullopt;
}

/// A date field: text of RFC 3339, or milliseconds since 1970 as number or text.
std::optional<Instant> date(Fields &fields, const http::Json &item, const char *name)
{
    const auto found = item.find(name);
    std::optional<Instant> moment;
    if (found != item.end() && found->is_number_integer())
        moment = momentOf(QString::number(found->get<qint64>()));
    else if (found != item.end() && found->is_string())
        moment = momentOf(QString::fromStdString(found->get_ref<const std::string &>()));
    if (!moment)
        fields.wrong(QString::fromLatin1(name), u"Must be a time: RFC 3339, or milliseconds since 1970."_s);
    return moment;
}

/// Minutes east of UTC that the date's text ends with; 0 for "Z".
qint16 offsetOf(const http::Json &item)
{
    const auto found = item.find("start_date");
    if (found == item.end() || !found->is_string())
        return 0;
    const QString text = QString::fromStdString(found->get_ref<const std::string &>());
    if (text.size() < 6 || text[text.size() - 3] != u':' ||
        (text[text.size() - 6] != u'+' && text[text.size() - 6] != u'-'))
        return 0;
    const int minutes = text.mid(text.size() - 5, 2).toInt() * 60 + text.right(2).toInt();
    return static_cast<qint16>(text[text.size() - 6] == u'-' ? -minutes : minutes);
}

Motion motion(Fields &fields)
{
    const QString name = fields.text("sample_motion_context", 20).value_or(QString()).toLower();
    if (name == "sedentary"_L1)
        return Motion::Sedentary;
    if (name == "active"_L1)
        return Motion::Active;
    if (!name.isEmpty() && name != "notset"_L1)
        fields.wrong(u"sample_motion_context"_s, u"Must be NotSet, Sedentary or Active."_s);
    return Motion::NotSet;
}

/// Apple writes oxygen saturation as a fraction of 1 with the unit "%".
double canonical(const Metric &metric, double value)
{
    if (metric.kind == "spo2"_L1 && metric.sampleType == "%"_L1 && value <= 1)
        return std::round(value * 1e8) / 1e6;
    return conversionOf(metric).toCanonical(value);
}

/// A value that no body and no sensor can show is a wrong unit or a broken record.
void checkPlausible(Fields &fields, const Metric &metric, double value)
{
    const biometrics::Kind *kind = biometrics::findKind(metric.kind);
    if (kind && !kind->isPlausible(value))
        fields.wrong(u"quantity"_s, u"Is %1 %2, which is not plausible: %3 is %4 to %5."_s.arg(value)
                                        .arg(kind->unit, kind->title)
                                        .arg(kind->lowest)
                                        .arg(kind->highest));
}

/// False: the record has faults and is kept out.
bool readOne(const http::Json &item, const QString &prefix, SampleInput &input,
             const std::function<const Metric *(qint64)> &metricOf)
{
    if (!item.is_object()) {
        if (input.errors.size() < mostErrors)
            input.errors.append({prefix.chopped(1), u"Must be an object."_s});
        return false;
    }
    Fields fields(item);
    const auto id = fields.integer("metric_id", 1, std::numeric_limits<qint64>::max());
    const Metric *metric = id ? metricOf(*id) : nullptr;
    if (!metric && !fields.hasError(u"metric_id"_s))
        fields.wrong(u"metric_id"_s, u"There is no such metric."_s);
    Sample sample;
    const auto start = date(fields, item, "start_date");
    const auto end = item.contains("end_date") && !item["end_date"].is_null() ? date(fields, item, "end_date") : start;
    if (start && end && *end < *start)
        fields.wrong(u"end_date"_s, u"Must not be before start_date."_s);
    sample.isNull = fields.flag("is_null").value_or(false);
    const auto value = sample.isNull && !fields.has("quantity") ? std::optional(0.0) : quantity(fields, item);
    sample.motion = motion(fields);
    sample.location = static_cast<SensorLocation>(fields.integer("sample_sensor_location", 0, 6).value_or(0));
    sample.offsetMinutes = offsetOf(item);
    if (metric && value && !isOfStages(*metric)) {
        sample.value = canonical(*metric, *value);
        if (!sample.isNull)
            checkPlausible(fields, *metric, sample.value);
    } else if (metric && value && !sample.isNull) {
        if (const auto stage = stageOf(*metric, *value))
            sample.value = static_cast<double>(*stage);
        else
            fields.wrong(u"quantity"_s, stageCodes(*metric));
    }
    for (const FieldError &error : fields.errors()) {
        if (input.errors.size() < mostErrors)
            input.errors.append({QString(prefix + error.field), error.message});
    }
    if (!fields.errors().isEmpty())
        return false;
    sample.start = *start;
    sample.end = *end;
    input.samples[*id].push_back(sample);
    return true;
}

/// More samples that start at one moment than anything measures would fill a row of the store: the surplus is kept out.
void thinCrowds(SampleInput &input)
{
    constexpr std::size_t most = 500;
    for (auto &[id, list] : input.samples) {
        std::vector<Instant> starts(list.size());
        std::ranges::transform(list, starts.begin(), &Sample::start);
        std::ranges::sort(starts);
        bool isCrowded = false;
        for (std::size_t i = most; i < starts.size() && !isCrowded; ++i)
            isCrowded = starts[i] == starts[i - most];
        if (!isCrowded)
            continue;
        std::map<Instant, std::size_t> seen;
        const auto surplus = std::erase_if(list, [&](const Sample &sample) { return ++seen[sample.start] > most; });
        input.rejected += qint64(surplus);
        input.errors.append(
            {u"start_date"_s, u"%1 samples of metric %2 start at a moment at which %3 others do."_s.arg(
                                  QString::number(surplus), QString::number(id), QString::number(most))});
    }
}

} // namespace

SampleInput readSamples(const http::Json &body, const std::function<const Metric *(qint64)> &metricOf)
{
    SampleInput input;
    input.isList = body.is_array();
    if (!input.isList) {
        input.rejected = readOne(body, {}, input, metricOf) ? 0 : 1;
        return input;
    }
    qsizetype index = 0;
    for (const http::Json &item : body) {
        if (!readOne(item, u"[%1]."_s.arg(index++), input, metricOf))
            ++input.rejected;
    }
    thinCrowds(input);
    return input;
}

} // namespace bc::server::api::v1
