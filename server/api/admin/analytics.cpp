#include "core/biometrics/localday.h"
#include "core/store/store.h"
#include "server/api/admin/analyticsjson.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

namespace glucose = analytics::glucose;
using http::RequestPtr;
using http::Response;

namespace {

constexpr std::chrono::days longestPeriod{366};

struct AnalyticsQuery
{
    Instant from, to;
    glucose::Plan plan;
    GlucoseUnit unit;
    std::optional<qint64> deviceId;
};

/// The limits of a custom plan, in the unit asked for; the consensus' where one is left out.
glucose::Limits customLimits(QueryFields &fields, const GlucoseUnit &unit)
{
    glucose::Limits limits;
    const std::array<std::pair<const char *, double *>, 4> parts{
        {{"very_low", &limits.veryLow}, {"low", &limits.low}, {"high", &limits.high}, {"very_high", &limits.veryHigh}}};
    for (const auto &[name, limit] : parts) {
        const QString written = fields.text(name, 20);
        if (written.isEmpty())
            continue;
        bool ok = false;
        // With two decimals, as glucose in moles is kept: 3.9 mmol/L is not below a limit of 3.9 mmol/L.
        const double value = std::round(written.toDouble(&ok) / unit.perMilligram * 100) / 100;
        if (ok && value >= 20 && value <= 600)
            *limit = value;
        else
            fields.wrong(QString::fromLatin1(name), u"Must be a glucose value (20 to 600 mg/dL)."_s);
    }
    if (!limits.ascend())
        fields.wrong(u"low"_s, u"The limits must ascend: very_low, low, high, very_high."_s);
    return limits;
}

glucose::Plan planAsked(QueryFields &fields, const GlucoseUnit &unit)
{
    const QString population =
        fields.choice("population", {u"type_1_or_2"_s, u"older_or_high_risk"_s, u"pregnancy"_s, u"custom"_s});
    if (population == "older_or_high_risk"_L1)
        return glucose::planOf(glucose::Population::OlderOrHighRisk);
    if (population == "pregnancy"_L1)
        return glucose::planOf(glucose::Population::Pregnancy);
    glucose::Plan plan = glucose::planOf(glucose::Population::Type1Or2);
    if (population == "custom"_L1)
        plan.limits = customLimits(fields, unit);
    return plan;
}

AnalyticsQuery analyticsQuery(QueryFields &fields, Instant now)
{
    AnalyticsQuery asked;
    const auto from = moment(fields, "from"), to = moment(fields, "to");
    const qint64 days = fields.integer("days", 1, longestPeriod.count()).value_or(14);
    if (fields.has("from") && fields.has("days"))
        fields.wrong(u"days"_s, u"Give either days or from."_s);
    asked.to = to.value_or(now);
    asked.from = from.value_or(asked.to - std::chrono::days(days));
    if (asked.from >= asked.to)
        fields.wrong(u"to"_s, u"Must be after from."_s);
    else if (asked.to - asked.from > longestPeriod)
        fields.wrong(u"from"_s, u"Must not be more than 366 days before to."_s);
    asked.unit = fields.choice("unit", {u"mg/dL"_s, u"mmol/L"_s}) == "mmol/L"_L1 ? GlucoseUnit::millimoles()
                                                                                 : GlucoseUnit::milligrams();
    asked.plan = planAsked(fields, asked.unit);
    asked.deviceId = fields.integer("device_id", 1, std::numeric_limits<qint64>::max());
    return asked;
}

Result<http::Json> reportJson(store::Connection &reader, const accounts::User &patient, const AnalyticsQuery &asked)
{
    const std::chrono::days back{analytics::heart::baselineDays + 1};
    const auto clock = analytics::WallClock::of(biometrics::zoneOf(patient.timezone),
                                                asked.from - (asked.to - asked.from) - back, asked.to);
    const auto glucose =
        reports::glucoseReport(reader, {patient.id, asked.from, asked.to, clock, asked.plan, asked.deviceId});
    if (!glucose)
        return fail(glucose.error());
    const auto vitals = reports::vitalsReport(reader, {patient.id, asked.from, asked.to, clock});
    if (!vitals)
        return fail(vitals.error());
    const auto sleep = reports::sleepReport(reader, patient.id, clock, asked.from, asked.to);
    if (!sleep)
        return fail(sleep.error());
    return http::Json{{"patient_id", patient.id},
                      {"timezone", text(patient.timezone)},
                      {"from", time(asked.from)},
                      {"to", time(asked.to)},
                      {"glucose", glucoseJson(*glucose, asked.plan, asked.unit)},
                      {"vitals", vitalsJson(*vitals)},
                      {"sleep", sleepJson(*sleep)}};
}

QCoro::Task<Response> analyticsOfPatient(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString id = request->pathValue(u"id").left(40);
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"patient.read"_s, u"patient"_s, id);
    bool exists = false;
    const auto patient = patientInCare(services, *request, *who, exists);
    if (!patient)
        co_return Response::problem(patient.error());
    if (!*patient)
        co_return co_await notFound(services, request, *who, u"patient.read"_s, u"patient"_s, id, exists);
    QueryFields fields(*request);
    const AnalyticsQuery asked = analyticsQuery(fields, services.clock.now());
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const auto reader = services.store.reader();
    const auto json = reader ? reportJson(**reader, **patient, asked) : fail(reader.error());
    if (!json)
        co_return Response::problem(json.error());
    const audit::Entry look =
        lookEntry(*request, *who, services.clock.now(), (*patient)->id, u"analytics"_s, asked.from, asked.to);
    if (auto failed = co_await recorded(services, look))
        co_return *std::move(failed);
    co_return Response::json(*json);
}

} // namespace

void addAnalyticsRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/patients/{id}/analytics",
               [&services](RequestPtr r) { return analyticsOfPatient(services, std::move(r)); });
}

} // namespace bc::server::api::admin
