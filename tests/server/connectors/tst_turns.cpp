#include "linkworld.h"

using namespace bc;
using namespace bc::tests;

/// What a turn makes of a vendor that refuses or fails, against the sandbox.
class TurnsTest : public QObject, protected LinkWorld
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void oneKindThatFailsKeepsNoOtherBack_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const auto row = [](const char *name, const QString &kind, int status) {
            QTest::newRow(name) << QJsonObject{
                {u"kind"_s, kind}, {u"status"_s, status}, {u"where"_s, u"sleep"_s}, {u"times"_s, 1'000}};
        };
        row("an error", u"status"_s, 500);
        row("garbage", u"garbage"_s, 0);
        row("broke off", u"cut"_s, 0);
    }
    void oneKindThatFailsKeepsNoOtherBack()
    {
        QFETCH(QJsonObject, fault);
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        m_cloud->fault(fault);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().failureCount == 1, 30'000);
        QVERIFY(link().nextSyncTime > m_clock.now() && link().lastDataTime);
        QCOMPARE(link().attention, devices::Attention::None);
        QVERIFY(!link().lastError.isEmpty());
        if (fault[u"kind"] != "cut"_L1) // Qt may ask again when the connection ends
            QCOMPARE(m_cloud->asked(u"sleep"_s), 1);
        QVERIFY(!reached(u"sleep"_s).started());
        const QDate horizon = QDate::currentDate().addDays(-38);
        for (const QString &type : {u"heartrate"_s, u"daily_activity"_s, u"vO2_max"_s})
            QVERIFY2(reached(type).started() && reached(type).from < horizon, qPrintable(type));
        turned(*scheduler);
        QCOMPARE(turned(*scheduler).state, devices::LinkState::Failing);
        m_cloud->client->del("/sandbox/faults");
        QCOMPARE(turned(*scheduler).state, devices::LinkState::Linked);
        QVERIFY(reached(u"sleep"_s).from < horizon);
    }

    void theSecondKindThatFailsEndsTheTurn()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, 503}, {u"times"_s, 1'000}});
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().failureCount == 1, 30'000);
        QCOMPARE(requests() - m_cloud->asked(u"token"_s), 2);
        QCOMPARE(link().lastError.code, u"vendor_answered"_s);
    }

    void refusedKindsAreNotedAndLeftOut()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        const auto refuse = [&](const QString &where, int status) {
            m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, status}, {u"where"_s, where}, {u"times"_s, 1'000}});
        };
        refuse(u"sleep"_s, 404);
        refuse(u"vO2_max"_s, 403);
        refuse(u"daily_spo2"_s, 422);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime && !link().leasedUntil, 30'000);
        QCOMPARE(link().failureCount, 0);
        QVERIFY(link().lastError.isEmpty());
        QStringList faults;
        for (const auto &[type, fault] : must(devices::syncing::faultsOf(reader(), link().id, 10)))
            faults.append(type + u' ' + fault.why);
        QCOMPARE(faults, (QStringList{u"daily_spo2 Oura does not give this out (422)."_s,
                                      u"sleep Oura does not give this out (404)."_s,
                                      u"vO2_max Oura does not give this out (403)."_s}));
        QVERIFY(reached(u"daily_activity"_s).from < QDate::currentDate().addDays(-38));
        // None of all that there is.
        m_cloud->client->del("/sandbox/faults");
        refuse({}, 404);
        const devices::Link none = turned(*scheduler);
        QCOMPARE(none.failureCount, 1);
        QCOMPARE(none.lastError.code, u"vendor_answered_to"_s);
        m_cloud->client->del("/sandbox/faults");
        QCOMPARE(turned(*scheduler).failureCount, 0);
        QCOMPARE(must(devices::syncing::faultCount(reader(), link().id)), 0);
    }

    void tokensSurviveRefusalsThatSayNothingOfThem()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime && !link().leasedUntil, 30'000);
        const auto hasTokens = [&] { return !must(devices::syncing::tokensOf(reader(), link().id)).refresh.isEmpty(); };
        // A firewall before the token endpoint.
        m_cloud->client->post("/sandbox/grants/expire", {}, "text/plain");
        m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, 403}, {u"where"_s, u"token"_s}, {u"times"_s, 5}});
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(turned(*scheduler).failureCount, i);
        QCOMPARE(link().attention, devices::Attention::Unreadable);
        QVERIFY(hasTokens());
        QCOMPARE(turned(*scheduler).failureCount, 0);
        // An outage in which every token is "wrong".
        m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, 401}, {u"times"_s, 4}});
        QCOMPARE(turned(*scheduler).failureCount, 1);
        QCOMPARE(turned(*scheduler).failureCount, 2);
        QVERIFY(hasTokens());
        QCOMPARE(turned(*scheduler).failureCount, 0);
        m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, 401}, {u"times"_s, 1'000}});
        turned(*scheduler);
        turned(*scheduler);
        QVERIFY(hasTokens());
        QCOMPARE(turned(*scheduler).attention, devices::Attention::SignIn);
        QVERIFY(!hasTokens());
    }

    void slowRefusalsLoseNoTurn()
    {
        prepare(u"sqlite"_s);
        server::LinkScheduler::Options options;
        options.client.loopbackAllowed = true;
        options.pause = 30ms;
        options.lease = 3s;
        server::LinkScheduler one(**m_store, m_clock, m_key, issuer, options);
        server::LinkScheduler other(**m_store, m_clock, m_key, issuer, options);
        one.start();
        m_cloud->fault({{u"kind"_s, u"status"_s}, {u"status"_s, 403}, {u"where"_s, u"personal_info"_s}}); // the arrival
        for (const QString &where : {u"personal_info"_s, u"sleep"_s, u"heartrate"_s})
            m_cloud->fault(
                {{u"kind"_s, u"status"_s}, {u"status"_s, 404}, {u"where"_s, where}, {u"milliseconds"_s, 2'000}});
        QVERIFY(arrive(one, m_cloud->code(u"daily heartrate personal"_s)));
        other.start(); // takes over whatever is given up
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime && !link().leasedUntil, 30'000);
        QCOMPARE(one.figures().turns + other.figures().turns, 1);
        QCOMPARE(one.figures().failed, 0);
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"
