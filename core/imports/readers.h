#pragma once

#include "core/imports/format.h"
#include "core/imports/sink.h"
#include "core/imports/source.h"
#include "core/imports/times.h"

#include <QString>

namespace bc::imports {

/// Which columns of a table mean what. A column is named by its title or by its number from 1.
struct Mapping
{
    QString time, value;
    QString kind;       ///< a kind of the catalogue for all rows …
    QString kindColumn; ///< … or the column that names it
    QString unit;       ///< of all rows; empty, without a unit column: the kind's own
    QString unitColumn;
    QString source;       ///< what the device is called
    QString sourceColumn; ///< or the column that names it
    QChar separator;      ///< null: as separatorOf() finds it
    bool decimalComma = false;

    bool operator==(const Mapping &) const = default;
};

/// What a file does not say about itself.
struct ReadOptions
{
    QTimeZone zone = QTimeZone::utc(); ///< of times without an offset
    DateOrder dateOrder = DateOrder::Unknown;
    Mapping mapping; ///< for Format::Csv
};

/// Reads the file into the sink, in constant memory, until its end or until the sink says to stop. `from`: a place that
/// the sink was given in an earlier reading. Formats that need what stands before it read that again; what is handed
/// over before reached(from) was handed over then.
///
/// Invalid, naming line and reason, when the file is damaged or not of that format; all that was handed over is whole.
Result<> read(Format format, Source &source, const ReadOptions &options, const Place &from, Sink &sink);

Result<> readAppleHealth(Source &source, const Place &from, Sink &sink);
Result<> readHealthAutoExport(Source &source, const ReadOptions &options, Sink &sink);
Result<> readClarity(Source &source, const ReadOptions &options, Sink &sink);
Result<> readLibreView(Source &source, const ReadOptions &options, Sink &sink);
Result<> readCsv(Source &source, const ReadOptions &options, Sink &sink);

/// "HKCategoryValueSleepAnalysisAsleepREM" or "REM"; nothing for other words.
std::optional<biometrics::Stage> sleepStage(QByteArrayView value);
/// Oxygen saturation as Apple writes it: a fraction, with the unit %.
double spo2AsPercent(double value);
/// A number as it stands in a file, finite.
std::optional<double> readNumber(QByteArrayView text);

} // namespace bc::imports
