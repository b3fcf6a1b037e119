#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace bc::accounts {

/// A WebAuthn credential of a person (W3C Web Authentication Level 2). The provider keeps its public key.
struct Passkey
{
    qint64 id = 0;
    QString uuid = {}; ///< its public name in lists and forms
    qint64 userId = 0;
    QByteArray credentialId = {};
    QByteArray publicKey = {}; ///< as webauthn:: made it
    int algorithm = 0;         ///< COSE: -7 ES256, -8 EdDSA, -257 RS256
    qint64 signCount = 0;
    bool synced = false; ///< may be copied to other devices of the person (backup eligible)
    QString name = {};
    Instant createdTime = {};
    std::optional<Instant> lastUsedTime = {};

    /// RFC 8176: a key that cannot leave its hardware, or one that can.
    QString amr() const { return synced ? QStringLiteral("swk") : QStringLiteral("hwk"); }
};

/// On any thread with its own connection; what writes, inside a unit of work.
namespace passkeys {

constexpr int most = 20; ///< a person's

Result<QList<Passkey>> list(store::Connection &connection, qint64 userId);
Result<std::optional<Passkey>> findByCredential(store::Connection &connection, QByteArrayView credentialId);
/// Conflict when the credential is registered already, or the person has as many as one may.
Result<> add(store::Connection &unit, const Passkey &passkey, Instant now);
/// Notes the new counter: one conditional UPDATE. False when it did not grow, which is what a copy of the key looks
/// like (WebAuthn §6.1.1); authenticators without a counter always say 0.
Result<bool> use(store::Connection &unit, qint64 id, qint64 signCount, Instant now);
/// False when the person has no such one.
Result<bool> remove(store::Connection &unit, qint64 userId, const QString &uuid);
Result<> removeAll(store::Connection &unit, qint64 userId);

/// A challenge is used up: true for exactly one of those that come with the same.
Result<bool> useChallenge(store::Connection &unit, QByteArrayView challenge, Instant now, Instant expires);

} // namespace passkeys

} // namespace bc::accounts
