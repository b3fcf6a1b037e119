#include "apiserver.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/applications/firstparty.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/api/routes.h"
#include "server/mail/mailer.h"
#include "server/middleware/accesslog.h"
#include "server/middleware/proofs.h"
#include "server/middleware/ratelimit.h"
#include "server/middleware/securityheaders.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::tests {
namespace {

template <typename T>
T sound(Result<T> result)
{
    if (!result)
        qFatal("The test's workspace cannot be made: %s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

const QString ApiServer::password = u"pleasechangeme"_s;
const QString ApiServer::issuer = u"https://provider.example"_s;

ApiServer::ApiServer(bool selfRegistration, bool mail)
    : m_hasher({.memoryKib = 64, .passes = 1}, 1, 64)
    , m_key(crypto::randomBytes(32))
    , m_provider({.issuer = issuer})
    , m_services{.store = *store,
                 .clock = clock,
                 .hasher = m_hasher,
                 .key = m_key,
                 .provider = m_provider,
                 .issuer = issuer,
                 .demo = false,
                 .selfRegistration = selfRegistration}
{
    if (mail) {
        m_mailer = std::make_unique<server::mail::Mailer>(*store, m_key, clock, server::mail::SmtpServer{});
        m_services.mailer = m_mailer.get();
    }
    for (const QString &name : {u"BiometricsCloud"_s, u"Dune Clinic"_s, u"iPregnancy"_s}) {
        sound(write([name, at = now()](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = name;
            return accounts::tenants::create(unit, tenant, at);
        }));
    }
    using accounts::Role;
    platform = add(1, u"platform"_s, Role::PlatformAdministrator);
    administrator = add(2, u"administrator"_s, Role::TenantAdministrator);
    clinician = add(2, u"clinician"_s, Role::Clinician);
    member = add(2, u"member"_s, Role::Member);
    developer = add(2, u"developer"_s, Role::Developer);
    stranger = add(3, u"stranger"_s, Role::TenantAdministrator);
    sound(write([owner = platform.id, at = now()](store::Connection &unit) {
        return applications::ensureFirstParty(unit, 1, owner, at);
    }));

    http::Router router;
    server::api::addRoutes(router, m_services);
    server::takeProofs(router, m_services);
    http::ServerOptions options;
    options.port = 0;
    m_server = std::make_unique<http::Server>(options, std::move(router),
                                              std::vector<std::shared_ptr<http::Middleware>>{
                                                  std::make_shared<server::AccessLog>(),
                                                  std::make_shared<server::SecurityHeaders>(),
                                                  std::make_shared<server::RateLimit>(server::RateLimit::Options{})});
    sound(m_server->start());
}

ApiServer::~ApiServer() = default;

accounts::User ApiServer::add(qint64 tenantId, const QString &name, accounts::Role role)
{
    accounts::User user;
    user.tenantId = tenantId;
    user.username = name;
    user.email = name + u"@dune.com"_s;
    user.firstName = name;
    user.lastName = u"Herbert"_s;
    user.language = u"en"_s;
    user.timezone = u"America/Toronto"_s;
    user.role = role;
    const QString phc = sound(m_hasher.hashNow(password.toUtf8()));
    return sound(
        write([=, at = now()](store::Connection &unit) { return accounts::people::create(unit, user, phc, at); }));
}

HttpClient ApiServer::client() const { return HttpClient(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()))); }

const http::Router &ApiServer::router() const { return m_server->router(); }

oauth::IssuedTokens ApiServer::tokens(const accounts::User &person, qint64 applicationId, const QString &scope,
                                      const QString &jkt, const QStringList &audience)
{
    if (applicationId == 0)
        applicationId = sound(applications::findByClientId(reader(), applications::directClientId))->id;
    oauth::tokens::Order order;
    order.applicationId = applicationId;
    order.grantType = "test";
    order.accessScope = order.familyScope = scope;
    order.user = person;
    order.jkt = jkt;
    order.audience = audience;
    return sound(write([order, at = now()](store::Connection &unit) -> Result<oauth::IssuedTokens> {
        oauth::IssuedTokens issued = oauth::tokens::make(order, at);
        if (const auto stored = oauth::tokens::storeFamily(unit, issued, order); !stored)
            return fail(stored.error());
        return issued;
    }));
}

HttpHeaders ApiServer::as(const accounts::User &person, qint64 applicationId, const QString &scope)
{
    return {HttpClient::bearer(tokens(person, applicationId, scope).accessToken.toLatin1())};
}

applications::Application ApiServer::addApplication(const accounts::User &owner, applications::Application application)
{
    application.tenantId = owner.tenantId;
    application.ownerId = owner.id;
    if (application.name.isEmpty())
        application.name = u"Third Party App"_s;
    application.scope = u"all"_s;
    if (application.redirectUrls.isEmpty())
        application.redirectUrls = {u"https://ipregnancy.tech/appauth/code"_s};
    application.grantTypes = applications::defaultGrantTypes(false);
    return sound(write([=, at = now()](store::Connection &unit) {
        return applications::create(unit, application, QByteArray(32, 'h'), {}, at);
    }));
}

store::Connection &ApiServer::reader() { return *sound(store->reader()); }

audit::Entry ApiServer::lastAudit()
{
    audit::Query query;
    query.limit = 1;
    return sound(audit::list(reader(), query)).value(0);
}

qint64 ApiServer::number(const QString &sql)
{
    const auto row = sound(reader().selectOne(sql));
    return row ? row->integer(0) : 0;
}

QStringList ApiServer::names(const QByteArray &json)
{
    const auto object = nlohmann::ordered_json::parse(json.cbegin(), json.cend(), nullptr, false);
    QStringList names;
    if (object.is_object()) {
        for (const auto &[name, value] : object.items())
            names << QString::fromStdString(name);
    }
    return names;
}

QStringList ApiServer::wrongFields(const HttpReply &reply)
{
    QStringList fields;
    for (const QJsonValue &error : reply.json().value(u"errors"_s).toArray())
        fields << error[u"field"_s].toString();
    return fields;
}

} // namespace bc::tests
