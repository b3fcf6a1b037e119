#include "core/imports/csvrows.h"

#include <algorithm>

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

bool CsvRows::fill()
{
    if (m_failed || m_ended)
        return false;
    m_buffer.resize(rowLimit);
    const auto got = m_source.read(m_buffer.data(), m_buffer.size());
    if (!got) {
        m_error = got.error();
        m_failed = true;
        return false;
    }
    m_buffer.truncate(*got);
    m_at = 0;
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

void CsvRows::readRow(CsvRow &row)
{
    bool quoted = false, wasQuote = false;
    m_text.resize(0);
    m_ends.clear();
    row.tooLong = false;
    for (int c = get();; c = get()) {
        const bool open = quoted && !wasQuote;
        if (c == endOfFile || (c == '\n' && !open))
            break;
        if (m_text.size() >= rowLimit || m_ends.size() >= fieldLimit) {
            row.tooLong = true;
            quoted = quoted && c != '\n'; // a quote that was never closed must not swallow the file
        } else if (c == '"') {
            if (wasQuote) {
                m_text.append('"');
                wasQuote = false;
            } else if (quoted) {
                wasQuote = true;
            } else {
                quoted = m_text.size() == (m_ends.empty() ? 0 : m_ends.back());
                if (!quoted)
                    m_text.append('"');
            }
        } else if (c == m_separator && !open) {
            m_ends.push_back(m_text.size());
            quoted = wasQuote = false;
        } else {
            m_text.append(static_cast<char>(c));
        }
    }
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
        if (std::ranges::any_of(row.fields, [](QByteArrayView field) { return !field.isEmpty(); }))
            return true;
        if (m_ended)
            return false;
    }
}

char separatorOf(QByteArrayView line)
{
    return std::ranges::max({',', ';', '\t'}, {}, [&](char c) { return line.count(c); });
}

std::vector<std::vector<QByteArray>> firstRows(QByteArrayView head, char separator, int most)
{
    BytesSource source(head);
    CsvRows rows(source, separator);
    std::vector<std::vector<QByteArray>> found;
    for (CsvRow row; most > 0; --most) {
        const auto got = rows.next(row);
        if (!got || !*got)
            break;
        std::vector<QByteArray> fields;
        for (const QByteArrayView field : row.fields)
            fields.push_back(field.toByteArray());
        found.push_back(std::move(fields));
    }
    return found;
}

Result<Format> detectTable(QByteArrayView head)
{
    const char separator = separatorOf(head.first(qMin<qsizetype>(head.size(), 2000)));
    bool isTable = false;
    for (const auto &fields : firstRows(head, separator, 3)) {
        const std::vector<QByteArrayView> header(fields.begin(), fields.end());
        if (clarityColumns(header))
            return Format::Clarity;
        if (libreViewIsMmol(header))
            return Format::LibreView;
        isTable = isTable || fields.size() > 1;
    }
    if (isTable)
        return Format::Csv;
    return fail(
        ErrorKind::Invalid, u"This is text, but no table: its first lines have no comma, semicolon or tabulator."_s,
        u"Expected is an export of Apple Health, Health Auto Export, Dexcom Clarity or LibreView, or a CSV file "
        "with a mapping."_s);
}

std::optional<ClarityColumns> clarityColumns(const std::vector<QByteArrayView> &header)
{
    ClarityColumns columns;
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
    const auto has = [&](const char *unit) { return header[4].endsWith(unit) && header[5].endsWith(unit); };
    if (has("mmol/L"))
        return true;
    return has("mg/dL") ? std::optional(false) : std::nullopt;
}

} // namespace bc::imports
