// Open alerts, against a responder that can be told what to say.

#include "ui/patients/alertsbench.h"
#include "ui/patients/alertssection.h"
#include "ui/patients/rulesdialog.h"
#include "ui/patients/unitsbutton.h"
#include "ui/widgets/countbadge.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace bc;
using namespace bc::tests;

class AlertsTest : public QObject
{
    Q_OBJECT

    FreshSettings m_settings{u"alerts"_s};
    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<AlertsSection> m_section;
    QJsonArray m_rows, m_rules;

    void showSection()
    {
        m_section = std::make_unique<AlertsSection>(*m_bench);
        m_section->resize(470, 300);
        m_section->show();
        m_section->reload();
    }

private Q_SLOTS:
    void init()
    {
        m_rows = {};
        m_rules = {};
        m_provider = std::make_unique<Responder>();
        m_provider->on("GET /api/v1/admin/alerts", [this](const Responder::Seen &) {
            return Responder::Answer{200, {{u"count"_s, m_rows.size()}, {u"results"_s, m_rows}}, {}, {}, false};
        });
        m_provider->on("GET /api/v1/admin/alerts/count", [this](const Responder::Seen &) {
            const QJsonValue newest = m_rows.isEmpty() ? QJsonValue() : m_rows[0][u"id"];
            return Responder::Answer{200, {{u"count"_s, m_rows.size()}, {u"newest_id"_s, newest}}, {}, {}, false};
        });
        m_provider->on("GET /api/v1/admin/patients/7/alert-rules", [this](const Responder::Seen &) {
            return Responder::Answer{200, {{u"results"_s, m_rules}, {u"templates"_s, QJsonArray()}}, {}, {}, false};
        });
        m_bench = std::make_unique<Bench>(m_provider->base());
    }
    void cleanup()
    {
        choose(u"mg/dL"_s);
        m_section.reset();
        m_bench.reset();
        m_provider.reset();
    }

    void noneSaysSo()
    {
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::None);
        QVERIFY(textsIn(*m_section).join(u'\n').contains(u"None."_s));
        QVERIFY(!m_section->findChild<CountBadge *>()->isVisibleTo(m_section.get()));
    }

    void rowsSayWhoWhatAndSinceWhen()
    {
        m_rows = {
            alertRow(2, u"Amara <b>Okafor</b>"_s, 52),
            alertRow(1, u"Lukas Brandt"_s, 60,
                     {{u"ended_time"_s, u"2026-11-28T09:00:00Z"_s}, {u"is_quiet"_s, true}, {u"is_urgent"_s, false}})};
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        const QString all = textsIn(*m_section).join(u'\n');
        QVERIFY2(all.contains(u"Amara <b>Okafor</b> · urgent"_s), qPrintable(all)); // plain text, whatever a name holds
        QVERIFY2(all.contains(u"Glucose 52\u00a0mg/dL, below 54"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Glucose 57\u00a0mg/dL, below 54"_s),
                 qPrintable(all)); // its worst value, when it is over
        QVERIFY2(all.contains(u"over since"_s) && all.contains(u"quiet hours"_s), qPrintable(all));
        QCOMPARE(m_section->findChild<CountBadge *>()->count(), 2);
        QSignalSpy wanted(m_section.get(), &AlertsSection::patientWanted);
        for (QAbstractButton *button : m_section->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Show Lukas Brandt"_s)
                button->click();
        }
        QCOMPARE(wanted.value(0).value(0).toLongLong(), 10);
    }

    void acknowledgingReadsAnew_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("notices");
        QTest::newRow("noted") << 200 << 0;
        QTest::newRow("somebody was quicker") << 409 << 0;
        QTest::newRow("failed") << 503 << 1;
    }
    void acknowledgingReadsAnew()
    {
        QFETCH(int, status);
        QFETCH(int, notices);
        m_rows = {alertRow(2, u"Amara Okafor"_s, 52)};
        m_provider->on("POST /api/v1/admin/alerts/2/acknowledge", [&](const Responder::Seen &) {
            m_rows = {alertRow(2, u"Amara Okafor"_s, 52,
                               {{u"acknowledged_by"_s, QJsonObject{{u"id"_s, 3}, {u"name"_s, u"Brian Herbert"_s}}}})};
            return status == 200 ? Responder::Answer{200, m_rows[0].toObject(), {}, {}, false}
                                 : Responder::problem(status);
        });
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        m_section->findChild<QPushButton *>(u"acknowledge"_s)->click();
        QTRY_VERIFY(textsIn(*m_section).contains(u"acknowledged by Brian Herbert"_s));
        QTRY_VERIFY(!m_section->findChild<QPushButton *>(u"acknowledge"_s));
        QCOMPARE(m_bench->notices.size(), notices);
    }

    void patientsSeeTheirsAndAcknowledgeNone()
    {
        m_bench->someone.roleId = Person::Member;
        m_rows = {alertRow(2, u"Amara Okafor"_s, 52)};
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        QVERIFY(!m_section->findChild<QPushButton *>(u"acknowledge"_s));
    }

    void onlyAChangeIsReadAnew()
    {
        m_rows = {alertRow(2, u"Amara Okafor"_s, 52)};
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        const auto lookAgain = [this] { // as a return to the place does
            const int before = m_provider->count("GET /api/v1/admin/alerts/count");
            m_section->hide();
            m_section->show();
            QTRY_COMPARE(m_provider->count("GET /api/v1/admin/alerts/count"), before + 1);
        };
        lookAgain();
        lookAgain(); // the first one's answer is there when the second is asked for
        QCOMPARE(m_provider->count("GET /api/v1/admin/alerts"), 1);
        m_rows.prepend(alertRow(3, u"Lukas Brandt"_s, 50));
        lookAgain();
        QTRY_COMPARE(m_section->alerts().size(), 2);
        QCOMPARE(m_provider->count("GET /api/v1/admin/alerts"), 2);
    }

    void newAlertIsAnnouncedWhereItDoesNotShow()
    {
        m_rows = {alertRow(2, u"Amara Okafor"_s, 52)};
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        m_section->hide();
        m_section->findChild<QTimer *>(u"watch"_s)->setInterval(10);
        const auto lookTwice = [this] { // the first one's answer is there when the second is asked for
            const int before = m_provider->count("GET /api/v1/admin/alerts/count");
            QTRY_VERIFY(m_provider->count("GET /api/v1/admin/alerts/count") >= before + 2);
        };
        lookTwice();
        QVERIFY(m_bench->notices.isEmpty());
        m_rows.prepend(alertRow(3, u"Lukas Brandt"_s, 50));
        QTRY_COMPARE(m_bench->notices, (QStringList{u"There is a new alert."_s})); // no name: it may be seen by others
        lookTwice();
        QCOMPARE(m_bench->notices.size(), 1);
        QCOMPARE(m_provider->count("GET /api/v1/admin/alerts"), 1); // nobody looks
    }

    void troubleOffersAnotherTry()
    {
        bool broken = true;
        m_provider->on("GET /api/v1/admin/alerts", [&](const Responder::Seen &) {
            return broken ? Responder::problem(500)
                          : Responder::Answer{200, {{u"count"_s, 0}, {u"results"_s, QJsonArray()}}, {}, {}, false};
        });
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Failed);
        broken = false;
        m_section->findChild<QPushButton *>(u"tryAgain"_s)->click();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::None);
    }

    void anotherUnitIsWrittenAnewAndReadFromNowhere()
    {
        m_rows = {alertRow(2, u"Amara Okafor"_s, 52)};
        m_rules = {ruleRow(9)};
        showSection();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::Some);
        RulesDialog dialog(m_bench->client(), okafor(), true);
        dialog.show();
        QTRY_VERIFY(textsIn(dialog).join(u'\n').contains(u"Glucose below 70\u00a0mg/dL for 15 min"_s));
        const qsizetype asked = m_provider->seen().size();
        QVERIFY(dialog.findChild<UnitsButton *>() && m_section->findChild<UnitsButton *>());
        choose(u"mmol/L"_s);
        QTRY_VERIFY(textsIn(*m_section).join(u'\n').contains(u"Glucose 2.9\u00a0mmol/L, below 3.0"_s));
        QTRY_VERIFY(textsIn(dialog).join(u'\n').contains(u"Glucose below 3.9\u00a0mmol/L for 15 min"_s));
        QCOMPARE(m_provider->seen().size(), asked); // each reading would be an entry in the audit log
    }
};

QTEST_MAIN(AlertsTest)
#include "tst_alerts.moc"
