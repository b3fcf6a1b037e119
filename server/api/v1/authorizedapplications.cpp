#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using http::RequestPtr;
using http::Response;
using oauth::Consent;

namespace {

/// A consent and the application it was given to, fields in the manner of the seeds.
http::Json consentJson(const Consent &consent, const std::optional<applications::Application> &application)
{
    const auto of = [&application](QString applications::Application::*member) {
        return application ? text((*application).*member) : std::string();
    };
    return {{"id", consent.id},
            {"uuid", text(consent.uuid)},
            {"tenant_id", consent.tenantId},
            {"user_id", consent.userId},
            {"application_id", consent.applicationId},
            {"application_name", of(&applications::Application::name)},
            {"application_description", of(&applications::Application::description)},
            {"application_website_url", of(&applications::Application::websiteUrl)},
            {"application_image_url", of(&applications::Application::imageUrl)},
            {"scope", text(consent.scopes.join(u' '))},
            {"state", consent.active() ? 5 : 0},
            {"data_from", time(consent.dataFrom)},
            {"created_time", time(consent.createdTime)},
            {"modified_time", time(consent.modifiedTime)}};
}

/// The consent named by the route if it is the caller's own; `exists` tells the audit log whether it is another's.
Result<std::optional<Consent>> ownConsent(const Services &services, const http::Request &request,
                                          const oauth::Principal &who, bool &exists)
{
    const auto id = pathId(request);
    if (!id)
        return std::optional<Consent>();
    const auto reader = services.store.reader();
    auto found = reader ? oauth::consents::find(**reader, *id) : fail(reader.error());
    exists = found && *found;
    if (found && *found && ((*found)->userId != who.userId || !(*found)->active()))
        return std::optional<Consent>();
    return found;
}

QCoro::Task<Response> listAuthorizedApplications(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    oauth::consents::Query query;
    query.userId = who->userId;
    const ListQuery asked = listQuery(fields);
    query.offset = asked.offset;
    query.limit = asked.limit;
    query.ascending = asked.ascending;
    query.active = asked.state ? std::optional(*asked.state == 5) : std::nullopt;
    fields.choice("sort_field", {u"id"_s});
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? oauth::consents::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const Consent &consent : page->consents) {
        const auto application = applications::find(**reader, consent.applicationId);
        if (!application)
            co_return Response::problem(application.error());
        results.push_back(consentJson(consent, *application));
    }
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveAuthorizedApplication(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto consent = ownConsent(services, *request, *who, exists);
    if (!consent)
        co_return Response::problem(consent.error());
    if (!*consent)
        co_return co_await notFound(services, request, *who, u"consent.read"_s, u"consent"_s,
                                    request->pathValue(u"id").left(40), exists);
    const auto reader = services.store.reader();
    const auto application = reader ? applications::find(**reader, (*consent)->applicationId) : fail(reader.error());
    if (!application)
        co_return Response::problem(application.error());
    co_return Response::json(consentJson(**consent, *application));
}

QCoro::Task<Response> revokeAuthorizedApplication(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    bool exists = false;
    const auto consent = ownConsent(services, *request, *who, exists);
    if (!consent)
        co_return Response::problem(consent.error());
    if (!*consent)
        co_return co_await notFound(services, request, *who, u"consent.revoke"_s, u"consent"_s,
                                    request->pathValue(u"id").left(40), exists);
    const Instant now = services.clock.now();
    const qint64 id = (*consent)->id;
    audit::Entry entry = entryOf(*request, *who, now, u"consent.revoked"_s, u"consent"_s, QString::number(id));
    entry.detail.insert(u"application_id"_s, (*consent)->applicationId);
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return oauth::consents::revoke(unit, id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addAuthorizedApplicationRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/authorized-applications",
               [&services](RequestPtr r) { return listAuthorizedApplications(services, std::move(r)); });
    router.get("/api/v1/authorized-application/{id}",
               [&services](RequestPtr r) { return retrieveAuthorizedApplication(services, std::move(r)); });
    router.remove("/api/v1/authorized-application/{id}",
                  [&services](RequestPtr r) { return revokeAuthorizedApplication(services, std::move(r)); });
}

} // namespace bc::server::api::v1
