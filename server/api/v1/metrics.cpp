#include "core/devices/devices.h"
#include "core/store/store.h"
#include "server/api/resources.h"
#include "server/api/v1/metricjson.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Metric;
using http::RequestPtr;
using http::Response;

namespace {

/// Reads the fields, in whichever order the client put type and unit.
Metric described(Fields &fields)
{
    Metric metric;
    metric.name = fields.text("name", 100, true).value_or(QString());
    metric.deviceId = fields.integer("device_id", 1, std::numeric_limits<qint64>::max()).value_or(0);
    if (metric.deviceId == 0 && !fields.hasError(u"device_id"_s))
        fields.wrong(u"device_id"_s, u"Must not be missing."_s);
    const auto sampleType = fields.text("sample_type", 100), quantityType = fields.text("quantity_type", 100, true);
    const biometrics::Described described =
        biometrics::describe(sampleType.value_or(QString()), quantityType.value_or(QString()));
    metric.sampleType = described.sampleType;
    metric.quantityType = described.quantityType;
    metric.kind = described.kind ? described.kind->name.toString() : described.quantityType;
    if (described.kind && metric.sampleType.isEmpty())
        metric.sampleType = described.kind->unit.toString();
    if (described.kind && !biometrics::conversion(*described.kind, metric.sampleType))
        fields.wrong(u"sample_type"_s, u"Is not a unit of %1."_s.arg(metric.kind));
    metric.isContinuous = fields.flag("is_continuous_data").value_or(false);
    return metric;
}

QCoro::Task<Response> createMetric(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Metric metric = described(fields);
    metric.tenantId = who->tenantId;
    metric.accountId = who->userId;
    const auto reader = services.store.reader();
    const auto device = reader ? devices::find(**reader, metric.deviceId) : fail(reader.error());
    const auto zone = zoneOfCaller(services, *who);
    if (!device || !zone)
        co_return Response::problem(device ? zone.error() : device.error());
    if (metric.deviceId != 0 && (!*device || (*device)->accountId != who->userId || !(*device)->active()))
        fields.wrong(u"device_id"_s, u"There is no such device."_s);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"metric.created"_s, u"metric"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Metric> {
        auto stored = biometrics::metrics::create(unit, metric, now);
        if (!stored)
            return stored;
        audit::Entry noted = entry;
        noted.objectId = QString::number(stored->id);
        audit::append(unit, noted);
        return stored;
    };
    const Result<Metric> made = co_await written(services.store, std::move(work));
    const auto json = made ? metricJson(**reader, *made, *zone, now) : fail(made.error());
    if (!json)
        co_return Response::problem(json.error());
    co_return Response::json(*json, 201);
}

QCoro::Task<Response> listMetrics(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    biometrics::metrics::Query query;
    query.accountId = who->userId;
    query.deviceId = fields.integer("device_id", 1, std::numeric_limits<qint64>::max());
    const ListQuery asked = listQuery(fields);
    query.offset = asked.offset;
    query.limit = asked.limit;
    query.ascending = asked.ascending;
    query.state = asked.state;
    query.search = fields.text("search");
    fields.choice("sort_field", {u"id"_s});
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? biometrics::metrics::list(**reader, query) : fail(reader.error());
    const auto zone = zoneOfCaller(services, *who);
    if (!page || !zone)
        co_return Response::problem(page ? zone.error() : page.error());
    const Instant now = services.clock.now();
    http::Json results = http::Json::array();
    for (const Metric &metric : page->metrics) {
        auto json = metricJson(**reader, metric, *zone, now);
        if (!json)
            co_return Response::problem(json.error());
        results.push_back(std::move(*json));
    }
    if (auto failed = co_await recorded(services, lookEntry(*request, *who, now, who->userId, u"metrics"_s)))
        co_return *std::move(failed);
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveMetric(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto metric = ownMetric(services, pathId(*request), *who, exists);
    if (!metric)
        co_return Response::problem(metric.error());
    if (!*metric)
        co_return co_await notFound(services, request, *who, u"metric.read"_s, u"metric"_s,
                                    request->pathValue(u"id").left(40), exists);
    const Instant now = services.clock.now();
    const auto reader = services.store.reader();
    const auto zone = zoneOfCaller(services, *who);
    if (!reader || !zone)
        co_return Response::problem(reader ? zone.error() : reader.error());
    const auto json = metricJson(**reader, **metric, *zone, now);
    if (!json)
        co_return Response::problem(json.error());
    if (auto failed = co_await recorded(services, lookEntry(*request, *who, now, who->userId, (*metric)->kind)))
        co_return *std::move(failed);
    co_return Response::json(*json);
}

QCoro::Task<Response> removeMetric(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto metric = ownMetric(services, pathId(*request), *who, exists);
    if (!metric)
        co_return Response::problem(metric.error());
    if (!*metric)
        co_return co_await notFound(services, request, *who, u"metric.remove"_s, u"metric"_s,
                                    request->pathValue(u"id").left(40), exists);
    const Instant now = services.clock.now();
    const qint64 id = (*metric)->id;
    const audit::Entry entry = entryOf(*request, *who, now, u"metric.removed"_s, u"metric"_s, QString::number(id));
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return biometrics::metrics::remove(unit, id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addMetricRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/metrics", [&services](RequestPtr r) { return createMetric(services, std::move(r)); });
    router.get("/api/v1/metrics", [&services](RequestPtr r) { return listMetrics(services, std::move(r)); });
    router.get("/api/v1/metric/{id}", [&services](RequestPtr r) { return retrieveMetric(services, std::move(r)); });
    router.remove("/api/v1/metric/{id}", [&services](RequestPtr r) { return removeMetric(services, std::move(r)); });
}

} // namespace bc::server::api::v1
