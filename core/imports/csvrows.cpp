#include "core/imports/csvrows.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowLimit = 64 * 1024;
constexpr std::size_t fieldLimit = 1000;
constexpr int endOfFile = -1;

/// Bytes that are in memory already.
class BytesSource final : public Source
{
public:
    explicit BytesSource(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    Result<qsizetype> read(char *to, qsizetype most) override
    {
        const qsizetype count = qMin(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.data() + m_at, count, to);
        m_at += count;
        return count;
    }
    Result<> skip(qint64 bytes) override
    {
        m_at += bytes;
        return {};
    }
    Result<> rewind() override
    {
        m_at = 0;
        return {};
    }
    qint64 used() const override { return m_at; }

private:
    const QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<Reason> CsvRow::fault(std::size_t columns) const
{
    if (tooLong)
        return Reason::TooLong;
    return unclosed || (cut && fields.size() < columns) ? std::optional(Reason::BrokenRecord) : std::nullopt;
}

/// Reads behind what is in the buffer, which keeps what stands behind an open quote.
bool CsvRows::fill()
{
    if (m_failed || m_ended)
        return false;
    const qsizetype used = m_quote.at < 0 ? m_at : m_quote.at;
    m_buffer.remove(0, used);
    m_at -= used;
    m_quote.at -= m_quote.at < 0 ? 0 : used;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + rowLimit);
    const auto got = m_source.read(m_buffer.data() + before, rowLimit);
    m_buffer.truncate(before + got.value_or(0));
    if (!got) {
        m_error = got.error();
        m_failed = true;
        return false;
    }
    m_ended = *got == 0;
    if (m_offset == 0 && m_buffer.startsWith("\xef\xbb\xbf"))
        m_at = m_offset = 3;
    return !m_ended;
}

int CsvRows::get()
{
    if (m_at == m_buffer.size() && !fill())
        return endOfFile;
    ++m_offset;
    const char c = m_buffer[m_at++];
    if (c == '\n')
        ++m_line;
    return static_cast<unsigned char>(c);
}

/// The quote was never closed: the row ends with the line in which it opened.
void CsvRows::leaveQuote(CsvRow &row)
{
    row.unclosed = true;
    const qsizetype lineEnd = m_buffer.indexOf('\n', m_quote.at);
    m_at = lineEnd < 0 ? m_buffer.size() : lineEnd + 1;
    m_offset = m_quote.offset + m_at - m_quote.at;
    m_line = m_quote.line + (lineEnd < 0 ? 0 : 1);
    const qsizetype inText = m_text.indexOf('\n', m_ends.empty() ? 0 : m_ends.back());
    if (inText >= 0)
        m_text.truncate(inText);
}

void CsvRows::readRow(CsvRow &row)
{
    bool quoted = false, wasQuote = false;
    m_text.resize(0);
    m_ends.clear();
    row.tooLong = row.unclosed = row.cut = false;
    for (int c = get();; c = get()) {
        const bool open = quoted && !wasQuote;
        // On a later line, in the middle of a field: it is the opening quote of another field.
        const bool isAnother =
            wasQuote && m_line > m_quote.line && c != m_separator && !(c > 0 && std::strchr("\"\r\n \t", c));
        if ((open && (c == endOfFile || m_text.size() >= rowLimit)) || (isAnother && c != endOfFile)) {
            leaveQuote(row);
            break;
        }
        if (c == endOfFile || (c == '\n' && !open)) {
            row.cut = c == endOfFile;
            break;
        }
        if (m_text.size() >= rowLimit || m_ends.size() >= fieldLimit) {
            row.tooLong = true;
            quoted = wasQuote = false;
        } else if (c == '"') {
            if (wasQuote) {
                m_text.append('"');
                wasQuote = false;
            } else if (quoted) {
                wasQuote = true;
            } else {
                quoted = m_text.size() == (m_ends.empty() ? 0 : m_ends.back());
                if (quoted)
                    m_quote = {m_at, m_offset, m_line};
                else
                    m_text.append('"');
            }
        } else if (c == m_separator && !open) {
            m_ends.push_back(m_text.size());
            quoted = wasQuote = false;
            m_quote.at = -1;
        } else {
            m_text.append(static_cast<char>(c));
        }
    }
    m_quote.at = -1;
    m_ends.push_back(m_text.size());
}

Result<bool> CsvRows::next(CsvRow &row)
{
    while (true) {
        row.line = m_line;
        readRow(row);
        if (m_failed)
            return fail(m_error);
        row.end = m_offset;
        row.fields.clear();
        qsizetype begin = 0;
        for (const qsizetype end : m_ends) {
            row.fields.push_back(QByteArrayView(m_text).sliced(begin, end - begin).trimmed());
            begin = end;
        }
        const bool saysSeparator = row.line == 1 && m_text.size() <= 6 && m_text.startsWith("sep=");
        if (!saysSeparator && std::ranges::any_of(row.fields, [](QByteArrayView field) { return !field.isEmpty(); }))
            return true;
        if (atEnd())
            return false;
    }
}

namespace {

/// A title or two may stand before a header.
constexpr int headerRows = 20;

/// The first lines of the file as rows, for a look at its header.
std::vector<std::vector<QByteArray>> firstRows(QByteArrayView head, char separator)
{
    BytesSource source(head);
    CsvRows rows(source, separator);
    std::vector<std::vector<QByteArray>> found;
    CsvRow row;
    while (found.size() < headerRows && rows.next(row).value_or(false)) {
        std::vector<QByteArray> fields;
        for (const QByteArrayView field : row.fields)
            fields.push_back(field.toByteArray());
        found.push_back(std::move(fields));
    }
    return found;
}

/// Which of the known tables these rows begin.
std::optional<Format> knownTable(const std::vector<std::vector<QByteArray>> &rows)
{
    for (const auto &fields : rows) {
        const std::vector<QByteArrayView> header(fields.begin(), fields.end());
        if (clarityColumns(header))
            return Format::Clarity;
        if (libreViewIsMmol(header))
            return Format::LibreView;
    }
    return std::nullopt;
}

} // namespace

char separatorOf(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    if (head.size() > 5 && head.startsWith("sep=") && head[4] != '"' && (head[5] == '\r' || head[5] == '\n'))
        return head[4];
    constexpr std::array separators{',', ';', '\t'};
    for (const char separator : separators) {
        if (knownTable(firstRows(head, separator)))
            return separator;
    }
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = end < 0 ? head : head.first(end);
        const char most = std::ranges::max(separators, {}, [&](char c) { return line.count(c); });
        if (line.contains(most) || end < 0)
            return most;
        head = head.sliced(end + 1);
    }
    return ',';
}

Result<Format> detectTable(QByteArrayView head)
{
    const auto rows = firstRows(head, separatorOf(head));
    if (const auto known = knownTable(rows))
        return *known;
    if (std::ranges::any_of(rows, [](const auto &fields) { return fields.size() > 1; }))
        return Format::Csv;
    return fail(
        ErrorKind::Invalid, u"This is text, but no table: its first lines have no comma, semicolon or tabulator."_s,
        u"Expected is an export of Apple Health, Health Auto Export, Dexcom Clarity or LibreView, or a CSV file "
        "with a mapping."_s);
}

std::optional<ClarityColumns> clarityColumns(const std::vector<QByteArrayView> &header)
{
    ClarityColumns columns;
    columns.count = header.size();
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int column = static_cast<int>(i);
        if (header[i].startsWith("Timestamp"))
            columns.time = column;
        else if (header[i] == "Event Type")
            columns.event = column;
        else if (header[i] == "Source Device ID")
            columns.device = column;
        else if (header[i].startsWith("Glucose Value"))
            columns.value = column;
        columns.isMmol = columns.isMmol || (header[i].startsWith("Glucose") && header[i].contains("mmol"));
    }
    return columns.time < 0 || columns.event < 0 || columns.value < 0 ? std::nullopt : std::optional(columns);
}

std::optional<bool> libreViewIsMmol(const std::vector<QByteArrayView> &header)
{
    if (header.size() < 6)
        return std::nullopt;
    const auto has = [&](QByteArrayView unit) { // "mg/dL", and with the years "(mg/dl)"
        return std::ranges::all_of(std::array{header[4], header[5]}, [&](QByteArrayView title) {
            QByteArrayView end = title.endsWith(')') ? title.chopped(1) : title;
            end = end.last(qMin(end.size(), unit.size()));
            return end.compare(unit, Qt::CaseInsensitive) == 0;
        });
    };
    if (has("mmol/L"))
        return true;
    return has("mg/dL") ? std::optional(false) : std::nullopt;
}

} // namespace bc::imports
