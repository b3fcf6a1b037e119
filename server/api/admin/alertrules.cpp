#include "core/alerts/rules.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/metrics.h"
#include "core/store/store.h"
#include "server/api/admin/alertaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using alerts::Rule;
using http::RequestPtr;
using http::Response;

namespace {

http::Json clockTime(std::optional<int> minutes)
{
    if (!minutes)
        return {};
    return text(QTime(*minutes / 60, *minutes % 60).toString(u"HH:mm"_s));
}

/// What a rule says, whether or not it is somebody's yet.
http::Json termsJson(const Rule &rule)
{
    const biometrics::Kind *kind = biometrics::findKind(rule.kind);
    const auto quiet = [&rule](int alerts::QuietHours::*end) {
        return clockTime(rule.quietHours ? std::optional(*rule.quietHours.*end) : std::nullopt);
    };
    return {{"metric", text(rule.kind)},
            {"unit", kind ? text(kind->unit.toString()) : std::string()},
            {"below", plainNumber(rule.below)},
            {"above", plainNumber(rule.above)},
            {"hysteresis", plainNumber(rule.hysteresis)},
            {"lasting_seconds", rule.lasting.count()},
            {"quiet_from", quiet(&alerts::QuietHours::from)},
            {"quiet_to", quiet(&alerts::QuietHours::to)},
            {"is_urgent", rule.isUrgent}};
}

http::Json ruleJson(const Rule &rule)
{
    http::Json json{{"id", rule.id}, {"uuid", text(rule.uuid)}, {"patient_id", rule.accountId}};
    json.update(termsJson(rule));
    json["state"] = rule.state;
    json["created_by"] =
        rule.createdBy ? http::Json{{"id", *rule.createdBy}, {"name", text(rule.createdByName)}} : http::Json();
    json["created_time"] = time(rule.createdTime);
    json["modified_time"] = time(rule.modifiedTime);
    return json;
}

/// A time of day in minutes; null takes it away, what is not sent stays.
void readClock(Fields &fields, const char *name, std::optional<int> &minutes)
{
    if (fields.isNull(name))
        minutes.reset();
    const auto written = fields.text(name, 5);
    if (!written)
        return;
    const QTime read = QTime::fromString(*written, u"HH:mm"_s);
    if (read.isValid())
        minutes = read.hour() * 60 + read.minute();
    else
        fields.wrong(QString::fromLatin1(name), u"Must be a time from 00:00 to 23:59, such as \"22:00\"."_s);
}

void readLimit(Fields &fields, const char *name, std::optional<double> &limit)
{
    if (fields.isNull(name))
        limit.reset();
    if (const auto read = fields.real(name))
        limit = read;
}

/// Reads what a body of create or update may set, and judges the rule as a whole.
void readTerms(Fields &fields, Rule &rule)
{
    readLimit(fields, "below", rule.below);
    readLimit(fields, "above", rule.above);
    rule.hysteresis = fields.real("hysteresis").value_or(rule.hysteresis);
    if (const auto lasting = fields.integer("lasting_seconds", 0, 86'400))
        rule.lasting = std::chrono::seconds(*lasting);
    rule.isUrgent = fields.flag("is_urgent").value_or(rule.isUrgent);
    rule.state = static_cast<int>(fields.integer("state", 0, 5).value_or(rule.state));
    std::optional<int> from, to;
    if (rule.quietHours) {
        from = rule.quietHours->from;
        to = rule.quietHours->to;
    }
    readClock(fields, "quiet_from", from);
    readClock(fields, "quiet_to", to);
    rule.quietHours.reset();
    if (from && to)
        rule.quietHours = alerts::QuietHours{*from, *to};
    else if (from.has_value() != to.has_value())
        fields.wrong({{from ? u"quiet_to"_s : u"quiet_from"_s, u"Quiet hours need a begin and an end."_s}});
    fields.wrong(alerts::faults(rule));
}

/// Templates for what the person is measured, without those that stand among the rules.
Result<http::Json> templatesJson(store::Connection &reader, qint64 accountId, const QList<Rule> &rules)
{
    const auto metrics = biometrics::metrics::ofPerson(reader, accountId);
    if (!metrics)
        return fail(metrics.error());
    QStringList kinds;
    for (const biometrics::Metric &metric : *metrics) {
        if (metric.sampleCount > 0 && !kinds.contains(metric.kind))
            kinds.append(metric.kind);
    }
    http::Json offered = http::Json::array();
    for (const QString &kind : kinds) {
        for (const Rule &rule : alerts::templates(kind)) {
            const bool isThere = std::ranges::any_of(rules, [&](const Rule &one) {
                return one.kind == kind && one.below == rule.below && one.above == rule.above;
            });
            if (!isThere)
                offered.push_back(termsJson(rule));
        }
    }
    return offered;
}

audit::Entry ruleEntry(const http::Request &request, const oauth::Principal &who, const Rule &rule,
                       const QString &event, Instant now)
{
    audit::Entry entry =
        entryOf(request, who, now, event, u"alert_rule"_s, rule.id == 0 ? QString() : QString::number(rule.id));
    const auto limit = [](std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    entry.detail = {{u"patient_id"_s, rule.accountId},
                    {u"metric"_s, rule.kind},
                    {u"below"_s, limit(rule.below)},
                    {u"above"_s, limit(rule.above)},
                    {u"state"_s, rule.state}};
    return entry;
}

QCoro::Task<Response> listRules(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"patient.read"_s, false);
    if (!whose)
        co_return whose.error();
    const qint64 patientId = whose->patient.id;
    const auto reader = services.store.reader();
    const auto rules = reader ? alerts::rules::ofPerson(**reader, patientId) : fail(reader.error());
    auto templates = rules ? templatesJson(**reader, patientId, *rules) : fail(rules.error());
    if (!templates)
        co_return Response::problem(templates.error());
    const audit::Entry entry = lookEntry(*request, whose->who, services.clock.now(), patientId, u"alert rules"_s);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    http::Json results = http::Json::array();
    for (const Rule &rule : *rules)
        results.push_back(ruleJson(rule));
    co_return Response::json(
        {{"count", results.size()}, {"results", std::move(results)}, {"templates", std::move(*templates)}});
}

QCoro::Task<Response> createRule(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"alert_rule.create"_s, true);
    if (!whose)
        co_return whose.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Rule rule;
    rule.tenantId = whose->patient.tenantId;
    rule.accountId = whose->patient.id;
    rule.createdBy = whose->who.userId;
    rule.kind = fields.text("metric", 100, true).value_or(QString());
    const bool isGlucose = rule.kind == "glucose"_L1;
    rule.lasting = std::chrono::minutes(isGlucose ? 15 : 0); // the consensus: an episode lasts 15 minutes
    readTerms(fields, rule);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Instant now = services.clock.now();
    const audit::Entry entry = ruleEntry(*request, whose->who, rule, u"alert_rule.created"_s, now);
    auto work = [rule, entry, now](store::Connection &unit) -> Result<std::optional<Rule>> {
        const auto made = alerts::rules::create(unit, rule, now);
        if (!made)
            return fail(made.error());
        audit::Entry noted = entry;
        noted.objectId = QString::number(made->id);
        audit::append(unit, noted);
        return alerts::rules::find(unit, made->id);
    };
    const Result<std::optional<Rule>> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json(ruleJson(**made), 201);
}

QCoro::Task<Response> retrieveRule(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"patient.read"_s, false);
    if (!whose)
        co_return whose.error();
    const auto rule = co_await ruleOf(services, request, *whose, u"patient.read"_s);
    if (!rule)
        co_return rule.error();
    const audit::Entry entry =
        lookEntry(*request, whose->who, services.clock.now(), whose->patient.id, u"alert rules"_s);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    co_return Response::json(ruleJson(*rule));
}

QCoro::Task<Response> updateRule(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"alert_rule.update"_s, true);
    if (!whose)
        co_return whose.error();
    const auto found = co_await ruleOf(services, request, *whose, u"alert_rule.update"_s);
    if (!found)
        co_return found.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    Rule rule = *found;
    readTerms(fields, rule);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Instant now = services.clock.now();
    const audit::Entry entry = ruleEntry(*request, whose->who, rule, u"alert_rule.updated"_s, now);
    auto work = [rule, entry, now](store::Connection &unit) -> Result<Rule> {
        audit::append(unit, entry);
        return alerts::rules::update(unit, rule, now);
    };
    const Result<Rule> changed = co_await written(services.store, std::move(work));
    if (!changed)
        co_return Response::problem(changed.error());
    co_return Response::json(ruleJson(*changed));
}

QCoro::Task<Response> removeRule(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"alert_rule.remove"_s, true);
    if (!whose)
        co_return whose.error();
    const auto rule = co_await ruleOf(services, request, *whose, u"alert_rule.remove"_s);
    if (!rule)
        co_return rule.error();
    const Instant now = services.clock.now();
    const audit::Entry entry = ruleEntry(*request, whose->who, *rule, u"alert_rule.removed"_s, now);
    auto work = [entry, id = rule->id, now](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return alerts::rules::remove(unit, id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addAlertRuleRoutes(http::Router &router, const Services &services)
{
    const char *all = "/api/v1/admin/patients/{id}/alert-rules";
    const char *one = "/api/v1/admin/patients/{id}/alert-rules/{rule_id}";
    router.get(all, [&services](RequestPtr r) { return listRules(services, std::move(r)); });
    router.post(all, [&services](RequestPtr r) { return createRule(services, std::move(r)); });
    router.get(one, [&services](RequestPtr r) { return retrieveRule(services, std::move(r)); });
    router.put(one, [&services](RequestPtr r) { return updateRule(services, std::move(r)); });
    router.remove(one, [&services](RequestPtr r) { return removeRule(services, std::move(r)); });
}

} // namespace bc::server::api::admin
