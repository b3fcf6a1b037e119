#include "patient.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::patients::Patient)
};

constexpr qint64 freshSeconds = 6 * 3600;
constexpr qint64 lateSeconds = 48 * 3600;

} // namespace

Patient Patient::fromJson(const QJsonObject &row)
{
    Patient patient;
    patient.id = row.value("id"_L1).toInteger();
    patient.name = row.value("name"_L1).toString();
    patient.email = row.value("email"_L1).toString();
    patient.birthDate = QDate::fromString(row.value("birth_date"_L1).toString().left(10), Qt::ISODate);
    const QTimeZone zone(row.value("timezone"_L1).toString().toLatin1());
    if (zone.isValid()) {
        patient.zone = zone;
    }
    patient.lastData = QDateTime::fromString(row.value("last_data_time"_L1).toString(), Qt::ISODateWithMs);
    for (const QJsonValue value : row.value("devices"_L1).toArray()) {
        const QJsonObject device = value.toObject();
        patient.devices.append({device.value("provider"_L1).toString(), device.value("product_name"_L1).toString(),
                                device.value("state"_L1).toString()});
    }
    for (const QJsonValue value : row.value("metrics"_L1).toArray()) {
        patient.metrics.append(value.isObject() ? value["name"_L1].toString() : value.toString());
    }
    return patient;
}

std::optional<int> ageOn(const QDate &birthDate, const QDate &day)
{
    if (!birthDate.isValid() || birthDate > day) {
        return std::nullopt;
    }
    int years = day.year() - birthDate.year();
    // Who was born on 29 February is a year older on 1 March of the other years.
    if (day.month() < birthDate.month() || (day.month() == birthDate.month() && day.day() < birthDate.day())) {
        --years;
    }
    return years;
}

Freshness freshnessOf(const QDateTime &lastData, const QDateTime &now)
{
    if (!lastData.isValid()) {
        return {Mark::None, Texts::tr("no data yet")};
    }
    if (const QString ahead = moment::clockAhead(lastData, now); !ahead.isEmpty()) {
        return {Mark::Warning, ahead};
    }
    const qint64 age = lastData.secsTo(now);
    if (age <= freshSeconds) {
        return {Mark::Good, Texts::tr("fresh")};
    }
    if (age <= lateSeconds) {
        return {Mark::Waiting, Texts::tr("late")};
    }
    return {Mark::Stopped, Texts::tr("stopped")};
}

Mark deviceMark(const QString &state)
{
    if (state == "linked"_L1) {
        return Mark::Good;
    }
    if (state == "pending"_L1) {
        return Mark::Waiting;
    }
    if (state == "stopped"_L1) {
        return Mark::Stopped;
    }
    return state.isEmpty() ? Mark::None : Mark::Bad;
}

QString deviceWord(const QString &state)
{
    if (state == "linked"_L1) {
        return Texts::tr("linked");
    }
    if (state == "pending"_L1) {
        return Texts::tr("waiting for consent");
    }
    if (state == "stopped"_L1) {
        return Texts::tr("stopped sending");
    }
    if (state == "failing"_L1) {
        return Texts::tr("needs attention");
    }
    if (state == "revoked"_L1) {
        return Texts::tr("unlinked");
    }
    return state;
}

std::optional<Series> seriesFromJson(const QJsonObject &answer, TimeSpan span, int points)
{
    if (!answer.value("buckets"_L1).isArray() || points <= 0) {
        return std::nullopt;
    }
    const bool raw = answer.value("raw"_L1).toBool();
    const QJsonArray rows = answer.value("buckets"_L1).toArray();
    Series series;
    series.span = span;
    series.resolution = raw ? 0 : span.length() / points;
    series.points.reserve(static_cast<std::size_t>(rows.size()));
    for (const QJsonValue value : rows) {
        const QJsonArray row = value.toArray();
        if (row.size() < 5) {
            return std::nullopt;
        }
        SeriesPoint point;
        point.time = row.at(0).toDouble() / 1000;
        point.min = static_cast<float>(row.at(1).toDouble());
        point.max = static_cast<float>(row.at(2).toDouble());
        point.mean = static_cast<float>(row.at(3).toDouble());
        point.count = static_cast<quint32>(row.at(4).toInteger());
        if (!series.points.empty() && point.time < series.points.back().time) {
            return std::nullopt;
        }
        series.points.push_back(point);
    }
    const double told = answer.value("bucket_ms"_L1).toDouble() / 1000;
    series.width = raw ? 0 : told > 0 ? told : inferredWidth(series.points);
    return series;
}

QString rfc3339(double secondsSince1970)
{
    // toUTC() is written with Z; QTimeZone::utc() would be written +00:00, and a + in a query is a space.
    return QDateTime::fromMSecsSinceEpoch(qRound64(secondsSince1970 * 1000)).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace bc::ui::patients
