#include "server/connectors/ouradocuments.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::connectors::documents {

using biometrics::Intake;
using biometrics::Motion;
using biometrics::Night;
using std::chrono::seconds;

namespace {

constexpr seconds phaseLength{300}, wholeDay{24 * 3600}, longestNight{36 * 3600};
constexpr std::size_t mostItems = 5'000; ///< of one array; a day has 1,440 minutes

/// Takes over what a document gave, once nothing in it is wrong.
void merge(Intake &into, Intake &&from)
{
    for (auto &[kind, list] : from.samples)
        into.samples[kind].insert(into.samples[kind].end(), list.begin(), list.end());
    into.nights += from.nights;
}

/// The values of `{"interval": s, "items": [number|null…], "timestamp": …}`, each at its moment. Null: no value then.
QString addSeries(const Json *series, const char *kind, const QTimeZone &zone, bool asSpans, Intake &intake)
{
    if (!series)
        return {};
    Document document(*series, zone);
    const double interval = document.needed("interval", document.number("interval"));
    const Moment first = document.needed("timestamp", document.moment("timestamp"));
    const Json *items = document.list("items");
    if (!document.fault.isEmpty() || !items)
        return document.fault;
    if (!(interval >= 1 && interval <= 3600) || items->size() > mostItems)
        return u"%1 is too long, or has no sound interval."_s.arg(QString::fromLatin1(kind));
    const std::chrono::microseconds step(qint64(interval * 1e6));
    for (std::size_t i = 0; i < items->size(); ++i) {
        const Json &item = (*items)[i];
        if (item.is_null())
            continue;
        if (!item.is_number())
            return u"%1 holds what is no number."_s.arg(QString::fromLatin1(kind));
        const Moment at{first.time + step * qint64(i), first.offsetMinutes};
        const Instant end = asSpans ? at.time + step : at.time;
        if (const QString fault = add(intake, kind, at, end, item.get<double>()); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// The hypnogram, a sample for each five minutes in bed.
QString addStages(const QString &phases, const Moment &start, Instant end, Intake &intake)
{
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const Moment at{start.time + phaseLength * i, start.offsetMinutes};
        if (phases[i] < u'1' || phases[i] > u'4')
            return u"sleep_phase_5_min holds a phase that is none."_s;
        if (at.time >= end)
            break; // some hypnograms are one longer than the night
        const Instant until = std::min<Instant>(at.time + phaseLength, end);
        if (const QString fault = add(intake, "sleep_stage", at, until, phases[i].digitValue()); !fault.isEmpty())
            return fault;
    }
    return {};
}

std::optional<qint64> secondsOf(Document &document, const char *name)
{
    const auto number = document.number(name);
    if (number && (*number < 0 || *number > double(longestNight.count()))) {
        if (document.fault.isEmpty())
            document.fault = u"%1 is no length of a night."_s.arg(QString::fromLatin1(name));
        return std::nullopt;
    }
    return number ? std::optional(qint64(std::llround(*number))) : std::nullopt;
}

/// What Oura summed up; nothing when it has not yet.
std::optional<Night> nightOf(Document &document, const Moment &start, const Moment &end, const QString &phases)
{
    Night night;
    const auto deep = secondsOf(document, "deep_sleep_duration"), light = secondsOf(document, "light_sleep_duration"),
               rem = secondsOf(document, "rem_sleep_duration"), awake = secondsOf(document, "awake_time");
    if (!deep || !light || !rem || !awake)
        return std::nullopt;
    night.day = document.needed("day", document.day("day"));
    night.bedtimeStart = start.time;
    night.bedtimeEnd = end.time;
    night.deepSeconds = *deep;
    night.lightSeconds = *light;
    night.remSeconds = *rem;
    night.awakeSeconds = *awake;
    night.averageHeartRate = document.number("average_heart_rate");
    night.lowestHeartRate = document.number("lowest_heart_rate");
    night.averageHrv = document.number("average_hrv");
    if (const auto restless = document.number("restless_periods"))
        night.restlessPeriods = qint64(std::llround(*restless));
    night.stages = phases;
    return night;
}

/// The figures of the main sleep of a day, which charts show beside others.
QString addMainSleep(Document &document, const Moment &start, Instant end, const Night &night, Intake &intake)
{
    QString fault;
    const auto put = [&](const char *kind, std::optional<double> value) {
        if (value && fault.isEmpty())
            fault = add(intake, kind, start, end, *value);
    };
    const auto total = document.number("total_sleep_duration");
    put("sleep_duration", total ? std::optional(*total / 60) : std::nullopt);
    put("sleep_efficiency", document.number("efficiency"));
    put("resting_heart_rate", night.lowestHeartRate);
    return fault;
}

/// The score of a day, at the moment Oura names.
QString addScore(Document &document, const char *field, const char *kind, const Moment &at, Intake &intake)
{
    const auto score = document.number(field);
    return score ? add(intake, kind, at, at.time, *score) : QString();
}

/// What was counted over a day.
QString addAmount(Document &document, const char *field, const char *kind, const Moment &at, Intake &intake)
{
    const auto amount = document.number(field);
    return amount ? add(intake, kind, at, at.time + wholeDay, *amount) : QString();
}

QString first(std::initializer_list<QString> faults)
{
    for (const QString &fault : faults) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

QString readSleep(Document &document, const Reader &reader, Intake &intake)
{
    const QString type = document.text("type").value_or(u"sleep"_s);
    if (type == "deleted"_L1 || type == "rest"_L1)
        return {}; // no sleep; and what was stored of it stays
    const Moment start = document.needed("bedtime_start", document.moment("bedtime_start"));
    const Moment end = document.needed("bedtime_end", document.moment("bedtime_end"));
    const QString phases = document.text("sleep_phase_5_min").value_or(QString());
    const Json *heartRate = document.object("heart_rate"), *hrv = document.object("hrv");
    if (!document.fault.isEmpty())
        return document.fault;
    if (end.time <= start.time || end.time - start.time > longestNight)
        return u"The times in bed are none of a night."_s;

    Intake mine;
    QString fault =
        first({addStages(phases, start, end.time, mine), addSeries(heartRate, "heart_rate", reader.zone, false, mine),
               addSeries(hrv, "hrv_rmssd", reader.zone, false, mine)});
    if (const auto night = nightOf(document, start, end, phases)) {
        mine.nights.append(*night);
        if (type == "long_sleep"_L1 && fault.isEmpty())
            fault = addMainSleep(document, start, end.time, *night, mine);
    }
    if (const auto breath = document.number("average_breath"); breath && fault.isEmpty())
        fault = add(mine, "respiratory_rate", start, end.time, *breath);
    fault = first({document.fault, fault});
    if (fault.isEmpty())
        merge(intake, std::move(mine));
    return fault;
}

QString readHeartRate(Document &document, const Reader &reader, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    const double bpm = document.needed("bpm", document.number("bpm"));
    const QString source = document.text("source").value_or(QString());
    if (!document.fault.isEmpty())
        return document.fault;
    // The documents of nights bring these; twice, they would weigh twice in every mean.
    if (source == "sleep"_L1 && reader.scopes.contains(u"daily"_s))
        return {};
    const Motion motion = source == "workout"_L1 ? Motion::Active
                          : source == "rest"_L1  ? Motion::Sedentary
                                                 : Motion::NotSet;
    return add(intake, "heart_rate", at, at.time, bpm, motion);
}

QString readActivity(Document &document, const Reader &reader, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    const Json *met = document.object("met");
    Intake mine;
    const auto medium = document.number("medium_activity_time"), high = document.number("high_activity_time");
    QString fault =
        first({addScore(document, "score", "activity_score", at, mine), addAmount(document, "steps", "steps", at, mine),
               addAmount(document, "active_calories", "active_energy", at, mine),
               addAmount(document, "equivalent_walking_distance", "distance", at, mine),
               addSeries(met, "activity_level", reader.zone, true, mine)});
    if (medium && high && fault.isEmpty())
        fault = add(mine, "active_minutes", at, at.time + wholeDay, (*medium + *high) / 60);
    fault = first({document.fault, fault});
    if (fault.isEmpty())
        merge(intake, std::move(mine));
    return fault;
}

QString readReadiness(Document &document, const Reader &reader, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    Intake mine;
    QString fault = first({addScore(document, "score", "readiness_score", at, mine),
                           addScore(document, "temperature_deviation", "skin_temperature_deviation", at, mine)});
    if (const Json *contributors = document.object("contributors")) {
        Document part(*contributors, reader.zone);
        fault = first({fault, addScore(part, "recovery_index", "recovery_index", at, mine), part.fault});
    }
    fault = first({document.fault, fault});
    if (fault.isEmpty())
        merge(intake, std::move(mine));
    return fault;
}

QString readDailySleep(Document &document, const Reader &, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    Intake mine;
    const QString fault = addScore(document, "score", "sleep_score", at, mine);
    const QString all = first({document.fault, fault});
    if (all.isEmpty())
        merge(intake, std::move(mine));
    return all;
}

QString readSpo2(Document &document, const Reader &reader, Intake &intake)
{
    const QDate day = document.needed("day", document.day("day"));
    const Json *values = document.object("spo2_percentage");
    if (!document.fault.isEmpty() || !values)
        return document.fault;
    Document part(*values, reader.zone);
    const auto average = part.number("average");
    if (!part.fault.isEmpty() || !average || *average == 0) // 0: the ring measured nothing
        return part.fault;
    const Moment at = midnight(day, reader.zone);
    return add(intake, "spo2", at, at.time, *average);
}

QString readOxygenUptake(Document &document, const Reader &, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    const auto value = document.number("vo2_max");
    if (!document.fault.isEmpty() || !value)
        return document.fault;
    return add(intake, "vo2_max", at, at.time, *value);
}

} // namespace bc::server::connectors::documents
