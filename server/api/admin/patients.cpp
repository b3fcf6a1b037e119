#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/devices/links.h"
#include "core/store/store.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

/// One row of the list: the person, what they wear, and what there is to see.
Result<http::Json> patientJson(store::Connection &reader, const accounts::User &patient)
{
    const auto links = devices::links::ofPerson(reader, patient.id);
    const auto metrics = biometrics::metrics::ofPerson(reader, patient.id);
    if (!links || !metrics)
        return fail(links ? metrics.error() : links.error());
    http::Json devices = http::Json::array();
    for (const devices::Link &link : *links)
        devices.push_back({{"provider", text(link.provider)},
                           {"product_name", text(link.productName)},
                           {"state", text(devices::name(link.state))}});
    std::optional<Instant> last;
    QStringList kinds;
    for (const biometrics::Metric &metric : *metrics) {
        if (metric.sampleCount == 0)
            continue;
        if (metric.latestTime)
            last = std::max(last.value_or(*metric.latestTime), *metric.latestTime);
        if (!kinds.contains(metric.kind))
            kinds.append(metric.kind);
    }
    return http::Json{{"id", patient.id},
                      {"name", text(patient.displayName())},
                      {"email", text(patient.email)},
                      {"birth_date", patient.birthDate.isEmpty() ? http::Json() : http::Json(text(patient.birthDate))},
                      {"timezone", text(patient.timezone)},
                      {"last_data_time", time(last)},
                      {"devices", std::move(devices)},
                      {"metrics", textList(kinds)}};
}

QCoro::Task<Response> listPatients(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"patient.list"_s, u"patient"_s, {});
    QueryFields fields(*request);
    accounts::people::Query query;
    query.search = fields.text("search");
    query.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const auto reader = services.store.reader();
    const auto found = reader ? patientsInCare(**reader, *who, query) : fail(reader.error());
    if (!found)
        co_return Response::problem(found.error());
    http::Json results = http::Json::array();
    QJsonArray seen;
    for (const accounts::User &patient : found->users) {
        auto row = patientJson(**reader, patient);
        if (!row)
            co_return Response::problem(row.error());
        results.push_back(std::move(*row));
        seen.append(patient.id);
    }
    audit::Entry entry = entryOf(*request, *who, services.clock.now(), u"patient.list"_s, u"patient"_s, {});
    entry.detail.insert(u"patients"_s, seen);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    co_return Response::json(
        {{"next_id", number(found->nextId)}, {"count", found->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrievePatient(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"patient.read"_s, u"patient"_s,
                                     request->pathValue(u"id").left(40));
    bool exists = false;
    const auto patient = patientInCare(services, *request, *who, exists);
    if (!patient)
        co_return Response::problem(patient.error());
    if (!*patient)
        co_return co_await notFound(services, request, *who, u"patient.read"_s, u"patient"_s,
                                    request->pathValue(u"id").left(40), exists);
    const auto reader = services.store.reader();
    const auto row = reader ? patientJson(**reader, **patient) : fail(reader.error());
    if (!row)
        co_return Response::problem(row.error());
    if (auto failed =
            co_await recorded(services, lookEntry(*request, *who, services.clock.now(), (*patient)->id, u"summary"_s)))
        co_return *std::move(failed);
    co_return Response::json(*row);
}

} // namespace

void addPatientRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/patients", [&services](RequestPtr r) { return listPatients(services, std::move(r)); });
    router.get("/api/v1/admin/patients/{id}",
               [&services](RequestPtr r) { return retrievePatient(services, std::move(r)); });
}

} // namespace bc::server::api::admin
