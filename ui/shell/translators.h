#pragma once

#include <QString>

class QCoreApplication;

namespace bc::ui {

/// Installs the translations of the program and of Qt itself, and sets the default locale. `language` is a language
/// code ("de"), or empty for the system's. Before the first widget.
void installTranslators(QCoreApplication &application, const QString &language);

} // namespace bc::ui
