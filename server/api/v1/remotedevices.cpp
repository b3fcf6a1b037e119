#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/devices/links.h"
#include "core/devices/vendors.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using devices::Link;
using http::RequestPtr;
using http::Response;

namespace {

const QString ouraProvider = u"ouraring"_s;

/// Where the person's browser has to go to allow us their ring; null while this workspace is not registered at Oura.
/// The state in it is fresh and unguessable; only its hash is kept.
struct Invitation
{
    QString state;
    http::Json url;
};

Result<Invitation> invitation(const Services &services)
{
    const auto reader = services.store.reader();
    const auto settings = reader ? devices::vendors::oura(**reader) : fail(reader.error());
    if (!settings)
        return fail(settings.error());
    Invitation made;
    if (!settings->clientId.isEmpty()) {
        made.state = crypto::randomToken();
        made.url = text(devices::vendors::ouraAuthorizeUrl(*settings, services.issuer, made.state));
    }
    return made;
}

QByteArray stateHash(const Invitation &made)
{
    return made.state.isEmpty() ? QByteArray() : crypto::sha256(made.state.toLatin1());
}

QCoro::Task<Response> listRemoteDevices(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto made = invitation(services);
    if (!made)
        co_return Response::problem(made.error());
    const Instant now = services.clock.now();
    auto work = [hash = stateHash(*made), userId = who->userId, now](store::Connection &unit) -> Result<> {
        return hash.isEmpty() ? Result<>() : devices::links::begin(unit, userId, ouraProvider, hash, now);
    };
    const Result<> begun = co_await written(services.store, std::move(work));
    if (!begun)
        co_return Response::problem(begun.error());
    co_return Response::json({{"ouraring", made->url}, {"healthkit", text(devices::vendors::healthKitStoreUrl())}})
        .notStored();
}

QCoro::Task<Response> registerOura(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto made = invitation(services);
    if (!made)
        co_return Response::problem(made.error());
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"device_link.begun"_s, u"device_link"_s, {});
    auto work = [=, hash = stateHash(*made), who = *who](store::Connection &unit) -> Result<Link> {
        if (!hash.isEmpty()) {
            if (const auto begun = devices::links::begin(unit, who.userId, ouraProvider, hash, now); !begun)
                return fail(begun.error());
        }
        const auto known = devices::links::ofPerson(unit, who.userId, ouraProvider);
        if (!known)
            return fail(known.error());
        Link fresh;
        fresh.tenantId = who.tenantId;
        fresh.accountId = who.userId;
        fresh.provider = ouraProvider;
        fresh.productName = u"Oura Ring"_s;
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
                              {"authorize_url", made->url},
                              {"last_data_time", time(link->lastDataTime)},
                              {"last_sync_time", time(link->lastSyncTime)},
                              {"created_time", time(link->createdTime)}})
        .notStored();
}

} // namespace

void addRemoteDeviceRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/remote-devices/register",
               [&services](RequestPtr r) { return listRemoteDevices(services, std::move(r)); });
    router.get("/api/v1/remote-devices/register/ouraring",
               [&services](RequestPtr r) { return registerOura(services, std::move(r)); });
}

} // namespace bc::server::api::v1
