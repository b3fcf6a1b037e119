#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace bc::imports {

/// What can be imported (devices.md §2).
enum class Format {
    AppleHealth,      ///< export.xml of Apple's Health app, alone or in its export.zip
    HealthAutoExport, ///< JSON of the app Health Auto Export
    Clarity,          ///< CSV of Dexcom Clarity
    LibreView,        ///< CSV of LibreView
    Csv,              ///< any other table, with a mapping of its columns
};

/// "apple-health", "health-auto-export", "clarity", "libreview", "csv".
QString name(Format format);
/// By name; "cgm-csv" stands for Clarity or LibreView, whichever it is, so it has no value of its own.
std::optional<Format> format(QStringView name);
QStringList formatNames();

/// How many bytes detect() looks at.
constexpr qsizetype formatHead = 64 * 1024;

/// What the file is, by its first bytes (at most formatHead of them). Csv: text whose columns are not known. Invalid,
/// with a sentence that says what it seems to be, for anything else.
Result<Format> detect(QByteArrayView head);

} // namespace bc::imports
