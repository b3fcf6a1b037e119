#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// What a tenant may change about its pages, and what keeps it safe and readable.
namespace bc::server::pages {

/// How a page is branded; empty texts: as the provider's own.
struct Brand
{
    QString product = {};
    QString logoUrl = {}; ///< of ours: "/branding/2/logo?v=…"
    QString accentLight = {}, accentDark = {};
    QString supportText = {}, supportUrl = {}, termsUrl = {};
};

/// "#0F766E" → "#0f766e"; nothing for anything else.
std::optional<QString> colour(const QString &text);
/// WCAG 2.1: 1 to 21. Both are colours as above.
double contrast(const QString &one, const QString &other);

constexpr double leastContrast = 4.5;
/// What text in the accent colour stands on, and the other way round.
const QString &cardColour(bool dark);

/// The style sheet's accents anew; empty if the brand has none. Made of checked colours only.
QByteArray accentStyle(const Brand &brand);

struct ImageFacts
{
    const char *type = ""; ///< "image/png", "image/jpeg", "image/webp"
    int width = 0, height = 0;
};
constexpr qsizetype largestLogo = 256 * 1024;
constexpr int logoSide = 2048; ///< pixels; the longest side
/// What kind of image it is, by its own structure from the first byte to the last: nothing may stand before, behind or
/// between its parts. Nothing for what is no PNG, JPEG or WebP, or is damaged.
std::optional<ImageFacts> imageFacts(QByteArrayView bytes);

} // namespace bc::server::pages
