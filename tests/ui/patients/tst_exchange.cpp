// Data of a patient as files, in and out, against a real provider on the demo workspace.

#include "app/workspace/workspace.h"
#include "ui/client/providerclient.h"
#include "ui/patients/exportdialog.h"
#include "ui/patients/importdialog.h"
#include "ui/patients/patientdata.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bc;
using namespace bc::ui;
using namespace bc::ui::patients;

namespace {

constexpr int patience = 20'000;

class Line final : public Work
{
public:
    void setProgress(int, int) override {}
    void finish() override { deleteLater(); }
};

class Bench final : public Workbench
{
public:
    explicit Bench(const QUrl &issuer)
        : m_client(issuer)
    {}
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return m_person; }
    void open(const QString &) override {}
    void notify(Tone, const QString &text, QAction *) override { notices.append(text); }
    Work *beginWork(const QString &) override { return work = new Line; }

    QStringList notices;
    QPointer<Work> work;

private:
    ProviderClient m_client;
    Person m_person;
};

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, Scheme::Light);
        app::Options options;
        options.demo = true;
        options.port = 0;
        auto opened = app::Workspace::open(options, app::Workspace::Purpose::Serve);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        m_workspace = std::move(*opened);
        const auto served = m_workspace->serve();
        QVERIFY2(served, served ? "" : qPrintable(served.error().line()));
        m_bench = std::make_unique<Bench>(QUrl(m_workspace->address()));
        Tokens tokens;
        tokens.accessToken = u"VSvXrNLlQCeCdTJjGUJgKw"_s;
        m_bench->client().setTokens(tokens);
        const QJsonArray found = get(u"/api/v1/admin/patients"_s).value(u"results"_s).toArray();
        for (const QJsonValue value : found) {
            const Patient patient = Patient::fromJson(value.toObject());
            if (!m_patient.isKnown() && patient.metrics.contains(u"glucose"_s))
                m_patient = patient;
        }
        QVERIFY(m_patient.isKnown());
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_workspace.reset();
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_data = new PatientData(*m_bench, m_window.get());
        m_data->setPatient(m_patient);
        m_bench->notices.clear();
    }
    void cleanup() { m_window.reset(); }

    void tableGoesInOnceAndItsFaultsAreNamed()
    {
        const QString path = m_folder.filePath(u"weights.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("when,weight\n2026-11-01 08:00,81.5\n2026-11-02 08:00,81.2\n2026-11-03 08:00,heavy\n");
        file.close();
        QSignalSpy imported(m_data, &PatientData::imported);
        const auto walk = [&] {
            m_data->importAction()->trigger();
            m_dialog = m_window->findChild<ImportDialog *>();
            QTRY_COMPARE_WITH_TIMEOUT(m_dialog->stage(), ImportDialog::Stage::Form, patience);
            m_dialog->choose(path);
            auto *kinds = boxOf(u"body_mass"_s);
            QTRY_VERIFY_WITH_TIMEOUT((kinds = boxOf(u"body_mass"_s)) != nullptr, patience);
            kinds->setCurrentIndex(kinds->findData(u"body_mass"_s));
            m_dialog->findChild<QPushButton *>(u"go"_s)->click();
            QTRY_COMPARE_WITH_TIMEOUT(m_dialog->stage(), ImportDialog::Stage::Ended, patience);
        };
        walk();
        const auto counts = [this] { return m_dialog->findChild<QLabel *>(u"counts"_s)->text(); };
        QCOMPARE(counts(), u"2 new · 0 as before · 1 left out"_s);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toLongLong(), m_patient.id);
        delete m_dialog;
        walk(); // the same again
        QCOMPARE(counts(), u"0 new · 2 as before · 1 left out"_s);
        QCOMPARE(imported.size(), 1);
        delete m_dialog;
    }

    void choiceIsExportedToAFile()
    {
        ExportDialog dialog(m_patient, QDate::currentDate());
        dialog.show();
        dialog.findChild<QCheckBox *>(u"allKinds"_s)->click();
        dialog.findChild<QCheckBox *>(u"glucose"_s)->click();
        auto *periods = boxIn(dialog, 7);
        periods->setCurrentIndex(periods->findData(7));
        const ExportChoice choice = dialog.choice();
        QCOMPARE(choice.metrics, QStringList{u"glucose"_s});
        const QString path = m_folder.filePath(u"glucose.csv"_s);
        m_data->exportTo(path, choice);
        QVERIFY(!m_data->exportAction()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->notices.size(), 1, patience);
        QVERIFY2(m_bench->notices[0].contains(u"were exported"_s), qPrintable(m_bench->notices[0]));
        QVERIFY(m_data->exportAction()->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = file.readAll().split('\n');
        QVERIFY2(rows.size() > 1500 && rows.size() < 2200, qPrintable(QString::number(rows.size()))); // every 5 min
        for (const QByteArray &row : rows.mid(1))
            QVERIFY(row.isEmpty() || row.contains("glucose"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void wholeFilesOfEachFormat_data()
    {
        QTest::addColumn<ExportChoice::Format>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("fhir") << ExportChoice::Format::Fhir << QByteArray("{");
        QTest::newRow("zip") << ExportChoice::Format::Zip << QByteArray("PK\x03\x04");
    }
    void wholeFilesOfEachFormat()
    {
        QFETCH(ExportChoice::Format, format);
        ExportChoice choice;
        choice.format = format;
        choice.first = QDate::currentDate().addDays(-2);
        const QString path = m_folder.filePath(u"export."_s + choice.suffix());
        m_data->exportTo(path, choice);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->notices.size(), 1, patience);
        QVERIFY2(m_bench->notices[0].contains(u"were exported"_s), qPrintable(m_bench->notices[0]));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QFETCH(QByteArray, start);
        QVERIFY(content.startsWith(start));
        if (format == ExportChoice::Format::Fhir)
            QCOMPARE(QJsonDocument::fromJson(content).object().value(u"resourceType"_s).toString(), u"Bundle"_s);
    }

    void calledOffLeavesNothing()
    {
        const QString path = m_folder.filePath(u"called-off.zip"_s);
        ExportChoice choice;
        choice.format = ExportChoice::Format::Zip;
        m_data->exportTo(path, choice);
        QVERIFY(m_bench->work);
        Q_EMIT m_bench->work->cancelRequested();
        QTRY_VERIFY(m_data->exportAction()->isEnabled());
        QVERIFY(m_bench->notices.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void unwritableFolderSaysWhatToDo()
    {
        m_data->exportTo(m_folder.filePath(u"missing/x.csv"_s), {});
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QVERIFY2(m_bench->notices[0].contains(u"Choose another folder."_s), qPrintable(m_bench->notices[0]));
        QVERIFY(m_data->exportAction()->isEnabled());
    }

    void dialogSendsNothingThatCannotBe()
    {
        ExportDialog dialog(m_patient, QDate::currentDate());
        dialog.show();
        auto *go = dialog.findChild<QPushButton *>(u"chooseFile"_s);
        auto *trouble = dialog.findChild<QLabel *>(u"trouble"_s);
        auto *periods = boxIn(dialog, 7);
        periods->setCurrentIndex(periods->count() - 1); // from day to day
        auto *first = dialog.findChild<QDateEdit *>(u"firstDay"_s), *last = dialog.findChild<QDateEdit *>(u"lastDay"_s);
        QVERIFY(first->isVisible());
        last->setDate(first->date().addDays(-1));
        QVERIFY(!go->isEnabled() && trouble->isVisible());
        last->setDate(first->date());
        QVERIFY(go->isEnabled());
        QCOMPARE(dialog.choice().first, dialog.choice().last); // one whole day
        auto *allKinds = dialog.findChild<QCheckBox *>(u"allKinds"_s);
        allKinds->click();
        QVERIFY(!go->isEnabled());
        auto *formats = boxIn(dialog, int(ExportChoice::Format::Zip), u"Everything"_s);
        formats->setCurrentIndex(2); // takes all of it
        QVERIFY(go->isEnabled() && !allKinds->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void daysAreThePatients()
    {
        ExportChoice choice;
        choice.first = QDate(2026, 3, 29); // the clocks go forward
        choice.last = choice.first;
        const QUrlQuery query = choice.query(QTimeZone("Europe/Berlin"));
        QCOMPARE(query.queryItemValue(u"from"_s), u"2026-03-28T23:00:00Z"_s);
        QCOMPARE(query.queryItemValue(u"to"_s), u"2026-03-29T22:00:00Z"_s);
    }

private:
    QJsonObject get(const QString &path)
    {
        QJsonObject json;
        bool isThere = false;
        m_bench->client().fetch(Request::get(path), this, [&](const Answer &answer) {
            json = answer ? answer->json : QJsonObject();
            isThere = true;
        });
        return QTest::qWaitFor([&] { return isThere; }, patience) ? json : QJsonObject();
    }
    /// The box of the mapping that knows a kind.
    QComboBox *boxOf(const QString &data)
    {
        for (auto *each : m_dialog->findChildren<QComboBox *>()) {
            if (each->isVisible() && each->findData(data) >= 0)
                return each;
        }
        return nullptr;
    }
    static QComboBox *boxIn(const QWidget &dialog, int data, const QString &part = {})
    {
        for (auto *each : dialog.findChildren<QComboBox *>()) {
            if (each->findData(data) >= 0 && (part.isEmpty() || each->findText(part, Qt::MatchContains) >= 0))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QWidget> m_window;
    PatientData *m_data = nullptr;
    QPointer<ImportDialog> m_dialog;
    Patient m_patient;
};

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
