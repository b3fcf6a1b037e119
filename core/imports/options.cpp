#include "core/imports/options.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, QString Mapping::*>, 8> mappedTexts{
    {{"time"_L1, &Mapping::time},
     {"value"_L1, &Mapping::value},
     {"kind"_L1, &Mapping::kind},
     {"kind_column"_L1, &Mapping::kindColumn},
     {"unit"_L1, &Mapping::unit},
     {"unit_column"_L1, &Mapping::unitColumn},
     {"source"_L1, &Mapping::source},
     {"source_column"_L1, &Mapping::sourceColumn}}};

/// Sets one option; what is wrong with it, empty if nothing is.
QString setOption(ReadOptions &options, const QString &name, const QString &value)
{
    for (const auto &[known, field] : mappedTexts) {
        if (name == known) {
            options.mapping.*field = value;
            return {};
        }
    }
    if (name == "timezone"_L1) {
        options.zone = QTimeZone(value.toUtf8());
        // Qt takes any word for a rule of POSIX.
        const bool isKnown = QTimeZone::isTimeZoneIdAvailable(value.toUtf8());
        return isKnown ? QString() : u"Must be a time zone like Europe/Berlin."_s;
    }
    if (name == "date_order"_L1) {
        options.dateOrder = value == "day_first"_L1     ? DateOrder::DayFirst
                            : value == "month_first"_L1 ? DateOrder::MonthFirst
                                                        : DateOrder::Unknown;
        return options.dateOrder == DateOrder::Unknown ? u"Must be day_first or month_first."_s : QString();
    }
    if (name == "separator"_L1) {
        options.mapping.separator = value == "tab"_L1 ? u'\t' : value.isEmpty() ? QChar() : value.front();
        const bool isUsable =
            value == "tab"_L1 || (value.size() == 1 && value != "\""_L1 && value.front().unicode() < 128);
        return isUsable ? QString() : u"Must be one character, or tab."_s;
    }
    if (name == "decimal"_L1) {
        options.mapping.decimalComma = value == ","_L1;
        return value == ","_L1 || value == "."_L1 ? QString() : u"Must be a point or a comma."_s;
    }
    return u"Is not an option of imports."_s;
}

void checkMapping(const Mapping &mapping, QList<FieldError> &errors)
{
    if (mapping.time.isEmpty())
        errors.append({u"time"_s, u"Must name the column of the times."_s});
    if (mapping.value.isEmpty())
        errors.append({u"value"_s, u"Must name the column of the values."_s});
    if (mapping.kind.isEmpty() == mapping.kindColumn.isEmpty())
        errors.append({u"kind"_s, u"Must name a kind of measurement, or else kind_column its column."_s});
    const biometrics::Kind *const kind = biometrics::findKind(mapping.kind);
    if (!mapping.kind.isEmpty() && !kind)
        errors.append({u"kind"_s, u"Must be a kind of the catalogue, like glucose."_s});
    if (kind && !mapping.unit.isEmpty() && !biometrics::conversion(*kind, mapping.unit))
        errors.append({u"unit"_s, u"Does not fit the kind."_s});
}

} // namespace

Result<ReadOptions> readOptions(const WrittenOptions &written, Format format, const QString &personZone)
{
    ReadOptions options;
    if (const QTimeZone zone(personZone.toUtf8()); zone.isValid())
        options.zone = zone;
    QList<FieldError> errors;
    for (const auto &[name, value] : written.asKeyValueRange()) {
        const QString wrong =
            value.size() > 200 ? u"Must have at most 200 characters."_s : setOption(options, name, value);
        if (!wrong.isEmpty())
            errors.append({name, wrong});
    }
    if (format == Format::Csv)
        checkMapping(options.mapping, errors);
    if (!errors.isEmpty())
        return fail(Error{ErrorKind::Invalid, u"The import's options are wrong."_s, {}, errors});
    return options;
}

QString toText(const WrittenOptions &written)
{
    QJsonObject object;
    for (const auto &[name, value] : written.asKeyValueRange())
        object.insert(name, value);
    return written.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

WrittenOptions fromText(const QString &text)
{
    WrittenOptions written;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        written.insert(at.key(), at.value().toString());
    return written;
}

} // namespace bc::imports
