#include "core/oauth/events.h"

#include "core/audit/audit.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

void Events::announce(store::Connection &unit, const Event &event) const
{
    for (const Subscriber &subscriber : m_subscribers)
        subscriber(unit, event);
}

void auditEvent(store::Connection &unit, const Event &event)
{
    const auto known = [](qint64 id) { return id ? std::optional(id) : std::nullopt; };
    audit::Entry entry;
    entry.time = event.time;
    entry.tenantId = known(event.tenantId);
    entry.actorId = known(event.userId);
    entry.applicationId = known(event.applicationId);
    entry.event = event.name;
    entry.outcome = event.refused ? u"refused"_s : u"ok"_s;
    if (event.familyId) {
        entry.objectType = u"token_family"_s;
        entry.objectId = QString::number(event.familyId);
    } else if (event.name.startsWith(u"user.") && event.userId) {
        entry.objectType = u"user"_s;
        entry.objectId = QString::number(event.userId);
    }
    entry.address = event.origin.address;
    entry.traceId = event.origin.traceId;
    entry.detail = event.detail;
    audit::append(unit, std::move(entry));
}

} // namespace bc::oauth
