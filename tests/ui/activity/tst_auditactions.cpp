#include "auditbench.h"
#include "ui/activity/auditfilters.h"
#include "ui/activity/chaindialog.h"
#include "ui/support/freshsettings.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::activity;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto verifyRoute = "GET /api/v1/admin/audit/verify";
constexpr auto exportRoute = "GET /api/v1/admin/audit/export";

QJsonObject chain(const QString &state, qint64 entries, const QJsonValue &bad = {}, const QJsonValue &missing = {})
{
    return {{u"state"_s, state},
            {u"entries"_s, entries},
            {u"last_entry"_s, 15'213},
            {u"first_bad_id"_s, bad},
            {u"first_missing_id"_s, missing},
            {u"head_id"_s, 15'213},
            {u"head_hash"_s, u"3fa94c"_s},
            {u"started_time"_s, u"2026-11-25T12:00:00.000Z"_s},
            {u"finished_time"_s, u"2026-11-25T12:00:00.800Z"_s}};
}

QString text(const QWidget &dialog)
{
    QStringList lines;
    for (const QLabel *one : dialog.findChildren<QLabel *>()) {
        lines += one->isVisible() ? one->text() : QString();
    }
    return lines.join(u'\n');
}

} // namespace

/// What is done with the audit log as a whole: export and verification.
class TestAuditActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"audit-actions"_s); }

    void exportsWhatTheFiltersShow()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QByteArray body = "id,time\r\n" + QByteArray(300'000, 'x') + "\r\n";
        fixture.provider.on(exportRoute, [&](const Responder::Seen &) -> Responder::Answer {
            Responder::Answer answer;
            answer.raw = body;
            answer.headers = {{"Content-Type", "text/csv; charset=utf-8; header=present"}};
            return answer;
        });
        fixture.place->audit()->filters()->set(u"event"_s, u"token."_s, u"Tokens"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.csv"_s);
        fixture.place->audit()->exportTo(path, AuditExport::Format::Csv);
        QVERIFY(!fixture.place->audit()->exportAction()->isEnabled());
        QTRY_COMPARE(fixture.bench.notices.size(), 1);
        QCOMPARE(fixture.bench.tones.at(0), Workbench::Tone::Good);
        const Responder::Seen seen = fixture.provider.last(exportRoute);
        QCOMPARE(seen.query.queryItemValue(u"event"_s), u"token."_s);
        QCOMPARE(seen.query.queryItemValue(u"format"_s), u"csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(fixture.place->audit()->exportAction()->isEnabled());
        QTRY_VERIFY(!fixture.bench.work);
    }

    void aCancelledOrFailedExportLeavesNoFile()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.jsonl"_s);
        fixture.provider.on(exportRoute, [](const Responder::Seen &) -> Responder::Answer {
            Responder::Answer answer;
            answer.silent = true;
            return answer;
        });
        fixture.place->audit()->exportTo(path, AuditExport::Format::JsonLines);
        QTRY_COMPARE(fixture.provider.count(exportRoute), 1);
        Q_EMIT fixture.bench.work->cancelRequested();
        QTRY_VERIFY(fixture.place->audit()->exportAction()->isEnabled());
        QVERIFY(fixture.bench.notices.isEmpty());
        QVERIFY(!QFile::exists(path));

        fixture.provider.on(exportRoute, [](const Responder::Seen &) { return Responder::problem(403); });
        fixture.place->audit()->exportTo(path, AuditExport::Format::JsonLines);
        QTRY_COMPARE(fixture.bench.tones, QList<Workbench::Tone>{Workbench::Tone::Bad});
        QVERIFY(!QFile::exists(path));

        fixture.place->audit()->exportTo(folder.filePath(u"missing/audit.csv"_s), AuditExport::Format::Csv);
        QCOMPARE(fixture.bench.tones.size(), 2);
        QVERIFY(fixture.bench.notices.at(1).contains(u"Choose another folder."_s));
    }

    void anExportThatBrokeOffLeavesNoFile_data()
    {
        QTest::addColumn<AuditExport::Format>("format");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<bool>("whole");
        const AuditExport::Format csv = AuditExport::Format::Csv, lines = AuditExport::Format::JsonLines;
        const QByteArray rows = "id,event\r\n7,a\r\n12,\"x\"\"y\r\n99,z\"\r\n";
        QTest::newRow("whole") << csv << rows << QByteArray("12") << true;
        QTest::newRow("a row is missing") << csv << rows << QByteArray("13") << false;
        QTest::newRow("a line in a field is no row") << csv << rows << QByteArray("99") << false;
        QTest::newRow("within a row") << csv << rows.chopped(4) << QByteArray("12") << false;
        QTest::newRow("none are meant") << csv << QByteArray("id,event\r\n") << QByteArray("0") << true;
        QTest::newRow("all are missing") << csv << QByteArray("id,event\r\n") << QByteArray("7") << false;
        QTest::newRow("lines") << lines << QByteArray("{\"id\":7,\"a\":\"\\\"\"}\n{\"id\":12}\n") << QByteArray("12")
                               << true;
        QTest::newRow("a line is missing")
            << lines << QByteArray("{\"id\":7,\"a\":\"\\\"\"}\n") << QByteArray("12") << false;
    }

    void anExportThatBrokeOffLeavesNoFile()
    {
        QFETCH(AuditExport::Format, format);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, last);
        QFETCH(bool, whole);
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.provider.on(exportRoute, [&](const Responder::Seen &) -> Responder::Answer {
            return {200, {}, {{"Content-Type", "text/plain"}, {"X-Last-Entry-Id", last}}, body};
        });
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit"_s);
        fixture.place->audit()->exportTo(path, format);
        QTRY_COMPARE(fixture.bench.notices.size(), 1);
        QCOMPARE(fixture.bench.tones.at(0), whole ? Workbench::Tone::Good : Workbench::Tone::Bad);
        QCOMPARE(QFile::exists(path), whole);
        QVERIFY(whole || fixture.bench.notices.at(0).contains(u"broke off"_s));
    }

    void onlyThePlatformVerifies()
    {
        QVERIFY(!Fixture(Person::TenantAdministrator).place->audit()->verifyAction()->isEnabled());
        QVERIFY(Fixture(Person::Platform).place->audit()->verifyAction()->isEnabled());
    }

    void anIntactChainSaysSo()
    {
        Fixture fixture(Person::Platform);
        QJsonObject state = chain(u"never"_s, 0);
        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) -> Responder::Answer {
            return {200, state, {}, {}};
        });
        fixture.provider.on("POST /api/v1/admin/audit/verify", [&](const Responder::Seen &) -> Responder::Answer {
            state = chain(u"running"_s, 4'000);
            return {202, state, {}, {}};
        });
        QPointer<ChainDialog> dialog = fixture.place->audit()->verify();
        dialog->setInterval(std::chrono::milliseconds(20));
        QTRY_VERIFY(button(*dialog, u"Verify now"_s) && button(*dialog, u"Verify now"_s)->isEnabled());
        button(*dialog, u"Verify now"_s)->click();
        QTRY_VERIFY(text(*dialog).contains(u"Entry 4,000 of 15,213"_s));
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(button(*dialog, u"Stop watching"_s));
        state = chain(u"done"_s, 15'213);
        QTRY_VERIFY(text(*dialog).contains(u"The chain is intact"_s));
        QVERIFY(text(*dialog).contains(u"15,213 entries in 800 ms"_s));
        button(*dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"15213 3fa94c"_s);
        button(*dialog, u"Close"_s)->click();
        QTRY_VERIFY(!dialog);
    }

    void aTamperedChainNamesTheEntryAndWhatToDo()
    {
        Fixture fixture(Person::Platform);
        QTRY_VERIFY(fixture.loaded());
        QJsonObject state = chain(u"done"_s, 15'213, 42);
        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) -> Responder::Answer {
            return {200, state, {}, {}};
        });
        QPointer<ChainDialog> dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(text(*dialog).contains(u"Entry 42 is not as it was written"_s));
        QVERIFY(text(*dialog).contains(u"The entries up to 41 are as they were written."_s));
        QVERIFY(text(*dialog).contains(u"copy the store now"_s));
        button(*dialog, u"Show entry 42"_s)->click();
        QTRY_VERIFY(fixture.shows(u"Entry 42"_s));

        state = chain(u"done"_s, 15'200, 43, 31);
        dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(text(*dialog).contains(u"Entry 31 is missing"_s));
        dialog->close();

        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) { return Responder::problem(503); });
        dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(button(*dialog, u"Try again"_s));
        dialog->close();
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestAuditActions)
#include "tst_auditactions.moc"
