#include "server/mail/message.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::mail {
namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

/// RFC 2047: words of at most 75 characters, each whole in UTF-8, one a line.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray piece;
    const auto flush = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray next = text.mid(i, length).toUtf8();
        if (piece.size() + next.size() > 42) // 56 of base64 and the frame: below 75
            flush();
        piece += next;
        i += length - 1;
    }
    if (!piece.isEmpty() || words.isEmpty())
        flush();
    return words;
}

/// Text for a header: control characters become blanks, what is not plain is encoded.
QByteArray headerText(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    text = text.trimmed();
    const bool short_ = text.size() <= 60 && isPlain(text) && !text.contains(u"=?");
    return short_ ? text.toLatin1() : encodedWords(text);
}

/// A name before an address is always encoded: no quoting, no comments to get wrong.
QByteArray mailbox(const QString &text)
{
    const QByteArray address = addressOf(text);
    const QString name = text.contains(u'<') ? text.left(text.lastIndexOf(u'<')).trimmed() : QString();
    return name.isEmpty() ? '<' + address + '>' : encodedWords(name) + "\r\n <" + address + '>';
}

QByteArray part(const QByteArray &type, const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    const QByteArray base64 = lines.toUtf8().toBase64();
    QByteArray body = "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype at = 0; at < base64.size(); at += 76)
        body += base64.mid(at, 76) + "\r\n";
    return body;
}

} // namespace

QByteArray addressOf(const QString &mailbox)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(mailbox.cbegin(), mailbox.cend(), isControl))
        return {};
    QString address = mailbox.trimmed();
    if (address.endsWith(u'>'))
        address = address.mid(address.lastIndexOf(u'<') + 1).chopped(1);
    const qsizetype at = address.indexOf(u'@');
    const bool whole = at > 0 && at == address.lastIndexOf(u'@') && at < address.size() - 1 && address.size() <= 254;
    const bool sound = std::all_of(address.cbegin(), address.cend(), [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !u"<>()[],;:\\\""_s.contains(c);
    });
    return whole && sound && !address.startsWith(u'-') ? address.toLatin1() : QByteArray();
}

QByteArray mime(const Message &message, const QByteArray &id, Instant now)
{
    const QByteArray from = addressOf(message.from);
    const QByteArray boundary = "=_" + id;
    const QString date = QLocale::c().toString(toDateTime(now), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
    QByteArray all;
    all += "Date: " + date.toLatin1() + "\r\n";
    all += "From: " + mailbox(message.from) + "\r\n";
    all += "To: <" + addressOf(message.to) + ">\r\n";
    all += "Subject: " + headerText(message.subject) + "\r\n";
    all += "Message-ID: <" + id + '@' + from.mid(from.indexOf('@') + 1) + ">\r\n";
    all += "MIME-Version: 1.0\r\n";
    all += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no holiday notice comes back
    if (!message.language.isEmpty() && isPlain(message.language) && !message.language.contains(u' '))
        all += "Content-Language: " + message.language.toLatin1() + "\r\n";
    all += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    all += "--" + boundary + "\r\n" + part("text/plain", message.text);
    all += "--" + boundary + "\r\n" + part("text/html", message.html);
    all += "--" + boundary + "--\r\n";
    return all;
}

} // namespace bc::server::mail
