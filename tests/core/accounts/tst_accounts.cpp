#include "core/accounts/accounts.h"
#include "core/accounts/throttle.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace bc::accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every test runs on both databases.
class AccountsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;

    Instant now() const { return m_clock.now(); }
    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }

    static User person(const QString &username, const QString &email, qint64 tenantId = 1)
    {
        User user;
        user.username = username;
        user.email = email;
        user.firstName = u"Frank"_s;
        user.lastName = u"Herbert"_s;
        user.tenantId = tenantId;
        user.language = u"en"_s;
        user.timezone = u"UTC"_s;
        return user;
    }
    Result<User> create(const User &user)
    {
        return write([=, at = now()](store::Connection &unit) { return people::create(unit, user, u"phc"_s, at); });
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
    }
    void cleanup() { m_store.reset(); }

    void everyFieldComesBack()
    {
        User user = person(u"fherbert"_s, u"fherbert@dune.com"_s);
        user.middleName = u"P"_s;
        user.language = u"de"_s;
        user.timezone = u"Europe/Berlin"_s;
        user.country = u"Canada"_s;
        user.countryTelCode = u"+1"_s;
        user.telephone = u"555"_s;
        user.birthDate = u"1920-10-08"_s;
        user.agreeTos = true;
        user.accountType = 2;
        user.accountSubType = 3;
        user.accountSubTypeOther = u"other"_s;
        user.organizationName = u"Chilton"_s;
        user.role = Role::Clinician;
        const User made = create(user).value();
        QVERIFY(made.id > 0);
        QCOMPARE(made.uuid.size(), 36);
        const User read = people::find(reader(), made.id).value().value();
        QCOMPARE(read.uuid, made.uuid);
        QCOMPARE(read.username, u"fherbert"_s);
        QCOMPARE(read.displayName(), u"Frank Herbert"_s);
        QCOMPARE(read.middleName, u"P"_s);
        QCOMPARE(read.language, u"de"_s);
        QCOMPARE(read.timezone, u"Europe/Berlin"_s);
        QCOMPARE(read.country + read.countryTelCode + read.telephone, u"Canada+1555"_s);
        QCOMPARE(read.birthDate, u"1920-10-08"_s);
        QVERIFY(read.agreeTos);
        QCOMPARE(read.accountType, 2);
        QCOMPARE(read.accountSubType, std::optional(3));
        QCOMPARE(read.accountSubTypeOther + read.organizationName, u"otherChilton"_s);
        QVERIFY(read.role == Role::Clinician);
        QVERIFY(read.createdTime == now() && read.modifiedTime == now());
        QVERIFY(!read.lockedUntil && !read.lastSignInTime);
    }

    void signInNameIsFoundInAnyCase()
    {
        const qint64 id = create(person(u"FHerbert"_s, u"Fherbert@Dune.com"_s)).value().id;
        for (const QString &name : {u"fherbert"_s, u"FHERBERT"_s, u" fherbert "_s, u"fherbert@dune.com"_s,
                                    u"FHERBERT@DUNE.COM"_s, u"ｆherbert"_s}) {
            const auto found = people::findBySignInName(reader(), name).value();
            QVERIFY2(found && found->id == id, qPrintable(name));
        }
        for (const QString &name : {QString(), u" "_s, u"herbert"_s, u"%"_s, u"fherbert@dune.co_"_s})
            QVERIFY2(!people::findBySignInName(reader(), name).value(), qPrintable(name));
    }

    void takenNamesAreAllNamedAtOnce()
    {
        QVERIFY(create(person(u"first"_s, u"first@dune.com"_s)));
        QVERIFY(create(person(u"second"_s, u"second@dune.com"_s)));
        const auto refused = create(person(u"FIRST"_s, u"Second@dune.com"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().fields.size(), 2);
        QCOMPARE(refused.error().fields[0].field, u"username"_s);
        QCOMPARE(refused.error().fields[1].field, u"email"_s);
        QCOMPARE(people::list(reader(), {}).value().count, 2);
    }

    void peopleAreListedByHowTheyStand()
    {
        using people::Standing;
        const auto made = [this](const QString &name, const QString &phc) {
            return write([=, at = now()](store::Connection &unit) {
                       return people::create(unit, person(name, name + u"@dune.com"_s), phc, at);
                   })
                .value()
                .id;
        };
        const qint64 active = made(u"active"_s, u"phc"_s), invited = made(u"invited"_s, {});
        const qint64 locked = made(u"locked"_s, u"phc"_s), disabled = made(u"disabled"_s, {});
        QVERIFY(write([=, at = now()](store::Connection &unit) -> Result<> {
            if (const auto set = people::setState(unit, disabled, disabledState, at); !set)
                return set;
            for (int i = 0; i < 5; ++i) {
                const throttle::Guess guess{locked, u"locked"_s, {}, {}};
                if (const auto noted = throttle::failed(unit, guess, at); !noted)
                    return fail(noted.error());
            }
            return {};
        }));
        const auto listed = [this](std::optional<Standing> standing) {
            people::Query query;
            query.standing = standing;
            query.now = now();
            const people::Page page = people::list(reader(), query).value();
            QList<qint64> ids;
            for (const User &user : page.users)
                ids.append(user.id);
            return page.count == ids.size() ? ids : QList<qint64>();
        };
        QCOMPARE(listed({}).size(), 4);
        QCOMPARE(listed(Standing::Active), QList<qint64>{active});
        QCOMPARE(listed(Standing::Invited), QList<qint64>{invited});
        QCOMPARE(listed(Standing::Locked), QList<qint64>{locked});
        QCOMPARE(listed(Standing::Disabled), QList<qint64>{disabled});
        QCOMPARE(throttle::failedTries(reader(), locked).value(), 5);
        m_clock.advance(31s); // the lock is over
        QCOMPARE(listed(Standing::Locked), QList<qint64>());
        QCOMPARE(listed(Standing::Active), (QList<qint64>{active, locked}));

        const auto page = people::list(reader(), {}).value();
        const auto facts = people::signInFacts(reader(), page.users).value();
        QCOMPARE(facts.size(), 4);
        QVERIFY(facts[active].hasPassword && !facts[invited].hasPassword);
        QVERIFY(!facts[active].hasSecondFactor);
        QVERIFY(people::signInFacts(reader(), {}).value().isEmpty());
    }

    void nobodyTakesTheAddressOfAnotherAsTheirName()
    {
        QVERIFY(create(person(u"victim"_s, u"victim@dune.com"_s)));
        const auto refused = create(person(u"Victim@dune.com"_s, u"mallory@dune.com"_s));
        QVERIFY(!refused && refused.error().fields.value(0).field == u"username"_s);
        QVERIFY(create(person(u"own@dune.com"_s, u"own@dune.com"_s)));
        auto moved = people::findBySignInName(reader(), u"own@dune.com"_s).value().value();
        moved.email = u"VICTIM@dune.com"_s;
        QVERIFY(!write([=, at = now()](store::Connection &unit) { return people::update(unit, moved, at); }));
    }

    void chosenIdsAreKeptAndNewOnesFollow()
    {
        User user = person(u"seven"_s, u"seven@dune.com"_s);
        user.id = 7;
        QCOMPARE(create(user).value().id, 7);
        QCOMPARE(create(person(u"eight"_s, u"eight@dune.com"_s)).value().id, 8);
    }

    void updateChangesNamesAndRole()
    {
        User user = create(person(u"a"_s, u"a@dune.com"_s)).value();
        m_clock.advance(1s);
        user.username = u"b"_s;
        user.role = Role::Developer;
        QVERIFY(write([=, at = now()](store::Connection &unit) { return people::update(unit, user, at); }));
        const User read = people::findBySignInName(reader(), u"B"_s).value().value();
        QVERIFY(read.role == Role::Developer);
        QVERIFY(read.modifiedTime == now() && read.createdTime < now());
        User nobody = user;
        nobody.id = 999;
        nobody.username = nobody.email = u"n@dune.com"_s;
        const auto missing =
            write([=, at = now()](store::Connection &unit) { return people::update(unit, nobody, at); });
        QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    }

    void passwordHashIsKeptApart()
    {
        const qint64 id = create(person(u"a"_s, u"a@dune.com"_s)).value().id;
        QCOMPARE(people::passwordHash(reader(), id).value(), u"phc"_s);
        QCOMPARE(people::passwordHash(reader(), 999).value(), QString());
        QVERIFY(write(
            [=, at = now()](store::Connection &unit) { return people::setPasswordHash(unit, id, u"another"_s, at); }));
        QCOMPARE(people::passwordHash(reader(), id).value(), u"another"_s);
    }

    void peopleAreFoundByPartsOfTheirNames()
    {
        User frank = person(u"fherbert"_s, u"fh@dune.com"_s), brian = person(u"bherbert"_s, u"bh@dune.com"_s);
        brian.firstName = u"Brian"_s;
        User other = person(u"100%_sure"_s, u"x!y@moon.org"_s);
        other.firstName = u"Ünal"_s;
        other.lastName = u"Größe"_s;
        QVERIFY(create(frank) && create(brian) && create(other));
        const auto found = [this](const QString &text) {
            people::Query query;
            query.search = text;
            return people::list(reader(), query).value().count;
        };
        QCOMPARE(found(u"HERBERT"_s), 2);
        QCOMPARE(found(u"frank herb"_s), 1);
        QCOMPARE(found(u"@dune"_s), 2);
        QCOMPARE(found(u"ünal"_s), 1);
        QCOMPARE(found(u"GRÖßE"_s), 1);
        QCOMPARE(found(u"%"_s), 1);
        QCOMPARE(found(u"_"_s), 1);
        QCOMPARE(found(u"!"_s), 1);
        QCOMPARE(found(u"%herbert"_s), 0);
        QCOMPARE(found(u"' OR 1=1 --"_s), 0);
    }

    void pagesWalkEveryPersonOnce()
    {
        for (int i = 0; i < 23; ++i)
            QVERIFY(create(person(u"u%1"_s.arg(i), u"u%1@dune.com"_s.arg(i))));
        people::Query query;
        query.tenantId = 1;
        query.limit = 5;
        QList<qint64> seen;
        for (int pages = 1;; ++pages) {
            const auto page = people::list(reader(), query).value();
            QCOMPARE(page.count, 23);
            for (const User &user : page.users)
                seen << user.id;
            if (!page.nextId) {
                QCOMPARE(pages, 5);
                break;
            }
            QCOMPARE(*page.nextId, page.users.constLast().id);
            query.afterId = *page.nextId;
        }
        QCOMPARE(seen.size(), 23);
        QCOMPARE(QSet<qint64>(seen.cbegin(), seen.cend()).size(), 23);
        query.afterId = 0;
        query.limit = 23; // a full last page has no next one
        QVERIFY(!people::list(reader(), query).value().nextId);
    }

    void peopleAreSorted_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<QString>("order"); // of the first letters of their addresses
        QTest::newRow("name") << u"name"_s << true << u"bead"_s;
        QTest::newRow("name, backwards") << u"name"_s << false << u"daeb"_s;
        QTest::newRow("address") << u"email"_s << true << u"abde"_s;
        QTest::newRow("role") << u"role_id"_s << true << u"dabe"_s;
        QTest::newRow("never signed in, then by id") << u"last_sign_in_time"_s << true << u"abde"_s;
        QTest::newRow("id, backwards") << u"id"_s << false << u"edba"_s;
    }
    void peopleAreSorted()
    {
        QFETCH(QString, field);
        QFETCH(bool, ascending);
        const auto made = [this](const QString &email, const QString &name, Role role) {
            User user = person(email, email);
            user.firstName = name;
            user.role = role;
            return create(user).value().id;
        };
        made(u"a@x.org"_s, u"Émile"_s, Role::Member);
        made(u"b@x.org"_s, u"ann"_s, Role::Member);
        made(u"d@x.org"_s, u"Émile"_s, Role::TenantAdministrator);
        const qint64 last = made(u"e@x.org"_s, u"Bob"_s, Role::Member);
        people::Query query;
        query.tenantId = 1;
        query.sortField = field;
        query.ascending = ascending;
        query.limit = 3;
        QString seen;
        for (int pages = 0; pages < 2; ++pages) {
            const auto page = people::list(reader(), query).value();
            for (const User &user : page.users)
                seen += user.email.front();
            query.afterId = page.nextId.value_or(0);
        }
        QTEST(seen, "order");
        query.tenantId = 2;
        query.afterId = last; // another tenant's person tells nothing
        query.sortField = u"name"_s;
        QCOMPARE(people::list(reader(), query).error().fields.constFirst().field, u"offset"_s);
        query.sortField = u"password_hash"_s;
        QCOMPARE(people::list(reader(), query).error().fields.constFirst().field, u"sort_field"_s);
    }

    void cliniciansSeeTheirPatients()
    {
        const qint64 doctor = create(person(u"d"_s, u"d@dune.com"_s)).value().id;
        const qint64 mine = create(person(u"p"_s, u"p@dune.com"_s)).value().id;
        const qint64 other = create(person(u"q"_s, u"q@dune.com"_s)).value().id;
        for (int i = 0; i < 2; ++i) { // twice is once
            QVERIFY(write([=, at = now()](store::Connection &unit) { return people::assign(unit, doctor, mine, at); }));
        }
        QVERIFY(people::isAssigned(reader(), doctor, mine).value());
        QVERIFY(!people::isAssigned(reader(), doctor, other).value());
        QVERIFY(!people::isAssigned(reader(), mine, doctor).value());
        people::Query query;
        query.assignedTo = doctor;
        const auto page = people::list(reader(), query).value();
        QCOMPARE(page.count, 1);
        QCOMPARE(page.users.constFirst().id, mine);
    }

    void sessionsEndWithTimeRevocationAndTheirPerson()
    {
        const qint64 id = create(person(u"a"_s, u"a@dune.com"_s)).value().id;
        const auto begin = [&](const QByteArray &hash) {
            const Session session{.userId = id, .authTime = now(), .lastSeenTime = now(), .expiresTime = now() + 1h};
            return write([=](store::Connection &unit) {
                return sessions::create(unit, hash, session, u"127.0.0.1"_s, QString(5000, u'x'));
            });
        };
        const auto live = [&](const QByteArray &hash) {
            return sessions::find(reader(), hash, now()).value().has_value();
        };
        const QByteArray a(32, 'a'), b(32, 'b'), c(32, 'c');
        QVERIFY(begin(a) && begin(b) && begin(c));
        QVERIFY(live(a) && live(b) && live(c));
        QVERIFY(!live(QByteArray(32, 'd')));
        QCOMPARE(sessions::find(reader(), a, now()).value()->userId, id);

        QVERIFY(write([=, at = now()](store::Connection &unit) { return sessions::revoke(unit, a, at); }));
        QVERIFY(!live(a) && live(b));

        QVERIFY(write([=, at = now()](store::Connection &unit) { return sessions::touch(unit, b, at, at + 2h); }));
        m_clock.advance(1h);
        QVERIFY(live(b) && !live(c));

        const auto setPerson = [&](int state) {
            return write([=, at = now()](store::Connection &unit) { return people::setState(unit, id, state, at); });
        };
        QVERIFY(setPerson(disabledState));
        QVERIFY(!live(b));
        QVERIFY(setPerson(activeState));
        QVERIFY(live(b));
        QVERIFY(write([at = now()](store::Connection &unit) { return tenants::setState(unit, 1, disabledState, at); }));
        QVERIFY(!live(b));
        QVERIFY(write([at = now()](store::Connection &unit) { return tenants::setState(unit, 1, activeState, at); }));
        QCOMPARE(write([=, at = now()](store::Connection &unit) { return sessions::revokeAll(unit, id, at); }).value(),
                 1);
        QVERIFY(!live(b));
    }

    void sessionsAreListedAndEndedByTheirPublicName()
    {
        const qint64 id = create(person(u"a"_s, u"a@dune.com"_s)).value().id;
        const qint64 other = create(person(u"b"_s, u"b@dune.com"_s)).value().id;
        const auto begin = [&](qint64 who, const QByteArray &hash, const QStringList &amr) {
            m_clock.advance(1s);
            const Session session{
                .userId = who, .authTime = now(), .lastSeenTime = now(), .expiresTime = now() + 1h, .amr = amr};
            return write([=](store::Connection &unit) {
                return sessions::create(unit, hash, session, u"127.0.0.1"_s, u"Firefox"_s);
            });
        };
        QVERIFY(begin(id, QByteArray(32, 'a'), {u"pwd"_s}));
        QVERIFY(begin(id, QByteArray(32, 'b'), {u"pwd"_s, u"otp"_s, u"mfa"_s}));
        QVERIFY(begin(id, QByteArray(32, 'c'), {u"pwd"_s}));
        QVERIFY(begin(other, QByteArray(32, 'd'), {u"pwd"_s}));
        auto lines = sessions::list(reader(), id, now()).value();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].session.amr.join(u' '), u"pwd otp mfa"_s);
        QCOMPARE(lines[1].session.acr() + lines[0].session.acr(), u"21"_s);
        QCOMPARE(lines[0].userAgent + lines[0].address, u"Firefox127.0.0.1"_s);
        QSet<QString> names;
        for (const SessionLine &line : lines)
            names.insert(line.session.sid);
        QCOMPARE(names.size(), 3);
        const QString sid = lines[0].session.sid;
        QCOMPARE(sessions::find(reader(), QByteArray(32, 'c'), now()).value()->sid, sid);
        const auto named = [&](qint64 who) {
            return write(
                [=, at = now()](store::Connection &unit) { return sessions::revokeNamed(unit, who, sid, at); });
        };
        QVERIFY(!named(other).value()); // nobody ends another's
        QVERIFY(named(id).value());
        QVERIFY(!named(id).value());
        const QString kept = lines[2].session.sid;
        QCOMPARE(write([=, at = now()](store::Connection &unit) {
                     return sessions::revokeOthers(unit, id, kept, at);
                 }).value(),
                 1);
        lines = sessions::list(reader(), id, now()).value();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].session.sid, kept);
        QCOMPARE(sessions::list(reader(), other, now()).value().size(), 1);
    }

    void tenantsAreListedAndFound()
    {
        const auto made = write([at = now()](store::Connection &unit) {
            Tenant tenant;
            tenant.name = u"iPregnancy"_s;
            tenant.finerScopes = true;
            return tenants::create(unit, tenant, at);
        });
        QCOMPARE(made.value().id, 2);
        const auto read = tenants::find(reader(), 2).value().value();
        QCOMPARE(read.name, u"iPregnancy"_s);
        QVERIFY(read.finerScopes && read.uuid == made->uuid && read.createdTime == now());
        QCOMPARE(tenants::list(reader()).value().size(), 2);
        QVERIFY(!tenants::find(reader(), 99).value());
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
