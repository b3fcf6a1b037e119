// The units a person reads and writes values in: what is shown, what was meant with it, and that neither drifts.

#include "core/biometrics/catalogue.h"
#include "ui/patients/alert.h"
#include "ui/patients/units.h"
#include "ui/patients/unitsbutton.h"
#include "ui/support/freshsettings.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bc;
using namespace bc::ui::patients;

namespace {

Quantity quantity(const QString &key)
{
    for (const Quantity &each : Units::quantities()) {
        if (each.key == key)
            return each;
    }
    return {};
}

/// Chooses every quantity's canonical unit (0) or its other one (1).
void chooseAll(int index)
{
    for (const Quantity &each : Units::quantities())
        Units::instance().choose(each, each.names.at(index));
}

Unit in(const QString &name)
{
    for (const Quantity &each : Units::quantities()) {
        if (each.names.contains(name)) {
            Units::instance().choose(each, name);
            return Units::instance().of(each.names.constFirst());
        }
    }
    return {};
}

} // namespace

class UnitsTest : public QObject
{
    Q_OBJECT

    tests::FreshSettings m_settings{u"units"_s};

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { chooseAll(0); }

    /// The console's table against the provider's catalogue: every kind that a rule can be about.
    void tableSaysWhatTheCatalogueSays()
    {
        int compared = 0;
        for (const biometrics::Kind &kind : biometrics::kinds()) {
            using biometrics::Aggregation;
            if (kind.aggregation != Aggregation::Mean && kind.aggregation != Aggregation::Last)
                continue;
            const QString name = kind.name.toString(), canonical = kind.unit.toString();
            if (const auto known = level(name)) {
                QCOMPARE(known->canonical, canonical);
                QVERIFY2(known->lowest == kind.lowest && known->highest == kind.highest, qPrintable(name));
                QVERIFY2(!unitOf(name, canonical).text.isEmpty(), qPrintable(name));
            }
            const QStringList others = kind.displayUnits.toString().split(u',', Qt::SkipEmptyParts);
            QVERIFY2(others.size() <= 1, qPrintable(name)); // the console offers two
            if (others.isEmpty())
                continue;
            const auto theirs = biometrics::conversion(kind, others.constFirst());
            QVERIFY2(theirs, qPrintable(name));
            chooseAll(1);
            const Unit ours = Units::instance().of(canonical);
            QVERIFY2(!ours.isCanonical(), qPrintable(name));
            QCOMPARE(ours.factor, theirs->factor);
            QCOMPARE(ours.offset, theirs->offset);
            chooseAll(0);
            QVERIFY2(Units::instance().of(canonical).isCanonical(), qPrintable(name));
            ++compared;
        }
        QCOMPARE(compared, 7); // glucose, four temperatures, weight, duration of sleep
    }

    void valuesAreRoundedAsTheirUnitIsRead_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("canonical");
        QTest::addColumn<QString>("measured");
        QTest::addColumn<QString>("threshold");
        QTest::newRow("mg/dL") << u"mg/dL"_s << 69.6 << u"70"_s << u"69.6"_s;
        QTest::newRow("mmol/L") << u"mmol/L"_s << 70.0 << u"3.9"_s << u"3.9"_s;
        QTest::newRow("mmol/L, whole") << u"mmol/L"_s << 180.0 << u"10.0"_s << u"10.0"_s;
        QTest::newRow("degC") << u"degC"_s << 37.0 << u"37.0"_s << u"37.0"_s;
        QTest::newRow("degF") << u"degF"_s << 37.0 << u"98.6"_s << u"98.6"_s;
        QTest::newRow("nothing") << u"degF"_s << -17.7778 << u"0.0"_s << u"0.0"_s; // and not -0.0
        QTest::newRow("lb") << u"lb"_s << 68.0388555 << u"150.0"_s << u"150.0"_s;
        QTest::newRow("hours") << u"hr"_s << 450.0 << u"7.5"_s << u"7.5"_s;
    }
    void valuesAreRoundedAsTheirUnitIsRead()
    {
        QFETCH(QString, unit);
        QFETCH(double, canonical);
        QTEST(in(unit).measured(canonical), "measured");
        QTEST(in(unit).threshold(canonical), "threshold");
    }

    /// The pairs of the consensus on glucose, and what a test of one value could miss.
    void writtenMeansTheRoundestValueThatReadsSo_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("written");
        QTest::addColumn<double>("canonical");
        QTest::newRow("very low") << u"mmol/L"_s << 3.0 << 54.0;
        QTest::newRow("low") << u"mmol/L"_s << 3.9 << 70.0;
        QTest::newRow("high") << u"mmol/L"_s << 10.0 << 180.0;
        QTest::newRow("very high") << u"mmol/L"_s << 13.9 << 250.0;
        QTest::newRow("mg/dL") << u"mg/dL"_s << 70.5 << 70.5;
        QTest::newRow("fever") << u"degF"_s << 100.4 << 38.0;
        QTest::newRow("between tenths") << u"degF"_s << 98.7 << 37.06;
        QTest::newRow("hours") << u"hr"_s << 5.5 << 330.0;
    }
    void writtenMeansTheRoundestValueThatReadsSo()
    {
        QFETCH(QString, unit);
        QFETCH(double, written);
        QTEST(in(unit).canonical(written), "canonical");
    }

    void everyNumberComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("from"); // tenths
        QTest::addColumn<int>("to");
        QTest::newRow("glucose") << u"mmol/L"_s << 11 << 333;
        QTest::newRow("temperature") << u"degF"_s << 500 << 1130;
        QTest::newRow("weight") << u"lb"_s << 7 << 14330;
        QTest::newRow("sleep") << u"hr"_s << 0 << 240;
    }
    void everyNumberComesBackAsItWasWritten()
    {
        QFETCH(QString, unit);
        QFETCH(int, from);
        QFETCH(int, to);
        const Unit shown = in(unit);
        QVERIFY(!shown.isCanonical());
        for (int tenths = from; tenths <= to; ++tenths) {
            const double written = tenths / 10.0;
            const double kept = shown.canonical(written);
            QCOMPARE(shown.threshold(kept), QString::number(written, 'f', 1));
            QCOMPARE(shown.canonical(shown.threshold(kept).toDouble()), kept); // however often it is opened
            QVERIFY(!shown.isTooFine(written));
            const double back = shown.difference().canonical(written);
            QCOMPARE(shown.difference().threshold(back), QString::number(written, 'f', 1));
        }
        QVERIFY(shown.isTooFine(from / 10.0 + 0.05));
    }

    void aDifferenceOfTemperaturesHasNoZero()
    {
        const Unit fahrenheit = in(u"degF"_s);
        QCOMPARE(fahrenheit.difference().threshold(0.5), u"0.9"_s);
        QCOMPARE(fahrenheit.difference().canonical(0.9), 0.5);
        QCOMPARE(Units::instance().of(u"delta degC"_s).threshold(0.5), u"0.9"_s); // chosen with the temperature
        QCOMPARE(Units::instance().of(u"delta degC"_s).text, u"°F"_s);
    }

    void numbersAreWrittenAsTheReaderWritesThem()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(in(u"mmol/L"_s).threshold(70), u"3,9"_s);
        QCOMPARE(in(u"mmol/L"_s).named(u"3,9"_s), u"3,9\u00a0mmol/L"_s);
    }

    void aKindWithoutAChoiceStaysAsItIs()
    {
        chooseAll(1);
        QCOMPARE(unitOf(u"heart_rate"_s, u"count/min"_s).named(u"61"_s), u"61\u00a0bpm"_s);
        QCOMPARE(unitOf(u"spo2"_s, u"%"_s).measured(92.4), u"92.4"_s);
        QCOMPARE(unitOf(u"spo2"_s, u"%"_s).measured(92), u"92"_s);
        QCOMPARE(unitOf(u"sleep_score"_s, {}).named(u"71"_s), u"71"_s);
    }

    void alertsAndRulesSpeakInTheUnitChosen_data()
    {
        QTest::addColumn<bool>("isBelow");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("mg");
        QTest::addColumn<QString>("mmol");
        QTest::newRow("below") << true << 52.0 << 54.0 << u"52 mg/dL, below 54"_s << u"2.9 mmol/L, below 3.0"_s;
        QTest::newRow("above") << false << 290.0 << 250.0 << u"290 mg/dL, above 250"_s << u"16.1 mmol/L, above 13.9"_s;
        // Rounded, they would be the same number, and the sentence nonsense.
        QTest::newRow("hardly below") << true << 69.6 << 70.0 << u"69.6 mg/dL, below 70"_s
                                      << u"3.86 mmol/L, below 3.89"_s;
        QTest::newRow("hardly above") << false << 250.2 << 250.0 << u"250.2 mg/dL, above 250"_s
                                      << u"13.89 mmol/L, above 13.88"_s;
        QTest::newRow("at it again") << true << 70.0 << 70.0 << u"70 mg/dL, below 70"_s << u"3.9 mmol/L, below 3.9"_s;
    }
    void alertsAndRulesSpeakInTheUnitChosen()
    {
        QFETCH(bool, isBelow);
        QFETCH(double, value);
        QFETCH(double, threshold);
        Alert alert;
        alert.metric = u"glucose"_s;
        alert.unit = u"mg/dL"_s;
        alert.isBelow = isBelow;
        alert.lastValue = value;
        alert.threshold = threshold;
        const auto words = [&alert] { return alert.words().replace(u'\u00a0', u' ').remove(u"Glucose "_s); };
        QTEST(words(), "mg");
        in(u"mmol/L"_s);
        QTEST(words(), "mmol");
        AlertRule rule;
        rule.metric = u"glucose"_s;
        rule.unit = u"mg/dL"_s;
        rule.below = 70;
        rule.above = 250;
        rule.lastingSeconds = 90;
        QCOMPARE(rule.words().replace(u'\u00a0', u' '), u"Glucose below 3.9 or above 13.9 mmol/L for 1.5 min"_s);
    }

    void choiceIsKeptAndTold()
    {
        UnitsButton button;
        QCOMPARE(button.text(), u"mg/dL"_s);
        QSignalSpy changed(&Units::instance(), &Units::changed);
        for (QAction *action : button.menu()->actions()) {
            if (action->text() == u"mmol/L"_s)
                action->trigger();
        }
        QCOMPARE(changed.count(), 1);
        QCOMPARE(button.text(), u"mmol/L"_s);
        QVERIFY2(button.accessibleName().contains(u"mmol/L, °C, kg, min"_s), qPrintable(button.accessibleName()));
        QCOMPARE(QSettings().value(u"units/glucose"_s).toString(), u"mmol/L"_s);
        UnitsButton another;
        QCOMPARE(another.text(), u"mmol/L"_s);
        Units::instance().choose(quantity(u"glucose"_s), u"mmol/L"_s); // no news
        Units::instance().choose(quantity(u"glucose"_s), u"stone"_s);
        QCOMPARE(changed.count(), 1);
        QSettings().setValue(u"units/glucose"_s, u"of a newer console"_s);
        QCOMPARE(Units::instance().of(u"mg/dL"_s).text, u"mg/dL"_s);
    }
};

QTEST_MAIN(UnitsTest)
#include "tst_units.moc"
