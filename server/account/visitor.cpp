#include "server/account/visitor.h"

#include "core/accounts/accounts.h"
#include "core/accounts/totp.h"
#include "core/oauth/passwordsignin.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/destination.h"
#include "server/oauth/session.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::server::account {

namespace session = oauth::session;
namespace passwordsignin = bc::oauth::passwordsignin;

namespace {

constexpr auto freshFor = 15min;
constexpr qsizetype longestSecret = 1024;

QByteArray pathOf(const http::Request &request) { return request.path.toLatin1(); }

/// The time step, if this is a code of the person's app.
Result<std::optional<qint64>> stepOf(const Services &services, store::Connection &reader, const accounts::User &user,
                                     const QString &code, Instant now)
{
    const auto key = accounts::totp::secret(reader, services.key, user.id);
    if (!key)
        return fail(key.error());
    return *key ? accounts::totp::stepOf(**key, code, now) : std::nullopt;
}

} // namespace

tl::expected<Visitor, http::Response> visitor(const Services &services, const http::Request &request, Instant now)
{
    const auto reader = services.store.reader();
    if (!reader)
        return tl::make_unexpected(oauth::busyPage(services, request, {}, reader.error()));
    auto person = session::person(**reader, request, now);
    if (!person)
        return tl::make_unexpected(oauth::busyPage(services, request, {}, person.error()));
    if (!*person)
        return tl::make_unexpected(
            signInAgain(request.method == http::Method::Post ? QByteArray("/account") : pathOf(request)));
    session::noteUse(services, request, **person, now);
    return Visitor{std::move(**person), request.cookie(session::cookieName), *reader};
}

tl::expected<Visitor, http::Response> visitorWithForm(const Services &services, const http::Request &request,
                                                      Instant now)
{
    auto who = visitor(services, request, now);
    if (!who)
        return who;
    const QString token = http::Parameters(request.body).value(u"csrf");
    if (!session::csrfFits(who->cookie, pathOf(request), {}, token))
        return tl::make_unexpected(http::Response::redirect("/account", 303).notStored());
    return who;
}

bool isFresh(const Visitor &visitor, Instant now) { return now - visitor.person.authTime <= freshFor; }

http::Response signInAgain(const QByteArray &path)
{
    return http::Response::redirect(oauth::signInAddress(path), 303).notStored();
}

pages::AccountFrame frameFor(const Services &services, const http::Request &request, const Visitor &visitor)
{
    return {.setting = oauth::settingFor(services, request, {}, visitor.person.user.tenantId),
            .person = visitor.person.user,
            .csrf = [cookie = visitor.cookie](
                        const char *path) { return QString::fromLatin1(session::csrf(cookie, path, {})); },
            .notice = noticeOf(request)};
}

http::Response done(const QByteArray &what, const QByteArray &page)
{
    return http::Response::redirect(page + "?done=" + what, 303).notStored();
}

const char *noticeOf(const http::Request &request)
{
    static constexpr std::array keys{"done_password",     "done_session", "done_others",
                                     "done_consent",      "done_browser", "done_totp",
                                     "done_totp_removed", "done_passkey", "done_passkey_removed"};
    const QString wanted = u"done_"_s + http::Parameters(request.rawQuery).value(u"done");
    const auto *found =
        std::find_if(keys.begin(), keys.end(), [&](const char *key) { return wanted == QLatin1StringView(key); });
    return found == keys.end() ? nullptr : *found;
}

bc::oauth::Event eventAbout(const QString &name, const Visitor &visitor, const http::Request &request, Instant now)
{
    bc::oauth::Event event;
    event.name = name;
    event.time = now;
    event.tenantId = visitor.person.user.tenantId;
    event.userId = visitor.person.user.id;
    event.origin = oauth::originOf(request);
    return event;
}

void forgetCookie(http::Response &response, const Services &services, const http::Request &request)
{
    session::setCookie(response, services, request, session::cookieName, {});
}

QCoro::Task<Result<Proof>> proved(const Services &services, http::RequestPtr request, accounts::User user,
                                  QString secret, bool orCode, Instant now)
{
    const auto reader = services.store.reader();
    if (!reader)
        co_return fail(reader.error());
    const auto who = passwordsignin::candidate(**reader, user.username, request->peer.toString(),
                                               session::browserHash(*request), now);
    if (!who)
        co_return fail(who.error());
    if (who->wait.count() > 0)
        co_return Proof::TooMany;
    secret.truncate(longestSecret);
    std::optional<qint64> step;
    if (orCode && who->mayTry) {
        const auto found = stepOf(services, **reader, user, secret, now);
        if (!found)
            co_return fail(found.error());
        step = *found;
    }
    bool right = false;
    if (step) {
        auto use = [id = user.id, at = *step](store::Connection &unit) { return accounts::totp::use(unit, id, at); };
        const auto used = co_await written(services.store, std::move(use));
        if (!used)
            co_return fail(used.error());
        right = *used;
    } else {
        const auto verdict = co_await verified(services.hasher, secret.toUtf8(), who->phc);
        if (!verdict)
            co_return Proof::Busy;
        right = verdict->correct && who->mayTry;
    }
    if (right)
        co_return Proof::Right;
    bc::oauth::Event event;
    event.name = u"user.proof_failed"_s;
    event.time = now;
    event.tenantId = user.tenantId;
    event.userId = user.id;
    event.origin = oauth::originOf(*request);
    auto count = [guesser = *who, event, &events = services.provider.events()](store::Connection &unit) {
        return passwordsignin::failed(unit, guesser, event, events);
    };
    const auto counted = co_await written(services.store, std::move(count));
    if (!counted)
        co_return fail(counted.error());
    co_return Proof::Wrong;
}

int statusOf(Proof proof)
{
    switch (proof) {
    case Proof::TooMany:
        return 429;
    case Proof::Busy:
        return 503;
    default:
        return 401;
    }
}

const char *textOf(Proof proof, const char *wrong)
{
    switch (proof) {
    case Proof::TooMany:
        return "too_many";
    case Proof::Busy:
        return "busy";
    default:
        return wrong;
    }
}

} // namespace bc::server::account
