#pragma once

#include "core/imports/format.h"
#include "core/imports/sink.h"
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
    bool unclosed = false;              ///< a quote in it is not closed: the rest of that line was left out
    bool cut = false;                   ///< the file ends in it, without a line end

    /// Empty when the row has no such field.
    QByteArrayView at(std::size_t column) const { return column < fields.size() ? fields[column] : QByteArrayView(); }
    /// Why it is no whole row of a table of `columns`: too long, a quote that is not closed, or cut off with the file.
    /// Programs leave out cells at the end of a row, so fewer of them are no fault elsewhere.
    std::optional<Reason> fault(std::size_t columns) const;
};

/// Rows of a CSV file (RFC 4180), read as they are asked for: LF or CRLF, with or without a byte order mark, quotes
/// with line ends in them. Rows without any text are left out, and Excel's line "sep=;". A quote that is not closed
/// within 64 KiB, or that another one closes on a later line in the middle of a field, costs its row: what follows is
/// read again from the next line on.
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
    /// Where the quote of the field in hand opened.
    struct Quote
    {
        qsizetype at = -1; ///< in the buffer, behind it; -1: none
        qint64 offset = 0, line = 0;
    };

    bool fill();
    int get();
    void readRow(CsvRow &row);
    void leaveQuote(CsvRow &row);
    bool atEnd() const { return m_ended && m_at == m_buffer.size(); }

    Source &m_source;
    const char m_separator;
    QByteArray m_buffer, m_text;
    std::vector<qsizetype> m_ends;
    Quote m_quote;
    qsizetype m_at = 0;
    qint64 m_offset = 0, m_line = 1;
    Error m_error;
    bool m_failed = false, m_ended = false;
};

/// The separator of a table that begins like that, for detection and reading alike: what Excel's line "sep=;" says;
/// with which a header of Clarity or LibreView is one; else comma, semicolon or tabulator, whichever the first line
/// that has any has most of.
char separatorOf(QByteArrayView head);
/// Clarity, LibreView, or Csv for any other text with a separator in its first lines; Invalid for text without one.
Result<Format> detectTable(QByteArrayView head);

/// Where the columns of the two known tables stand.
struct ClarityColumns
{
    int time = -1, event = -1, device = -1, value = -1;
    std::size_t count = 0; ///< of all columns
    bool isMmol = false;
};
/// Nothing unless it is the header of a Clarity export.
std::optional<ClarityColumns> clarityColumns(const std::vector<QByteArrayView> &header);
/// LibreView translates its titles but not their order and units: device, serial number, time, record type, historic
/// and scanned glucose. Whether glucose is in mmol/L; nothing unless it is such a header.
std::optional<bool> libreViewIsMmol(const std::vector<QByteArrayView> &header);

} // namespace bc::imports
