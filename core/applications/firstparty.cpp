#include "core/applications/firstparty.h"

#include "core/applications/applications.h"

using namespace Qt::StringLiterals;

namespace bc::applications {

const QString consoleClientId = u"biometricscloud-console"_s;
const QString directClientId = u"biometricscloud-direct"_s;

Result<> ensureFirstParty(store::Connection &connection, qint64 tenantId, qint64 ownerId, Instant now)
{
    Application console;
    console.tenantId = tenantId;
    console.ownerId = ownerId;
    console.name = u"BiometricsCloud Console"_s;
    console.scope = u"all"_s;
    console.clientId = consoleClientId;
    console.isPublic = true; // a desktop program cannot keep a secret (RFC 8252 §8.5)
    console.isFirstParty = true;
    console.redirectUrls = {u"http://127.0.0.1/console/callback"_s};
    console.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};

    Application direct = console;
    direct.name = u"BiometricsCloud Sign-in API"_s;
    direct.clientId = directClientId;
    direct.redirectUrls.clear();
    direct.grantTypes = {u"refresh_token"_s};

    for (const Application &application : {console, direct}) {
        const auto known = findByClientId(connection, application.clientId);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        if (const auto made = create(connection, application, {}, {}, now); !made)
            return fail(made.error());
    }
    return {};
}

} // namespace bc::applications
