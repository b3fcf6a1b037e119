#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "core/webhooks/announcing.h"
#include "core/webhooks/signature.h"
#include "core/webhooks/webhook.h"
#include "server/api/admin/webhookaccess.h"
#include "server/api/resources.h"
#include "server/http/saying.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/outgoing/target.h"
#include "server/webhooks/dispatcher.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using bc::webhooks::Webhook;
using http::RequestPtr;
using http::Response;

namespace {

constexpr qsizetype longestText = 4'000, longestDescription = 500;
constexpr qint64 usualOverlap = 24 * 3600, longestOverlap = 30 * 24 * 3600; ///< seconds

http::Json webhookJson(const Webhook &webhook)
{
    http::Json json = {{"id", webhook.id},
                       {"uuid", text(webhook.uuid)},
                       {"tenant_id", webhook.tenantId},
                       {"url", text(webhook.url)},
                       {"description", text(webhook.description)},
                       {"events", textList(webhook.events)},
                       {"state", webhook.state},
                       {"disabled_reason", webhook.disabledReason.isEmpty()
                                               ? http::Json()
                                               : http::Json(text(webhook.disabledReason.text))},
                       {"failing_since", time(webhook.failingSince)},
                       {"previous_secret_expires", time(webhook.previousExpires)},
                       {"created_time", time(webhook.createdTime)},
                       {"modified_time", time(webhook.modifiedTime)}};
    http::addCode(json, "disabled_reason", webhook.disabledReason);
    return json;
}

void nudge(const Services &services)
{
    if (services.webhooks)
        services.webhooks->nudge();
}

/// Reads what a body of create or update may set. What is not sent stays.
void readInto(Fields &fields, Webhook &webhook, bool isNew, const Services &services)
{
    if (const auto url = fields.text("url", longestText, isNew))
        webhook.url = *url;
    if (const auto description = fields.text("description", longestDescription))
        webhook.description = *description;
    if (const auto events = fields.list("events", 50, 100)) {
        webhook.events = *events;
        webhook.events.removeDuplicates();
    }
    if (const auto state = fields.integer("state", 0, 5)) {
        webhook.state = int(*state);
        if (*state != bc::webhooks::activeState && *state != bc::webhooks::disabledState)
            fields.wrong(u"state"_s, u"Must be 5 (active) or 0 (disabled)."_s);
    }
    const auto judge = [&fields](const QString &field, const QString &fault) {
        if (!fault.isEmpty() && !fields.hasError(field))
            fields.wrong(field, fault);
    };
    const bool loopback = server::outgoing::isLoopback(QUrl(services.issuer));
    judge(u"url"_s, server::outgoing::urlFault(webhook.url, loopback));
    judge(u"events"_s, bc::webhooks::eventsFault(webhook.events));
}

QCoro::Task<Response> createWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.create"_s);
    if (!who)
        co_return who.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Webhook webhook;
    webhook.tenantId = fields.integer("tenant_id", 1, std::numeric_limits<qint64>::max()).value_or(who->tenantId);
    if (webhook.tenantId != who->tenantId && !who->isPlatform())
        co_return co_await forbidden(services, request, *who, u"webhook.create"_s, u"webhook"_s, {});
    const auto reader = services.store.reader();
    const auto tenant = reader ? accounts::tenants::find(**reader, webhook.tenantId) : fail(reader.error());
    if (!tenant)
        co_return Response::problem(tenant.error());
    if (!*tenant)
        fields.wrong(u"tenant_id"_s, u"There is no such tenant."_s);
    readInto(fields, webhook, true, services);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    webhook.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString secret = bc::webhooks::newSecret();
    webhook.secret = bc::webhooks::sealSecret(services.key, webhook.uuid, secret);
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"webhook.created"_s, u"webhook"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Webhook> {
        auto made = bc::webhooks::create(unit, webhook, now);
        if (!made)
            return made;
        audit::Entry noted = entry;
        noted.objectId = QString::number(made->id);
        noted.detail = {{u"url"_s, made->url}, {u"events"_s, made->events.join(u' ')}};
        audit::append(unit, noted);
        return made;
    };
    const Result<Webhook> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    nudge(services);
    http::Json json = webhookJson(*made);
    json["secret"] = text(secret);
    co_return Response::json(json, 201).notStored();
}

QCoro::Task<Response> listWebhooks(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.list"_s);
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    const qint64 after = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    const int limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    std::optional<qint64> tenantId;
    if (!who->isPlatform())
        tenantId = who->tenantId;
    const auto reader = services.store.reader();
    const auto page = reader ? bc::webhooks::list(**reader, tenantId, after, limit) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const Webhook &webhook : page->webhooks)
        results.push_back(webhookJson(webhook));
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.read"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.read"_s);
    if (!found)
        co_return found.error();
    co_return Response::json(webhookJson(*found));
}

QCoro::Task<Response> updateWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.update"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.update"_s);
    if (!found)
        co_return found.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Webhook webhook = *found;
    readInto(fields, webhook, false, services);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Instant now = services.clock.now();
    audit::Entry entry = entryOf(*request, *who, now, u"webhook.updated"_s, u"webhook"_s, QString::number(webhook.id));
    entry.detail = {{u"url"_s, webhook.url}, {u"events"_s, webhook.events.join(u' ')}, {u"state"_s, webhook.state}};
    auto work = [=](store::Connection &unit) -> Result<Webhook> {
        audit::append(unit, entry);
        return bc::webhooks::update(unit, webhook, now);
    };
    const Result<Webhook> changed = co_await written(services.store, std::move(work));
    if (!changed)
        co_return Response::problem(changed.error());
    nudge(services);
    co_return Response::json(webhookJson(*changed));
}

QCoro::Task<Response> removeWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.remove"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.remove"_s);
    if (!found)
        co_return found.error();
    const Instant now = services.clock.now();
    const qint64 id = found->id;
    const audit::Entry entry = entryOf(*request, *who, now, u"webhook.removed"_s, u"webhook"_s, QString::number(id));
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return bc::webhooks::remove(unit, id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

QCoro::Task<Response> rotateSecret(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.rotate_secret"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.rotate_secret"_s);
    if (!found)
        co_return found.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const qint64 overlap = fields.integer("overlap_seconds", 0, longestOverlap).value_or(usualOverlap);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const QString secret = bc::webhooks::newSecret();
    const QByteArray sealed = bc::webhooks::sealSecret(services.key, found->uuid, secret);
    const Instant now = services.clock.now(), overlapEnds = now + std::chrono::seconds(overlap);
    const qint64 id = found->id;
    audit::Entry entry = entryOf(*request, *who, now, u"webhook.secret_rotated"_s, u"webhook"_s, QString::number(id));
    entry.detail.insert(u"overlap_seconds"_s, overlap);
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return bc::webhooks::rotateSecret(unit, id, sealed, now, overlapEnds);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::json({{"secret", text(secret)}, {"previous_secret_expires", time(overlapEnds)}}).notStored();
}

QCoro::Task<Response> testWebhook(const Services &services, RequestPtr request)
{
    const auto who = co_await administrator(services, request, u"webhook.test"_s);
    if (!who)
        co_return who.error();
    const auto found = co_await reachableWebhook(services, request, *who, u"webhook.test"_s);
    if (!found)
        co_return found.error();
    if (!found->active())
        co_return Response::problem(409, u"This webhook is disabled: nothing is sent to it."_s);
    const Webhook &webhook = *found;
    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"webhook.tested"_s, u"webhook"_s, QString::number(webhook.id));
    auto work = [=,
                 messageId = bc::webhooks::newMessageId()](store::Connection &unit) -> Result<bc::webhooks::Delivery> {
        audit::append(unit, entry);
        const auto id = bc::webhooks::announceTest(unit, webhook, messageId, now);
        if (!id)
            return fail(id.error());
        const auto made = bc::webhooks::deliveries::find(unit, *id);
        if (!made)
            return fail(made.error());
        return **made;
    };
    const Result<bc::webhooks::Delivery> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    nudge(services);
    co_return Response::json(deliveryJson(*made, true), 202);
}

} // namespace

void addWebhookRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/admin/webhooks", [&services](RequestPtr r) { return createWebhook(services, std::move(r)); });
    router.get("/api/v1/admin/webhooks", [&services](RequestPtr r) { return listWebhooks(services, std::move(r)); });
    router.get("/api/v1/admin/webhooks/{id}",
               [&services](RequestPtr r) { return retrieveWebhook(services, std::move(r)); });
    router.put("/api/v1/admin/webhooks/{id}",
               [&services](RequestPtr r) { return updateWebhook(services, std::move(r)); });
    router.remove("/api/v1/admin/webhooks/{id}",
                  [&services](RequestPtr r) { return removeWebhook(services, std::move(r)); });
    router.post("/api/v1/admin/webhooks/{id}/rotate-secret",
                [&services](RequestPtr r) { return rotateSecret(services, std::move(r)); });
    router.post("/api/v1/admin/webhooks/{id}/test",
                [&services](RequestPtr r) { return testWebhook(services, std::move(r)); });
}

} // namespace bc::server::api::admin
