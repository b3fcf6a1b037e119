// The workspace Patients against a real provider on the demo workspace.

#include "app/workspace/workspace.h"
#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientsplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bc;
using namespace bc::ui;
using namespace bc::ui::patients;

namespace {

class Bench final : public Workbench
{
public:
    explicit Bench(const QUrl &issuer)
        : m_client(issuer)
    {}
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return m_person; }
    void open(const QString &link) override { opened = link; }
    void notify(Tone, const QString &, QAction *) override {}
    Work *beginWork(const QString &) override { return nullptr; }

    QString opened;

private:
    ProviderClient m_client;
    Person m_person;
};

} // namespace

class TestPatientsPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listAnswersPageByPageAndIsAGoodModel();
    void movingAlongTheListOpensNobody();
    void enterOpensThePatientAndDrawsTheHeartRate();
    void zoomingInBringsSharperData();
    void linkOpensAPatient();
    void linkToNobodySaysSo();
    void anUnreachableProviderIsAnErrorWithRetry();

private:
    bool openFirstWithPulse();
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<PatientsPlace> m_place;
};

void TestPatientsPlace::initTestCase()
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
}

void TestPatientsPlace::init()
{
    m_bench = std::make_unique<Bench>(QUrl(m_workspace->address()));
    Tokens tokens;
    tokens.accessToken = u"VSvXrNLlQCeCdTJjGUJgKw"_s;
    m_bench->client().setTokens(tokens);
    m_place = std::make_unique<PatientsPlace>(*m_bench);
    m_place->resize(1280, 760);
    m_place->show();
    m_place->activate();
}

void TestPatientsPlace::cleanup()
{
    m_place.reset();
    m_bench.reset();
}

bool TestPatientsPlace::openFirstWithPulse()
{
    PagedModel *model = m_place->list()->model();
    if (!QTest::qWaitFor([&] { return model->rowCount() > 0; }, 15000))
        return false;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!Patient::fromJson(model->row(row)).metrics.contains(u"heart_rate"_s))
            continue;
        m_place->list()->table()->selectRow(row);
        QTest::keyClick(m_place->list()->table(), Qt::Key_Return);
        return true;
    }
    return false;
}

void TestPatientsPlace::listAnswersPageByPageAndIsAGoodModel()
{
    PagedModel *model = m_place->list()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= 12, 15000);
    QCOMPARE(*model->total(), qint64(model->rowCount()));
    const Patient first = Patient::fromJson(model->row(0));
    model->setSearch(first.name);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 1, 15000);
    QCOMPARE(model->id(0), first.id);
}

void TestPatientsPlace::movingAlongTheListOpensNobody()
{
    PagedModel *model = m_place->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 2, 15000);
    QTest::keyClick(m_place->list()->table(), Qt::Key_Down);
    QTest::keyClick(m_place->list()->table(), Qt::Key_Down);
    QVERIFY(!m_place->page()->patient().isKnown());
    QCOMPARE(m_place->position(), QString());
}

void TestPatientsPlace::enterOpensThePatientAndDrawsTheHeartRate()
{
    QSignalSpy moved(m_place.get(), &Place::positionChanged);
    QVERIFY(openFirstWithPulse());
    QCOMPARE(moved.size(), 1);
    TimeChart *chart = m_place->page()->chart();
    QTRY_VERIFY_WITH_TIMEOUT(chart->visibleFigures(u"heart_rate"_s).count > 1000, 15000);
    const SpanFigures figures = chart->visibleFigures(u"heart_rate"_s);
    QVERIFY(figures.min > 25 && figures.max < 230 && figures.mean > figures.min && figures.mean < figures.max);
    QVERIFY(std::abs(chart->limits().length() - 90 * 86400) <= 7200);
}

void TestPatientsPlace::zoomingInBringsSharperData()
{
    QVERIFY(openFirstWithPulse());
    TimeChart *chart = m_place->page()->chart();
    QTRY_VERIFY_WITH_TIMEOUT(chart->isSharp() && chart->visibleFigures(u"heart_rate"_s).count > 1000, 15000);
    QSignalSpy settled(m_place->page(), &PatientPage::settled);
    chart->showDays(7);
    QVERIFY(settled.wait(15000));
    QTRY_VERIFY_WITH_TIMEOUT(chart->isSharp(), 15000);
}

void TestPatientsPlace::linkOpensAPatient()
{
    PagedModel *model = m_place->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 2, 15000);
    const qint64 id = model->id(2);
    m_place->setPosition(QString::number(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_place->page()->patient().id, id, 15000);
    QCOMPARE(m_place->position(), QString::number(id));
}

void TestPatientsPlace::linkToNobodySaysSo()
{
    auto *right = qobject_cast<StateView *>(m_place->page()->parentWidget());
    QVERIFY(right);
    m_place->setPosition(u"987654321"_s);
    QTRY_COMPARE_WITH_TIMEOUT(right->state(), StateView::State::Failed, 15000);
    QVERIFY(!m_place->page()->patient().isKnown());
}

void TestPatientsPlace::anUnreachableProviderIsAnErrorWithRetry()
{
    Bench nowhere(QUrl(u"http://127.0.0.1:9"_s)); // the discard port: nobody listens there
    Tokens tokens;
    tokens.accessToken = u"x"_s;
    nowhere.client().setTokens(tokens);
    PatientsPlace place(nowhere);
    place.show();
    place.activate();
    QTRY_COMPARE_WITH_TIMEOUT(place.list()->states()->state(), StateView::State::Failed, 15000);
}

QTEST_MAIN(TestPatientsPlace)
#include "tst_patientsplace.moc"
