#include "core/base/clock.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/passwordsignin.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/completion.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/passkeyanswer.h"
#include "server/oauth/session.h"
#include "server/pages/accountpages.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

const QByteArray passkeyPage = "passkey";

/// The page that asks the browser for a passkey of anybody (discoverable credentials); the challenge is bound to the
/// cookie of a browser nobody is signed in with.
http::Response page(const Services &services, const http::Request &request, const Destination &destination, Instant now,
                    const char *wrong, int status)
{
    const auto party = accounts::webauthn::relyingParty(services.issuer);
    if (!party)
        return http::Response::redirect(destination.start(), 303).notStored();
    QByteArray cookie = request.cookie(session::preCookieName);
    const bool fresh = cookie.isEmpty();
    if (fresh)
        cookie = crypto::randomToken().toLatin1();
    pages::SecondFactorPage page;
    page.setting = settingFor(services, request, destination.uiLocales(), destination.tenantId({}));
    page.step = u"first"_s;
    page.action = QString::fromLatin1(destination.address(passkeyPage));
    page.csrf = QString::fromLatin1(session::csrf(cookie, passkeyPage, destination.query));
    page.wrong = wrong;
    page.others.append({u"password"_s, QString::fromLatin1(destination.start())});
    page.ceremony.challenge =
        QString::fromLatin1(crypto::base64Url(accounts::webauthn::freshChallenge(services.key, "assert", cookie, now)));
    page.ceremony.rpId = party->id;
    page.ceremony.verifyPerson = true;
    http::Response response = pages::secondFactor(page, status);
    if (fresh)
        session::setCookie(response, services, request, session::preCookieName, cookie);
    if (status == 401)
        response.with("WWW-Authenticate", "Form realm=\"BiometricsCloud\"");
    return response;
}

/// The person of the passkey, if they may sign in at all.
Result<std::optional<accounts::User>> holder(store::Connection &reader, const passkeyanswer::Verified &verified)
{
    auto user = accounts::people::find(reader, verified.passkey.userId);
    if (!user)
        return fail(user.error());
    if (!*user || (*user)->state != accounts::activeState ||
        verified.userHandle != passkeyanswer::userHandle((*user)->uuid))
        return std::nullopt;
    const auto tenant = accounts::tenants::find(reader, (*user)->tenantId);
    if (!tenant)
        return fail(tenant.error());
    if (!*tenant || (*tenant)->state != accounts::activeState)
        return std::nullopt;
    return user;
}

} // namespace

QCoro::Task<http::Response> passkeyByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/passkey", now);
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    co_return page(services, *request, *where, now, nullptr, 200);
}

QCoro::Task<http::Response> passkeyByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/passkey", now);
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    const http::Parameters fields(request->body);
    const QByteArray cookie = request->cookie(session::preCookieName);
    if (!session::csrfFits(cookie, passkeyPage, where->query, fields.value(u"csrf"))) {
        close(services, *where, std::move(record), u"interaction"_s);
        co_return page(services, *request, *where, now, "form_expired", 400);
    }
    if (fields.value(u"decision") == u"cancel") {
        close(services, *where, std::move(record), u"access_denied"_s);
        co_return co_await cancelled(services, request, *where, now);
    }
    const auto standing =
        accounts::throttle::standing(*where->reader, {0, u"passkey"_s, request->peer.toString(), {}}, now);
    if (!standing)
        co_return busyPage(services, *request, where->uiLocales(), standing.error());
    if (standing->wait.count() > 0) {
        close(services, *where, std::move(record), u"interaction"_s);
        http::Response answer = page(services, *request, *where, now, "too_many", 429);
        answer.with("Retry-After", QByteArray::number(qint64(standing->wait.count())));
        co_return answer;
    }
    const auto verified = passkeyanswer::verified(services, *where->reader, fields, cookie, true, now);
    if (!verified)
        co_return busyPage(services, *request, where->uiLocales(), verified.error());
    std::optional<accounts::User> user;
    if (*verified) {
        auto found = holder(*where->reader, **verified);
        if (!found)
            co_return busyPage(services, *request, where->uiLocales(), found.error());
        user = *std::move(found);
    }
    if (user) {
        const QStringList amr{(*verified)->passkey.amr(), u"user"_s, u"mfa"_s};
        const Completion completion(services, *request, *where, *user, amr, now);
        auto work = [completion, prove = (*verified)->unit](store::Connection &unit) -> Result<> {
            const auto proved = prove(unit);
            if (!proved)
                return fail(proved.error());
            if (!*proved)
                return fail(ErrorKind::Unauthorized, u"The passkey's answer was used before, or its counter fell."_s);
            return completion.write(unit);
        };
        const auto signedIn = co_await written(services.store, std::move(work));
        if (signedIn) {
            record.rowsWritten.append("browser_session inserted");
            close(services, *where, std::move(record), u"ok"_s);
            co_return completion.answer(services, *request, *where);
        }
        if (signedIn.error().kind != ErrorKind::Unauthorized)
            co_return busyPage(services, *request, where->uiLocales(), signedIn.error());
    }
    Event failed = signInEvent(u"user.sign_in_failed"_s, user.value_or(accounts::User()), *where, *request, now);
    failed.detail = {{u"step"_s, u"passkey"_s}};
    // A signature is not guessed, so it locks nobody; but it costs the address, as every wrong try does.
    passwordsignin::Candidate nobody;
    nobody.guess = {0, u"passkey"_s, request->peer.toString(), {}};
    auto work = [nobody, failed, &events = services.provider.events()](store::Connection &unit) {
        return passwordsignin::failed(unit, nobody, failed, events);
    };
    const auto told = co_await written(services.store, std::move(work));
    if (!told)
        co_return busyPage(services, *request, where->uiLocales(), told.error());
    CheckLine(record, "passkey").refuse(ErrorCode::AccessDenied, Sentence("passkey_refused", u"It was not accepted."));
    close(services, *where, std::move(record), u"interaction"_s);
    co_return page(services, *request, *where, now, "passkey_wrong", 401);
}

} // namespace bc::server::oauth
