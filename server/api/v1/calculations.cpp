#include "core/biometrics/localday.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"
#include "core/store/store.h"
#include "server/api/resources.h"
#include "server/api/v1/metricjson.h"
#include "server/middleware/authentication.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Metric;
using biometrics::Sample;
using http::RequestPtr;
using http::Response;

namespace {

/// The numbers of the API.
enum class Frequency { Day = 1, Week = 2, Month = 3, Year = 4 };

QDate periodStart(QDate date, Frequency frequency)
{
    switch (frequency) {
    case Frequency::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Frequency::Month:
        return QDate(date.year(), date.month(), 1);
    case Frequency::Year:
        return QDate(date.year(), 1, 1);
    case Frequency::Day:
        break;
    }
    return date;
}

QDate nextPeriod(QDate start, Frequency frequency)
{
    switch (frequency) {
    case Frequency::Week:
        return start.addDays(7);
    case Frequency::Month:
        return start.addMonths(1);
    case Frequency::Year:
        return start.addYears(1);
    case Frequency::Day:
        break;
    }
    return start.addDays(1);
}

/// When the first sample of that time or later starts.
Result<std::optional<Instant>> nextStart(store::Connection &reader, qint64 metricId, Instant from)
{
    std::optional<Instant> start;
    const auto read = biometrics::samples::forEach(
        reader, metricId, from, fromMicros(std::numeric_limits<qint64>::max() / 4), [&](const Sample &sample) {
            start = sample.start;
            return false;
        });
    return read ? Result<std::optional<Instant>>(start) : fail(read.error());
}

/// Averages of the person's own days, weeks, months or years, oldest first, empty ones left out.
Result<http::Json> averages(store::Connection &reader, const Metric &metric, const QTimeZone &zone, Frequency frequency,
                            std::optional<Instant> after, int limit)
{
    http::Json results = http::Json::array();
    http::Json next;
    const biometrics::Conversion conversion = conversionOf(metric);
    if (metric.firstTime && metric.latestTime && !isOfStages(metric)) {
        QDate start = periodStart(biometrics::localDate(*metric.firstTime, zone), frequency);
        if (after)
            start = std::max(start, nextPeriod(periodStart(biometrics::localDate(*after, zone), frequency), frequency));
        const QDate last = biometrics::localDate(*metric.latestTime, zone);
        while (start <= last && static_cast<int>(results.size()) < limit) {
            const Instant from = biometrics::localDay(start, zone).start;
            start = nextPeriod(start, frequency);
            const Instant to = biometrics::localDay(start, zone).start;
            const auto summary = biometrics::series::summary(reader, metric.id, from, to);
            if (!summary)
                return fail(summary.error());
            if (summary->count == 0) {
                // On to the next reading: between two there may be centuries, when a clock was wrong.
                const auto following = nextStart(reader, metric.id, to);
                if (!following)
                    return fail(following.error());
                if (!*following)
                    break;
                start = std::max(start, periodStart(biometrics::localDate(**following, zone), frequency));
                continue;
            }
            results.push_back({{"start_date", time(from)},
                               {"end_date", time(to)},
                               {"value", plainNumber(conversion.fromCanonical(summary->mean()))},
                               {"minimum", plainNumber(conversion.fromCanonical(summary->minimum))},
                               {"maximum", plainNumber(conversion.fromCanonical(summary->maximum))},
                               {"count", summary->count}});
        }
        if (start <= last && static_cast<int>(results.size()) == limit)
            next = results.back()["start_date"];
    }
    return http::Json{{"next_timestamp", next}, {"count", results.size()}, {"results", std::move(results)}};
}

QCoro::Task<Response> calculate(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    const auto id = fields.integer("metric_id", 1, std::numeric_limits<qint64>::max());
    if (!fields.has("metric_id"))
        fields.wrong(u"metric_id"_s, u"Must not be missing."_s);
    fields.integer("function", 1, 1); // 1: the average, the only one there is
    const auto frequency = fields.integer("frequency", 1, 4);
    if (!fields.has("frequency"))
        fields.wrong(u"frequency"_s, u"Must not be missing."_s);
    const auto after = momentOffset(fields);
    const auto limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    bool exists = false;
    const auto metric = ownMetric(services, id, *who, exists);
    const auto zone = zoneOfCaller(services, *who);
    if (!metric || !zone)
        co_return Response::problem(metric ? zone.error() : metric.error());
    if (!*metric)
        co_return co_await notFound(services, request, *who, u"samples.read"_s, u"metric"_s,
                                    QString::number(id.value_or(0)), exists);
    const auto reader = services.store.reader();
    const auto results =
        reader ? averages(**reader, **metric, *zone, static_cast<Frequency>(frequency.value_or(1)), after, limit)
               : fail(reader.error());
    if (!results)
        co_return Response::problem(results.error());
    if (auto failed = co_await recorded(services, lookEntry(*request, *who, services.clock.now(), who->userId,
                                                            QString((*metric)->kind + u" averages"_s))))
        co_return *std::move(failed);
    co_return Response::json(*results);
}

} // namespace

void addCalculationRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/quantity-sample-calculations",
               [&services](RequestPtr r) { return calculate(services, std::move(r)); });
}

} // namespace bc::server::api::v1
