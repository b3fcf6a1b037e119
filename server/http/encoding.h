#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bc::http {

/// Whether two names are the same without regard to case (RFC 9110 §5.1). The length decides first: nearly all differ
/// in it.
inline bool isSame(QByteArrayView name, QByteArrayView other)
{
    return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
}

/// The bytes behind the percent-encoding (RFC 3986 §2.1); nothing if a "%" is not followed by two hex digits.
std::optional<QByteArray> percentDecoded(QByteArrayView encoded);

/// The text of a path or a segment of one. Nothing if the encoding is malformed, is not UTF-8, or hides a control
/// character (NUL and line ends have no place in a path, only in attacks on logs and file names).
std::optional<QString> decodedPath(QByteArrayView encoded);

/// One name or value of application/x-www-form-urlencoded: "+" is a blank; a "%" without two hex digits stands for
/// itself and bytes that are not UTF-8 become U+FFFD, as the WHATWG URL standard §5.1 says.
QString decodedFormText(QByteArrayView encoded);

} // namespace bc::http
