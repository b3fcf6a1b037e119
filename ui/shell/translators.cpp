#include "ui/shell/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bc::ui {

using namespace Qt::StringLiterals;

void installTranslators(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(qt);
    }
    auto *ours = new QTranslator(&application);
    // English is loaded too: it carries the plural forms of "%n".
    if (ours->load(locale, u"biometricscloud"_s, u"_"_s, u":/i18n"_s) ||
        ours->load(u"biometricscloud_en"_s, u":/i18n"_s)) {
        application.installTranslator(ours);
    }
}

} // namespace bc::ui
