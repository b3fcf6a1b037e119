#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace bc::devices {

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
    int state = 5;      ///< 5 active, 0 removed
    int priority = 100; ///< of sources of the same metric, lowest first
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

/// A person's remote device. Never holds the vendor's tokens.
struct Link
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0;
    QString provider; ///< "ouraring", "healthkit", "cgm"
    QString productName;
    LinkState state = LinkState::Pending;
    QString scope; ///< what the person granted, space-separated
    int priority = 100;
    std::optional<Instant> lastDataTime, lastSyncTime;
    QString lastError;
    Instant createdTime, modifiedTime;
};

} // namespace bc::devices
