#include "server/api/admin/alertaccess.h"

#include "core/alerts/rules.h"
#include "core/store/store.h"
#include "server/middleware/authentication.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

QCoro::Task<tl::expected<Cared, Response>> cared(const Services &services, RequestPtr request, QString event,
                                                 bool toChange)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return tl::make_unexpected(who.error());
    const QString asked = request->pathValue(u"id").left(40);
    const Care care = careOf(*who);
    if (care == Care::None || (toChange && care == Care::Self)) {
        Response refused = co_await forbidden(services, request, *who, event, u"patient"_s, asked);
        co_return tl::make_unexpected(std::move(refused));
    }
    bool exists = false;
    const auto patient = patientInCare(services, *request, *who, exists);
    if (!patient)
        co_return tl::make_unexpected(Response::problem(patient.error()));
    if (*patient)
        co_return Cared{*who, **patient};
    Response missing = co_await notFound(services, request, *who, event, u"patient"_s, asked, exists);
    co_return tl::make_unexpected(std::move(missing));
}

QCoro::Task<tl::expected<alerts::Rule, Response>> ruleOf(const Services &services, RequestPtr request, Cared cared,
                                                         QString event)
{
    const auto id = pathId(*request, u"rule_id");
    const auto reader = services.store.reader();
    const auto found = reader ? alerts::rules::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (*found && (*found)->accountId == cared.patient.id)
        co_return **found;
    Response missing = co_await notFound(services, request, cared.who, event, u"alert_rule"_s,
                                         request->pathValue(u"rule_id").left(40), found->has_value());
    co_return tl::make_unexpected(std::move(missing));
}

alerts::Query withinCare(const oauth::Principal &who)
{
    alerts::Query query;
    const Care care = careOf(who);
    if (care != Care::All)
        query.tenantId = who.tenantId;
    if (care == Care::Assigned)
        query.assignedTo = who.userId;
    if (care == Care::Self)
        query.accountId = who.userId;
    return query;
}

} // namespace bc::server::api::admin
