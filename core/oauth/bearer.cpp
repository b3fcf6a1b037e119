#include "core/accounts/accounts.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

tl::unexpected<Error> refused()
{
    return fail(ErrorKind::Unauthorized, u"The access token is unknown, expired or revoked."_s);
}

} // namespace

store::WatchedTables Provider::watched()
{
    store::WatchedTables tables = ApplicationCache::tables();
    // A new token or family makes no other one invalid.
    tables += {{u"token_issue"_s, false}, {u"token_family"_s, false}};
    return tables;
}

Result<PrincipalPtr> Provider::authenticate(store::Connection &reader, QByteArrayView accessToken, Instant now)
{
    const QByteArray key = tokens::key(accessToken);
    auto principal = m_principals.find(reader, key, [&] { return tokens::principal(reader, key); });
    if (!principal)
        return principal;
    if (!*principal || (*principal)->expiresTime <= now)
        return refused();
    return principal;
}

Result<std::shared_ptr<const accounts::User>> Provider::person(store::Connection &reader, qint64 userId)
{
    return m_people.find(reader, userId, [&] { return accounts::people::find(reader, userId); });
}

} // namespace bc::oauth
