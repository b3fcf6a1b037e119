// Open alerts and alert rules, against a responder that can be told what to say.

#include "ui/client/providerclient.h"
#include "ui/patients/alertssection.h"
#include "ui/patients/ruledialog.h"
#include "ui/patients/rulesdialog.h"
#include "ui/support/responder.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bc;
using namespace bc::ui;
using namespace bc::ui::patients;
using tests::Responder;

namespace {

class Bench final : public Workbench
{
public:
    explicit Bench(const QUrl &base)
        : m_client(base)
    {
        Tokens tokens;
        tokens.accessToken = u"token"_s;
        m_client.setTokens(tokens);
        someone.roleId = Person::Clinician;
    }
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return someone; }
    void open(const QString &) override {}
    void notify(Tone, const QString &text, QAction *action) override
    {
        notices.append(text);
        delete action;
    }
    Work *beginWork(const QString &) override { return nullptr; }

    Person someone;
    QStringList notices;

private:
    ProviderClient m_client;
};

QJsonObject alertRow(qint64 id, const QString &name, double value, const QJsonObject &more = {})
{
    QJsonObject row{{u"id"_s, id},
                    {u"patient"_s, QJsonObject{{u"id"_s, id * 10}, {u"name"_s, name}}},
                    {u"metric"_s, u"glucose"_s},
                    {u"unit"_s, u"mg/dL"_s},
                    {u"direction"_s, u"below"_s},
                    {u"threshold"_s, 54},
                    {u"began_time"_s, u"2026-11-28T08:12:00Z"_s},
                    {u"last_value"_s, value},
                    {u"extreme_value"_s, value - 3},
                    {u"is_urgent"_s, true},
                    {u"is_quiet"_s, false},
                    {u"ended_time"_s, QJsonValue()},
                    {u"acknowledged_by"_s, QJsonValue()}};
    for (auto field = more.begin(); field != more.end(); ++field)
        row.insert(field.key(), field.value());
    return row;
}

QJsonObject ruleRow(qint64 id)
{
    return {{u"id"_s, id},
            {u"metric"_s, u"glucose"_s},
            {u"unit"_s, u"mg/dL"_s},
            {u"below"_s, 70},
            {u"above"_s, QJsonValue()},
            {u"hysteresis"_s, 5},
            {u"lasting_seconds"_s, 900},
            {u"quiet_from"_s, u"22:00"_s},
            {u"quiet_to"_s, u"07:00"_s},
            {u"is_urgent"_s, false},
            {u"state"_s, 5},
            {u"created_by"_s, QJsonObject{{u"id"_s, 3}, {u"name"_s, u"Brian Herbert"_s}}}};
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

FormField *field(const QWidget &form, const QString &name)
{
    for (FormField *one : form.findChildren<FormField *>()) {
        if (one->name() == name)
            return one;
    }
    return nullptr;
}

} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<AlertsSection> m_section;
    QJsonArray m_rows, m_rules, m_templates;

    void showSection()
    {
        m_section = std::make_unique<AlertsSection>(*m_bench);
        m_section->resize(470, 300);
        m_section->show();
        m_section->reload();
    }
    Patient patient() const
    {
        Patient patient;
        patient.id = 7;
        patient.name = u"Amara Okafor"_s;
        patient.metrics = {u"heart_rate"_s, u"glucose"_s};
        return patient;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, Scheme::Light);
    }
    void init()
    {
        m_rows = {};
        m_rules = {};
        m_templates = {};
        m_provider = std::make_unique<Responder>();
        m_provider->on("GET /api/v1/admin/alerts", [this](const Responder::Seen &) {
            return Responder::Answer{200, {{u"count"_s, m_rows.size()}, {u"results"_s, m_rows}}, {}, {}, false};
        });
        m_provider->on("GET /api/v1/admin/alerts/count", [this](const Responder::Seen &) {
            const QJsonValue newest = m_rows.isEmpty() ? QJsonValue() : m_rows[0][u"id"];
            return Responder::Answer{200, {{u"count"_s, m_rows.size()}, {u"newest_id"_s, newest}}, {}, {}, false};
        });
        m_provider->on("GET /api/v1/admin/patients/7/alert-rules", [this](const Responder::Seen &) {
            return Responder::Answer{200, {{u"results"_s, m_rules}, {u"templates"_s, m_templates}}, {}, {}, false};
        });
        m_bench = std::make_unique<Bench>(m_provider->base());
    }
    void cleanup()
    {
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
        m_section->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_section->state(), AlertsSection::State::None);
    }

    void rulesAreAddedChangedAndRemoved()
    {
        m_templates = {QJsonObject{{u"metric"_s, u"glucose"_s},
                                   {u"unit"_s, u"mg/dL"_s},
                                   {u"below"_s, 54},
                                   {u"hysteresis"_s, 5},
                                   {u"lasting_seconds"_s, 0},
                                   {u"is_urgent"_s, true}}};
        m_provider->on("POST /api/v1/admin/patients/7/alert-rules", [this](const Responder::Seen &) {
            m_rules.append(ruleRow(9));
            return Responder::Answer{201, m_rules[0].toObject(), {}, {}, false};
        });
        m_provider->on("PUT /api/v1/admin/patients/7/alert-rules/9", [this](const Responder::Seen &seen) {
            QJsonObject row = ruleRow(9);
            row[u"state"] = seen.json[u"state"];
            m_rules = {row};
            return Responder::Answer{200, row, {}, {}, false};
        });
        m_provider->on("DELETE /api/v1/admin/patients/7/alert-rules/9", [this](const Responder::Seen &) {
            m_rules = {};
            return Responder::Answer{204, {}, {}, {}, false};
        });
        RulesDialog dialog(m_bench->client(), patient(), true);
        dialog.show();
        const auto says = [&dialog](const QString &text) { return textsIn(dialog).join(u'\n').contains(text); };
        const auto press = [&dialog](const QString &name) { dialog.findChild<QPushButton *>(name)->click(); };
        QTRY_VERIFY(says(u"No rules yet"_s));
        QVERIFY(says(u"Glucose below 54\u00a0mg/dL"_s));
        press(u"addTemplate"_s);
        QTRY_VERIFY(says(u"Glucose below 70\u00a0mg/dL for 15 min"_s));
        const QJsonObject sent = m_provider->last("POST /api/v1/admin/patients/7/alert-rules").json;
        QCOMPARE(sent[u"below"].toDouble(), 54.0);
        QVERIFY(sent[u"above"].isNull() && sent[u"is_urgent"].toBool());
        QVERIFY(says(u"quiet 22:00–07:00 · by Brian Herbert"_s));
        press(u"switchRule"_s);
        QTRY_VERIFY(says(u"off · quiet 22:00"_s));
        press(u"removeRule"_s);
        QTRY_VERIFY(says(u"Removed: Glucose below 70"_s));
        press(u"putBack"_s);
        QTRY_VERIFY(!says(u"Removed:"_s));
        QVERIFY(says(u"Glucose below 70\u00a0mg/dL for 15 min"_s));
    }

    void rulesOfAPatientAreForThePatientToRead()
    {
        m_rules = {ruleRow(9)};
        RulesDialog dialog(m_bench->client(), patient(), false);
        dialog.show();
        QTRY_VERIFY(textsIn(dialog).join(u'\n').contains(u"Glucose below 70"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"addRule"_s) && !dialog.findChild<QPushButton *>(u"removeRule"_s));
    }

    void formNamesWhatIsWrongBeforeItSends()
    {
        RuleDialog dialog(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, {}, patient().metrics);
        dialog.show();
        auto *metrics = qobject_cast<QComboBox *>(field(dialog, u"metric"_s)->editor());
        QCOMPARE(metrics->itemText(0), u"Glucose (mg/dL)"_s); // what the patient is measured by stands first
        QCOMPARE(metrics->itemText(1), u"Heart rate (bpm)"_s);
        QCOMPARE(field(dialog, u"lasting_seconds"_s)->value(), u"15"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveRule"_s);
        save->click();
        QVERIFY(!field(dialog, u"below"_s)->error().isEmpty());
        field(dialog, u"below"_s)->setValue(u"low"_s);
        field(dialog, u"lasting_seconds"_s)->setValue(u"1441"_s);
        field(dialog, u"quiet_from"_s)->setValue(u"25:00"_s);
        save->click();
        for (const QString &name : {u"below"_s, u"lasting_seconds"_s, u"quiet_from"_s})
            QVERIFY2(!field(dialog, name)->error().isEmpty(), qPrintable(name));
        field(dialog, u"below"_s)->setValue(u"70"_s);
        field(dialog, u"lasting_seconds"_s)->setValue(u"15"_s);
        field(dialog, u"quiet_from"_s)->setValue(u"22:00"_s);
        save->click();
        QVERIFY(!field(dialog, u"quiet_to"_s)->error().isEmpty());
        QCOMPARE(m_provider->count("POST /api/v1/admin/patients/7/alert-rules"), 0);
    }

    void formShowsWhatTheProviderRefuses()
    {
        m_provider->on("PUT /api/v1/admin/patients/7/alert-rules/9", [](const Responder::Seen &) {
            const QJsonObject error{{u"field"_s, u"hysteresis"_s}, {u"message"_s, u"Is so much."_s}};
            return Responder::problem(400, {{u"errors"_s, QJsonArray{error}}});
        });
        RuleDialog dialog(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, AlertRule::fromJson(ruleRow(9)),
                          patient().metrics);
        dialog.show();
        field(dialog, u"hysteresis"_s)->setValue(u"500"_s);
        dialog.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTRY_COMPARE(field(dialog, u"hysteresis"_s)->error(), u"Is so much."_s);
        const QJsonObject sent = m_provider->last("PUT /api/v1/admin/patients/7/alert-rules/9").json;
        QCOMPARE(sent[u"lasting_seconds"].toInt(), 900);
        QCOMPARE(sent[u"quiet_to"].toString(), u"07:00"_s);
        QCOMPARE(sent[u"hysteresis"].toDouble(), 500.0);
    }
};

QTEST_MAIN(AlertsTest)
#include "tst_alerts.moc"
