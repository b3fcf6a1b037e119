#include "core/accounts/accounts.h"
#include "core/accounts/throttle.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace bc;
using namespace bc::accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every test runs on both databases.
class ThrottleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;
    qint64 m_person = 0;

    static inline const QString attackers = u"203.0.113.7"_s, home = u"192.0.2.1"_s;
    static inline const QByteArray laptop = QByteArray(32, 'l'), next = QByteArray(32, 'n');

    Instant now() const { return m_clock.now(); }
    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    qint64 addPerson(const QString &name)
    {
        User user;
        user.username = user.email = name;
        user.tenantId = 1;
        user.language = u"en"_s;
        user.timezone = u"UTC"_s;
        return write([=, at = now()](store::Connection &unit) { return people::create(unit, user, u"phc"_s, at); })
            .value()
            .id;
    }
    throttle::Guess guess(const QByteArray &browser = {}, const QString &address = attackers) const
    {
        return {m_person, u"a@dune.com"_s, address, browser};
    }
    throttle::Noted fail(const throttle::Guess &guess)
    {
        return write([=, at = now()](store::Connection &unit) { return throttle::failed(unit, guess, at); }).value();
    }
    bool pass(const throttle::Guess &guess, const QByteArray &newBrowser = {})
    {
        return write([=, at = now()](store::Connection &unit) { return throttle::passed(unit, guess, newBrowser, at); })
            .value();
    }
    throttle::Standing standing(const throttle::Guess &guess)
    {
        return throttle::standing(reader(), guess, now()).value();
    }
    qint64 number(const QString &sql) { return reader().selectOne(sql).value()->integer(0); }

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
        QVERIFY(write([at = now()](store::Connection &unit) {
            Tenant tenant;
            tenant.name = u"Dune Clinic"_s;
            return tenants::create(unit, tenant, at);
        }));
        m_person = addPerson(u"a@dune.com"_s);
    }
    void cleanup() { m_store.reset(); }

    void locksGrowButEnd()
    {
        const QList<std::chrono::seconds> expected{30s, 60s, 120s, 240s, 480s, 900s, 900s, 900s};
        for (const auto length : expected) {
            for (int i = 0; i < 4; ++i)
                QVERIFY(!fail(guess()).lockedUntil);
            QVERIFY(!standing(guess()).locked); // four are free
            QCOMPARE(toMicros(*fail(guess()).lockedUntil), toMicros(now() + length));
            QVERIFY(standing(guess()).locked);
            m_clock.advance(length); // and over
        }
    }

    void triesDuringALockDoNotProlongIt()
    {
        for (int i = 0; i < 5; ++i)
            fail(guess());
        m_clock.advance(10s);
        for (int i = 0; i < 30; ++i)
            QVERIFY(!fail(guess()).lockedUntil);
        m_clock.advance(20s);
        QVERIFY(!standing(guess()).locked);
        QCOMPARE(people::find(reader(), m_person).value()->lockedUntil, std::optional(now()));
    }

    void rightGuessIsRefusedDuringALockAndForgetsTheWrongOnesAfterIt()
    {
        for (int i = 0; i < 5; ++i)
            fail(guess());
        QVERIFY(!pass(guess(), next)); // verified before the lock, committed after it
        QCOMPARE(number(u"SELECT COUNT(*) FROM known_browser"_s), 0);
        m_clock.advance(30s);
        QVERIFY(pass(guess()));
        QVERIFY(people::find(reader(), m_person).value()->lastSignInTime == now());
        for (int i = 0; i < 4; ++i)
            QVERIFY(!fail(guess()).lockedUntil);
        QCOMPARE(toMicros(*fail(guess()).lockedUntil), toMicros(now() + 30s));
    }

    void strangersCannotLockOutAKnownBrowser()
    {
        QVERIFY(pass(guess({}, home), laptop));
        for (int i = 0; i < 200; ++i)
            fail(guess());
        QVERIFY(standing(guess()).locked);
        QVERIFY(standing(guess(QByteArray(32, 'x'))).locked); // a cookie of the attacker's own making
        const auto own = standing(guess(laptop, attackers));  // even from the attacker's network
        QVERIFY(own.knownBrowser && !own.locked && own.wait == 0s);
        QVERIFY(pass(guess(laptop, home), next));
        // The owner's sign-in gave the strangers no new tries.
        QVERIFY(standing(guess()).locked);
        QVERIFY(!standing(guess(laptop)).knownBrowser); // the cookie changed
        QVERIFY(standing(guess(next)).knownBrowser);
    }

    void knownBrowserHasLocksOfItsOwn()
    {
        QVERIFY(pass(guess({}, home), laptop));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!fail(guess(laptop)).lockedUntil);
        const auto locked = fail(guess(laptop));
        QVERIFY(locked.lockedUntil && locked.knownBrowser);
        QVERIFY(standing(guess(laptop)).locked);
        QVERIFY(!pass(guess(laptop), next));
        QVERIFY(!standing(guess()).locked); // whoever took the laptop locks nobody out elsewhere
        QCOMPARE(standing(guess()).wait, 0s);
        m_clock.advance(30s);
        QVERIFY(pass(guess(laptop), next));
    }

    void browserIsKnownToAllWhoSignedInWithIt()
    {
        const qint64 other = addPerson(u"b@dune.com"_s);
        QVERIFY(pass(guess(), laptop));
        throttle::Guess theirs{other, u"b@dune.com"_s, home, laptop};
        QVERIFY(!standing(theirs).knownBrowser);
        QVERIFY(pass(theirs, next));
        theirs.browserHash = next;
        QVERIFY(standing(theirs).knownBrowser && standing(guess(next)).knownBrowser);
        QCOMPARE(number(u"SELECT COUNT(*) FROM known_browser"_s), 2);
    }

    void accountRemembersTheBrowsersUsedLast()
    {
        for (char i = 0; i < 40; ++i) {
            m_clock.advance(1s);
            QVERIFY(pass(guess(), QByteArray(32, char('A' + i))));
        }
        QCOMPARE(number(u"SELECT COUNT(*) FROM known_browser"_s), 16);
        QVERIFY(standing(guess(QByteArray(32, char('A' + 39)))).knownBrowser);
        QVERIFY(!standing(guess(QByteArray(32, 'A'))).knownBrowser);
        QVERIFY(write([this](store::Connection &unit) { return throttle::forgetBrowsers(unit, m_person); }) == 16);
    }

    void addressHasToWaitWhomeverItGuessesAt()
    {
        for (int i = 0; i < 50; ++i) {
            const throttle::Guess nobody{0, u"nobody%1"_s.arg(i), attackers, {}};
            QCOMPARE(standing(nobody).wait, 0s);
            fail(nobody);
        }
        QCOMPARE(standing(guess()).wait, 2s);
        QCOMPARE(standing(guess({}, u"::ffff:203.0.113.7"_s)).wait, 2s); // the same address
        QCOMPARE(standing(guess({}, home)).wait, 0s);
        QCOMPARE(standing(guess({}, {})).wait, 0s);
        m_clock.advance(2s);
        QCOMPARE(standing(guess()).wait, 0s);
        m_clock.advance(100s);
        fail(guess());
        QCOMPARE(standing(guess()).wait, 0s);
    }

    void networksOfAddresses()
    {
        QCOMPARE(throttle::networkOf(u"192.0.2.1"_s).toHex(), QByteArray("c0000201"));
        QCOMPARE(throttle::networkOf(u"::ffff:192.0.2.1"_s).toHex(), QByteArray("c0000201"));
        QCOMPARE(throttle::networkOf(u"2001:db8:1:2:3::4"_s).toHex(), QByteArray("20010db800010002"));
        QCOMPARE(throttle::networkOf(u"fe80::1%eth0"_s).toHex(), QByteArray("fe80000000000000"));
        QVERIFY(throttle::networkOf(u"nonsense"_s).isEmpty());
    }

    void whatAStrangerCanMakeUsKeepIsBounded()
    {
        int told = 0;
        qint64 leftOut = 0;
        for (int i = 0; i < 800; ++i) { // from a new network each time, at a new name each time
            if (i % 100 == 99)
                m_clock.advance(60s);
            const auto noted = fail({0, u"nobody%1"_s.arg(i), u"2001:db8:%1::1"_s.arg(QString::number(i, 16)), {}});
            told += noted.tell;
            leftOut += noted.leftOut;
        }
        QVERIFY2(told <= 300 + 8 * 30 + 1, qPrintable(QString::number(told)));
        QVERIFY(told >= 300);
        // Two rows a guess come, four paid-off ones go.
        QVERIFY2(number(u"SELECT COUNT(*) FROM guess_debt"_s) <= 450,
                 qPrintable(QString::number(number(u"SELECT COUNT(*) FROM guess_debt"_s))));
        QVERIFY(leftOut > 0);
        QCOMPARE(leftOut + number(u"SELECT CAST(COALESCE(SUM(left_out), 0) AS BIGINT) FROM guess_debt"_s), 800 - told);
    }

    void locksAreToldAFewTimesAndThenOnceADay()
    {
        int told = 0;
        for (int lock = 1; lock <= 96; ++lock) {
            for (int i = 0; i < 4; ++i)
                QVERIFY(!fail(guess({}, {})).tellLock);
            told += fail(guess({}, {})).tellLock;
            m_clock.advance(15min);
        }
        QCOMPARE(told, 7);
    }

    void guessesSideBySideAreCountedOnce()
    {
        constexpr int threads = 8, each = 5;
        std::atomic<int> passed{0}, locks{0};
        std::vector<std::thread> guessers;
        for (int t = 0; t < threads; ++t) {
            guessers.emplace_back([&] {
                for (int i = 0; i < each; ++i)
                    locks += fail(guess()).lockedUntil.has_value();
                passed += pass(guess()); // it was verified side by side with the others
            });
        }
        for (std::thread &guesser : guessers)
            guesser.join();
        QCOMPARE(locks.load(), 1);
        QCOMPARE(passed.load(), 0);
        QCOMPARE(number(u"SELECT failed_sign_ins FROM account"_s), 5);
    }

    void unlockingEndsEveryLock()
    {
        QVERIFY(pass(guess(), laptop));
        for (int i = 0; i < 5; ++i) {
            fail(guess(laptop));
            fail(guess());
        }
        QVERIFY(standing(guess(laptop)).locked && standing(guess()).locked);
        QVERIFY(write([=, this](store::Connection &unit) { return throttle::unlock(unit, m_person, now()); }));
        QVERIFY(!standing(guess(laptop)).locked && !standing(guess()).locked);
        const auto nobody = write([=, this](store::Connection &unit) { return throttle::unlock(unit, 999, now()); });
        QVERIFY(!nobody && nobody.error().kind == ErrorKind::NotFound);
    }

    void disabledPersonDoesNotPass()
    {
        QVERIFY(write(
            [=, this](store::Connection &unit) { return people::setState(unit, m_person, disabledState, now()); }));
        QVERIFY(!pass(guess(), laptop));
    }

    void spendingIsBounded()
    {
        const auto spend = [this] {
            return write([at = now()](store::Connection &unit) {
                       return throttle::spend(unit, "letters 1", 20min, 3, at);
                   })
                .value();
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(spend());
        for (int i = 0; i < 10; ++i)
            QVERIFY(!spend());
        m_clock.advance(20min);
        QVERIFY(spend());
        QVERIFY(!spend());
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
