#pragma once

#include "core/base/clock.h"
#include "core/exports/pieces.h"

#include <QString>

#include <vector>

namespace bc::exports {

/// A file of the archive: "samples/heart_rate/ring-1.csv", ASCII.
struct ZipEntry
{
    QString path;
    Pieces content;
};
/// One that was written.
struct ZippedEntry
{
    QString path;
    qint64 size = 0;   ///< bytes before compression
    QByteArray sha256; ///< hexadecimal
};

/// The entries one after another in a zip archive (ZIP64, deflated, streamed: sizes follow what they are of), and last
/// the file that `closing` makes of what was written: a manifest. Internal when the archive cannot be made.
Pieces zip(std::vector<ZipEntry> entries, QString closingPath,
           std::function<QByteArray(const std::vector<ZippedEntry> &)> closing, Instant now);

} // namespace bc::exports
