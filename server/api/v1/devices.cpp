#include "core/devices/devices.h"

#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/devices/links.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/linkaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using applications::Application;
using devices::Device;
using http::RequestPtr;
using http::Response;

namespace {

http::Json rowJson(const Device &device)
{
    return {{"id", device.id},
            {"manufacturer", text(device.manufacturer)},
            {"code", text(device.code)},
            {"product_name", text(device.productName)},
            {"state", device.state}};
}

http::Json fullJson(const Device &device)
{
    http::Json json = rowJson(device);
    json.update({{"uuid", text(device.uuid)},
                 {"tenant_id", device.tenantId},
                 {"user_id", device.accountId},
                 {"client_id", device.clientId.isEmpty() ? http::Json() : http::Json(text(device.clientId))},
                 {"is_test_mode", device.isTestMode},
                 {"created_time", time(device.createdTime)},
                 {"modified_time", time(device.modifiedTime)},
                 {"last_active_time", time(device.lastActiveTime)},
                 {"priority", device.priority}});
    return json;
}

/// The device of the route if it is the caller's own and still there.
Result<std::optional<Device>> ownDevice(const Services &services, const http::Request &request,
                                        const oauth::Principal &who, bool &exists)
{
    const auto id = pathId(request);
    if (!id)
        return std::optional<Device>();
    const auto reader = services.store.reader();
    auto found = reader ? devices::find(**reader, *id) : fail(reader.error());
    exists = found && found->has_value();
    if (exists && ((*found)->accountId != who.userId || !(*found)->active()))
        found->reset();
    return found;
}

/// The device's own client: it signs in with its credentials and acts for its owner (contract §4.2).
Application clientOf(const oauth::Principal &who, const QString &manufacturer, const QString &code)
{
    Application application;
    application.tenantId = who.tenantId;
    application.ownerId = who.userId;
    application.name = QString(manufacturer + u' ' + code).left(255);
    application.description = u"Credentials of a device."_s;
    application.scope = u"all"_s;
    application.clientId = crypto::randomHex(8);
    application.redirectUrls = {u"http://127.0.0.1/callback"_s};
    application.grantTypes = {u"client_credentials"_s, u"refresh_token"_s};
    return application;
}

/// What an iPhone or a watch sends comes by HealthKit: the person sees it as a link, which is linked once samples come.
Result<std::optional<devices::Link>> linkOf(store::Connection &unit, const Device &device, Instant now)
{
    const QString provider = u"healthkit"_s;
    if (device.manufacturer.compare("apple"_L1, Qt::CaseInsensitive) != 0 && device.code.toLower() != provider)
        return std::nullopt;
    const auto known = devices::links::ofPerson(unit, device.accountId, provider);
    if (!known)
        return fail(known.error());
    if (*known)
        return *known;
    devices::Link link;
    link.tenantId = device.tenantId;
    link.accountId = device.accountId;
    link.provider = provider;
    link.productName = device.productName;
    const auto made = devices::links::create(unit, link, now);
    if (!made)
        return fail(made.error());
    return std::optional(*made);
}

QCoro::Task<Response> createDevice(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Device device;
    device.tenantId = who->tenantId;
    device.accountId = who->userId;
    device.manufacturer = fields.text("manufacturer", 100, true).value_or(QString());
    device.code = fields.text("device_code", 100, true).value_or(QString());
    device.productName = fields.text("product_name", 100).value_or(QString(device.manufacturer + u' ' + device.code));
    device.isTestMode = fields.flag("is_test_mode").value_or(false);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Application client = clientOf(*who, device.manufacturer, device.code);
    const QString secret = crypto::randomToken();
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"device.created"_s, u"device"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Device> {
        const auto application = applications::create(unit, client, crypto::sha256(secret.toLatin1()), {}, now);
        if (!application)
            return fail(application.error());
        Device wanted = device;
        wanted.applicationId = application->id;
        const auto link = linkOf(unit, device, now);
        if (!link)
            return fail(link.error());
        if (*link) {
            wanted.linkId = (*link)->id;
            wanted.priority = (*link)->priority;
        }
        auto stored = devices::create(unit, wanted, now);
        if (!stored)
            return stored;
        audit::Entry noted = entry;
        noted.objectId = QString::number(stored->id);
        audit::append(unit, noted);
        return stored;
    };
    const Result<Device> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json({{"id", made->id},
                              {"uuid", text(made->uuid)},
                              {"oauth2_client_id", text(client.clientId)},
                              {"oauth2_client_secret", text(secret)},
                              {"oauth2_redirect_url", text(client.redirectUrls.first())}},
                             201)
        .notStored();
}

QCoro::Task<Response> listDevices(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    devices::Query query;
    query.accountId = who->userId;
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
    const auto page = reader ? devices::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const Device &device : page->devices)
        results.push_back(rowJson(device));
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveDevice(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto device = ownDevice(services, *request, *who, exists);
    if (!device)
        co_return Response::problem(device.error());
    if (!*device)
        co_return co_await notFound(services, request, *who, u"device.read"_s, u"device"_s,
                                    request->pathValue(u"id").left(40), exists);
    co_return Response::json(fullJson(**device));
}

/// Which of several sources of the same measurement is shown is the person's choice.
QCoro::Task<Response> updateDevice(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto device = ownDevice(services, *request, *who, exists);
    if (!device)
        co_return Response::problem(device.error());
    if (!*device)
        co_return co_await notFound(services, request, *who, u"device.update"_s, u"device"_s,
                                    request->pathValue(u"id").left(40), exists);
    const auto priority = readPriority(*request);
    if (!priority)
        co_return priority.error();
    const Instant now = services.clock.now();
    const qint64 id = (*device)->id;
    audit::Entry entry = entryOf(*request, *who, now, u"device.updated"_s, u"device"_s, QString::number(id));
    entry.detail.insert(u"priority"_s, *priority);
    auto work = [id, entry, now, priority = *priority](store::Connection &unit) -> Result<std::optional<Device>> {
        if (const auto set = devices::setPriority(unit, id, priority, now); !set)
            return fail(set.error());
        audit::append(unit, entry);
        return devices::find(unit, id);
    };
    const Result<std::optional<Device>> updated = co_await written(services.store, std::move(work));
    if (!updated)
        co_return Response::problem(updated.error());
    co_return Response::json(fullJson(**updated));
}

QCoro::Task<Response> removeDevice(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto device = ownDevice(services, *request, *who, exists);
    if (!device)
        co_return Response::problem(device.error());
    if (!*device)
        co_return co_await notFound(services, request, *who, u"device.remove"_s, u"device"_s,
                                    request->pathValue(u"id").left(40), exists);
    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"device.removed"_s, u"device"_s, QString::number((*device)->id));
    auto work = [=, device = **device](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        if (device.applicationId) {
            // Its credentials and the tokens made with them end with the device.
            if (const auto off = applications::setState(unit, *device.applicationId, 0, now); !off)
                return off;
            const auto revoked =
                oauth::families::revokeOfApplication(unit, *device.applicationId, u"device removed"_s, now);
            if (!revoked)
                return fail(revoked.error());
        }
        return devices::remove(unit, device.id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addDeviceRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/devices", [&services](RequestPtr r) { return createDevice(services, std::move(r)); });
    router.get("/api/v1/devices", [&services](RequestPtr r) { return listDevices(services, std::move(r)); });
    router.get("/api/v1/device/{id}", [&services](RequestPtr r) { return retrieveDevice(services, std::move(r)); });
    router.put("/api/v1/device/{id}", [&services](RequestPtr r) { return updateDevice(services, std::move(r)); });
    router.remove("/api/v1/device/{id}", [&services](RequestPtr r) { return removeDevice(services, std::move(r)); });
}

} // namespace bc::server::api::v1
