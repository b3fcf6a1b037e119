#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/api/v1/session.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using accounts::User;
using http::RequestPtr;
using http::Response;

namespace {

constexpr qsizetype longestPassword = 1024; ///< characters

/// Whoever may sign in, judged after the password: nothing in the answer or its time tells which part was missing.
bool maySignIn(const User &user, const std::optional<accounts::Tenant> &tenant, Instant now)
{
    const bool locked = user.lockedUntil && *user.lockedUntil > now;
    return !locked && user.state == accounts::activeState && tenant && tenant->state == accounts::activeState;
}

audit::Entry failure(const http::Request &request, const std::optional<User> &user, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    if (user) {
        entry.tenantId = user->tenantId;
        entry.actorId = user->id;
    }
    entry.event = u"user.sign_in_failed"_s;
    entry.outcome = u"refused"_s;
    entry.objectType = u"user"_s;
    entry.objectId = user ? QString::number(user->id) : QString();
    entry.address = request.peer.toString();
    entry.traceId = QString::fromLatin1(request.traceId);
    entry.detail.insert(u"interface"_s, u"/api/v1/login"_s);
    return entry;
}

struct Known
{
    std::optional<User> user;
    std::optional<accounts::Tenant> tenant;
    QString phc; ///< empty: nobody of that name
};

Result<Known> lookUp(store::Store &store, const QString &name)
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    Known known;
    auto user = accounts::people::findBySignInName(**reader, name);
    if (!user)
        return fail(user.error());
    if (!*user)
        return known;
    auto tenant = accounts::tenants::find(**reader, (*user)->tenantId);
    auto phc = accounts::people::passwordHash(**reader, (*user)->id);
    if (!tenant || !phc)
        return fail(tenant ? phc.error() : tenant.error());
    known.user = *std::move(user);
    known.tenant = *std::move(tenant);
    known.phc = *std::move(phc);
    return known;
}

QCoro::Task<Response> login(const Services &services, RequestPtr request)
{
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const auto byEmail = fields.has("username") ? std::nullopt : fields.text("email", 320);
    const auto name = byEmail ? byEmail : fields.text("username", 320, true);
    const auto password = fields.text("password", longestPassword, true);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Result<Known> known = lookUp(services.store, *name);
    if (!known)
        co_return Response::problem(known.error());
    const QByteArray secret = password->toUtf8();
    const auto verdict = co_await verified(services.hasher, secret, known->phc);
    if (!verdict)
        co_return Response::problem(verdict.error()).with("Retry-After", "2");

    const Instant now = services.clock.now();
    const std::optional<User> user = known->user;
    if (!user || !verdict->correct || !maySignIn(*user, known->tenant, now)) {
        const audit::Entry entry = failure(*request, user, now);
        const bool guessed = !verdict->correct;
        auto work = [=](store::Connection &unit) -> Result<> {
            audit::append(unit, entry);
            return user && guessed ? accounts::people::recordFailure(unit, user->id, now) : Result<>();
        };
        const Result<> noted = co_await written(services.store, std::move(work));
        if (!noted)
            co_return Response::problem(noted.error());
        co_return Response::problem(
            401, u"The user name or the password is wrong, or signing in is paused after too many tries."_s)
            .notStored();
    }

    QString renewed;
    if (verdict->outdated) { // the cost was raised since: hash anew while the password is at hand
        if (const Result<QString> phc = co_await hashed(services.hasher, secret); phc)
            renewed = *phc;
    }
    oauth::Provider &provider = services.provider;
    const oauth::Origin origin = originOf(*request);
    auto work = [=, &provider](store::Connection &unit) -> Result<oauth::IssuedTokens> {
        if (const auto recorded = accounts::people::recordSignIn(unit, user->id, now); !recorded)
            return fail(recorded.error());
        if (!renewed.isEmpty()) {
            if (const auto set = accounts::people::setPasswordHash(unit, user->id, renewed, now); !set)
                return fail(set.error());
        }
        return provider.issueDirect(unit, *user, now, origin);
    };
    const Result<oauth::IssuedTokens> issued = co_await written(services.store, std::move(work));
    if (!issued)
        co_return Response::problem(issued.error());
    co_return Response::json(sessionJson(*user, *issued)).notStored();
}

QCoro::Task<Response> refresh(const Services &services, RequestPtr request)
{
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const auto token = fields.text("refresh_token", 4096, true);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Instant now = services.clock.now();
    oauth::Provider &provider = services.provider;
    const oauth::Origin origin = originOf(*request);
    using Answer = oauth::Judged<oauth::IssuedTokens>;
    auto work = [=, &provider, sent = *token](store::Connection &unit) -> Result<Answer> {
        return provider.refreshDirect(unit, sent, now, origin);
    };
    const Result<Answer> rotated = co_await written(services.store, std::move(work));
    if (!rotated)
        co_return Response::problem(rotated.error());
    if (!*rotated)
        co_return Response::problem(401, u"The refresh token is unknown, used, expired or revoked."_s).notStored();
    const oauth::IssuedTokens &tokens = **rotated;
    co_return Response::json({{"access_token", text(tokens.accessToken)},
                              {"expires_in", qint64(tokens.expiresIn.count())},
                              {"refresh_token", text(tokens.refreshToken)},
                              {"scope", text(tokens.scope)},
                              {"token_type", "Bearer"}})
        .notStored();
}

} // namespace

void addSignInRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/login", [&services](RequestPtr r) { return login(services, std::move(r)); });
    router.post("/api/v1/refresh-token", [&services](RequestPtr r) { return refresh(services, std::move(r)); });
}

} // namespace bc::server::api::v1
