#include "server/oauth/device.h"

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "server/middleware/awaiting.h"
#include "server/middleware/ratelimit.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/closing.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView codeForm = "device", consentForm = "consent", switchForm = "switch";

http::Response seeOther(const QByteArray &address) { return http::Response::redirect(address, 303).notStored(); }

http::Response deviceConsentPage(const Services &services, const http::Request &request, const Visit &visit)
{
    const QByteArray cookie = request.cookie(session::cookieName);
    pages::ConsentPage page;
    page.application = visit.authorization.client->application;
    page.setting = settingFor(services, request, {}, page.application.tenantId);
    page.application.profileInRedirect = false; // nothing is redirected
    page.person = visit.person->user;
    page.scopes = visit.authorization.scopes;
    page.resources = visit.authorization.resources;
    page.userCode = visit.authorization.device->userCode;
    const auto before = consents::find(*visit.reader, page.person.id, page.application.id);
    const auto kept = before && *before && (*before)->active() ? **before : bc::oauth::Consent();
    page.asksSharing = canLimitSharing(kept.scopes + page.scopes);
    page.sharesFromNowOn = kept.dataFrom.has_value();
    page.action = QString::fromLatin1(addressOf(request, "/consent"));
    page.csrf = QString::fromLatin1(session::csrf(cookie, consentForm, request.rawQuery));
    page.switchAction = QString::fromLatin1(addressOf(request, "/switch"));
    page.switchCsrf = QString::fromLatin1(session::csrf(cookie, switchForm, request.rawQuery));
    return pages::consent(page);
}

} // namespace

http::Response devicePage(const Services &services, const http::Request &request, pages::DevicePage page, int status)
{
    QByteArray cookie = request.cookie(session::preCookieName);
    const bool fresh = cookie.isEmpty();
    if (fresh)
        cookie = crypto::randomToken().toLatin1();
    page.setting = settingForVisitor(services, request, {});
    page.csrf = QString::fromLatin1(session::csrf(cookie, codeForm, {}));
    page.userCode = page.userCode.trimmed().left(20);
    http::Response response = pages::device(page, status);
    if (fresh)
        session::setCookie(response, services, request, session::preCookieName, cookie);
    return response;
}

QCoro::Task<http::Response> guessGuarded(const Services &services, http::RequestPtr request,
                                         std::shared_ptr<RateLimit> guesses, Endpoint endpoint)
{
    if (const int seconds = guesses->wait(request->peer); seconds > 0)
        co_return devicePage(services, *request, {.alert = "device_too_many"}, 429)
            .with("Retry-After", QByteArray::number(seconds));
    http::Response answer = co_await endpoint(services, request);
    if (answer.status != wrongUserCodeStatus)
        co_return answer;
    guesses->charge(request->peer);
    auto unit = services.provider.wrongUserCodeUnit(services.clock.now(), originOf(*request));
    const auto noted = co_await written(services.store, std::move(unit));
    co_return noted ? answer : busyPage(services, *request, {}, noted.error());
}

QCoro::Task<http::Response> deviceByGet(const Services &services, http::RequestPtr request)
{
    co_return devicePage(services, *request, {.userCode = http::Parameters(request->rawQuery).value(u"user_code")});
}

QCoro::Task<http::Response> deviceByForm(const Services &services, http::RequestPtr request)
{
    const http::Parameters fields(request->body);
    pages::DevicePage page{.userCode = fields.value(u"user_code")};
    if (!session::csrfFits(request->cookie(session::preCookieName), codeForm, {}, fields.value(u"csrf"))) {
        page.alert = "form_expired";
        co_return devicePage(services, *request, std::move(page), 400);
    }
    if (page.userCode.trimmed().isEmpty()) {
        page.codeWrong = "device_code_missing";
        co_return devicePage(services, *request, std::move(page), 400);
    }
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/device", now);
    const auto reader = services.store.reader();
    if (!reader)
        co_return busyPage(services, *request, {}, reader.error());
    const auto found = services.provider.deviceRequest(**reader, page.userCode, now, record);
    close(services, std::move(record), found ? u"interaction"_s : QString(name(found.error().code)));
    if (!found)
        co_return deviceRefused(services, *request, page.userCode, found.error());
    co_return seeOther("/device/confirm?user_code=" + found->device->userCode.toLatin1());
}

http::Response deviceRefused(const Services &services, const http::Request &request, const QString &userCode,
                             const Refusal &refusal)
{
    if (refusal.code == ErrorCode::TemporarilyUnavailable || refusal.code == ErrorCode::ServerError)
        return busyPage(services, request, {}, {ErrorKind::Unavailable, refusal.description.text(), {}, {}});
    return devicePage(services, request, {.userCode = userCode, .codeWrong = "device_code_wrong"}, wrongUserCodeStatus);
}

QCoro::Task<http::Response> confirmDeviceByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/device/confirm", now);
    auto came = visit(services, *request, now, record);
    close(services, std::move(record), came ? u"interaction"_s : u"refused"_s);
    if (!came)
        co_return std::move(came.error());
    co_return came->person ? deviceConsentPage(services, *request, *came)
                           : signInPage(services, *request, came->authorization);
}

QCoro::Task<http::Response> decideDeviceByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/device/confirm/consent", now);
    auto came = visit(services, *request, now, record);
    if (!came) {
        close(services, std::move(record), u"refused"_s);
        co_return std::move(came.error());
    }
    const http::Parameters fields(request->body);
    const bool genuine = came->person && session::csrfFits(request->cookie(session::cookieName), consentForm,
                                                           request->rawQuery, fields.value(u"csrf"));
    {
        CheckLine line(record, "form of this session");
        if (!genuine)
            line.refuse(
                ErrorCode::AccessDenied,
                Sentence("form_of_another_session", u"The session ended, or the form's token is not of this session."));
    }
    if (!genuine) {
        close(services, std::move(record), u"interaction"_s);
        co_return seeOther(addressOf(*request));
    }
    const bool allowed = fields.value(u"decision") == u"allow";
    const Decision decision(allowed, sharingOf(fields, came->authorization.scopes));
    auto unit = services.provider.deviceUnit(came->authorization, *came->person, decision, now, originOf(*request));
    const auto decided = co_await written(services.store, std::move(unit));
    if (!decided) {
        close(services, std::move(record), QString(name(refusalOf(decided.error()).code)));
        co_return busyPage(services, *request, {}, decided.error());
    }
    if (!*decided) { // another tab was quicker
        close(services, std::move(record), u"invalid_request"_s);
        co_return devicePage(services, *request, {.codeWrong = "device_code_wrong"}, 400);
    }
    record.rowsWritten.append("device_request decided");
    close(services, std::move(record), allowed ? u"ok"_s : u"access_denied"_s);
    co_return seeOther(allowed ? "/device/allowed" : "/device/denied");
}

QCoro::Task<http::Response> deviceAllowed(const Services &services, http::RequestPtr request)
{
    co_return pages::notice({.setting = settingForVisitor(services, *request, {}),
                             .heading = "device_allowed_title",
                             .message = "device_allowed",
                             .mark = pages::Mark::Done});
}

QCoro::Task<http::Response> deviceDenied(const Services &services, http::RequestPtr request)
{
    co_return pages::notice({.setting = settingForVisitor(services, *request, {}),
                             .heading = "device_denied_title",
                             .message = "device_denied",
                             .mark = pages::Mark::Stopped});
}

} // namespace bc::server::oauth
