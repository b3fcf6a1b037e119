#include "app/workspace/workspace.h"

#include "app/workspace/demo.h"
#include "app/workspace/demosandbox.h"
#include "app/workspace/freeport.h"
#include "core/accounts/accounts.h"
#include "core/alerts/watcher.h"
#include "core/applications/firstparty.h"
#include "core/crypto/passwordhasher.h"
#include "core/crypto/sealingkey.h"
#include "core/erasure/cleaner.h"
#include "core/oauth/provider.h"
#include "core/store/open.h"
#include "core/upkeep/janitor.h"
#include "server/account/routes.h"
#include "server/api/routes.h"
#include "server/connectors/linkscheduler.h"
#include "server/http/server.h"
#include "server/imports/importrunner.h"
#include "server/mail/mailer.h"
#include "server/middleware/accesslog.h"
#include "server/middleware/proofs.h"
#include "server/middleware/ratelimit.h"
#include "server/middleware/securityheaders.h"
#include "server/middleware/services.h"
#include "server/middleware/snapshot.h"
#include "server/oauth/logoutnotifier.h"
#include "server/oauth/routes.h"
#include "server/operations/metrics.h"
#include "server/operations/routes.h"
#include "server/outgoing/target.h"
#include "server/webhooks/dispatcher.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace bc::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logWorkspace, "bc.workspace")
// The route table, for tests that hold something against it: QT_LOGGING_RULES=bc.routes.debug=true.
Q_LOGGING_CATEGORY(logRoutes, "bc.routes", QtInfoMsg)

constexpr auto privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<> makePrivateFolder(const QString &path)
{
    if (!QFileInfo::exists(path) && !QDir().mkpath(path))
        return fail(ErrorKind::Unavailable, u"The folder %1 cannot be made."_s.arg(path),
                    u"Check the permissions above it, or give another --data-dir."_s);
    if (!QFileInfo(path).isDir())
        return fail(ErrorKind::Unavailable, u"%1 is not a folder."_s.arg(path), u"Give another --data-dir."_s);
    if (!QFileInfo(path).isWritable())
        return fail(ErrorKind::Unavailable, u"The folder %1 is not writable."_s.arg(path),
                    u"Give its owner write permission, or give another --data-dir."_s);
    QFile::setPermissions(path, privateFolder);
    return {};
}

} // namespace

Workspace::Workspace() = default;
Workspace::~Workspace() { stop(); }

store::Store &Workspace::store() { return *m_store; }
crypto::PasswordHasher &Workspace::hasher() { return *m_hasher; }
const crypto::SealingKey &Workspace::key() const { return *m_key; }
const Clock &Workspace::clock() const { return m_clock; }
const QString &Workspace::dataDir() const { return m_options.dataDir; }

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options, Purpose purpose)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_options = options;
    if (auto prepared = workspace->prepareFolder(purpose); !prepared)
        return fail(prepared.error());
    Workspace &w = *workspace;
    if (auto opened = w.openStore(purpose); !opened)
        return fail(opened.error());
    auto key = crypto::SealingKey::load(w.m_options.dataDir, true);
    if (!key)
        return fail(key.error());
    w.m_key = std::make_unique<crypto::SealingKey>(std::move(*key));
    w.m_hasher = std::make_unique<crypto::PasswordHasher>();
    if (w.m_options.demo) {
        if (auto loaded = w.loadDemo(); !loaded)
            return fail(loaded.error());
    }
    return workspace;
}

Result<> Workspace::prepareFolder(Purpose purpose)
{
    if (m_options.dataDir.isEmpty()) {
        m_throwAway = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/biometricscloud-demo-XXXXXX"_s);
        if (!m_throwAway->isValid())
            return fail(ErrorKind::Unavailable,
                        u"No throw-away folder can be made: %1."_s.arg(m_throwAway->errorString()),
                        u"Make room in the folder for temporary files, or give --data-dir."_s);
        m_options.dataDir = m_throwAway->path();
    }
    m_options.dataDir = QDir(m_options.dataDir).absolutePath();
    if (auto made = makePrivateFolder(m_options.dataDir); !made)
        return made;
    const bool embedded = m_options.storeUrl.isEmpty();
    if (embedded)
        m_options.storeUrl = u"sqlite:"_s + m_options.dataDir + u"/workspace.sqlite"_s;
    if (purpose == Purpose::Create && embedded && QFileInfo::exists(m_options.dataDir + u"/workspace.sqlite"_s))
        return fail(ErrorKind::Conflict, u"%1 already holds a workspace."_s.arg(m_options.dataDir),
                    u"Use it as it is, or give another --data-dir."_s);
    return {};
}

Result<> Workspace::openStore(Purpose purpose)
{
    auto store = store::open({.url = m_options.storeUrl,
                              .dataDir = m_options.dataDir,
                              .create = purpose == Purpose::Create || m_options.demo,
                              .soleServer = purpose == Purpose::Serve,
                              .watched = oauth::Provider::watched()});
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    if (purpose != Purpose::Create)
        return {};
    // PostgreSQL has no file to look for: a workspace is there when it has a tenant.
    auto reader = m_store->reader();
    auto tenants = reader ? accounts::tenants::list(**reader) : fail(reader.error());
    if (!tenants)
        return fail(tenants.error());
    if (!tenants->isEmpty())
        return fail(ErrorKind::Conflict, u"This store already holds a workspace; nothing was changed."_s,
                    u"Use it as it is, or give another --store."_s);
    return {};
}

Result<> Workspace::loadDemo()
{
    auto reader = m_store->reader();
    if (!reader)
        return fail(reader.error());
    auto isDemo = demo::isDemo(**reader);
    if (!isDemo)
        return fail(isDemo.error());
    if (*isDemo)
        return {};
    auto tenants = accounts::tenants::list(**reader);
    if (!tenants)
        return fail(tenants.error());
    if (!tenants->isEmpty())
        return fail(ErrorKind::Conflict,
                    u"%1 holds a workspace that is not a demo; nothing was changed."_s.arg(m_options.dataDir),
                    u"Leave --demo out, or give another --data-dir."_s);
    qCInfo(logWorkspace).noquote() << "Making the demo workspace in" << m_options.dataDir + u'.';
    return demo::create(*m_store, *m_hasher, *m_key, m_clock.now());
}

Result<> Workspace::startMail()
{
    if (m_options.smtpUrl.isEmpty())
        return {};
    server::mail::SmtpServer server{.url = m_options.smtpUrl,
                                    .from = m_options.smtpFrom,
                                    .user = m_options.smtpUser,
                                    .caFile = m_options.smtpCaFile,
                                    .plain = m_options.smtpPlain};
    if (!m_options.smtpPasswordFile.isEmpty()) {
        QFile file(m_options.smtpPasswordFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Unavailable,
                        u"The password file %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()),
                        u"Check --smtp-password-file and the file's permissions."_s);
        server.password = file.readLine(4096).trimmed();
    }
    if (const auto checked = server::mail::checkServer(server); !checked)
        return checked;
    m_mailer = std::make_unique<server::mail::Mailer>(*m_store, *m_key, m_clock, std::move(server));
    m_mailer->start();
    return {};
}

void Workspace::startSandbox()
{
    auto sandbox = demo::Sandbox::start(*m_store, *m_key, issuer(), m_options.dataDir);
    if (sandbox)
        m_sandbox = *std::move(sandbox);
    else
        qCInfo(logWorkspace).noquote() << "The demo runs without a ring's cloud to link to." << sandbox.error().line();
}

Result<> Workspace::serve()
{
    if (auto mail = startMail(); !mail)
        return mail;
    FreePort held; // until the server listens
    if (m_options.port == 0) {
        auto free = FreePort::of(QHostAddress(m_options.address));
        if (!free)
            return fail(free.error());
        held = std::move(*free);
        m_options.port = held.port();
    }
    http::ServerOptions options;
    options.address = m_options.address;
    options.port = m_options.port;
    options.certificateFile = m_options.certificateFile;
    options.keyFile = m_options.keyFile;

    oauth::ProviderSettings settings;
    settings.issuer = issuer();
    settings.sealingKey = std::make_shared<const crypto::SealingKey>(*m_key);
    m_provider = std::make_unique<oauth::Provider>(settings);
    if (const auto keys = m_provider->keys().ensure(*m_store, m_clock.now()); !keys)
        return keys;
    server::outgoing::Sender::Options sender{.loopbackAllowed = server::outgoing::isLoopback(QUrl(issuer()))};
    if (!m_options.receiverCaFile.isEmpty()) {
        auto tls = server::outgoing::tlsTrusting(m_options.receiverCaFile);
        if (!tls)
            return fail(tls.error());
        sender.tls = *std::move(tls);
    }
    m_webhooks = std::make_unique<server::WebhookDispatcher>(*m_store, m_clock, *m_key,
                                                             server::WebhookDispatcher::Options{.sender = sender});
    m_alerts = std::make_unique<alerts::Watcher>(
        *m_store, m_clock, alerts::Watcher::Options{.told = [webhooks = m_webhooks.get()] { webhooks->nudge(); }});
    server::LinkScheduler::Options links;
    links.client = sender;
    links.client.timeout = std::chrono::seconds(30);
    m_links = std::make_unique<server::LinkScheduler>(*m_store, m_clock, *m_key, issuer(), links);
    m_imports = std::make_unique<server::ImportRunner>(
        *m_store, m_clock,
        server::ImportRunner::Options{.folder = m_options.dataDir + u"/imports"_s, .sizeLimit = m_options.importLimit});
    m_cleaner = std::make_unique<erasure::Cleaner>(*m_store, erasure::Cleaner::Options{});
    m_janitor = std::make_unique<upkeep::Janitor>(*m_store, m_clock, upkeep::Janitor::Options{});
    m_services = std::make_unique<server::Services>(
        server::Services{.store = *m_store,
                         .clock = m_clock,
                         .hasher = *m_hasher,
                         .key = *m_key,
                         .provider = *m_provider,
                         .issuer = issuer(),
                         .demo = m_options.demo,
                         .selfRegistration = m_options.demo,
                         .clientRegistration = m_options.demo || m_options.clientRegistration,
                         .demoPassword = m_options.demo ? demo::administrator().password : QString(),
                         .mailer = m_mailer.get(),
                         .webhooks = m_webhooks.get(),
                         .links = m_links.get(),
                         .imports = m_imports.get(),
                         .cleaner = m_cleaner.get(),
                         .janitor = m_janitor.get(),
                         .alerts = m_alerts.get()});
    http::Router router;
    server::oauth::addRoutes(router, *m_services);
    server::account::addRoutes(router, *m_services);
    server::api::addRoutes(router, *m_services);
    server::operations::addRoutes(router, *m_services);
    for (const http::Route *route : router.routes())
        qCDebug(logRoutes).noquote() << http::name(route->method) << route->pattern;
    server::readSnapshots(router, *m_store);
    server::takeProofs(router, *m_services);
    const auto metrics = std::make_shared<server::Metrics>(router);
    m_services->metrics = metrics.get(); // the server keeps it, and ends before the services
    std::vector<std::shared_ptr<http::Middleware>> middleware{
        metrics, std::make_shared<server::AccessLog>(), std::make_shared<server::SecurityHeaders>(),
        std::make_shared<server::RateLimit>(server::RateLimit::Options{})};
    m_server = std::make_unique<http::Server>(options, std::move(router), std::move(middleware));
    if (const auto started = m_server->start(); !started)
        return started;
    m_logoutNotifier = std::make_unique<server::LogoutNotifier>(
        *m_services, server::LogoutNotifier::Options{.sender = std::move(sender)});
    if (m_options.demo)
        startSandbox(); // writes where it is: only once the port is ours
    m_webhooks->start();
    m_links->start();
    if (const auto imports = m_imports->start(); !imports)
        return imports;
    m_alerts->start();
    m_cleaner->start();
    m_janitor->start();
    return {};
}

QString Workspace::address() const
{
    const bool six = QHostAddress(m_options.address).protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3"_s.arg(m_options.certificateFile.isEmpty() ? u"http"_s : u"https"_s,
                               six ? u'[' + m_options.address + u']' : m_options.address,
                               QString::number(m_options.port));
}

QString Workspace::issuer() const { return m_options.publicUrl.isEmpty() ? address() : m_options.publicUrl; }

Result<> Workspace::reload()
{
    return m_options.certificateFile.isEmpty() ? Result<>() : m_server->reloadCertificates();
}

void Workspace::stop()
{
    m_logoutNotifier.reset();
    if (m_links)
        m_links->beginStop(); // both have some seconds for what is under way: the same ones
    if (m_server)
        m_server->stop();
    if (m_mailer)
        m_mailer->stop();
    if (m_alerts)
        m_alerts->stop();
    if (m_imports)
        m_imports->stop();
    if (m_links)
        m_links->stop();
    m_sandbox.reset();
    if (m_webhooks)
        m_webhooks->stop();
    if (m_cleaner)
        m_cleaner->stop();
    if (m_janitor)
        m_janitor->stop();
}

} // namespace bc::app
