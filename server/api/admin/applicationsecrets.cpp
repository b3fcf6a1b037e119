#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/api/applicationaccess.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using applications::Application;
using applications::Secret;
using applications::SecretPolicy;
using http::RequestPtr;
using http::Response;

namespace {

constexpr qint64 longestOverlap = 30 * 24 * 3600; ///< seconds

QCoro::Task<Response> rotateClientSecret(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.rotate_secret"_s, found.error());
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const qint64 overlap = fields.integer("overlap_seconds", 0, longestOverlap).value_or(0);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (found->isPublic)
        co_return Response::problem(409, u"A public application has no secret."_s);

    const Application application = *found;
    const bool recoverable = application.secretPolicy == SecretPolicy::Recoverable;
    const QString secret = recoverable ? crypto::randomAlphanumeric(40) : crypto::randomToken();
    const QByteArray sealed =
        recoverable ? applications::sealSecret(services.key, application.clientId, secret) : QByteArray();
    const QByteArray hash = crypto::sha256(secret.toLatin1());
    const Instant now = services.clock.now(), overlapEnds = now + std::chrono::seconds(overlap);
    audit::Entry entry = entryOf(*request, *who, now, u"application.secret_rotated"_s, u"application"_s,
                                 QString::number(application.id));
    entry.detail.insert(u"overlap_seconds"_s, overlap);
    auto work = [=](store::Connection &unit) -> Result<qint64> {
        audit::append(unit, entry);
        return applications::rotateSecret(unit, application.id, hash, sealed, now, overlapEnds);
    };
    const Result<qint64> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json({{"client_id", text(application.clientId)},
                              {"client_secret", text(secret)},
                              {"previous_secret_expires", time(overlapEnds)},
                              {"secret_id", *made}})
        .notStored();
}

QCoro::Task<Response> listSecrets(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = reachable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.read_secrets"_s, found.error());
    const auto reader = services.store.reader();
    const auto secrets =
        reader ? applications::secrets(**reader, found->id, services.clock.now()) : fail(reader.error());
    if (!secrets)
        co_return Response::problem(secrets.error());
    http::Json results = http::Json::array();
    for (const Secret &secret : *secrets)
        results.push_back({{"id", secret.id},
                           {"is_current", !secret.expiresTime.has_value()},
                           {"created_time", time(secret.createdTime)},
                           {"expires_time", time(secret.expiresTime)},
                           {"last_used_time", time(secret.lastUsedTime)}});
    co_return Response::json({{"results", std::move(results)}});
}

QCoro::Task<Response> end(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.end_secret"_s, found.error());
    const qint64 id = found->id, secretId = pathId(*request, u"secret_id").value_or(0);
    const Instant now = services.clock.now();
    audit::Entry entry =
        entryOf(*request, *who, now, u"application.secret_ended"_s, u"application"_s, QString::number(id));
    entry.detail.insert(u"secret_id"_s, secretId);
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return applications::endSecret(unit, id, secretId, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done && done.error().kind == ErrorKind::NotFound)
        co_return co_await notFound(services, request, *who, u"application.end_secret"_s, u"application_secret"_s,
                                    request->pathValue(u"secret_id").left(40), false);
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addApplicationSecretRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/admin/application/{id}/rotate-secret",
                [&services](RequestPtr r) { return rotateClientSecret(services, std::move(r)); });
    router.get("/api/v1/admin/application/{id}/secrets",
               [&services](RequestPtr r) { return listSecrets(services, std::move(r)); });
    router.remove("/api/v1/admin/application/{id}/secret/{secret_id}",
                  [&services](RequestPtr r) { return end(services, std::move(r)); });
}

} // namespace bc::server::api::admin
