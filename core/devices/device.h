#pragma once

#include "core/base/clock.h"
#include "core/base/sentence.h"

#include <QString>

#include <optional>

namespace bc::devices {

/// What the priority of a source may be: of those of the same measurement the lowest comes first.
constexpr int firstPriority = 0, usualPriority = 100, lastPriority = 1000;

/// Something that sends samples of one person.
struct Device
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0;
    std::optional<qint64> applicationId; ///< the device's own credentials, when it calls the API itself
    QString clientId;                    ///< of that application; read only
    std::optional<qint64> linkId;        ///< the vendor's cloud it comes through
    QString manufacturer, code, productName;
    bool isTestMode = false;
    int state = 5; ///< 5 active, 0 removed
    int priority = usualPriority;
    std::optional<Instant> lastActiveTime;
    Instant createdTime, modifiedTime;

    bool active() const { return state == 5; }
};

/// Where a link to a vendor's cloud or a phone stands.
enum class LinkState {
    Pending, ///< the person was sent to the vendor and has not come back
    Linked,
    Stopped, ///< no data for longer than the device ever paused
    Failing, ///< the last tries to fetch failed; `lastError` says why
    Revoked, ///< ended by the person, here or at the vendor
};
QString name(LinkState state);
std::optional<LinkState> linkState(QStringView name);

/// What keeps a link from being fetched.
enum class Attention {
    None,
    SignIn,        ///< the vendor takes our tokens no more: the person has to link again
    Membership,    ///< the vendor gives nothing out to this person at the moment
    NoScope,       ///< the person allowed nothing that can be fetched
    Unreadable,    ///< answers that are not what the vendor documents, several times in a row
    Unreachable,   ///< no answer, or only errors of the vendor's own, several times in a row
    NotRegistered, ///< the vendor does not know this workspace: its settings are wrong
};
/// "sign_in_again", "membership_lapsed", …; empty for None.
QString name(Attention attention);
Attention attentionOf(QStringView name);

/// A person's remote device. Never holds the vendor's tokens.
struct Link
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0;
    QString provider; ///< "ouraring", "partner", "healthkit", "cgm"
    QString productName;
    LinkState state = LinkState::Pending;
    QString scope;                ///< what the person granted, space-separated
    int priority = usualPriority; ///< of its devices
    std::optional<Instant> lastDataTime, lastSyncTime;
    Said lastError;
    QString vendorUser; ///< the person's id at the vendor; empty: not known
    Attention attention = Attention::None;
    int failureCount = 0;                ///< tries in a row that failed
    std::optional<Instant> nextSyncTime; ///< unset: nothing is fetched by itself
    std::optional<Instant> leasedUntil;  ///< being fetched now, by whoever holds the lease
    Instant createdTime, modifiedTime;
};

} // namespace bc::devices
