#include "core/audit/audit.h"
#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "server/http/saying.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/endpoints.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

/// Administrators read their tenant's records, developers those of their own applications; nothing for the others.
std::optional<DecisionLog::Query> visibleTo(const Principal &who)
{
    DecisionLog::Query query;
    if (who.isPlatform())
        return query;
    if (who.isAdministrator())
        query.tenantId = who.tenantId;
    else if (who.role == accounts::Role::Developer)
        query.ownerId = who.userId;
    else
        return std::nullopt;
    return query;
}

/// The refusal, after the audit log knows of it (contract §3).
QCoro::Task<http::Response> refused(const Services &services, http::RequestPtr request, Principal who,
                                    http::Response answer)
{
    audit::Entry entry;
    entry.time = services.clock.now();
    entry.tenantId = who.tenantId;
    entry.actorId = who.userId;
    entry.applicationId = who.applicationId;
    entry.event = u"trace.read"_s;
    entry.outcome = u"refused"_s;
    entry.objectType = u"trace"_s;
    entry.objectId = request->pathValue(u"trace_id").left(40);
    entry.address = request->peer.toString();
    entry.traceId = QString::fromLatin1(request->traceId);
    // Not inside the co_await: GCC 12 destroys the captures of a lambda written there twice.
    auto write = written(services.store, [entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return {};
    });
    const auto kept = co_await write;
    if (!kept)
        co_return http::Response::problem(kept.error());
    co_return answer;
}

http::Response forbidden()
{
    return http::Response::problem(403, u"Decision records are for administrators and developers."_s);
}

http::Json headOf(const DecisionRecord &record)
{
    http::Json json;
    json["trace_id"] = record.traceId.toStdString();
    json["time"] = toRfc3339(record.time).toStdString();
    json["endpoint"] = record.endpoint;
    json["client_id"] = record.clientId.toStdString();
    json["application_name"] = record.applicationName.toStdString();
    json["outcome"] = record.outcome.toStdString();
    json["duration_us"] = record.durationUs;
    return json;
}

http::Json checksOf(const DecisionRecord &record)
{
    http::Json list = http::Json::array();
    for (const Check &check : record.checks) {
        http::Json one;
        one["name"] = check.name;
        one["outcome"] = name(check.outcome);
        one["detail"] = Sentence::bounded(check.detail.text(), DecisionRecord::textLimit).toStdString();
        http::addCode(one, "detail", check.detail);
        one["duration_us"] = check.durationUs;
        one["registered"] = http::Json::array();
        if (QByteArrayView(check.name).startsWith("redirect address")) {
            for (const Compared &compared : record.registered) {
                http::Json difference;
                difference["value"] = compared.registered.toStdString();
                difference["first_difference"] =
                    compared.firstDifference < 0 ? http::Json(nullptr) : http::Json(compared.firstDifference);
                one["registered"].push_back(std::move(difference));
            }
        }
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace

QCoro::Task<http::Response> traces(const Services &services, http::RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    auto query = visibleTo(*who);
    if (!query)
        co_return co_await refused(services, request, *who, forbidden());
    const http::Parameters parameters(request->rawQuery);
    query->clientId = parameters.value(u"client_id");
    if (parameters.has(u"limit")) {
        bool good = false;
        query->limit = parameters.value(u"limit").toInt(&good);
        if (!good || query->limit < 1 || query->limit > 1000)
            co_return http::Response::problem(400, u"The request is not valid."_s,
                                              {{u"limit"_s, u"Must be a number from 1 to 1000."_s}});
    }
    http::Json json;
    json["results"] = http::Json::array();
    for (const DecisionRecord &record : services.provider.decisions().list(*query, services.clock.now()))
        json["results"].push_back(headOf(record));
    co_return http::Response::json(json).notStored();
}

QCoro::Task<http::Response> trace(const Services &services, http::RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto query = visibleTo(*who);
    if (!query)
        co_return co_await refused(services, request, *who, forbidden());
    const QByteArray traceId = request->pathValue(u"trace_id").toLatin1();
    const auto record = services.provider.decisions().find(traceId, *query, services.clock.now());
    if (!record)
        co_return co_await refused(services, request, *who,
                                   http::Response::problem(404, u"There is no decision record of this trace."_s));
    http::Json json = headOf(*record);
    json["checks"] = checksOf(*record);
    json["rows_written"] = http::Json::array();
    for (const char *row : record->rowsWritten)
        json["rows_written"].push_back(row);
    co_return http::Response::json(json).notStored();
}

} // namespace bc::server::oauth
