#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// Applications that register themselves (RFC 7591, RFC 7592). Every function works on the connection given; of tokens
/// only the SHA-256 is kept.
namespace bc::applications::registrations {

/// What an administrator gives to whoever may register applications (RFC 7591 §3: initial access token).
struct InitialToken
{
    qint64 id = 0;
    qint64 tenantId = 0;    ///< the applications' tenant
    qint64 creatorId = 0;   ///< the applications' owner
    QString name;           ///< what it is for
    QStringList grantTypes; ///< what the applications may use
    qint64 uses = 1;        ///< how many applications may be registered with it
    qint64 usesLeft = 1;
    Instant createdTime, expiresTime;
    std::optional<Instant> revokedTime;

    bool liveAt(Instant now) const { return !revokedTime && usesLeft > 0 && expiresTime > now; }
};

Result<InitialToken> createInitial(store::Connection &unit, InitialToken token, const QByteArray &hash, Instant now);
Result<std::optional<InitialToken>> findInitial(store::Connection &connection, const QByteArray &hash);
Result<std::optional<InitialToken>> findInitial(store::Connection &connection, qint64 id);
/// Newest first, at most 1,000; those of one tenant, or all.
Result<QList<InitialToken>> listInitial(store::Connection &connection, std::optional<qint64> tenantId);
/// Takes one of its uses; false if none is left, or it expired or was revoked. The row count decides who of many
/// registers.
Result<bool> useInitial(store::Connection &unit, qint64 id, Instant now);
/// False if it was revoked before.
Result<bool> revokeInitial(store::Connection &unit, qint64 id, Instant now);

/// An application that registered itself and may look after its own registration (RFC 7592).
struct Registration
{
    qint64 applicationId = 0;
    qint64 initialTokenId = 0;
    QStringList grantTypes; ///< what it may register for
};

Result<> add(store::Connection &unit, const Registration &registration, const QByteArray &tokenHash, Instant now);
/// By its registration access token.
Result<std::optional<Registration>> find(store::Connection &connection, const QByteArray &tokenHash);
/// Replaces its token; false if another request did so first.
Result<bool> rotate(store::Connection &unit, qint64 applicationId, const QByteArray &oldHash, const QByteArray &newHash,
                    Instant now);
/// It looks after itself no more; false if another request was first.
Result<bool> remove(store::Connection &unit, qint64 applicationId, const QByteArray &tokenHash);

} // namespace bc::applications::registrations
