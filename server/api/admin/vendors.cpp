#include "core/devices/vendors.h"

#include "core/devices/syncing.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/connectors/linkscheduler.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/outgoing/target.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using devices::vendors::Registration;
using http::RequestPtr;
using http::Response;

namespace {

constexpr qsizetype longestAddress = 2'000, longestWord = 500;
constexpr qint64 longestHistory = 3650; ///< days

/// What applies to what is not set.
http::Json usualJson(const Registration &usual)
{
    return {{"authorize_url", text(usual.authorizeUrl)},
            {"token_url", text(usual.tokenUrl)},
            {"revoke_url", text(usual.revokeUrl)},
            {"api_url", text(usual.apiUrl)},
            {"scope", text(usual.scope)},
            {"history_days", usual.historyDays}};
}

http::Json vendorJson(const Services &services, const Registration &vendor)
{
    const QString eventsUri = devices::vendors::eventsUri(vendor.provider, services.issuer);
    return {{"provider", text(vendor.provider)},
            {"product_name", text(devices::vendors::productName(vendor.provider))},
            {"configured", !vendor.clientId.isEmpty()},
            {"client_id", text(vendor.clientId)},
            {"has_client_secret", !vendor.secret.isEmpty()},
            {"authorize_url", text(vendor.authorizeUrl)},
            {"token_url", text(vendor.tokenUrl)},
            {"revoke_url", text(vendor.revokeUrl)},
            {"api_url", text(vendor.apiUrl)},
            {"scope", text(vendor.scope)},
            {"history_days", vendor.historyDays},
            {"events", vendor.events},
            {"usual", usualJson(devices::vendors::usual(vendor.provider))},
            {"redirect_uri", text(devices::vendors::redirectUri(vendor.provider, services.issuer))},
            {"events_uri", eventsUri.isEmpty() ? http::Json() : http::Json(text(eventsUri))}};
}

/// The caller and the vendor, or the ready answer.
struct AskedVendor
{
    oauth::Principal who;
    Registration vendor;
};

QCoro::Task<tl::expected<AskedVendor, Response>> askedVendor(const Services &services, RequestPtr request,
                                                             QString provider, QString event)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return tl::make_unexpected(who.error());
    if (!who->isPlatform())
        co_return tl::make_unexpected(co_await forbidden(services, request, *who, event, u"settings"_s, provider));
    const auto reader = services.store.reader();
    const auto vendor = reader ? devices::vendors::registration(**reader, provider) : fail(reader.error());
    if (!vendor)
        co_return tl::make_unexpected(Response::problem(vendor.error()));
    co_return AskedVendor{*who, *vendor};
}

QCoro::Task<Response> listVendors(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform())
        co_return co_await forbidden(services, request, *who, u"settings.vendor.read"_s, u"settings"_s, {});
    http::Json results = http::Json::array();
    for (const QString &provider : devices::vendors::providers()) {
        const auto reader = services.store.reader();
        const auto vendor = reader ? devices::vendors::registration(**reader, provider) : fail(reader.error());
        if (!vendor)
            co_return Response::problem(vendor.error());
        results.push_back(vendorJson(services, *vendor));
    }
    co_return Response::json({{"results", std::move(results)}});
}

QCoro::Task<Response> retrieveVendor(const Services &services, RequestPtr request, QString provider)
{
    const auto asked = co_await askedVendor(services, request, provider, u"settings.vendor.read"_s);
    if (!asked)
        co_return asked.error();
    co_return Response::json(vendorJson(services, asked->vendor));
}

void readAddressInto(Fields &fields, const char *name, bool loopback, QString &into)
{
    const auto value = fields.text(name, longestAddress);
    if (!value)
        return;
    into = value->trimmed();
    while (into.endsWith(u'/'))
        into.chop(1);
    const QString fault = into.isEmpty() ? QString() : outgoing::urlFault(into, loopback);
    if (!fault.isEmpty())
        fields.wrong(QString::fromLatin1(name), fault);
}

/// What was sent; what was not stays. Answers the names of what was.
QStringList readInto(Fields &fields, const Services &services, Registration &vendor)
{
    const bool loopback = outgoing::isLoopback(QUrl(services.issuer));
    if (const auto id = fields.text("client_id", longestWord))
        vendor.clientId = id->trimmed();
    if (const auto secret = fields.text("client_secret", longestWord))
        vendor.secret =
            secret->isEmpty() ? QByteArray() : devices::vendors::sealSecret(services.key, vendor.provider, *secret);
    readAddressInto(fields, "authorize_url", loopback, vendor.authorizeUrl);
    readAddressInto(fields, "token_url", loopback, vendor.tokenUrl);
    readAddressInto(fields, "revoke_url", loopback, vendor.revokeUrl);
    readAddressInto(fields, "api_url", loopback, vendor.apiUrl);
    if (const auto scope = fields.text("scope", longestWord))
        vendor.scope = scope->simplified();
    if (const auto days = fields.integer("history_days", 1, longestHistory))
        vendor.historyDays = int(*days);
    if (const auto events = fields.flag("events"))
        vendor.events = *events;
    QStringList sent;
    for (const char *name : {"client_id", "client_secret", "authorize_url", "token_url", "revoke_url", "api_url",
                             "scope", "history_days", "events"}) {
        if (fields.has(name))
            sent.append(QString::fromLatin1(name));
    }
    return sent;
}

QCoro::Task<Response> updateVendor(const Services &services, RequestPtr request, QString provider)
{
    const auto asked = co_await askedVendor(services, request, provider, u"settings.vendor.change"_s);
    if (!asked)
        co_return asked.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Registration vendor = asked->vendor;
    const QStringList sent = readInto(fields, services, vendor);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    audit::Entry entry = entryOf(*request, asked->who, services.clock.now(), u"settings.vendor.changed"_s,
                                 u"settings"_s, vendor.provider);
    entry.detail.insert(u"fields"_s, sent.join(u' '));
    auto work = [vendor, entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        const auto kept = devices::vendors::setRegistration(unit, vendor);
        return kept ? devices::syncing::registrationChanged(unit, vendor.provider, entry.time) : kept;
    };
    const Result<> kept = co_await written(services.store, std::move(work));
    if (!kept)
        co_return Response::problem(kept.error());
    if (services.links)
        services.links->settingsChanged(asked->vendor);
    co_return Response::json(vendorJson(services, vendor));
}

} // namespace

void addVendorRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/settings/vendors",
               [&services](RequestPtr r) { return listVendors(services, std::move(r)); });
    for (const QString &provider : devices::vendors::providers()) {
        const QByteArray path = "/api/v1/admin/settings/vendors/" + provider.toLatin1();
        router.get(path,
                   [&services, provider](RequestPtr r) { return retrieveVendor(services, std::move(r), provider); });
        router.put(path,
                   [&services, provider](RequestPtr r) { return updateVendor(services, std::move(r), provider); });
    }
}

} // namespace bc::server::api::admin
