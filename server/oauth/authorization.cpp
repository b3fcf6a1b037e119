#include "server/oauth/authorization.h"

#include "core/accounts/webauthn.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/device.h"
#include "server/oauth/session.h"
#include "server/pages/formpost.h"
#include "server/pages/language.h"

#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

Q_LOGGING_CATEGORY(logAuthorize, "bc.oauth.authorize")

using Fields = QList<std::pair<const char *, QString>>;

/// The answer by way of the browser. 303 after a form, so that no browser sends what was typed on to the application
/// (RFC 9700 §4.12).
http::Response returned(const Services &services, const http::Request &request, const QString &address,
                        ResponseMode mode, const QStringList &uiLocales, const Fields &fields)
{
    if (mode == ResponseMode::FormPost)
        return pages::formPost(
            {.setting = settingFor(services, request, uiLocales), .action = address, .fields = fields});
    QByteArray location = QUrl(address).toEncoded();
    // No registered address has a fragment.
    char separator = mode == ResponseMode::Fragment ? '#' : location.contains('?') ? '&' : '?';
    for (const auto &[field, value] : fields) {
        location += separator;
        location += field;
        location += '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return http::Response::redirect(location, request.method == http::Method::Post ? 303 : 302).notStored();
}

const char *messageOf(const Refusal &refusal, const DecisionRecord &record)
{
    if (refusal.code == ErrorCode::InvalidClient)
        return "error_client";
    const QByteArrayView last(record.checks.isEmpty() ? "" : record.checks.last().name);
    if (last == "pushed request")
        return "error_request_over";
    return last == "redirect address" ? "error_redirect" : "error_request";
}

} // namespace

http::Response refusedOnPage(const Services &services, const http::Request &request, const Refusal &refusal,
                             const QStringList &uiLocales, const DecisionRecord &record)
{
    pages::ErrorPage page{.setting = settingForVisitor(services, request, uiLocales), .traceId = request.traceId};
    if (refusal.code == ErrorCode::TemporarilyUnavailable || refusal.code == ErrorCode::ServerError) {
        page.heading = "busy_title";
        page.message = "busy";
        return pages::error(page, refusal.code == ErrorCode::ServerError ? 500 : 503);
    }
    page.message = messageOf(refusal, record);
    return pages::error(page, 400);
}

http::Response askedAgainByGet(const Services &services, const http::Request &request, const QByteArray &path)
{
    const auto refused = [&] {
        return pages::error({.setting = settingFor(services, request, {}), .traceId = request.traceId}, 400);
    };
    if (!request.hasBodyType("application/x-www-form-urlencoded"))
        return refused();
    QByteArray query = request.rawQuery;
    if (!query.isEmpty() && !request.body.isEmpty())
        query += '&';
    query += request.body;
    // What would not fit into an address again was no form of a browser.
    if (query.size() > 8 * 1024 || query.contains('\n') || query.contains('\r') || query.contains(' ') ||
        query.contains('#'))
        return refused();
    return http::Response::redirect(path + '?' + query, 303).notStored();
}

pages::Setting settingFor(const Services &services, const http::Request &request, const QStringList &uiLocales)
{
    return {.language = pages::chooseLanguage(uiLocales, request.header("Accept-Language")),
            .demo = services.demo,
            .demoPassword = services.demoPassword};
}

QByteArray placeOf(const http::Request &request)
{
    return request.route.startsWith("/device/") ? "/device/confirm" : "/authorize";
}

namespace {

/// The request of a device, by the code in the query string.
tl::expected<Visit, http::Response> deviceVisit(const Services &services, const http::Request &request,
                                                store::Connection &reader, Instant now, DecisionRecord &record)
{
    const QString userCode = http::Parameters(request.rawQuery).value(u"user_code");
    auto authorization = services.provider.deviceRequest(reader, userCode, now, record);
    if (!authorization)
        return tl::make_unexpected(deviceRefused(services, request, userCode, authorization.error()));
    auto person = session::person(reader, request, now);
    if (!person)
        return tl::make_unexpected(busyPage(services, request, {}, person.error()));
    return Visit{std::move(*authorization), std::move(*person), &reader};
}

} // namespace

tl::expected<Visit, http::Response> visit(const Services &services, const http::Request &request, Instant now,
                                          DecisionRecord &record)
{
    const auto reader = services.store.reader();
    if (!reader) {
        CheckLine(record, "store").refuse(reader.error());
        return tl::make_unexpected(busyPage(services, request, {}, reader.error()));
    }
    if (placeOf(request) != "/authorize")
        return deviceVisit(services, request, **reader, now, record);
    auto authorization =
        services.provider.authorize(**reader, parametersOf(http::Parameters(request.rawQuery)), now, record);
    if (!authorization) {
        const AuthorizationRefusal &refused = authorization.error();
        if (refused.redirectUri.isEmpty())
            return tl::make_unexpected(refusedOnPage(services, request, refused.refusal, refused.uiLocales, record));
        record.outcome = name(refused.refusal.code);
        return tl::make_unexpected(redirectRefusal(services, request, refused));
    }
    auto person = session::person(**reader, request, now);
    if (!person)
        return tl::make_unexpected(busyPage(services, request, authorization->uiLocales, person.error()));
    if (*person)
        session::noteUse(services, request, **person, now);
    return Visit{std::move(*authorization), std::move(*person), *reader};
}

http::Response redirectRefusal(const Services &services, const http::Request &request,
                               const AuthorizationRefusal &refused)
{
    Fields fields{{"error", QString(name(refused.refusal.code))},
                  {"error_description", refused.refusal.description.text()}};
    if (!refused.state.isEmpty())
        fields.append({"state", refused.state});
    fields.append({"iss", services.issuer});
    return returned(services, request, refused.redirectUri, refused.responseMode, refused.uiLocales, fields);
}

http::Response redirectRefusal(const Services &services, const http::Request &request,
                               const Authorization &authorization, const Refusal &refusal)
{
    return redirectRefusal(services, request,
                           AuthorizationRefusal{refusal, authorization.redirectUri, authorization.responseMode,
                                                authorization.state, authorization.uiLocales});
}

http::Response redirectCode(const Services &services, const http::Request &request, const Authorization &authorization,
                            const SignedIn &person, const QString &code)
{
    Fields fields{{"code", code}};
    if (authorization.client->application.profileInRedirect) {
        // The seed's order and its empty state.
        fields += Fields{{"email", person.user.email},
                         {"first_name", person.user.firstName},
                         {"language", person.user.language},
                         {"last_name", person.user.lastName},
                         {"role_id", QString::number(int(person.user.role))},
                         {"state", authorization.state},
                         {"tenant_id", QString::number(person.user.tenantId)},
                         {"user_id", QString::number(person.user.id)},
                         {"user_uuid", person.user.uuid}};
    } else if (!authorization.state.isEmpty()) {
        fields.append({"state", authorization.state});
    }
    fields.append({"iss", services.issuer});
    return returned(services, request, authorization.redirectUri, authorization.responseMode, authorization.uiLocales,
                    fields);
}

http::Response signInPage(const Services &services, const http::Request &request, const Authorization &authorization,
                          pages::SignInPage page, int status)
{
    page.application = authorization.client->application;
    page.setting = settingFor(services, request, authorization.uiLocales, page.application.tenantId);
    if (page.username.isEmpty())
        page.username = authorization.loginHint;
    return signInPage(services, request, placeOf(request), std::move(page), status);
}

http::Response signInPage(const Services &services, const http::Request &request, const QByteArray &base,
                          pages::SignInPage page, int status)
{
    QByteArray cookie = request.cookie(session::preCookieName);
    const bool fresh = cookie.isEmpty();
    if (fresh)
        cookie = crypto::randomToken().toLatin1();
    if (page.setting.language.isEmpty())
        page.setting = settingFor(services, request, {});
    page.own = base == "/account";
    page.action = QString::fromLatin1(base + "/sign-in?" + request.rawQuery);
    page.csrf = QString::fromLatin1(session::csrf(cookie, "sign-in", request.rawQuery));
    if (accounts::webauthn::relyingParty(services.issuer))
        page.passkey = QString::fromLatin1(base + "/passkey?" + request.rawQuery);
    http::Response response = pages::signIn(page, status);
    if (fresh)
        session::setCookie(response, services, request, session::preCookieName, cookie);
    if (status == 401)
        response.with("WWW-Authenticate", "Form realm=\"BiometricsCloud\"");
    if (status == 503)
        response.with("Retry-After", "2");
    return response;
}

bc::oauth::Sharing sharingOf(const http::Parameters &form, const QStringList &scopes)
{
    if (!bc::oauth::canLimitSharing(scopes))
        return bc::oauth::Sharing::Unchanged;
    return form.value(u"sharing") == u"from_now_on" ? bc::oauth::Sharing::FromNowOn : bc::oauth::Sharing::Everything;
}

http::Response busyPage(const Services &services, const http::Request &request, const QStringList &uiLocales,
                        const Error &error)
{
    qCWarning(logAuthorize).noquote() << "A page could not be made:" << error.line();
    return pages::error({.setting = settingFor(services, request, uiLocales),
                         .heading = "busy_title",
                         .message = "busy",
                         .traceId = request.traceId},
                        503)
        .with("Retry-After", "2");
}

QByteArray addressOf(const http::Request &request, const QByteArray &form)
{
    return placeOf(request) + form + '?' + request.rawQuery;
}

QByteArray addressAfterSignIn(const http::Request &request)
{
    QList<QByteArray> kept;
    for (const QByteArray &part : request.rawQuery.split('&')) {
        const http::Parameters one{QByteArrayView(part)};
        if (one.has(u"max_age"))
            continue;
        if (!one.has(u"prompt")) {
            kept.append(part);
            continue;
        }
        QStringList prompts = one.value(u"prompt").split(u' ', Qt::SkipEmptyParts);
        prompts.removeAll(u"login"_s);
        if (!prompts.isEmpty())
            kept.append("prompt=" + QUrl::toPercentEncoding(prompts.join(u' ')));
    }
    return placeOf(request) + '?' + kept.join('&');
}

} // namespace bc::server::oauth
