#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/oauth/passwordchange.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/personaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;
using oauth::Consent;

namespace {

QCoro::Task<Response> sessions(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"session.list"_s, false);
    if (!user)
        co_return user.error();
    const auto reader = services.store.reader();
    const auto lines =
        reader ? accounts::sessions::list(**reader, user->id, services.clock.now()) : fail(reader.error());
    if (!lines)
        co_return Response::problem(lines.error());
    http::Json results = http::Json::array();
    for (const accounts::SessionLine &line : *lines) {
        results.push_back({{"id", text(line.session.sid)},
                           {"address", text(line.address)},
                           {"user_agent", text(line.userAgent)},
                           {"amr", textList(line.session.amr)},
                           {"auth_time", time(line.session.authTime)},
                           {"last_seen_time", time(line.session.lastSeenTime)},
                           {"expires_time", time(line.session.expiresTime)}});
    }
    co_return Response::json({{"count", results.size()}, {"results", std::move(results)}});
}

QCoro::Task<Response> endOne(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"session.ended"_s, true);
    if (!user)
        co_return user.error();
    const QString sid = request->pathValue(u"session_id").left(64);
    const Instant now = services.clock.now();
    audit::Entry entry = entryOf(*request, *who, now, u"session.ended"_s, u"session"_s, sid);
    entry.detail = {{u"user_id"_s, user->id}};
    auto work = [entry, now, sid, id = user->id](store::Connection &unit) -> Result<bool> {
        const auto ended = accounts::sessions::revokeNamed(unit, id, sid, now);
        if (!ended || !*ended)
            return ended;
        // What applications got through this session ends with it.
        if (const auto families = oauth::families::revokeOfSession(unit, id, sid, u"session ended"_s, now); !families)
            return fail(families.error());
        audit::append(unit, entry);
        return true;
    };
    const Result<bool> ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return Response::problem(ended.error());
    if (!*ended)
        co_return co_await notFound(services, request, *who, u"session.ended"_s, u"session"_s, sid, false);
    co_return Response::noContent();
}

/// Signs the person out everywhere: browsers, applications, and what their browsers were known by.
QCoro::Task<Response> endAll(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"user.signed_out"_s, true);
    if (!user)
        co_return user.error();
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"user.signed_out"_s, u"user"_s, QString::number(user->id));
    auto work = [entry, now, id = user->id](store::Connection &unit) -> Result<oauth::passwordchange::Ended> {
        const auto ended = oauth::passwordchange::endAccess(unit, id, u"signed out by an administrator"_s, now);
        if (!ended)
            return ended;
        audit::Entry told = entry;
        told.detail = {{u"sessions_ended"_s, ended->sessions}, {u"token_families_ended"_s, ended->families}};
        audit::append(unit, told);
        return ended;
    };
    const auto ended = co_await written(services.store, std::move(work));
    if (!ended)
        co_return Response::problem(ended.error());
    co_return Response::json({{"sessions_ended", ended->sessions}, {"token_families_ended", ended->families}});
}

http::Json consentJson(const Consent &consent, const std::optional<applications::Application> &application)
{
    return {{"id", consent.id},
            {"uuid", text(consent.uuid)},
            {"application_id", consent.applicationId},
            {"application_name", application ? text(application->name) : std::string()},
            {"scope", text(consent.scopes.join(u' '))},
            {"resources", textList(consent.resources)},
            {"state", consent.active() ? 5 : 0},
            {"created_time", time(consent.createdTime)},
            {"modified_time", time(consent.modifiedTime)}};
}

QCoro::Task<Response> consents(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"consent.list"_s, false);
    if (!user)
        co_return user.error();
    QueryFields fields(*request);
    oauth::consents::Query query;
    query.userId = user->id;
    query.offset = fields.integer("offset", 0, std::numeric_limits<qint64>::max());
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
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

QCoro::Task<Response> revokeConsent(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"consent.revoked"_s, true);
    if (!user)
        co_return user.error();
    const QString asked = request->pathValue(u"consent_id").left(40);
    const auto id = pathId(*request, u"consent_id");
    const auto reader = services.store.reader();
    const auto consent = reader ? oauth::consents::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!consent)
        co_return Response::problem(consent.error());
    if (!*consent || (*consent)->userId != user->id)
        co_return co_await notFound(services, request, *who, u"consent.revoked"_s, u"consent"_s, asked,
                                    consent->has_value());
    const Instant now = services.clock.now();
    audit::Entry entry = entryOf(*request, *who, now, u"consent.revoked"_s, u"consent"_s, asked);
    entry.detail = {{u"user_id"_s, user->id}, {u"application_id"_s, (*consent)->applicationId}};
    auto work = [entry, now, consentId = (*consent)->id](store::Connection &unit) -> Result<> {
        if (const auto revoked = oauth::consents::revoke(unit, consentId, now); !revoked)
            return revoked;
        audit::append(unit, entry);
        return {};
    };
    const Result<> revoked = co_await written(services.store, std::move(work));
    co_return revoked ? Response::noContent() : Response::problem(revoked.error());
}

} // namespace

void addUserAccessRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/users/{id}/sessions",
               [&services](RequestPtr r) { return sessions(services, std::move(r)); });
    router.remove("/api/v1/admin/users/{id}/sessions/{session_id}",
                  [&services](RequestPtr r) { return endOne(services, std::move(r)); });
    router.remove("/api/v1/admin/users/{id}/sessions",
                  [&services](RequestPtr r) { return endAll(services, std::move(r)); });
    router.get("/api/v1/admin/users/{id}/consents",
               [&services](RequestPtr r) { return consents(services, std::move(r)); });
    router.remove("/api/v1/admin/users/{id}/consents/{consent_id}",
                  [&services](RequestPtr r) { return revokeConsent(services, std::move(r)); });
}

} // namespace bc::server::api::admin
