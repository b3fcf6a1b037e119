#include "core/accounts/accounts.h"
#include "core/accounts/passkeys.h"
#include "core/accounts/recoverycodes.h"
#include "core/accounts/secondfactors.h"
#include "core/accounts/signinattempts.h"
#include "core/accounts/totp.h"
#include "core/accounts/trustedbrowsers.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace bc;
using namespace bc::accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every test runs on both databases.
class SecondFactorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;
    crypto::SealingKey m_key{QByteArray(32, 'k')};
    qint64 m_person = 0, m_other = 0;

    Instant now() const { return m_clock.now(); }
    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    qint64 addPerson(const QString &name)
    {
        return write([=, at = now()](store::Connection &unit) {
                   User user;
                   user.tenantId = 1;
                   user.username = name;
                   user.email = name + u"@dune.com"_s;
                   return people::create(unit, user, u"phc"_s, at);
               })
            .value()
            .id;
    }
    secondfactors::Summary summary(qint64 person) { return secondfactors::summary(reader(), person).value(); }

    /// The person's secret, confirmed by the code of the step before the present one.
    QByteArray enrol(qint64 person)
    {
        const QByteArray secret = totp::freshSecret();
        const auto done = write([=, this, at = now()](store::Connection &unit) -> Result<bool> {
            if (const auto begun = totp::begin(unit, m_key, person, secret, at); !begun)
                return fail(begun.error());
            return totp::confirm(unit, person, *totp::stepOf(secret, totp::codeAt(secret, step() - 1), at), at);
        });
        return done.value() ? secret : QByteArray();
    }
    qint64 step() const { return toSeconds(now()) / 30; }
    Result<bool> use(qint64 person, qint64 at)
    {
        return write([=](store::Connection &unit) { return totp::use(unit, person, at); });
    }

    /// How many of many threads that do the same at once succeed.
    template <typename Work>
    int winners(Work work)
    {
        std::atomic<int> won = 0, ready = 0;
        constexpr int many = 12;
        std::vector<std::thread> threads;
        for (int i = 0; i < many; ++i)
            threads.emplace_back([&] {
                ++ready;
                while (ready < many)
                    std::this_thread::yield();
                const auto answer = (*m_store)->writeNow(work);
                if (answer && *answer)
                    ++won;
            });
        for (std::thread &thread : threads)
            thread.join();
        return won;
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
        QVERIFY(write([at = now()](store::Connection &unit) {
            Tenant tenant;
            tenant.name = u"Dune Clinic"_s;
            return tenants::create(unit, tenant, at);
        }));
        m_person = addPerson(u"frank"_s);
        m_other = addPerson(u"brian"_s);
    }
    void cleanup() { m_store.reset(); }

    // RFC 6238, appendix B: the last six digits of its eight
    void codesAreThoseOfTheStandard()
    {
        const QByteArray secret = "12345678901234567890";
        QCOMPARE(totp::codeAt(secret, 59 / 30), u"287082"_s);
        QCOMPARE(totp::codeAt(secret, 1111111109 / 30), u"081804"_s);
        QCOMPARE(totp::codeAt(secret, 1234567890 / 30), u"005924"_s);
        QCOMPARE(totp::codeAt(secret, qint64(20000000000) / 30), u"353130"_s);
        QCOMPARE(totp::base32(secret), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(totp::enrolmentUri(secret, u"Our Provider"_s, u"a@b.example"_s),
                 u"otpauth://totp/Our%20Provider:a%40b.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Our%20"
                 "Provider&algorithm=SHA1&digits=6&period=30"_s);
    }

    // RFC 6238 §5.2
    void codesOfTheNeighbouringStepsCount()
    {
        const QByteArray secret = totp::freshSecret();
        QCOMPARE(secret.size(), 20);
        for (const qint64 offset : {-1, 0, 1})
            QCOMPARE(totp::stepOf(secret, totp::codeAt(secret, step() + offset), now()),
                     std::optional(step() + offset));
        for (const qint64 offset : {-20, -2, 2, 20})
            QVERIFY(!totp::stepOf(secret, totp::codeAt(secret, step() + offset), now()));
        QString spaced = totp::codeAt(secret, step());
        QVERIFY(totp::stepOf(secret, spaced.insert(3, u' '), now()));
        for (const QString &code : {QString(), u"12345"_s, u"1234567"_s, u"abcdef"_s, u"１２３４５６"_s})
            QVERIFY(!totp::stepOf(secret, code, now()));
    }

    void secretWaitsForItsFirstCode()
    {
        const QByteArray secret = totp::freshSecret();
        QVERIFY(write(
            [=, this, at = now()](store::Connection &unit) { return totp::begin(unit, m_key, m_person, secret, at); }));
        QVERIFY(!summary(m_person).any());
        QCOMPARE(totp::pendingSecret(reader(), m_key, m_person, now()).value(), std::optional(secret));
        QVERIFY(!totp::secret(reader(), m_key, m_person).value());
        QVERIFY(!use(m_person, step()).value()); // nothing is set up yet
        // It stands sealed in the store, for this person and no other.
        const auto stored =
            reader().selectOne(u"SELECT pending_secret FROM totp WHERE account_id = ?", {m_person}).value()->bytes(0);
        QVERIFY(!stored.contains(secret) && stored.size() > secret.size());
        QVERIFY(m_key.open(stored, "totp:" + QByteArray::number(m_person)));
        QVERIFY(!m_key.open(stored, "totp:" + QByteArray::number(m_other)));
        m_clock.advance(totp::pendingLife);
        QVERIFY(!totp::pendingSecret(reader(), m_key, m_person, now()).value());
        QVERIFY(!write([=, this, at = now()](store::Connection &unit) {
                     return totp::confirm(unit, m_person, step(), at);
                 }).value());
    }

    void aNewSecretLeavesTheOldOneUntilItIsConfirmed()
    {
        const QByteArray old = enrol(m_person), fresh = totp::freshSecret();
        QVERIFY(write(
            [=, this, at = now()](store::Connection &unit) { return totp::begin(unit, m_key, m_person, fresh, at); }));
        QCOMPARE(totp::secret(reader(), m_key, m_person).value(), std::optional(old));
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
                    return totp::confirm(unit, m_person, step(), at);
                }).value());
        QCOMPARE(totp::secret(reader(), m_key, m_person).value(), std::optional(fresh));
    }

    void noCodeIsAcceptedTwice()
    {
        enrol(m_person);
        QVERIFY(!use(m_person, step() - 1).value()); // it confirmed the secret
        QVERIFY(use(m_person, step()).value());
        QVERIFY(!use(m_person, step()).value());
        QVERIFY(!use(m_person, step() - 1).value()); // nor one from before
        QVERIFY(use(m_person, step() + 1).value());
        QVERIFY(!use(m_other, step()).value());
    }

    void oneOfManyEqualCodesWins()
    {
        enrol(m_person);
        const qint64 at = step(), person = m_person;
        QCOMPARE(winners([=](store::Connection &unit) { return totp::use(unit, person, at); }), 1);
    }

    void recoveryCodesWorkOnce()
    {
        const QStringList codes = recoverycodes::fresh();
        QCOMPARE(codes.size(), 10);
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), 10);
        for (const QString &code : codes)
            QCOMPARE(code.size(), 19); // sixteen of thirty-two characters: 80 bits
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
            return recoverycodes::replace(unit, m_person, codes, at);
        }));
        QCOMPARE(recoverycodes::left(reader(), m_person).value(), 10);
        const auto used = [&](qint64 person, const QString &code) {
            return write(
                       [=, at = now()](store::Connection &unit) { return recoverycodes::use(unit, person, code, at); })
                .value();
        };
        QVERIFY(!used(m_other, codes[0]));
        QVERIFY(used(m_person, codes[0]));
        QVERIFY(!used(m_person, codes[0]));
        QVERIFY(used(m_person, QString(codes[1]).remove(u'-').toUpper() + u' '));
        QVERIFY(!used(m_person, codes[2].left(18)));
        QVERIFY(!used(m_person, {}));
        QCOMPARE(recoverycodes::left(reader(), m_person).value(), 8);
        const auto stored = reader().select(u"SELECT code_hash FROM recovery_code").value();
        for (const store::Row &row : stored)
            QCOMPARE(row.bytes(0).size(), 32);
        const QStringList anew = recoverycodes::fresh();
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
            return recoverycodes::replace(unit, m_person, anew, at);
        }));
        QVERIFY(!used(m_person, codes[5]));
        QVERIFY(used(m_person, anew[5]));
    }

    void oneOfManyEqualRecoveryCodesWins()
    {
        const QStringList codes = recoverycodes::fresh();
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
            return recoverycodes::replace(unit, m_person, codes, at);
        }));
        QCOMPARE(winners([person = m_person, code = codes[3], at = now()](store::Connection &unit) {
                     return recoverycodes::use(unit, person, code, at);
                 }),
                 1);
        QCOMPARE(recoverycodes::left(reader(), m_person).value(), 9);
    }

    void attemptsAreShortAndUsedOnce()
    {
        const QByteArray hash(32, 'a');
        const auto begin = [&](const QByteArray &attemptHash) {
            const SignInAttempt attempt{.userId = m_person, .amr = {u"pwd"_s}, .createdTime = now()};
            return write([=](store::Connection &unit) { return attempts::begin(unit, attemptHash, attempt); });
        };
        QVERIFY(begin(hash));
        const auto found = attempts::find(reader(), hash, now()).value();
        QVERIFY(found && found->userId == m_person && found->amr == QStringList{u"pwd"_s});
        QVERIFY(!attempts::find(reader(), QByteArray(32, 'b'), now()).value());
        QCOMPARE(winners([=, at = now()](store::Connection &unit) { return attempts::finish(unit, hash, at); }), 1);
        QVERIFY(!attempts::find(reader(), hash, now()).value());

        const QByteArray late(32, 'c');
        QVERIFY(begin(late));
        m_clock.advance(attempts::life);
        QVERIFY(!attempts::find(reader(), late, now()).value());
        QVERIFY(!write([=, at = now()](store::Connection &unit) { return attempts::finish(unit, late, at); }).value());
        QVERIFY(begin(QByteArray(32, 'd'))); // and those that expired are gone
        QCOMPARE(reader().selectOne(u"SELECT COUNT(*) FROM sign_in_attempt").value()->integer(0), 1);
        QVERIFY(write([=, this](store::Connection &unit) { return attempts::endAll(unit, m_person); }));
        QVERIFY(!attempts::find(reader(), QByteArray(32, 'd'), now()).value());
    }

    void attemptsEndWithTheirPerson()
    {
        const SignInAttempt attempt{.userId = m_person, .amr = {u"pwd"_s}, .createdTime = now()};
        const QByteArray hash(32, 'a');
        QVERIFY(write([=](store::Connection &unit) { return attempts::begin(unit, hash, attempt); }));
        QVERIFY(write([=, this, at = now()](store::Connection &unit) {
            return people::setState(unit, m_person, disabledState, at);
        }));
        QVERIFY(!attempts::find(reader(), hash, now()).value());
    }

    void trustedBrowsersAreOfOnePersonAndExpire()
    {
        const QByteArray hash(32, 'a');
        const auto trusted = [&](const QByteArray &browser, qint64 person) {
            return trustedbrowsers::isTrusted(reader(), browser, person, now()).value();
        };
        const auto trust = [&](const QByteArray &browser) {
            m_clock.advance(1s);
            return write([=, this, at = now()](store::Connection &unit) {
                return trustedbrowsers::trust(unit, browser, m_person, u"::1"_s, QString(900, u'x'), at);
            });
        };
        QVERIFY(trust(hash));
        QVERIFY(trusted(hash, m_person) && !trusted(hash, m_other) && !trusted(QByteArray(32, 'b'), m_person));
        const auto list = trustedbrowsers::list(reader(), m_person, now()).value();
        QCOMPARE(list.size(), 1);
        QVERIFY(trustedbrowsers::list(reader(), m_other, now()).value().isEmpty());
        const auto forget = [&](qint64 person) {
            return write([=, uuid = list[0].uuid](store::Connection &unit) {
                       return trustedbrowsers::forget(unit, person, uuid);
                   })
                .value();
        };
        QVERIFY(!forget(m_other));
        QVERIFY(trusted(hash, m_person));
        QVERIFY(forget(m_person));
        QVERIFY(!trusted(hash, m_person));
        QVERIFY(trust(hash));
        m_clock.advance(trustedbrowsers::life);
        QVERIFY(!trusted(hash, m_person));
        for (int i = 0; i < 25; ++i)
            QVERIFY(trust(QByteArray(32, char('A' + i))));
        QCOMPARE(trustedbrowsers::list(reader(), m_person, now()).value().size(), 20);
        QVERIFY(trusted(QByteArray(32, 'Y'), m_person) && !trusted(QByteArray(32, 'A'), m_person));
        QCOMPARE(
            write([=, this](store::Connection &unit) { return trustedbrowsers::forgetAll(unit, m_person); }).value(),
            20);
    }

    void passkeyCountersOnlyGrow()
    {
        Passkey key{.userId = m_person,
                    .credentialId = "credential",
                    .publicKey = "key",
                    .algorithm = -7,
                    .signCount = 3,
                    .synced = true,
                    .name = u"Telephone"_s};
        const auto add = [&](const Passkey &passkey) {
            return write([=, at = now()](store::Connection &unit) { return passkeys::add(unit, passkey, at); });
        };
        QVERIFY(add(key));
        const auto again = add(key);
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        const auto stored = passkeys::findByCredential(reader(), "credential").value().value();
        QCOMPARE(stored.name, u"Telephone"_s);
        QCOMPARE(stored.amr(), u"swk"_s);
        QCOMPARE(stored.publicKey, QByteArray("key"));
        QVERIFY(!passkeys::findByCredential(reader(), "other").value());
        const auto used = [&](qint64 count) {
            return write([=, id = stored.id, at = now()](store::Connection &unit) {
                       return passkeys::use(unit, id, count, at);
                   })
                .value();
        };
        QVERIFY(!used(3) && !used(2) && !used(0));
        QVERIFY(used(4));
        QVERIFY(!used(4));
        key.credentialId = "another";
        key.signCount = 0; // it has no counter
        QVERIFY(add(key));
        const qint64 id = passkeys::findByCredential(reader(), "another").value()->id;
        for (int i = 0; i < 2; ++i)
            QVERIFY(write([=, at = now()](store::Connection &unit) { return passkeys::use(unit, id, 0, at); }).value());
        QVERIFY(write([=, at = now()](store::Connection &unit) { return passkeys::use(unit, id, 1, at); }).value());
        QVERIFY(!write([=, at = now()](store::Connection &unit) { return passkeys::use(unit, id, 0, at); }).value());
        QVERIFY(!write([=, this, uuid = stored.uuid](store::Connection &unit) {
                     return passkeys::remove(unit, m_other, uuid);
                 }).value());
        QVERIFY(write([=, this, uuid = stored.uuid](store::Connection &unit) {
                    return passkeys::remove(unit, m_person, uuid);
                }).value());
        QCOMPARE(passkeys::list(reader(), m_person).value().size(), 1);
    }

    void aChallengeIsAnsweredOnce()
    {
        QCOMPARE(winners([at = now()](store::Connection &unit) {
                     return passkeys::useChallenge(unit, "challenge", at, at + 10min);
                 }),
                 1);
        m_clock.advance(11min);
        QVERIFY(write([at = now()](store::Connection &unit) {
                    return passkeys::useChallenge(unit, "another", at, at + 10min);
                }).value());
        QCOMPARE(reader().selectOne(u"SELECT COUNT(*) FROM passkey_challenge").value()->integer(0), 1);
    }

    void resettingLeavesNothing()
    {
        enrol(m_person);
        enrol(m_other);
        QVERIFY(write([=, this, at = now()](store::Connection &unit) -> Result<> {
            const Passkey key{.userId = m_person, .credentialId = "c", .publicKey = "k", .algorithm = -7, .name = {}};
            if (const auto added = passkeys::add(unit, key, at); !added)
                return added;
            if (const auto made = recoverycodes::replace(unit, m_person, recoverycodes::fresh(), at); !made)
                return made;
            return trustedbrowsers::trust(unit, QByteArray(32, 'a'), m_person, {}, {}, at);
        }));
        const auto before = summary(m_person);
        QVERIFY(before.any() && before.totpSince == now() && before.passkeys == 1 && before.recoveryCodes == 10);
        // One factor less is still one: the codes and the browsers stay.
        QVERIFY(write([=, this](store::Connection &unit) -> Result<> {
            if (const auto removed = totp::remove(unit, m_person); !removed)
                return fail(removed.error());
            return secondfactors::tidy(unit, m_person);
        }));
        QCOMPARE(summary(m_person).recoveryCodes, 10);
        QVERIFY(write([=, this](store::Connection &unit) { return secondfactors::reset(unit, m_person); }));
        const auto after = summary(m_person);
        QVERIFY(!after.any() && after.recoveryCodes == 0);
        QVERIFY(trustedbrowsers::list(reader(), m_person, now()).value().isEmpty());
        QVERIFY(summary(m_other).any());
    }
};

QTEST_GUILESS_MAIN(SecondFactorsTest)
#include "tst_secondfactors.moc"
