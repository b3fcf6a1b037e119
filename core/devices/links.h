#pragma once

#include "core/base/result.h"
#include "core/devices/device.h"
#include "core/store/connection.h"

#include <QByteArrayView>
#include <QList>

/// Links to remote devices and the requests that begin them. On the connection given; any thread with its own.
namespace bc::devices::links {

/// How long an authorize URL may be followed.
constexpr std::chrono::minutes requestLife{10};

Result<std::optional<Link>> find(store::Connection &connection, qint64 id);
/// `link.id` 0: a new id.
Result<Link> create(store::Connection &connection, Link link, Instant now);
/// The person's newest link to that provider that is not revoked.
Result<std::optional<Link>> ofPerson(store::Connection &connection, qint64 accountId, const QString &provider);
/// All links of a person, in the order of their ids.
Result<QList<Link>> ofPerson(store::Connection &connection, qint64 accountId);

/// How early all that comes through the link stands among the person's sources, what it brings later, too. NotFound.
Result<> setPriority(store::Connection &connection, qint64 id, int priority, Instant now);

/// Remembers the `state` of an authorize URL by its SHA-256 until requestLife has passed; forgets expired ones.
Result<> begin(store::Connection &connection, qint64 accountId, const QString &provider, QByteArrayView stateHash,
               Instant now);

struct Begun
{
    qint64 accountId = 0;
    QString provider;
};
/// Who began the request with that `state`; works once (one conditional UPDATE decides). Nothing when the state is
/// unknown, used or expired.
Result<std::optional<Begun>> redeem(store::Connection &connection, QByteArrayView stateHash, Instant now);
/// Whether the redeemed request is still known, for requestLife: an erasure of the person's data forgets it.
Result<bool> isRedeemed(store::Connection &connection, QByteArrayView stateHash);

struct Query
{
    std::optional<qint64> linkId;     ///< this one
    std::optional<qint64> tenantId;   ///< unset: all tenants
    std::optional<qint64> accountId;  ///< of one person
    std::optional<qint64> assignedTo; ///< of the patients of this clinician
    std::optional<LinkState> state;
    bool needsAttention = false; ///< only those that somebody has to do something about
    QString provider;            ///< empty: any
    QString search;              ///< part of the person's name or e-mail address, or of the product's name
    qint64 afterId = 0;
    int limit = 100; ///< 1…1000
};
/// A link together with whose it is.
struct Listed
{
    Link link;
    QString userName, userEmail;
};
struct Page
{
    QList<Listed> links;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
Result<Page> list(store::Connection &connection, const Query &query);

} // namespace bc::devices::links
