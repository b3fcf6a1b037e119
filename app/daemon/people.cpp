// init, user add, user passwd, user unlock.

#include "app/daemon/command.h"
#include "app/daemon/password.h"
#include "app/workspace/workspace.h"
#include "core/accounts/accounts.h"
#include "core/accounts/throttle.h"
#include "core/applications/firstparty.h"
#include "core/audit/audit.h"
#include "core/crypto/passwordhasher.h"
#include "core/oauth/passwordchange.h"
#include "core/store/store.h"

namespace bc::app {

using namespace Qt::StringLiterals;
using accounts::Role;
using accounts::User;

namespace {

Error noSuchPerson(const QString &name)
{
    return {ErrorKind::NotFound,
            u"Nobody here has the e-mail address or user name '%1'."_s.arg(name),
            u"Check the spelling, or add the person with `user add`."_s,
            {}};
}

void audited(store::Connection &connection, const User &user, const QString &event, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = user.tenantId;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = u"user"_s;
    entry.objectId = QString::number(user.id);
    entry.detail = {{u"by"_s, u"command line"_s}};
    audit::append(connection, entry);
}

void show(const NewPassword &password)
{
    if (password.madeUp)
        say(u"password: %1"_s.arg(QString::fromLatin1(password.text)));
}

User personFrom(const Invocation &invocation, const QString &email)
{
    User user;
    user.email = user.username = email;
    user.firstName = invocation.parser.value(u"first-name"_s);
    user.lastName = invocation.parser.value(u"last-name"_s);
    user.language = u"en"_s;
    user.timezone = u"UTC"_s;
    user.agreeTos = true;
    return user;
}

int init(const Invocation &invocation)
{
    const QString name = invocation.parser.value(u"tenant"_s).trimmed(),
                  email = invocation.parser.value(u"admin"_s).trimmed();
    if (name.isEmpty() || !email.contains(u'@'))
        return misused({ErrorKind::Invalid,
                        u"init needs the name of the first tenant and its administrator's e-mail address."_s,
                        u"Write: biometricscloudd init --tenant \"My Clinic\" --admin me@example.org."_s,
                        {}});
    User administrator = personFrom(invocation, email);
    administrator.role = Role::PlatformAdministrator;
    auto password = newPassword(invocation.parser, administrator);
    if (!password)
        return report(password.error());
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Create);
    if (!workspace)
        return report(workspace.error());
    Workspace &w = **workspace;
    auto phc = w.hasher().hashNow(password->text);
    if (!phc)
        return report(phc.error());

    const Instant now = w.clock().now();
    auto made = w.store().writeNow([=](store::Connection &connection) -> Result<> {
        accounts::Tenant tenant;
        tenant.name = name;
        auto stored = accounts::tenants::create(connection, tenant, now);
        if (!stored)
            return fail(stored.error());
        User user = administrator;
        user.tenantId = stored->id;
        auto created = accounts::people::create(connection, user, *phc, now);
        if (!created)
            return fail(created.error());
        audited(connection, *created, u"workspace.created"_s, now);
        return applications::ensureFirstParty(connection, stored->id, created->id, now);
    });
    if (!made)
        return report(made.error());
    say(u"Made the workspace %1 with the tenant %2 and its administrator %3."_s.arg(w.dataDir(), name, email));
    show(*password);
    return Done;
}

Result<Role> roleFrom(const QString &text)
{
    static const QStringList names{u"platform"_s, u"administrator"_s, u"clinician"_s, u"member"_s, u"developer"_s};
    bool ok = false;
    int number = text.toInt(&ok);
    if (!ok)
        number = int(names.indexOf(text)) + 1;
    if (number < 1 || number > 5)
        return fail(ErrorKind::Invalid, u"'%1' is not a role."_s.arg(text),
                    u"Write one of: %1."_s.arg(names.join(u", ")));
    return Role(number);
}

int addUser(const Invocation &invocation)
{
    auto role = roleFrom(invocation.parser.value(u"role"_s));
    if (!role)
        return misused(role.error());
    User user = personFrom(invocation, invocation.operands.first());
    user.role = *role;
    user.tenantId = invocation.parser.value(u"tenant-id"_s).toLongLong();
    auto password = newPassword(invocation.parser, user);
    if (!password)
        return report(password.error());
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    Workspace &w = **workspace;
    auto phc = w.hasher().hashNow(password->text);
    if (!phc)
        return report(phc.error());
    const Instant now = w.clock().now();
    auto created = w.store().writeNow([=](store::Connection &connection) -> Result<User> {
        auto tenant = accounts::tenants::find(connection, user.tenantId);
        if (!tenant)
            return fail(tenant.error());
        if (!*tenant)
            return fail(ErrorKind::NotFound, u"There is no tenant %1."_s.arg(user.tenantId),
                        u"Give another --tenant-id."_s);
        auto stored = accounts::people::create(connection, user, *phc, now);
        if (stored)
            audited(connection, *stored, u"user.created"_s, now);
        return stored;
    });
    if (!created)
        return report(created.error());
    say(u"Added %1 as user %2."_s.arg(created->email).arg(created->id));
    show(*password);
    return Done;
}

/// Finds the person, does one thing to them in a unit of work, writes it into the audit log.
template <typename Change>
Result<> changePerson(Workspace &workspace, const QString &name, const QString &event, Change change)
{
    const Instant now = workspace.clock().now();
    return workspace.store().writeNow([=](store::Connection &connection) -> Result<> {
        auto user = accounts::people::findBySignInName(connection, name);
        if (!user)
            return fail(user.error());
        if (!*user)
            return fail(noSuchPerson(name));
        audited(connection, **user, event, now);
        return change(connection, (*user)->id, now);
    });
}

Result<User> findPerson(Workspace &workspace, const QString &name)
{
    const auto reader = workspace.store().reader();
    if (!reader)
        return fail(reader.error());
    auto user = accounts::people::findBySignInName(**reader, name);
    if (!user)
        return fail(user.error());
    return *user ? Result<User>(**user) : fail(noSuchPerson(name));
}

int setPassword(const Invocation &invocation)
{
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    const auto person = findPerson(**workspace, invocation.operands.first());
    if (!person)
        return report(person.error());
    auto password = newPassword(invocation.parser, *person);
    if (!password)
        return report(password.error());
    auto phc = (*workspace)->hasher().hashNow(password->text);
    if (!phc)
        return report(phc.error());
    auto changed = changePerson(**workspace, invocation.operands.first(), u"user.password_set"_s,
                                [phc = *phc](store::Connection &connection, qint64 id, Instant now) -> Result<> {
                                    auto ended = oauth::passwordchange::replace(connection, id, phc,
                                                                                u"the password was set anew"_s, now);
                                    return ended ? Result<>() : fail(ended.error());
                                });
    if (!changed)
        return report(changed.error());
    say(u"The password of %1 was set; all browser sessions and tokens ended."_s.arg(invocation.operands.first()));
    show(*password);
    return Done;
}

int unlock(const Invocation &invocation)
{
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    auto changed = changePerson(**workspace, invocation.operands.first(), u"user.unlocked"_s,
                                [](store::Connection &connection, qint64 id, Instant now) {
                                    return accounts::throttle::unlock(connection, id, now);
                                });
    if (!changed)
        return report(changed.error());
    say(u"%1 may sign in again."_s.arg(invocation.operands.first()));
    return Done;
}

} // namespace

std::vector<Command> peopleCommands()
{
    const QCommandLineOption firstName(u"first-name"_s, u"First name."_s, u"NAME"_s),
        lastName(u"last-name"_s, u"Last name."_s, u"NAME"_s);
    return {
        {{u"init"_s},
         {},
         0,
         u"Makes a workspace: its first tenant and administrator."_s,
         {{u"tenant"_s, u"Name of the first tenant."_s, u"NAME"_s},
          {u"admin"_s, u"E-mail address of the administrator."_s, u"EMAIL"_s},
          firstName,
          lastName,
          passwordOption()},
         init},
        {{u"user"_s, u"add"_s},
         u"EMAIL"_s,
         1,
         u"Adds a person."_s,
         {{u"role"_s, u"platform, administrator, clinician, member or developer."_s, u"ROLE"_s, u"member"_s},
          {u"tenant-id"_s, u"Number of the tenant."_s, u"ID"_s, u"1"_s},
          firstName,
          lastName,
          passwordOption()},
         addUser},
        {{u"user"_s, u"passwd"_s},
         u"EMAIL"_s,
         1,
         u"Sets a person's password and ends their sessions."_s,
         {passwordOption()},
         setPassword},
        {{u"user"_s, u"unlock"_s}, u"EMAIL"_s, 1, u"Ends the lock after wrong passwords."_s, {}, unlock},
    };
}

} // namespace bc::app
