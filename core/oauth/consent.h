#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace bc::oauth {

/// What a person allowed an application to do. One row a pair; it grows with every scope that is allowed later.
struct Consent
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0; ///< of the person
    qint64 userId = 0;
    qint64 applicationId = 0;
    QStringList scopes;
    QStringList resources; ///< other than this provider's own interfaces (RFC 8707)
    std::optional<Instant> revokedTime;
    std::optional<Instant> dataFrom; ///< health data before that are not shared; nothing: all there is
    Instant createdTime, modifiedTime;

    bool active() const { return !revokedTime.has_value(); }
};

/// How much of the past a person shares.
enum class Sharing {
    Unchanged, ///< as it was; all there is where nothing was allowed before
    Everything,
    FromNowOn, ///< nothing older than this moment, or than the one chosen before; Everything where `all` is allowed
};

/// What a person said on the consent page.
struct Decision
{
    bool allowed = false;
    Sharing sharing = Sharing::Unchanged;

    Decision(bool isAllowed, Sharing shared = Sharing::Unchanged) // not explicit: most say yes or no only
        : allowed(isAllowed)
        , sharing(shared)
    {}
};

/// Whether the person can leave out the past: where measurements are shared, and `all` is not, which acts as the person
/// and reads whatever they may read.
bool canLimitSharing(const QStringList &scopes);

/// Reading and writing of consents on the connection given; any thread with its own connection.
namespace consents {

Result<std::optional<Consent>> find(store::Connection &connection, qint64 id);
Result<std::optional<Consent>> find(store::Connection &connection, qint64 userId, qint64 applicationId);

struct Query
{
    std::optional<qint64> userId = {};
    std::optional<qint64> applicationId = {};
    std::optional<qint64> tenantId = {}; ///< of the person
    std::optional<bool> active = true;
    std::optional<qint64> offset = {}; ///< id after which the page starts (contract §4.1)
    bool ascending = true;
    int limit = 100; ///< 1…1000
};
struct Page
{
    QList<Consent> consents;
    qint64 count = 0; ///< all that match
    std::optional<qint64> nextId;
};
Result<Page> list(store::Connection &connection, const Query &query);

/// Adds `scopes` and `resources` to what the person allowed the application; a revoked consent starts anew with these
/// only.
Result<qint64> grant(store::Connection &unit, qint64 tenantId, qint64 userId, qint64 applicationId,
                     const QStringList &scopes, const QStringList &resources, Instant now,
                     Sharing sharing = Sharing::Unchanged);
/// Takes the consent back and ends every token that came from it. NotFound if there is no active one.
Result<> revoke(store::Connection &unit, qint64 id, Instant now);

} // namespace consents

} // namespace bc::oauth
