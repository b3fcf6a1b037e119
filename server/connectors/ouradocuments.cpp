#include "server/connectors/ouradocuments.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::connectors::documents {

using biometrics::Intake;
using biometrics::Motion;
using biometrics::Night;
using biometrics::Span;
using std::chrono::seconds;

namespace {

constexpr seconds phaseLength{300}, wholeDay{24 * 3600};
constexpr std::chrono::microseconds shortest{1}; ///< of two moments
constexpr qsizetype longestId = 200;
constexpr std::size_t mostItems = 5'000; ///< of one array; a day has 1,440 minutes

void merge(Intake &into, Intake &&from)
{
    for (auto &[kind, list] : from.samples)
        into.samples[kind].insert(into.samples[kind].end(), list.begin(), list.end());
    for (auto &[kind, spans] : from.whole)
        into.whole[kind].insert(into.whole[kind].end(), spans.begin(), spans.end());
    into.nights += from.nights;
}

/// What a series of values becomes.
struct Series
{
    const char *kind;
    bool asSpans;              ///< each value holds for the time up to the next
    std::optional<Span> whole; ///< in which it is all there is of its kind; none: from its first value to its last
};

/// Notes that the series is all there is, but for where its values are left out: what an earlier answer said then
/// stays.
void markWhole(const char *kind, Span span, const std::vector<Instant> &leftOut, Intake &intake)
{
    std::vector<Span> &spans = intake.whole[QString::fromLatin1(kind)];
    for (const Instant moment : leftOut) {
        if (moment < span.from || moment >= span.until)
            continue;
        spans.push_back({span.from, moment});
        span.from = moment + shortest;
    }
    spans.push_back(span);
}

/// The values of `{"interval": s, "items": [number|null…], "timestamp": …}`, each at its moment. Null: no value then.
/// What is no value of its kind is left out.
QString addSeries(Document &owner, const Json *json, const QTimeZone &zone, const Series &series, Intake &intake)
{
    if (!json)
        return {};
    Document document(*json, zone);
    const QString name = QString::fromLatin1(series.kind);
    const double interval = document.needed("interval", document.number("interval"));
    const Moment first = document.needed("timestamp", document.moment("timestamp"));
    const Json *items = document.list("items");
    if (!document.fault.isEmpty() || !items)
        return document.fault;
    if (!(interval >= 1 && interval <= 3600) || items->size() > mostItems)
        return u"%1 is too long, or has no sound interval."_s.arg(name);
    const std::chrono::microseconds step(qint64(interval * 1e6));
    QString why;
    std::vector<Instant> leftOut;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const Json &item = (*items)[i];
        if (item.is_null())
            continue;
        const Moment at{first.time + step * qint64(i), first.offsetMinutes};
        const Instant end = series.asSpans ? at.time + step : at.time;
        const QString fault =
            item.is_number() ? add(intake, series.kind, at, end, item.get<double>()) : u"There is what is no number."_s;
        if (fault.isEmpty()) {
            ++taken;
            continue;
        }
        why = leftOut.empty() ? fault : why;
        leftOut.push_back(at.time);
    }
    if (!leftOut.empty())
        owner.leaveOut(u"%1: %2 of %3 values left out. %4"_s.arg(name).arg(leftOut.size()).arg(items->size()).arg(why));
    if (taken > 0)
        markWhole(series.kind, series.whole.value_or(Span{first.time, first.time + step * qint64(items->size())}),
                  leftOut, intake);
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
    if (number && (*number < 0 || *number > double(seconds(biometrics::longestNight).count()))) {
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
    night.document = document.text("id").value_or(QString()).left(longestId);
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

/// A day of the person's, and where in it stands what is said about it.
struct DayMoment
{
    Moment at;
    Span day;
};

/// The person's `day`, at the time of day that `timestamp` shows on its clock. Not the instant it names: its offset is
/// that of where the ring was when the document was last written, or Greenwich's, and what is said about a day stands
/// once.
DayMoment dayMoment(Document &document, const QTimeZone &zone)
{
    const QDate day = document.needed("day", document.day("day"));
    const QTime clock = document.timeOfDay("timestamp").value_or(QTime(0, 0));
    if (!document.fault.isEmpty())
        return {};
    const Moment start = midnight(day, zone);
    const Span whole{start.time, midnight(day.addDays(1), zone).time};
    return {clock == QTime(0, 0) ? start : onClock(day, clock, zone), whole};
}

/// What a document of a day says is all there is of that day.
void markDay(const Span &day, Intake &intake)
{
    for (const auto &[kind, list] : intake.samples)
        intake.whole[kind].push_back(day);
}

/// The score of a day.
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

/// Takes over what a document gave if nothing in it is wrong; else names that.
QString given(const Document &document, const QString &found, Intake &&mine, Intake &intake)
{
    const QString fault = first({document.fault, found});
    if (fault.isEmpty())
        merge(intake, std::move(mine));
    return fault;
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
    if (end.time <= start.time || end.time - start.time > biometrics::longestNight)
        return u"The times in bed are none of a night."_s;

    Intake mine;
    const Span inBed{start.time, end.time};
    QString fault = first({addStages(phases, start, end.time, mine),
                           addSeries(document, heartRate, reader.zone, {"heart_rate", false, inBed}, mine),
                           addSeries(document, hrv, reader.zone, {"hrv_rmssd", false, inBed}, mine)});
    if (auto night = nightOf(document, start, end, phases)) {
        night->hasHeartRate = mine.whole.contains(u"heart_rate"_s);
        mine.nights.append(*night);
        if (type == "long_sleep"_L1 && fault.isEmpty())
            fault = addMainSleep(document, start, end.time, *night, mine);
    } else {
        mine.whole.erase(u"heart_rate"_s); // without a night nothing keeps the rows of `heartrate` out
    }
    if (const auto breath = document.number("average_breath"); breath && fault.isEmpty())
        fault = add(mine, "respiratory_rate", start, end.time, *breath);
    return given(document, fault, std::move(mine), intake);
}

QString readHeartRate(Document &document, const Reader &, Intake &intake)
{
    const Moment at = document.needed("timestamp", document.moment("timestamp"));
    const double bpm = document.needed("bpm", document.number("bpm"));
    const QString source = document.text("source").value_or(QString());
    if (!document.fault.isEmpty())
        return document.fault;
    const Motion motion = source == "workout"_L1 ? Motion::Active
                          : source == "rest"_L1  ? Motion::Sedentary
                                                 : Motion::NotSet;
    return add(intake, "heart_rate", at, at.time, bpm, motion);
}

QString readActivity(Document &document, const Reader &reader, Intake &intake)
{
    const auto [at, day] = dayMoment(document, reader.zone);
    const Json *met = document.object("met");
    Intake mine;
    const auto medium = document.number("medium_activity_time"), high = document.number("high_activity_time");
    QString fault =
        first({addScore(document, "score", "activity_score", at, mine), addAmount(document, "steps", "steps", at, mine),
               addAmount(document, "active_calories", "active_energy", at, mine),
               addAmount(document, "equivalent_walking_distance", "distance", at, mine)});
    if (medium && high && fault.isEmpty())
        fault = add(mine, "active_minutes", at, at.time + wholeDay, (*medium + *high) / 60);
    markDay(day, mine);
    fault = first({fault, addSeries(document, met, reader.zone, {"activity_level", true, {}}, mine)});
    return given(document, fault, std::move(mine), intake);
}

QString readReadiness(Document &document, const Reader &reader, Intake &intake)
{
    const auto [at, day] = dayMoment(document, reader.zone);
    Intake mine;
    QString fault = first({addScore(document, "score", "readiness_score", at, mine),
                           addScore(document, "temperature_deviation", "skin_temperature_deviation", at, mine)});
    if (const Json *contributors = document.object("contributors")) {
        Document part(*contributors, reader.zone);
        fault = first({fault, addScore(part, "recovery_index", "recovery_index", at, mine), part.fault});
    }
    markDay(day, mine);
    return given(document, fault, std::move(mine), intake);
}

QString readDailySleep(Document &document, const Reader &reader, Intake &intake)
{
    const auto [at, day] = dayMoment(document, reader.zone);
    Intake mine;
    const QString fault = addScore(document, "score", "sleep_score", at, mine);
    markDay(day, mine);
    return given(document, fault, std::move(mine), intake);
}

QString readSpo2(Document &document, const Reader &reader, Intake &intake)
{
    const auto [at, day] = dayMoment(document, reader.zone);
    const Json *values = document.object("spo2_percentage");
    if (!document.fault.isEmpty() || !values)
        return document.fault;
    Document part(*values, reader.zone);
    const auto average = part.number("average");
    if (!part.fault.isEmpty() || !average || *average == 0) // 0: the ring measured nothing
        return part.fault;
    Intake mine;
    const QString fault = add(mine, "spo2", at, at.time, *average);
    markDay(day, mine);
    return given(document, fault, std::move(mine), intake);
}

QString readOxygenUptake(Document &document, const Reader &reader, Intake &intake)
{
    const auto [at, day] = dayMoment(document, reader.zone);
    Intake mine;
    const QString fault = addScore(document, "vo2_max", "vo2_max", at, mine);
    markDay(day, mine);
    return given(document, fault, std::move(mine), intake);
}

} // namespace bc::server::connectors::documents
