#include "server/oauth/registration.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/base/clock.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/endpoints.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using applications::Application;
namespace registrations = applications::registrations;

namespace {

/// Who may register, and where the application will belong.
struct Registrar
{
    registrations::InitialToken token;
    bool finerScopes = false;
};

/// Nothing if the token is not live, or whoever made it may not make applications any more.
Result<std::optional<Registrar>> registrarOf(store::Connection &reader, const QByteArray &token, Instant now)
{
    const auto initial = registrations::findInitial(reader, crypto::sha256(token));
    if (!initial)
        return fail(initial.error());
    if (!*initial || !(*initial)->liveAt(now))
        return std::nullopt;
    const auto creator = accounts::people::find(reader, (*initial)->creatorId);
    if (!creator)
        return fail(creator.error());
    const auto tenant = accounts::tenants::find(reader, (*initial)->tenantId);
    if (!tenant)
        return fail(tenant.error());
    using accounts::Role;
    const bool active = *creator && (*creator)->state == accounts::activeState && *tenant &&
                        (*tenant)->state == accounts::activeState && (*creator)->tenantId == (*tenant)->id;
    const bool administrator =
        *creator && ((*creator)->role == Role::PlatformAdministrator || (*creator)->role == Role::TenantAdministrator);
    if (!active || !administrator)
        return std::nullopt;
    return Registrar{**initial, (*tenant)->finerScopes};
}

/// A new secret as its way of authentication needs it; empty if it needs none.
struct MadeSecret
{
    QString plain;
    QByteArray hash, sealed;
};

MadeSecret secretFor(const Services &services, const Application &application)
{
    MadeSecret secret;
    if (application.isPublic || application.metadata.authMethod == u"private_key_jwt")
        return secret;
    secret.plain = crypto::randomToken();
    secret.hash = crypto::sha256(secret.plain.toLatin1());
    if (application.secretPolicy == applications::SecretPolicy::Recoverable)
        secret.sealed = applications::sealSecret(services.key, application.clientId, secret.plain);
    return secret;
}

} // namespace

QByteArray bearerToken(const http::Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (request.headerCount("Authorization") != 1 || header.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return {};
    return header.mid(7).trimmed();
}

http::Response invalidToken()
{
    http::Json json;
    json["error"] = "invalid_token";
    json["error_description"] = "The token is unknown, expired, used up or revoked.";
    return http::Response::json(json, 401)
        .with("WWW-Authenticate", "Bearer realm=\"BiometricsCloud\", error=\"invalid_token\"")
        .notStored();
}

std::optional<http::Response> registrationOff(const Services &services)
{
    if (services.clientRegistration)
        return std::nullopt;
    return http::Response::problem(404, u"Applications do not register themselves here."_s);
}

http::Response registered(const Services &services, const Application &application, const QString &secret,
                          const QString &registrationToken, int status)
{
    http::Json json;
    json["client_id"] = application.clientId.toStdString();
    if (!secret.isEmpty()) {
        json["client_secret"] = secret.toStdString();
        json["client_secret_expires_at"] = 0; // never
    }
    json["client_id_issued_at"] = toSeconds(application.createdTime);
    if (!registrationToken.isEmpty())
        json["registration_access_token"] = registrationToken.toStdString();
    json["registration_client_uri"] = (services.issuer + u"/register-client/"_s + application.clientId).toStdString();
    addMetadata(json, application);
    return http::Response::json(json, status).notStored().with("Pragma", "no-cache");
}

tl::expected<void, RegistrationRefusal> grantsAllowed(const QStringList &asked, const QStringList &allowed)
{
    for (const QString &grant : asked) {
        if (!allowed.contains(grant))
            return tl::make_unexpected(RegistrationRefusal{
                .description = u"grant_types: only %1 may be registered."_s.arg(allowed.join(u", "_s))});
    }
    return {};
}

audit::Entry entryAbout(const http::Request &request, const Application &application, const QString &event, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = application.tenantId;
    if (application.id)
        entry.applicationId = application.id;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = u"application"_s;
    entry.objectId = QString::number(application.id);
    entry.address = request.peer.toString();
    entry.traceId = QString::fromLatin1(request.traceId);
    return entry;
}

QCoro::Task<http::Response> registerClient(const Services &services, http::RequestPtr request)
{
    if (auto off = registrationOff(services))
        co_return *off;
    const Instant now = services.clock.now();
    const QByteArray token = bearerToken(*request);
    const auto reader = services.store.reader();
    const auto registrar = reader ? registrarOf(**reader, token, now) : fail(reader.error());
    if (!registrar)
        co_return http::Response::problem(registrar.error());
    if (!*registrar)
        co_return invalidToken();
    const auto body = jsonBody(*request);
    if (!body)
        co_return refused(RegistrationRefusal{.description = u"The body must be a JSON object."_s});

    const registrations::InitialToken initial = (*registrar)->token;
    Application application;
    application.tenantId = initial.tenantId;
    application.ownerId = initial.creatorId;
    application.clientId = crypto::randomHex(8);
    const auto read = readMetadata(*body, application);
    if (!read)
        co_return refused(read.error());
    if (const auto valid = validated(application, (*registrar)->finerScopes); !valid)
        co_return refused(valid.error());
    if (const auto allowed = grantsAllowed(application.grantTypes, initial.grantTypes); !allowed)
        co_return refused(allowed.error());

    const MadeSecret secret = secretFor(services, application);
    const QString registrationToken = crypto::randomToken();
    const QByteArray tokenHash = crypto::sha256(registrationToken.toLatin1());
    const audit::Entry entry = entryAbout(*request, application, u"client.registered"_s, now);
    auto work = [=](store::Connection &unit) -> Result<std::optional<Application>> {
        const auto used = registrations::useInitial(unit, initial.id, now);
        if (!used)
            return fail(used.error());
        if (!*used)
            return std::nullopt;
        auto stored = applications::create(unit, application, secret.hash, secret.sealed, now);
        if (!stored)
            return fail(stored.error());
        const auto kept = registrations::add(unit, {stored->id, initial.id, initial.grantTypes}, tokenHash, now);
        if (!kept)
            return fail(kept.error());
        audit::Entry noted = entry;
        noted.applicationId = stored->id;
        noted.objectId = QString::number(stored->id);
        noted.detail = {{u"initial_access_token"_s, initial.id}, {u"owner"_s, initial.creatorId}};
        audit::append(unit, noted);
        return std::optional(std::move(*stored));
    };
    const Result<std::optional<Application>> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return http::Response::problem(made.error());
    if (!*made) // its last use went to another request meanwhile
        co_return invalidToken();
    co_return registered(services, **made, secret.plain, registrationToken, 201);
}

} // namespace bc::server::oauth
