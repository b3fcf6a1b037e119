#include "core/applications/applications.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/api/applicationaccess.h"
#include "server/api/resources.h"
#include "server/api/v1/applicationjson.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using applications::Application;
using applications::SecretPolicy;
using http::RequestPtr;
using http::Response;

namespace {

constexpr qint64 longestOverlap = 30 * 24 * 3600; ///< seconds

QCoro::Task<Response> restore(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.restore"_s, found.error());
    const qint64 id = found->id;
    if (!who->isAdministrator()) // whoever disabled it may have had a reason that its developer does not share
        co_return co_await forbidden(services, request, *who, u"application.restore"_s, u"application"_s,
                                     QString::number(id));
    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"application.restored"_s, u"application"_s, QString::number(id));
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return applications::setState(unit, id, 5, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    const auto reader = services.store.reader();
    const auto restored = reader ? applications::find(**reader, id) : fail(reader.error());
    if (!restored)
        co_return Response::problem(restored.error());
    co_return Response::json(v1::fullJson(**restored, OwnerNames(**reader).of((*restored)->ownerId)));
}

QCoro::Task<Response> rotateSecret(const Services &services, RequestPtr request)
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
    auto work = [=](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return applications::rotateSecret(unit, application.id, hash, sealed, now, overlapEnds);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::json({{"client_id", text(application.clientId)},
                              {"client_secret", text(secret)},
                              {"previous_secret_expires", time(overlapEnds)}})
        .notStored();
}

} // namespace

void addApplicationRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/admin/application/{id}/restore",
                [&services](RequestPtr r) { return restore(services, std::move(r)); });
    router.post("/api/v1/admin/application/{id}/rotate-secret",
                [&services](RequestPtr r) { return rotateSecret(services, std::move(r)); });
}

} // namespace bc::server::api::admin
