#include "core/oauth/logout.h"

#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/closing.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView signOutForm = "sign-out";

/// A logout request on its way through this file: checked, and with whoever is signed in.
struct Leave
{
    LogoutRequest request;
    std::optional<SignedIn> person;
};

QStringList localesOf(const http::Request &request)
{
    return http::Parameters(request.rawQuery).value(u"ui_locales").split(u' ', Qt::SkipEmptyParts);
}

/// On failure the ready answer: a page, never a redirect.
tl::expected<Leave, http::Response> leave(const Services &services, const http::Request &request, Instant now,
                                          DecisionRecord &record)
{
    const auto reader = services.store.reader();
    if (!reader)
        return tl::make_unexpected(busyPage(services, request, localesOf(request), reader.error()));
    auto checked = services.provider.logout(**reader, parametersOf(http::Parameters(request.rawQuery)), now, record);
    if (!checked) {
        record.outcome = name(checked.error().code);
        return tl::make_unexpected(refusedOnPage(services, request, checked.error(), localesOf(request), record));
    }
    auto person = session::person(**reader, request, now);
    if (!person)
        return tl::make_unexpected(busyPage(services, request, localesOf(request), person.error()));
    return Leave{*std::move(checked), *std::move(person)};
}

/// In the looks of the application's tenant, if one asked, or of the person's.
pages::Setting looksFor(const Services &services, const http::Request &request, const Leave &came)
{
    if (came.request.client)
        return settingFor(services, request, localesOf(request), came.request.client->application.tenantId);
    return came.person ? settingFor(services, request, localesOf(request), came.person->user.tenantId)
                       : settingFor(services, request, localesOf(request));
}

/// Nobody is signed in any more: back to the application, or a page that says so.
http::Response left(const Services &services, const http::Request &request, const Leave &came)
{
    const LogoutRequest &asked = came.request;
    http::Response answer;
    if (asked.returnUri.isEmpty()) {
        answer = pages::notice({.setting = looksFor(services, request, came),
                                .heading = "signed_out_title",
                                .message = "signed_out",
                                .mark = pages::Mark::Done});
    } else {
        QByteArray location = QUrl(asked.returnUri).toEncoded();
        if (!asked.state.isEmpty())
            location += (location.contains('?') ? "&state=" : "?state=") + QUrl::toPercentEncoding(asked.state);
        answer = http::Response::redirect(location, request.method == http::Method::Post ? 303 : 302).notStored();
    }
    if (!request.cookie(session::cookieName).isEmpty())
        session::setCookie(answer, services, request, session::cookieName, {});
    return answer;
}

QCoro::Task<http::Response> ended(const Services &services, http::RequestPtr request, Leave came, Instant now,
                                  DecisionRecord record)
{
    auto unit = services.provider.logoutUnit(
        came.request, *came.person, tokens::hash(request->cookie(session::cookieName)), now, originOf(*request));
    const auto written = co_await server::written(services.store, std::move(unit));
    if (!written) {
        close(services, std::move(record), QString(name(refusalOf(written.error()).code)));
        co_return busyPage(services, *request, localesOf(*request), written.error());
    }
    record.rowsWritten.append("browser_session revoked");
    close(services, std::move(record), u"ok"_s);
    co_return left(services, *request, came);
}

} // namespace

QCoro::Task<http::Response> logoutByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/logout", now);
    auto came = leave(services, *request, now, record);
    if (!came) {
        close(services, std::move(record), u"invalid_request"_s);
        co_return std::move(came.error());
    }
    if (!came->person) {
        close(services, std::move(record), u"ok"_s);
        co_return left(services, *request, *came);
    }
    if (came->request.names(*came->person))
        co_return co_await ended(services, request, *std::move(came), now, std::move(record));
    close(services, std::move(record), u"interaction"_s);
    const QByteArray cookie = request->cookie(session::cookieName);
    pages::SignOutPage page{.setting = looksFor(services, *request, *came),
                            .person = came->person->user,
                            .action = QString::fromLatin1("/logout/confirm?" + request->rawQuery),
                            .csrf = QString::fromLatin1(session::csrf(cookie, signOutForm, request->rawQuery))};
    if (came->request.client)
        page.application = came->request.client->application.name;
    co_return pages::signOut(page);
}

QCoro::Task<http::Response> logoutByPost(const Services &services, http::RequestPtr request)
{
    co_return askedAgainByGet(services, *request, "/logout");
}

QCoro::Task<http::Response> logoutByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/logout/confirm", now);
    auto came = leave(services, *request, now, record);
    if (!came) {
        close(services, std::move(record), u"invalid_request"_s);
        co_return std::move(came.error());
    }
    const http::Parameters form(request->body);
    const bool genuine =
        session::csrfFits(request->cookie(session::cookieName), signOutForm, request->rawQuery, form.value(u"csrf"));
    if (!came->person || !genuine) {
        close(services, std::move(record), u"interaction"_s);
        co_return http::Response::redirect("/logout?" + request->rawQuery, 303).notStored();
    }
    if (form.value(u"decision") == u"sign_out")
        co_return co_await ended(services, request, *std::move(came), now, std::move(record));
    close(services, std::move(record), u"access_denied"_s);
    co_return pages::notice({.setting = looksFor(services, *request, *came),
                             .heading = "still_signed_in_title",
                             .message = "still_signed_in"});
}

} // namespace bc::server::oauth
