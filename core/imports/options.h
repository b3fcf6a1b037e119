#pragma once

#include "core/imports/readers.h"

#include <QMap>

namespace bc::imports {

/// What whoever imports says about a file, as names and values: of a mapping `time`, `value`, `kind` or `kind_column`,
/// `unit` or `unit_column`, `source` or `source_column`, `separator` (one character, or "tab"), `decimal` ("." or ",");
/// of any format `timezone` (IANA) and `date_order` ("day_first", "month_first").
using WrittenOptions = QMap<QString, QString>;

/// Reads them. Invalid, naming each name that is unknown, wrong, or missing for that format. `personZone` stands in for
/// a time zone that is not said.
Result<ReadOptions> readOptions(const WrittenOptions &written, Format format, const QString &personZone);

/// As one text for the store, the same for the same options, and back.
QString toText(const WrittenOptions &written);
WrittenOptions fromText(const QString &text);

} // namespace bc::imports
