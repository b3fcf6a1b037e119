#pragma once

#include "core/imports/format.h"
#include "core/imports/source.h"

#include <QByteArray>

#include <vector>

namespace bc::imports {

/// One row of a table. Its fields live until the next row is read.
struct CsvRow
{
    std::vector<QByteArrayView> fields; ///< without quotes, trimmed
    qint64 line = 0;                    ///< of its first character, from 1
    qint64 end = 0;                     ///< offset of the first byte behind it
    bool tooLong = false;               ///< more than 64 KiB or 1,000 fields: the rest of it was left out

    /// Empty when the row has no such field.
    QByteArrayView at(std::size_t column) const { return column < fields.size() ? fields[column] : QByteArrayView(); }
};

/// Rows of a CSV file (RFC 4180), read as they are asked for: LF or CRLF, with or without a byte order mark, quotes
/// with line ends in them. Rows without any text are left out.
class CsvRows
{
public:
    explicit CsvRows(Source &source, char separator = ',')
        : m_source(source)
        , m_separator(separator)
    {}
    /// False at the end.
    Result<bool> next(CsvRow &row);

private:
    bool fill();
    int get();
    void readRow(CsvRow &row);

    Source &m_source;
    const char m_separator;
    QByteArray m_buffer, m_text;
    std::vector<qsizetype> m_ends;
    qsizetype m_at = 0;
    qint64 m_offset = 0, m_line = 1;
    Error m_error;
    bool m_failed = false, m_ended = false;
};

/// The separator that the line seems to be written with: comma, semicolon or tabulator.
char separatorOf(QByteArrayView line);
/// The first lines of the file as rows, for a look at its header; at most `most`.
std::vector<std::vector<QByteArray>> firstRows(QByteArrayView head, char separator, int most);
/// Clarity, LibreView, or Csv for any other text with a separator in its first line; Invalid for text without one.
Result<Format> detectTable(QByteArrayView head);

/// Where the columns of the two known tables stand.
struct ClarityColumns
{
    int time = -1, event = -1, device = -1, value = -1;
    bool isMmol = false;
};
/// Nothing unless it is the header of a Clarity export.
std::optional<ClarityColumns> clarityColumns(const std::vector<QByteArrayView> &header);
/// LibreView translates its titles but not their order and units: device, serial number, time, record type, historic
/// and scanned glucose. Whether glucose is in mmol/L; nothing unless it is such a header.
std::optional<bool> libreViewIsMmol(const std::vector<QByteArrayView> &header);

} // namespace bc::imports
