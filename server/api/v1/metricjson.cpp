#include "server/api/v1/metricjson.h"

#include "core/accounts/accounts.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"
#include "core/store/store.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Metric;

namespace {

struct Period
{
    const char *name;
    QDate first, end; ///< local dates, `end` not included
};

/// Weeks begin on Monday (ISO 8601).
std::array<Period, 8> periods(QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1), year(today.year(), 1, 1);
    return {{{"avg_yesterday", today.addDays(-1), today},
             {"avg_today", today, today.addDays(1)},
             {"avg_this_week", monday, monday.addDays(7)},
             {"avg_last_week", monday.addDays(-7), monday},
             {"avg_this_month", month, month.addMonths(1)},
             {"avg_last_month", month.addMonths(-1), month},
             {"avg_this_year", year, year.addYears(1)},
             {"avg_last_year", year.addYears(-1), year}}};
}

using biometrics::Stage;

/// By HKCategoryValueSleepAnalysis: in bed, asleep (unspecified), awake, core, deep, REM.
constexpr std::array healthKitStages{Stage::InBed, Stage::Asleep, Stage::Awake, Stage::Light, Stage::Deep, Stage::Rem};

bool speaksHealthKit(const Metric &metric)
{
    return isOfStages(metric) && metric.quantityType == "HKCategoryTypeIdentifierSleepAnalysis"_L1;
}

std::string motionName(biometrics::Motion motion)
{
    switch (motion) {
    case biometrics::Motion::Sedentary:
        return "Sedentary";
    case biometrics::Motion::Active:
        return "Active";
    case biometrics::Motion::NotSet:
        break;
    }
    return "NotSet";
}

} // namespace

biometrics::Conversion conversionOf(const Metric &metric)
{
    const biometrics::Kind *kind = biometrics::findKind(metric.kind);
    return kind ? biometrics::conversion(*kind, metric.sampleType).value_or(biometrics::Conversion())
                : biometrics::Conversion();
}

bool isOfStages(const Metric &metric)
{
    const biometrics::Kind *kind = biometrics::findKind(metric.kind);
    return kind && kind->aggregation == biometrics::Aggregation::Stage;
}

std::optional<Stage> stageOf(const Metric &metric, double code)
{
    if (code != std::floor(code))
        return std::nullopt;
    if (speaksHealthKit(metric))
        return code >= 0 && code < double(healthKitStages.size())
                   ? std::optional(healthKitStages.at(static_cast<std::size_t>(code)))
                   : std::nullopt;
    return code >= double(Stage::Deep) && code <= double(Stage::InBed)
               ? std::optional(static_cast<Stage>(static_cast<int>(code)))
               : std::nullopt;
}

QString stageCodes(const Metric &metric)
{
    return speaksHealthKit(metric)
               ? u"Must be 0 in bed, 1 asleep, 2 awake, 3 core, 4 deep or 5 REM (HKCategoryValueSleepAnalysis)."_s
               : u"Must be 1 deep, 2 light, 3 REM, 4 awake, 5 asleep or 6 in bed."_s;
}

double declaredValue(const Metric &metric, double value)
{
    if (!speaksHealthKit(metric))
        return conversionOf(metric).fromCanonical(value);
    const auto code = std::ranges::find(healthKitStages, value, [](Stage stage) { return double(stage); });
    return code == healthKitStages.end() ? value : double(code - healthKitStages.begin());
}

Result<http::Json> metricJson(store::Connection &reader, const Metric &metric, const QTimeZone &zone, Instant now)
{
    const biometrics::Conversion conversion = conversionOf(metric);
    http::Json json{{"id", metric.id},
                    {"uuid", text(metric.uuid)},
                    {"tenant_id", metric.tenantId},
                    {"user_id", metric.accountId},
                    {"device_id", metric.deviceId},
                    {"name", text(metric.name)},
                    {"sample_type", text(metric.sampleType)},
                    {"quantity_type", text(metric.quantityType)},
                    {"is_continuous_data", metric.isContinuous},
                    {"state", metric.state}};
    for (const Period &period : periods(biometrics::localDate(now, zone))) {
        const auto summary =
            biometrics::series::summary(reader, metric.id, biometrics::localDay(period.first, zone).start,
                                        biometrics::localDay(period.end, zone).start);
        if (!summary)
            return fail(summary.error());
        const bool isKnown = summary->count > 0 && !isOfStages(metric);
        json[period.name] = isKnown ? plainNumber(conversion.fromCanonical(summary->mean())) : http::Json();
    }
    const auto aside = biometrics::samples::countAside(reader, metric.id);
    if (!aside)
        return fail(aside.error());
    json["latest_value"] = metric.latestValue ? plainNumber(declaredValue(metric, *metric.latestValue)) : http::Json();
    json["latest_timestamp"] = time(metric.latestTime);
    json["sample_count"] = metric.sampleCount;
    json["future_sample_count"] = *aside;
    json["created_time"] = time(metric.createdTime);
    json["modified_time"] = time(metric.modifiedTime);
    return json;
}

http::Json sampleJson(const Metric &metric, const biometrics::Sample &sample)
{
    return {{"metric_id", metric.id},
            {"start_date", time(sample.start)},
            {"end_date", time(sample.end)},
            {"quantity", plainNumber(declaredValue(metric, sample.value))},
            {"is_null", sample.isNull},
            {"sample_motion_context", motionName(sample.motion)},
            {"sample_sensor_location", static_cast<int>(sample.location)},
            {"utc_offset_minutes", sample.offsetMinutes}};
}

Result<std::optional<Metric>> ownMetric(const Services &services, std::optional<qint64> id, const oauth::Principal &who,
                                        bool &exists)
{
    exists = false;
    if (!id)
        return std::optional<Metric>();
    const auto reader = services.store.reader();
    auto found = reader ? biometrics::metrics::find(**reader, *id) : fail(reader.error());
    exists = found && found->has_value();
    if (exists && ((*found)->accountId != who.userId || !(*found)->active()))
        found->reset();
    return found;
}

Result<QTimeZone> zoneOfCaller(const Services &services, const oauth::Principal &who)
{
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, who.userId) : fail(reader.error());
    if (!user)
        return fail(user.error());
    return *user ? biometrics::zoneOf((*user)->timezone) : QTimeZone::utc();
}

} // namespace bc::server::api::v1
