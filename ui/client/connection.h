#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace bc::ui {

/// Which provider the console talks to. The kind decides the colour of the title band: grey, blue, red.
struct Connection
{
    enum class Kind { Embedded, Remote, Production };

    Kind kind = Kind::Embedded;
    QUrl issuer;

    /// Reads an address a person typed. https is required except for loopback, so that tokens never cross a network in
    /// the clear (RFC 6749 §1.6, RFC 8252 §8.3). Adds "https://" when the scheme is missing. Errors:
    /// ErrorKind::Invalid.
    static Result<QUrl> parse(const QString &typed);
    static bool isLoopback(const QUrl &url);
    /// What the title band says: "embedded", or the host and port.
    QString label() const;
};

} // namespace bc::ui
