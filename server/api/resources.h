#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

/// One function a resource file; routes.cpp calls them all.
namespace bc::server::api {

namespace v1 {
void addVersionRoutes(http::Router &router, const Services &services);
void addApplicationRoutes(http::Router &router, const Services &services);
void addAuthorizedApplicationRoutes(http::Router &router, const Services &services);
void addSignInRoutes(http::Router &router, const Services &services);
void addRegistrationRoutes(http::Router &router, const Services &services);
void addRemoteDeviceRoutes(http::Router &router, const Services &services);
void addCallbackRoutes(http::Router &router, const Services &services);
void addDeviceRoutes(http::Router &router, const Services &services);
void addMetricRoutes(http::Router &router, const Services &services);
void addMetricKindRoutes(http::Router &router, const Services &services);
void addSampleRoutes(http::Router &router, const Services &services);
void addCalculationRoutes(http::Router &router, const Services &services);
} // namespace v1

namespace clientkeyed {
void addApplicationRoutes(http::Router &router, const Services &services);
} // namespace clientkeyed

namespace partner {
void addUserDataRoutes(http::Router &router, const Services &services);
} // namespace partner

namespace admin {
void addPatientRoutes(http::Router &router, const Services &services);
void addKeyRoutes(http::Router &router, const Services &services);
void addSeriesRoutes(http::Router &router, const Services &services);
void addExportRoutes(http::Router &router, const Services &services);
void addErasureRoutes(http::Router &router, const Services &services);
void addAnalyticsRoutes(http::Router &router, const Services &services);
void addTriageRoutes(http::Router &router, const Services &services);
void addDeviceLinkRoutes(http::Router &router, const Services &services);
void addVendorRoutes(http::Router &router, const Services &services);
void addAlertRoutes(http::Router &router, const Services &services);
void addAlertRuleRoutes(http::Router &router, const Services &services);
void addImportRoutes(http::Router &router, const Services &services);
void addMeRoutes(http::Router &router, const Services &services);
void addUserRoutes(http::Router &router, const Services &services); ///< and the two that follow
void addUserActionRoutes(http::Router &router, const Services &services);
void addUserAccessRoutes(http::Router &router, const Services &services);
void addSecondFactorRoutes(http::Router &router, const Services &services);
void addMailRoutes(http::Router &router, const Services &services);
void addBrandingRoutes(http::Router &router, const Services &services);
void addAuditRoutes(http::Router &router, const Services &services);
void addApplicationRoutes(http::Router &router, const Services &services);
void addInitialTokenRoutes(http::Router &router, const Services &services);
void addApplicationSecretRoutes(http::Router &router, const Services &services);
void addApplicationConsentRoutes(http::Router &router, const Services &services);
void addApplicationTransferRoutes(http::Router &router, const Services &services);
void addWebhookRoutes(http::Router &router, const Services &services);
void addWebhookDeliveryRoutes(http::Router &router, const Services &services);
} // namespace admin

} // namespace bc::server::api
