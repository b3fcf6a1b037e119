#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bc;
using namespace bc::accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using links::Purpose;

/// Links that set a password once. Every test runs on both databases.
class LinksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;
    qint64 m_person = 0;

    static inline const QByteArray first = QByteArray(32, '1'), second = QByteArray(32, '2');

    Instant now() const { return m_clock.now(); }
    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    void make(const QByteArray &hash, Purpose purpose = Purpose::Reset)
    {
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
            return links::create(unit, hash, m_person, purpose, at);
        }));
    }
    bool works(const QByteArray &hash) { return links::find(reader(), hash, now()).value().has_value(); }
    bool use(const QByteArray &hash)
    {
        return write([=, at = now()](store::Connection &unit) { return links::use(unit, hash, at); })
            .value()
            .has_value();
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
        m_person = write([at = now()](store::Connection &unit) -> Result<qint64> {
                       Tenant tenant;
                       tenant.name = u"Dune Clinic"_s;
                       const auto home = tenants::create(unit, tenant, at);
                       User user;
                       user.tenantId = home->id;
                       user.username = user.email = u"a@dune.com"_s;
                       const auto made = people::create(unit, user, {}, at);
                       return made ? Result<qint64>(made->id) : fail(made.error());
                   }).value();
    }
    void cleanup() { m_store.reset(); }

    void linkWorksOnce()
    {
        make(first);
        const auto link = links::find(reader(), first, now()).value();
        QVERIFY(link && link->userId == m_person && link->purpose == Purpose::Reset);
        QVERIFY(works(first)); // looking at it changes nothing
        QVERIFY(use(first));
        QVERIFY(!use(first) && !works(first));
        QVERIFY(!use(second));
    }

    void linksExpire()
    {
        make(first);
        make(second, Purpose::Invitation);
        m_clock.advance(1h);
        QVERIFY(!works(first) && !use(first));
        QVERIFY(works(second));
        m_clock.advance(7 * 24h - 1h);
        QVERIFY(!works(second) && !use(second));
    }

    void useOfOneEndsTheOthers()
    {
        make(first);
        make(second, Purpose::Invitation);
        QVERIFY(use(second));
        QVERIFY(!works(first) && !use(first));
    }

    void changedPasswordEndsThem()
    {
        make(first);
        QVERIFY(write([=, this](store::Connection &unit) { return links::endAll(unit, m_person, now()); }) == 1);
        QVERIFY(!use(first));
    }

    void newInvitationReplacesTheOldOne()
    {
        make(first, Purpose::Invitation);
        m_clock.advance(1h);
        make(second, Purpose::Invitation);
        QVERIFY(!works(first) && works(second));
        QCOMPARE(links::invitedUntil(reader(), m_person, now()).value(), std::optional(now() + 7 * 24h));
        QVERIFY(use(second));
        QVERIFY(!links::invitedUntil(reader(), m_person, now()).value());
    }

    void disabledPersonsAndTenantsLinksDoNotWork()
    {
        make(first);
        const auto person = [&](int state) {
            return write([=, this](store::Connection &unit) { return people::setState(unit, m_person, state, now()); });
        };
        QVERIFY(person(disabledState));
        QVERIFY(!works(first) && !use(first));
        QVERIFY(person(activeState));
        QVERIFY(write([=, this](store::Connection &unit) { return tenants::setState(unit, 1, disabledState, now()); }));
        QVERIFY(!works(first) && !use(first));
    }

    void ofManyAtOnceOneSucceeds()
    {
        make(first);
        std::atomic<int> successes{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i)
            threads.emplace_back([&] { successes += use(first); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(successes.load(), 1);
    }

    void expiredOnesAreSweptWithTheNext()
    {
        for (char i = 0; i < 10; ++i)
            make(QByteArray(32, char('a' + i)));
        m_clock.advance(1h);
        make(first);
        QCOMPARE(reader().selectOne(u"SELECT COUNT(*) FROM account_link").value()->integer(0), 1);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
