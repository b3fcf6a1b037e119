#include "core/analytics/glucose.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <cmath>
#include <vector>

using namespace bc::analytics;
using namespace Qt::StringLiterals;

namespace {

bool close(double found, double expected, double relative = 1e-6)
{
    return std::abs(found - expected) <= relative * std::max(1e-12, std::abs(expected));
}

QList<QStringList> csv(const QString &name)
{
    QFile file(QStringLiteral(BC_REFERENCE_DATA) + u'/' + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine()).trimmed().split(u','));
    return rows;
}

} // namespace

class GlucoseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The vector that stands on every border between two ranges (clinical definitions: below is <, above is >).
    void bordersBelongToTheRightRange()
    {
        const std::vector<double> readings{50, 60, 65, 70, 100, 180, 181, 250, 251, 300};
        const auto ranges = *glucose::ranges(readings);
        QCOMPARE(ranges.veryLow, 10.0);
        QCOMPARE(ranges.veryLow + ranges.low, 30.0);
        QCOMPARE(ranges.inRange, 30.0);
        QCOMPARE(ranges.high + ranges.veryHigh, 40.0);
        QCOMPARE(ranges.veryHigh, 20.0);
        QVERIFY(close(*glucose::managementIndicator(readings), 6.914744));
        QCOMPARE(*glucose::timeInRange(readings, 70, 140), 20.0);
    }

    void nothingIsKnownOfNothing()
    {
        QVERIFY(!glucose::mean({}));
        QVERIFY(!glucose::ranges({}));
        QVERIFY(!glucose::managementIndicator({}));
        QVERIFY(!glucose::timeInRange({}, 70, 140));
        const std::vector<double> one{100};
        QVERIFY(!glucose::standardDeviation(one));
        QVERIFY(!glucose::variability(one));
        QCOMPARE(*glucose::mean(one), 100.0);
    }

    void agreesWithTheReferenceResults()
    {
        const auto rows = csv(u"subjects_1_2.csv"_s), expected = csv(u"expected_1_2.csv"_s);
        if (rows.isEmpty() || expected.isEmpty())
            QSKIP("The reference data are not on this machine.");
        QHash<QString, std::vector<double>> readings;
        for (const QStringList &row : rows.mid(1)) {
            bool ok = false;
            const double value = row.value(2).toDouble(&ok);
            if (ok)
                readings[row.value(0)].push_back(value);
        }
        int compared = 0;
        for (const QStringList &row : expected.mid(1)) {
            for (int subject = 1; subject <= 2; ++subject) {
                const auto &values = readings[u"Subject %1"_s.arg(subject)];
                const double wanted = row.value(subject).toDouble();
                std::optional<double> found;
                if (row[0] == "mean"_L1)
                    found = glucose::mean(values);
                else if (row[0] == "SD"_L1)
                    found = glucose::standardDeviation(values);
                else if (row[0] == "CV"_L1)
                    found = glucose::variability(values);
                else if (row[0] == "GMI"_L1)
                    found = glucose::managementIndicator(values);
                else if (row[0] == "in_range_70_140"_L1)
                    found = glucose::timeInRange(values, 70, 140);
                else if (row[0] == "in_range_70_180"_L1)
                    found = glucose::ranges(values)->inRange;
                else if (row[0] == "above_250"_L1)
                    found = glucose::ranges(values)->veryHigh;
                else if (row[0] == "below_54"_L1)
                    found = glucose::ranges(values)->veryLow;
                else if (row[0] == "below_70"_L1)
                    found = glucose::ranges(values)->veryLow + glucose::ranges(values)->low;
                else
                    continue;
                QVERIFY2(
                    close(*found, wanted),
                    qPrintable(u"%1: %2 instead of %3"_s.arg(row[0]).arg(*found, 0, 'g', 12).arg(wanted, 0, 'g', 12)));
                ++compared;
            }
        }
        QCOMPARE(compared, 18);
    }
};

QTEST_APPLESS_MAIN(GlucoseTest)
#include "tst_glucose.moc"
