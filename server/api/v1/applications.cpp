#include "core/applications/applications.h"

#include "core/accounts/accounts.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/applicationaccess.h"
#include "server/api/resources.h"
#include "server/api/v1/applicationjson.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using applications::Application;
using http::RequestPtr;
using http::Response;
using oauth::Principal;

namespace {

QCoro::Task<Response> createApplication(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (reachOf(*who) == Reach::None)
        co_return co_await forbidden(services, request, *who, u"application.create"_s, u"application"_s, {});
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    const auto reader = services.store.reader();
    const auto tenant = reader ? accounts::tenants::find(**reader, who->tenantId) : fail(reader.error());
    if (!tenant)
        co_return Response::problem(tenant.error());

    Fields fields(*body);
    const ApplicationChange change = ApplicationChange::read(fields);
    Application application;
    application.tenantId = who->tenantId;
    application.ownerId = who->userId;
    application.scope = u"all"_s;
    application.profileInRedirect = true; // the seed's clients read who signed in from their redirect (contract §4.2)
    change.applyTo(application);
    if (!change.grantTypes)
        application.grantTypes = applications::defaultGrantTypes(application.isPublic);
    if (application.isTrusted && !who->isPlatform())
        fields.wrong(u"is_trusted"_s, u"Only a platform administrator may trust an application."_s);
    if (const auto valid = applications::validate(application, *tenant && (*tenant)->finerScopes); !valid)
        fields.wrong(valid.error().fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    application.clientId = crypto::randomHex(8);
    const bool recoverable = application.secretPolicy == applications::SecretPolicy::Recoverable;
    const QString secret = application.isPublic ? QString() : crypto::randomToken();
    const QByteArray sealed = recoverable && !secret.isEmpty()
                                  ? applications::sealSecret(services.key, application.clientId, secret)
                                  : QByteArray();
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"application.created"_s, u"application"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Application> {
        const QByteArray hash = secret.isEmpty() ? QByteArray() : crypto::sha256(secret.toLatin1());
        auto stored = applications::create(unit, application, hash, sealed, now);
        if (!stored)
            return stored;
        audit::Entry noted = entry;
        noted.objectId = QString::number(stored->id);
        audit::append(unit, noted);
        return stored;
    };
    const Result<Application> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json(createdJson(*made, secret)).notStored();
}

QCoro::Task<Response> listApplications(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const Reach reach = reachOf(*who);
    if (reach == Reach::None)
        co_return co_await forbidden(services, request, *who, u"application.list"_s, u"application"_s, {});

    QueryFields fields(*request);
    applications::Query query;
    const ListQuery asked = listQuery(fields);
    query.offset = asked.offset;
    query.limit = asked.limit;
    query.ascending = asked.ascending;
    query.state = asked.state;
    query.sortField = fields.choice(
        "sort_field", {u"id"_s, u"name"_s, u"state"_s, u"created_time"_s, u"modified_time"_s, u"last_used_time"_s});
    query.search = fields.text("search");
    const auto userId = fields.integer("user_id", 1, std::numeric_limits<qint64>::max());
    const bool full = fields.choice("view", {u"short"_s, u"full"_s}) == "full"_L1;
    if (reach != Reach::All)
        query.tenantId = who->tenantId;
    query.ownerId = userId;
    if (reach == Reach::Own) {
        if (userId && *userId != who->userId)
            co_return co_await forbidden(services, request, *who, u"application.list"_s, u"user"_s,
                                         QString::number(*userId));
        query.ownerId = who->userId;
    }
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const auto reader = services.store.reader();
    const auto page = reader ? applications::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    OwnerNames names(**reader);
    for (const Application &application : page->applications)
        results.push_back(full ? fullJson(application, names.of(application.ownerId)) : rowJson(application));
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveApplication(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = reachable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.read"_s, found.error());
    const auto reader = services.store.reader();
    if (!reader)
        co_return Response::problem(reader.error());
    co_return Response::json(fullJson(*found, OwnerNames(**reader).of(found->ownerId)));
}

QCoro::Task<Response> updateApplication(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.update"_s, found.error());
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    ApplicationChange change = ApplicationChange::read(fields);
    if (change.isPublic && *change.isPublic != found->isPublic)
        fields.wrong(u"is_public"_s, u"Cannot be changed: register another application."_s);
    if (change.secretPolicy && *change.secretPolicy != found->secretPolicy)
        fields.wrong(u"secret_policy"_s, u"Cannot be changed: the secret was kept, or was not, when it was made."_s);
    change.secretPolicy.reset(); // what depends on it is held against the one that stays
    if (change.isTrusted && *change.isTrusted != found->isTrusted && !who->isPlatform())
        fields.wrong(u"is_trusted"_s, u"Only a platform administrator may change this."_s);

    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"application.updated"_s, u"application"_s, QString::number(found->id));
    const qint64 id = found->id;
    const QList<FieldError> wrongSoFar = fields.errors();
    auto work = [=](store::Connection &unit) -> Result<Application> {
        // Read again: another change may have come between.
        const auto current = applications::find(unit, id);
        if (!current)
            return fail(current.error());
        const auto tenant = accounts::tenants::find(unit, current->value().tenantId);
        if (!tenant)
            return fail(tenant.error());
        Application application = **current;
        change.applyTo(application);
        const auto valid = applications::validate(application, *tenant && (*tenant)->finerScopes);
        if (!valid || !wrongSoFar.isEmpty())
            return fail({ErrorKind::Invalid,
                         u"The application has wrong fields."_s,
                         {},
                         valid ? QList<FieldError>() : valid.error().fields});
        auto stored = applications::update(unit, application, now);
        if (stored)
            audit::append(unit, entry);
        return stored;
    };
    const Result<Application> changed = co_await written(services.store, std::move(work));
    if (!changed && changed.error().kind == ErrorKind::Invalid) {
        fields.wrong(changed.error().fields);
        co_return fields.refusal();
    }
    if (!changed)
        co_return Response::problem(changed.error());
    co_return Response::json(updatedJson(*changed));
}

QCoro::Task<Response> disable(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.disable"_s, found.error());
    const Result<> done = co_await disabled(services, *request, *who, *found);
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addApplicationRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/applications",
                [&services](RequestPtr r) { return createApplication(services, std::move(r)); });
    router.get("/api/v1/applications", [&services](RequestPtr r) { return listApplications(services, std::move(r)); });
    router.get("/api/v1/application/{id}",
               [&services](RequestPtr r) { return retrieveApplication(services, std::move(r)); });
    router.put("/api/v1/application/{id}",
               [&services](RequestPtr r) { return updateApplication(services, std::move(r)); });
    router.remove("/api/v1/application/{id}", [&services](RequestPtr r) { return disable(services, std::move(r)); });
}

} // namespace bc::server::api::v1
