#include "server/api/admin/webhookaccess.h"

#include "core/store/store.h"
#include "server/http/saying.h"
#include "server/middleware/authentication.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using bc::webhooks::Webhook;
using http::RequestPtr;
using http::Response;

QCoro::Task<tl::expected<oauth::Principal, Response>> administrator(const Services &services, RequestPtr request,
                                                                    QString event)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return tl::make_unexpected(who.error());
    if (who->isAdministrator())
        co_return *who;
    Response refused =
        co_await forbidden(services, request, *who, event, u"webhook"_s, request->pathValue(u"id").left(40));
    co_return tl::make_unexpected(std::move(refused));
}

QCoro::Task<tl::expected<Webhook, Response>> reachableWebhook(const Services &services, RequestPtr request,
                                                              oauth::Principal who, QString event)
{
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto found = reader ? bc::webhooks::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (*found && (who.isPlatform() || (*found)->tenantId == who.tenantId))
        co_return **found;
    Response missing = co_await notFound(services, request, who, event, u"webhook"_s,
                                         request->pathValue(u"id").left(40), found->has_value());
    co_return tl::make_unexpected(std::move(missing));
}

http::Json deliveryJson(const bc::webhooks::Delivery &delivery, bool withPayload)
{
    http::Json json = {
        {"id", delivery.id},
        {"webhook_id", delivery.webhookId},
        {"message_id", text(delivery.messageId)},
        {"event", text(delivery.event)},
        {"audit_id", number(delivery.auditId)},
        {"state", text(delivery.state)},
        {"attempts", delivery.attempts},
        {"next_time", delivery.settledTime ? http::Json() : time(delivery.nextTime)},
        {"last_status", delivery.lastStatus ? http::Json(*delivery.lastStatus) : http::Json()},
        {"last_error", delivery.lastError.isEmpty() ? http::Json() : http::Json(text(delivery.lastError.text))},
        {"created_time", time(delivery.createdTime)},
        {"settled_time", time(delivery.settledTime)}};
    http::addCode(json, "last_error", delivery.lastError);
    if (withPayload)
        json["payload"] = http::Json::parse(delivery.payload.toStdString(), nullptr, false);
    return json;
}

} // namespace bc::server::api::admin
