#include "core/applications/applications.h"
#include "core/applications/registration.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;
namespace registrations = applications::registrations;
using registrations::InitialToken;

namespace {

constexpr qint64 mostUses = 1'000, shortestLife = 60, longestLife = 90 * 24 * 3600, usualLife = 24 * 3600;
const QString objectType = u"initial_access_token"_s;

http::Json jsonOf(const InitialToken &token, Instant now)
{
    return {{"id", token.id},
            {"tenant_id", token.tenantId},
            {"name", text(token.name)},
            {"grant_types", textList(token.grantTypes)},
            {"uses", token.uses},
            {"uses_left", token.usesLeft},
            {"active", token.liveAt(now)},
            {"created_by", token.creatorId},
            {"created_time", time(token.createdTime)},
            {"expires_time", time(token.expiresTime)},
            {"revoked_time", time(token.revokedTime)}};
}

/// What the applications may use unless more is said: nothing with which they could act without a person.
QStringList usualGrants() { return {u"authorization_code"_s, u"refresh_token"_s, applications::deviceCodeGrantType()}; }

QCoro::Task<Response> createInitialToken(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"initial_access_token.create"_s, objectType, {});
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const Instant now = services.clock.now();
    InitialToken token;
    token.tenantId = who->tenantId;
    token.creatorId = who->userId;
    token.name = fields.text("name", 255, true).value_or(QString()).trimmed();
    token.uses = fields.integer("uses", 1, mostUses).value_or(1);
    token.expiresTime =
        now + std::chrono::seconds(fields.integer("expires_in", shortestLife, longestLife).value_or(usualLife));
    token.grantTypes = fields.list("grant_types", 10, 100).value_or(usualGrants());
    token.grantTypes.removeDuplicates();
    const QStringList known = applications::knownGrantTypes();
    const bool allKnown = std::all_of(token.grantTypes.cbegin(), token.grantTypes.cend(),
                                      [&known](const QString &one) { return known.contains(one); });
    if (!fields.hasError(u"grant_types"_s) && (!allKnown || token.grantTypes.isEmpty()))
        fields.wrong(u"grant_types"_s, u"Must be names out of: %1."_s.arg(known.join(u", "_s)));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const QString plain = crypto::randomToken();
    const QByteArray hash = crypto::sha256(plain.toLatin1());
    const audit::Entry entry = entryOf(*request, *who, now, u"initial_access_token.created"_s, objectType, {});
    auto work = [=](store::Connection &unit) -> Result<InitialToken> {
        auto stored = registrations::createInitial(unit, token, hash, now);
        if (!stored)
            return stored;
        audit::Entry noted = entry;
        noted.objectId = QString::number(stored->id);
        noted.detail = {{u"uses"_s, token.uses}, {u"grant_types"_s, token.grantTypes.join(u' ')}};
        audit::append(unit, noted);
        return stored;
    };
    const Result<InitialToken> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    http::Json json = jsonOf(*made, now);
    json["token"] = text(plain); // never shown again
    co_return Response::json(json, 201).notStored();
}

QCoro::Task<Response> listInitialTokens(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"initial_access_token.list"_s, objectType, {});
    const auto reader = services.store.reader();
    const auto tokens =
        reader ? registrations::listInitial(**reader, who->isPlatform() ? std::nullopt : std::optional(who->tenantId))
               : fail(reader.error());
    if (!tokens)
        co_return Response::problem(tokens.error());
    http::Json results = http::Json::array();
    for (const InitialToken &token : *tokens)
        results.push_back(jsonOf(token, services.clock.now()));
    co_return Response::json({{"results", std::move(results)}});
}

QCoro::Task<Response> revokeInitialToken(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString event = u"initial_access_token.revoke"_s, asked = request->pathValue(u"id").left(40);
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, event, objectType, asked);
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto found = !reader ? fail(reader.error())
                       : id    ? registrations::findInitial(**reader, *id)
                               : Result<std::optional<InitialToken>>(std::nullopt);
    if (!found)
        co_return Response::problem(found.error());
    if (!*found || (!who->isPlatform() && (*found)->tenantId != who->tenantId))
        co_return co_await notFound(services, request, *who, event, objectType, asked, found->has_value());
    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"initial_access_token.revoked"_s, objectType, QString::number(*id));
    auto work = [=](store::Connection &unit) -> Result<bool> {
        const auto revoked = registrations::revokeInitial(unit, *id, now);
        if (revoked && *revoked)
            audit::append(unit, entry);
        return revoked;
    };
    const Result<bool> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addInitialTokenRoutes(http::Router &router, const Services &services)
{
    const QByteArray path = "/api/v1/admin/initial-access-tokens";
    router.post(path, [&services](RequestPtr r) { return createInitialToken(services, std::move(r)); });
    router.get(path, [&services](RequestPtr r) { return listInitialTokens(services, std::move(r)); });
    router.remove(path + "/{id}", [&services](RequestPtr r) { return revokeInitialToken(services, std::move(r)); });
}

} // namespace bc::server::api::admin
