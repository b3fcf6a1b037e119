#include "core/accounts/accounts.h"
#include "core/accounts/administrators.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bc;
using namespace bc::accounts;
using namespace Qt::StringLiterals;

/// The last administrator stays. Every test runs on both databases.
class AdministratorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;

    User add(qint64 tenantId, const QString &name, Role role)
    {
        return (*m_store)
            ->writeNow([=, at = m_clock.now()](store::Connection &unit) {
                User user;
                user.tenantId = tenantId;
                user.username = user.email = name + u"@dune.com"_s;
                user.role = role;
                return people::create(unit, user, {}, at);
            })
            .value();
    }
    /// Checks and disables in one unit, as the API does.
    Result<> disable(const User &user)
    {
        return (*m_store)->writeNow([=, at = m_clock.now()](store::Connection &unit) -> Result<> {
            const auto now = people::find(unit, user.id);
            if (const auto remain = administrators::mustRemain(unit, **now); !remain)
                return remain;
            return people::setState(unit, user.id, disabledState, at);
        });
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, postgresql);
        store::StoreOptions options;
        if (postgresql)
            options.url = tests::PostgresCluster::shared().createWorkspace();
        m_store = std::make_unique<tests::TempStore>(options);
        for (const QString &name : {u"Platform"_s, u"Dune Clinic"_s, u"Elsewhere"_s}) {
            QVERIFY((*m_store)->writeNow([=, at = m_clock.now()](store::Connection &unit) {
                Tenant tenant;
                tenant.name = name;
                return tenants::create(unit, tenant, at);
            }));
        }
    }
    void cleanup() { m_store.reset(); }

    void lastOfEachKindStays()
    {
        const User platform = add(1, u"p"_s, Role::PlatformAdministrator);
        const User first = add(2, u"a"_s, Role::TenantAdministrator),
                   second = add(2, u"b"_s, Role::TenantAdministrator);
        const User other = add(3, u"c"_s, Role::TenantAdministrator), member = add(2, u"m"_s, Role::Member);
        QCOMPARE(disable(platform).error().kind, ErrorKind::Conflict);
        QVERIFY(disable(first));
        QCOMPARE(disable(second).error().kind, ErrorKind::Conflict);
        QCOMPARE(disable(other).error().kind, ErrorKind::Conflict); // another tenant's do not count
        QVERIFY(disable(member));
        add(1, u"q"_s, Role::PlatformAdministrator);
        QVERIFY(disable(platform));
    }

    void twoWhoRemoveEachOtherDoNotBothSucceed()
    {
        for (int round = 0; round < 5; ++round) {
            const QString name = QString::number(round);
            const User keep = add(2, u"k"_s + name, Role::TenantAdministrator);
            const User first = add(2, u"x"_s + name, Role::TenantAdministrator),
                       second = add(2, u"y"_s + name, Role::TenantAdministrator);
            QVERIFY(disable(keep));
            std::atomic<int> removed{0};
            std::thread one([&] { removed += disable(first).has_value(); });
            std::thread two([&] { removed += disable(second).has_value(); });
            one.join();
            two.join();
            QCOMPARE(removed.load(), 1);
            QVERIFY((*m_store)->writeNow([](store::Connection &unit) -> Result<qint64> {
                return unit.execute(u"UPDATE account SET state = 0 WHERE tenant_id = 2");
            }));
        }
    }
};

QTEST_GUILESS_MAIN(AdministratorsTest)
#include "tst_administrators.moc"
