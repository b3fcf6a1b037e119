#pragma once

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
    QString metric, title, unit;
};
/// Those of them that are levels, in the order in which they are shown.
QList<Measured> levels();
/// The kind's title; its name in words when it is none of levels().
QString titleOf(const QString &metric);
/// "54 mg/dL", in the reader's way to write numbers.
QString quantity(double value, const QString &unit);

/// An alert as GET /api/v1/admin/alerts lists it.
struct Alert
{
    qint64 id = 0, patientId = 0;
    QString patientName, metric, unit;
    bool isBelow = false;
    double threshold = 0, lastValue = 0, worstValue = 0;
    QDateTime began, ended; ///< `ended` invalid: it goes on
    bool isUrgent = false, isQuiet = false;
    QString acknowledgedBy; ///< empty: nobody has
    bool isAcknowledged = false;

    static Alert fromJson(const QJsonObject &row);
    bool goesOn() const { return !ended.isValid(); }
    /// "Glucose 52 mg/dL, below 54"; of one that is over, its worst value.
    QString words() const;
};

/// What a rule says: GET /api/v1/admin/patients/{id}/alert-rules, and its templates.
struct AlertRule
{
    qint64 id = 0; ///< 0: not made yet
    QString metric, unit;
    std::optional<double> below, above;
    double hysteresis = 0;
    int lastingMinutes = 0;
    QTime quietFrom, quietTo; ///< invalid: no quiet hours
    bool isUrgent = false, isOn = true;
    QString createdBy;

    static AlertRule fromJson(const QJsonObject &row);
    QJsonObject toJson() const;
    /// "Glucose below 70 mg/dL for 15 min".
    QString words() const;
    /// "urgent · quiet 22:00–07:00 · by Brian Herbert"; may be empty.
    QString finerWords() const;
};

} // namespace bc::ui::patients
