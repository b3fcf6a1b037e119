#pragma once

#include "server/http/request.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace bc::http {

/// Why the guard refuses a request: a status code and a sentence for the problem's detail.
struct Refusal
{
    int status = 400;
    QString detail;
};

/// A request's head, checked by the letter of RFC 9112: what it lets pass means the same to every reader.
struct Head
{
    Method method = Method::Get;
    QByteArray target;   ///< as sent
    QByteArray rawPath;  ///< the target's path, undecoded; "*" for OPTIONS *
    QByteArray rawQuery; ///< the target's query, undecoded
    QString path;        ///< decoded
    QList<QPair<QByteArray, QByteArray>> headers;
    qint64 contentLength = 0;
    bool http10 = false;
    bool keepAlive = true;
    bool expectsContinue = false;
};

/// Finds the end of a head in bytes that arrive piecemeal, and refuses what must not reach a more lenient parser
/// before the whole head is there: bare line feeds, too many bytes, too many blank lines in front.
class HeadScanner
{
public:
    enum class State { Incomplete, Complete, Refused };

    explicit HeadScanner(qint64 limit)
        : m_limit(limit)
    {}

    /// Where the next bytes go: makes room for `size` bytes at the end and answers their address.
    char *room(qsizetype size);
    /// Takes back room that was not needed.
    void giveBack(qsizetype size) { m_bytes.chop(size); }
    /// How many more bytes are worth looking at.
    qsizetype wanted() const { return qsizetype(m_limit) + 1 - m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    void clear();

    /// Looks at the bytes that are new since the last call.
    State scan();
    /// After Complete: the head without blank lines in front and with the line end of its last line.
    QByteArrayView head() const { return QByteArrayView(m_bytes).sliced(m_begin, m_end - m_begin); }
    /// After Complete: the bytes up to and with the empty line that ends the head.
    qsizetype size() const { return m_end + 2; }
    const Refusal &refusal() const { return m_refusal; }

private:
    qint64 m_limit;
    QByteArray m_bytes;
    qsizetype m_scanned = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    Refusal m_refusal;
};

/// Parses what HeadScanner::head() answers (RFC 9112 §3 and §5, RFC 9110 §5, §7.2, §8.6, §10.1.1).
tl::expected<Head, Refusal> parseHead(QByteArrayView head);

} // namespace bc::http
