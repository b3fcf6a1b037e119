#include "app/workspace/demosandbox.h"

#include "core/devices/vendors.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace bc::app::demo {

using namespace Qt::StringLiterals;

namespace {

const QString ouraClientId = u"B6CM2DCLF2E2YV4G"_s, sandboxSecret = u"made-up-secret-of-the-demo"_s;
const QString ouraProvider = u"ouraring"_s;
constexpr int sandboxHistory = 120; ///< days
constexpr int patience = 5'000;     ///< ms, for the program to come up

Result<> remember(store::Store &store, const crypto::SealingKey &key, const QString &url)
{
    return store.writeNow([&](store::Connection &unit) -> Result<> {
        auto oura = devices::vendors::registration(unit, ouraProvider);
        if (!oura)
            return fail(oura.error());
        oura->clientId = ouraClientId;
        oura->secret = devices::vendors::sealSecret(key, ouraProvider, sandboxSecret);
        oura->authorizeUrl = url + u"/oauth/authorize"_s;
        oura->tokenUrl = url + u"/oauth/token"_s;
        oura->revokeUrl = url + u"/oauth/revoke"_s;
        oura->apiUrl = url;
        oura->historyDays = sandboxHistory;
        oura->events = true;
        return devices::vendors::setRegistration(unit, *oura);
    });
}

} // namespace

Sandbox::Sandbox()
    : m_process(std::make_unique<QProcess>())
{}

Sandbox::~Sandbox()
{
    m_process->closeWriteChannel(); // by which it ends
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(2'000))
        m_process->kill();
    m_process->waitForFinished(1'000);
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(store::Store &store, const crypto::SealingKey &key,
                                                const QString &issuer, const QString &dataDir)
{
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    const auto url = sandbox->run(issuer, dataDir);
    if (!url)
        return fail(url.error());
    if (const auto kept = remember(store, key, *url); !kept)
        return fail(kept.error());
    return sandbox;
}

Result<QString> Sandbox::run(const QString &issuer, const QString &dataDir)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/biometricscloud-ourasandbox"_s;
    if (!QFileInfo(program).isExecutable())
        return fail(ErrorKind::Unavailable, u"The program %1 is missing."_s.arg(program),
                    u"Build biometricscloud-ourasandbox to link rings in the demo."_s);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program, {u"--with-parent"_s, u"--client-id"_s, ouraClientId, u"--client-secret"_s, sandboxSecret,
                               u"--redirect-uri"_s, devices::vendors::redirectUri(ouraProvider, issuer), u"--days"_s,
                               QString::number(sandboxHistory), u"--state"_s, dataDir + u"/ourasandbox.json"_s});
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_process->canReadLine() && elapsed.elapsed() < patience &&
           m_process->waitForReadyRead(patience - int(elapsed.elapsed()))) {
    }
    const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
    if (!line.startsWith("listening on "_L1))
        return fail(ErrorKind::Unavailable, u"The sandbox of rings did not come up."_s);
    return line.section(u' ', -1);
}

} // namespace bc::app::demo
