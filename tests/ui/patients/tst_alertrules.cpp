// Alert rules of a patient, against a responder that can be told what to say.

#include "ui/patients/alertsbench.h"
#include "ui/patients/ruledialog.h"
#include "ui/patients/rulesdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace bc;
using namespace bc::tests;

class AlertRulesTest : public QObject
{
    Q_OBJECT

    FreshSettings m_settings{u"alertrules"_s};
    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<Bench> m_bench;
    QJsonArray m_rules, m_templates;

private Q_SLOTS:
    void init()
    {
        m_rules = {};
        m_templates = {};
        m_provider = std::make_unique<Responder>();
        m_provider->on("GET /api/v1/admin/patients/7/alert-rules", [this](const Responder::Seen &) {
            return Responder::Answer{200, {{u"results"_s, m_rules}, {u"templates"_s, m_templates}}, {}, {}, false};
        });
        m_bench = std::make_unique<Bench>(m_provider->base());
    }
    void cleanup()
    {
        choose(u"mg/dL"_s);
        m_bench.reset();
        m_provider.reset();
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
        RulesDialog dialog(m_bench->client(), okafor(), true);
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
        RulesDialog dialog(m_bench->client(), okafor(), false);
        dialog.show();
        QTRY_VERIFY(textsIn(dialog).join(u'\n').contains(u"Glucose below 70"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"addRule"_s) && !dialog.findChild<QPushButton *>(u"removeRule"_s));
    }

    /// Typed in mmol/L, kept in mg/dL, and the same when it is opened again, in either unit.
    void formTakesTheUnitChosen()
    {
        const QByteArray post = "POST /api/v1/admin/patients/7/alert-rules";
        QJsonObject kept;
        m_provider->on(post, [&kept](const Responder::Seen &seen) {
            kept = seen.json;
            kept[u"id"] = 9;
            kept[u"unit"] = u"mg/dL"_s;
            return Responder::Answer{201, kept, {}, {}, false};
        });
        choose(u"mmol/L"_s);
        RuleDialog form(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, {}, okafor().metrics);
        form.show();
        auto *metrics = qobject_cast<QComboBox *>(field(form, u"metric"_s)->editor());
        QCOMPARE(metrics->itemText(0), u"Glucose (mmol/L)"_s);
        QVERIFY(textsIn(form).contains(u"1.1 to 33.3\u00a0mmol/L"_s));
        field(form, u"below"_s)->setValue(u"3.9"_s);
        field(form, u"above"_s)->setValue(u"13.9"_s);
        field(form, u"hysteresis"_s)->setValue(u"0.3"_s);
        form.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTRY_COMPARE(m_provider->count(post), 1);
        QCOMPARE(kept[u"below"].toDouble(), 70.0); // the consensus' pair of it
        QCOMPARE(kept[u"above"].toDouble(), 250.0);
        QCOMPARE(kept[u"hysteresis"].toDouble(), 5.0);
        const auto opened = [&](const QString &unit) {
            choose(unit);
            const RuleDialog again(m_bench->client(), u"/rules"_s, AlertRule::fromJson(kept), {});
            return QStringList{field(again, u"below"_s)->value(), field(again, u"above"_s)->value(),
                               field(again, u"hysteresis"_s)->value()};
        };
        QCOMPARE(opened(u"mmol/L"_s), (QStringList{u"3.9"_s, u"13.9"_s, u"0.3"_s}));
        QCOMPARE(opened(u"mg/dL"_s), (QStringList{u"70"_s, u"250"_s, u"5"_s}));
    }

    void formThatChangesNothingSendsNothing()
    {
        QJsonObject row = ruleRow(9);
        row[u"below"] = 71.3; // of another client: 4.0 mmol/L is not exactly it
        row[u"lasting_seconds"] = 90;
        choose(u"mmol/L"_s);
        const QByteArray put = "PUT /api/v1/admin/patients/7/alert-rules/9";
        m_provider->on(put, [&row](const Responder::Seen &) { return Responder::Answer{200, row, {}, {}, false}; });
        const AlertRule rule = AlertRule::fromJson(row);
        RuleDialog same(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, rule, {});
        same.show();
        QCOMPARE(field(same, u"below"_s)->value(), u"4.0"_s);
        same.findChild<QPushButton *>(u"saveRule"_s)->click();
        QVERIFY(!same.isVisible());
        RuleDialog other(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, rule, {});
        other.show();
        field(other, u"quiet_to"_s)->setValue(u"06:00"_s);
        other.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTRY_COMPARE(m_provider->count(put), 1); // by the second form alone
        const QJsonObject sent = m_provider->last(put).json;
        QCOMPARE(sent[u"quiet_to"].toString(), u"06:00"_s);
        QCOMPARE(sent[u"below"].toDouble(), 71.3); // what nobody touched stays to the last digit
        QCOMPARE(sent[u"lasting_seconds"].toInt(), 90);
        QCOMPARE(sent[u"hysteresis"].toDouble(), 5.0);
    }

    void formJudgesInTheUnitItShows_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("hysteresis");
        QTest::addColumn<QString>("wrong"); // the field
        QTest::addColumn<QString>("message");
        const QString range = u"Write 1.1 to 33.3\u00a0mmol/L."_s;
        QTest::newRow("too low") << u"mmol/L"_s << u"1.0"_s << QString() << u"0"_s << u"below"_s << range;
        QTest::newRow("in mg/dL") << u"mmol/L"_s << u"70"_s << QString() << u"0"_s << u"below"_s << range;
        QTest::newRow("in mmol/L") << u"mg/dL"_s << u"3.9"_s << QString() << u"0"_s << u"below"_s
                                   << u"Write 20 to 600\u00a0mg/dL."_s;
        QTest::newRow("too high") << u"mmol/L"_s << QString() << u"33.4"_s << u"0"_s << u"above"_s << range;
        QTest::newRow("too fine") << u"mmol/L"_s << u"3.85"_s << QString() << u"0"_s << u"below"_s
                                  << u"Write at most 1 decimal(s)."_s;
        QTest::newRow("crossed") << u"mmol/L"_s << u"10.0"_s << u"3.9"_s << u"0"_s << u"above"_s
                                 << u"Write more than the lower threshold."_s;
        QTest::newRow("back too far") << u"mmol/L"_s << u"3.9"_s << u"10.0"_s << u"6.2"_s << u"hysteresis"_s
                                      << u"So much that no value could be back by it."_s;
        QTest::newRow("negative") << u"mmol/L"_s << u"3.9"_s << QString() << u"-0.1"_s << u"hysteresis"_s
                                  << u"Write 0 or more."_s;
    }
    void formJudgesInTheUnitItShows()
    {
        QFETCH(QString, unit);
        QFETCH(QString, below);
        QFETCH(QString, above);
        QFETCH(QString, hysteresis);
        QFETCH(QString, wrong);
        choose(unit);
        RuleDialog form(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, {}, okafor().metrics);
        form.show();
        field(form, u"below"_s)->setValue(below);
        field(form, u"above"_s)->setValue(above);
        field(form, u"hysteresis"_s)->setValue(hysteresis);
        form.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTEST(field(form, wrong)->error(), "message");
        QCOMPARE(m_provider->count("POST /api/v1/admin/patients/7/alert-rules"), 0);
    }

    /// The ends of the range are rounded for the message: who writes them is not told that they are wrong.
    void endsOfTheRangeAreWithinIt()
    {
        choose(u"mmol/L"_s);
        const QByteArray post = "POST /api/v1/admin/patients/7/alert-rules";
        m_provider->on(post, [](const Responder::Seen &) { return Responder::Answer{201, {}, {}, {}, false}; });
        RuleDialog form(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, {}, okafor().metrics);
        form.show();
        field(form, u"below"_s)->setValue(u"1.1"_s);
        field(form, u"above"_s)->setValue(u"33.3"_s);
        form.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTRY_COMPARE(m_provider->count(post), 1);
        QCOMPARE(m_provider->last(post).json[u"below"].toDouble(), 20.0);
        QCOMPARE(m_provider->last(post).json[u"above"].toDouble(), 600.0);
    }

    void formNamesWhatIsWrongBeforeItSends()
    {
        RuleDialog dialog(m_bench->client(), u"/api/v1/admin/patients/7/alert-rules"_s, {}, okafor().metrics);
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
                          okafor().metrics);
        dialog.show();
        field(dialog, u"hysteresis"_s)->setValue(u"60"_s);
        dialog.findChild<QPushButton *>(u"saveRule"_s)->click();
        QTRY_COMPARE(field(dialog, u"hysteresis"_s)->error(), u"Is so much."_s);
        const QJsonObject sent = m_provider->last("PUT /api/v1/admin/patients/7/alert-rules/9").json;
        QCOMPARE(sent[u"lasting_seconds"].toInt(), 900);
        QCOMPARE(sent[u"quiet_to"].toString(), u"07:00"_s);
        QCOMPARE(sent[u"hysteresis"].toDouble(), 60.0);
    }
};

QTEST_MAIN(AlertRulesTest)
#include "tst_alertrules.moc"
