#include "core/store/store.h"
#include "server/api/admin/webhookaccess.h"
#include "server/api/resources.h"
#include "server/middleware/awaiting.h"
#include "server/webhooks/dispatcher.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using bc::webhooks::Delivery;
using http::RequestPtr;
using http::Response;

namespace {

Response page(const Services &services, const http::Request &request, bc::webhooks::deliveries::Query query)
{
    QueryFields fields(request);
    const QString state = fields.choice("state", {u"all"_s, u"waiting"_s, u"delivered"_s, u"dead"_s});
    query.state = state == "all"_L1 ? QString() : state;
    query.beforeId = fields.integer("before", 1, std::numeric_limits<qint64>::max());
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        return fields.refusal();
    const auto reader = services.store.reader();
    const auto found = reader ? bc::webhooks::deliveries::list(**reader, query) : fail(reader.error());
    if (!found)
        return Response::problem(found.error());
    http::Json results = http::Json::array();
    for (const Delivery &delivery : *found)
        results.push_back(deliveryJson(delivery, false));
    // A full page may be the last one; then the next is empty and ends the walk.
    const bool more = found->size() == query.limit;
    return Response::json(
        {{"next_before", more ? http::Json(found->constLast().id) : http::Json()}, {"results", std::move(results)}});
}

QCoro::Task<Response> listAll(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.list_deliveries"_s);
    if (!who)
        co_return who.error();
    bc::webhooks::deliveries::Query query;
    if (!who->isPlatform())
        query.tenantId = who->tenantId;
    co_return page(services, *request, query);
}

QCoro::Task<Response> listOfWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.list_deliveries"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.list_deliveries"_s);
    if (!found)
        co_return found.error();
    bc::webhooks::deliveries::Query query;
    query.webhookId = found->id;
    co_return page(services, *request, query);
}

/// The delivery in the route, if its webhook is of the caller's tenant.
QCoro::Task<tl::expected<Delivery, Response>> reachable(const Services &services, RequestPtr request,
                                                        oauth::Principal who, QString event)
{
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto found = reader ? bc::webhooks::deliveries::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (*found && (who.isPlatform() || (*found)->tenantId == who.tenantId))
        co_return **found;
    Response missing = co_await notFound(services, request, who, event, u"webhook_delivery"_s,
                                         request->pathValue(u"id").left(40), found->has_value());
    co_return tl::make_unexpected(std::move(missing));
}

QCoro::Task<Response> retrieveDelivery(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.read_delivery"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachable(services, request, *who, u"webhook.read_delivery"_s);
    if (!found)
        co_return found.error();
    co_return Response::json(deliveryJson(*found, true));
}

QCoro::Task<Response> retry(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.retry_delivery"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachable(services, request, *who, u"webhook.retry_delivery"_s);
    if (!found)
        co_return found.error();
    const Instant now = services.clock.now();
    const qint64 id = found->id;
    audit::Entry entry =
        entryOf(*request, *who, now, u"webhook.delivery_retried"_s, u"webhook"_s, QString::number(found->webhookId));
    entry.detail = {{u"delivery_id"_s, id}, {u"event"_s, found->event}};
    auto work = [=](store::Connection &unit) -> Result<Delivery> {
        audit::append(unit, entry);
        if (const auto put = bc::webhooks::deliveries::again(unit, id, now); !put)
            return fail(put.error());
        const auto waiting = bc::webhooks::deliveries::find(unit, id);
        if (!waiting)
            return fail(waiting.error());
        return **waiting;
    };
    const Result<Delivery> waiting = co_await written(services.store, std::move(work));
    if (!waiting)
        co_return Response::problem(waiting.error());
    if (services.webhooks)
        services.webhooks->nudge();
    co_return Response::json(deliveryJson(*waiting, false), 202);
}

} // namespace

void addWebhookDeliveryRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/webhooks/{id}/deliveries",
               [&services](RequestPtr r) { return listOfWebhook(services, std::move(r)); });
    router.get("/api/v1/admin/webhook-deliveries",
               [&services](RequestPtr r) { return listAll(services, std::move(r)); });
    router.get("/api/v1/admin/webhook-deliveries/{id}",
               [&services](RequestPtr r) { return retrieveDelivery(services, std::move(r)); });
    router.post("/api/v1/admin/webhook-deliveries/{id}/retry",
                [&services](RequestPtr r) { return retry(services, std::move(r)); });
}

} // namespace bc::server::api::admin
