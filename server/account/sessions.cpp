#include "core/accounts/accounts.h"
#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

using namespace Qt::StringLiterals;

namespace bc::server::account {

namespace {

/// Which of the person's sessions end.
struct Which
{
    QString named = {};    ///< this one; empty: all of them
    QString kept = {};     ///< all but this one
    bool tokens = true;    ///< and what applications got in them
    bool browsers = false; ///< and the trusted browsers
};

std::function<Result<>(store::Connection &)> endUnit(const Services &services, qint64 userId, const Which &which,
                                                     const bc::oauth::Event &event)
{
    return [userId, which, event, &events = services.provider.events()](store::Connection &unit) -> Result<> {
        const QString reason = u"session ended"_s;
        if (!which.named.isEmpty()) {
            const auto ended = accounts::sessions::revokeNamed(unit, userId, which.named, event.time);
            if (!ended)
                return fail(ended.error());
            if (!*ended) // it was over before
                return {};
        } else if (const auto ended = accounts::sessions::revokeOthers(unit, userId, which.kept, event.time); !ended) {
            return fail(ended.error());
        }
        if (which.tokens) {
            const auto families =
                which.named.isEmpty()
                    ? bc::oauth::families::revokeOfOtherSessions(unit, userId, which.kept, reason, event.time)
                    : bc::oauth::families::revokeOfSession(unit, userId, which.named, reason, event.time);
            if (!families)
                return fail(families.error());
        }
        if (which.browsers) {
            if (const auto forgotten = accounts::trustedbrowsers::forgetAll(unit, userId); !forgotten)
                return fail(forgotten.error());
        }
        events.announce(unit, event);
        return {};
    };
}

} // namespace

QCoro::Task<http::Response> signOut(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    auto work = endUnit(services, who->person.user.id, {.named = who->person.sid, .tokens = false},
                        eventAbout(u"user.signed_out"_s, *who, *request, now));
    const auto ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return oauth::busyPage(services, *request, {}, ended.error());
    http::Response answer = signInAgain("/account");
    forgetCookie(answer, services, *request);
    co_return answer;
}

QCoro::Task<http::Response> endSession(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const QString sid = http::Parameters(request->body).value(u"sid");
    if (sid.isEmpty())
        co_return http::Response::redirect("/account", 303).notStored();
    auto event = eventAbout(u"user.session_ended"_s, *who, *request, now);
    event.detail = {{u"sid"_s, sid.left(64)}};
    auto work = endUnit(services, who->person.user.id, {.named = sid}, event);
    const auto ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return oauth::busyPage(services, *request, {}, ended.error());
    co_return done("session");
}

QCoro::Task<http::Response> endOtherSessions(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    auto event = eventAbout(u"user.signed_out_elsewhere"_s, *who, *request, now);
    auto work = endUnit(services, who->person.user.id, {.kept = who->person.sid}, event);
    const auto ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return oauth::busyPage(services, *request, {}, ended.error());
    co_return done("others");
}

QCoro::Task<http::Response> endAllSessions(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    auto event = eventAbout(u"user.signed_out_everywhere"_s, *who, *request, now);
    auto work = endUnit(services, who->person.user.id, {.browsers = true}, event);
    const auto ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return oauth::busyPage(services, *request, {}, ended.error());
    http::Response answer = signInAgain("/account");
    forgetCookie(answer, services, *request);
    co_return answer;
}

} // namespace bc::server::account
