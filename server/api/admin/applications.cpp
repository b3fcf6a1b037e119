#include "core/applications/applications.h"

#include "core/accounts/accounts.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/applicationaccess.h"
#include "server/api/resources.h"
#include "server/api/v1/applicationjson.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using applications::Application;
using http::RequestPtr;
using http::Response;

namespace {

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

/// Whether the person may look after applications of that tenant.
bool mayOwn(const std::optional<accounts::User> &person, qint64 tenantId)
{
    return person && person->tenantId == tenantId && person->state == accounts::activeState &&
           person->role != accounts::Role::Clinician && person->role != accounts::Role::Member;
}

QCoro::Task<Response> changeOwner(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = changeable(services, *request, *who);
    if (!found)
        co_return co_await refusal(services, request, *who, u"application.change_owner"_s, found.error());
    const Application application = *found;
    const QString objectId = QString::number(application.id);
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"application.change_owner"_s, u"application"_s,
                                     objectId);
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const auto ownerId = fields.integer("owner_id", 1, std::numeric_limits<qint64>::max());
    if (!ownerId && !fields.hasError(u"owner_id"_s))
        fields.wrong(u"owner_id"_s, u"Must not be missing."_s);
    const auto reader = services.store.reader();
    const auto person = reader ? accounts::people::find(**reader, ownerId.value_or(0)) : fail(reader.error());
    if (!person)
        co_return Response::problem(person.error());
    if (ownerId && !mayOwn(*person, application.tenantId)) // one answer for all: it must not tell who exists elsewhere
        fields.wrong(u"owner_id"_s, u"Must be an active administrator or developer of the application's tenant."_s);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Instant now = services.clock.now();
    const qint64 newOwner = *ownerId;
    audit::Entry entry = entryOf(*request, *who, now, u"application.owner_changed"_s, u"application"_s, objectId);
    entry.detail = {{u"from"_s, application.ownerId}, {u"to"_s, newOwner}};
    auto work = [=](store::Connection &unit) -> Result<> {
        if (const auto given = applications::setOwner(unit, application.id, newOwner, now); !given)
            return given;
        // What the application got for itself speaks for its owner, and that is somebody else now.
        const auto ended = oauth::families::revokeOfGrant(unit, application.ownerId, application.id,
                                                          u"client_credentials"_s, u"owner changed"_s, now);
        if (!ended)
            return fail(ended.error());
        audit::Entry noted = entry;
        noted.detail.insert(u"revoked_families"_s, *ended);
        audit::append(unit, noted);
        return {};
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    const auto changed = applications::find(**reader, application.id);
    if (!changed)
        co_return Response::problem(changed.error());
    co_return Response::json(v1::fullJson(**changed, OwnerNames(**reader).of((*changed)->ownerId)));
}

} // namespace

void addApplicationRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/admin/application/{id}/restore",
                [&services](RequestPtr r) { return restore(services, std::move(r)); });
    router.put("/api/v1/admin/application/{id}/owner",
               [&services](RequestPtr r) { return changeOwner(services, std::move(r)); });
}

} // namespace bc::server::api::admin
