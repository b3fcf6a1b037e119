#pragma once

#include "core/base/clock.h"
#include "core/oauth/settings.h"
#include "core/store/connection.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace bc::oauth {

/// Something the provider did, by name: `code.issued`, `code.reuse_detected`, `token.issued`, `token.refreshed`,
/// `token.reuse_detected`, `token.revoked`, `consent.granted`, `consent.denied`, `user.signed_in`,
/// `user.sign_in_failed`, `user.locked`, `user.signed_out`, `device.code_wrong`, `keys.rotated`, `logout.told` (an
/// application, of a sign-out).
struct Event
{
    QString name;
    bool refused = false; ///< it names something that was not allowed
    Instant time;
    qint64 tenantId = 0;
    qint64 userId = 0;
    qint64 applicationId = 0;
    qint64 familyId = 0;
    Origin origin;
    QJsonObject detail; ///< never a secret
};

/// Hands events to whoever subscribed. Subscribe before the first request; announcing is thread-safe.
class Events
{
public:
    /// Called inside the unit of work that did it, on the writer's thread, so that what it writes commits together.
    using Subscriber = std::function<void(store::Connection &, const Event &)>;

    void subscribe(Subscriber subscriber) { m_subscribers.push_back(std::move(subscriber)); }
    void announce(store::Connection &unit, const Event &event) const;

private:
    std::vector<Subscriber> m_subscribers;
};

/// The subscriber that writes the audit log.
void auditEvent(store::Connection &unit, const Event &event);

} // namespace bc::oauth
