#pragma once

#include "core/applications/application.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace bc::applications {

/// Reading and writing of registered applications on the connection given; any thread with its own connection.

Result<std::optional<Application>> find(store::Connection &connection, qint64 id);
Result<std::optional<Application>> findByClientId(store::Connection &connection, const QString &clientId);
/// Live secrets: not past their expiry.
Result<QList<Secret>> secrets(store::Connection &connection, qint64 applicationId, Instant now);

/// Checks every field and answers Invalid with all wrong ones: name 1…255 characters, absolute http(s) URLs,
/// redirect URLs without a fragment or user-info and of no script scheme, scope `all` unless `finerScopes`.
/// Field names are the API's (`redirect_url`).
Result<> validate(const Application &application, bool finerScopes);

/// A new application together with its secret (plain, to be shown once).
struct Created
{
    Application application;
    QString secret;
};
/// Stores it. `secretHash`/`sealed` are of the secret the caller made; both empty for a public client. `id` 0: new.
Result<Application> create(store::Connection &connection, Application application, const QByteArray &secretHash,
                           const QByteArray &sealed, Instant now);
Result<Application> update(store::Connection &connection, Application application, Instant now);
/// Disables (0) or restores (5). Disabling does not revoke tokens by itself: oauth::families::revokeOfApplication.
Result<> setState(store::Connection &connection, qint64 id, int state, Instant now);
/// Adds a secret; those before it stay valid until `overlapEnds`.
Result<> rotateSecret(store::Connection &connection, qint64 id, const QByteArray &secretHash, const QByteArray &sealed,
                      Instant now, Instant overlapEnds);

struct Query
{
    std::optional<qint64> tenantId; ///< unset: all tenants (platform administrator)
    std::optional<qint64> ownerId;
    std::optional<int> state = 5; ///< unset: any
    QString search;               ///< part of name or client_id
    QString sortField = QStringLiteral("id"); ///< id, name, state, created_time, modified_time, last_used_time
    bool ascending = true;
    std::optional<qint64> offset; ///< id after which the page starts (contract §4.1)
    int limit = 100;              ///< 1…1000
};
struct Page
{
    QList<Application> applications;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
/// Invalid, naming the field, when sortField is not in the list. Its cost follows the page, not the table.
Result<Page> list(store::Connection &connection, const Query &query);

} // namespace bc::applications
