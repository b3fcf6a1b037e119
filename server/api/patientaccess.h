#pragma once

#include "core/accounts/accounts.h"
#include "server/api/access.h"
#include "server/api/fields.h"

#include <QCoroTask>

namespace bc::server::api {

/// Whose health data a person may read (contract §3).
enum class Care {
    All,      ///< a platform administrator
    Tenant,   ///< an administrator: the tenant's people
    Assigned, ///< a clinician: the patients assigned to them
    Self,     ///< a patient
    None,     ///< developers read no patient data
};
Care careOf(const oauth::Principal &who);

/// The person of the route's `{id}`, if the caller may read their data. `exists` tells the audit log whether there is
/// such a person at all.
Result<std::optional<accounts::User>> patientInCare(const Services &services, const http::Request &request,
                                                    const oauth::Principal &who, bool &exists);
/// The same of the person with that id.
Result<std::optional<accounts::User>> personInCare(const Services &services, qint64 id, const oauth::Principal &who,
                                                   bool &exists);

/// The patients whose data the caller may read, filtered and paged as `query` says (its role, tenant and clinician are
/// set here). A patient sees the list of one: themselves.
Result<accounts::people::Page> patientsInCare(store::Connection &reader, const oauth::Principal &who,
                                              accounts::people::Query query);

/// Commits the audit entry; a read is answered only after it stands in the log. On failure the ready answer.
QCoro::Task<std::optional<http::Response>> recorded(const Services &services, audit::Entry entry);

/// An entry about a look at a person's data: who looked, at what, and at which period.
audit::Entry lookEntry(const http::Request &request, const oauth::Principal &who, Instant now, qint64 patientId,
                       const QString &what, std::optional<Instant> from = {}, std::optional<Instant> to = {});

/// A moment as clients write it: RFC 3339, or milliseconds since 1970. Nothing if it is neither.
std::optional<Instant> momentOf(const QString &text);
/// The query parameter of that name as a moment; a fault is kept in `fields`.
std::optional<Instant> moment(QueryFields &fields, const char *name);
/// The moment behind which a page begins. "offset=0" is how clients ask for the first one; the beginning of 1970 is
/// written out, as `next_timestamp` writes it.
std::optional<Instant> momentOffset(QueryFields &fields);

/// 60 instead of 60.0 for whole numbers.
http::Json plainNumber(double value);
http::Json plainNumber(const std::optional<double> &value);

} // namespace bc::server::api
