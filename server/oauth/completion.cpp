#include "server/oauth/completion.h"

#include "core/accounts/signinattempts.h"
#include "core/accounts/trustedbrowsers.h"
#include "core/crypto/random.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/session.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

Event signInEvent(const QString &name, const accounts::User &user, const Destination &destination,
                  const http::Request &request, Instant now)
{
    Event event;
    event.name = name;
    event.time = now;
    event.tenantId = user.tenantId;
    event.userId = user.id;
    event.applicationId = destination.applicationId();
    event.origin = originOf(request);
    return event;
}

Completion::Completion(const Services &services, const http::Request &request, const Destination &destination,
                       const accounts::User &user, const QStringList &amr, Instant now)
    : m_cookie(crypto::randomToken().toLatin1())
    , m_browser(crypto::randomToken().toLatin1())
    , m_trusted(crypto::randomToken().toLatin1())
    , m_before(request.cookie(session::cookieName))
    , m_agent(QString::fromUtf8(request.header("User-Agent")).left(300))
    , m_session{.userId = user.id,
                .authTime = now,
                .lastSeenTime = now,
                .expiresTime = now + services.provider.settings().sessionLife,
                .amr = amr}
    , m_guess{user.id, user.username, request.peer.toString(), session::browserHash(request)}
    , m_event(signInEvent(u"user.signed_in"_s, user, destination, request, now))
    , m_events(&services.provider.events())
{
    m_event.detail = {{u"amr"_s, amr.join(u' ')}};
}

Result<> Completion::write(store::Connection &unit) const
{
    const Instant now = m_event.time;
    const auto over = [] { return fail(ErrorKind::Unauthorized, u"This sign-in cannot be completed."_s); };
    const auto passed = accounts::throttle::passed(unit, m_guess, tokens::hash(m_browser), now);
    if (!passed)
        return fail(passed.error());
    if (!*passed)
        return over();
    if (!attempt.isEmpty()) {
        const auto finished = accounts::attempts::finish(unit, tokens::hash(attempt), now);
        if (!finished)
            return fail(finished.error());
        if (!*finished)
            return over();
    }
    if (!m_before.isEmpty()) {
        if (const auto ended = accounts::sessions::revoke(unit, tokens::hash(m_before), now); !ended)
            return ended;
    }
    const auto made =
        accounts::sessions::create(unit, tokens::hash(m_cookie), m_session, m_event.origin.address, m_agent);
    if (!made)
        return made;
    if (const auto kept = passwordsignin::renew(unit, m_session.userId, renewal, now); !kept)
        return kept;
    if (trustBrowser) {
        const auto trusted = accounts::trustedbrowsers::trust(unit, tokens::hash(m_trusted), m_session.userId,
                                                              m_event.origin.address, m_agent, now);
        if (!trusted)
            return trusted;
    }
    if (!trustedBrowser.isEmpty()) {
        const auto touched =
            accounts::trustedbrowsers::touch(unit, tokens::hash(trustedBrowser), m_session.userId, now);
        if (!touched)
            return touched;
    }
    m_events->announce(unit, m_event);
    return {};
}

http::Response Completion::answer(const Services &services, const http::Request &request,
                                  const Destination &destination) const
{
    http::Response answer = http::Response::redirect(destination.after, 303).notStored();
    session::setCookie(answer, services, request, session::cookieName, m_cookie);
    session::setCookie(answer, services, request, session::preCookieName, {});
    session::setCookie(answer, services, request, session::browserCookieName, m_browser, session::browserCookieLife);
    if (!attempt.isEmpty())
        session::setCookie(answer, services, request, session::attemptCookieName, {});
    if (trustBrowser)
        session::setCookie(answer, services, request, session::trustedCookieName, m_trusted,
                           accounts::trustedbrowsers::life);
    return answer;
}

} // namespace bc::server::oauth
