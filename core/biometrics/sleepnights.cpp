#include "core/biometrics/sleepnights.h"

#include "core/analytics/sleep.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>

namespace bc::biometrics::nights {

using namespace Qt::StringLiterals;

namespace {

using analytics::sleep::Span;

/// A longer gap between two stages parts two sleeps, if nobody was in bed meanwhile.
constexpr std::chrono::hours sleepGap{2};
/// Who is in bed for longer has left a watch or a clock on.
constexpr std::chrono::hours longestInBed{24};
constexpr std::chrono::minutes hypnogramStep{5};

/// From going to bed to getting up.
struct Sleep
{
    Instant start, end;
    qint16 offsetMinutes = 0; ///< at its end
};

bool isInBedOnly(const Sample &sample) { return sample.value == static_cast<double>(Stage::InBed); }

bool isUsable(const Sample &sample)
{
    return !sample.isNull && sample.start < sample.end &&
           !(isInBedOnly(sample) && sample.end - sample.start > longestInBed);
}

char hypnogramStage(Stage stage)
{
    switch (stage) {
    case Stage::Deep:
        return '1';
    case Stage::Rem:
        return '3';
    case Stage::Awake:
    case Stage::InBed:
        return '4';
    case Stage::Light:
    case Stage::Asleep:
        break;
    }
    return '2';
}

/// A span in bed belongs to the sleeps it overlaps, and joins them.
void addInBed(std::vector<Sleep> &sleeps, const Sample &inBed)
{
    const auto first = std::ranges::upper_bound(sleeps, inBed.start, {}, &Sleep::end);
    const auto last = std::find_if(first, sleeps.end(), [&](const Sleep &sleep) { return sleep.start >= inBed.end; });
    if (first == last)
        return;
    first->start = std::min(first->start, inBed.start);
    const Sleep &latest = *std::prev(last);
    const bool isLonger = inBed.end > latest.end;
    first->offsetMinutes = isLonger ? inBed.offsetMinutes : latest.offsetMinutes;
    first->end = isLonger ? inBed.end : latest.end;
    sleeps.erase(std::next(first), last);
}

/// Each sleep of samples in order.
std::vector<Sleep> sleepsOf(const std::vector<Sample> &samples)
{
    std::vector<Sleep> sleeps;
    for (const Sample &sample : samples) {
        if (isInBedOnly(sample))
            continue;
        if (sleeps.empty() || sample.start > sleeps.back().end + sleepGap)
            sleeps.push_back({sample.start, sample.end, sample.offsetMinutes});
        else if (sample.end > sleeps.back().end)
            sleeps.back() = {sleeps.back().start, sample.end, sample.offsetMinutes};
    }
    for (const Sample &sample : samples) {
        if (isInBedOnly(sample))
            addInBed(sleeps, sample);
    }
    return sleeps;
}

/// Of spans that do not overlap; what none of them covers is awake, as time in bed is.
QString hypnogram(const std::vector<Span> &stages)
{
    QString letters;
    auto at = stages.begin();
    for (Instant middle = stages.front().start + hypnogramStep / 2; middle < stages.back().end;
         middle += hypnogramStep) {
        while (at->end <= middle)
            ++at;
        letters += QLatin1Char(at->start <= middle ? hypnogramStage(at->stage) : '4');
    }
    return letters.isEmpty() ? QString(QLatin1Char(hypnogramStage(stages.front().stage))) : letters;
}

/// Efficiency is sleep by time in bed: what was neither is awake.
Night nightOf(const Sleep &sleep, const std::vector<Span> &spans)
{
    const auto stages = analytics::sleep::flattened(spans);
    const auto figures = analytics::sleep::night(spans);
    Night night;
    if (!figures)
        return night;
    Instant::duration deep{}, rem{};
    for (const Span &span : stages) {
        deep += span.stage == Stage::Deep ? span.end - span.start : Instant::duration();
        rem += span.stage == Stage::Rem ? span.end - span.start : Instant::duration();
    }
    night.deepSeconds = std::chrono::floor<std::chrono::seconds>(deep).count();
    night.remSeconds = std::chrono::floor<std::chrono::seconds>(rem).count();
    night.lightSeconds = figures->asleep.count() - night.deepSeconds - night.remSeconds;
    night.awakeSeconds = (figures->inBed - figures->asleep).count();
    night.bedtimeStart = figures->bedtime;
    night.bedtimeEnd = figures->rising;
    night.day = toDateTime(night.bedtimeEnd + std::chrono::minutes(sleep.offsetMinutes)).date();
    night.stages = hypnogram(stages);
    return night;
}

/// Of each day of waking the longest.
std::map<QDate, Night> mainNights(const std::vector<Sample> &samples)
{
    std::map<QDate, Night> nights;
    auto sample = samples.begin();
    for (const Sleep &sleep : sleepsOf(samples)) {
        std::vector<Span> spans;
        for (; sample != samples.end() && sample->start < sleep.end; ++sample) {
            if (sample->start >= sleep.start)
                spans.push_back({sample->start, sample->end, static_cast<Stage>(static_cast<int>(sample->value))});
        }
        const Night night = nightOf(sleep, spans);
        const auto known = nights.find(night.day);
        if (night.totalSleepSeconds() > 0 &&
            (known == nights.end() || known->second.totalSleepSeconds() < night.totalSleepSeconds()))
            nights.insert_or_assign(night.day, night);
    }
    return nights;
}

/// Which days of waking are made anew, and which stages tell of them.
struct Range
{
    QString days = {}; ///< of SQL
    QVariantList values = {};
    Instant from = Instant::min(), to = Instant::max();
    QDate first = {}, last = {};

    bool contains(QDate day) const { return !first.isValid() || (first <= day && day <= last); }
};

Instant midnight(QDate day)
{
    return fromMicros(QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() * 1000);
}

/// A stage joins or parts sleeps that end on its own local day or beside it; a day more, since the stages' offsets are
/// not known here. What ends on those days began a day before at the earliest.
Range rangeOf(const std::optional<Touched> &touched)
{
    if (!touched)
        return {};
    constexpr int beside = 2;
    constexpr std::chrono::hours sleep{36};
    Range range;
    range.first = toDateTime(touched->from).date().addDays(-beside);
    range.last = toDateTime(touched->to).date().addDays(beside);
    range.days = u" AND day >= ? AND day <= ?"_s;
    range.values = {range.first.toString(Qt::ISODate), range.last.toString(Qt::ISODate)};
    range.from = midnight(range.first) - sleep;
    range.to = midnight(range.last.addDays(1)) + sleep;
    return range;
}

/// Of all the device's metrics, in order.
Result<std::vector<Sample>> stagesOf(store::Connection &unit, qint64 deviceId, const Range &range)
{
    const auto rows = unit.select(
        u"SELECT id FROM metric WHERE device_id = ? AND kind = 'sleep_stage' AND state = 5 ORDER BY id", {deviceId});
    if (!rows)
        return fail(rows.error());
    std::vector<Sample> stages;
    for (const store::Row &row : *rows) {
        const auto more = samples::list(unit, row.integer(0), range.from, range.to);
        if (!more)
            return fail(more.error());
        stages.insert(stages.end(), more->begin(), more->end());
    }
    std::erase_if(stages, [](const Sample &sample) { return !isUsable(sample); });
    std::ranges::stable_sort(stages, earlier);
    return stages;
}

/// The days whose night the source summed up itself, without stages.
Result<std::set<QDate>> summedDays(store::Connection &unit, qint64 deviceId)
{
    const auto rows = unit.select(u"SELECT day FROM sleep_night WHERE device_id = ? AND stages = ''", {deviceId});
    if (!rows)
        return fail(rows.error());
    std::set<QDate> days;
    for (const store::Row &row : *rows)
        days.insert(QDate::fromString(row.text(0), Qt::ISODate));
    return days;
}

} // namespace

Result<> makeFromStages(store::Connection &unit, qint64 accountId, qint64 deviceId,
                        const std::optional<Touched> &touched)
{
    const Range range = rangeOf(touched);
    const auto stages = stagesOf(unit, deviceId, range);
    const auto summed = stages ? summedDays(unit, deviceId) : fail(stages.error());
    if (!summed)
        return fail(summed.error());
    const auto removed =
        unit.execute(QString(u"DELETE FROM sleep_night WHERE device_id = ? AND stages <> ''"_s + range.days),
                     QVariantList{deviceId} + range.values);
    if (!removed)
        return fail(removed.error());
    for (auto &[day, night] : mainNights(*stages)) {
        if (!range.contains(day) || summed->contains(day))
            continue;
        Night made = night;
        made.deviceId = deviceId;
        made.accountId = accountId;
        if (const auto stored = store(unit, made); !stored)
            return stored;
    }
    return {};
}

} // namespace bc::biometrics::nights
