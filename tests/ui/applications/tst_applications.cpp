#include "applicationsbench.h"
#include "ui/applications/applicationactions.h"
#include "ui/applications/applicationdetail.h"
#include "ui/applications/applicationsplace.h"
#include "ui/applications/detaillists.h"
#include "ui/applications/importdialog.h"
#include "ui/support/freshsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::applications;
using namespace bc::tests;
using namespace Qt::StringLiterals;

class TestApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"applications"_s); }

    void init()
    {
        m_provider = std::make_unique<ApplicationsProvider>();
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        open(Person::Platform);
    }

    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }

    void rotatingSaysWhatEndsAndShowsTheNewSecretOnce()
    {
        m_provider->on("POST /api/v1/admin/application/7/rotate-secret", [](const Responder::Seen &) {
            return Responder::Answer{200,
                                     {{u"client_id"_s, u"0123456789abcdef"_s},
                                      {u"client_secret"_s, u"brand-new"_s},
                                      {u"previous_secret_expires"_s, u"2026-11-26T09:00:00.000000Z"_s},
                                      {u"secret_id"_s, 3}},
                                     {},
                                     {}};
        });
        show();
        QTRY_COMPARE(m_place->detail()->secrets()->secrets().size(), 2);
        picture(u"detail"_s, m_place.get());
        QTest::mouseClick(shownChild<QPushButton>(u"rotateSecret"_s), Qt::LeftButton);
        QTRY_VERIFY(shownChild<QLabel>(u"oldestEnds"_s) != nullptr); // no third one lives
        auto *overlap = shownChild<QComboBox>(u"edit_overlap_seconds"_s);
        QVERIFY(overlap);
        const QString before = shownChild<QLabel>(u"until"_s)->text();
        overlap->setCurrentIndex(overlap->findData(0));
        QVERIFY(shownChild<QLabel>(u"until"_s)->text() != before);
        overlap->setCurrentIndex(overlap->findData(7 * 86400));
        picture(u"rotate"_s, overlap->window());
        QTest::mouseClick(shownChild<QPushButton>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(shownChild<QLineEdit>(u"secret"_s) != nullptr);
        QCOMPARE(m_provider->last("POST /api/v1/admin/application/7/rotate-secret").json,
                 QJsonObject({{u"overlap_seconds"_s, 7 * 86400}}));
        QCOMPARE(shownChild<QLineEdit>(u"secret"_s)->text(), u"brand-new"_s);
        QVERIFY(!m_bench->works.isEmpty());
        auto *dialog = qobject_cast<QDialog *>(shownChild<QLineEdit>(u"secret"_s)->window());
        QTest::keyClick(dialog, Qt::Key_Escape); // would lose it
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(shownChild<QPushButton>(u"done"_s), Qt::LeftButton);
        QTRY_VERIFY(shownChild<QLineEdit>(u"secret"_s) == nullptr);
        QTRY_VERIFY(m_provider->count("GET /api/v1/admin/application/7/secrets") >= 2);
        picture(u"detail-rotated"_s, m_place.get());
    }

    void anOldSecretEndsAndAConsentIsWithdrawn()
    {
        const Responder::Answer done{204, {}, {}, {}};
        m_provider->on("DELETE /api/v1/admin/application/7/secret/1", [&](const Responder::Seen &) {
            m_provider->secrets = {ApplicationsProvider::secret(2, true, false)};
            return done;
        });
        m_provider->on("DELETE /api/v1/admin/application/7/consent/71", [&](const Responder::Seen &) {
            m_provider->consents = {};
            return done;
        });
        show();
        // Both sections are filled anew now and then: a button is clicked in the turn in which it is there.
        clickWhenShown(u"endSecret"_s);
        clickWhenShown(u"confirm"_s);
        QTRY_COMPARE(m_place->detail()->secrets()->secrets().size(), 1);
        QTRY_VERIFY(shownChild<QPushButton>(u"confirm"_s) == nullptr);
        clickWhenShown(u"withdrawConsent"_s);
        clickWhenShown(u"confirm"_s);
        QTRY_COMPARE(m_place->detail()->consents()->consents().size(), 0);
        QCOMPARE(m_bench->lastTone, Workbench::Tone::Good);
    }

    void anImportShowsWhatIsWrongAndLeavesItOut()
    {
        m_provider->on("POST /api/v1/admin/applications/import", [](const Responder::Seen &seen) {
            const bool dry = seen.query.queryItemValue(u"dry_run"_s) == "true"_L1;
            QJsonObject good{{u"index"_s, 0},         {u"action"_s, u"create"_s},    {u"client_id"_s, u"abc"_s},
                             {u"name"_s, u"First"_s}, {u"owner"_s, u"f@dune.com"_s}, {u"errors"_s, QJsonArray()}};
            const QJsonObject bad{
                {u"index"_s, 1},
                {u"action"_s, u"refuse"_s},
                {u"client_id"_s, u"def"_s},
                {u"name"_s, u"Second"_s},
                {u"owner"_s, u"f@dune.com"_s},
                {u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, u"website_url"_s}, {u"message"_s, u"No web."_s}}}}};
            QJsonArray results{good, bad};
            if (!dry) {
                good.insert(u"client_secret"_s, u"of-first"_s);
                results = {good};
            }
            return Responder::Answer{200,
                                     {{u"dry_run"_s, dry},
                                      {u"created"_s, 1},
                                      {u"updated"_s, 0},
                                      {u"skipped"_s, 0},
                                      {u"refused"_s, dry ? 1 : 0},
                                      {u"results"_s, results}},
                                     {},
                                     {}};
        });
        const QString path = file("{\"format\":\"biometricscloud.applications\",\"version\":1,"
                                  "\"applications\":[{\"name\":\"First\"},{\"name\":\"Second\"}]}");
        ImportDialog *dialog = m_place->actions()->importFrom(path);
        auto *tree = dialog->findChild<QTreeWidget *>(u"preview"_s);
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(tree->topLevelItem(1)->child(0)->text(0).contains(u"website_url: No web."_s));
        picture(u"import"_s, dialog);
        QVERIFY(!dialog->canImport());
        dialog->findChild<QCheckBox *>(u"leaveOut"_s)->click();
        QVERIFY(dialog->canImport());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
        QTRY_VERIFY(shownChild<QLineEdit>(u"secret"_s) != nullptr);
        QCOMPARE(shownChild<QLineEdit>(u"secret"_s)->text(), u"of-first"_s);
        const QJsonArray sent =
            m_provider->last("POST /api/v1/admin/applications/import").json.value(u"applications"_s).toArray();
        QCOMPARE(sent, QJsonArray({QJsonObject({{u"name"_s, u"First"_s}})}));
        QTest::mouseClick(shownChild<QPushButton>(u"done"_s), Qt::LeftButton);
    }

    void aFileThatIsNoneSaysWhy()
    {
        for (const QByteArray &text : {QByteArray("{\n\"applications\": [\n"), QByteArray("{}"), QByteArray("[]")}) {
            ImportDialog *dialog = m_place->actions()->importFrom(file(text));
            QVERIFY(!dialog->canImport());
            dialog->close();
        }
        QCOMPARE(m_provider->count("POST /api/v1/admin/applications/import"), 0);
    }

    void oneApplicationIsExported()
    {
        m_provider->on("GET /api/v1/admin/applications/export", [](const Responder::Seen &seen) {
            const bool last = seen.query.queryItemValue(u"offset"_s) == "7"_L1;
            return Responder::Answer{
                200,
                {{u"format"_s, u"biometricscloud.applications"_s},
                 {u"version"_s, 1},
                 {u"next_id"_s, last ? QJsonValue() : QJsonValue(7)},
                 {u"applications"_s,
                  QJsonArray{QJsonObject{{u"client_id"_s, u"0123456789abcdef"_s}, {u"name"_s, u"Ward"_s}}}}},
                {},
                {}};
        });
        const QString path = m_folder.filePath(u"one.json"_s);
        m_place->actions()->exportTo(path, Application::fromJson(ApplicationsProvider::everything()));
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QCOMPARE(m_bench->lastTone, Workbench::Tone::Good);
        QCOMPARE(m_provider->last("GET /api/v1/admin/applications/export").query.queryItemValue(u"offset"_s), u"6"_s);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(document.value(u"applications"_s).toArray().size(), 1);
        QVERIFY(!document.contains(u"next_id"_s));
        m_place->actions()->exportTo(u"/nowhere/at/all.json"_s);
        QTRY_COMPARE(m_bench->notices.size(), 2);
        QCOMPARE(m_bench->lastTone, Workbench::Tone::Bad);
    }

private:
    void open(int role)
    {
        m_place.reset();
        m_bench = std::make_unique<ApplicationsBench>(*m_client, role);
        m_place = std::make_unique<ApplicationsPlace>(*m_bench);
        m_place->resize(1180, 740);
        m_place->show();
        m_place->activate();
    }

    void show()
    {
        m_place->setPosition(u"7"_s);
        QTRY_VERIFY(m_place->detail()->isLoaded());
    }

    QString file(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"in-%1.json"_s.arg(++m_files));
        QFile out(path);
        [&] { QVERIFY(out.open(QIODevice::WriteOnly)); }();
        out.write(text);
        return path;
    }

    std::optional<FreshSettings> m_settings;
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<ApplicationsProvider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<ApplicationsBench> m_bench;
    std::unique_ptr<ApplicationsPlace> m_place;
};

QTEST_MAIN(TestApplications)
#include "tst_applications.moc"
