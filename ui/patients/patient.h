#pragma once

#include "ui/charts/series.h"
#include "ui/models/statedelegate.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace bc::ui::patients {

/// One linked device of a patient.
struct PatientDevice
{
    QString provider;
    QString name;
    QString state; ///< linked, pending, stopped, failing, revoked
};

/// A patient as GET /api/v1/admin/patients lists them.
struct Patient
{
    qint64 id = 0;
    QString name, email;
    QDate birthDate; ///< invalid: not known
    QTimeZone zone = QTimeZone::utc();
    QDateTime lastData; ///< invalid: none yet
    QList<PatientDevice> devices;
    QStringList metrics; ///< names of what was measured, e.g. "heart_rate"

    bool isKnown() const { return id != 0; }
    static Patient fromJson(const QJsonObject &row);
};

/// Whole years of age on a day; nothing when the date of birth is unknown or later.
std::optional<int> ageOn(const QDate &birthDate, const QDate &day);

/// How recent the last data are: never by colour alone, so with a word.
struct Freshness
{
    Mark mark = Mark::None;
    QString word;
};
/// Fresh within 6 hours (rings and phones hand over a few times a day), late within 2 days, stopped after that. Data
/// from the future say by how much a device's clock is ahead: how recent they are nobody knows.
Freshness freshnessOf(const QDateTime &lastData, const QDateTime &now);

Mark deviceMark(const QString &state);
QString deviceWord(const QString &state);

/// Reads GET /api/v1/admin/patients/{id}/series. `span` and `points` are what was asked for. Nothing if the answer is
/// not what the interface promises.
std::optional<Series> seriesFromJson(const QJsonObject &answer, TimeSpan span, int points);

/// A span as the query's `from` and `to`, RFC 3339 in UTC with milliseconds.
QString rfc3339(double secondsSince1970);

} // namespace bc::ui::patients
