#include "server/oauth/session.h"

#include "core/accounts/accounts.h"
#include "core/crypto/hash.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"

namespace bc::server::oauth::session {

Result<std::optional<bc::oauth::SignedIn>> person(store::Connection &reader, const http::Request &request, Instant now)
{
    const QByteArray cookie = request.cookie(cookieName);
    if (cookie.isEmpty())
        return std::nullopt;
    const auto session = accounts::sessions::find(reader, bc::oauth::tokens::hash(cookie), now);
    if (!session)
        return fail(session.error());
    if (!*session)
        return std::nullopt;
    auto user = accounts::people::find(reader, (*session)->userId);
    if (!user)
        return fail(user.error());
    if (!*user)
        return std::nullopt;
    return bc::oauth::SignedIn{std::move(**user), (*session)->authTime, (*session)->amr, (*session)->sid,
                               (*session)->lastSeenTime};
}

void noteUse(const Services &services, const http::Request &request, const bc::oauth::SignedIn &person, Instant now)
{
    if (now - person.lastSeenTime < std::chrono::minutes(5))
        return;
    services.store.write([hash = bc::oauth::tokens::hash(request.cookie(cookieName)),
                          now](store::Connection &unit) { return accounts::sessions::noteUse(unit, hash, now); },
                         [](const Result<> &) {}); // the next use notes it again
}

void setCookie(http::Response &response, const Services &services, const http::Request &request, QByteArrayView name,
               const QByteArray &value, std::chrono::seconds life)
{
    QByteArray cookie = name.toByteArray() + '=' + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (value.isEmpty() || life.count() > 0)
        cookie += "; Max-Age=" + QByteArray::number(value.isEmpty() ? 0 : qint64(life.count()));
    if (request.secure || services.issuer.startsWith(u"https://"))
        cookie += "; Secure";
    response.with("Set-Cookie", cookie);
}

QByteArray browserHash(const http::Request &request)
{
    const QByteArray cookie = request.cookie(browserCookieName);
    return cookie.isEmpty() ? QByteArray() : bc::oauth::tokens::hash(cookie);
}

QByteArray csrf(const QByteArray &cookie, QByteArrayView form, QByteArrayView query)
{
    return crypto::base64Url(crypto::hmacSha256(cookie, form.toByteArray() + '\n' + query.toByteArray()));
}

bool csrfFits(const QByteArray &cookie, QByteArrayView form, QByteArrayView query, const QString &presented)
{
    return !cookie.isEmpty() && crypto::equalConstantTime(csrf(cookie, form, query), presented.toUtf8());
}

} // namespace bc::server::oauth::session
