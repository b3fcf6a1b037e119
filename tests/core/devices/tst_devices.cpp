#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/devices/vendors.h"
#include "support/must.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>
#include <QUrlQuery>

using namespace bc;
using namespace bc::devices;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const Instant now = fromMicros(1'760'000'000'000'000);
const QByteArray stateHash(32, 's');

/// A clinic with one clinician and three patients, the first of whom is in their care.
struct Fixture
{
    template <typename Work>
    auto write(Work work)
    {
        return (*temp)->writeNow(std::move(work));
    }
    explicit Fixture(const QString &dialect)
    {
        store::StoreOptions options;
        if (dialect == "postgresql"_L1)
            options.url = tests::PostgresCluster::shared().createWorkspace();
        temp = std::make_unique<tests::TempStore>(options);
        accounts::Tenant tenant;
        tenant.name = u"Clinic"_s;
        tenant = must(write([&](store::Connection &unit) { return accounts::tenants::create(unit, tenant, now); }));
        for (const QString &name : {u"clinician"_s, u"ann"_s, u"ben"_s, u"cem"_s}) {
            accounts::User user;
            user.tenantId = tenant.id;
            user.username = name;
            user.email = name + u"@example.org"_s;
            user.firstName = name;
            people.append(must(
                write([&](store::Connection &unit) { return accounts::people::create(unit, user, u"-"_s, now); })));
        }
        must(write(
            [&](store::Connection &unit) { return accounts::people::assign(unit, people[0].id, people[1].id, now); }));
    }
    store::Connection &reader() { return *must((*temp)->reader()); }
    Link addLink(const accounts::User &user, LinkState state)
    {
        Link link;
        link.tenantId = user.tenantId;
        link.accountId = user.id;
        link.provider = u"ouraring"_s;
        link.productName = u"Ring"_s;
        link.state = state;
        return must(write([&](store::Connection &unit) { return links::create(unit, link, now); }));
    }

    std::unique_ptr<tests::TempStore> temp;
    QList<accounts::User> people;
};

} // namespace

class DevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsRedeemedOnce_data() { tests::addDialects(); }
    void stateIsRedeemedOnce()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto redeem = [&](Instant at) {
            return must(fixture.write([&](store::Connection &unit) { return links::redeem(unit, stateHash, at); }));
        };
        QVERIFY(!redeem(now));
        must(fixture.write([&](store::Connection &unit) {
            return links::begin(unit, fixture.people[1].id, u"ouraring"_s, stateHash, now);
        }));
        const auto begun = redeem(now + std::chrono::minutes(9));
        QVERIFY(begun);
        QCOMPARE(begun->accountId, fixture.people[1].id);
        QCOMPARE(begun->provider, u"ouraring"_s);
        QVERIFY(!redeem(now + std::chrono::minutes(9)));
    }

    void aRedeemedStateIsKnownForALifeMore_data() { tests::addDialects(); }
    void aRedeemedStateIsKnownForALifeMore()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto begin = [&](const QByteArray &hash, Instant at) {
            must(fixture.write([&](store::Connection &unit) {
                return links::begin(unit, fixture.people[1].id, u"ouraring"_s, hash, at);
            }));
        };
        const auto isKnown = [&] { return must(links::isRedeemed(fixture.reader(), stateHash)); };
        begin(stateHash, now);
        QVERIFY(!isKnown());
        const Instant late = now + links::requestLife - std::chrono::seconds(1);
        must(fixture.write([&](store::Connection &unit) { return links::redeem(unit, stateHash, late); }));
        QVERIFY(isKnown());
        begin(QByteArray(32, 'b'), now + links::requestLife); // forgets what has expired
        QVERIFY(isKnown());
        begin(QByteArray(32, 'c'), late + links::requestLife);
        QVERIFY(!isKnown());
    }

    void expiredStateIsNotRedeemed_data() { tests::addDialects(); }
    void expiredStateIsNotRedeemed()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        must(fixture.write([&](store::Connection &unit) {
            return links::begin(unit, fixture.people[1].id, u"ouraring"_s, stateHash, now);
        }));
        QVERIFY(!must(fixture.write(
            [&](store::Connection &unit) { return links::redeem(unit, stateHash, now + links::requestLife); })));
    }

    void listShowsWhatWasAskedForPageByPage_data() { tests::addDialects(); }
    void listShowsWhatWasAskedForPageByPage()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        for (int i = 0; i < 7; ++i)
            fixture.addLink(fixture.people[1 + i % 3], i % 2 == 0 ? LinkState::Linked : LinkState::Stopped);
        links::Query query;
        query.limit = 3;
        QList<qint64> seen;
        for (int page = 0; page < 10; ++page) {
            const auto found = must(links::list(fixture.reader(), query));
            QCOMPARE(found.count, 7);
            for (const links::Listed &listed : found.links)
                seen.append(listed.link.id);
            if (!found.nextId)
                break;
            query.afterId = *found.nextId;
        }
        QCOMPARE(seen.size(), 7);
        QVERIFY(std::ranges::is_sorted(seen));

        const auto count = [&](const links::Query &asked) { return must(links::list(fixture.reader(), asked)).count; };
        links::Query care, stopped, search, other;
        care.assignedTo = fixture.people[0].id;
        stopped.state = LinkState::Stopped;
        search.search = u"CEM@"_s;
        other.tenantId = fixture.people[0].tenantId + 1;
        QCOMPARE(count(care), 3);
        QCOMPARE(count(stopped), 3);
        QCOMPARE(count(search), 2);
        QCOMPARE(count(other), 0);
    }

    void revokedLinkIsNotThePersonsAnyMore_data() { tests::addDialects(); }
    void revokedLinkIsNotThePersonsAnyMore()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        fixture.addLink(fixture.people[1], LinkState::Revoked);
        QVERIFY(!must(links::ofPerson(fixture.reader(), fixture.people[1].id, u"ouraring"_s)));
        const Link link = fixture.addLink(fixture.people[1], LinkState::Pending);
        QCOMPARE(must(links::ofPerson(fixture.reader(), fixture.people[1].id, u"ouraring"_s))->id, link.id);
        QCOMPARE(must(links::ofPerson(fixture.reader(), fixture.people[1].id)).size(), 2);
        QCOMPARE(must(links::find(fixture.reader(), link.id))->uuid, link.uuid);
    }

    void removedDeviceTakesItsMetricsOutOfTheLists_data() { tests::addDialects(); }
    void removedDeviceTakesItsMetricsOutOfTheLists()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const accounts::User &owner = fixture.people[1];
        const Link link = fixture.addLink(owner, LinkState::Linked);
        Device device;
        device.tenantId = owner.tenantId;
        device.accountId = owner.id;
        device.linkId = link.id;
        device.manufacturer = device.code = u"ring"_s;
        device = must(fixture.write([&](store::Connection &unit) { return create(unit, device, now); }));
        biometrics::Metric metric;
        metric.tenantId = owner.tenantId;
        metric.accountId = owner.id;
        metric.deviceId = device.id;
        metric.kind = u"steps"_s;
        must(fixture.write([&](store::Connection &unit) { return biometrics::metrics::create(unit, metric, now); }));
        must(fixture.write(
            [&](store::Connection &unit) { return received(unit, device.id, now - std::chrono::hours(1), now); }));
        must(fixture.write(
            [&](store::Connection &unit) { return received(unit, device.id, now - std::chrono::hours(2), now); }));
        QCOMPARE(*must(links::find(fixture.reader(), link.id))->lastDataTime, now - std::chrono::hours(1));
        QCOMPARE(*must(find(fixture.reader(), device.id))->lastActiveTime, now);
        QCOMPARE(must(list(fixture.reader(), {.accountId = owner.id})).count, 1);
        must(fixture.write([&](store::Connection &unit) { return remove(unit, device.id, now); }));
        QCOMPARE(must(list(fixture.reader(), {.accountId = owner.id})).count, 0);
        QVERIFY(must(biometrics::metrics::ofPerson(fixture.reader(), owner.id)).isEmpty());
        const auto again = fixture.write([&](store::Connection &unit) { return remove(unit, device.id, now); });
        QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    }

    void aVendorsOwnValueIsNotKept_data() { tests::addDialects(); }
    void aVendorsOwnValueIsNotKept()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto kept = [&] {
            QStringList names;
            must(fixture.reader().forEach(
                u"SELECT name FROM workspace_setting WHERE name LIKE 'ouraring.%' ORDER BY name"_s, {},
                [&](const store::Row &row) {
                    names.append(row.text(0));
                    return true;
                }));
            return names;
        };
        const auto set = [&](const vendors::Registration &registration) {
            must(fixture.write([&](store::Connection &unit) { return vendors::setRegistration(unit, registration); }));
        };
        vendors::Registration registration = must(vendors::registration(fixture.reader(), u"ouraring"_s));
        QCOMPARE(registration.apiUrl, u"https://api.ouraring.com"_s);
        registration.clientId = u"a-client"_s;
        registration.apiUrl = u"http://127.0.0.1:9"_s;
        registration.revokeUrl.clear();
        registration.historyDays = 30;
        set(registration);
        QCOMPARE(kept(), QStringList({u"ouraring.api_url"_s, u"ouraring.client_id"_s, u"ouraring.history_days"_s,
                                      u"ouraring.revoke_url"_s}));
        registration = must(vendors::registration(fixture.reader(), u"ouraring"_s));
        QCOMPARE(registration.apiUrl, u"http://127.0.0.1:9"_s);
        QCOMPARE(registration.tokenUrl, vendors::usual(u"ouraring"_s).tokenUrl);
        QVERIFY(registration.revokeUrl.isEmpty());
        QCOMPARE(registration.historyDays, 30);

        // Back to what the vendor has: it follows the vendor again.
        registration = vendors::usual(u"ouraring"_s);
        registration.clientId = u"a-client"_s;
        set(registration);
        QCOMPARE(kept(), QStringList(u"ouraring.client_id"_s));
        QCOMPARE(must(vendors::registration(fixture.reader(), u"ouraring"_s)).revokeUrl,
                 u"https://api.ouraring.com/oauth/revoke"_s);
        QVERIFY(!vendors::registration(fixture.reader(), u"nobody"_s));
    }

    void authorizeUrlCarriesEveryParameterEncoded()
    {
        vendors::Registration settings;
        settings.provider = u"ouraring"_s;
        settings.scope = u"daily personal"_s;
        settings.clientId = u"a&b=c"_s;
        settings.authorizeUrl = u"http://127.0.0.1:9/oauth/authorize"_s;
        const QUrl url(vendors::authorizeUrl(settings, u"https://provider.example"_s, u"st+te/="_s));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 5);
        QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"a&b=c"_s);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"st+te/="_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                 u"https://provider.example/api/v1/callback/ouraring"_s);
        QVERIFY(!url.toString().contains("secret"_L1));
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "tst_devices.moc"
