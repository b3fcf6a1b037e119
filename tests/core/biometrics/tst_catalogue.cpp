#include "core/biometrics/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace bc::biometrics;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swappedFieldsAreSetRight_data()
    {
        QTest::addColumn<QString>("sampleType");
        QTest::addColumn<QString>("quantityType");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("unit");
        QTest::newRow("right") << u"count/min"_s << u"HKQuantityTypeIdentifierHeartRate"_s << u"heart_rate"_s
                               << u"count/min"_s;
        QTest::newRow("swapped") << u"HKQuantityTypeIdentifierHeartRate"_s << u"count/min"_s << u"heart_rate"_s
                                 << u"count/min"_s;
        QTest::newRow("our own name") << u"glucose"_s << u"mmol/L"_s << u"glucose"_s << u"mmol/L"_s;
        QTest::newRow("blanks") << u" HKQuantityTypeIdentifierStepCount "_s << u" count "_s << u"steps"_s << u"count"_s;
    }
    void swappedFieldsAreSetRight()
    {
        QFETCH(QString, sampleType);
        QFETCH(QString, quantityType);
        const Described described = describe(sampleType, quantityType);
        QVERIFY(described.kind);
        QTEST(described.kind->name.toString(), "kind");
        QTEST(described.sampleType, "unit");
    }

    void unknownQuantityStaysAsItIs()
    {
        const Described described = describe(u"furlongs"_s, u"HKQuantityTypeIdentifierNobodyKnows"_s);
        QVERIFY(!described.kind);
        QCOMPARE(described.quantityType, u"HKQuantityTypeIdentifierNobodyKnows"_s);
        QCOMPARE(described.sampleType, u"furlongs"_s);
    }

    void unitsAreConvertedAndBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("written");
        QTest::addColumn<double>("canonical");
        QTest::newRow("glucose") << u"glucose"_s << u"mmol<180.1558800000541>/L"_s << 5.5 << 99.09;
        QTest::newRow("moles") << u"glucose"_s << u"mmol/L"_s << 5.55 << 99.99;
        QTest::newRow("moles, small") << u"glucose"_s << u"mmol/l"_s << 3.9 << 70.26;
        QTest::newRow("fahrenheit") << u"body_temperature"_s << u"degF"_s << 98.6 << 37.0;
        QTest::newRow("kelvin") << u"body_temperature"_s << u"K"_s << 310.15 << 37.0;
        QTest::newRow("bpm") << u"heart_rate"_s << u"bpm"_s << 61.0 << 61.0;
        QTest::newRow("count/s") << u"heart_rate"_s << u"count/s"_s << 1.2 << 72.0;
        QTest::newRow("pounds") << u"body_mass"_s << u"lb"_s << 150.0 << 68.0388555;
    }
    void unitsAreConvertedAndBack()
    {
        QFETCH(QString, kind);
        QFETCH(QString, unit);
        QFETCH(double, written);
        QFETCH(double, canonical);
        const auto found = conversion(*findKind(kind), unit);
        QVERIFY(found);
        QVERIFY(std::abs(found->toCanonical(written) - canonical) < 1e-9);
        QCOMPARE(found->fromCanonical(found->toCanonical(written)), written);
    }

    /// HealthKit keeps mg/dL and writes moles: its own molar mass leads back, and no border is crossed on the way.
    void molesOfHealthKitComeBackAsTheyWere()
    {
        const Kind &glucose = *findKind(u"glucose");
        for (const QString &unit : {u"mmol<180.1558800000541>/L"_s, u"mmol<180.1559>/L"_s, u"mmol/L"_s}) {
            const auto found = conversion(glucose, unit);
            QVERIFY(found);
            for (int mg = 20; mg <= 600; ++mg) {
                const double factor = unit == u"mmol/L"_s ? 18.01559 : unit.sliced(5).chopped(3).toDouble() / 10;
                const double written = QString::number(mg / factor, 'f', 5).toDouble();
                QCOMPARE(found->toCanonical(written), static_cast<double>(mg));
            }
            // What a person writes comes back, to its third decimal.
            for (int thousandths = 1200; thousandths < 33'000; thousandths += 7) {
                const double posted = thousandths / 1000.0;
                QCOMPARE(found->fromCanonical(found->toCanonical(posted)), posted);
            }
        }
        QCOMPARE(conversion(glucose, u"mmol<180.1558800000541>/L")->toCanonical(2.99741), 54.0);
        // What was kept before it was rounded is shown as it was written, too.
        QCOMPARE(conversion(glucose, u"mmol/L")->fromCanonical(99.085745), 5.5);
        for (const QString &unit : {u"mmol<386.65>/L"_s, u"mmol<>/L"_s, u"mmol<x>/L"_s, u"mmol 180/L"_s, u"mmol/mL"_s})
            QVERIFY2(!conversion(glucose, unit), qPrintable(unit));
    }

    void everyKindIsWhole()
    {
        QSet<QString> names, healthKit, loinc;
        for (const Kind &kind : kinds()) {
            const QString name = kind.name.toString();
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY2(kind.lowest < kind.highest, qPrintable(name));
            QVERIFY2(!kind.title.isEmpty() && conversion(kind, kind.unit), qPrintable(name));
            for (const QString &unit : kind.displayUnits.toString().split(u',', Qt::SkipEmptyParts)) {
                const auto shown = conversion(kind, unit);
                QVERIFY2(shown, qPrintable(name + u' ' + unit));
                QVERIFY(std::abs(shown->toCanonical(shown->fromCanonical(kind.highest)) - kind.highest) <
                        1e-8 * std::abs(kind.highest));
            }
            static const QRegularExpression code(u"^[0-9]{4,6}-[0-9]$"_s);
            QVERIFY2(kind.loinc.isEmpty() || code.match(kind.loinc.toString()).hasMatch(), qPrintable(name));
            for (auto [text, seen] : {std::pair(kind.loinc, &loinc), std::pair(kind.healthKit, &healthKit)}) {
                QVERIFY2(text.isEmpty() || !seen->contains(text.toString()), qPrintable(name));
                seen->insert(text.toString());
            }
        }
        QCOMPARE(findKind(u"glucose")->loinc.toString(), u"99504-3"_s); // clinical.md, reports
    }

    /// LOINC's last digit is a check digit (Luhn, mod 10): a code mistyped in one place is found.
    void loincCodesHaveTheirCheckDigit()
    {
        int checked = 0;
        for (const Kind &kind : kinds()) {
            if (kind.loinc.isEmpty())
                continue;
            const QString digits = kind.loinc.toString().section(u'-', 0, 0);
            int sum = 0;
            for (qsizetype i = 0; i < digits.size(); ++i) {
                const int digit = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 2 : 1);
                sum += digit / 10 + digit % 10;
            }
            QCOMPARE(QString::number((10 - sum % 10) % 10), kind.loinc.toString().section(u'-', 1));
            ++checked;
        }
        QVERIFY(checked >= 15);
    }

    void plausibleRangeIncludesItsEnds()
    {
        const Kind &pulse = *findKind(u"heart_rate");
        QVERIFY(pulse.isPlausible(15) && pulse.isPlausible(300));
        QVERIFY(!pulse.isPlausible(14.9) && !pulse.isPlausible(300.1) && !pulse.isPlausible(std::nan("")));
    }

    void foreignUnitsAreRefused()
    {
        QVERIFY(!conversion(*findKind(u"heart_rate"), u"mg/dL"));
        QVERIFY(!conversion(*findKind(u"glucose"), u"mmol/mol"));
        QVERIFY(!conversion(*findKind(u"steps"), u"count/min"));
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
