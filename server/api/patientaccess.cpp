#include "server/api/patientaccess.h"

#include "core/store/store.h"
#include "server/middleware/awaiting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api {

using accounts::Role;
using accounts::User;

Care careOf(const oauth::Principal &who)
{
    switch (who.role) {
    case Role::PlatformAdministrator:
        return Care::All;
    case Role::TenantAdministrator:
        return Care::Tenant;
    case Role::Clinician:
        return Care::Assigned;
    case Role::Member:
        return Care::Self;
    case Role::Developer:
        break;
    }
    return Care::None;
}

Result<std::optional<User>> patientInCare(const Services &services, const http::Request &request,
                                          const oauth::Principal &who, bool &exists)
{
    const auto id = pathId(request);
    return id ? personInCare(services, *id, who, exists) : std::optional<User>();
}

Result<std::optional<User>> personInCare(const Services &services, qint64 id, const oauth::Principal &who, bool &exists)
{
    const auto reader = services.store.reader();
    auto user = reader ? accounts::people::find(**reader, id) : fail(reader.error());
    exists = user && user->has_value();
    if (!exists)
        return user;

    const Care care = careOf(who);
    const bool sameTenant = (*user)->tenantId == who.tenantId;
    bool allowed =
        care == Care::All || (care == Care::Tenant && sameTenant) || (care == Care::Self && id == who.userId);
    if (care == Care::Assigned && sameTenant) {
        const auto assigned = accounts::people::isAssigned(**reader, who.userId, id);
        if (!assigned)
            return fail(assigned.error());
        allowed = *assigned;
    }
    if (!allowed)
        user->reset();
    return user;
}

Result<accounts::people::Page> patientsInCare(store::Connection &reader, const oauth::Principal &who,
                                              accounts::people::Query query)
{
    if (careOf(who) != Care::Self) {
        query.role = accounts::Role::Member;
        if (careOf(who) != Care::All)
            query.tenantId = who.tenantId;
        if (careOf(who) == Care::Assigned)
            query.assignedTo = who.userId;
        return accounts::people::list(reader, query);
    }
    const auto self = accounts::people::find(reader, who.userId);
    if (!self)
        return fail(self.error());
    accounts::people::Page page;
    const bool found =
        *self && (query.search.isEmpty() || (*self)->displayName().contains(query.search, Qt::CaseInsensitive));
    if (found) {
        page.count = 1;
        if (query.afterId < who.userId)
            page.users.append(**self);
    }
    return page;
}

QCoro::Task<std::optional<http::Response>> recorded(const Services &services, audit::Entry entry)
{
    auto work = [entry](store::Connection &unit) -> Result<bool> {
        audit::append(unit, entry);
        return true;
    };
    const Result<bool> kept = co_await written(services.store, std::move(work));
    if (!kept)
        co_return http::Response::problem(kept.error());
    co_return std::nullopt;
}

audit::Entry lookEntry(const http::Request &request, const oauth::Principal &who, Instant now, qint64 patientId,
                       const QString &what, std::optional<Instant> from, std::optional<Instant> to)
{
    audit::Entry entry = entryOf(request, who, now, u"patient.read"_s, u"patient"_s, QString::number(patientId));
    entry.detail.insert(u"what"_s, what);
    if (from)
        entry.detail.insert(u"from"_s, toRfc3339(*from));
    if (to)
        entry.detail.insert(u"to"_s, toRfc3339(*to));
    return entry;
}

std::optional<Instant> momentOf(const QString &text)
{
    bool isNumber = false;
    const qint64 millis = text.toLongLong(&isNumber);
    constexpr qint64 furthest = 253'402'300'799'999; // the last millisecond of the year 9999
    if (isNumber)
        return millis >= -furthest && millis <= furthest ? std::optional(fromMicros(millis * 1000)) : std::nullopt;
    return fromRfc3339(text);
}

std::optional<Instant> moment(QueryFields &fields, const char *name)
{
    const QString text = fields.text(name, 40);
    if (text.isEmpty())
        return std::nullopt;
    // A "+" of an offset that was not percent-encoded arrives as a blank.
    const auto read = momentOf(QString(text).replace(u' ', u'+'));
    if (!read)
        fields.wrong(QString::fromLatin1(name), u"Must be a time: RFC 3339, or milliseconds since 1970."_s);
    return read;
}

std::optional<Instant> momentOffset(QueryFields &fields)
{
    return fields.text("offset", 40) == "0"_L1 ? std::nullopt : moment(fields, "offset");
}

http::Json plainNumber(double value)
{
    if (std::trunc(value) == value && std::abs(value) < 1e15)
        return static_cast<qint64>(value);
    return value;
}

http::Json plainNumber(const std::optional<double> &value) { return value ? plainNumber(*value) : http::Json(); }

} // namespace bc::server::api
