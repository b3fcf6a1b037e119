#include "core/biometrics/catalogue.h"

#include <QTest>

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
        QTest::newRow("glucose") << u"glucose"_s << u"mmol<180.1558800000541>/L"_s << 5.5 << 99.085745;
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

    void foreignUnitsAreRefused()
    {
        QVERIFY(!conversion(*findKind(u"heart_rate"), u"mg/dL"));
        QVERIFY(!conversion(*findKind(u"glucose"), u"mmol/mol"));
        QVERIFY(!conversion(*findKind(u"steps"), u"count/min"));
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
