#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <nlohmann/json.hpp>

namespace bc::ourasandbox {

using Json = nlohmann::ordered_json;

/// A made-up wearer of a ring and all their documents, as Oura's API v2 shows them. Everything follows from the seed
/// and the date, so that what is asked for twice is answered alike; what lies after `now` is not there yet.
class Ring
{
public:
    Ring(quint64 seed, QString user, QTimeZone zone, QDateTime now, int days);

    const QString &user() const { return m_user; }
    Json personalInfo() const;
    /// The documents of the days from `first` to `last`, both included, in order.
    Json documents(const QString &collection, QDate first, QDate last) const;
    /// Rows of the time series in [from, to).
    Json heartRate(const QDateTime &from, const QDateTime &to) const;

private:
    struct Night;
    std::optional<Night> night(QDate day) const;
    bool wears(QDate day) const;
    Json asleep(const Night &night) const;
    Json activity(QDate day) const;
    Json readiness(QDate day) const;
    Json dailySleep(QDate day) const;
    Json saturation(QDate day) const;
    Json oxygenUptake(QDate day) const;
    QString id(const char *kind, QDate day) const;
    QDateTime at(QDate day, int minutes) const;
    QString stamp(const QDateTime &time) const;
    QString stampOfDay(QDate day) const;

    const quint64 m_seed;
    const QString m_user;
    const QTimeZone m_zone;
    const QDateTime m_now;
    const QDate m_first;
};

} // namespace bc::ourasandbox
