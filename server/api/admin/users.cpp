#include "core/accounts/accounts.h"
#include "core/accounts/administrators.h"
#include "core/accounts/links.h"
#include "core/oauth/passwordchange.h"
#include "core/store/store.h"
#include "server/api/admin/userfields.h"
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
using http::RequestPtr;
using http::Response;

namespace {

std::optional<accounts::people::Standing> standingOf(const QString &name)
{
    using accounts::people::Standing;
    static const QHash<QString, Standing> names{{u"active"_s, Standing::Active},
                                                {u"invited"_s, Standing::Invited},
                                                {u"locked"_s, Standing::Locked},
                                                {u"disabled"_s, Standing::Disabled}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Response> listUsers(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"user.list"_s, u"user"_s, {});
    QueryFields fields(*request);
    accounts::people::Query query;
    query.search = fields.text("search");
    if (const auto role = fields.integer("role_id", 1, 5))
        query.role = static_cast<accounts::Role>(*role);
    query.standing =
        standingOf(fields.choice("standing", {u"any"_s, u"active"_s, u"invited"_s, u"locked"_s, u"disabled"_s}));
    query.now = services.clock.now();
    if (fields.has("tenant_id"))
        query.tenantId = fields.integer("tenant_id", 1, std::numeric_limits<qint64>::max());
    query.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    query.sortField = fields.choice(
        "sort_field", {u"id"_s, u"name"_s, u"email"_s, u"role_id"_s, u"last_sign_in_time"_s, u"created_time"_s});
    query.ascending = fields.choice("sort_order", {u"asc"_s, u"desc"_s}) == "asc"_L1;
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (!who->isPlatform())
        query.tenantId = who->tenantId;
    const auto reader = services.store.reader();
    const auto page = reader ? accounts::people::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    const auto facts = accounts::people::signInFacts(**reader, page->users);
    if (!facts)
        co_return Response::problem(facts.error());
    http::Json results = http::Json::array();
    for (const User &user : page->users)
        results.push_back(userJson(user, facts->value(user.id)));
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieveUser(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto user = co_await managedPerson(services, request, *who, u"user.read"_s, false);
    if (!user)
        co_return user.error();
    const auto reader = services.store.reader();
    const auto json = reader ? detailJson(**reader, *user, services.clock.now()) : fail(reader.error());
    if (!json)
        co_return Response::problem(json.error());
    co_return Response::json(*json);
}

QCoro::Task<Response> createUser(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"user.create"_s, u"user"_s, {});
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    User user;
    user.tenantId = who->tenantId;
    if (const auto tenant = fields.integer("tenant_id", 1, std::numeric_limits<qint64>::max()))
        user.tenantId = *tenant;
    user.language = u"en"_s;
    user.timezone = u"UTC"_s;
    readUser(fields, user, true);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (!mayManage(*who, user.role) || (!who->isPlatform() && user.tenantId != who->tenantId))
        co_return co_await forbidden(services, request, *who, u"user.create"_s, u"user"_s, {});

    const Instant now = services.clock.now();
    const mail::LinkOrder order(accounts::links::Purpose::Invitation, services.issuer);
    const crypto::SealingKey *key = services.mailer ? &services.key : nullptr;
    struct Made
    {
        User user;
        accounts::links::Link link;
    };
    const audit::Entry entry = entryOf(*request, *who, now, u"user.created"_s, u"user"_s, {});
    auto work = [=](store::Connection &unit) -> Result<Made> {
        const auto tenant = accounts::tenants::find(unit, user.tenantId);
        if (!tenant)
            return fail(tenant.error());
        if (!*tenant) {
            Error error{ErrorKind::Invalid, u"There is no such tenant."_s, {}, {}};
            error.fields.append({u"tenant_id"_s, u"There is no such tenant."_s});
            return fail(error);
        }
        const auto made = accounts::people::create(unit, user, {}, now);
        if (!made)
            return fail(made.error());
        const auto link = order.place(unit, *made, key, now);
        if (!link)
            return fail(link.error());
        audit::Entry told = entry;
        told.objectId = QString::number(made->id);
        told.detail = {{u"role_id"_s, static_cast<int>(made->role)}, {u"tenant_id"_s, made->tenantId}};
        audit::append(unit, told);
        return Made{*made, *link};
    };
    const Result<Made> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    if (services.mailer)
        services.mailer->wake();
    http::Json json = userJson(made->user);
    json["invitation"] = linkJson(services, order, made->link, made->user);
    co_return Response::json(json, 201).notStored();
}

/// The names of what differs, for the audit log: no values, they are the person's.
QJsonArray changesOf(const User &before, const User &after)
{
    QJsonArray changes;
    const auto note = [&](bool differs, const char *name) {
        if (differs)
            changes.append(QString::fromLatin1(name));
    };
    note(before.username != after.username, "username");
    note(before.email != after.email, "email");
    note(before.firstName != after.firstName || before.middleName != after.middleName ||
             before.lastName != after.lastName,
         "name");
    note(before.language != after.language, "language");
    note(before.timezone != after.timezone, "timezone");
    note(before.role != after.role, "role_id");
    return changes;
}

/// One unit: names and role, then the state. Whoever is disabled loses sessions and tokens with the same commit.
Result<User> change(store::Connection &unit, const User &before, const User &after, const audit::Entry &entry,
                    Instant now)
{
    const bool disabled = before.state == accounts::activeState && after.state != accounts::activeState;
    const bool demoted = after.role > before.role; // the lower the number, the more one may
    if (disabled || demoted) {
        if (const auto remain = accounts::administrators::mustRemain(unit, before); !remain)
            return fail(remain.error());
    }
    if (const QJsonArray changes = changesOf(before, after); !changes.isEmpty()) {
        if (const auto updated = accounts::people::update(unit, after, now); !updated)
            return fail(updated.error());
        audit::Entry told = entry;
        told.event = u"user.updated"_s;
        told.detail = {{u"changed"_s, changes}};
        if (before.role != after.role)
            told.detail.insert(u"role_id"_s, static_cast<int>(after.role));
        audit::append(unit, told);
    }
    // Links that went to the former address must not open the account.
    if (before.email != after.email || disabled) {
        if (const auto ended = accounts::links::endAll(unit, after.id, now); !ended)
            return fail(ended.error());
    }
    if (before.state != after.state) {
        if (const auto set = accounts::people::setState(unit, after.id, after.state, now); !set)
            return fail(set.error());
        audit::Entry told = entry;
        told.event = disabled ? u"user.disabled"_s : u"user.restored"_s;
        if (disabled) {
            const auto ended = oauth::passwordchange::endAccess(unit, after.id, u"the person was disabled"_s, now);
            if (!ended)
                return fail(ended.error());
            told.detail = {{u"sessions_ended"_s, ended->sessions}, {u"token_families_ended"_s, ended->families}};
        }
        audit::append(unit, told);
    }
    const auto stored = accounts::people::find(unit, after.id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorKind::NotFound, u"There is no such object."_s);
    return **stored;
}

QCoro::Task<Response> updateUser(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto found = co_await managedPerson(services, request, *who, u"user.update"_s, true);
    if (!found)
        co_return found.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    User user = *found;
    readUser(fields, user, false);
    if (const auto state = fields.integer("state", 0, 5)) {
        user.state = static_cast<int>(*state);
        if (user.state != accounts::activeState && user.state != accounts::disabledState)
            fields.wrong(u"state"_s, u"Must be 5 (active) or 0 (disabled)."_s);
    }
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (!mayManage(*who, user.role))
        co_return co_await forbidden(services, request, *who, u"user.update"_s, u"user"_s, QString::number(user.id));
    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"user.updated"_s, u"user"_s, QString::number(user.id));
    auto work = [user, entry, now, who = *who](store::Connection &unit) -> Result<User> {
        // As it is now: another administrator may have changed it since it was read.
        const auto before = accounts::people::find(unit, user.id);
        if (!before)
            return fail(before.error());
        if (!*before || !mayManage(who, (*before)->role) || (*before)->modifiedTime != user.modifiedTime)
            return fail(ErrorKind::Conflict, u"Somebody else changed this person meanwhile."_s, u"Read it anew."_s);
        return change(unit, **before, user, entry, now);
    };
    const Result<User> changed = co_await written(services.store, std::move(work));
    if (!changed)
        co_return Response::problem(changed.error());
    co_return Response::json(userJson(*changed));
}

} // namespace

void addUserRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/users", [&services](RequestPtr r) { return listUsers(services, std::move(r)); });
    router.post("/api/v1/admin/users", [&services](RequestPtr r) { return createUser(services, std::move(r)); });
    for (const char *path : {"/api/v1/admin/users/{id}", "/api/v1/admin/user/{id}"})
        router.get(path, [&services](RequestPtr r) { return retrieveUser(services, std::move(r)); });
    router.put("/api/v1/admin/users/{id}", [&services](RequestPtr r) { return updateUser(services, std::move(r)); });
    addUserActionRoutes(router, services);
    addUserAccessRoutes(router, services);
}

} // namespace bc::server::api::admin
