#include "ui/patients/alert.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

struct AlertTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::patients::Alert)
};

std::optional<double> maybeNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonValue toJsonValue(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue clockValue(const QTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue();
}

} // namespace

QList<Measured> levels()
{
    return {{u"glucose"_s, AlertTexts::tr("Glucose"), u"mg/dL"_s},
            {u"heart_rate"_s, AlertTexts::tr("Heart rate"), AlertTexts::tr("bpm")},
            {u"resting_heart_rate"_s, AlertTexts::tr("Resting heart rate"), AlertTexts::tr("bpm")},
            {u"hrv_rmssd"_s, AlertTexts::tr("Heart rate variability (RMSSD)"), u"ms"_s},
            {u"hrv_sdnn"_s, AlertTexts::tr("Heart rate variability (SDNN)"), u"ms"_s},
            {u"spo2"_s, AlertTexts::tr("Oxygen saturation"), u"%"_s},
            {u"respiratory_rate"_s, AlertTexts::tr("Respiratory rate"), AlertTexts::tr("per min")},
            {u"body_temperature"_s, AlertTexts::tr("Body temperature"), u"°C"_s},
            {u"skin_temperature"_s, AlertTexts::tr("Skin temperature"), u"°C"_s},
            {u"blood_pressure_systolic"_s, AlertTexts::tr("Blood pressure, systolic"), u"mmHg"_s},
            {u"blood_pressure_diastolic"_s, AlertTexts::tr("Blood pressure, diastolic"), u"mmHg"_s},
            {u"body_mass"_s, AlertTexts::tr("Weight"), u"kg"_s}};
}

namespace {

std::optional<Measured> level(const QString &metric)
{
    const QList<Measured> all = levels();
    const auto found = std::ranges::find(all, metric, &Measured::metric);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// As people read it; the provider's word for it if it is none of ours.
QString unitOf(const QString &metric, const QString &unit)
{
    const auto known = level(metric);
    return known ? known->unit : unit;
}

} // namespace

QString titleOf(const QString &metric)
{
    const auto known = level(metric);
    return known ? known->title : QString(metric).replace(u'_', u' ');
}

QString quantity(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'f', value == std::round(value) ? 0 : 1);
    return unit.isEmpty() ? number : u"%1\u00a0%2"_s.arg(number, unit);
}

Alert Alert::fromJson(const QJsonObject &row)
{
    Alert alert;
    alert.id = row.value("id"_L1).toInteger();
    alert.patientId = row.value("patient"_L1)["id"_L1].toInteger();
    alert.patientName = row.value("patient"_L1)["name"_L1].toString();
    alert.metric = row.value("metric"_L1).toString();
    alert.unit = unitOf(alert.metric, row.value("unit"_L1).toString());
    alert.isBelow = row.value("direction"_L1).toString() == "below"_L1;
    alert.threshold = row.value("threshold"_L1).toDouble();
    alert.lastValue = row.value("last_value"_L1).toDouble();
    alert.worstValue = row.value("extreme_value"_L1).toDouble();
    alert.began = moment::fromText(row.value("began_time"_L1).toString());
    alert.ended = moment::fromText(row.value("ended_time"_L1).toString());
    alert.isUrgent = row.value("is_urgent"_L1).toBool();
    alert.isQuiet = row.value("is_quiet"_L1).toBool();
    alert.isAcknowledged = row.value("acknowledged_by"_L1).isObject();
    alert.acknowledgedBy = row.value("acknowledged_by"_L1)["name"_L1].toString();
    return alert;
}

QString Alert::words() const
{
    const QString value = quantity(goesOn() ? lastValue : worstValue, unit), limit = quantity(threshold, {});
    return isBelow
               ? AlertTexts::tr("%1 %2, below %3", "Glucose 52 mg/dL, below 54").arg(titleOf(metric), value, limit)
               : AlertTexts::tr("%1 %2, above %3", "Glucose 290 mg/dL, above 250").arg(titleOf(metric), value, limit);
}

AlertRule AlertRule::fromJson(const QJsonObject &row)
{
    AlertRule rule;
    rule.id = row.value("id"_L1).toInteger();
    rule.metric = row.value("metric"_L1).toString();
    rule.unit = unitOf(rule.metric, row.value("unit"_L1).toString());
    rule.below = maybeNumber(row.value("below"_L1));
    rule.above = maybeNumber(row.value("above"_L1));
    rule.hysteresis = row.value("hysteresis"_L1).toDouble();
    rule.lastingMinutes = row.value("lasting_seconds"_L1).toInt() / 60;
    rule.quietFrom = QTime::fromString(row.value("quiet_from"_L1).toString(), u"HH:mm"_s);
    rule.quietTo = QTime::fromString(row.value("quiet_to"_L1).toString(), u"HH:mm"_s);
    rule.isUrgent = row.value("is_urgent"_L1).toBool();
    rule.isOn = row.value("state"_L1).toInt(5) == 5;
    rule.createdBy = row.value("created_by"_L1)["name"_L1].toString();
    return rule;
}

QJsonObject AlertRule::toJson() const
{
    return {{u"metric"_s, metric},
            {u"below"_s, toJsonValue(below)},
            {u"above"_s, toJsonValue(above)},
            {u"hysteresis"_s, hysteresis},
            {u"lasting_seconds"_s, lastingMinutes * 60},
            {u"quiet_from"_s, clockValue(quietFrom)},
            {u"quiet_to"_s, clockValue(quietTo)},
            {u"is_urgent"_s, isUrgent},
            {u"state"_s, isOn ? 5 : 0}};
}

QString AlertRule::words() const
{
    const QString title = titleOf(metric);
    QString what;
    if (below && above) {
        what = AlertTexts::tr("%1 below %2 or above %3").arg(title, quantity(*below, {}), quantity(*above, unit));
    } else if (below) {
        what = AlertTexts::tr("%1 below %2").arg(title, quantity(*below, unit));
    } else {
        what = AlertTexts::tr("%1 above %2").arg(title, quantity(above.value_or(0), unit));
    }
    return lastingMinutes == 0 ? what : AlertTexts::tr("%1 for %2 min").arg(what).arg(lastingMinutes);
}

QString AlertRule::finerWords() const
{
    QStringList parts;
    if (!isOn) {
        parts.append(AlertTexts::tr("off"));
    }
    if (isUrgent) {
        parts.append(AlertTexts::tr("urgent"));
    }
    if (quietFrom.isValid() && quietTo.isValid() && !isUrgent) {
        parts.append(AlertTexts::tr("quiet %1–%2").arg(quietFrom.toString(u"HH:mm"_s), quietTo.toString(u"HH:mm"_s)));
    }
    if (!createdBy.isEmpty()) {
        parts.append(AlertTexts::tr("by %1").arg(createdBy));
    }
    return parts.join(u" · "_s);
}

} // namespace bc::ui::patients
