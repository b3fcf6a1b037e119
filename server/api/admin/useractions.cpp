#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/accounts/throttle.h"
#include "core/store/store.h"
#include "server/api/admin/userjson.h"
#include "server/api/fields.h"
#include "server/api/personaccess.h"
#include "server/api/resources.h"
#include "server/mail/linkletters.h"
#include "server/mail/mailer.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::User;
using accounts::links::Purpose;
using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> unlock(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"user.unlocked"_s, true);
    if (!user)
        co_return user.error();
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"user.unlocked"_s, u"user"_s, QString::number(user->id));
    auto work = [entry, now, id = user->id](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return accounts::throttle::unlock(unit, id, now);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    co_return done ? Response::noContent() : Response::problem(done.error());
}

/// A link by which the person sets a password: to whoever has none yet an invitation, to others a reset.
QCoro::Task<Response> sendLink(const Services &services, RequestPtr request, Purpose purpose)
{
    const QString event = purpose == Purpose::Invitation ? u"user.invited"_s : u"user.password_reset_sent"_s;
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, event, true);
    if (!user)
        co_return user.error();
    if (user->state != accounts::activeState)
        co_return Response::problem(409, u"The person is disabled; restore them first."_s);
    const auto reader = services.store.reader();
    const auto phc = reader ? accounts::people::passwordHash(**reader, user->id) : fail(reader.error());
    if (!phc)
        co_return Response::problem(phc.error());
    if (purpose == Purpose::Invitation && !phc->isEmpty())
        co_return Response::problem(409, u"The person has a password already; send a reset instead."_s);
    const Instant now = services.clock.now();
    const mail::LinkOrder order(purpose, services.issuer);
    const crypto::SealingKey *key = services.mailer ? &services.key : nullptr;
    audit::Entry entry = entryOf(*request, *who, now, event, u"user"_s, QString::number(user->id));
    entry.detail = {{u"by"_s, services.mailer ? u"letter"_s : u"administrator"_s}};
    auto work = [order, entry, now, key, user = *user](store::Connection &unit) -> Result<accounts::links::Link> {
        audit::append(unit, entry);
        return order.place(unit, user, key, now);
    };
    const Result<accounts::links::Link> link = co_await written(services.store, std::move(work));
    if (!link)
        co_return Response::problem(link.error());
    if (services.mailer)
        services.mailer->wake();
    co_return Response::json(linkJson(services, order, *link, *user)).notStored();
}

} // namespace

void addUserActionRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/admin/users/{id}/unlock",
                [&services](RequestPtr r) { return unlock(services, std::move(r)); });
    router.post("/api/v1/admin/users/{id}/invite",
                [&services](RequestPtr r) { return sendLink(services, std::move(r), Purpose::Invitation); });
    router.post("/api/v1/admin/users/{id}/reset-password",
                [&services](RequestPtr r) { return sendLink(services, std::move(r), Purpose::Reset); });
}

} // namespace bc::server::api::admin
