#pragma once

#include "core/applications/application.h"
#include "server/api/access.h"

#include <QHash>

#include <tl/expected.hpp>

namespace bc::server::api {

/// Why a person may not deal with an application.
struct Unreachable
{
    enum class Why {
        NotFound, ///< it does not exist
        Unknown,  ///< it exists, but they may not know
        Role,     ///< their role deals with no application
        Owned,    ///< it is the program's own: nobody changes it over HTTP
        Failed,   ///< the store did not answer: `error`
    };
    Why why = Why::NotFound;
    QString id;
    Error error;
};

/// The application named by the route's `{id}`, if the person may see it.
tl::expected<applications::Application, Unreachable> reachable(const Services &services, const http::Request &request,
                                                               const oauth::Principal &who);
/// The same, if they may also change it.
tl::expected<applications::Application, Unreachable> changeable(const Services &services, const http::Request &request,
                                                                const oauth::Principal &who);
/// The answer to that: 403, 404 or 503, with its audit entry under the name `event`.
QCoro::Task<http::Response> refusal(const Services &services, http::RequestPtr request, oauth::Principal who,
                                    QString event, Unreachable reason);
/// Disables the application and ends every token of it, in one unit of work.
QCoro::Task<Result<>> disabled(const Services &services, const http::Request &request, const oauth::Principal &who,
                               applications::Application application);

/// Display names of owners, each read once.
class OwnerNames
{
public:
    explicit OwnerNames(store::Connection &reader)
        : m_reader(reader)
    {}
    QString of(qint64 ownerId);

private:
    store::Connection &m_reader;
    QHash<qint64, QString> m_known;
};

} // namespace bc::server::api
