#include "server/api/routes.h"

#include "server/api/resources.h"

namespace bc::server::api {

void addRoutes(http::Router &router, const Services &services)
{
    v1::addVersionRoutes(router, services);
    v1::addApplicationRoutes(router, services);
    v1::addAuthorizedApplicationRoutes(router, services);
    v1::addSignInRoutes(router, services);
    v1::addRegistrationRoutes(router, services);
    clientkeyed::addApplicationRoutes(router, services);
    admin::addMeRoutes(router, services);
    admin::addUserRoutes(router, services);
    admin::addAuditRoutes(router, services);
    admin::addApplicationRoutes(router, services);
}

} // namespace bc::server::api
