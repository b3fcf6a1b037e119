#pragma once

#include "core/imports/source.h"

#include <QByteArray>

#include <cstddef>
#include <iterator>

namespace bc::imports {

/// The bytes of a source for a parser that takes a pair of iterators. Ends early, with tooLong(), when nothing came of
/// more than a MiB of them: no text in a health export is as long.
class JsonBytes
{
public:
    explicit JsonBytes(Source &source)
        : m_source(source)
    {
        fill();
        if (m_buffer.startsWith("\xef\xbb\xbf"))
            m_at = m_offset = 3;
    }

    struct Iterator
    {
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = char;

        JsonBytes *bytes = nullptr;
        char operator*() const { return bytes->current(); }
        Iterator &operator++()
        {
            bytes->advance();
            return *this;
        }
        bool operator!=(const Iterator &) const { return !bytes->atEnd(); }
        bool operator==(const Iterator &) const { return bytes->atEnd(); }
    };
    Iterator begin() { return {this}; }
    Iterator end() { return {this}; }

    /// The parser made something of what it read.
    void progressed() { m_idle = 0; }
    qint64 offset() const { return m_offset; }
    qint64 line() const { return m_line; }
    bool tooLong() const { return m_idle > 1024 * 1024; }
    const std::optional<Error> &error() const { return m_error; }

private:
    bool atEnd() const { return m_at == m_buffer.size() || tooLong(); }
    char current() const { return m_buffer[m_at]; }
    void advance()
    {
        if (m_buffer[m_at] == '\n')
            ++m_line;
        ++m_at;
        ++m_offset;
        ++m_idle;
        if (m_at == m_buffer.size())
            fill();
    }
    void fill()
    {
        m_buffer.resize(64 * 1024);
        m_at = 0;
        const auto got = m_source.read(m_buffer.data(), m_buffer.size());
        if (!got)
            m_error = got.error();
        m_buffer.truncate(got.value_or(0));
    }

    Source &m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0, m_line = 1, m_idle = 0;
    std::optional<Error> m_error;
};

} // namespace bc::imports
