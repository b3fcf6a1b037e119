#include "core/biometrics/series.h"

#include "core/biometrics/catalogue.h"
#include "core/biometrics/merging.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/store/store.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using biometrics::Metric;
using biometrics::series::Series;
using http::RequestPtr;
using http::Response;

namespace {

struct SeriesQuery
{
    QString kind;
    Instant from, to;
    int points = 0;
    std::optional<qint64> deviceId;
};

SeriesQuery read(QueryFields &fields)
{
    SeriesQuery asked;
    asked.kind = fields.text("metric", 100);
    if (asked.kind.isEmpty())
        fields.wrong(u"metric"_s, u"Must not be missing."_s);
    const auto from = moment(fields, "from"), to = moment(fields, "to");
    for (const auto &[name, value] : {std::pair("from", from), std::pair("to", to)}) {
        if (!fields.has(name))
            fields.wrong(QString::fromLatin1(name), u"Must not be missing."_s);
    }
    if (from && to && *from >= *to)
        fields.wrong(u"to"_s, u"Must be after from."_s);
    asked.from = from.value_or(Instant());
    asked.to = to.value_or(Instant());
    asked.points = static_cast<int>(fields.integer("points", 1, biometrics::series::maxPoints).value_or(1000));
    asked.deviceId = fields.integer("device_id", 1, std::numeric_limits<qint64>::max());
    return asked;
}

struct Found
{
    std::optional<Metric> source; ///< nothing: none, or several merged
    Series points;
    bool merged = false;
};

/// Amounts of several sources without counting twice, as the figure of a day is; nothing where that is not to be done.
/// It takes the samples themselves, so only as many as a series of the greatest length could be made of.
Result<std::optional<Found>> findMerged(store::Connection &reader, const QList<Metric> &sources,
                                        const SeriesQuery &asked)
{
    const biometrics::Kind *kind = biometrics::findKind(asked.kind);
    if (!kind || kind->aggregation != biometrics::Aggregation::Sum || asked.deviceId || sources.size() < 2)
        return std::nullopt;
    qint64 all = 0;
    for (const Metric &source : sources) {
        const auto count = biometrics::samples::count(reader, source.id, asked.from, asked.to);
        if (!count)
            return fail(count.error());
        all += *count;
    }
    if (all > biometrics::series::maxPoints)
        return std::nullopt;
    const auto spans = biometrics::mergedSpans(reader, sources, asked.from, asked.to);
    if (!spans)
        return fail(spans.error());
    return Found{{}, biometrics::series::ofSamples(*spans, asked.from, asked.to, asked.points), true};
}

/// The series of the source that was asked for, or else merged, or of the preferred one that has anything in the
/// period.
Result<Found> find(store::Connection &reader, const QList<Metric> &sources, const SeriesQuery &asked)
{
    auto merged = findMerged(reader, sources, asked);
    if (!merged)
        return fail(merged.error());
    if (*merged)
        return **std::move(merged);
    for (const Metric &source : sources) {
        if (asked.deviceId && source.deviceId != *asked.deviceId)
            continue;
        auto series = biometrics::series::read(reader, source.id, asked.from, asked.to, asked.points);
        if (!series)
            return fail(series.error());
        if (!series->buckets.empty())
            return Found{source, std::move(*series)};
    }
    Found none;
    none.points.raw = true;
    return none;
}

http::Json bucketsJson(const Series &series)
{
    http::Json buckets = http::Json::array();
    for (const biometrics::series::Bucket &bucket : series.buckets) {
        const biometrics::Summary &summary = bucket.summary;
        buckets.push_back(
            http::Json::array({toMicros(bucket.start) / 1000, plainNumber(summary.minimum),
                               plainNumber(summary.maximum), plainNumber(summary.mean()), summary.count}));
    }
    return buckets;
}

Response answer(const http::Request &request, const http::Json &body)
{
    if (!request.asksFor("application/cbor", "application/json"))
        return Response::json(body).with("Vary", "Accept");
    const std::vector<std::uint8_t> bytes = http::Json::to_cbor(body);
    Response response;
    response.contentType = "application/cbor";
    response.with("Vary", "Accept");
    response.body = QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return response;
}

QCoro::Task<Response> series(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"patient.read"_s, u"patient"_s,
                                     request->pathValue(u"id").left(40));
    bool exists = false;
    const auto patient = patientInCare(services, *request, *who, exists);
    if (!patient)
        co_return Response::problem(patient.error());
    if (!*patient)
        co_return co_await notFound(services, request, *who, u"patient.read"_s, u"patient"_s,
                                    request->pathValue(u"id").left(40), exists);
    QueryFields fields(*request);
    const SeriesQuery asked = read(fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const auto reader = services.store.reader();
    const auto sources =
        reader ? biometrics::metrics::ofKind(**reader, (*patient)->id, asked.kind) : fail(reader.error());
    const auto found = sources ? find(**reader, *sources, asked) : fail(sources.error());
    if (!found)
        co_return Response::problem(found.error());

    const biometrics::Kind *kind = biometrics::findKind(asked.kind);
    http::Json from = http::Json::array();
    for (const Metric &source : *sources)
        from.push_back({{"metric_id", source.id}, {"device_id", source.deviceId}, {"name", text(source.name)}});
    const auto &[source, points, isMerged] = *found;
    http::Json body{{"metric", text(asked.kind)},
                    {"unit", text(kind     ? kind->unit.toString()
                                  : source ? source->sampleType
                                           : QString())},
                    {"timezone", text((*patient)->timezone)},
                    {"from", time(asked.from)},
                    {"to", time(asked.to)},
                    {"raw", points.raw},
                    {"bucket_ms", points.width.count() / 1000},
                    {"device_id", source ? http::Json(source->deviceId) : http::Json()},
                    {"merged", isMerged},
                    {"sources", std::move(from)},
                    {"buckets", bucketsJson(points)}};
    if (auto failed = co_await recorded(services, lookEntry(*request, *who, services.clock.now(), (*patient)->id,
                                                            asked.kind, asked.from, asked.to)))
        co_return *std::move(failed);
    co_return answer(*request, body);
}

} // namespace

void addSeriesRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/patients/{id}/series",
               [&services](RequestPtr r) { return series(services, std::move(r)); });
}

} // namespace bc::server::api::admin
