#include "core/accounts/accounts.h"
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

using namespace bc;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const QString issuer = u"http://127.0.0.1:1"_s, ring = u"ouraring"_s;

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
        client = std::make_unique<tests::HttpClient>(QUrl(url));
    }
    ~Cloud()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }
    QString code(const QString &scope)
    {
        tests::FormFields form{{u"client_id"_s, u"sandbox"_s},
                               {u"redirect_uri"_s, devices::vendors::redirectUri(ring, issuer)},
                               {u"state"_s, u"s"_s},
                               {u"decision"_s, u"allow"_s}};
        for (const QString &one : scope.split(u' '))
            form.append({u"scope"_s, one});
        return QUrlQuery(client->postForm("/oauth/authorize", form).location()).queryItemValue(u"code"_s);
    }
    qint64 counted(const QString &what) { return client->get("/sandbox/state").json()[what].toInteger(); }

    QString url;
    std::unique_ptr<tests::HttpClient> client;

private:
    QProcess m_process;
};

} // namespace

/// The scheduler with its thread against the sandbox, on both databases; on PostgreSQL two nodes share one.
class SchedulerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Cloud> m_cloud;
    std::unique_ptr<tests::TempStore> m_store;
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
    void prepare(const QString &dialect)
    {
        m_cloud = std::make_unique<Cloud>();
        m_store.reset(new tests::TempStore(tests::TempStore::on(dialect))); // made in place: it does not move
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
    Result<devices::Link> arrive(server::LinkScheduler &scheduler, const QString &code, qint64 personId = 0)
    {
        server::LinkScheduler::Arrival arrival;
        arrival.accountId = personId ? personId : m_personId;
        arrival.provider = ring;
        arrival.code = code;
        arrival.entry.time = m_clock.now();
        arrival.entry.event = u"device.linked"_s;
        QFuture<Result<devices::Link>> future = scheduler.arrive(arrival);
        future.waitForFinished();
        return future.result();
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

private Q_SLOTS:
    void cleanup()
    {
        m_store.reset();
        m_cloud.reset();
    }

    void linksFetchesAndEnds_data() { tests::addDialects(); }
    void linksFetchesAndEnds()
    {
        QFETCH(QString, dialect);
        prepare(dialect);
        const auto scheduler = node(**m_store);
        QVERIFY(!arrive(*scheduler, u"made up"_s));
        const auto made = arrive(*scheduler, m_cloud->code(u"daily heartrate personal spo2Daily"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        QVERIFY(!link().vendorUser.isEmpty() && link().lastDataTime);
        const auto first = counts();
        QVERIFY(first.value(u"heart_rate"_s) > 5'000 && first.value(u"sleep_stage"_s) > 2'000);
        const auto before = link().lastSyncTime;
        wantNow();
        scheduler->nudge();
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime != before && isComplete(), 30'000);
        QCOMPARE(counts(), first);
        QFuture<Result<bool>> ended = scheduler->end(link(), {});
        ended.waitForFinished();
        QVERIFY(ended.result() && *ended.result());
        QCOMPARE(m_cloud->counted(u"revocations"_s), 1);
        QCOMPARE(counts(), first);
        QVERIFY(!*devices::links::ofPerson(reader(), m_personId, ring));
    }

    void aStopGivesTheLeaseBackAndTheNextGoesOn_data() { tests::addDialects(); }
    void aStopGivesTheLeaseBackAndTheNextGoesOn()
    {
        QFETCH(QString, dialect);
        prepare(dialect);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"milliseconds"_s, 400}, {u"times"_s, 500}});
        auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().leasedUntil, 20'000);
        scheduler.reset();
        QVERIFY(!link().leasedUntil);
        QCOMPARE(link().failureCount, 0);
        QVERIFY(link().nextSyncTime <= m_clock.now());
        m_cloud->client->del("/sandbox/faults");
        scheduler = node(**m_store);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
    }

    void whoAsksWhileItStopsIsAnswered()
    {
        prepare(u"sqlite"_s);
        auto scheduler = node(**m_store);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"where"_s, u"token"_s}, {u"milliseconds"_s, 800}});
        server::LinkScheduler::Arrival arrival;
        arrival.accountId = m_personId;
        arrival.provider = ring;
        arrival.code = m_cloud->code(u"daily"_s);
        const auto under = scheduler->arrive(arrival); // a code is spent with the question: it is waited for
        QTRY_VERIFY(m_cloud->client->get("/sandbox/state").json()[u"requests"][u"token"].toInt() == 1);
        scheduler->stop();
        QVERIFY(under.isFinished() && under.result());
        QCOMPARE(link().state, devices::LinkState::Linked);
        const auto late = scheduler->arrive(arrival);
        QVERIFY(late.isFinished() && late.result().error().kind == ErrorKind::Unavailable);
    }

    void twoNodesRefreshOnceAndFetchEachPageOnce()
    {
        prepare(u"postgresql"_s);
        store::StoreOptions options = m_store->options();
        options.create = false;
        tests::TempStore second(options);
        const auto one = node(**m_store), two = node(*second);
        QVERIFY(arrive(*one, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        QCOMPARE(one->figures().turns + two->figures().turns, 1);
        for (int i = 1; i <= 5; ++i) {
            const auto before = link().lastSyncTime;
            m_cloud->client->post("/sandbox/grants/expire", {}, "text/plain");
            wantNow();
            one->nudge();
            two->nudge();
            QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime != before && isComplete(), 30'000);
            QCOMPARE(m_cloud->counted(u"refreshes"_s), i);
        }
        QCOMPARE(m_cloud->counted(u"refused_refreshes"_s), 0);
    }

    void aPauseStandsThoughAnotherNodeHasTakenTheLink()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        // The lease goes while the request is on its way.
        must(write([&](store::Connection &unit) {
            return unit.execute(u"CREATE TRIGGER taken AFTER UPDATE OF request_count ON vendor_budget BEGIN "
                                u"UPDATE device_link SET leased_until = leased_until + 1; END"_s);
        }));
        m_cloud->client->postJson(
            "/sandbox/faults",
            {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 900}, {u"times"_s, 1}});
        wantNow();
        scheduler->nudge();
        const auto isHeld = [&] {
            return must(reader().selectOne(u"SELECT COUNT(*) FROM vendor_budget WHERE held_until > ?",
                                           {toMicros(m_clock.now() + 10min)}))
                       ->integer(0) == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 10'000);
        QVERIFY(link().leasedUntil); // by somebody else
        QCOMPARE(link().failureCount, 0);
    }

    void twoNodesKeepOneBudget()
    {
        prepare(u"postgresql"_s);
        store::StoreOptions options = m_store->options();
        options.create = false;
        tests::TempStore second(options);
        const auto one = node(**m_store), two = node(*second);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"milliseconds"_s, 60}, {u"times"_s, 100'000}});
        for (const qint64 id : addPeople(9))
            QVERIFY(arrive(id % 2 ? *one : *two, m_cloud->code(u"daily"_s), id));
        // Four links at once, though each node would have taken four.
        int most = 0;
        const auto all = [&] {
            most = std::max(most, beingFetched());
            return must(reader().selectOne(u"SELECT COUNT(*) FROM device_link WHERE last_sync_time IS NOT NULL AND "
                                           u"next_sync_time > ? AND leased_until IS NULL",
                                           {toMicros(m_clock.now())}))
                       ->integer(0) == 9;
        };
        QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000);
        QCOMPARE(most, 4);
        QVERIFY(one->figures().turns > 0 && two->figures().turns > 0);

        // The answer to one node is a pause of both.
        m_cloud->client->del("/sandbox/faults");
        m_cloud->client->postJson(
            "/sandbox/faults", {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 4}, {u"times"_s, 4}});
        must(write([&](store::Connection &unit) {
            return unit.execute(u"UPDATE device_link SET next_sync_time = ?", {toMicros(m_clock.now())});
        }));
        one->nudge();
        const auto isHeld = [&] {
            const auto row = must(reader().selectOne(u"SELECT COUNT(*) FROM vendor_budget WHERE held_until > ?",
                                                     {toMicros(m_clock.now())}));
            return row->integer(0) == 1;
        };
        QTRY_VERIFY(isHeld());
        QTRY_COMPARE(beingFetched(), 0);
        const int before = requests();
        while (true) {
            one->nudge();
            two->nudge();
            const int now = requests();
            if (!isHeld())
                break;
            QCOMPARE(now, before);
        }
        m_cloud->client->del("/sandbox/faults");
        QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000);
        QVERIFY(requests() > before);
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
