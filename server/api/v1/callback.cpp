#include "server/api/v1/callback.h"

#include "core/accounts/accounts.h"
#include "core/accounts/branding.h"
#include "core/audit/audit.h"
#include "core/crypto/hash.h"
#include "core/devices/links.h"
#include "core/devices/vendors.h"
#include "core/store/store.h"
#include "server/api/resources.h"
#include "server/connectors/linkscheduler.h"
#include "server/middleware/awaiting.h"
#include "server/pages/language.h"
#include "server/pages/pages.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using devices::Link;
using devices::links::Begun;
using http::RequestPtr;
using http::Response;

namespace {

/// In the looks of the person's tenant; without them where they cannot be had.
pages::Setting settingOf(const Services &services, const http::Request &request, std::optional<qint64> accountId)
{
    pages::Setting setting{.language = pages::chooseLanguage({}, request.header("Accept-Language")),
                           .demo = services.demo,
                           .demoPassword = services.demoPassword};
    const auto reader = services.store.reader();
    const auto person =
        reader && accountId ? accounts::people::find(**reader, *accountId) : Result<std::optional<accounts::User>>();
    if (!person || !*person)
        return setting;
    const auto branding = accounts::branding::find(**reader, (*person)->tenantId);
    if (!branding || !*branding)
        return setting;
    setting.brand = {.product = (*branding)->productName,
                     .accentLight = (*branding)->accentLight,
                     .accentDark = (*branding)->accentDark,
                     .supportText = (*branding)->supportText,
                     .supportUrl = (*branding)->supportUrl,
                     .termsUrl = (*branding)->termsUrl};
    if (!(*branding)->logoHash.isEmpty())
        setting.brand.logoUrl = u"/branding/%1/logo?v=%2"_s.arg((*person)->tenantId).arg((*branding)->logoHash);
    return setting;
}

audit::Entry entryAbout(const http::Request &request, qint64 accountId, const QString &event, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.actorId = accountId;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = u"device_link"_s;
    entry.address = request.peer.toString();
    entry.traceId = QString::fromLatin1(request.traceId);
    return entry;
}

Response notLinked(const pages::Setting &setting, const char *message, int status)
{
    return pages::notice({.setting = setting,
                          .heading = "device_unlinked_title",
                          .message = message,
                          .mark = pages::Mark::Stopped},
                         status)
        .notStored();
}

/// Why what they came back with made no link.
Response notLinked(const pages::Setting &setting, const Error &error)
{
    if (error.kind == ErrorKind::Invalid)
        return notLinked(setting, "device_link_refused", 400);
    if (error.kind == ErrorKind::NotFound) // the person was disabled, or their data were erased, meanwhile
        return notLinked(setting, "device_link_expired", 400);
    return notLinked(setting, "device_link_unreachable", 502);
}

/// As what the store knows a request.
QByteArray stateHash(const http::Parameters &parameters) { return crypto::sha256(parameters.value(u"state").toUtf8()); }

/// Redeems the state, once; with it stands in the log that the person said no, if they did.
QCoro::Task<Result<std::optional<Begun>>> redeemed(const Services &services, RequestPtr request, QString provider,
                                                   bool denied)
{
    const QByteArray hash = stateHash(http::Parameters(request->rawQuery));
    const Instant now = services.clock.now();
    const audit::Entry entry = entryAbout(*request, 0, u"device_link.denied"_s, now);
    auto work = [hash, now, entry, denied, provider](store::Connection &unit) -> Result<std::optional<Begun>> {
        auto begun = devices::links::redeem(unit, hash, now);
        if (!begun || !*begun || (*begun)->provider != provider)
            return begun ? Result<std::optional<Begun>>(std::nullopt) : begun;
        if (!denied)
            return begun;
        const auto person = accounts::people::find(unit, (*begun)->accountId);
        if (!person)
            return fail(person.error());
        audit::Entry noted = entry;
        noted.actorId = (*begun)->accountId;
        if (*person)
            noted.tenantId = (*person)->tenantId;
        noted.detail.insert(u"provider"_s, provider);
        audit::append(unit, noted);
        return begun;
    };
    co_return co_await written(services.store, std::move(work));
}

/// Whether the person allowed less than was asked for.
bool isPart(const Services &services, const Link &link)
{
    const auto reader = services.store.reader();
    const auto settings = reader ? devices::vendors::registration(**reader, link.provider) : fail(reader.error());
    const QStringList granted = link.scope.split(u' ', Qt::SkipEmptyParts);
    const QStringList asked = settings ? settings->scope.split(u' ', Qt::SkipEmptyParts) : QStringList();
    return std::ranges::any_of(asked, [&](const QString &scope) { return !granted.contains(scope); });
}

} // namespace

bool isCallback(const http::Request &request)
{
    const http::Parameters parameters(request.rawQuery);
    return parameters.has(u"state") && (parameters.has(u"code") || parameters.has(u"error"));
}

QCoro::Task<Response> callback(const Services &services, RequestPtr request, QString provider)
{
    const http::Parameters parameters(request->rawQuery);
    const QString code = parameters.value(u"code"), error = parameters.value(u"error");
    if (!isCallback(*request) || !parameters.repeated().isEmpty())
        co_return notLinked(settingOf(services, *request, {}), "device_link_expired", 400);
    const bool denied = !error.isEmpty();
    const Result<std::optional<Begun>> begun = co_await redeemed(services, request, provider, denied);
    if (!begun)
        co_return notLinked(settingOf(services, *request, {}), "busy", 503);
    if (!*begun)
        co_return notLinked(settingOf(services, *request, {}), "device_link_expired", 400);
    const qint64 accountId = (*begun)->accountId;
    const pages::Setting setting = settingOf(services, *request, accountId);
    if (denied)
        co_return notLinked(setting, error == "access_denied"_L1 ? "device_link_denied" : "device_link_refused", 200);
    if (!services.links)
        co_return notLinked(setting, "busy", 503);
    const LinkScheduler::Arrival arrival{.accountId = accountId,
                                         .provider = provider,
                                         .code = code.left(4'000),
                                         .scope = parameters.value(u"scope").left(2'000),
                                         .stateHash = stateHash(parameters),
                                         .entry =
                                             entryAbout(*request, accountId, u"device.linked"_s, services.clock.now())};
    const QFuture<Result<Link>> arriving = services.links->arrive(arrival);
    const Result<Link> link = co_await arriving;
    if (!link)
        co_return notLinked(setting, link.error());
    co_return pages::notice({.setting = setting,
                             .heading = "device_linked_title",
                             .message = isPart(services, *link) ? "device_linked_part" : "device_linked",
                             .mark = pages::Mark::Done})
        .notStored();
}

} // namespace bc::server::api::v1
