#include "core/devices/links.h"
#include "core/store/store.h"
#include "server/api/linkaccess.h"
#include "server/api/linkjson.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using devices::LinkState;
using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> listDeviceLinks(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const Care care = careOf(*who);
    if (care == Care::None)
        co_return co_await forbidden(services, request, *who, u"device_link.list"_s, u"device_link"_s, {});
    QueryFields fields(*request);
    devices::links::Query query;
    query.search = fields.text("search");
    query.provider = fields.text("provider", 40);
    query.state = devices::linkState(
        fields.choice("state", {u"all"_s, u"linked"_s, u"pending"_s, u"stopped"_s, u"failing"_s, u"revoked"_s}));
    query.needsAttention = fields.choice("attention", {u"any"_s, u"needed"_s}) == "needed"_L1;
    query.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (care != Care::All)
        query.tenantId = who->tenantId;
    if (care == Care::Assigned)
        query.assignedTo = who->userId;
    if (care == Care::Self)
        query.accountId = who->userId;

    const auto reader = services.store.reader();
    const auto page = reader ? devices::links::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    QSet<qint64> seen;
    for (const auto &listed : page->links) {
        seen.insert(listed.link.accountId);
        auto json = linkJson(**reader, listed, services.clock.now());
        if (!json)
            co_return Response::problem(json.error());
        results.push_back(*std::move(json));
    }
    if (!seen.isEmpty()) { // a look at nobody is no look
        audit::Entry entry = entryOf(*request, *who, services.clock.now(), u"device_link.list"_s, u"device_link"_s, {});
        QJsonArray patients;
        for (const qint64 id : std::as_const(seen))
            patients.append(id);
        entry.detail.insert(u"patients"_s, patients);
        if (auto failed = co_await recorded(services, entry))
            co_return *std::move(failed);
    }
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

} // namespace

void addDeviceLinkRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/device-links",
               [&services](RequestPtr r) { return listDeviceLinks(services, std::move(r)); });
    router.get("/api/v1/admin/device-links/{id}",
               [&services](RequestPtr r) { return showLink(services, std::move(r), LinkUse::Look); });
    router.put("/api/v1/admin/device-links/{id}",
               [&services](RequestPtr r) { return updateLink(services, std::move(r), LinkUse::Manage); });
    router.remove("/api/v1/admin/device-links/{id}",
                  [&services](RequestPtr r) { return endLink(services, std::move(r), LinkUse::Manage); });
    router.post("/api/v1/admin/device-links/{id}/sync",
                [&services](RequestPtr r) { return fetchLink(services, std::move(r), LinkUse::Manage); });
}

} // namespace bc::server::api::admin
