#include "clinic.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/devices/vendors.h"
#include "core/oauth/tokens/issue.h"
#include "server/api/routes.h"
#include "support/must.h"

using namespace Qt::StringLiterals;

namespace bc::tests {

Clinic::Clinic(const QString &dialect, server::ImportRunner::Options importing)
    : store(TempStore::on(dialect))
    , imports(*store, clock, forTests(std::move(importing)))
    , m_provider(oauth::ProviderSettings{.issuer = u"https://provider.example"_s})
    , m_hasher({.memoryKib = 64, .passes = 1}, 1, 64)
    , m_key(QByteArray(32, 'k'))
    , m_services{.store = *store,
                 .clock = clock,
                 .hasher = m_hasher,
                 .key = m_key,
                 .provider = m_provider,
                 .issuer = u"https://provider.example"_s,
                 .imports = &imports}
{
    for (const QString &name : {u"Clinic"_s, u"Other clinic"_s}) {
        must(store->writeNow([&](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = name;
            return accounts::tenants::create(unit, tenant, clock.now());
        }));
    }
    administrator = addPerson(1, accounts::Role::TenantAdministrator, u"administrator"_s);
    clinician = addPerson(1, accounts::Role::Clinician, u"clinician"_s);
    stranger = addPerson(1, accounts::Role::Clinician, u"stranger"_s);
    patient = addPerson(1, accounts::Role::Member, u"patient"_s);
    developer = addPerson(1, accounts::Role::Developer, u"developer"_s);
    platform = addPerson(1, accounts::Role::PlatformAdministrator, u"platform"_s);
    foreigner = addPerson(2, accounts::Role::TenantAdministrator, u"foreigner"_s);
    m_applicationId = must(store->writeNow([&](store::Connection &unit) -> Result<qint64> {
        if (const auto assigned = accounts::people::assign(unit, clinician.id, patient.id, clock.now()); !assigned)
            return fail(assigned.error());
        auto oura = devices::vendors::registration(unit, u"ouraring"_s);
        if (!oura)
            return fail(oura.error());
        oura->clientId = u"ring & client"_s;
        if (const auto set = devices::vendors::setRegistration(unit, *oura); !set)
            return fail(set.error());
        applications::Application application;
        application.tenantId = 1;
        application.ownerId = administrator.id;
        application.name = u"Partner"_s;
        application.scope = u"all"_s;
        application.grantTypes = {u"authorization_code"_s};
        return applications::create(unit, application, QByteArray(32, 's'), {}, clock.now())
            .transform([](const auto &made) { return made.id; });
    }));
    ring = addDevice(u"ring"_s, 10);
    watch = addDevice(u"watch"_s, 20);
    sensor = addDevice(u"sensor"_s, 10);

    http::Router router;
    server::api::addRoutes(router, m_services);
    http::ServerOptions options;
    options.port = 0;
    m_server =
        std::make_unique<http::Server>(options, std::move(router), std::vector<std::shared_ptr<http::Middleware>>());
    must(m_server->start());
    must(imports.start());
}

server::ImportRunner::Options Clinic::forTests(server::ImportRunner::Options options)
{
    if (options.folder.isEmpty())
        options.folder = store.path(u"imports"_s);
    options.sizeLimit = 100'000'000;
    options.afterUnit = [this](qint64 position) { return !afterUnit || afterUnit(position); };
    return options;
}

accounts::User Clinic::addPerson(qint64 tenant, accounts::Role role, const QString &name)
{
    return must(store->writeNow([&](store::Connection &unit) {
        accounts::User user;
        user.tenantId = tenant;
        user.role = role;
        user.username = name;
        user.email = name + u"@example.org"_s;
        user.firstName = name;
        user.timezone = u"America/Toronto"_s;
        return accounts::people::create(unit, user, u"-"_s, clock.now());
    }));
}

qint64 Clinic::addDevice(const QString &code, int priority)
{
    return must(store->writeNow([&](store::Connection &unit) {
               devices::Device device;
               device.tenantId = patient.tenantId;
               device.accountId = patient.id;
               device.code = device.manufacturer = code;
               device.priority = priority;
               return devices::create(unit, device, clock.now());
           }))
        .id;
}

HttpClient Clinic::client() const { return HttpClient(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()))); }

QByteArray Clinic::token(const accounts::User &user, const QString &scope)
{
    oauth::tokens::Order order;
    order.applicationId = m_applicationId;
    order.grantType = "password";
    order.accessScope = order.familyScope = scope;
    order.user = user;
    auto issued = oauth::tokens::make(order, clock.now());
    must(store->writeNow([&](store::Connection &unit) { return oauth::tokens::storeFamily(unit, issued, order); }));
    return issued.accessToken.toLatin1();
}

HttpReply Clinic::get(const accounts::User &user, const QByteArray &path, const QString &scope)
{
    return client().get(path, {HttpClient::bearer(token(user, scope))});
}

qint64 Clinic::addMetric(qint64 device, const QString &kind, const QString &unit,
                         std::vector<biometrics::Sample> samples)
{
    return must(store->writeNow([&](store::Connection &connection) -> Result<qint64> {
        biometrics::Metric metric;
        metric.tenantId = patient.tenantId;
        metric.accountId = patient.id;
        metric.deviceId = device;
        metric.name = metric.kind = metric.quantityType = kind;
        metric.sampleType = unit;
        const auto made = biometrics::metrics::create(connection, metric, clock.now());
        if (!made)
            return fail(made.error());
        const auto written = biometrics::samples::write(connection, made->id, samples, clock.now());
        if (!written)
            return fail(written.error());
        return made->id;
    }));
}

QString Clinic::lastAudit(const QString &event)
{
    const auto row = must(must(store->reader())
                              ->selectOne(u"SELECT outcome, actor_id, object_id, detail FROM audit_entry "
                                          u"WHERE event = ? ORDER BY id DESC LIMIT 1",
                                          {event}));
    if (!row)
        return {};
    return u"%1|%2|%3|%4"_s.arg(row->text(0)).arg(row->integer(1)).arg(row->text(2), row->text(3));
}

Instant Clinic::at(const char *rfc3339) { return *fromRfc3339(QString::fromLatin1(rfc3339)); }

biometrics::Sample Clinic::sample(Instant start, double value, std::chrono::seconds lasts)
{
    return {start, start + lasts, value, false, biometrics::Motion::NotSet, biometrics::SensorLocation::Other, -300};
}

} // namespace bc::tests
