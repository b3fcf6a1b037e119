#pragma once

#include "core/base/result.h"
#include "core/oauth/principal.h"
#include "core/store/connection.h"

#include <utility>

namespace bc::oauth::tokens {

/// What stands in the store for a secret or cookie: its SHA-256.
QByteArray hash(QByteArrayView secret);

/// A fresh token or code: base64url of the moment of issue (7 bytes, microseconds since 1970, big-endian) and 256
/// random bits, 52 characters. Any thread.
QString fresh(Instant now);
/// Two of them, for an access and a refresh token.
std::pair<QString, QString> freshPair(Instant now);
/// What stands for a token or code: its SHA-256, behind the moment of issue if it carries one (a JWT does in its
/// `jti`). So a new row comes last in its B-tree; in the order of bare hashes each would touch a page of its own
/// (README.md). Tokens are found by the place() of it.
QByteArray key(QByteArrayView token);

/// The person and application that the access token of this key() speaks for, expired or not; nothing when it is
/// unknown, revoked, or its person, application or tenant is disabled. One indexed read.
Result<std::optional<Principal>> principal(store::Connection &connection, const QByteArray &key);

} // namespace bc::oauth::tokens

namespace bc::oauth::families {

/// Ends every token of the family, application, person or (person, application) at once. The number of families.
Result<qint64> revoke(store::Connection &connection, qint64 familyId, const QString &reason, Instant now);
Result<qint64> revokeOfApplication(store::Connection &connection, qint64 applicationId, const QString &reason,
                                   Instant now);
Result<qint64> revokeOfUser(store::Connection &connection, qint64 userId, const QString &reason, Instant now);
Result<qint64> revokeOfConsent(store::Connection &connection, qint64 userId, qint64 applicationId,
                               const QString &reason, Instant now);
/// What descends from one browser session of the person by way of OpenID Connect and was not granted offline_access: it
/// ends with the session (Back-Channel Logout §2.7).
Result<qint64> revokeOnlineOfSession(store::Connection &connection, qint64 userId, const QString &sid,
                                     const QString &reason, Instant now);
/// What descends from one browser session of the person (`sid`), or from any of them but `keptSid`.
Result<qint64> revokeOfSession(store::Connection &connection, qint64 userId, const QString &sid, const QString &reason,
                               Instant now);
Result<qint64> revokeOfOtherSessions(store::Connection &connection, qint64 userId, const QString &keptSid,
                                     const QString &reason, Instant now);
/// Ends what one grant_type gave out to a person through an application.
Result<qint64> revokeOfGrant(store::Connection &connection, qint64 userId, qint64 applicationId,
                             const QString &grantType, const QString &reason, Instant now);

} // namespace bc::oauth::families
