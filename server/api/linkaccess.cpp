#include "server/api/linkaccess.h"

#include "core/devices/syncing.h"
#include "core/store/store.h"
#include "server/api/linkjson.h"
#include "server/api/patientaccess.h"
#include "server/connectors/linkscheduler.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace bc::server::api {

using devices::links::Listed;
using http::RequestPtr;
using http::Response;

namespace {

Result<std::optional<Listed>> visibleLink(store::Connection &reader, const oauth::Principal &who, qint64 id,
                                          LinkUse use)
{
    devices::links::Query query;
    query.linkId = id;
    query.limit = 1;
    const Care care = careOf(who);
    if (use == LinkUse::Own || care == Care::Self)
        query.accountId = who.userId;
    else if (care != Care::All)
        query.tenantId = who.tenantId;
    if (use != LinkUse::Own && care == Care::Assigned)
        query.assignedTo = who.userId;
    if (use != LinkUse::Own && care == Care::None)
        return std::nullopt;
    const auto page = devices::links::list(reader, query);
    if (!page)
        return fail(page.error());
    return page->links.isEmpty() ? std::nullopt : std::optional(page->links.first());
}

/// A look at somebody's link. While it is fetched a console asks every few seconds how far it is; that is no look as
/// long as no record is named.
bool isLook(const http::Json &detail)
{
    const http::Json &progress = detail["progress"];
    const bool isFilling = detail["state"] == "linked" && progress.is_object() && !progress["complete"].get<bool>();
    return !(detail["syncing"].get<bool>() || isFilling) || !detail["faults"].empty();
}

bool mayManageLink(const oauth::Principal &who, const devices::Link &link)
{
    return who.isAdministrator() || link.accountId == who.userId;
}

} // namespace

QCoro::Task<tl::expected<AskedLink, Response>> askedLink(const Services &services, RequestPtr request, LinkUse use,
                                                         QString event)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return tl::make_unexpected(who.error());
    const QString written = request->pathValue(u"id").left(40);
    const qint64 id = pathId(*request).value_or(0);
    const auto reader = services.store.reader();
    const auto exists = reader ? devices::links::find(**reader, id) : fail(reader.error());
    const auto found = exists ? visibleLink(**reader, *who, id, use) : fail(exists.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (!*found)
        co_return tl::make_unexpected(
            co_await notFound(services, request, *who, event, u"device_link"_s, written, exists->has_value()));
    if (use == LinkUse::Manage && !mayManageLink(*who, (*found)->link))
        co_return tl::make_unexpected(co_await forbidden(services, request, *who, event, u"device_link"_s, written));
    co_return AskedLink{*who, **found};
}

QCoro::Task<Response> showLink(const Services &services, RequestPtr request, LinkUse use)
{
    const auto asked = co_await askedLink(services, request, use, u"device_link.read"_s);
    if (!asked)
        co_return asked.error();
    const auto reader = services.store.reader();
    const Instant now = services.clock.now();
    const auto json = reader ? linkDetailJson(**reader, asked->listed, now) : fail(reader.error());
    if (!json)
        co_return Response::problem(json.error());
    if (use != LinkUse::Own && isLook(*json)) {
        const devices::Link &link = asked->listed.link;
        audit::Entry entry =
            entryOf(*request, asked->who, now, u"device_link.read"_s, u"device_link"_s, QString::number(link.id));
        entry.detail.insert(u"patient_id"_s, link.accountId);
        if (auto failed = co_await recorded(services, entry))
            co_return *std::move(failed);
    }
    co_return Response::json(*json);
}

tl::expected<int, Response> readPriority(const http::Request &request)
{
    const auto body = jsonBody(request);
    if (!body)
        return tl::make_unexpected(body.error());
    Fields fields(*body);
    const auto priority = fields.integer("priority", devices::firstPriority, devices::lastPriority);
    if (!priority && !fields.hasError(u"priority"_s))
        fields.wrong(u"priority"_s, u"Is required."_s);
    if (!fields.errors().isEmpty())
        return tl::make_unexpected(fields.refusal());
    return static_cast<int>(*priority);
}

QCoro::Task<Response> updateLink(const Services &services, RequestPtr request, LinkUse use)
{
    const auto asked = co_await askedLink(services, request, use, u"device_link.update"_s);
    if (!asked)
        co_return asked.error();
    const auto priority = readPriority(*request);
    if (!priority)
        co_return priority.error();
    const Instant now = services.clock.now();
    const qint64 id = asked->listed.link.id;
    audit::Entry entry =
        entryOf(*request, asked->who, now, u"device_link.updated"_s, u"device_link"_s, QString::number(id));
    entry.detail.insert(u"priority"_s, *priority);
    auto work = [id, entry, now, priority = *priority](store::Connection &unit) -> Result<devices::links::Page> {
        if (const auto set = devices::links::setPriority(unit, id, priority, now); !set)
            return fail(set.error());
        audit::append(unit, entry);
        devices::links::Query query;
        query.linkId = id;
        return devices::links::list(unit, query);
    };
    const Result<devices::links::Page> page = co_await written(services.store, std::move(work));
    if (!page)
        co_return Response::problem(page.error());
    const auto reader = services.store.reader();
    const auto json = reader ? linkJson(**reader, page->links.first(), now) : fail(reader.error());
    if (!json)
        co_return Response::problem(json.error());
    co_return Response::json(*json);
}

QCoro::Task<Response> fetchLink(const Services &services, RequestPtr request, LinkUse use)
{
    const auto asked = co_await askedLink(services, request, use, u"device_link.sync"_s);
    if (!asked)
        co_return asked.error();
    const Instant now = services.clock.now();
    const qint64 id = asked->listed.link.id;
    const audit::Entry entry =
        entryOf(*request, asked->who, now, u"device_link.sync"_s, u"device_link"_s, QString::number(id));
    auto work = [id, entry, now](store::Connection &unit) -> Result<devices::links::Page> {
        if (const auto wanted = devices::syncing::wantNow(unit, id, now); !wanted)
            return fail(wanted.error());
        audit::append(unit, entry);
        devices::links::Query query;
        query.linkId = id;
        return devices::links::list(unit, query);
    };
    const Result<devices::links::Page> page = co_await written(services.store, std::move(work));
    if (!page)
        co_return Response::problem(page.error());
    if (services.links)
        services.links->nudge();
    const auto reader = services.store.reader();
    const auto json = reader ? linkJson(**reader, page->links.first(), now) : fail(reader.error());
    if (!json)
        co_return Response::problem(json.error());
    co_return Response::json(*json, 202);
}

QCoro::Task<Response> endLink(const Services &services, RequestPtr request, LinkUse use)
{
    const auto asked = co_await askedLink(services, request, use, u"device_link.end"_s);
    if (!asked)
        co_return asked.error();
    if (!services.links)
        co_return Response::problem(503, u"Links cannot be ended at the moment."_s);
    const audit::Entry entry = entryOf(*request, asked->who, services.clock.now(), u"device.unlinked"_s,
                                       u"device_link"_s, QString::number(asked->listed.link.id));
    const QFuture<Result<bool>> ending = services.links->end(asked->listed.link, entry);
    const Result<bool> revoked = co_await ending;
    if (!revoked)
        co_return Response::problem(revoked.error());
    co_return Response::json({{"id", asked->listed.link.id}, {"state", "revoked"}, {"revoked_at_vendor", *revoked}});
}

} // namespace bc::server::api
