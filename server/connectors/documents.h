#pragma once

#include "core/base/result.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/intake.h"

#include <QTimeZone>

#include <nlohmann/json.hpp>
#include <optional>

/// Reading of other people's JSON: nothing in it is taken for granted.
namespace bc::server::connectors::documents {

using Json = nlohmann::json;

/// A moment with the person's UTC offset then.
struct Moment
{
    Instant time;
    qint16 offsetMinutes = 0;
};

/// One document; the first thing wrong with it is kept as a sentence, and so is the first thing that was left out of
/// one that is sound otherwise.
class Document
{
public:
    Document(const Json &json, const QTimeZone &zone)
        : m_json(json)
        , m_zone(zone)
    {}

    /// Missing and null are the same: nothing. What has another type is a fault.
    std::optional<double> number(const char *name);
    std::optional<QString> text(const char *name);
    std::optional<Moment> moment(const char *name); ///< RFC 3339; without an offset in the person's time zone
    std::optional<QDate> day(const char *name);
    std::optional<QTime> timeOfDay(const char *name); ///< what the clock of an RFC 3339 time shows
    const Json *object(const char *name);
    const Json *list(const char *name);
    /// The same, and a fault if it is not there.
    template <typename Value>
    Value needed(const char *name, const std::optional<Value> &value)
    {
        if (!value && fault.isEmpty())
            fault = QString::fromLatin1(name) + QStringLiteral(" is missing.");
        return value.value_or(Value());
    }

    void leaveOut(const QString &what);

    QString fault, leftOut;

private:
    const Json *value(const char *name) const;
    void wrong(const char *name, const char *what);

    const Json &m_json;
    QTimeZone m_zone;
};

std::optional<Moment> momentOf(const QString &text, const QTimeZone &zone);
/// The person's midnight of that day.
Moment midnight(QDate day, const QTimeZone &zone);
/// When the person's clock shows that.
Moment onClock(QDate day, QTime time, const QTimeZone &zone);

/// Adds a sample, or names why it is none: a value that no body or sensor can show is a fault of the document.
QString add(biometrics::Intake &intake, const char *kind, const Moment &start, Instant end, double value,
            biometrics::Motion motion = biometrics::Motion::NotSet);

} // namespace bc::server::connectors::documents
