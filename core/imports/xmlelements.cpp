#include "core/imports/xmlelements.h"

#include <algorithm>
#include <cstring>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype elementLimit = 1024 * 1024;
constexpr qsizetype groupSize = 64 * 1024;
constexpr int deepest = 64;
constexpr qsizetype longestMark = 9; // <!DOCTYPE, <![CDATA[

bool startsName(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || (c & 0x80) != 0; }

/// Whether one element may stand inside of another: records do so in correlations only.
bool belongsInside(QByteArrayView outer, QByteArrayView inner)
{
    return inner != outer && (inner != "Record" || outer == "Correlation");
}

} // namespace

XmlElements::XmlElements(Source &source, QByteArrayView root, const Place &from, Sink &sink)
    : m_source(source)
    , m_root(root.toByteArray())
    , m_sink(sink)
    , m_buffer(elementLimit, Qt::Uninitialized)
    , m_base(from.position)
    , m_line(from.line)
    , m_inRoot(from.position > 0)
{}

qint64 XmlElements::lineAt(qsizetype at)
{
    m_line += std::count(m_buffer.cbegin() + m_counted, m_buffer.cbegin() + at, '\n');
    m_counted = at;
    return m_line;
}

/// Moves what is not dealt with to the front and reads behind it. False if nothing more could be read.
Result<bool> XmlElements::fill()
{
    if (m_at == 0 && m_size == m_buffer.size()) { // an element that fills all of it
        leaveOut(Reason::TooLong, m_size);
    }
    lineAt(m_at);
    std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<std::size_t>(m_size - m_at));
    m_base += m_at;
    m_size -= m_at;
    m_at = m_counted = 0;
    const qsizetype before = m_size;
    while (!m_ended && m_size < m_buffer.size()) {
        const auto got = m_source.read(m_buffer.data() + m_size, m_buffer.size() - m_size);
        if (!got)
            return fail(got.error());
        m_ended = *got == 0;
        m_size += *got;
    }
    char *const end = m_buffer.data() + m_size; // a parser would take NUL for the end
    for (char *c = m_buffer.data() + before; c < end; ++c) {
        c = static_cast<char *>(std::memchr(c, '\0', static_cast<std::size_t>(end - c)));
        if (!c)
            break;
        *c = ' ';
    }
    return m_size > before;
}

qsizetype XmlElements::behind(QByteArrayView mark, qsizetype from) const
{
    const qsizetype found = QByteArrayView(m_buffer.constData(), m_size).indexOf(mark, from);
    return found < 0 ? -1 : found + mark.size();
}

/// Behind the comment, instruction or CDATA that begins there; -1 if its end is not in the buffer; `at` if it is a tag.
qsizetype XmlElements::skipMarkup(qsizetype at) const
{
    const QByteArrayView rest(m_buffer.constData() + at, m_size - at);
    if (rest.startsWith("<?"))
        return behind("?>", at);
    if (rest.startsWith("<!--"))
        return behind("-->", at + 4);
    if (rest.startsWith("<![CDATA["))
        return behind("]]>", at);
    if (rest.startsWith("<!"))
        return behind(">", at);
    return at;
}

/// iOS 16 wrote broken declarations: nothing in them is looked at but their end.
qsizetype XmlElements::skipDocumentType(qsizetype at) const
{
    const QByteArrayView all(m_buffer.constData(), m_size);
    const qsizetype end = all.indexOf('>', at), subset = all.indexOf('[', at);
    if (end >= 0 && (subset < 0 || end < subset))
        return end + 1;
    for (qsizetype close = all.indexOf(']', at); close >= 0; close = all.indexOf(']', close + 1)) {
        qsizetype after = close + 1;
        while (after < m_size && (all[after] == ' ' || all[after] == '\n' || all[after] == '\r' || all[after] == '\t'))
            ++after;
        if (after < m_size && all[after] == '>')
            return after + 1;
    }
    return -1;
}

QByteArrayView XmlElements::nameAt(qsizetype at) const
{
    const QByteArrayView rest(m_buffer.constData() + at, m_size - at);
    qsizetype length = 0;
    while (length < rest.size() && !std::strchr(" \t\r\n/>", rest[length]))
        ++length;
    return rest.first(length);
}

XmlElements::Tag XmlElements::scanTag(qsizetype at) const
{
    const char *const begin = m_buffer.constData();
    const char *const end = begin + m_size;
    for (const char *c = begin + at + 1; c < end; ++c) {
        if (*c == '>')
            return {c + 1 - begin, -1, c[-1] == '/'};
        if (*c == '<')
            return {-1, c - begin, false};
        if (*c != '"' && *c != '\'')
            continue;
        const char *const value = c + 1;
        c = static_cast<const char *>(std::memchr(value, *c, static_cast<std::size_t>(end - value)));
        const char *const valueEnd = c ? c : end;
        // A quote that is missing turns all that follows inside out; no value has a "<" in it.
        const void *const tag = std::memchr(value, '<', static_cast<std::size_t>(valueEnd - value));
        if (tag)
            return {-1, static_cast<const char *>(tag) - begin, false};
        if (!c)
            break;
    }
    return {};
}

Place XmlElements::place() { return m_inRoot ? Place{m_base + m_at, lineAt(m_at)} : Place(); }

void XmlElements::leaveOut(Reason reason, qsizetype until)
{
    const QByteArrayView text(m_buffer.constData() + m_at, until - m_at);
    m_sink.keptOut(reason, lineAt(m_at), text.first(qMin<qsizetype>(text.size(), 200)));
    m_at = until;
}

/// The element that begins at m_at, with all that is in it.
XmlElements::Found XmlElements::scanTree(Element &element)
{
    const QByteArrayView outer = nameAt(m_at + 1);
    int depth = 0;
    qsizetype at = m_at;
    while (true) {
        const void *const next =
            at < m_size ? std::memchr(m_buffer.constData() + at, '<', static_cast<std::size_t>(m_size - at)) : nullptr;
        if (!next)
            return Found::More;
        at = static_cast<const char *>(next) - m_buffer.constData();
        if (m_size - at < longestMark && !m_ended)
            return Found::More;
        if (at + 1 < m_size && (m_buffer[at + 1] == '!' || m_buffer[at + 1] == '?')) {
            at = skipMarkup(at);
            if (at < 0)
                return Found::More;
            continue;
        }
        const bool closes = at + 1 < m_size && m_buffer[at + 1] == '/';
        const bool isMisplaced = !closes && depth > 0 && !belongsInside(outer, nameAt(at + 1));
        if (isMisplaced || depth == deepest) {
            leaveOut(isMisplaced ? Reason::BrokenRecord : Reason::TooLong, at);
            return Found::Nothing;
        }
        const Tag tag = scanTag(at);
        if (tag.brokenAt >= 0) {
            leaveOut(Reason::BrokenRecord, tag.brokenAt);
            return Found::Nothing;
        }
        if (tag.end < 0)
            return Found::More;
        at = tag.end;
        depth += closes ? -1 : tag.isEmpty ? 0 : 1;
        if (depth <= 0) {
            element = {QByteArrayView(m_buffer.constData() + m_at, at - m_at), lineAt(m_at)};
            m_at = at;
            return Found::Element;
        }
    }
}

/// What stands at m_at and is no element: markup, the end of the root, a lost "<" or end tag.
XmlElements::Found XmlElements::scanMarkup()
{
    const char second = m_at + 1 < m_size ? m_buffer[m_at + 1] : ' ';
    qsizetype end = m_at + 1;
    if (second == '!' || second == '?')
        end = skipMarkup(m_at);
    else if (second == '/')
        end = behind(">", m_at);
    if (end < 0)
        return Found::More;
    if (second == '/' && nameAt(m_at + 2) == m_root)
        return Found::RootEnd; // stays ahead of m_at: whoever goes on from there finds it again
    m_at = end;
    return Found::Nothing;
}

XmlElements::Found XmlElements::scan(Element &element)
{
    const void *const next =
        m_at < m_size ? std::memchr(m_buffer.constData() + m_at, '<', static_cast<std::size_t>(m_size - m_at))
                      : nullptr;
    m_at = next ? static_cast<const char *>(next) - m_buffer.constData() : m_size;
    if (!next || (m_size - m_at < longestMark && !m_ended))
        return Found::More;
    return m_at + 1 < m_size && startsName(m_buffer[m_at + 1]) ? scanTree(element) : scanMarkup();
}

/// From the first byte of the file to behind the root's tag.
Result<> XmlElements::enterRoot()
{
    const auto filled = fill();
    if (!filled)
        return fail(filled.error());
    while (true) {
        m_at = QByteArrayView(m_buffer.constData(), m_size).indexOf('<', m_at);
        const bool isType =
            m_at >= 0 && QByteArrayView(m_buffer.constData() + m_at, m_size - m_at).startsWith("<!DOCTYPE");
        const qsizetype end = m_at < 0 ? -1 : isType ? skipDocumentType(m_at) : skipMarkup(m_at);
        if (end < 0)
            return fail(ErrorKind::Invalid, u"No element begins in the first MiB of this file."_s,
                        u"Make the export again."_s);
        if (end == m_at)
            break;
        m_at = end;
    }
    const Tag tag = scanTag(m_at);
    if (nameAt(m_at + 1) != m_root || tag.end < 0)
        return fail(ErrorKind::Invalid, u"The root of this file is no %1."_s.arg(QString::fromUtf8(m_root)));
    m_at = tag.end;
    m_inRoot = true;
    m_rootEnded = tag.isEmpty;
    return {};
}

Result<std::optional<qint64>> XmlElements::anotherRoot()
{
    const QByteArray mark = '<' + m_root;
    while (true) {
        const qsizetype found = QByteArrayView(m_buffer.constData(), m_size).indexOf(mark, m_at);
        if (found >= 0)
            return lineAt(found);
        m_at = qMax(m_at, m_size - mark.size() + 1);
        const auto more = fill();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::optional<qint64>();
    }
}

Result<bool> XmlElements::next(Group &group)
{
    group.elements.clear();
    if (!m_inRoot) {
        if (const auto entered = enterRoot(); !entered)
            return fail(entered.error());
    }
    qsizetype begin = m_at;
    while (!m_rootEnded) {
        Element element;
        const Found found = scan(element);
        m_rootEnded = found == Found::RootEnd;
        if (found == Found::Element) {
            if (group.elements.empty())
                begin = element.text.data() - m_buffer.constData();
            group.elements.push_back(element);
        }
        if (m_at - begin >= groupSize && !group.elements.empty())
            break;
        if (found != Found::More)
            continue;
        if (!group.elements.empty()) // before the buffer moves
            break;
        const auto filled = fill();
        if (!filled)
            return fail(filled.error());
        if (!*filled)
            return fail(ErrorKind::Invalid, u"The file ends in the middle, at line %1."_s.arg(lineAt(m_at)),
                        u"What stood before went in. Make the export again, or copy the file again."_s);
        begin = m_at;
    }
    if (!group.elements.empty()) {
        const QByteArrayView last = group.elements.back().text;
        group.text = QByteArrayView(group.elements.front().text.data(), last.data() + last.size());
    }
    group.end = place();
    return !group.elements.empty() || !m_rootEnded;
}

} // namespace bc::imports
