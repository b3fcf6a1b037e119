#include "core/base/clock.h"
#include "core/oauth/consent.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/closing.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView consentForm = "consent", switchForm = "switch";

http::Response consentPage(const Services &services, const http::Request &request, const Visit &visit)
{
    const QByteArray cookie = request.cookie(session::cookieName);
    pages::ConsentPage page;
    page.application = visit.authorization.client->application;
    page.setting = settingFor(services, request, visit.authorization.uiLocales, page.application.tenantId);
    page.person = visit.person->user;
    page.scopes = visit.authorization.scopes;
    page.resources = visit.authorization.resources;
    const auto before = consents::find(*visit.reader, page.person.id, page.application.id);
    if (!before)
        return busyPage(services, request, visit.authorization.uiLocales, before.error());
    page.asksSharing = canLimitSharing(page.scopes);
    if (*before && (*before)->active()) {
        page.asksSharing = canLimitSharing((*before)->scopes + page.scopes);
        page.sharesFromNowOn = (*before)->dataFrom.has_value();
        for (const QString &scope : page.scopes) {
            if ((*before)->scopes.contains(scope))
                page.before.append(scope);
        }
    }
    page.redirectUri = visit.authorization.redirectUri;
    page.action = QString::fromLatin1(addressOf(request, "/consent"));
    page.csrf = QString::fromLatin1(session::csrf(cookie, consentForm, request.rawQuery));
    page.switchAction = QString::fromLatin1(addressOf(request, "/switch"));
    page.switchCsrf = QString::fromLatin1(session::csrf(cookie, switchForm, request.rawQuery));
    return pages::consent(page);
}

/// The outcome of a request that visit() answered.
QString refusedOutcome(const DecisionRecord &record, const http::Response &answer)
{
    if (!record.outcome.isEmpty())
        return record.outcome;
    return answer.status >= 500 ? u"temporarily_unavailable"_s : u"invalid_request"_s;
}

/// The pushed request was used by another tab or browser, or the person took too long: a page, because whoever answers
/// the client a second time answers a request that is over.
http::Response usedUp(const Services &services, const http::Request &request, const Authorization &authorization,
                      DecisionRecord record)
{
    close(services, std::move(record), u"invalid_request"_s);
    return pages::error({.setting = settingFor(services, request, authorization.uiLocales),
                         .message = "error_request_over",
                         .traceId = request.traceId},
                        400);
}

/// Issues the code and sends the browser to the application. `decision` allowed: the person just consented.
QCoro::Task<http::Response> issueCode(const Services &services, http::RequestPtr request, Visit visit,
                                      Decision decision, Instant now, DecisionRecord record)
{
    const auto started = std::chrono::steady_clock::now();
    const auto issued = co_await written(services.store, services.provider.codeUnit(visit.authorization, *visit.person,
                                                                                    decision, now, originOf(*request)));
    const Authorization &authorization = visit.authorization;
    {
        CheckLine line(record, "written and committed", started);
        if (!issued)
            line.refuse(issued.error());
    }
    if (!issued && issued.error().kind == ErrorKind::Conflict)
        co_return usedUp(services, *request, authorization, std::move(record));
    if (!issued) {
        const Refusal refusal = refusalOf(issued.error());
        close(services, std::move(record), QString(name(refusal.code)));
        co_return redirectRefusal(services, *request, authorization, refusal);
    }
    if (issued->consentId)
        record.rowsWritten.append("consent written");
    record.rowsWritten.append("authorization_code inserted");
    close(services, std::move(record), u"ok"_s);
    co_return redirectCode(services, *request, authorization, *visit.person, issued->code);
}

} // namespace

QCoro::Task<http::Response> authorizeByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize", now);
    auto came = visit(services, *request, now, record);
    if (!came) {
        const QString outcome = refusedOutcome(record, came.error());
        close(services, std::move(record), outcome);
        co_return std::move(came.error());
    }
    const Authorization &authorization = came->authorization;
    const auto next = services.provider.interaction(*came->reader, authorization, came->person, now, record);
    if (!next) {
        close(services, std::move(record), QString(name(next.error().code)));
        co_return redirectRefusal(services, *request, authorization, next.error());
    }
    if (*next == Interaction::None)
        co_return co_await issueCode(services, request, std::move(*came), false, now, std::move(record));
    if (authorization.pushed && !authorization.pushed->opened) {
        const auto opened = co_await written(services.store, services.provider.openUnit(authorization, now));
        const auto reader = services.store.reader(); // the one before was for the time before the suspension
        if (!opened || !reader) {
            close(services, std::move(record), u"temporarily_unavailable"_s);
            co_return busyPage(services, *request, authorization.uiLocales, opened ? reader.error() : opened.error());
        }
        came->reader = *reader;
        record.rowsWritten.append("pushed_request opened");
    }
    close(services, std::move(record), u"interaction"_s);
    co_return *next == Interaction::SignIn ? signInPage(services, *request, authorization)
                                           : consentPage(services, *request, *came);
}

QCoro::Task<http::Response> authorizeByPost(const Services &services, http::RequestPtr request)
{
    co_return askedAgainByGet(services, *request, "/authorize");
}

QCoro::Task<http::Response> consentByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/consent", now);
    auto came = visit(services, *request, now, record);
    if (!came) {
        const QString outcome = refusedOutcome(record, came.error());
        close(services, std::move(record), outcome);
        co_return std::move(came.error());
    }
    const http::Parameters form(request->body);
    const Authorization &authorization = came->authorization;
    const auto next = services.provider.interaction(*came->reader, authorization, came->person, now, record);
    if (!next) {
        close(services, std::move(record), QString(name(next.error().code)));
        co_return redirectRefusal(services, *request, authorization, next.error());
    }
    bool genuine = false;
    {
        CheckLine line(record, "form of this session");
        genuine = session::csrfFits(request->cookie(session::cookieName), consentForm, request->rawQuery,
                                    form.value(u"csrf"));
        if (*next == Interaction::SignIn || !genuine)
            line.refuse(
                ErrorCode::AccessDenied,
                Sentence("form_of_another_session", u"The session ended, or the form's token is not of this session."));
    }
    if (*next == Interaction::SignIn || !genuine) {
        close(services, std::move(record), u"interaction"_s);
        co_return http::Response::redirect(addressOf(*request), 303).notStored();
    }
    if (form.value(u"decision") == u"allow") {
        const Decision decision(true, sharingOf(form, authorization.scopes));
        co_return co_await issueCode(services, request, std::move(*came), decision, now, std::move(record));
    }

    const auto denied = co_await written(
        services.store, services.provider.denialUnit(authorization, *came->person, now, originOf(*request)));
    if (!denied && denied.error().kind == ErrorKind::Conflict)
        co_return usedUp(services, *request, authorization, std::move(record));
    const Refusal refusal =
        denied ? Refusal{ErrorCode::AccessDenied, Sentence("person_refused", u"The person did not allow it.")}
               : refusalOf(denied.error());
    CheckLine(record, "consent given").refuse(refusal);
    close(services, std::move(record), QString(name(refusal.code)));
    co_return redirectRefusal(services, *request, authorization, refusal);
}

} // namespace bc::server::oauth
