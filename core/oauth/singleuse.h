#pragma once

#include "core/base/clock.h"
#include "core/oauth/refusal.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace bc::oauth {

/// The `jti` of a token that somebody else made and that is good once: a client assertion (RFC 7523 §3), a DPoP proof
/// (RFC 9449 §11.1). Checks find it; the unit of work that acts on the request uses it up.
struct SingleUse
{
    QByteArray key;      ///< of singleuse::key()
    Instant expiresTime; ///< from then on the token is refused for its age
    Refusal refusal;     ///< what whoever comes second is told
};

namespace singleuse {

/// What stands in the store: a hash over what it is (a literal), whose it is, and the `jti`.
QByteArray key(QByteArrayView kind, QByteArrayView owner, QStringView jti);

/// Uses them all up, or answers the refusal of the first one that was used before. One INSERT each, whose row count
/// decides who of many is first. Inside a unit of work; nothing to use is a success. core/upkeep purges what expired.
Result<Judged<>> spend(store::Connection &unit, const QList<SingleUse> &uses);

/// `unit` behind spend(): a refusal ends it before it does anything.
template <typename T>
std::function<Result<Judged<T>>(store::Connection &)> before(QList<SingleUse> uses,
                                                             std::function<Result<Judged<T>>(store::Connection &)> unit)
{
    if (uses.isEmpty())
        return unit;
    return [uses = std::move(uses), unit = std::move(unit)](store::Connection &connection) -> Result<Judged<T>> {
        const auto spent = spend(connection, uses);
        if (!spent)
            return fail(spent.error());
        if (!*spent)
            return Judged<T>(tl::make_unexpected(spent->error()));
        return unit(connection);
    };
}

/// The same for a unit whose answer is no refusal: whoever comes second gets Unauthorized, of which refusalOf() makes
/// invalid_client. So `uses` are client assertions only.
template <typename T>
std::function<Result<T>(store::Connection &)> orFail(QList<SingleUse> uses,
                                                     std::function<Result<T>(store::Connection &)> unit)
{
    if (uses.isEmpty())
        return unit;
    return [uses = std::move(uses), unit = std::move(unit)](store::Connection &connection) -> Result<T> {
        const auto spent = spend(connection, uses);
        if (!spent)
            return fail(spent.error());
        if (!*spent)
            return fail(ErrorKind::Unauthorized, spent->error().description.text());
        return unit(connection);
    };
}

} // namespace singleuse

} // namespace bc::oauth
