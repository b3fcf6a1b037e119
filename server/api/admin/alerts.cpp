#include "core/alerts/alerts.h"

#include "core/biometrics/catalogue.h"
#include "core/store/store.h"
#include "server/api/admin/alertaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/webhooks/dispatcher.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

http::Json alertJson(const alerts::Listed &listed)
{
    const alerts::Alert &alert = listed.alert;
    const biometrics::Kind *kind = biometrics::findKind(alert.kind);
    return {{"id", alert.id},
            {"uuid", text(alert.uuid)},
            {"rule_id", alert.ruleId},
            {"patient", {{"id", alert.accountId}, {"name", text(listed.patientName)}}},
            {"metric", text(alert.kind)},
            {"unit", kind ? text(kind->unit.toString()) : std::string()},
            {"direction", text(alerts::name(alert.direction))},
            {"threshold", plainNumber(alert.threshold)},
            {"began_time", time(alert.beganTime)},
            {"raised_time", time(alert.raisedTime)},
            {"last_time", time(alert.lastTime)},
            {"last_value", plainNumber(alert.lastValue)},
            {"extreme_value", plainNumber(alert.extremeValue)},
            {"is_urgent", listed.isUrgent},
            {"is_quiet", alert.isQuiet},
            {"ended_time", time(alert.endedTime)},
            {"ended_because", alert.endedBecause ? http::Json(text(alerts::name(*alert.endedBecause))) : http::Json()},
            {"acknowledged_by",
             alert.acknowledgedBy ? http::Json{{"id", *alert.acknowledgedBy}, {"name", text(listed.acknowledgedByName)}}
                                  : http::Json()},
            {"acknowledged_time", time(alert.acknowledgedTime)}};
}

/// What a list is asked for, beside whose alerts they are.
void readPaging(QueryFields &fields, alerts::Query &query)
{
    query.openOnly = fields.choice("state", {u"open"_s, u"all"_s}) == "open"_L1;
    const qint64 offset = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    if (offset > 0)
        query.beforeId = offset;
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
}

http::Json alertPageJson(const alerts::Page &page)
{
    http::Json results = http::Json::array();
    for (const alerts::Listed &listed : page.alerts)
        results.push_back(alertJson(listed));
    return {{"next_id", number(page.nextId)}, {"count", page.count}, {"results", std::move(results)}};
}

QCoro::Task<Response> listAlerts(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"alert.list"_s, u"alert"_s, {});
    QueryFields fields(*request);
    alerts::Query query = withinCare(*who);
    readPaging(fields, query);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? alerts::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    QSet<qint64> seen;
    for (const alerts::Listed &listed : page->alerts)
        seen.insert(listed.alert.accountId);
    if (!seen.isEmpty()) { // a look at nobody is no look
        audit::Entry entry = entryOf(*request, *who, services.clock.now(), u"alert.list"_s, u"alert"_s, {});
        QJsonArray patients;
        for (const qint64 id : QList<qint64>(seen.cbegin(), seen.cend()))
            patients.append(id);
        entry.detail.insert(u"patients"_s, patients);
        if (auto failed = co_await recorded(services, entry))
            co_return *std::move(failed);
    }
    co_return Response::json(alertPageJson(*page));
}

/// How many are open, and which is the newest: nobody's data, so that a console may ask often without filling the log.
QCoro::Task<Response> countAlerts(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"alert.list"_s, u"alert"_s, {});
    alerts::Query query = withinCare(*who);
    query.openOnly = true;
    query.limit = 1;
    const auto reader = services.store.reader();
    const auto page = reader ? alerts::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    const auto newest = page->alerts.isEmpty() ? std::nullopt : std::optional(page->alerts.constFirst().alert.id);
    co_return Response::json({{"count", page->count}, {"newest_id", number(newest)}});
}

QCoro::Task<Response> listAlertsOfPatient(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"patient.read"_s, false);
    if (!whose)
        co_return whose.error();
    QueryFields fields(*request);
    alerts::Query query;
    query.accountId = whose->patient.id;
    readPaging(fields, query);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? alerts::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    const audit::Entry entry = lookEntry(*request, whose->who, services.clock.now(), whose->patient.id, u"alerts"_s);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    co_return Response::json(alertPageJson(*page));
}

/// The alert in the route's `{id}`, of somebody in the caller's care.
QCoro::Task<tl::expected<alerts::Alert, Response>> alertInCare(const Services &services, RequestPtr request,
                                                               oauth::Principal who, QString event)
{
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto found = reader ? alerts::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (*found) {
        bool exists = false;
        const auto patient = personInCare(services, (*found)->accountId, who, exists);
        if (!patient)
            co_return tl::make_unexpected(Response::problem(patient.error()));
        if (*patient)
            co_return **found;
    }
    Response missing = co_await notFound(services, request, who, event, u"alert"_s, request->pathValue(u"id").left(40),
                                         found->has_value());
    co_return tl::make_unexpected(std::move(missing));
}

QCoro::Task<Response> acknowledgeAlert(const Services &services, RequestPtr request)
{
    const QString event = u"alert.acknowledge"_s;
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const Care care = careOf(*who);
    if (care == Care::None || care == Care::Self)
        co_return co_await forbidden(services, request, *who, event, u"alert"_s, request->pathValue(u"id").left(40));
    const auto alert = co_await alertInCare(services, request, *who, event);
    if (!alert)
        co_return alert.error();
    const Instant now = services.clock.now();
    audit::Entry entry = entryOf(*request, *who, now, u"alert.acknowledged"_s, u"alert"_s, QString::number(alert->id));
    entry.detail = {{u"patient_id"_s, alert->accountId}, {u"rule_id"_s, alert->ruleId}, {u"metric"_s, alert->kind}};
    auto work = [entry, id = alert->id, userId = who->userId, now](store::Connection &unit) -> Result<alerts::Alert> {
        audit::append(unit, entry);
        return alerts::acknowledge(unit, id, userId, now);
    };
    const Result<alerts::Alert> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    if (services.webhooks)
        services.webhooks->nudge();
    alerts::Query query;
    query.accountId = done->accountId;
    query.beforeId = done->id + 1;
    query.limit = 1;
    const auto reader = services.store.reader();
    const auto page = reader ? alerts::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    co_return Response::json(alertJson(page->alerts.constFirst()));
}

} // namespace

void addAlertRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/alerts", [&services](RequestPtr r) { return listAlerts(services, std::move(r)); });
    router.get("/api/v1/admin/alerts/count", [&services](RequestPtr r) { return countAlerts(services, std::move(r)); });
    router.get("/api/v1/admin/patients/{id}/alerts",
               [&services](RequestPtr r) { return listAlertsOfPatient(services, std::move(r)); });
    router.post("/api/v1/admin/alerts/{id}/acknowledge",
                [&services](RequestPtr r) { return acknowledgeAlert(services, std::move(r)); });
}

} // namespace bc::server::api::admin
