#include "server/api/v1/metricjson.h"

#include "core/accounts/accounts.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"
#include "core/store/store.h"

#include <array>

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
        json[period.name] = summary->count == 0 ? http::Json() : plainNumber(conversion.fromCanonical(summary->mean()));
    }
    const auto aside = biometrics::samples::countAside(reader, metric.id);
    if (!aside)
        return fail(aside.error());
    json["latest_value"] =
        metric.latestValue ? plainNumber(conversion.fromCanonical(*metric.latestValue)) : http::Json();
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
            {"quantity", plainNumber(conversionOf(metric).fromCanonical(sample.value))},
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
