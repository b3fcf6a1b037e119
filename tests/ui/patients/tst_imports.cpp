// Files of a patient's samples against a provider that can be slow and wrong at will.

#include "ui/client/providerclient.h"
#include "ui/patients/fileupload.h"
#include "ui/patients/importdialog.h"
#include "ui/patients/importform.h"
#include "ui/support/responder.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::patients;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray all = "/api/v1/admin/patients/7/imports", one = all + "/5";

Patient somebody()
{
    Patient patient;
    patient.id = 7;
    patient.name = u"Amara Okafor"_s;
    return patient;
}

Responder::Answer json(const QJsonObject &object, int status = 200) { return {status, object, {}, {}, false}; }

QString words(const QWidget &widget, const QString &name)
{
    const auto *found = widget.findChild<QLabel *>(name);
    return found && found->isVisibleTo(&widget) ? found->text() : QString();
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, Scheme::Light);
    }

    void init()
    {
        m_received.clear();
        m_size = 0;
        m_state = u"receiving"_s;
        m_newest = {};
        m_provider = std::make_unique<Responder>();
        m_provider->on("GET " + all, [this](const Responder::Seen &) {
            return json({{u"next_before"_s, QJsonValue()}, {u"results"_s, m_newest}});
        });
        m_provider->on("POST " + all, [this](const Responder::Seen &seen) {
            m_size = seen.json[u"size"].toInteger();
            m_name = seen.json[u"file_name"].toString();
            return json(job(), 201);
        });
        m_provider->on("PUT " + one + "/content", [this](const Responder::Seen &seen) {
            if (m_refusals-- > 0)
                return Responder::problem(503, {{u"detail"_s, u"The disk is full."_s}});
            if (seen.headers.value("upload-offset").toLongLong() != m_received.size())
                return Responder::problem(409);
            m_received += seen.body;
            if (m_received.size() == m_size)
                m_state = u"running"_s;
            return json(job());
        });
        m_provider->on("GET " + one, [this](const Responder::Seen &) {
            if (m_state == "running"_L1 && m_looks++ > 0)
                m_state = m_ending;
            return json(job());
        });
        m_provider->on("DELETE " + one, [this](const Responder::Seen &) {
            m_state = u"cancelled"_s;
            return Responder::Answer{204, {}, {}, {}, false};
        });
        m_refusals = m_looks = 0;
        m_ending = u"done"_s;
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        m_dialog = std::make_unique<ImportDialog>(*m_client, somebody());
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_client.reset();
        m_provider.reset();
    }

    void kindsOfFilesAreGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("format");
        QTest::newRow("zip") << u"export.zip"_s << QByteArray("PK\x03\x04....") << u"apple-health"_s;
        QTest::newRow("xml") << u"Export.XML"_s << QByteArray("<HealthData>") << u"apple-health"_s;
        QTest::newRow("json") << u"x.txt"_s << QByteArray(" {\"data\":{") << u"health-auto-export"_s;
        QTest::newRow("clarity") << u"c.csv"_s
                                 << QByteArray("Index,Timestamp,Event Type,Glucose Value (mg/dL)\n1,2026,EGV,100\n")
                                 << u"clarity"_s;
        QTest::newRow("libreview")
            << u"l.csv"_s
            << QByteArray("Glucose Data,Generated on\nDevice,Serial,Time,Type,Historic mmol/L,Scan mmol/L\n")
            << u"libreview"_s;
        QTest::newRow("table") << u"t.csv"_s << QByteArray("when;value\n2026-01-01;3\n") << u"csv"_s;
    }
    void kindsOfFilesAreGuessed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QTEST(guessFormat(name, head), "format");
    }

    void columnsAreReadAsTheFileSeparatesThem()
    {
        QCOMPARE(columnsOf("\xef\xbb\xbfwhen;\"a;b\";\r\n1;2;3"), QStringList({u"when"_s, u"a;b"_s, QString()}));
        QCOMPARE(columnsOf("a\tb"), QStringList({u"a"_s, u"b"_s}));
    }

    void fileIsSentInPartsAndReadToItsReport()
    {
        const QByteArray content = bytes(2 * FileUpload::partSize + 1234);
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        begin(content);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QCOMPARE(m_received, content);
        QCOMPARE(m_provider->count("PUT " + one + "/content"), 3);
        QCOMPARE(words(*m_dialog, u"outcome"_s), u"export.zip is imported"_s);
        QCOMPARE(words(*m_dialog, u"counts"_s),
                 u"1,204 new · 18 as before · 2 set aside, from the future · 5 left out"_s);
        QCOMPARE(imported.size(), 1);
        auto *report = m_dialog->findChild<QTreeWidget *>(u"report"_s);
        QCOMPARE(report->topLevelItemCount(), 1);
        QCOMPARE(report->topLevelItem(0)->text(0), u"A value that no body or sensor shows"_s);
        QCOMPARE(report->topLevelItem(0)->child(0)->text(0), u"Line 33: glucose 9000"_s);
        QVERIFY(report->topLevelItem(0)->isExpanded());
        QVERIFY(!report->visualItemRect(report->topLevelItem(0)->child(0)).isEmpty()); // without a click
    }

    void troubleOnTheWayIsResumed()
    {
        const QByteArray content = bytes(FileUpload::partSize + 10);
        m_refusals = 1;
        begin(content);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Paused);
        QVERIFY2(words(*m_dialog, u"trouble"_s).contains(u"The disk is full."_s),
                 qPrintable(words(*m_dialog, u"trouble"_s)));
        press(u"go"_s);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QCOMPARE(m_received, content);
        QVERIFY(words(*m_dialog, u"trouble"_s).isEmpty());
    }

    void halfSentFileGoesOnWhereItStopped()
    {
        const QByteArray content = bytes(5000);
        const QString path = file(u"export.zip"_s, content);
        m_name = u"export.zip"_s;
        m_size = content.size();
        m_received = content.left(3000);
        m_newest = {job()};
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Paused);
        QCOMPARE(words(*m_dialog, u"doing"_s), u"export.zip is not sent to its end"_s);
        m_dialog->choose(file(u"other.zip"_s, content)); // not that one
        QVERIFY(words(*m_dialog, u"trouble"_s).contains(u"another file"_s));
        m_dialog->choose(path);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QCOMPARE(m_received, content);
        QCOMPARE(m_provider->last("PUT " + one + "/content").body.size(), 2000);
    }

    void cancellingSaysWhatStays()
    {
        m_size = 100;
        m_name = u"export.zip"_s;
        m_state = u"waiting"_s;
        m_newest = {job()};
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Reading);
        press(u"cancelImport"_s);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QVERIFY(words(*m_dialog, u"outcome"_s).contains(u"was cancelled; what was stored before stays"_s));
    }

    void sendingIsCalledOffAtOnce()
    {
        m_provider->on("PUT " + one + "/content", [](const Responder::Seen &) {
            Responder::Answer never;
            never.silent = true;
            return never;
        });
        begin(bytes(10));
        QTRY_COMPARE(m_provider->count("PUT " + one + "/content"), 1);
        QCOMPARE(m_dialog->stage(), ImportDialog::Stage::Sending);
        press(u"cancelImport"_s);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QVERIFY(words(*m_dialog, u"outcome"_s).contains(u"was cancelled"_s));
    }

    void enterGoesOnAndEscCloses()
    {
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Form);
        m_dialog->choose(file(u"export.zip"_s, bytes(10)));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void failedImportSaysWhyAndIsReadAgain()
    {
        m_ending = u"failed"_s;
        m_provider->on("POST " + one + "/start", [this](const Responder::Seen &) {
            m_state = u"running"_s;
            m_ending = u"done"_s;
            m_looks = 0;
            return json(job());
        });
        begin(bytes(10));
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Ended);
        QCOMPARE(words(*m_dialog, u"trouble"_s), u"The archive breaks off."_s);
        press(u"go"_s);
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Reading);
        QTRY_COMPARE(words(*m_dialog, u"outcome"_s), u"export.zip is imported"_s);
        QVERIFY(words(*m_dialog, u"trouble"_s).isEmpty());
    }

    void tableIsMappedAndItsFaultsStandBesideTheFields()
    {
        m_provider->on("GET /api/v1/metric-kinds", [](const Responder::Seen &) {
            const QJsonObject steps{
                {u"name"_s, u"steps"_s}, {u"title"_s, u"Steps"_s}, {u"display_units"_s, QJsonArray{u"count"_s}}};
            const QJsonObject glucose{{u"name"_s, u"glucose"_s},
                                      {u"title"_s, u"Glucose"_s},
                                      {u"display_units"_s, QJsonArray{u"mg/dL"_s, u"mmol/L"_s}}};
            return json({{u"results"_s, QJsonArray{steps, glucose}}});
        });
        m_provider->on("POST " + all, [](const Responder::Seen &) {
            const QJsonObject wrong{{u"field"_s, u"unit"_s}, {u"message"_s, u"Does not fit the kind."_s}};
            return Responder::problem(400, {{u"errors"_s, QJsonArray{wrong}}});
        });
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Form);
        m_dialog->choose(file(u"sensor.csv"_s, "when;sugar;note\n2026-11-01 10:00;5,5;\n"));
        QTRY_VERIFY(box(u"kind"_s)->findData(u"steps"_s) >= 0);
        QCOMPARE(box(u"format"_s)->currentData().toString(), u"csv"_s);
        QCOMPARE(box(u"time"_s)->currentText(), u"when"_s);
        QCOMPARE(box(u"value"_s)->currentText(), u"sugar"_s);
        box(u"value"_s)->setCurrentIndex(0);
        press(u"go"_s);
        QVERIFY(!field(u"value"_s)->error().isEmpty()); // times are no values
        box(u"value"_s)->setCurrentIndex(1);
        box(u"kind"_s)->setCurrentIndex(box(u"kind"_s)->findData(u"glucose"_s));
        box(u"unit"_s)->setCurrentIndex(box(u"unit"_s)->findData(u"mmol/L"_s));
        box(u"decimal"_s)->setCurrentIndex(1);
        press(u"go"_s);
        QTRY_COMPARE(field(u"unit"_s)->error(), u"Does not fit the kind."_s);
        const QJsonObject options = m_provider->last("POST " + all).json[u"options"].toObject();
        const QJsonObject expected{{u"time"_s, u"when"_s},
                                   {u"value"_s, u"sugar"_s},
                                   {u"kind"_s, u"glucose"_s},
                                   {u"unit"_s, u"mmol/L"_s},
                                   {u"decimal"_s, u","_s}};
        QCOMPARE(options, expected);
    }

    void fileThatCannotBeReadSaysSo()
    {
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Form);
        m_dialog->choose(m_folder.filePath(u"missing.zip"_s));
        QVERIFY(words(*m_dialog, u"trouble"_s).contains(u"cannot be read"_s));
        m_dialog->choose(file(u"empty.csv"_s, {}));
        QVERIFY(words(*m_dialog, u"trouble"_s).contains(u"empty"_s));
    }

    void unreachableProviderOffersAnotherTry()
    {
        m_provider->on("GET " + all, [](const Responder::Seen &) { return Responder::problem(503); });
        m_dialog->start();
        auto *states = m_dialog->findChild<StateView *>();
        QTRY_COMPARE(states->state(), StateView::State::Failed);
        m_provider->on("GET " + all, [](const Responder::Seen &) { return json({{u"results"_s, QJsonArray()}}); });
        Q_EMIT states->retryRequested();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Form);
        QTRY_COMPARE(states->state(), StateView::State::Full);
    }

private:
    QJsonObject job() const
    {
        const bool isOver = m_state == "done"_L1 || m_state == "failed"_L1 || m_state == "cancelled"_L1;
        QJsonObject row{
            {u"id"_s, 5},
            {u"format"_s, u"apple-health"_s},
            {u"file_name"_s, m_name},
            {u"size"_s, m_size},
            {u"received"_s, m_received.size()},
            {u"state"_s, m_state},
            {u"progress"_s, QJsonObject{{u"read"_s, m_size / 2}, {u"size"_s, m_size}}},
            {u"counts"_s,
             QJsonObject{{u"added"_s, 1204}, {u"changed"_s, 0}, {u"same"_s, 18}, {u"aside"_s, 2}, {u"skipped"_s, 5}}},
            {u"error"_s, m_state == "failed"_L1 ? u"The archive breaks off."_s : QString()}};
        if (isOver) {
            const QJsonObject line{{u"line"_s, 33}, {u"detail"_s, u"glucose 9000"_s}};
            row[u"report"] = QJsonArray{QJsonObject{{u"reason"_s, u"implausible"_s},
                                                    {u"meaning"_s, u"…"_s},
                                                    {u"type"_s, QJsonValue()},
                                                    {u"records"_s, 5},
                                                    {u"lines"_s, QJsonArray{line}}}};
        }
        return row;
    }
    static QByteArray bytes(qsizetype size)
    {
        QByteArray made(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            made[i] = char(i * 7 + i / 255);
        return made;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder.filePath(name));
        const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
        return isWritten ? written.fileName() : QString();
    }
    void begin(const QByteArray &content)
    {
        m_dialog->start();
        QTRY_COMPARE(m_dialog->stage(), ImportDialog::Stage::Form);
        m_dialog->choose(file(u"export.zip"_s, content));
        press(u"go"_s);
    }
    void press(const QString &name) { m_dialog->findChild<QPushButton *>(name)->click(); }
    FormField *field(const QString &name)
    {
        for (auto *each : m_dialog->findChildren<FormField *>()) {
            if (each->name() == name)
                return each;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name) { return qobject_cast<QComboBox *>(field(name)->editor()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<ImportDialog> m_dialog;
    QByteArray m_received;
    QString m_name, m_state, m_ending;
    qint64 m_size = 0;
    int m_refusals = 0, m_looks = 0;
    QJsonArray m_newest;
};

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
