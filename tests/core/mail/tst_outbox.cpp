#include "core/accounts/accounts.h"
#include "core/crypto/sealingkey.h"
#include "core/mail/outbox.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bc;
using namespace bc::mail;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Letters that wait. Every test runs on both databases.
class OutboxTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;
    const crypto::SealingKey m_key{QByteArray(32, 'k')};

    Instant now() const { return m_clock.now(); }
    Result<> add(const QString &recipient)
    {
        outbox::Letter letter;
        letter.userId = letter.tenantId = 1;
        letter.recipient = recipient;
        letter.content = {{u"link"_s, u"https://provider.example/set-password?token=secret"_s}};
        letter.expiresTime = now() + 1h;
        return (*m_store)->writeNow(
            [=, this, at = now()](store::Connection &unit) { return outbox::add(unit, m_key, letter, at); });
    }
    QList<outbox::Letter> take(int most = 10)
    {
        return (*m_store)
            ->writeNow(
                [=, this, at = now()](store::Connection &unit) { return outbox::take(unit, m_key, most, 2min, at); })
            .value();
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
        QVERIFY((*m_store)->writeNow([at = now()](store::Connection &unit) -> Result<> {
            accounts::Tenant tenant;
            tenant.name = u"Dune Clinic"_s;
            if (const auto made = accounts::tenants::create(unit, tenant, at); !made)
                return fail(made.error());
            accounts::User user;
            user.tenantId = 1;
            user.username = user.email = u"a@dune.com"_s;
            const auto made = accounts::people::create(unit, user, {}, at);
            return made ? Result<>() : fail(made.error());
        }));
    }
    void cleanup() { m_store.reset(); }

    void lettersAreTakenOnceAndComeBackIfNobodyFinishes()
    {
        QVERIFY(add(u"a@dune.com"_s));
        auto letters = take();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().recipient, u"a@dune.com"_s);
        QVERIFY(letters.first().content[u"link"_s].toString().endsWith(u"token=secret"));
        QCOMPARE(letters.first().tries, 1);
        QVERIFY(take().isEmpty());
        m_clock.advance(2min); // whoever took it died
        letters = take();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().tries, 2);
        QVERIFY((*m_store)->writeNow(
            [id = letters.first().id](store::Connection &unit) { return outbox::remove(unit, id); }));
        m_clock.advance(1h);
        QVERIFY(take().isEmpty());
    }

    void restartLosesNothing()
    {
        QVERIFY(add(u"a@dune.com"_s));
        m_store->restart();
        QCOMPARE(take().size(), 1);
    }

    void contentIsSealedForItsRecipient()
    {
        QVERIFY(add(u"a@dune.com"_s));
        store::Connection &reader = **(*m_store)->reader();
        QVERIFY(!reader.selectOne(u"SELECT sealed FROM mail_outbox").value()->bytes(0).contains("token"));
        QVERIFY((*m_store)->writeNow([](store::Connection &unit) {
            return unit.execute(u"UPDATE mail_outbox SET recipient = 'thief@dune.com'");
        }));
        QVERIFY(take().first().content.isEmpty());
    }

    void manyWhoTakeGetEachLetterOnce()
    {
        for (int i = 0; i < 40; ++i)
            QVERIFY(add(u"a%1@dune.com"_s.arg(i)));
        std::atomic<int> taken{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 10; ++round)
                    taken += int(take(3).size());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        while (const auto more = take(3).size())
            taken += int(more);
        QCOMPARE(taken.load(), 40);
    }

    void triesGrowApart()
    {
        std::chrono::seconds before{0};
        for (int tries = 1; tries < 20; ++tries) {
            QVERIFY(outbox::backoff(tries) >= before && outbox::backoff(tries) <= 30min);
            before = outbox::backoff(tries);
        }
        QCOMPARE(outbox::backoff(1), 10s);
        QCOMPARE(before, 30min);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
