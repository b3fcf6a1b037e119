#include "server/api/resources.h"

namespace bc::server::api::v1 {
namespace {

QCoro::Task<http::Response> version(http::RequestPtr)
{
    co_return http::Response::text("BiometricsCloud Backend v1.0");
}

} // namespace

void addVersionRoutes(http::Router &router, const Services &) { router.get("/api/v1/version", version); }

} // namespace bc::server::api::v1
