#pragma once

#include <QByteArray>
#include <QString>

namespace bc::server::pages {

/// A QR code (libqrencode, level M) as the `d` of an SVG path, one unit a module.
struct QrCode
{
    int size = 0; ///< modules a side, without the quiet zone; 0: the text is too long
    QByteArray path;
};
QrCode qrCode(const QString &text);

} // namespace bc::server::pages
