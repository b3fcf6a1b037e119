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
    v1::addRemoteDeviceRoutes(router, services);
    v1::addCallbackRoutes(router, services);
    v1::addDeviceRoutes(router, services);
    v1::addMetricRoutes(router, services);
    v1::addMetricKindRoutes(router, services);
    v1::addSampleRoutes(router, services);
    v1::addCalculationRoutes(router, services);
    clientkeyed::addApplicationRoutes(router, services);
    partner::addUserDataRoutes(router, services);
    admin::addPatientRoutes(router, services);
    admin::addSeriesRoutes(router, services);
    admin::addExportRoutes(router, services);
    admin::addErasureRoutes(router, services);
    admin::addAnalyticsRoutes(router, services);
    admin::addTriageRoutes(router, services);
    admin::addDeviceLinkRoutes(router, services);
    admin::addVendorRoutes(router, services);
    admin::addAlertRoutes(router, services);
    admin::addAlertRuleRoutes(router, services);
    admin::addImportRoutes(router, services);
    admin::addMeRoutes(router, services);
    admin::addUserRoutes(router, services);
    admin::addSecondFactorRoutes(router, services);
    admin::addMailRoutes(router, services);
    admin::addBrandingRoutes(router, services);
    admin::addAuditRoutes(router, services);
    admin::addApplicationRoutes(router, services);
    admin::addInitialTokenRoutes(router, services);
    admin::addKeyRoutes(router, services);
    admin::addApplicationSecretRoutes(router, services);
    admin::addApplicationConsentRoutes(router, services);
    admin::addApplicationTransferRoutes(router, services);
    admin::addWebhookRoutes(router, services);
    admin::addWebhookDeliveryRoutes(router, services);
}

} // namespace bc::server::api
