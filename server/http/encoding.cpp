#include "server/http/encoding.h"

#include <QStringConverter>

#include <algorithm>

namespace bc::http {

namespace {

int hexValue(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return -1;
}

/// The byte that "%XY" at the index stands for; -1 if there is none.
int escapedByte(QByteArrayView text, qsizetype index)
{
    if (index + 2 >= text.size())
        return -1;
    const int high = hexValue(text[index + 1]);
    const int low = hexValue(text[index + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            decoded.append(encoded[i]);
            continue;
        }
        const int byte = escapedByte(encoded, i);
        if (byte < 0)
            return std::nullopt;
        decoded.append(static_cast<char>(byte));
        i += 2;
    }
    return decoded;
}

std::optional<QString> decodedPath(QByteArrayView encoded)
{
    const auto plain = [](char c) { return c != '%' && static_cast<signed char>(c) > 0 && !isControl(c); };
    if (std::all_of(encoded.begin(), encoded.end(), plain))
        return QString::fromLatin1(encoded);

    const std::optional<QByteArray> bytes = percentDecoded(encoded);
    if (!bytes || std::any_of(bytes->begin(), bytes->end(), isControl))
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString decodedFormText(QByteArrayView encoded)
{
    if (std::none_of(encoded.begin(), encoded.end(), [](char c) { return c == '+' || c == '%'; }))
        return QString::fromUtf8(encoded);
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '+') {
            decoded.append(' ');
            continue;
        }
        const int byte = encoded[i] == '%' ? escapedByte(encoded, i) : -1;
        if (byte < 0) {
            decoded.append(encoded[i]);
            continue;
        }
        decoded.append(static_cast<char>(byte));
        i += 2;
    }
    return QString::fromUtf8(decoded);
}

} // namespace bc::http
