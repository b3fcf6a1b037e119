#pragma once

#include "core/accounts/accounts.h"
#include "core/accounts/throttle.h"
#include "core/oauth/events.h"
#include "core/oauth/passwordsignin.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/oauth/destination.h"

namespace bc::server::oauth {

/// The end of a sign-in, when every factor is proved: a session under a new id in place of the one before, and what the
/// browser is told. Holds values only, so that a unit of work may keep a copy and run it twice.
class Completion
{
public:
    /// `amr`: how the person signed in (RFC 8176).
    Completion(const Services &services, const http::Request &request, const Destination &destination,
               const accounts::User &user, const QStringList &amr, Instant now);

    bc::oauth::passwordsignin::Renewal renewal;
    QByteArray attempt;        ///< the cookie of the attempt that this ends, if there was one
    bool trustBrowser = false; ///< the second factor shall not be asked for here again
    QByteArray trustedBrowser; ///< the cookie by which it was not asked for

    /// Inside a unit of work. Unauthorized, and nothing is written, when the account was locked or disabled meanwhile
    /// or the attempt is over.
    Result<> write(store::Connection &unit) const;
    /// 303 to where the sign-in leads, with the cookies.
    http::Response answer(const Services &services, const http::Request &request, const Destination &destination) const;

private:
    QByteArray m_cookie, m_browser, m_trusted; ///< fresh, 256 bits each
    QByteArray m_before;                       ///< the session's cookie until now
    QString m_agent;
    accounts::Session m_session;
    accounts::throttle::Guess m_guess;
    bc::oauth::Event m_event;
    const bc::oauth::Events *m_events;
};

/// The event of something about a sign-in.
bc::oauth::Event signInEvent(const QString &name, const accounts::User &user, const Destination &destination,
                             const http::Request &request, Instant now);

} // namespace bc::server::oauth
