#pragma once

#include "core/analytics/reading.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <vector>

/// Readings that the tests of this room make up or read.
namespace bc::analytics::testing {

using std::chrono::minutes;
using std::chrono::seconds;

inline bool close(double found, double expected, double relative = 1e-6)
{
    return std::abs(found - expected) <= relative * std::max(1e-12, std::abs(expected));
}

/// Midnight in UTC, a Monday.
inline Instant monday() { return Instant(std::chrono::sys_days(std::chrono::year(2026) / 1 / 5)); }

inline Instant utc(const char *text) { return *fromRfc3339(QString::fromLatin1(text)); }

/// `count` readings every `interval` from `start` on, with what `value` says of the minutes since then.
inline std::vector<Reading> series(Instant start, int count, const std::function<double(int)> &value,
                                   minutes interval = minutes(5))
{
    std::vector<Reading> readings;
    readings.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        readings.push_back({start + i * interval, value(static_cast<int>(i * interval.count()))});
    return readings;
}

inline std::vector<double> valuesOf(const std::vector<Reading> &readings)
{
    std::vector<double> values;
    std::ranges::transform(readings, std::back_inserter(values), &Reading::value);
    return values;
}

/// What iglu 4.3.0 computes for two subjects. The files are not part of the project and may be absent.
namespace reference {

inline QList<QStringList> csv(const QString &name)
{
    QFile file(QStringLiteral(BC_REFERENCE_DATA) + QLatin1Char('/') + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    file.readLine(); // the header
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(',')));
    return rows;
}

inline QString nameOf(int subject) { return QStringLiteral("Subject %1").arg(subject); }

/// Their wall clock, as if it were UTC. Empty where the files are absent.
inline std::vector<Reading> readings(int subject)
{
    std::vector<Reading> found;
    for (const QStringList &row : csv(QStringLiteral("subjects_1_2.csv"))) {
        bool number = false;
        const double value = row.value(2).toDouble(&number);
        const auto time =
            fromRfc3339(QString(row.value(1)).replace(QLatin1Char(' '), QLatin1Char('T')) + QLatin1Char('Z'));
        if (number && time && row.value(0) == nameOf(subject))
            found.push_back({*time, value});
    }
    return found;
}

/// Nothing if there is no such line.
inline std::optional<double> expected(const QString &metric, int subject)
{
    for (const QStringList &row : csv(QStringLiteral("expected_1_2.csv"))) {
        bool number = false;
        const double value = row.value(subject).toDouble(&number);
        if (row.value(0) == metric && number)
            return value;
    }
    return std::nullopt;
}

} // namespace reference
} // namespace bc::analytics::testing

/// Compares with the line `metric` of the reference results, for a test that has a `subject`.
#define VERIFY_AGREES(found, metric, relative)                                                                         \
    do {                                                                                                               \
        const auto isValue = std::optional<double>(found);                                                             \
        const auto wanted = bc::analytics::testing::reference::expected(QStringLiteral(metric), subject);              \
        QVERIFY2(isValue &&wanted, metric);                                                                            \
        QVERIFY2(bc::analytics::testing::close(*isValue, *wanted, relative),                                           \
                 qPrintable(QStringLiteral("%1: %2 instead of %3")                                                     \
                                .arg(QLatin1String(metric))                                                            \
                                .arg(*isValue, 0, 'g', 12)                                                             \
                                .arg(*wanted, 0, 'g', 12)));                                                           \
    } while (false)

/// Skips where the reference data are absent.
#define NEEDS_REFERENCE()                                                                                              \
    do {                                                                                                               \
        if (bc::analytics::testing::reference::readings(1).empty())                                                    \
            QSKIP("The reference data are not on this machine.");                                                      \
    } while (false)
