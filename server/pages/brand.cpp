#include "server/pages/brand.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::pages {
namespace {

std::array<int, 3> channels(const QString &text)
{
    return {text.mid(1, 2).toInt(nullptr, 16), text.mid(3, 2).toInt(nullptr, 16), text.mid(5, 2).toInt(nullptr, 16)};
}

double luminance(const QString &text)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto [red, green, blue] = channels(text);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/// An eighth of the way to black or white: what a button turns to under the pointer.
QString shifted(const QString &text, bool lighter)
{
    QString result = u"#"_s;
    for (const int channel : channels(text)) {
        const int next = lighter ? channel + (255 - channel) / 8 : channel - channel / 8;
        result += QString::number(next, 16).rightJustified(2, u'0');
    }
    return result;
}

QByteArray accents(const QString &accent, bool dark)
{
    const QString on = contrast(accent, u"#ffffff"_s) >= contrast(accent, u"#000000"_s) ? u"#ffffff"_s : u"#000000"_s;
    // Away from the text that stands on it.
    const QString strong = shifted(accent, on == u"#000000");
    return u":root{--accent:%1;--accent-strong:%2;--on-accent:%3;--tint:%1%4;}"_s
        .arg(accent, strong, on, dark ? u"1a"_s : u"14"_s)
        .toLatin1();
}

quint32 big(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }
quint16 big16(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }
quint32 little24(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]) | quint32(quint8(bytes[at + 1])) << 8 | quint32(quint8(bytes[at + 2])) << 16;
}

std::optional<ImageFacts> sized(const char *type, quint32 width, quint32 height)
{
    if (width < 1 || height < 1 || width > quint32(logoSide) || height > quint32(logoSide))
        return std::nullopt;
    return ImageFacts{type, int(width), int(height)};
}

/// PNG (ISO/IEC 15948 §5): IHDR first, IEND last, and nothing behind it.
std::optional<ImageFacts> png(QByteArrayView bytes)
{
    constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
    if (bytes.size() < 45 || !bytes.startsWith(signature) || bytes.sliced(12, 4) != "IHDR" || big(bytes, 8) != 13)
        return std::nullopt;
    bool hasData = false;
    for (qsizetype at = 8; bytes.size() - at >= 12;) {
        const quint32 length = big(bytes, at);
        const QByteArrayView kind = bytes.sliced(at + 4, 4);
        if (length > quint64(bytes.size() - at - 12))
            return std::nullopt;
        at += 12 + qsizetype(length);
        hasData |= kind == "IDAT";
        if (kind == "IEND")
            return hasData && length == 0 && at == bytes.size() ? sized("image/png", big(bytes, 16), big(bytes, 20))
                                                                : std::nullopt;
    }
    return std::nullopt;
}

/// JPEG (ITU-T T.81 annex B): segments up to the scan, a frame header among them, EOI at the very end.
std::optional<ImageFacts> jpeg(QByteArrayView bytes)
{
    if (bytes.size() < 16 || !bytes.startsWith("\xff\xd8\xff") || !bytes.endsWith("\xff\xd9"))
        return std::nullopt;
    std::optional<ImageFacts> facts;
    for (qsizetype at = 2; bytes.size() - at >= 4;) {
        const quint8 marker = quint8(bytes[at + 1]);
        if (quint8(bytes[at]) != 0xff || marker == 0 || marker == 0xff)
            return std::nullopt;
        const quint16 length = big16(bytes, at + 2);
        if (length < 2 || length > bytes.size() - at - 2)
            return std::nullopt;
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame && length >= 8)
            facts = sized("image/jpeg", big16(bytes, at + 7), big16(bytes, at + 5));
        if (marker == 0xda) // the scan: entropy-coded from here on
            return facts;
        at += 2 + length;
    }
    return std::nullopt;
}

/// WebP (RFC 9649 §2): one RIFF container of exactly this size, whose chunks fill it.
std::optional<ImageFacts> webp(QByteArrayView bytes)
{
    if (bytes.size() < 30 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP" ||
        qFromLittleEndian<quint32>(bytes.data() + 4) != quint64(bytes.size()) - 8)
        return std::nullopt;
    for (qsizetype at = 12; at < bytes.size();) {
        if (bytes.size() - at < 8)
            return std::nullopt;
        const quint32 length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        const quint64 padded = quint64(length) + (length & 1);
        if (padded > quint64(bytes.size() - at - 8))
            return std::nullopt;
        at += 8 + qsizetype(padded);
    }
    const QByteArrayView kind = bytes.sliced(12, 4);
    if (kind == "VP8X")
        return sized("image/webp", little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    if (kind == "VP8L" && bytes[20] == 0x2f) {
        const quint32 bits = qFromLittleEndian<quint32>(bytes.data() + 21);
        return sized("image/webp", (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
    if (kind == "VP8 " && bytes.sliced(23, 3) == "\x9d\x01\x2a")
        return sized("image/webp", qFromLittleEndian<quint16>(bytes.data() + 26) & 0x3fff,
                     qFromLittleEndian<quint16>(bytes.data() + 28) & 0x3fff);
    return std::nullopt;
}

} // namespace

std::optional<QString> colour(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    const bool hex = lower.size() == 7 && lower.startsWith(u'#') &&
                     std::all_of(lower.cbegin() + 1, lower.cend(),
                                 [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return hex ? std::optional(lower) : std::nullopt;
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const QString &cardColour(bool dark)
{
    static const QString light = u"#ffffff"_s, night = u"#1b2222"_s; // --card of pages.css
    return dark ? night : light;
}

QByteArray accentStyle(const Brand &brand)
{
    QByteArray css;
    if (const auto light = colour(brand.accentLight))
        css += "@media (prefers-color-scheme:light){" + accents(*light, false) + '}';
    if (const auto dark = colour(brand.accentDark))
        css += "@media (prefers-color-scheme:dark){" + accents(*dark, true) + '}';
    return css;
}

std::optional<ImageFacts> imageFacts(QByteArrayView bytes)
{
    if (bytes.size() > largestLogo)
        return std::nullopt;
    if (const auto facts = png(bytes))
        return facts;
    if (const auto facts = jpeg(bytes))
        return facts;
    return webp(bytes);
}

} // namespace bc::server::pages
