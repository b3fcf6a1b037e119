#pragma once

#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/devices/links.h"
#include "core/devices/syncing.h"
#include "core/devices/vendors.h"
#include "server/connectors/linkscheduler.h"
#include "support/httpclient.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

namespace bc::tests {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

const inline QString issuer = u"http://127.0.0.1:1"_s, ring = u"ouraring"_s;

/// The cloud of rings, a program of its own.
class Cloud
{
public:
    Cloud()
    {
        m_process.start(QStringLiteral(BC_OURASANDBOX), {u"--with-parent"_s, u"--days"_s, u"40"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        url = QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1);
        client = std::make_unique<HttpClient>(QUrl(url));
    }
    ~Cloud()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }
    QString code(const QString &scope, const QString &user = u"ada"_s)
    {
        FormFields form{{u"client_id"_s, u"sandbox"_s},
                        {u"user"_s, user},
                        {u"redirect_uri"_s, devices::vendors::redirectUri(ring, issuer)},
                        {u"state"_s, u"s"_s},
                        {u"decision"_s, u"allow"_s}};
        for (const QString &one : scope.split(u' '))
            form.append({u"scope"_s, one});
        return QUrlQuery(client->postForm("/oauth/authorize", form).location()).queryItemValue(u"code"_s);
    }
    void fault(const QJsonObject &what) { client->postJson("/sandbox/faults", what); }
    int asked(const QString &where)
    {
        return client->get("/sandbox/state").json()[u"requests"].toObject()[where].toInt();
    }
    qint64 counted(const QString &what) { return client->get("/sandbox/state").json()[what].toInteger(); }

    QString url;
    std::unique_ptr<HttpClient> client;

private:
    QProcess m_process;
};

/// A clinic with a person, and schedulers with their threads against the sandbox.
class LinkWorld
{
protected:
    std::unique_ptr<Cloud> m_cloud;
    std::unique_ptr<TempStore> m_store;
    crypto::SealingKey m_key{crypto::randomBytes(32)};
    SystemClock m_clock;
    qint64 m_personId = 0;

    store::Connection &reader() { return *must((*m_store)->reader()); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    std::unique_ptr<server::LinkScheduler> node(store::Store &store)
    {
        server::LinkScheduler::Options options;
        options.client.loopbackAllowed = true;
        options.pause = 30ms;
        auto made = std::make_unique<server::LinkScheduler>(store, m_clock, m_key, issuer, options);
        made->start();
        return made;
    }
    void end()
    {
        m_store.reset();
        m_cloud.reset();
    }
    void prepare(const QString &dialect)
    {
        m_cloud = std::make_unique<Cloud>();
        m_store.reset(new TempStore(TempStore::on(dialect))); // made in place: it does not move
        m_personId = must(write([&](store::Connection &unit) -> Result<qint64> {
            accounts::Tenant clinic;
            clinic.name = u"Clinic"_s;
            const auto tenant = accounts::tenants::create(unit, clinic, m_clock.now());
            if (!tenant)
                return fail(tenant.error());
            accounts::User user;
            user.tenantId = tenant->id;
            user.username = user.email = u"person@example.org"_s;
            const auto person = accounts::people::create(unit, user, u"-"_s, m_clock.now());
            auto oura = devices::vendors::registration(unit, ring);
            if (!person || !oura)
                return fail(person ? oura.error() : person.error());
            oura->clientId = u"sandbox"_s;
            oura->secret = devices::vendors::sealSecret(m_key, ring, u"sandbox-secret"_s);
            oura->tokenUrl = m_cloud->url + u"/oauth/token"_s;
            oura->revokeUrl = m_cloud->url + u"/oauth/revoke"_s;
            oura->apiUrl = m_cloud->url;
            oura->historyDays = 40;
            if (const auto kept = devices::vendors::setRegistration(unit, *oura); !kept)
                return fail(kept.error());
            return person->id;
        }));
    }
    /// More people of the same clinic.
    QList<qint64> addPeople(int count)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i) {
            ids.append(must(write([&](store::Connection &unit) -> Result<qint64> {
                accounts::User user;
                user.tenantId = 1;
                user.username = user.email = u"person%1@example.org"_s.arg(i);
                const auto person = accounts::people::create(unit, user, u"-"_s, m_clock.now());
                return person ? Result<qint64>(person->id) : fail(person.error());
            })));
        }
        return ids;
    }
    int beingFetched()
    {
        const auto row = must(
            reader().selectOne(u"SELECT COUNT(*) FROM device_link WHERE leased_until > ?", {toMicros(m_clock.now())}));
        return int(row->integer(0));
    }
    int requests()
    {
        int sum = 0;
        const QJsonObject asked = m_cloud->client->get("/sandbox/state").json()[u"requests"].toObject();
        for (const QJsonValue &count : asked)
            sum += count.toInt();
        return sum;
    }
    /// Somebody who began, and came back.
    server::LinkScheduler::Arrival arrival(const QString &code, qint64 personId = 0)
    {
        server::LinkScheduler::Arrival arrival;
        arrival.accountId = personId ? personId : m_personId;
        arrival.provider = ring;
        arrival.code = code;
        arrival.stateHash = crypto::randomBytes(32);
        arrival.entry.time = m_clock.now();
        arrival.entry.event = u"device.linked"_s;
        arrival.entry.objectType = u"device_link"_s;
        must(write([&](store::Connection &unit) -> Result<> {
            const auto begun =
                devices::links::begin(unit, arrival.accountId, ring, arrival.stateHash, arrival.entry.time);
            return begun ? done(devices::links::redeem(unit, arrival.stateHash, arrival.entry.time)) : begun;
        }));
        return arrival;
    }
    Result<devices::Link> arrive(server::LinkScheduler &scheduler, const QString &code, qint64 personId = 0)
    {
        QFuture<Result<devices::Link>> future = scheduler.arrive(arrival(code, personId));
        future.waitForFinished();
        return future.result();
    }
    QList<audit::Entry> audited(const QString &event)
    {
        audit::Query query;
        query.event = event;
        return must(audit::list(reader(), query));
    }
    devices::syncing::Progress reached(const QString &dataType)
    {
        const auto all = must(devices::syncing::progressOf(reader(), link().id));
        for (const auto &one : all) {
            if (one.dataType == dataType)
                return one;
        }
        return {};
    }
    /// How the link's turn ended that was asked for now.
    devices::Link turned(server::LinkScheduler &scheduler)
    {
        const quint64 before = scheduler.figures().turns;
        wantNow();
        scheduler.nudge();
        if (!QTest::qWaitFor([&] { return scheduler.figures().turns > before && !link().leasedUntil; }, 30'000))
            qWarning("The link had no turn.");
        return link();
    }
    devices::Link link() { return **devices::links::ofPerson(reader(), m_personId, ring); }
    bool isComplete()
    {
        const devices::Link now = link();
        const auto progress = must(devices::syncing::progressOf(reader(), now.id));
        return !now.leasedUntil && now.lastSyncTime && progress.size() == 7 && now.nextSyncTime > m_clock.now();
    }
    QMap<QString, qint64> counts()
    {
        QMap<QString, qint64> found;
        for (const biometrics::Metric &metric : must(biometrics::metrics::ofPerson(reader(), m_personId)))
            found[metric.kind] += metric.sampleCount;
        return found;
    }
    void wantNow()
    {
        must(write([&](store::Connection &unit) { return devices::syncing::wantNow(unit, link().id, m_clock.now()); }));
    }
};

} // namespace bc::tests
