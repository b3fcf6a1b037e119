#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace bc::server::mail {

/// A letter as its reader sees it: a plain text, and the same as HTML.
struct Message
{
    QString from; ///< "id@example.org" or "Dune Clinic <id@example.org>"
    QString to;   ///< an address
    QString subject, text, html;
    QString language; ///< of the reader
};

/// "id@example.org" of "Dune Clinic <id@example.org>"; empty if there is no address that could stand in a header and an
/// SMTP command: one @, printable ASCII without blanks, quotes, brackets, commas; or if the name holds a line break.
QByteArray addressOf(const QString &mailbox);

/// The message as it goes over the wire (RFC 5322, RFC 2045/2046 multipart/alternative, RFC 2047 encoded words): ASCII,
/// CRLF, lines of at most 76 octets. Nothing in a field can start another header: everything is encoded or checked.
/// `id`: unguessable, the left part of the Message-ID.
QByteArray mime(const Message &message, const QByteArray &id, Instant now);

} // namespace bc::server::mail
