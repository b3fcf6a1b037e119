#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/devices/syncing.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

using namespace bc;
using namespace bc::devices;
using namespace bc::devices::syncing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const Instant start = fromMicros(1'795'366'800'000'000); // 2026-11-22

/// A person with a ring that was just linked.
struct Fixture
{
    template <typename Work>
    auto write(Work work)
    {
        return store->writeNow(std::move(work));
    }
    explicit Fixture(const QString &dialect)
        : store(tests::TempStore::on(dialect))
    {
        accounts::Tenant tenant;
        tenant.name = u"Clinic"_s;
        accounts::User user;
        user.username = user.email = u"person@example.org"_s;
        user.timezone = u"America/Toronto"_s;
        personId = must(write([&](store::Connection &unit) -> Result<qint64> {
            const auto kept = accounts::tenants::create(unit, tenant, start);
            if (!kept)
                return fail(kept.error());
            accounts::User person = user;
            person.tenantId = kept->id;
            const auto made = accounts::people::create(unit, person, u"-"_s, start);
            if (!made)
                return fail(made.error());
            return made->id;
        }));
        link = arrive(u"ring-1"_s);
    }
    store::Connection &reader() { return **store->reader(); }
    Link arrive(const QString &vendorUser, Instant at = start)
    {
        return must(write([&](store::Connection &unit) {
            return linked(
                unit, {1, personId, u"ouraring"_s, u"daily personal"_s, vendorUser},
                [](const QString &uuid) {
                    return SealedTokens{"access " + uuid.toLatin1(), "refresh", start + 1h};
                },
                at);
        }));
    }
    std::optional<Claim> take(Instant at = start)
    {
        return must(write([&](store::Connection &unit) { return claim(unit, link.id, at, at + 45s); }));
    }
    Link ended(const Claim &claimed, Turn turn, Instant at = start)
    {
        must(write([&](store::Connection &unit) { return finish(unit, claimed.lease, turn, at); }));
        return **links::find(reader(), link.id);
    }
    QList<qint64> dueAt(Instant at) { return must(due(reader(), {u"ouraring"_s, u"partner"_s}, at, 10)); }
    qint64 attentions()
    {
        audit::Query query;
        query.event = u"device.needs_attention"_s;
        return must(audit::list(reader(), query)).size();
    }

    tests::TempStore store;
    qint64 personId = 0;
    Link link;
};

Turn turnOf(End end, const QString &error = {}, std::chrono::seconds wait = 0s)
{
    Turn turn;
    turn.end = end;
    turn.error = error.isEmpty() ? Sentence() : Sentence(error);
    turn.wait = wait;
    turn.began = start;
    return turn;
}

} // namespace

/// Leases, progress and what the end of a turn makes of a link, on both databases.
class SyncingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfManyGetsTheLease_data() { tests::addDialects(); }
    void oneOfManyGetsTheLease()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        QCOMPARE(fixture.dueAt(start), QList{fixture.link.id});
        const auto first = fixture.take();
        QVERIFY(first && first->whole);
        QCOMPARE(first->timezone, u"America/Toronto"_s);
        QVERIFY(first->tokens.access.endsWith(first->link.uuid.toLatin1()));
        QVERIFY(!fixture.take(start + 44s));
        QVERIFY(fixture.dueAt(start + 44s).isEmpty());
        // Whoever held it died: another takes over, and the first may not write any more.
        const auto second = fixture.take(start + 45s);
        QVERIFY(second);
        const auto late =
            fixture.write([&](store::Connection &unit) { return extended(unit, first->lease, start + 2min); });
        QVERIFY(!late && late.error().kind == ErrorKind::Conflict);
        const auto tokens = fixture.write([&](store::Connection &unit) {
            return keepTokens(unit, first->lease, {"a", "r", start}, start);
        });
        QVERIFY(!tokens && tokens.error().kind == ErrorKind::Conflict);
        const auto finished = fixture.write(
            [&](store::Connection &unit) { return finish(unit, first->lease, turnOf(End::Done), start); });
        QVERIFY(!finished && finished.error().kind == ErrorKind::Conflict);
    }

    void nothingIsFetchedForWhoIsDisabled_data() { tests::addDialects(); }
    void nothingIsFetchedForWhoIsDisabled()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto set = [&](const QString &table, int state) {
            must(fixture.write([&](store::Connection &unit) {
                return unit.execute(u"UPDATE %1 SET state = ?"_s.arg(table), {state});
            }));
            return fixture.dueAt(start).size();
        };
        QCOMPARE(set(u"account"_s, 0), 0);
        QCOMPARE(set(u"account"_s, 5), 1);
        QCOMPARE(set(u"tenant"_s, 0), 0);
    }

    void aRefreshIsKnownUntilItsTokensAreKept_data() { tests::addDialects(); }
    void aRefreshIsKnownUntilItsTokensAreKept()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto first = fixture.take();
        must(fixture.write([&](store::Connection &unit) { return refreshBegins(unit, first->lease, start); }));
        const auto second = fixture.take(start + 1min);
        QVERIFY(second && second->refreshTime == start);
        must(fixture.write([&](store::Connection &unit) {
            return keepTokens(unit, second->lease, {"new", "newer", start + 2h}, start + 1min);
        }));
        const auto third = fixture.take(start + 3min);
        QVERIFY(third && !third->refreshTime);
        QCOMPARE(third->tokens.access, QByteArray("new"));
        QCOMPARE(third->tokens.refresh, QByteArray("newer"));
    }

    void doneComesAgainInAnHour_data() { tests::addDialects(); }
    void doneComesAgainInAnHour()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const Link link = fixture.ended(*fixture.take(), turnOf(End::Done));
        QCOMPARE(link.state, LinkState::Linked);
        QVERIFY(link.nextSyncTime && *link.nextSyncTime == start + 1h);
        QVERIFY(!link.leasedUntil && link.lastSyncTime == start);
        QVERIFY(fixture.dueAt(start + 59min).isEmpty());
        QCOMPARE(fixture.dueAt(start + 1h).size(), 1);
        const Link more = fixture.ended(*fixture.take(start + 1h), turnOf(End::More), start + 1h);
        QVERIFY(*more.nextSyncTime == start + 1h);
    }

    void failuresWaitLongerAndAlarmFromTheThirdOn_data() { tests::addDialects(); }
    void failuresWaitLongerAndAlarmFromTheThirdOn()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Instant at = start;
        for (const auto pause : {1min, 2min, 4min, 8min}) {
            const Link link = fixture.ended(*fixture.take(at), turnOf(End::Unreachable, u"No answer."_s), at);
            QVERIFY(*link.nextSyncTime == at + pause);
            QCOMPARE(link.attention, pause < 4min ? Attention::None : Attention::Unreachable);
            QCOMPARE(link.state, pause < 4min ? LinkState::Linked : LinkState::Failing);
            QCOMPARE(link.lastError.text, u"No answer."_s);
            at = *link.nextSyncTime;
        }
        QCOMPARE(fixture.attentions(), 1); // told once
        const Link well = fixture.ended(*fixture.take(at), turnOf(End::Done), at);
        QCOMPARE(well.attention, Attention::None);
        QCOMPARE(well.failureCount, 0);
        QVERIFY(well.lastError.isEmpty());
        const Link asked = fixture.ended(*fixture.take(at), turnOf(End::Unreachable, u"Busy."_s, 10min), at);
        QVERIFY(*asked.nextSyncTime == at + 10min);
    }

    void backoffIsBoundedAndSpread()
    {
        QCOMPARE(backoff(1, 0.5), 1min);
        QCOMPARE(backoff(100, 0.5), 6h);
        QVERIFY(backoff(3, 0) == 192s && backoff(3, 1) == 288s);
    }

    void whatOnlyAPersonCanMendEndsTheTries_data() { tests::addDialects(); }
    void whatOnlyAPersonCanMendEndsTheTries()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const Link link = fixture.ended(*fixture.take(), turnOf(End::SignIn, u"Refused."_s));
        QCOMPARE(link.attention, Attention::SignIn);
        QVERIFY(!link.nextSyncTime);
        QVERIFY(must(tokensOf(fixture.reader(), link.id)).refresh.isEmpty());
        QVERIFY(fixture.dueAt(start + 240h).isEmpty());
        QCOMPARE(fixture.attentions(), 1);
        const auto wanted = fixture.write([&](store::Connection &unit) { return wantNow(unit, link.id, start); });
        QVERIFY(!wanted && wanted.error().kind == ErrorKind::Conflict);
        QCOMPARE(fixture.arrive(u"ring-1"_s).id, link.id); // linked again: the same link goes on
        QCOMPARE(fixture.dueAt(start).size(), 1);
    }

    void aRefusalWithoutAWordNeedsThePersonAtTheThirdTime_data() { tests::addDialects(); }
    void aRefusalWithoutAWordNeedsThePersonAtTheThirdTime()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Instant at = start;
        for (const auto pause : {1min, 2min}) {
            const Link link = fixture.ended(*fixture.take(at), turnOf(End::Refused, u"401."_s), at);
            QVERIFY(link.nextSyncTime && *link.nextSyncTime == at + pause);
            QCOMPARE(link.attention, Attention::None);
            QVERIFY(!must(tokensOf(fixture.reader(), link.id)).refresh.isEmpty());
            at = *link.nextSyncTime;
        }
        const Link link = fixture.ended(*fixture.take(at), turnOf(End::Refused, u"401."_s), at);
        QCOMPARE(link.attention, Attention::SignIn);
        QVERIFY(!link.nextSyncTime);
        QVERIFY(must(tokensOf(fixture.reader(), link.id)).refresh.isEmpty());
    }

    void aChangedRegistrationIsTriedAtOnce_data() { tests::addDialects(); }
    void aChangedRegistrationIsTriedAtOnce()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto change = [&](const QString &provider) {
            must(fixture.write(
                [&](store::Connection &unit) { return registrationChanged(unit, provider, start + 1s); }));
            return fixture.dueAt(start + 1s).size();
        };
        fixture.ended(*fixture.take(), turnOf(End::Done));
        QCOMPARE(change(u"ouraring"_s), 0); // it was known all the time
        const Link link = fixture.ended(*fixture.take(), turnOf(End::NotRegistered, u"Unknown."_s));
        QCOMPARE(link.attention, Attention::NotRegistered);
        QCOMPARE(change(u"partner"_s), 0);
        QCOMPARE(change(u"ouraring"_s), 1);
        must(fixture.write([&](store::Connection &unit) { return unlink(unit, link.id, start); }));
        QCOMPARE(change(u"ouraring"_s), 0);
    }

    void anEventFetchesWhatItMeansBetweenTheHours_data() { tests::addDialects(); }
    void anEventFetchesWhatItMeansBetweenTheHours()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        fixture.ended(*fixture.take(), turnOf(End::Done));
        const Instant at = start + 10min;
        const auto tell = [&](const QString &user, Instant when) {
            return must(fixture.write(
                [&](store::Connection &unit) { return announced(unit, u"ouraring"_s, user, u"sleep"_s, when); }));
        };
        QCOMPARE(tell(u"somebody else"_s, at), 0);
        QVERIFY(fixture.dueAt(at).isEmpty());
        QCOMPARE(tell(u"ring-1"_s, at), 1);
        QCOMPARE(fixture.dueAt(at).size(), 1);
        const auto claimed = fixture.take(at);
        QVERIFY(claimed && !claimed->whole);
        QCOMPARE(claimed->progress.size(), 1);
        tell(u"ring-1"_s, at + 1s); // while it is fetched
        Turn turn = turnOf(End::Done);
        turn.whole = false;
        turn.began = at;
        const Link link = fixture.ended(*claimed, turn, at + 2s);
        QVERIFY(*link.nextSyncTime == start + 1h);  // the hour stays as it was
        QCOMPARE(fixture.dueAt(at + 2s).size(), 1); // the second event is not forgotten
    }

    void progressAndFaultsAreKeptPerKind_data() { tests::addDialects(); }
    void progressAndFaultsAreKeptPerKind()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto claimed = fixture.take();
        const Progress reached{u"sleep"_s, QDate(2026, 10, 1), QDate(2026, 11, 1), {}};
        must(fixture.write([&](store::Connection &unit) -> Result<> {
            if (const auto kept = advance(unit, claimed->lease, reached, start); !kept)
                return kept;
            return noteFaults(unit, fixture.link.id, u"sleep"_s, {{u"a"_s, u"Wrong."_s}, {u"b"_s, u"Wrong."_s}}, {},
                              start);
        }));
        const auto progress = must(progressOf(fixture.reader(), fixture.link.id));
        QCOMPARE(progress.size(), 1);
        QCOMPARE(progress[0].from, reached.from);
        QCOMPARE(progress[0].until, reached.until);
        QCOMPARE(must(faultCount(fixture.reader(), fixture.link.id)), 2);
        must(fixture.write([&](store::Connection &unit) {
            return noteFaults(unit, fixture.link.id, u"sleep"_s, {{u"b"_s, u"Still."_s}}, {u"a"_s}, start);
        }));
        const auto faults = must(faultsOf(fixture.reader(), fixture.link.id, 10));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].second.why, u"Still."_s);
        QList<Fault> many;
        for (int i = 0; i < 2'000; ++i)
            many.append({QString::number(i), u"Nonsense."_s});
        must(fixture.write(
            [&](store::Connection &unit) { return noteFaults(unit, fixture.link.id, u"sleep"_s, many, {}, start); }));
        QCOMPARE(must(faultCount(fixture.reader(), fixture.link.id)), 500);
    }

    void unlinkingTakesTheLeaseAwayAndForgets_data() { tests::addDialects(); }
    void unlinkingTakesTheLeaseAwayAndForgets()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto claimed = fixture.take();
        must(fixture.write([&](store::Connection &unit) { return unlink(unit, fixture.link.id, start); }));
        const auto late =
            fixture.write([&](store::Connection &unit) { return extended(unit, claimed->lease, start + 1min); });
        QVERIFY(!late && late.error().kind == ErrorKind::Conflict);
        QVERIFY(must(tokensOf(fixture.reader(), fixture.link.id)).access.isEmpty());
        QCOMPARE((*links::find(fixture.reader(), fixture.link.id))->state, LinkState::Revoked);
        QVERIFY(must(deviceOf(fixture.reader(), fixture.link.id))); // the data stay
        const auto again = fixture.write([&](store::Connection &unit) { return unlink(unit, fixture.link.id, start); });
        QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    }

    void anotherRingGetsALinkOfItsOwn_data() { tests::addDialects(); }
    void anotherRingGetsALinkOfItsOwn()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        QCOMPARE(fixture.arrive(u"ring-1"_s).id, fixture.link.id);
        const Link other = fixture.arrive(u"ring-2"_s);
        QVERIFY(other.id != fixture.link.id);
        QCOMPARE((*links::find(fixture.reader(), fixture.link.id))->state, LinkState::Revoked);
        QVERIFY(must(deviceOf(fixture.reader(), other.id)) != must(deviceOf(fixture.reader(), fixture.link.id)));
    }

    void whoseDataTheseAreIsWhatIsKnownNow_data() { tests::addDialects(); }
    void whoseDataTheseAreIsWhatIsKnownNow()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        const auto replaced = [&](const QString &vendorUser) {
            const auto found =
                must(replacedBy(fixture.reader(), {1, fixture.personId, u"ouraring"_s, u"daily"_s, vendorUser}));
            return found ? found->id : 0;
        };
        QCOMPARE(replaced(u"ring-1"_s), 0);
        QCOMPARE(replaced(u"ring-2"_s), fixture.link.id);
        QCOMPARE(replaced({}), 0);
        const Link unknown = fixture.arrive({});
        QCOMPARE(unknown.id, fixture.link.id);
        QCOMPARE(unknown.vendorUser, QString());
        QCOMPARE(replaced(u"ring-2"_s), 0);
    }

    void silentLinksAreThoseThatNobodyFetches_data() { tests::addDialects(); }
    void silentLinksAreThoseThatNobodyFetches()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Link phone;
        phone.tenantId = fixture.link.tenantId;
        phone.accountId = fixture.personId;
        phone.provider = u"healthkit"_s;
        phone.state = LinkState::Linked;
        phone.lastDataTime = start - 48h;
        must(fixture.write([&](store::Connection &unit) -> Result<Device> {
            const auto made = links::create(unit, phone, start);
            if (!made)
                return fail(made.error());
            phone = *made;
            Device device;
            device.tenantId = phone.tenantId;
            device.accountId = phone.accountId;
            device.linkId = phone.id;
            return devices::create(unit, device, start);
        }));
        Turn turn = turnOf(End::Done);
        turn.lastData = start - 48h;
        fixture.ended(*fixture.take(), turn); // the ring is fetched: its turns say whether it stopped
        QVERIFY(must(silent(fixture.reader(), start - 72h, 10)).isEmpty());
        auto found = must(silent(fixture.reader(), start - 24h, 10));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].linkId, phone.id);
        QCOMPARE(found[0].deviceIds.size(), 1);
        const auto stop = [&](const Silent &one) {
            must(fixture.write([&](store::Connection &unit) { return stopped(unit, one, start); }));
            return (*links::find(fixture.reader(), phone.id))->state;
        };
        Silent outdated = found[0];
        outdated.lastData -= 1h; // data came in between
        QCOMPARE(stop(outdated), LinkState::Linked);
        QCOMPARE(stop(found[0]), LinkState::Stopped);
    }

    void dataFromTheDeviceLinkWhatWasPendingOrStopped_data() { tests::addDialects(); }
    void dataFromTheDeviceLinkWhatWasPendingOrStopped()
    {
        QFETCH(QString, dialect);
        Fixture fixture(dialect);
        Turn quiet = turnOf(End::Done);
        quiet.quiet = true;
        quiet.lastData = start - 240h;
        QCOMPARE(fixture.ended(*fixture.take(), quiet).state, LinkState::Stopped);
        const qint64 device = *must(deviceOf(fixture.reader(), fixture.link.id));
        const auto receive = [&](Instant newest) {
            must(fixture.write([&](store::Connection &unit) { return received(unit, device, newest, start); }));
            return (*links::find(fixture.reader(), fixture.link.id))->state;
        };
        QCOMPARE(receive(start - 300h), LinkState::Stopped); // older ones tell nothing new
        QCOMPARE(receive(start - 1h), LinkState::Linked);
    }
};

QTEST_GUILESS_MAIN(SyncingTest)
#include "tst_syncing.moc"
