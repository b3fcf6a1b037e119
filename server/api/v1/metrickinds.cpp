#include "core/biometrics/catalogue.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Kind;
using http::RequestPtr;
using http::Response;

namespace {

http::Json orNull(QStringView value) { return value.isEmpty() ? http::Json() : http::Json(text(value.toString())); }

http::Json kindJson(const Kind &kind)
{
    static constexpr std::array<const char *, 4> aggregations{"mean", "sum", "last", "stage"};
    http::Json displayUnits = http::Json::array({text(kind.unit.toString())});
    for (const QString &unit : kind.displayUnits.toString().split(u',', Qt::SkipEmptyParts))
        displayUnits.push_back(text(unit));
    return {{"name", text(kind.name.toString())},
            {"title", text(kind.title.toString())},
            {"unit", text(kind.unit.toString())},
            {"display_units", std::move(displayUnits)},
            {"lowest", kind.lowest},
            {"highest", kind.highest},
            {"aggregation", aggregations[static_cast<std::size_t>(kind.aggregation)]},
            {"loinc", orNull(kind.loinc)},
            {"healthkit", orNull(kind.healthKit)},
            {"scope", kind.isCgm ? "cgm_data" : "ring_data"}};
}

/// The same for everybody, and no health data: whoever may call the API at all may read it.
QCoro::Task<Response> listKinds(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    http::Json results = http::Json::array();
    for (const Kind &kind : biometrics::kinds())
        results.push_back(kindJson(kind));
    co_return Response::json({{"count", results.size()}, {"results", std::move(results)}});
}

} // namespace

void addMetricKindRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/metric-kinds", [&services](RequestPtr r) { return listKinds(services, std::move(r)); });
}

} // namespace bc::server::api::v1
