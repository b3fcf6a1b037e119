#include "server/oauth/session.h"

#include "core/accounts/accounts.h"
#include "core/crypto/hash.h"
#include "core/oauth/tokens/tokens.h"

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
    return bc::oauth::SignedIn{std::move(**user), (*session)->authTime, (*session)->amr, (*session)->sid};
}

void setCookie(http::Response &response, const Services &services, const http::Request &request, QByteArrayView name,
               const QByteArray &value)
{
    QByteArray cookie = name.toByteArray() + '=' + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (value.isEmpty())
        cookie += "; Max-Age=0";
    if (request.secure || services.issuer.startsWith(u"https://"))
        cookie += "; Secure";
    response.with("Set-Cookie", cookie);
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
