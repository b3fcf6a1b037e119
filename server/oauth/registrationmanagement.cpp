#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/base/clock.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/registration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using applications::Application;
namespace registrations = applications::registrations;

namespace {

/// An application that shows its registration access token at its own address.
struct Registrant
{
    registrations::Registration registration;
    Application application;
    QByteArray tokenHash;
    bool finerScopes = false;
};

/// Nothing if the token is none, or that of another application, or the application is disabled: all the same to
/// whoever asks (RFC 7592 §2.1).
Result<std::optional<Registrant>> registrantOf(store::Connection &reader, const http::Request &request)
{
    Registrant found;
    found.tokenHash = crypto::sha256(bearerToken(request));
    const auto registration = registrations::find(reader, found.tokenHash);
    if (!registration)
        return fail(registration.error());
    if (!*registration)
        return std::nullopt;
    const auto application = applications::find(reader, (*registration)->applicationId);
    if (!application)
        return fail(application.error());
    if (!*application || !(*application)->active() || (*application)->clientId != request.pathValue(u"client_id"))
        return std::nullopt;
    const auto tenant = accounts::tenants::find(reader, (*application)->tenantId);
    if (!tenant)
        return fail(tenant.error());
    if (!*tenant || (*tenant)->state != accounts::activeState)
        return std::nullopt;
    found.registration = **registration;
    found.application = **application;
    found.finerScopes = (*tenant)->finerScopes;
    return found;
}

/// A client_secret that came along must be the one that is live (RFC 7592 §2.2): nobody sets their own.
Result<bool> secretFits(store::Connection &reader, const Application &application, const http::Json &secret,
                        Instant now)
{
    if (!secret.is_string())
        return false;
    const auto live = applications::secrets(reader, application.id, now);
    if (!live)
        return fail(live.error());
    const QByteArray presented = crypto::sha256(QByteArray::fromStdString(secret.get<std::string>()));
    bool fits = false;
    for (const applications::Secret &one : *live)
        fits |= crypto::equalConstantTime(one.hash, presented);
    return fits;
}

/// What RFC 7592 §2.2 asks of an update beyond its metadata.
Result<std::optional<RegistrationRefusal>> updateFault(store::Connection &reader, const Application &application,
                                                       const http::Json &body, Instant now)
{
    for (const char *name :
         {"registration_access_token", "registration_client_uri", "client_secret_expires_at", "client_id_issued_at"}) {
        if (body.contains(name))
            return RegistrationRefusal{.description = u"%1 must not be sent."_s.arg(QString::fromLatin1(name))};
    }
    const auto clientId = body.find("client_id");
    if (clientId == body.end() || !clientId->is_string() ||
        QString::fromStdString(clientId->get<std::string>()) != application.clientId)
        return RegistrationRefusal{.description = u"client_id must be the application's own."_s};
    if (const auto secret = body.find("client_secret"); secret != body.end()) {
        const auto fits = secretFits(reader, application, *secret, now);
        if (!fits)
            return fail(fits.error());
        if (!*fits)
            return RegistrationRefusal{.description = u"client_secret must be the one that was issued."_s};
    }
    return std::nullopt;
}

/// The application as the update wants it, or why not.
tl::expected<Application, RegistrationRefusal> updated(const Registrant &who, const http::Json &body)
{
    Application application = who.application;
    if (const auto read = readMetadata(body, application); !read)
        return tl::make_unexpected(read.error());
    // A secret is made once, at the registration; what needs another kind of proof is another application.
    const auto needsSecret = [](const Application &one) {
        return !one.isPublic && one.metadata.authMethod != u"private_key_jwt";
    };
    if (application.isPublic != who.application.isPublic ||
        (needsSecret(application) && !needsSecret(who.application)) ||
        (application.metadata.authMethod == u"client_secret_jwt" &&
         who.application.secretPolicy != applications::SecretPolicy::Recoverable))
        return tl::make_unexpected(RegistrationRefusal{
            .description = u"token_endpoint_auth_method cannot be changed to this one: register anew."_s});
    if (const auto valid = validated(application, who.finerScopes); !valid)
        return tl::make_unexpected(valid.error());
    // An administrator may have allowed more since.
    if (const auto allowed =
            grantsAllowed(application.grantTypes, who.registration.grantTypes + who.application.grantTypes);
        !allowed)
        return tl::make_unexpected(allowed.error());
    return application;
}

} // namespace

QCoro::Task<http::Response> readRegistration(const Services &services, http::RequestPtr request)
{
    if (auto off = registrationOff(services))
        co_return *off;
    const auto reader = services.store.reader();
    const auto who = reader ? registrantOf(**reader, *request) : fail(reader.error());
    if (!who)
        co_return http::Response::problem(who.error());
    if (!*who)
        co_return invalidToken();
    co_return registered(services, (*who)->application, {}, QString::fromLatin1(bearerToken(*request)), 200);
}

QCoro::Task<http::Response> updateRegistration(const Services &services, http::RequestPtr request)
{
    if (auto off = registrationOff(services))
        co_return *off;
    const Instant now = services.clock.now();
    const auto reader = services.store.reader();
    const auto found = reader ? registrantOf(**reader, *request) : fail(reader.error());
    if (!found)
        co_return http::Response::problem(found.error());
    if (!*found)
        co_return invalidToken();
    const Registrant who = **found;
    const auto body = jsonBody(*request);
    if (!body)
        co_return refused(RegistrationRefusal{.description = u"The body must be a JSON object."_s});
    const auto fault = updateFault(**reader, who.application, *body, now);
    if (!fault)
        co_return http::Response::problem(fault.error());
    if (*fault)
        co_return refused(**fault);
    const auto wanted = updated(who, *body);
    if (!wanted)
        co_return refused(wanted.error());

    const QString token = crypto::randomToken();
    const QByteArray newHash = crypto::sha256(token.toLatin1());
    const Application application = *wanted;
    const audit::Entry entry = entryAbout(*request, application, u"client.updated"_s, now);
    auto work = [=](store::Connection &unit) -> Result<bool> {
        const auto rotated = registrations::rotate(unit, application.id, who.tokenHash, newHash, now);
        if (!rotated || !*rotated)
            return rotated;
        if (const auto stored = applications::update(unit, application, now); !stored)
            return fail(stored.error());
        audit::append(unit, entry);
        return true;
    };
    const Result<bool> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return http::Response::problem(done.error());
    if (!*done)
        co_return invalidToken();
    co_return registered(services, application, {}, token, 200);
}

QCoro::Task<http::Response> deleteRegistration(const Services &services, http::RequestPtr request)
{
    if (auto off = registrationOff(services))
        co_return *off;
    const Instant now = services.clock.now();
    const auto reader = services.store.reader();
    const auto found = reader ? registrantOf(**reader, *request) : fail(reader.error());
    if (!found)
        co_return http::Response::problem(found.error());
    if (!*found)
        co_return invalidToken();
    const Registrant who = **found;
    const audit::Entry entry = entryAbout(*request, who.application, u"client.deleted"_s, now);
    auto work = [=](store::Connection &unit) -> Result<bool> {
        const qint64 id = who.application.id;
        const auto removed = registrations::remove(unit, id, who.tokenHash);
        if (!removed || !*removed)
            return removed;
        if (const auto set = applications::setState(unit, id, 0, now); !set)
            return fail(set.error());
        const auto ended = bc::oauth::families::revokeOfApplication(unit, id, u"client deleted itself"_s, now);
        if (!ended)
            return fail(ended.error());
        audit::Entry noted = entry;
        noted.detail = {{u"revoked_families"_s, *ended}};
        audit::append(unit, noted);
        return true;
    };
    const Result<bool> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return http::Response::problem(done.error());
    if (!*done)
        co_return invalidToken();
    co_return http::Response::noContent();
}

} // namespace bc::server::oauth
