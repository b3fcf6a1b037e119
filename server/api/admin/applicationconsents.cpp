#include "core/accounts/accounts.h"
#include "core/oauth/consent.h"
#include "core/store/store.h"
#include "server/api/applicationaccess.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::User;
using applications::Application;
using http::RequestPtr;
using http::Response;
using oauth::Consent;

namespace {

/// The person is named to administrators of their own tenant only; of others an application's tenant knows an id.
http::Json consentJson(const Consent &consent, const std::optional<User> &person, const oauth::Principal &who)
{
    const bool known = person && (who.isPlatform() || person->tenantId == who.tenantId);
    return {{"id", consent.id},
            {"user",
             {{"id", consent.userId},
              {"name", known ? http::Json(text(person->displayName())) : http::Json()},
              {"email", known ? http::Json(text(person->email)) : http::Json()}}},
            {"scope", text(consent.scopes.join(u' '))},
            {"resources", textList(consent.resources)},
            {"state", consent.active() ? 5 : 0},
            {"created_time", time(consent.createdTime)},
            {"modified_time", time(consent.modifiedTime)},
            {"revoked_time", time(consent.revokedTime)}};
}

/// The application in the route, for its tenant's administrators: developers are not told who uses it.
QCoro::Task<tl::expected<Application, Response>> administered(const Services &services, RequestPtr request,
                                                              oauth::Principal who, QString event)
{
    const auto found = reachable(services, *request, who);
    if (!found) {
        Response refused = co_await refusal(services, request, who, event, found.error());
        co_return tl::make_unexpected(std::move(refused));
    }
    if (!who.isAdministrator()) {
        Response refused =
            co_await forbidden(services, request, who, event, u"application"_s, QString::number(found->id));
        co_return tl::make_unexpected(std::move(refused));
    }
    co_return *found;
}

QCoro::Task<Response> listApplicationConsents(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto application = co_await administered(services, request, *who, u"consent.list"_s);
    if (!application)
        co_return application.error();
    QueryFields fields(*request);
    oauth::consents::Query query;
    query.applicationId = application->id;
    const ListQuery asked = listQuery(fields);
    query.offset = asked.offset;
    query.limit = asked.limit;
    query.ascending = asked.ascending;
    query.active = asked.state ? std::optional(*asked.state == 5) : std::nullopt;
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? oauth::consents::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const Consent &consent : page->consents) {
        const auto person = accounts::people::find(**reader, consent.userId);
        if (!person)
            co_return Response::problem(person.error());
        results.push_back(consentJson(consent, *person, *who));
    }
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> revokeApplicationConsent(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto application = co_await administered(services, request, *who, u"consent.revoke"_s);
    if (!application)
        co_return application.error();
    const auto id = pathId(*request, u"consent_id");
    const auto reader = services.store.reader();
    const auto consent = reader ? oauth::consents::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!consent)
        co_return Response::problem(consent.error());
    if (!*consent || (*consent)->applicationId != application->id || !(*consent)->active())
        co_return co_await notFound(services, request, *who, u"consent.revoke"_s, u"consent"_s,
                                    request->pathValue(u"consent_id").left(40), consent->has_value());
    const Instant now = services.clock.now();
    audit::Entry entry = entryOf(*request, *who, now, u"consent.revoked"_s, u"consent"_s, QString::number(*id));
    entry.detail = {{u"application_id"_s, application->id}, {u"user_id"_s, (*consent)->userId}};
    auto work = [entry, now, consentId = *id](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return oauth::consents::revoke(unit, consentId, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addApplicationConsentRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/application/{id}/consents",
               [&services](RequestPtr r) { return listApplicationConsents(services, std::move(r)); });
    router.remove("/api/v1/admin/application/{id}/consent/{consent_id}",
                  [&services](RequestPtr r) { return revokeApplicationConsent(services, std::move(r)); });
}

} // namespace bc::server::api::admin
