#include "ui/patients/alert.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

#include <algorithm>

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
    const QString bpm = AlertTexts::tr("bpm"), perMinute = u"count/min"_s;
    return {{u"glucose"_s, AlertTexts::tr("Glucose"), u"mg/dL"_s, 20, 600},
            {u"heart_rate"_s, AlertTexts::tr("Heart rate"), perMinute, 15, 300, bpm},
            {u"resting_heart_rate"_s, AlertTexts::tr("Resting heart rate"), perMinute, 15, 200, bpm},
            {u"hrv_rmssd"_s, AlertTexts::tr("Heart rate variability (RMSSD)"), u"ms"_s, 0, 500, u"ms"_s},
            {u"hrv_sdnn"_s, AlertTexts::tr("Heart rate variability (SDNN)"), u"ms"_s, 0, 500, u"ms"_s},
            {u"spo2"_s, AlertTexts::tr("Oxygen saturation"), u"%"_s, 40, 100, u"%"_s},
            {u"respiratory_rate"_s, AlertTexts::tr("Respiratory rate"), perMinute, 2, 80, AlertTexts::tr("per min")},
            {u"body_temperature"_s, AlertTexts::tr("Body temperature"), u"degC"_s, 25, 45},
            {u"skin_temperature"_s, AlertTexts::tr("Skin temperature"), u"degC"_s, 10, 45},
            {u"blood_pressure_systolic"_s, AlertTexts::tr("Blood pressure, systolic"), u"mmHg"_s, 30, 300, u"mmHg"_s},
            {u"blood_pressure_diastolic"_s, AlertTexts::tr("Blood pressure, diastolic"), u"mmHg"_s, 15, 200, u"mmHg"_s},
            {u"body_mass"_s, AlertTexts::tr("Weight"), u"kg"_s, 0.3, 650}};
}

std::optional<Measured> level(const QString &metric)
{
    const QList<Measured> all = levels();
    const auto found = std::ranges::find(all, metric, &Measured::metric);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Unit unitOf(const QString &metric, const QString &canonical)
{
    Unit unit = Units::instance().of(canonical);
    if (const auto known = level(metric); known && !known->unit.isEmpty()) {
        unit.text = known->unit;
    }
    return unit;
}

QString titleOf(const QString &metric)
{
    const auto known = level(metric);
    return known ? known->title : QString(metric).replace(u'_', u' ');
}

Alert Alert::fromJson(const QJsonObject &row)
{
    Alert alert;
    alert.id = row.value("id"_L1).toInteger();
    alert.patientId = row.value("patient"_L1)["id"_L1].toInteger();
    alert.patientName = row.value("patient"_L1)["name"_L1].toString();
    alert.metric = row.value("metric"_L1).toString();
    alert.unit = row.value("unit"_L1).toString();
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
    const double value = goesOn() ? lastValue : worstValue;
    const Unit shown = unitOf(metric, unit).tellingApart(value, threshold);
    const QString measured = shown.named(shown.measured(value)), limit = shown.threshold(threshold);
    return isBelow
               ? AlertTexts::tr("%1 %2, below %3", "Glucose 52 mg/dL, below 54").arg(titleOf(metric), measured, limit)
               : AlertTexts::tr("%1 %2, above %3", "Glucose 290 mg/dL, above 250")
                     .arg(titleOf(metric), measured, limit);
}

AlertRule AlertRule::fromJson(const QJsonObject &row)
{
    AlertRule rule;
    rule.id = row.value("id"_L1).toInteger();
    rule.metric = row.value("metric"_L1).toString();
    rule.unit = row.value("unit"_L1).toString();
    rule.below = maybeNumber(row.value("below"_L1));
    rule.above = maybeNumber(row.value("above"_L1));
    rule.hysteresis = row.value("hysteresis"_L1).toDouble();
    rule.lastingSeconds = row.value("lasting_seconds"_L1).toInt();
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
            {u"lasting_seconds"_s, lastingSeconds},
            {u"quiet_from"_s, clockValue(quietFrom)},
            {u"quiet_to"_s, clockValue(quietTo)},
            {u"is_urgent"_s, isUrgent},
            {u"state"_s, isOn ? 5 : 0}};
}

QString minutesText(int seconds) { return QLocale().toString(seconds / 60.0, 'g', QLocale::FloatingPointShortest); }

QString AlertRule::words() const
{
    const QString title = titleOf(metric);
    const Unit shown = unitOf(metric, unit);
    const auto limit = [&shown](double value) { return shown.named(shown.threshold(value)); };
    QString what;
    if (below && above) {
        what = AlertTexts::tr("%1 below %2 or above %3").arg(title, shown.threshold(*below), limit(*above));
    } else if (below) {
        what = AlertTexts::tr("%1 below %2").arg(title, limit(*below));
    } else {
        what = AlertTexts::tr("%1 above %2").arg(title, limit(above.value_or(0)));
    }
    return lastingSeconds == 0 ? what : AlertTexts::tr("%1 for %2 min").arg(what, minutesText(lastingSeconds));
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
