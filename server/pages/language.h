#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace bc::server::pages {

/// The languages the pages speak: "en", "de", "fr", "es".
const QStringList &languages();

/// The language for a person: the first of `uiLocales` (OpenID Connect Core §3.1.2.1) that the pages speak, else the
/// best of the browser's Accept-Language (RFC 9110 §12.5.4), else English.
QString chooseLanguage(const QStringList &uiLocales, QByteArrayView acceptLanguage);

/// A text of the pages in that language; `english` itself for English and for what has no translation. Thread-safe.
QString translated(const QString &language, const char *english);

} // namespace bc::server::pages
