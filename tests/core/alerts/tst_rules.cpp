#include "core/alerts/rule.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace bc;
using namespace bc::alerts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *rfc3339) { return *fromRfc3339(QString::fromLatin1(rfc3339)); }

Rule sound()
{
    Rule rule;
    rule.kind = u"glucose"_s;
    rule.below = 70;
    rule.above = 250;
    rule.hysteresis = 5;
    rule.lasting = 15min;
    rule.quietHours = QuietHours{22 * 60, 7 * 60};
    return rule;
}

QStringList wrong(const Rule &rule)
{
    QStringList fields;
    for (const FieldError &fault : faults(rule))
        fields.append(fault.field);
    return fields;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsNameEachField_data()
    {
        QTest::addColumn<std::function<void(Rule &)>>("spoil");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const std::function<void(Rule &)> &spoil, const QStringList &fields) {
            QTest::newRow(name) << spoil << fields;
        };
        row("sound", [](Rule &) {}, {});
        row("unknown kind", [](Rule &r) { r.kind = u"mood"_s; }, {u"metric"_s});
        row("an amount", [](Rule &r) { r.kind = u"steps"_s; }, {u"metric"_s});
        row("a stage", [](Rule &r) { r.kind = u"sleep_stage"_s; }, {u"metric"_s});
        row("no threshold", [](Rule &r) { r.below = r.above = {}; }, {u"below"_s});
        row("only below", [](Rule &r) { r.above = {}; }, {});
        row("only above", [](Rule &r) { r.below = {}; }, {});
        row("beyond what can be", [](Rule &r) { r.below = 19.9, r.above = 600.1; }, {u"below"_s, u"above"_s});
        row("not a number", [](Rule &r) { r.below = std::nan(""); }, {u"below"_s});
        row("crossed", [](Rule &r) { r.below = 250; }, {u"above"_s});
        row("negative hysteresis", [](Rule &r) { r.hysteresis = -1; }, {u"hysteresis"_s});
        row("hysteresis is not a number", [](Rule &r) { r.hysteresis = std::nan(""); }, {u"hysteresis"_s});
        row("hysteresis to the other threshold", [](Rule &r) { r.hysteresis = 180; }, {});
        row("hysteresis beyond the other threshold", [](Rule &r) { r.hysteresis = 180.5; }, {u"hysteresis"_s});
        row("back at the highest", [](Rule &r) { r.above = {}, r.hysteresis = 530; }, {});
        row("back beyond the highest", [](Rule &r) { r.above = {}, r.hysteresis = 531; }, {u"hysteresis"_s});
        row("lasting below 0", [](Rule &r) { r.lasting = -1s; }, {u"lasting_seconds"_s});
        row("lasting a day", [](Rule &r) { r.lasting = 24h; }, {});
        row("lasting more than a day", [](Rule &r) { r.lasting = 24h + 1s; }, {u"lasting_seconds"_s});
        row("lasting of a single value",
            [](Rule &r) { r.kind = u"body_mass"_s, r.below = 50, r.above = 100, r.hysteresis = 1; },
            {u"lasting_seconds"_s});
        row("quiet hours that are no times",
            [](Rule &r) {
                r.quietHours = QuietHours{-1, 1440};
            },
            {u"quiet_from"_s, u"quiet_to"_s});
        row("quiet hours of no length", [](Rule &r) { r.quietHours = QuietHours{60, 60}; }, {u"quiet_to"_s});
        row("state", [](Rule &r) { r.state = 1; }, {u"state"_s});
        row("everything at once",
            [](Rule &r) {
                r.below = 0;
                r.lasting = -1s;
                r.quietHours = QuietHours{1, 1};
                r.state = 7;
            },
            {u"below"_s, u"lasting_seconds"_s, u"quiet_to"_s, u"state"_s});
    }
    void faultsNameEachField()
    {
        QFETCH(std::function<void(Rule &)>, spoil);
        QFETCH(QStringList, fields);
        Rule rule = sound();
        spoil(rule);
        QCOMPARE(wrong(rule), fields);
    }

    void templatesAreSound()
    {
        const QList<Rule> glucose = templates(u"glucose"_s);
        QCOMPARE(glucose.size(), 3);
        for (const Rule &rule : glucose)
            QCOMPARE(wrong(rule), QStringList());
        QVERIFY(glucose[0].isUrgent && glucose[0].below == 54 && glucose[0].lasting == 0s);
        QVERIFY(!glucose[1].isUrgent && glucose[1].below == 70 && glucose[1].lasting == 15min);
        QVERIFY(glucose[2].above == 250 && glucose[2].lasting == 15min);
        QVERIFY(templates(u"heart_rate"_s).isEmpty());
    }

    void quietHours_data()
    {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<Instant>("instant");
        QTest::addColumn<bool>("quiet");
        const QuietHours night{22 * 60, 7 * 60}, noon{12 * 60, 13 * 60};
        // Toronto: UTC-5, in summer UTC-4.
        QTest::newRow("before the night") << night << at("2026-01-11T02:59:59.999999Z") << false;
        QTest::newRow("the night begins") << night << at("2026-01-11T03:00:00Z") << true;
        QTest::newRow("midnight") << night << at("2026-01-11T05:00:00Z") << true;
        QTest::newRow("the night's last moment") << night << at("2026-01-11T11:59:59.999999Z") << true;
        QTest::newRow("the night is over") << night << at("2026-01-11T12:00:00Z") << false;
        QTest::newRow("noon") << noon << at("2026-01-11T17:00:00Z") << true;
        QTest::newRow("after noon") << noon << at("2026-01-11T18:00:00Z") << false;
        QTest::newRow("midnight is not noon") << noon << at("2026-01-11T05:00:00Z") << false;
        // On 8 March 2026 clocks go from 2:00 to 3:00: the night is an hour shorter.
        QTest::newRow("spring, it begins") << night << at("2026-03-08T03:00:00Z") << true;
        QTest::newRow("spring, last moment") << night << at("2026-03-08T10:59:59Z") << true;
        QTest::newRow("spring, it is over") << night << at("2026-03-08T11:00:00Z") << false;
        QTest::newRow("the summer's evening") << night << at("2026-03-09T02:00:00Z") << true;
        // On 1 November 2026 they go back from 2:00 to 1:00: both hours after one o'clock are quiet from one to two.
        const QuietHours one{60, 120};
        QTest::newRow("autumn, before") << one << at("2026-11-01T04:59:59Z") << false;
        QTest::newRow("autumn, the first one o'clock") << one << at("2026-11-01T05:00:00Z") << true;
        QTest::newRow("autumn, the second one o'clock") << one << at("2026-11-01T06:30:00Z") << true;
        QTest::newRow("autumn, two o'clock") << one << at("2026-11-01T07:00:00Z") << false;
        QTest::newRow("autumn, the night is over") << night << at("2026-11-01T12:00:00Z") << false;
        QTest::newRow("autumn, last moment") << night << at("2026-11-01T11:59:59Z") << true;
    }
    void quietHours()
    {
        QFETCH(QuietHours, hours);
        QFETCH(Instant, instant);
        QTEST(isQuiet(hours, instant, QTimeZone("America/Toronto")), "quiet");
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
