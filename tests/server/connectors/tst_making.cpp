#include "linkworld.h"

using namespace bc;
using namespace bc::tests;

/// Links as they are made and ended, against the sandbox.
class MakingTest : public QObject, protected LinkWorld
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void anotherRingsLinkIsRevokedAndItsEndAudited_data() { tests::addDialects(); }
    void anotherRingsLinkIsRevokedAndItsEndAudited()
    {
        QFETCH(QString, dialect);
        prepare(dialect);
        const auto scheduler = node(**m_store);
        const auto first = arrive(*scheduler, m_cloud->code(u"daily personal"_s));
        QVERIFY(first);
        const auto second = arrive(*scheduler, m_cloud->code(u"daily personal"_s, u"ben"_s));
        QVERIFY(second && second->id != first->id);
        QTRY_COMPARE(m_cloud->counted(u"revocations"_s), 1);
        QCOMPARE(audited(u"device.linked"_s).size(), 2);
        const auto ended = audited(u"device.unlinked"_s);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0].objectId, QString::number(first->id));
        QCOMPARE(ended[0].tenantId, first->tenantId);
        QCOMPARE(ended[0].detail[u"user_id"].toInteger(), m_personId);
        QCOMPARE(ended[0].detail[u"replaced_by"].toInteger(), second->id);
    }

    void nobodyKnowsWhoseDataAndNothingIsLinked_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const auto row = [](const char *name, QJsonObject fault) {
            fault[u"where"] = u"personal_info"_s;
            QTest::newRow(name) << fault;
        };
        row("an error", {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        row("too often", {{u"kind"_s, u"status"_s}, {u"status"_s, 429}});
        row("refused", {{u"kind"_s, u"status"_s}, {u"status"_s, 401}});
        row("garbage", {{u"kind"_s, u"garbage"_s}});
        row("broke off", {{u"kind"_s, u"cut"_s}});
    }
    void nobodyKnowsWhoseDataAndNothingIsLinked()
    {
        QFETCH(QJsonObject, fault);
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        const auto first = arrive(*scheduler, m_cloud->code(u"daily personal"_s));
        QVERIFY(first && !first->vendorUser.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime && !link().leasedUntil, 30'000);
        m_cloud->fault(fault);
        const auto second = arrive(*scheduler, m_cloud->code(u"daily personal"_s, u"ben"_s));
        QVERIFY(!second && second.error().kind == ErrorKind::Unavailable);
        QVERIFY(second.error().line().contains(u"Try again"_s));
        QTRY_COMPARE(m_cloud->counted(u"revocations"_s), 1); // of what nobody keeps
        QCOMPARE(link().vendorUser, first->vendorUser);
        QCOMPARE(turned(*scheduler).lastError.text, QString()); // hers goes on
        QCOMPARE(m_cloud->counted(u"refreshes"_s), 0);
    }

    void whoIsNotAllowedToBeKnownIsNobody()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        const auto first = arrive(*scheduler, m_cloud->code(u"daily personal"_s));
        QVERIFY(first && !first->vendorUser.isEmpty());
        m_cloud->fault(
            {{u"kind"_s, u"status"_s}, {u"status"_s, 403}, {u"where"_s, u"personal_info"_s}, {u"times"_s, 9}});
        const auto second = arrive(*scheduler, m_cloud->code(u"daily personal"_s, u"ben"_s));
        QVERIFY(second && second->id == first->id);
        QCOMPARE(second->vendorUser, QString());
    }

    void whoIsNoMoreThereIsLinkedToNothing_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("erased") << u"DELETE FROM device_link_request WHERE account_id = ?"_s;
        QTest::newRow("disabled") << u"UPDATE account SET state = 0 WHERE id = ?"_s;
    }
    void whoIsNoMoreThereIsLinkedToNothing()
    {
        QFETCH(QString, sql);
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        m_cloud->fault({{u"kind"_s, u"slow"_s}, {u"where"_s, u"token"_s}, {u"milliseconds"_s, 700}});
        const auto under = scheduler->arrive(arrival(m_cloud->code(u"daily personal"_s)));
        QTRY_COMPARE(m_cloud->asked(u"token"_s), 1);
        must(write([&](store::Connection &unit) { return unit.execute(sql, {m_personId}); }));
        QTRY_VERIFY(under.isFinished());
        QVERIFY(!under.result() && under.result().error().kind == ErrorKind::NotFound);
        QVERIFY(must(devices::links::ofPerson(reader(), m_personId)).isEmpty());
        QTRY_COMPARE(m_cloud->counted(u"revocations"_s), 1);
        QCOMPARE(audited(u"device.linked"_s).size(), 0);
    }

    void endedLinksAreRevokedForWhoAsks()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        const auto made = arrive(*scheduler, m_cloud->code(u"daily"_s));
        QVERIFY(made);
        scheduler->revoke({made->id, made->uuid, made->provider, must(devices::syncing::tokensOf(reader(), made->id))});
        QTRY_COMPARE(m_cloud->counted(u"revocations"_s), 1);
    }
};

QTEST_GUILESS_MAIN(MakingTest)
#include "tst_making.moc"
