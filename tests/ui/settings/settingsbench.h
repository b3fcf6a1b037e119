#pragma once

#include "ui/client/providerclient.h"
#include "ui/settings/settingsplace.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace bc::tests {

/// What the shell lends to a place, and what the place told it.
class SettingsBench final : public ui::Workbench
{
public:
    explicit SettingsBench(const QUrl &base, int role)
        : m_client(base)
    {
        m_person.id = 2;
        m_person.roleId = role;
        m_person.tenantId = 2;
        m_person.tenantName = QStringLiteral("Dune Clinic");
        m_person.email = QStringLiteral("fherbert@dune.com");
    }
    ui::ProviderClient &client() override { return m_client; }
    const ui::Person &person() const override { return m_person; }
    void open(const QString &link) override { opened.append(link); }
    void notify(Tone tone, const QString &text, QAction *) override { notices.append({tone, text}); }
    ui::Work *beginWork(const QString &) override { return nullptr; }

    QList<std::pair<Tone, QString>> notices;
    QStringList opened;

private:
    ui::ProviderClient m_client;
    ui::Person m_person;
};

/// The place in a window, with a provider that answers as the test says.
class SettingsStage
{
public:
    /// `real`: a provider to ask instead of the one that answers as the test says.
    explicit SettingsStage(int role = ui::Person::TenantAdministrator, const QUrl &real = {})
        : bench(real.isEmpty() ? provider.base() : real, role)
        , place(bench)
    {
        place.resize(1080, 720);
        place.show();
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place)); // without it no shortcut works
    }

    template <typename Page>
    Page *open(const QString &position)
    {
        place.setPosition(position);
        return qobject_cast<Page *>(place.page());
    }

    /// For people: BC_PICTURES=FOLDER keeps what the place or its dialog looks like; BC_SCHEME=dark in the dark scheme.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BC_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder)) {
            return;
        }
        const bool dark = qEnvironmentVariable("BC_SCHEME") == QStringLiteral("dark");
        ui::Theme::setScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        QCoreApplication::processEvents(); // the layout of what has just changed
        QCoreApplication::processEvents();
        QWidget *shown = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &place;
        shown->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        ui::Theme::setScheme(ui::Scheme::Light);
    }

    Responder provider;
    SettingsBench bench;
    ui::settings::SettingsPlace place;
};

template <typename Widget>
Widget *visibleChild(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    return nullptr;
}

inline void press(const QString &name)
{
    auto *button = visibleChild<QPushButton>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

inline Responder::Answer ok(const QJsonObject &json) { return {200, json, {}, {}}; }

} // namespace bc::tests
