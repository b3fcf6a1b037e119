#pragma once

#include "core/oauth/authorization.h"
#include "core/oauth/events.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/pages/accountpages.h"

#include <QCoroTask>

#include <tl/expected.hpp>

namespace bc::server::account {

/// Who is signed in, on their own pages.
struct Visitor
{
    oauth::SignedIn person;
    QByteArray cookie;                   ///< of the session
    store::Connection *reader = nullptr; ///< of this thread, valid until the next suspension only
};

/// On failure the ready answer: 303 to the sign-in, which leads back here.
tl::expected<Visitor, http::Response> visitor(const Services &services, const http::Request &request, Instant now);
/// The same for a form: its token must be of this session and of this address.
tl::expected<Visitor, http::Response> visitorWithForm(const Services &services, const http::Request &request,
                                                      Instant now);

/// Whether the sign-in is so fresh (15 minutes) that new ways to sign in may be set up: a session that was left open,
/// or stolen, must not become lasting access.
bool isFresh(const Visitor &visitor, Instant now);
/// 303 to the sign-in, and from there to `path`.
http::Response signInAgain(const QByteArray &path);

pages::AccountFrame frameFor(const Services &services, const http::Request &request, const Visitor &visitor);
/// 303 to /account, which says what was done ("session": the text `done_session`).
http::Response done(const QByteArray &what, const QByteArray &page = "/account");
/// The text for `?done=…`; null if there is none.
const char *noticeOf(const http::Request &request);

oauth::Event eventAbout(const QString &name, const Visitor &visitor, const http::Request &request, Instant now);

/// Removes the cookie of the session from the browser.
void forgetCookie(http::Response &response, const Services &services, const http::Request &request);

/// What was entered to prove that it is the person.
enum class Proof {
    Right,
    Wrong,   ///< or locked: the same; it was counted
    TooMany, ///< from this address
    Busy,    ///< no password can be verified now
};
/// The password; where `orCode`, also a code of the authenticator app, which is used up.
QCoro::Task<Result<Proof>> proved(const Services &services, http::RequestPtr request, accounts::User user,
                                  QString secret, bool orCode, Instant now);
/// 401, 429, 503: how a page is answered whose proof was not right.
int statusOf(Proof proof);
/// Its text; `wrong` is that of the page.
const char *textOf(Proof proof, const char *wrong);

} // namespace bc::server::account
