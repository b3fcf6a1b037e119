#pragma once

#include "ui/patients/units.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace bc::ui::patients {

/// A kind of measurement that alert rules are offered for.
struct Measured
{
    QString metric, title;
    QString canonical;              ///< the provider's name of the unit in which it keeps the values
    double lowest = 0, highest = 0; ///< plausible thresholds, canonical, both included
    QString unit = {};              ///< as people read it, where Units has no choice
};
/// Those of them that are levels, in the order in which they are shown.
QList<Measured> levels();
std::optional<Measured> level(const QString &metric);
/// The kind's title; its name in words when it is none of levels().
QString titleOf(const QString &metric);
/// The unit to read and write the kind in; `canonical` is the provider's word for the one that it keeps.
Unit unitOf(const QString &metric, const QString &canonical);

/// Minutes in the reader's way to write numbers: "15", "1.5".
QString minutesText(int seconds);

/// An alert as GET /api/v1/admin/alerts lists it.
struct Alert
{
    qint64 id = 0, patientId = 0;
    QString patientName, metric;
    QString unit; ///< the provider's name of it, in which the values below are
    bool isBelow = false;
    double threshold = 0, lastValue = 0, worstValue = 0;
    QDateTime began, ended; ///< `ended` invalid: it goes on
    bool isUrgent = false, isQuiet = false;
    QString acknowledgedBy; ///< empty: nobody has
    bool isAcknowledged = false;

    static Alert fromJson(const QJsonObject &row);
    bool goesOn() const { return !ended.isValid(); }
    /// "Glucose 52 mg/dL, below 54", in the unit chosen; of one that is over, its worst value. With more decimals where
    /// rounding would make "3.9, below 3.9" of it.
    QString words() const;
};

/// What a rule says: GET /api/v1/admin/patients/{id}/alert-rules, and its templates.
struct AlertRule
{
    qint64 id = 0; ///< 0: not made yet
    QString metric;
    QString unit; ///< the provider's name of it, in which the thresholds are
    std::optional<double> below, above;
    double hysteresis = 0;
    int lastingSeconds = 0;
    QTime quietFrom, quietTo; ///< invalid: no quiet hours
    bool isUrgent = false, isOn = true;
    QString createdBy;

    static AlertRule fromJson(const QJsonObject &row);
    QJsonObject toJson() const;
    bool operator==(const AlertRule &) const = default;
    /// "Glucose below 70 mg/dL for 15 min", in the unit chosen.
    QString words() const;
    /// "urgent · quiet 22:00–07:00 · by Brian Herbert"; may be empty.
    QString finerWords() const;
};

} // namespace bc::ui::patients
