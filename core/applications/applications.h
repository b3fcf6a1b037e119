#pragma once

#include "core/applications/application.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace bc::crypto {
class SealingKey;
}

namespace bc::applications {

/// Reading and writing of registered applications on the connection given; any thread with its own connection.

Result<std::optional<Application>> find(store::Connection &connection, qint64 id);
Result<std::optional<Application>> findByClientId(store::Connection &connection, const QString &clientId);
/// Live secrets, oldest first: not past their expiry.
Result<QList<Secret>> secrets(store::Connection &connection, qint64 applicationId, Instant now);

/// `urn:ietf:params:oauth:grant-type:device_code` (RFC 8628 §3.4).
QString deviceCodeGrantType();
/// The `grant_type` values this provider knows.
QStringList knownGrantTypes();
/// The values of `token_endpoint_auth_method` this provider knows (RFC 7591 §2, OpenID Connect Core §9).
QStringList knownAuthMethods();
/// What an application gets that does not choose: the code flow with refresh, and client_credentials with a secret.
QStringList defaultGrantTypes(bool isPublic);

/// Why `url` may not be registered as a redirect address, as a sentence; empty if it may. Absolute, at most 255
/// characters of ASCII, no fragment, user-info, wildcard or dot segment; https, http, or a private-use scheme with a
/// dot in it (RFC 8252 §7.1), so never `javascript:` or `data:`.
QString redirectFault(const QString &url);
/// The same for addresses of pages and pictures: absolute http(s), at most 2,000 characters.
QString webAddressFault(const QString &url);

/// Checks every field and answers Invalid with all wrong ones: name 1…255 characters, absolute http(s) URLs,
/// redirect URLs as redirectFault() says (one at least if it uses the code flow), scope `all` unless `finerScopes`,
/// known grant types that fit (a public client proves nothing, so no client_credentials and no password). Of the
/// metadata: `none` exactly for public clients, public keys only (and some with private_key_jwt), client_secret_jwt
/// with the recoverable policy only, post-logout and back-channel addresses as strict as redirects, resources absolute.
/// Field names are the API's (`redirect_url`, and `redirect_urls` for those after the first).
Result<> validate(const Application &application, bool finerScopes);

/// Stores it. `secretHash` is of the secret the caller made (empty for a public client); `sealed` see sealSecret().
/// `id` 0: a new one; any other: that id, Conflict if it is taken. An empty uuid or clientId is filled (16 hex digits,
/// as in the seed).
Result<Application> create(store::Connection &connection, Application application, const QByteArray &secretHash,
                           const QByteArray &sealed, Instant now);
/// Everything but tenant, owner, state, client_id and secrets. NotFound.
Result<Application> update(store::Connection &connection, Application application, Instant now);
/// Disables (0) or restores (5). Disabling does not revoke tokens by itself: oauth::families::revokeOfApplication.
Result<> setState(store::Connection &connection, qint64 id, int state, Instant now);
/// Notes its use, at most once a minute so that a busy application does not write with every token.
Result<> recordUse(store::Connection &connection, qint64 id, Instant now);
/// Adds a secret and answers its id. The one before it stays valid until `overlapEnds` at most; older ones end now, so
/// that there are never more than two.
Result<qint64> rotateSecret(store::Connection &connection, qint64 id, const QByteArray &secretHash,
                            const QByteArray &sealed, Instant now, Instant overlapEnds);
/// Ends a secret that a rotation left valid. Conflict for the current one, without which the application could not
/// prove who it is; NotFound if the application has no such live secret.
Result<> endSecret(store::Connection &connection, qint64 id, qint64 secretId, Instant now);
/// Notes that a client proved who it is with this secret.
Result<> recordSecretUse(store::Connection &connection, qint64 secretId, Instant when);
/// Gives it to another person of its tenant. Tokens are not touched: oauth::families::revokeOfGrant. NotFound.
Result<> setOwner(store::Connection &connection, qint64 id, qint64 ownerId, Instant now);

struct Query
{
    std::optional<qint64> tenantId; ///< unset: all tenants (platform administrator)
    std::optional<qint64> ownerId;
    std::optional<SecretPolicy> secretPolicy;
    std::optional<int> state = 5;             ///< unset: any
    QString search;                           ///< part of name or client_id
    QString sortField = QStringLiteral("id"); ///< id, name, state, created_time, modified_time, last_used_time
    bool ascending = true;
    std::optional<qint64> offset; ///< id of a row that matches the tenant and owner; the page starts after it
    int limit = 100;              ///< 1…1000
};
struct Page
{
    QList<Application> applications;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
/// Invalid, naming the field, when sortField is not in the list or offset is no such row. Rows whose sort column is
/// equal stand in the order of their ids. Its cost follows the page, not the table, unless something is searched for.
Result<Page> list(store::Connection &connection, const Query &query);
/// Pages by number for the client-keyed API: active applications by id, `page` from 0.
Result<Page> listPage(store::Connection &connection, const Query &query, int page, int perPage);
/// Counts everything anew (after rows were written by other means than this room).
Result<> recount(store::Connection &connection);

/// The sealed form of a recoverable secret, and the way back: bound to the application's client_id.
QByteArray sealSecret(const crypto::SealingKey &key, const QString &clientId, const QString &secret);
Result<QString> openSecret(const crypto::SealingKey &key, const QString &clientId, const Secret &secret);

} // namespace bc::applications
