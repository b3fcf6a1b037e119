#include "core/applications/applications.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/applicationaccess.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::clientkeyed {

using applications::Application;
using applications::SecretPolicy;
using http::RequestPtr;
using http::Response;
using oauth::Principal;

namespace {

constexpr int keyLength = 40; ///< characters of a client_id and of a secret, as the seed prints them
constexpr qsizetype longestText = 4'000;

http::Json applicationJson(const Application &application, const QString &secret)
{
    return {{"name", text(application.name)},
            {"client_id", text(application.clientId)},
            {"client_secret", text(secret)},
            {"redirect_uri", text(application.redirectUrls.value(0))},
            {"created_at", text(toPlainUtc(application.createdTime))},
            {"updated_at", text(toPlainUtc(application.modifiedTime))}};
}

/// The newest live secret, unsealed.
Result<QString> secretOf(const Services &services, store::Connection &connection, const Application &application)
{
    const auto secrets = applications::secrets(connection, application.id, services.clock.now());
    if (!secrets)
        return fail(secrets.error());
    if (secrets->isEmpty())
        return QString();
    return applications::openSecret(services.key, application.clientId, secrets->constLast());
}

/// What a body may hold: both fields are required, in create and in update (the seed).
struct Body
{
    QString name, redirectUri;

    static Body read(Fields &fields)
    {
        Body body;
        body.name = fields.text("name", longestText, true).value_or(QString()).trimmed();
        body.redirectUri = fields.text("redirect_uri", longestText, true).value_or(QString());
        return body;
    }
};

/// Core's faults under this interface's names.
void addFaults(Fields &fields, const Result<> &valid)
{
    if (valid)
        return;
    for (const FieldError &fault : valid.error().fields) {
        const QString field = fault.field == "redirect_url"_L1 ? u"redirect_uri"_s : fault.field;
        if (!fields.hasError(field))
            fields.wrong(field, fault.message);
    }
}

/// "You need a trusted client": 403 otherwise.
bool mayWrite(const Principal &who) { return who.trustedClient && reachOf(who) != Reach::None; }

struct Found
{
    std::optional<Application> application; ///< the caller's own, live, with a recoverable secret
    bool exists = false;                    ///< there is one of that client_id, whoever owns it
};

Result<Found> find(const Services &services, const http::Request &request, const Principal &who)
{
    const QString clientId = request.pathValue(u"client_id");
    const auto reader = services.store.reader();
    const auto found = reader ? applications::findByClientId(**reader, clientId) : fail(reader.error());
    if (!found)
        return fail(found.error());
    Found answer;
    answer.exists = found->has_value();
    if (*found && (*found)->active() && (*found)->ownerId == who.userId &&
        (*found)->secretPolicy == SecretPolicy::Recoverable)
        answer.application = **found;
    return answer;
}

QCoro::Task<Response> missing(const Services &services, RequestPtr request, Principal who, QString event, bool exists)
{
    co_return co_await notFound(services, request, std::move(who), event, u"application"_s,
                                request->pathValue(u"client_id").left(keyLength), exists);
}

QCoro::Task<Response> list(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    const int page = static_cast<int>(fields.integer("page", 0, 1'000'000'000).value_or(0));
    const int perPage = static_cast<int>(fields.integer("per_page", 1, 100).value_or(15));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    applications::Query query;
    query.ownerId = who->userId;
    query.secretPolicy = SecretPolicy::Recoverable;
    const auto reader = services.store.reader();
    const auto found = reader ? applications::listPage(**reader, query, page, perPage) : fail(reader.error());
    if (!found)
        co_return Response::problem(found.error());
    http::Json data = http::Json::array();
    for (const Application &application : found->applications) {
        const auto secret = secretOf(services, **reader, application);
        if (!secret)
            co_return Response::problem(secret.error());
        data.push_back(applicationJson(application, *secret));
    }
    const auto address = [&](int of) {
        return http::Json(text(u"%1/applications?page=%2&per_page=%3"_s.arg(services.issuer).arg(of).arg(perPage)));
    };
    const qint64 lastPage = found->count == 0 ? 0 : (found->count - 1) / perPage;
    http::Json urls{{"previous", page == 0 ? http::Json() : address(int(std::min<qint64>(page - 1, lastPage)))},
                    {"next", page < lastPage ? address(page + 1) : http::Json()}};
    http::Json pagination{{"total", found->count}, {"page", page}, {"per_page", perPage}, {"urls", std::move(urls)}};
    co_return Response::json({{"data", std::move(data)}, {"pagination", std::move(pagination)}}).notStored();
}

QCoro::Task<Response> retrieve(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = find(services, *request, *who);
    if (!found)
        co_return Response::problem(found.error());
    if (!found->application)
        co_return co_await missing(services, request, *who, u"application.read"_s, found->exists);
    const auto reader = services.store.reader();
    const auto secret = reader ? secretOf(services, **reader, *found->application) : fail(reader.error());
    if (!secret)
        co_return Response::problem(secret.error());
    co_return Response::json(applicationJson(*found->application, *secret)).notStored();
}

QCoro::Task<Response> create(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!mayWrite(*who))
        co_return co_await forbidden(services, request, *who, u"application.create"_s, u"application"_s, {});
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const Body asked = Body::read(fields);
    Application application;
    application.tenantId = who->tenantId;
    application.ownerId = who->userId;
    application.name = asked.name;
    application.redirectUrls = {asked.redirectUri};
    application.scope = u"all"_s;
    application.grantTypes = applications::defaultGrantTypes(false);
    application.secretPolicy = SecretPolicy::Recoverable;
    addFaults(fields, applications::validate(application, false));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    application.clientId = crypto::randomAlphanumeric(keyLength);
    const QString secret = crypto::randomAlphanumeric(keyLength);
    const QByteArray hash = crypto::sha256(secret.toLatin1());
    const QByteArray sealed = applications::sealSecret(services.key, application.clientId, secret);
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"application.created"_s, u"application"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Application> {
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
    co_return Response::json(applicationJson(*made, secret), 201).notStored();
}

QCoro::Task<Response> update(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString clientId = request->pathValue(u"client_id").left(keyLength);
    if (!mayWrite(*who))
        co_return co_await forbidden(services, request, *who, u"application.update"_s, u"application"_s, clientId);
    const auto found = find(services, *request, *who);
    if (!found)
        co_return Response::problem(found.error());
    if (!found->application)
        co_return co_await missing(services, request, *who, u"application.update"_s, found->exists);
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const Body asked = Body::read(fields);
    Application application = *found->application;
    application.name = asked.name;
    application.redirectUrls = {asked.redirectUri};
    addFaults(fields, applications::validate(application, true));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const auto reader = services.store.reader();
    const auto secret = reader ? secretOf(services, **reader, application) : fail(reader.error());
    if (!secret)
        co_return Response::problem(secret.error());
    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"application.updated"_s, u"application"_s, QString::number(application.id));
    auto work = [=](store::Connection &unit) -> Result<Application> {
        auto stored = applications::update(unit, application, now);
        if (stored)
            audit::append(unit, entry);
        return stored;
    };
    const Result<Application> changed = co_await written(services.store, std::move(work));
    if (!changed)
        co_return Response::problem(changed.error());
    co_return Response::json(applicationJson(*changed, *secret)).notStored();
}

QCoro::Task<Response> remove(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString clientId = request->pathValue(u"client_id").left(keyLength);
    if (!mayWrite(*who))
        co_return co_await forbidden(services, request, *who, u"application.disable"_s, u"application"_s, clientId);
    const auto found = find(services, *request, *who);
    if (!found)
        co_return Response::problem(found.error());
    if (!found->application)
        co_return co_await missing(services, request, *who, u"application.disable"_s, found->exists);
    const Result<> done = co_await disabled(services, *request, *who, *found->application);
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addApplicationRoutes(http::Router &router, const Services &services)
{
    router.get("/applications", [&services](RequestPtr r) { return list(services, std::move(r)); });
    router.post("/applications", [&services](RequestPtr r) { return create(services, std::move(r)); });
    router.get("/applications/{client_id}", [&services](RequestPtr r) { return retrieve(services, std::move(r)); });
    router.put("/applications/{client_id}", [&services](RequestPtr r) { return update(services, std::move(r)); });
    router.remove("/applications/{client_id}", [&services](RequestPtr r) { return remove(services, std::move(r)); });
}

} // namespace bc::server::api::clientkeyed
