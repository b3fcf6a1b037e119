#include "core/accounts/accounts.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/throttle.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/passwordchange.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/mail/linkletters.h"
#include "server/mail/mailer.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"
#include "server/pages/passwordpages.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::server::oauth {

using namespace bc::oauth;
using accounts::User;
namespace links = accounts::links;
namespace policy = accounts::passwordpolicy;

namespace {

Q_LOGGING_CATEGORY(logLinks, "bc.links")

constexpr QByteArrayView forgotForm = "forgot-password";
constexpr qsizetype longestName = 320;
/// Letters to one person: three at once, then one every twenty minutes. Askings from one network: thirty, then one
/// every ten seconds.
constexpr std::chrono::seconds letterCost = 20min, askingCost = 10s;
constexpr int letterBurst = 3, askingBurst = 30;

http::Response forgotPage(const Services &services, const http::Request &request, pages::ForgotPage page = {},
                          int status = 200)
{
    QByteArray cookie = request.cookie(session::preCookieName);
    const bool fresh = cookie.isEmpty();
    if (fresh)
        cookie = crypto::randomToken().toLatin1();
    page.setting = settingFor(services, request, {});
    page.csrf = QString::fromLatin1(session::csrf(cookie, forgotForm, {}));
    http::Response response = pages::forgotPassword(page, status);
    if (fresh)
        session::setCookie(response, services, request, session::preCookieName, cookie);
    return response;
}

http::Response noMailPage(const Services &services, const http::Request &request)
{
    return pages::message(
        {.setting = settingFor(services, request, {}), .heading = "forgot_title", .paragraphs = {"forgot_no_mail"}});
}

/// Looks who is meant and, if somebody is, places the link and its letter.
std::function<Result<>(store::Connection &)> askedUnit(const Services &services, const QString &name,
                                                       const Origin &origin, Instant now)
{
    const mail::LinkOrder order(links::Purpose::Reset, services.issuer);
    return [name, order, origin, now, key = &services.key,
            events = &services.provider.events()](store::Connection &unit) -> Result<> {
        const auto user = accounts::people::findBySignInName(unit, name);
        if (!user)
            return fail(user.error());
        if (!*user || (*user)->state != accounts::activeState)
            return {};
        const auto tenant = accounts::tenants::find(unit, (*user)->tenantId);
        if (!tenant)
            return fail(tenant.error());
        if (!*tenant || (*tenant)->state != accounts::activeState)
            return {};
        const auto may =
            accounts::throttle::spend(unit, "reset:" + QByteArray::number((*user)->id), letterCost, letterBurst, now);
        if (!may || !*may)
            return may ? Result<>() : fail(may.error());
        if (const auto placed = order.place(unit, **user, key, now); !placed)
            return fail(placed.error());
        Event event;
        event.name = u"user.password_reset_requested"_s;
        event.time = now;
        event.tenantId = (*user)->tenantId;
        event.userId = (*user)->id;
        event.origin = origin;
        events->announce(unit, event);
        return {};
    };
}

/// A link as it came, and whose it is; nothing if it works no longer.
struct Presented
{
    links::Link link;
    User user;
};

Result<std::optional<Presented>> presented(const Services &services, const QString &token, Instant now)
{
    const auto reader = services.store.reader();
    if (!reader)
        return fail(reader.error());
    const auto link = links::find(**reader, crypto::sha256(token.toUtf8()), now);
    if (!link)
        return fail(link.error());
    if (!*link)
        return std::optional<Presented>();
    auto user = accounts::people::find(**reader, (*link)->userId);
    if (!user)
        return fail(user.error());
    if (!*user)
        return std::optional<Presented>();
    return std::optional(Presented{**link, **std::move(user)});
}

http::Response deadPage(const Services &services, const http::Request &request)
{
    return pages::message({.setting = settingFor(services, request, {}),
                           .heading = "link_dead_title",
                           .paragraphs = {"link_dead"},
                           .linkText = "link_again",
                           .link = u"/forgot-password"_s},
                          410);
}

http::Response newPasswordPage(const Services &services, const http::Request &request, const Presented &who,
                               const QString &token, pages::NewPasswordPage page = {}, int status = 200)
{
    page.setting = settingFor(services, request, {who.user.language}, who.user.tenantId);
    page.invitation = who.link.purpose == links::Purpose::Invitation;
    page.person = who.user.email;
    page.token = token;
    return pages::newPassword(page, status);
}

const char *wordsFor(policy::Fault fault)
{
    switch (fault) {
    case policy::Fault::None:
        break;
    case policy::Fault::TooShort:
        return "password_short";
    case policy::Fault::TooLong:
        return "password_long";
    case policy::Fault::OfThePerson:
        return "password_of_person";
    case policy::Fault::Common:
        return "password_common";
    }
    return nullptr;
}

const char *wordsFor(policy::Strength strength)
{
    switch (strength) {
    case policy::Strength::Weak:
        return "strength_weak";
    case policy::Strength::Fair:
        return "strength_fair";
    case policy::Strength::Good:
        return "strength_good";
    case policy::Strength::Strong:
        break;
    }
    return "strength_strong";
}

/// Uses the link up and sets the password; false if another was quicker.
std::function<Result<bool>(store::Connection &)> setUnit(const Services &services, const http::Request &request,
                                                         const QString &token, const QString &phc,
                                                         const QByteArray &browser, Instant now)
{
    return [hash = crypto::sha256(token.toUtf8()), phc, browser, now, origin = originOf(request),
            events = &services.provider.events()](store::Connection &unit) -> Result<bool> {
        const auto used = links::use(unit, hash, now);
        if (!used)
            return fail(used.error());
        if (!*used)
            return false;
        const qint64 userId = (*used)->userId;
        const bool reset = (*used)->purpose == links::Purpose::Reset;
        const auto user = accounts::people::find(unit, userId);
        if (!user)
            return fail(user.error());
        const auto ended = passwordchange::replace(unit, userId, phc, u"the password was set anew"_s, now);
        if (!ended)
            return fail(ended.error());
        if (const auto known = accounts::throttle::knowBrowser(unit, userId, tokens::hash(browser), now); !known)
            return fail(known.error());
        Event event;
        event.name = u"user.password_set"_s;
        event.time = now;
        event.tenantId = *user ? (*user)->tenantId : 0;
        event.userId = userId;
        event.origin = origin;
        event.detail = {{u"by"_s, reset ? u"reset"_s : u"invitation"_s},
                        {u"sessions_ended"_s, ended->sessions},
                        {u"token_families_ended"_s, ended->families}};
        events->announce(unit, event);
        return true;
    };
}

} // namespace

QCoro::Task<http::Response> forgotPassword(const Services &services, http::RequestPtr request)
{
    co_return services.mailer ? forgotPage(services, *request) : noMailPage(services, *request);
}

QCoro::Task<http::Response> forgotPasswordByForm(const Services &services, http::RequestPtr request)
{
    if (!services.mailer)
        co_return noMailPage(services, *request);
    const http::Parameters fields(request->body);
    pages::ForgotPage page{.username = fields.value(u"username").trimmed()};
    if (!session::csrfFits(request->cookie(session::preCookieName), forgotForm, {}, fields.value(u"csrf"))) {
        page.alert = "form_expired";
        co_return forgotPage(services, *request, page, 400);
    }
    if (page.username.isEmpty() || page.username.size() > longestName) {
        page.nameWrong = "name_missing";
        co_return forgotPage(services, *request, page, 400);
    }
    const Instant now = services.clock.now();
    const Origin origin = originOf(*request);
    auto spend = [now, network = accounts::throttle::networkOf(origin.address)](store::Connection &unit) {
        return accounts::throttle::spend(unit, "asked:" + network, askingCost, askingBurst, now);
    };
    const Result<bool> may = co_await written(services.store, std::move(spend));
    if (!may)
        co_return busyPage(services, *request, {}, may.error());
    if (!*may) {
        page.alert = "too_many";
        co_return forgotPage(services, *request, page, 429).with("Retry-After", "10");
    }
    // Not awaited: what there is to do for those who have an account must not be seen in the time the answer takes.
    services.store.write(
        askedUnit(services, page.username, origin, now), [mailer = services.mailer](const Result<> &done) {
            if (done)
                mailer->wake();
            else
                qCWarning(logLinks).noquote() << "A letter with a link could not be written:" << done.error().line();
        });
    co_return pages::message({.setting = settingFor(services, *request, {}),
                              .heading = "forgot_sent_title",
                              .paragraphs = {"forgot_sent", "forgot_sent_hint"},
                              .good = true});
}

QCoro::Task<http::Response> setPassword(const Services &services, http::RequestPtr request)
{
    const QString token = http::Parameters(request->rawQuery).value(u"token");
    const auto who = presented(services, token, services.clock.now());
    if (!who)
        co_return busyPage(services, *request, {}, who.error());
    co_return *who ? newPasswordPage(services, *request, **who, token) : deadPage(services, *request);
}

QCoro::Task<http::Response> setPasswordByForm(const Services &services, http::RequestPtr request)
{
    // The link itself proves that the form is the person's: nobody else can send it.
    const http::Parameters fields(request->body);
    const QString token = fields.value(u"token"), password = fields.value(u"password");
    const Instant now = services.clock.now();
    const auto who = presented(services, token, now);
    if (!who)
        co_return busyPage(services, *request, {}, who.error());
    if (!*who)
        co_return deadPage(services, *request);
    pages::NewPasswordPage page;
    page.passwordWrong = wordsFor(policy::faultOf(password, (*who)->user));
    if (!page.passwordWrong && password != fields.value(u"password_repeat"))
        page.repeatWrong = "password_differs";
    if (page.passwordWrong || page.repeatWrong)
        co_return newPasswordPage(services, *request, **who, token, page, 400);
    const auto phc = co_await hashed(services.hasher, password.toUtf8());
    if (!phc) {
        page.alert = "busy";
        co_return newPasswordPage(services, *request, **who, token, page, 503).with("Retry-After", "2");
    }
    const QByteArray browser = crypto::randomToken().toLatin1();
    auto unit = setUnit(services, *request, token, *phc, browser, now);
    const Result<bool> set = co_await written(services.store, std::move(unit));
    if (!set)
        co_return busyPage(services, *request, {}, set.error());
    if (!*set)
        co_return deadPage(services, *request);
    http::Response answer =
        pages::message({.setting = settingFor(services, *request, {(*who)->user.language}, (*who)->user.tenantId),
                        .heading = "password_set_title",
                        .paragraphs = {wordsFor(policy::strengthOf(password)), "password_set"},
                        .good = true});
    session::setCookie(answer, services, *request, session::cookieName, {});
    session::setCookie(answer, services, *request, session::browserCookieName, browser, session::browserCookieLife);
    co_return answer;
}

} // namespace bc::server::oauth
