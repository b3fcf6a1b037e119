#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace bc::tests {

/// The light theme, and settings of the test's own: neither reads nor leaves anything in the home of whoever runs it.
class FreshSettings
{
public:
    explicit FreshSettings(const QString &application)
    {
        if (!m_folder.isValid())
            qFatal("No temporary folder for settings: %s", qPrintable(m_folder.errorString()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("bc-test"));
        QCoreApplication::setApplicationName(application);
        ui::Theme::install(*qApp, ui::Scheme::Light);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace bc::tests
