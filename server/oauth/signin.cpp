#include "core/accounts/secondfactors.h"
#include "core/accounts/signinattempts.h"
#include "core/accounts/trustedbrowsers.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/oauth/passwordsignin.h"
#include "core/oauth/tokens/tokens.h"
#include "server/middleware/awaiting.h"
#include "server/middleware/passwords.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/completion.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"
#include "server/oauth/steps/step.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView form = "sign-in", switchForm = "switch";

/// What follows the right password.
struct Next
{
    const steps::Step *step = nullptr; ///< the second factor to ask for; null: the person is signed in
    QByteArray trustedBrowser;         ///< the cookie that spares them the second factor
};

Result<Next> nextStep(const Services &services, const http::Request &request, qint64 userId, Instant now)
{
    const auto reader = services.store.reader();
    if (!reader)
        return fail(reader.error());
    const auto summary = accounts::secondfactors::summary(**reader, userId);
    if (!summary)
        return fail(summary.error());
    if (!summary->any())
        return Next();
    const QByteArray cookie = request.cookie(session::trustedCookieName);
    if (!cookie.isEmpty()) {
        const auto trusted = accounts::trustedbrowsers::isTrusted(**reader, tokens::hash(cookie), userId, now);
        if (!trusted)
            return fail(trusted.error());
        if (*trusted)
            return Next{nullptr, cookie};
    }
    for (const steps::Step *step : steps::all()) {
        if (step->offered(*summary, services))
            return Next{step, {}};
    }
    return fail(ErrorKind::Internal, u"The second factor of user %1 cannot be asked for here."_s.arg(userId),
                u"Passkeys need an https issuer that names a host; see --public-url."_s);
}

/// The password was right and a second factor is to be asked for. Unauthorized when the account was locked meanwhile.
std::function<Result<>(store::Connection &)> attemptUnit(const Services &services, const passwordsignin::Candidate &who,
                                                         const QByteArray &cookie,
                                                         const passwordsignin::Renewal &renewal, Event event)
{
    const accounts::SignInAttempt attempt{.userId = event.userId, .amr = {u"pwd"_s}, .createdTime = event.time};
    return [attempt, cookie, renewal, guess = who.guess, event = std::move(event),
            &events = services.provider.events()](store::Connection &unit) -> Result<> {
        const auto standing = accounts::throttle::standing(unit, guess, event.time);
        if (!standing)
            return fail(standing.error());
        if (standing->locked)
            return fail(ErrorKind::Unauthorized, u"The account was locked meanwhile."_s);
        if (const auto begun = accounts::attempts::begin(unit, tokens::hash(cookie), attempt); !begun)
            return begun;
        if (const auto kept = passwordsignin::renew(unit, event.userId, renewal, event.time); !kept)
            return kept;
        events.announce(unit, event);
        return {};
    };
}

/// The page again, with what was typed and what is wrong with it.
http::Response again(const Services &services, const http::Request &request, const Destination &destination,
                     DecisionRecord record, const Sentence &why, const pages::SignInPage &page, int status)
{
    CheckLine(record, "sign-in").refuse(ErrorCode::AccessDenied, why);
    close(services, destination, std::move(record), u"interaction"_s);
    return signInPage(services, request, destination, page, status);
}

} // namespace

http::Response signInPage(const Services &services, const http::Request &request, const Destination &destination,
                          const pages::SignInPage &page, int status)
{
    return destination.authorization ? signInPage(services, request, *destination.authorization, page, status)
                                     : signInPage(services, request, destination.base, page, status);
}

QCoro::Task<http::Response> signInByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record;
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    co_return signInPage(services, *request, *where, {}, 200);
}

QCoro::Task<http::Response> signInByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/sign-in", now);
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    const http::Parameters fields(request->body);
    pages::SignInPage page{.username = fields.value(u"username").trimmed()};
    if (!session::csrfFits(request->cookie(session::preCookieName), form, request->rawQuery, fields.value(u"csrf"))) {
        page.alert = "form_expired";
        co_return again(services, *request, *where, std::move(record),
                        Sentence("form_of_another_browser", u"The form is not of this browser."), page, 400);
    }
    if (fields.value(u"decision") == u"cancel") {
        close(services, *where, std::move(record), u"access_denied"_s);
        co_return co_await cancelled(services, request, *where, now);
    }
    const QString password = fields.value(u"password");
    page.nameWrong = page.username.isEmpty() ? "name_missing" : nullptr;
    page.passwordWrong = password.isEmpty() ? "password_missing" : nullptr;
    if (page.nameWrong || page.passwordWrong)
        co_return again(services, *request, *where, std::move(record), Sentence("field_empty", u"A field is empty."),
                        page, 400);

    const auto who = passwordsignin::candidate(*where->reader, page.username, request->peer.toString(),
                                               session::browserHash(*request), now);
    if (!who)
        co_return busyPage(services, *request, where->uiLocales(), who.error());
    if (who->wait.count() > 0) {
        page.alert = "too_many";
        co_return again(services, *request, *where, std::move(record),
                        Sentence("too_many_tries", u"Too many wrong tries came from this address."), page, 429)
            .with("Retry-After", QByteArray::number(qint64(who->wait.count())));
    }
    const auto verdict = co_await tried(services.hasher, password.toUtf8(), who->phc);
    if (!verdict) {
        page.alert = "busy";
        co_return again(services, *request, *where, std::move(record),
                        Sentence("no_verification_now", u"No password can be verified now."), page, 503);
    }
    if (verdict->correct && who->mayTry) {
        // Only now is it looked up whether there is a second factor: before, nothing may tell.
        const auto next = nextStep(services, *request, who->user->id, now);
        if (!next)
            co_return busyPage(services, *request, where->uiLocales(), next.error());
        if (next->step) {
            const QByteArray cookie = crypto::randomToken().toLatin1();
            auto unit = attemptUnit(services, *who, cookie, verdict->renewal,
                                    signInEvent(u"user.second_factor_asked"_s, *who->user, *where, *request, now));
            const auto begun = co_await written(services.store, std::move(unit));
            if (begun) {
                record.rowsWritten.append("sign_in_attempt inserted");
                close(services, *where, std::move(record), u"interaction"_s);
                const QByteArray address = where->address(QByteArray("second-factor/") + next->step->name());
                http::Response answer = http::Response::redirect(address, 303).notStored();
                session::setCookie(answer, services, *request, session::attemptCookieName, cookie);
                co_return answer;
            }
            if (begun.error().kind != ErrorKind::Unauthorized)
                co_return busyPage(services, *request, where->uiLocales(), begun.error());
        } else {
            Completion completion(services, *request, *where, *who->user, {u"pwd"_s}, now);
            completion.renewal = verdict->renewal;
            completion.trustedBrowser = next->trustedBrowser;
            auto unit = [completion](store::Connection &connection) { return completion.write(connection); };
            const auto signedIn = co_await written(services.store, std::move(unit));
            if (signedIn) {
                record.rowsWritten.append("browser_session inserted");
                close(services, *where, std::move(record), u"ok"_s);
                co_return completion.answer(services, *request, *where);
            }
            if (signedIn.error().kind != ErrorKind::Unauthorized)
                co_return busyPage(services, *request, where->uiLocales(), signedIn.error());
        }
    }
    const Event failed =
        signInEvent(u"user.sign_in_failed"_s, who->user.value_or(accounts::User()), *where, *request, now);
    auto unit = [guesser = *who, failed, &events = services.provider.events()](store::Connection &connection) {
        return passwordsignin::failed(connection, guesser, failed, events);
    };
    const auto counted = co_await written(services.store, std::move(unit));
    if (!counted)
        co_return busyPage(services, *request, where->uiLocales(), counted.error());
    page.passwordWrong = "sign_in_wrong";
    co_return again(services, *request, *where, std::move(record),
                    Sentence("password_wrong", u"The user name or the password is wrong."), page, 401);
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
