#include "core/imports/readers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Stage;

Result<> read(Format format, Source &source, const ReadOptions &options, const Place &from, Sink &sink)
{
    switch (format) {
    case Format::AppleHealth:
        return readAppleHealth(source, from, sink);
    case Format::HealthAutoExport:
        return readHealthAutoExport(source, options, sink);
    case Format::Clarity:
        return readClarity(source, options, sink);
    case Format::LibreView:
        return readLibreView(source, options, sink);
    case Format::Csv:
        break;
    }
    return readCsv(source, options, sink);
}

std::optional<Stage> sleepStage(QByteArrayView value)
{
    constexpr QByteArrayView prefix = "HKCategoryValueSleepAnalysis";
    if (value.startsWith(prefix))
        value = value.sliced(prefix.size());
    struct Known
    {
        QByteArrayView word;
        Stage stage;
    };
    static constexpr std::array<Known, 12> known{{{"AsleepCore", Stage::Light},
                                                  {"AsleepDeep", Stage::Deep},
                                                  {"AsleepREM", Stage::Rem},
                                                  {"AsleepUnspecified", Stage::Asleep},
                                                  {"Asleep", Stage::Asleep},
                                                  {"Awake", Stage::Awake},
                                                  {"InBed", Stage::InBed},
                                                  {"Core", Stage::Light},
                                                  {"Deep", Stage::Deep},
                                                  {"REM", Stage::Rem},
                                                  {"In Bed", Stage::InBed},
                                                  {"Unspecified", Stage::Asleep}}};
    for (const Known &one : known) {
        if (value == one.word)
            return one.stage;
    }
    return std::nullopt;
}

double spo2AsPercent(double value) { return value <= 1 ? std::round(value * 1e6) / 1e4 : value; }

std::optional<double> readNumber(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString name(Reason reason)
{
    static constexpr std::array names{
        "broken_record"_L1,    "too_long"_L1,     "missing_field"_L1, "unreadable_time"_L1,   "unreadable_value"_L1,
        "unknown_kind"_L1,     "unknown_unit"_L1, "implausible"_L1,   "ends_before_start"_L1, "too_many_sources"_L1,
        "too_many_at_once"_L1, "replaced"_L1,     "not_kept"_L1,      "not_read"_L1,          "guessed_order"_L1};
    return names[static_cast<std::size_t>(reason)].toString();
}

QString inWords(const QString &reason)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 15> words{
        {{"broken_record"_L1, "not well-formed"_L1},
         {"too_long"_L1, "longer or deeper nested than any real record"_L1},
         {"missing_field"_L1, "without a type, a time or a value"_L1},
         {"unreadable_time"_L1, "a time that cannot be read"_L1},
         {"unreadable_value"_L1, "a value that is no number"_L1},
         {"unknown_kind"_L1, "a kind of measurement we do not know"_L1},
         {"unknown_unit"_L1, "a unit that does not fit the kind"_L1},
         {"implausible"_L1, "a value that no body or sensor shows"_L1},
         {"ends_before_start"_L1, "ends before it starts"_L1},
         {"too_many_sources"_L1, "from more sources than one import may have"_L1},
         {"too_many_at_once"_L1, "more values at one moment than a source measures"_L1},
         {"replaced"_L1, "replaced in this file by another value at the same moment"_L1},
         {"not_kept"_L1, "of a type that is not kept"_L1},
         {"not_read"_L1, "another export in the file, which was not read"_L1},
         {"guessed_order"_L1, "no date shows whether the day or the month is first: a guess"_L1}}};
    for (const auto &[known, text] : words) {
        if (reason == known)
            return text.toString();
    }
    return reason;
}

} // namespace bc::imports
