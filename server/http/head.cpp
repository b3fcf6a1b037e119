#include "server/http/head.h"

#include "server/http/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBlankLines = 4;    // RFC 9112 §2.2: at least one is to be ignored
constexpr qsizetype maxHeaderLines = 100; // more is an attempt to make lookups slow
// Qt's own parser gives up on all headers when one is longer than 8 KiB, and would take the body for the next request.
constexpr qsizetype maxHeaderLine = 8 * 1024 - 16;
constexpr qsizetype maxLengthDigits = 15; // a petabyte: no overflow in any reader behind us

/// tchar of RFC 9110 §5.6.2.
constexpr std::array<bool, 256> tokenCharacters = [] {
    std::array<bool, 256> table{};
    for (const char c :
         std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return tokenCharacters[static_cast<unsigned char>(c)]; });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 ? byte != 0x7f : byte == '\t';
    });
}

/// Whether a comma-separated list holds a token, compared without case.
bool listHolds(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (isSame((comma < 0 ? list : list.first(comma)).trimmed(), token))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

Method methodNamed(QByteArrayView text)
{
    for (const Method method :
         {Method::Get, Method::Post, Method::Head, Method::Put, Method::Patch, Method::Delete, Method::Options}) {
        if (text == name(method))
            return method;
    }
    return Method::Other;
}

tl::unexpected<Refusal> refuse(int status, QString detail)
{
    return tl::make_unexpected(Refusal{status, std::move(detail)});
}

/// host [ ":" port ] of RFC 3986 §3.2.2, loosely: nothing that a URL parser could take for something else.
bool isHost(QByteArrayView host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::strchr("-._~!$&'()*+,;=%:[]", c) != nullptr;
    });
}

std::optional<Refusal> parseTarget(Head &head)
{
    QByteArrayView target = head.target;
    if (target.isEmpty() || !isVisible(target) || target.contains('#'))
        return Refusal{400, u"The request target holds characters that it may not hold."_s};
    if (target == "*" && head.method == Method::Options) {
        head.rawPath = head.target;
        head.path = u"*"_s;
        return std::nullopt;
    }
    if (!target.startsWith('/')) { // absolute-form, as proxies send it (RFC 9112 §3.2.2)
        const qsizetype scheme = target.startsWith("http://") ? 7 : target.startsWith("https://") ? 8 : 0;
        if (scheme == 0)
            return Refusal{400, u"The request target is neither a path nor an http URL."_s};
        qsizetype end = scheme;
        while (end < target.size() && target[end] != '/' && target[end] != '?')
            ++end;
        if (!isHost(target.sliced(scheme, end - scheme)))
            return Refusal{400, u"The request target names no valid host."_s};
        target = target.sliced(end);
    }
    const qsizetype question = target.indexOf('?');
    head.rawPath = (question < 0 ? target : target.first(question)).toByteArray();
    if (head.rawPath.isEmpty())
        head.rawPath = QByteArrayLiteral("/");
    if (question >= 0)
        head.rawQuery = target.sliced(question + 1).toByteArray();
    std::optional<QString> path = decodedPath(head.rawPath);
    if (!path)
        return Refusal{400, u"The path is not valid percent-encoded UTF-8."_s};
    head.path = std::move(*path);
    return std::nullopt;
}

std::optional<Refusal> parseRequestLine(QByteArrayView line, Head &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || line.sliced(first + 1, last - first - 1).contains(' '))
        return Refusal{400, u"The request line is not a method, a target and a version."_s};
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method))
        return Refusal{400, u"The method is not a token."_s};
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.')
        return Refusal{400, u"The request line names no HTTP version."_s};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return Refusal{505, u"This server speaks HTTP/1.1 and HTTP/1.0."_s};
    head.method = methodNamed(method);
    head.target = line.sliced(first + 1, last - first - 1).toByteArray();
    head.http10 = version[7] == '0';
    head.keepAlive = !head.http10;
    return parseTarget(head);
}

/// Where the first CR LF is; -1: nowhere. (A search for two bytes at once takes QByteArrayView several times as long.)
qsizetype lineEnd(QByteArrayView text)
{
    const auto found = std::string_view(text.data(), size_t(text.size())).find("\r\n");
    return found == std::string_view::npos ? -1 : qsizetype(found);
}

/// What the framing depends on, collected while the header lines are read.
struct Framing
{
    int lengths = 0;
    int hosts = 0;
    bool close = false;
    bool transferEncoding = false;
    bool connectionUpgrade = false;
    bool upgradeToWebSocket = false;
    bool unknownExpectation = false;
};

std::optional<Refusal> readLength(QByteArrayView value, Head &head)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return Refusal{400, u"Content-Length is not a number."_s};
    while (value.size() > 1 && value.front() == '0')
        value = value.sliced(1);
    if (value.size() > maxLengthDigits)
        return Refusal{400, u"Content-Length is absurdly large."_s};
    head.contentLength = 0;
    for (const char digit : value)
        head.contentLength = head.contentLength * 10 + (digit - '0');
    return std::nullopt;
}

std::optional<Refusal> readHeader(QByteArrayView key, QByteArrayView value, Head &head, Framing &framing)
{
    switch (key.size()) { // most headers are none of these: their length tells without comparing
    case 4:
        if (isSame(key, "host") && (++framing.hosts > 1 || !isHost(value)))
            return Refusal{400, u"There is more than one Host, or it is not valid."_s};
        break;
    case 6:
        if (isSame(key, "expect")) {
            head.expectsContinue = isSame(value, "100-continue");
            framing.unknownExpectation = !head.expectsContinue;
        }
        break;
    case 7:
        if (isSame(key, "upgrade"))
            framing.upgradeToWebSocket |= value.toByteArray().toLower().contains("websocket");
        break;
    case 10:
        if (isSame(key, "connection")) {
            framing.connectionUpgrade |= value.toByteArray().toLower().contains("upgrade");
            framing.close |= listHolds(value, "close");
            head.keepAlive = !framing.close && (head.keepAlive || listHolds(value, "keep-alive"));
        }
        break;
    case 14:
        if (isSame(key, "content-length")) {
            if (++framing.lengths > 1)
                return Refusal{400, u"There is more than one Content-Length."_s};
            return readLength(value, head);
        }
        break;
    case 17:
        framing.transferEncoding |= isSame(key, "transfer-encoding");
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<Refusal> checkFraming(const Head &head, const Framing &framing)
{
    if (framing.hosts == 0 && !head.http10)
        return Refusal{400, u"HTTP/1.1 needs a Host header."_s};
    if (framing.transferEncoding && framing.lengths > 0)
        return Refusal{400, u"Content-Length and Transfer-Encoding exclude each other."_s};
    if (framing.transferEncoding)
        return Refusal{411, u"This server takes no transfer encodings: send a Content-Length."_s};
    if (framing.unknownExpectation)
        return Refusal{417, u"This server meets no expectation but 100-continue."_s};
    if (framing.connectionUpgrade && framing.upgradeToWebSocket)
        return Refusal{400, u"This server offers no WebSockets."_s};
    return std::nullopt;
}

} // namespace

char *HeadScanner::room(qsizetype size)
{
    m_bytes.resize(m_bytes.size() + size);
    return m_bytes.data() + m_bytes.size() - size;
}

void HeadScanner::clear()
{
    m_bytes.clear();
    m_scanned = 0;
    m_begin = 0;
    m_end = 0;
}

HeadScanner::State HeadScanner::scan()
{
    const char *const data = m_bytes.constData();
    while (const void *found = std::memchr(data + m_scanned, '\n', size_t(m_bytes.size() - m_scanned))) {
        const qsizetype at = static_cast<const char *>(found) - data;
        m_scanned = at + 1;
        if (at == 0 || data[at - 1] != '\r') {
            m_refusal = {400, u"A line ends with a bare line feed."_s};
            return State::Refused;
        }
        if (at - 1 != m_begin && at - 1 != m_end) {
            m_end = at + 1; // of the last line that is not empty
            continue;
        }
        if (m_end != 0)
            return m_end + 2 > m_limit ? (m_refusal = {431, u"The head is too long."_s}, State::Refused)
                                       : State::Complete;
        m_begin = at + 1;
        if (m_begin > 2 * maxBlankLines) {
            m_refusal = {400, u"There are blank lines where a request should be."_s};
            return State::Refused;
        }
    }
    m_scanned = m_bytes.size();
    if (m_bytes.size() > m_limit) {
        m_refusal = {431, u"The head is too long."_s};
        return State::Refused;
    }
    return State::Incomplete;
}

tl::expected<Head, Refusal> parseHead(QByteArrayView text)
{
    Head head;
    Framing framing;
    qsizetype end = lineEnd(text);
    if (end < 0)
        return refuse(400, u"There is no request line."_s);
    if (std::optional<Refusal> refusal = parseRequestLine(text.first(end), head))
        return tl::make_unexpected(std::move(*refusal));

    head.headers.reserve(12);
    for (text = text.sliced(end + 2); !text.isEmpty(); text = text.sliced(end + 2)) {
        end = lineEnd(text);
        if (end < 0)
            return refuse(400, u"A header line has no end."_s);
        const QByteArrayView line = text.first(end);
        if (line.startsWith(' ') || line.startsWith('\t'))
            return refuse(400, u"A header is folded over several lines."_s);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return refuse(400, u"A header line has no colon."_s);
        const QByteArrayView key = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isToken(key))
            return refuse(400, u"A header's name is not a token."_s);
        if (!isFieldValue(line.sliced(colon + 1)))
            return refuse(400, u"A header's value holds control characters."_s);
        if (head.headers.size() == maxHeaderLines || line.size() > maxHeaderLine)
            return refuse(431, u"There are too many headers, or one is too long."_s);
        if (std::optional<Refusal> refusal = readHeader(key, value, head, framing))
            return tl::make_unexpected(std::move(*refusal));
        head.headers.emplaceBack(key.toByteArray(), value.toByteArray());
    }
    if (std::optional<Refusal> refusal = checkFraming(head, framing))
        return tl::make_unexpected(std::move(*refusal));
    return head;
}

} // namespace bc::http
