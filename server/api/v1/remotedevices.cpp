#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/devices/links.h"
#include "core/devices/vendors.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/linkaccess.h"
#include "server/api/linkjson.h"
#include "server/api/resources.h"
#include "server/api/v1/callback.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using devices::Link;
using http::RequestPtr;
using http::Response;

namespace {

/// Where the person's browser has to go to allow us their data; null while this workspace is not registered there. The
/// state in it is fresh and unguessable; only its hash is kept.
struct Invitation
{
    QString provider;
    QByteArray stateHash; ///< empty: there is none
    http::Json url;
};

Result<QList<Invitation>> invitations(const Services &services, const QStringList &providers)
{
    QList<Invitation> made;
    for (const QString &provider : providers) {
        const auto reader = services.store.reader();
        const auto settings = reader ? devices::vendors::registration(**reader, provider) : fail(reader.error());
        if (!settings)
            return fail(settings.error());
        Invitation one{provider, {}, {}};
        if (!settings->clientId.isEmpty() && !settings->authorizeUrl.isEmpty()) {
            const QString state = crypto::randomToken();
            one.stateHash = crypto::sha256(state.toLatin1());
            one.url = text(devices::vendors::authorizeUrl(*settings, services.issuer, state));
        }
        made.append(one);
    }
    return made;
}

Result<> begin(store::Connection &unit, const QList<Invitation> &made, qint64 accountId, Instant now)
{
    for (const Invitation &one : made) {
        if (one.stateHash.isEmpty())
            continue;
        if (const auto begun = devices::links::begin(unit, accountId, one.provider, one.stateHash, now); !begun)
            return begun;
    }
    return {};
}

QCoro::Task<Response> listRemoteDevices(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto made = invitations(services, devices::vendors::providers());
    if (!made)
        co_return Response::problem(made.error());
    auto work = [made = *made, userId = who->userId, now = services.clock.now()](store::Connection &unit) -> Result<> {
        return begin(unit, made, userId, now);
    };
    const Result<> begun = co_await written(services.store, std::move(work));
    if (!begun)
        co_return Response::problem(begun.error());
    http::Json json{{"ouraring", nullptr}, {"healthkit", text(devices::vendors::healthKitStoreUrl())}};
    for (const Invitation &one : *made) {
        if (one.provider == "ouraring"_L1 || !one.url.is_null())
            json[text(one.provider)] = one.url;
    }
    co_return Response::json(json).notStored();
}

QCoro::Task<Response> registerDevice(const Services &services, RequestPtr request, QString provider)
{
    if (isCallback(*request))
        co_return co_await callback(services, request, provider);
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto made = invitations(services, {provider});
    if (!made)
        co_return Response::problem(made.error());
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"device_link.begun"_s, u"device_link"_s, {});
    auto work = [=, made = *made, who = *who](store::Connection &unit) -> Result<Link> {
        if (const auto begun = begin(unit, made, who.userId, now); !begun)
            return fail(begun.error());
        const auto known = devices::links::ofPerson(unit, who.userId, provider);
        if (!known)
            return fail(known.error());
        Link fresh;
        fresh.tenantId = who.tenantId;
        fresh.accountId = who.userId;
        fresh.provider = provider;
        fresh.productName = devices::vendors::productName(provider);
        const auto kept = *known ? Result<Link>(**known) : devices::links::create(unit, fresh, now);
        if (!kept)
            return kept;
        audit::Entry noted = entry;
        noted.objectId = QString::number(kept->id);
        audit::append(unit, noted);
        return kept;
    };
    const Result<Link> link = co_await written(services.store, std::move(work));
    if (!link)
        co_return Response::problem(link.error());
    co_return Response::json({{"id", link->id},
                              {"uuid", text(link->uuid)},
                              {"provider", text(link->provider)},
                              {"product_name", text(link->productName)},
                              {"state", text(devices::name(link->state))},
                              {"authorize_url", made->first().url},
                              {"last_data_time", time(link->lastDataTime)},
                              {"last_sync_time", time(link->lastSyncTime)},
                              {"created_time", time(link->createdTime)}})
        .notStored();
}

/// One's own links, ended ones too.
QCoro::Task<Response> listOwnLinks(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    devices::links::Query query;
    query.accountId = who->userId;
    query.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? devices::links::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const auto &listed : page->links) {
        auto json = linkJson(**reader, listed, services.clock.now());
        if (!json)
            co_return Response::problem(json.error());
        results.push_back(*std::move(json));
    }
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

} // namespace

void addRemoteDeviceRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/remote-devices/register",
               [&services](RequestPtr r) { return listRemoteDevices(services, std::move(r)); });
    for (const QString &provider : devices::vendors::providers())
        router.get("/api/v1/remote-devices/register/" + provider.toLatin1(),
                   [&services, provider](RequestPtr r) { return registerDevice(services, std::move(r), provider); });
    router.get("/api/v1/remote-devices", [&services](RequestPtr r) { return listOwnLinks(services, std::move(r)); });
    router.get("/api/v1/remote-device/{id}",
               [&services](RequestPtr r) { return showLink(services, std::move(r), LinkUse::Own); });
    router.put("/api/v1/remote-device/{id}",
               [&services](RequestPtr r) { return updateLink(services, std::move(r), LinkUse::Own); });
    router.remove("/api/v1/remote-device/{id}",
                  [&services](RequestPtr r) { return endLink(services, std::move(r), LinkUse::Own); });
    router.post("/api/v1/remote-device/{id}/sync",
                [&services](RequestPtr r) { return fetchLink(services, std::move(r), LinkUse::Own); });
}

} // namespace bc::server::api::v1
