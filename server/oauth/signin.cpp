#include "core/accounts/accounts.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView form = "sign-in", switchForm = "switch";

/// Who wants to sign in. Of an unknown, disabled or locked account nothing is told: `phc` is empty then, hashing takes
/// its time all the same, and the verdict is "wrong".
struct Candidate
{
    std::optional<accounts::User> user;
    QString phc;
};

Result<Candidate> candidate(store::Connection &reader, const QString &name, Instant now)
{
    Candidate who;
    auto user = accounts::people::findBySignInName(reader, name);
    if (!user)
        return fail(user.error());
    if (!*user)
        return who;
    who.user = std::move(**user);
    const auto tenant = accounts::tenants::find(reader, who.user->tenantId);
    if (!tenant)
        return fail(tenant.error());
    const bool active =
        who.user->state == accounts::activeState && *tenant && (*tenant)->state == accounts::activeState;
    if (!active || (who.user->lockedUntil && *who.user->lockedUntil > now))
        return who;
    auto phc = accounts::people::passwordHash(reader, who.user->id);
    if (!phc)
        return fail(phc.error());
    who.phc = std::move(*phc);
    return who;
}

Event eventAbout(const QString &name, const accounts::User &user, const Authorization &authorization, Instant now,
                 const http::Request &request)
{
    Event event;
    event.name = name;
    event.time = now;
    event.tenantId = user.tenantId;
    event.userId = user.id;
    event.applicationId = authorization.client->application.id;
    event.origin = originOf(request);
    return event;
}

/// Counts the wrong password and tells the audit log: for an unknown account (user 0) too, because what only known ones
/// do would be seen in the time it takes.
std::function<Result<>(store::Connection &)> failureUnit(const Services &services, Event event)
{
    event.refused = true;
    return [event = std::move(event), &events = services.provider.events()](store::Connection &unit) -> Result<> {
        if (event.userId) {
            if (const auto counted = accounts::people::recordFailure(unit, event.userId, event.time); !counted)
                return counted;
        }
        events.announce(unit, event);
        return {};
    };
}

/// A session under a new id; the one that was there before ends.
std::function<Result<>(store::Connection &)> successUnit(const Services &services, const http::Request &request,
                                                         const QByteArray &cookie, const QString &newPhc, Event event)
{
    const accounts::Session session{.userId = event.userId,
                                    .authTime = event.time,
                                    .lastSeenTime = event.time,
                                    .expiresTime = event.time + services.provider.settings().sessionLife};
    return [session, cookie, newPhc, event = std::move(event), before = request.cookie(session::cookieName),
            agent = QString::fromUtf8(request.header("User-Agent")).left(300),
            &events = services.provider.events()](store::Connection &unit) -> Result<> {
        if (!before.isEmpty()) {
            if (const auto ended = accounts::sessions::revoke(unit, tokens::hash(before), event.time); !ended)
                return ended;
        }
        if (const auto made =
                accounts::sessions::create(unit, tokens::hash(cookie), session, event.origin.address, agent);
            !made)
            return made;
        if (const auto noted = accounts::people::recordSignIn(unit, event.userId, event.time); !noted)
            return noted;
        if (!newPhc.isEmpty()) {
            if (const auto kept = accounts::people::setPasswordHash(unit, event.userId, newPhc, event.time); !kept)
                return kept;
        }
        events.announce(unit, event);
        return {};
    };
}

void close(const Services &services, DecisionRecord record, const QString &outcome)
{
    services.provider.decisions().add(std::move(record), outcome);
}

/// The page again, with what was typed and what is wrong with it.
http::Response again(const Services &services, const http::Request &request, const Authorization &authorization,
                     DecisionRecord record, const char *why, pages::SignInPage page, int status)
{
    CheckLine(record, "sign-in").refuse(ErrorCode::AccessDenied, {}, QString::fromLatin1(why));
    close(services, std::move(record), u"interaction"_s);
    return signInPage(services, request, authorization, std::move(page), status);
}

} // namespace

QCoro::Task<http::Response> signInByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/sign-in", now);
    auto came = visit(services, *request, now, record);
    if (!came) {
        close(services, std::move(record), u"refused"_s);
        co_return std::move(came.error());
    }
    const Authorization &authorization = came->authorization;
    const http::Parameters fields(request->body);
    pages::SignInPage page{.username = fields.value(u"username").trimmed()};
    if (!session::csrfFits(request->cookie(session::preCookieName), form, request->rawQuery, fields.value(u"csrf"))) {
        page.alert = "form_expired";
        co_return again(services, *request, authorization, std::move(record), "The form is not of this browser.", page,
                        400);
    }
    if (fields.value(u"decision") == u"cancel") {
        close(services, std::move(record), u"access_denied"_s);
        co_return redirectRefusal(services, *request, authorization.redirectUri, authorization.state,
                                  {ErrorCode::AccessDenied, u"The person did not sign in."_s});
    }
    const QString password = fields.value(u"password");
    page.nameWrong = page.username.isEmpty() ? "name_missing" : nullptr;
    page.passwordWrong = password.isEmpty() ? "password_missing" : nullptr;
    if (page.nameWrong || page.passwordWrong)
        co_return again(services, *request, authorization, std::move(record), "A field is empty.", page, 400);

    const auto who = candidate(*came->reader, page.username, now);
    if (!who)
        co_return busyPage(services, *request, authorization.uiLocales, who.error());
    const QByteArray secret = password.toUtf8();
    const auto verdict = co_await verified(services.hasher, secret, who->phc);
    if (!verdict) {
        page.alert = "busy";
        co_return again(services, *request, authorization, std::move(record), "No password can be verified now.", page,
                        503);
    }
    if (!verdict->correct || who->phc.isEmpty()) {
        Event failed =
            eventAbout(u"user.sign_in_failed"_s, who->user.value_or(accounts::User()), authorization, now, *request);
        const auto counted = co_await written(services.store, failureUnit(services, std::move(failed)));
        if (!counted)
            co_return busyPage(services, *request, authorization.uiLocales, counted.error());
        page.passwordWrong = "sign_in_wrong";
        co_return again(services, *request, authorization, std::move(record), "Wrong name or password.", page, 401);
    }
    // A hash of another cost is made anew while the password is at hand; if the pool is full, at the next sign-in.
    QString newPhc;
    if (verdict->outdated)
        newPhc = (co_await hashed(services.hasher, secret)).value_or(QString());
    const QByteArray cookie = crypto::randomToken().toLatin1();
    const auto signedIn = co_await written(
        services.store, successUnit(services, *request, cookie, newPhc,
                                    eventAbout(u"user.signed_in"_s, *who->user, authorization, now, *request)));
    if (!signedIn)
        co_return busyPage(services, *request, authorization.uiLocales, signedIn.error());
    record.rowsWritten.append("browser_session inserted");
    close(services, std::move(record), u"ok"_s);
    http::Response answer = http::Response::redirect(addressAfterSignIn(*request), 303).notStored();
    session::setCookie(answer, services, *request, session::cookieName, cookie);
    session::setCookie(answer, services, *request, session::preCookieName, {});
    co_return answer;
}

QCoro::Task<http::Response> switchByForm(const Services &services, http::RequestPtr request)
{
    const QByteArray cookie = request->cookie(session::cookieName);
    const http::Parameters fields(request->body);
    http::Response answer = http::Response::redirect(addressOf(*request), 303).notStored();
    if (!session::csrfFits(cookie, switchForm, request->rawQuery, fields.value(u"csrf")))
        co_return answer;
    const Instant now = services.clock.now();
    // Not inside the co_await: GCC 12 destroys the captures of a lambda written there twice.
    auto write = written(services.store, [cookie, now](store::Connection &unit) {
        return accounts::sessions::revoke(unit, tokens::hash(cookie), now);
    });
    const auto ended = co_await write;
    if (!ended)
        co_return busyPage(services, *request, {}, ended.error());
    session::setCookie(answer, services, *request, session::cookieName, {});
    co_return answer;
}

} // namespace bc::server::oauth
