#include "server/connectors/documents.h"

#include "core/biometrics/localday.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::connectors::documents {

namespace {

QString textOf(const Json &json)
{
    const auto &text = json.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

const Json *Document::value(const char *name) const
{
    const auto found = m_json.find(name);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

void Document::wrong(const char *name, const char *what)
{
    if (fault.isEmpty())
        fault = u"%1 is not %2."_s.arg(QString::fromLatin1(name), QString::fromLatin1(what));
}

std::optional<double> Document::number(const char *name)
{
    const Json *found = value(name);
    if (!found)
        return std::nullopt;
    const double number = found->is_number() ? found->get<double>() : std::nan("");
    if (!std::isfinite(number)) {
        wrong(name, "a number");
        return std::nullopt;
    }
    return number;
}

std::optional<QString> Document::text(const char *name)
{
    const Json *found = value(name);
    if (!found)
        return std::nullopt;
    if (!found->is_string()) {
        wrong(name, "a text");
        return std::nullopt;
    }
    return textOf(*found);
}

std::optional<Moment> Document::moment(const char *name)
{
    const auto written = text(name);
    if (!written)
        return std::nullopt;
    const auto moment = momentOf(*written, m_zone);
    if (!moment)
        wrong(name, "a time");
    return moment;
}

std::optional<QDate> Document::day(const char *name)
{
    const auto written = text(name);
    if (!written)
        return std::nullopt;
    const QDate date = QDate::fromString(*written, Qt::ISODate);
    if (!date.isValid()) {
        wrong(name, "a date");
        return std::nullopt;
    }
    return date;
}

std::optional<QTime> Document::timeOfDay(const char *name)
{
    const auto written = text(name);
    if (!written)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(*written, Qt::ISODateWithMs);
    if (!time.isValid()) {
        wrong(name, "a time");
        return std::nullopt;
    }
    return time.time();
}

void Document::leaveOut(const QString &what)
{
    if (leftOut.isEmpty())
        leftOut = what;
}

const Json *Document::object(const char *name)
{
    const Json *found = value(name);
    if (found && !found->is_object()) {
        wrong(name, "an object");
        return nullptr;
    }
    return found;
}

const Json *Document::list(const char *name)
{
    const Json *found = value(name);
    if (found && !found->is_array()) {
        wrong(name, "a list");
        return nullptr;
    }
    return found;
}

std::optional<Moment> momentOf(const QString &text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9000)
        return std::nullopt;
    return Moment{fromMicros(time.toMSecsSinceEpoch() * 1000), static_cast<qint16>(time.offsetFromUtc() / 60)};
}

Moment midnight(QDate day, const QTimeZone &zone)
{
    const Instant start = biometrics::localDay(day, zone).start;
    return {start, biometrics::offsetMinutes(start, zone)};
}

Moment onClock(QDate day, QTime time, const QTimeZone &zone)
{
    const auto minutes = [&](Instant at) { return std::chrono::minutes(biometrics::offsetMinutes(at, zone)); };
    const Instant wall = fromMicros(QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch() * 1000);
    const Instant at = wall - minutes(wall - minutes(wall));
    return {at, biometrics::offsetMinutes(at, zone)};
}

QString add(biometrics::Intake &intake, const char *kind, const Moment &start, Instant end, double value,
            biometrics::Motion motion)
{
    const QString name = QString::fromLatin1(kind);
    const biometrics::Kind *known = biometrics::findKind(name);
    if (!known || !known->isPlausible(value))
        return u"%1 cannot be %2."_s.arg(known ? known->title.toString() : name, QString::number(value));
    biometrics::Sample sample;
    sample.start = start.time;
    sample.end = end;
    sample.value = value;
    sample.motion = motion;
    sample.offsetMinutes = start.offsetMinutes;
    intake.samples[name].push_back(sample);
    return {};
}

} // namespace bc::server::connectors::documents
