#include "core/accounts/accounts.h"
#include "core/accounts/secondfactors.h"
#include "core/oauth/passwordsignin.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/api/v1/session.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/middleware/passwords.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using http::RequestPtr;
using http::Response;

namespace {

constexpr qsizetype longestPassword = 1024; ///< characters

using oauth::passwordsignin::Candidate;

oauth::Event failure(const http::Request &request, const Candidate &who, Instant now)
{
    oauth::Event event;
    event.name = u"user.sign_in_failed"_s;
    event.time = now;
    if (who.user) {
        event.tenantId = who.user->tenantId;
        event.userId = who.user->id;
    }
    event.origin = originOf(request);
    event.detail.insert(u"interface"_s, u"/api/v1/login"_s);
    return event;
}

Result<Candidate> lookUp(const Services &services, const QString &name, const http::Request &request, Instant now)
{
    const auto reader = services.store.reader();
    if (!reader)
        return fail(reader.error());
    return oauth::passwordsignin::candidate(**reader, name, request.peer.toString(), {}, now);
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

    const Instant now = services.clock.now();
    const Result<Candidate> who = lookUp(services, *name, *request, now);
    if (!who)
        co_return Response::problem(who.error());
    if (who->wait.count() > 0)
        co_return Response::problem(
            429, u"Too many wrong tries from this address. Try again in %1 s."_s.arg(who->wait.count()))
            .with("Retry-After", QByteArray::number(qint64(who->wait.count())));
    const auto verdict = co_await tried(services.hasher, password->toUtf8(), who->phc);
    if (!verdict)
        co_return Response::problem(verdict.error()).with("Retry-After", "2");

    oauth::Provider &provider = services.provider;
    const Candidate candidate = *who;
    std::optional<oauth::IssuedTokens> tokens;
    if (verdict->correct && candidate.mayTry) {
        const auto reader = services.store.reader();
        const auto factors =
            reader ? accounts::secondfactors::summary(**reader, candidate.user->id) : fail(reader.error());
        if (!factors)
            co_return Response::problem(factors.error());
        if (factors->any())
            co_return Response::problem(
                401, u"This account has a second factor, which is not asked for here: sign in at /authorize."_s)
                .notStored();
        const oauth::passwordsignin::Renewal renewal = verdict->renewal;
        const oauth::Origin origin = originOf(*request);
        using Answer = std::optional<oauth::IssuedTokens>; // nothing: locked or disabled meanwhile
        auto work = [=, &provider](store::Connection &unit) -> Result<Answer> {
            const auto passed = accounts::throttle::passed(unit, candidate.guess, {}, now);
            if (!passed)
                return fail(passed.error());
            if (!*passed)
                return Answer();
            if (const auto kept = oauth::passwordsignin::renew(unit, candidate.user->id, renewal, now); !kept)
                return fail(kept.error());
            auto issued = provider.issueDirect(unit, *candidate.user, now, origin);
            if (!issued)
                return fail(issued.error());
            return Answer(*std::move(issued));
        };
        auto issued = co_await written(services.store, std::move(work));
        if (!issued)
            co_return Response::problem(issued.error());
        tokens = *std::move(issued);
    }
    if (!tokens) {
        const oauth::Event event = failure(*request, candidate, now);
        auto work = [=, &events = provider.events()](store::Connection &unit) {
            return oauth::passwordsignin::failed(unit, candidate, event, events);
        };
        const Result<> noted = co_await written(services.store, std::move(work));
        if (!noted)
            co_return Response::problem(noted.error());
        co_return Response::problem(
            401, u"The user name or the password is wrong, or signing in is paused after too many tries."_s)
            .notStored();
    }
    co_return Response::json(sessionJson(*candidate.user, *tokens)).notStored();
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
