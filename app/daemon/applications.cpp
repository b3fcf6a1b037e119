// application add, application rotate-secret.

#include "core/applications/applications.h"

#include "app/daemon/command.h"
#include "app/workspace/workspace.h"
#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"

namespace bc::app {

using namespace Qt::StringLiterals;
using applications::Application;

namespace {

audit::Entry entry(const Application &application, const QString &event, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = application.tenantId;
    entry.applicationId = application.id;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = u"application"_s;
    entry.objectId = QString::number(application.id);
    entry.detail = {{u"by"_s, u"command line"_s}};
    return entry;
}

int add(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    Workspace &w = **workspace;

    Application application;
    application.name = invocation.operands.first();
    application.description = application.name;
    application.redirectUrls = parser.values(u"redirect-url"_s);
    application.websiteUrl = parser.value(u"website-url"_s);
    application.scope = parser.value(u"scope"_s);
    application.isPublic = parser.isSet(u"public"_s);
    application.grantTypes =
        parser.isSet(u"grant"_s) ? parser.values(u"grant"_s) : QStringList{u"authorization_code"_s, u"refresh_token"_s};
    application.clientId = crypto::randomHex(8);
    const QString secret = application.isPublic ? QString() : crypto::randomToken();
    const QString owner = parser.value(u"owner"_s);
    const Instant now = w.clock().now();

    auto created = w.store().writeNow([=](store::Connection &connection) -> Result<Application> {
        auto user = accounts::people::findBySignInName(connection, owner);
        if (!user)
            return fail(user.error());
        if (!*user)
            return fail(ErrorKind::NotFound, u"Nobody here has the e-mail address '%1'."_s.arg(owner),
                        u"Give the owner with --owner EMAIL."_s);
        auto tenant = accounts::tenants::find(connection, (*user)->tenantId);
        if (!tenant)
            return fail(tenant.error());
        if (auto valid = applications::validate(application, (*tenant)->finerScopes); !valid)
            return fail(valid.error());
        Application toStore = application;
        toStore.ownerId = (*user)->id;
        toStore.tenantId = (*user)->tenantId;
        const QByteArray hash = secret.isEmpty() ? QByteArray() : crypto::sha256(secret.toLatin1());
        auto stored = applications::create(connection, toStore, hash, {}, now);
        if (stored)
            audit::append(connection, entry(*stored, u"application.created"_s, now));
        return stored;
    });
    if (!created)
        return report(created.error());
    say(u"client_id: %1"_s.arg(created->clientId));
    if (!secret.isEmpty())
        say(u"client_secret: %1"_s.arg(secret));
    return Done;
}

int rotateSecret(const Invocation &invocation)
{
    bool ok = false;
    const int overlap = invocation.parser.value(u"overlap"_s).toInt(&ok);
    if (!ok || overlap < 0)
        return misused({ErrorKind::Invalid,
                        u"--overlap is not a number of seconds."_s,
                        u"Write for example --overlap 86400."_s,
                        {}});
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    Workspace &w = **workspace;
    const QString clientId = invocation.operands.first(), secret = crypto::randomToken();
    const Instant now = w.clock().now();
    auto rotated = w.store().writeNow([=, &w](store::Connection &connection) -> Result<qint64> {
        auto application = applications::findByClientId(connection, clientId);
        if (!application)
            return fail(application.error());
        if (!*application || (*application)->isPublic)
            return fail(ErrorKind::NotFound, u"No application with a secret has the client_id '%1'."_s.arg(clientId),
                        u"Check it."_s);
        const Application &found = **application;
        const QByteArray sealed = found.secretPolicy == applications::SecretPolicy::Recoverable
                                      ? applications::sealSecret(w.key(), found.clientId, secret)
                                      : QByteArray();
        audit::append(connection, entry(found, u"application.secret_rotated"_s, now));
        return applications::rotateSecret(connection, found.id, crypto::sha256(secret.toLatin1()), sealed, now,
                                          now + std::chrono::seconds(overlap));
    });
    if (!rotated)
        return report(rotated.error());
    say(u"client_secret: %1"_s.arg(secret));
    return Done;
}

} // namespace

std::vector<Command> applicationCommands()
{
    return {
        {{u"application"_s, u"add"_s},
         u"NAME"_s,
         1,
         u"Registers an application; shows its secret once."_s,
         {{u"owner"_s, u"E-mail address of the owner."_s, u"EMAIL"_s},
          {u"redirect-url"_s, u"Where people are sent back to; may be given several times."_s, u"URL"_s},
          {u"website-url"_s, u"The application's home page."_s, u"URL"_s},
          {u"scope"_s, u"Scopes it may ask for."_s, u"SCOPES"_s, u"all"_s},
          {u"grant"_s, u"A grant_type it may use; may be given several times."_s, u"GRANT"_s},
          {u"public"_s, u"A public client: no secret, PKCE required."_s}},
         add},
        {{u"application"_s, u"rotate-secret"_s},
         u"CLIENT_ID"_s,
         1,
         u"Makes a new secret; the old one stays valid for a while."_s,
         {{u"overlap"_s, u"Seconds for which the old secret stays valid."_s, u"SECONDS"_s, u"0"_s}},
         rotateSecret},
    };
}

} // namespace bc::app
