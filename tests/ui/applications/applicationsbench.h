#pragma once

#include "ui/client/providerclient.h"
#include "ui/support/responder.h"
#include "ui/widgets/place.h"

#include <QApplication>
#include <QJsonArray>
#include <QPointer>

namespace bc::tests {

/// A line of work as the status bar shows one.
class BenchWork final : public ui::Work
{
    Q_OBJECT
public:
    using Work::Work;
    void setProgress(int, int) override {}
    void finish() override { deleteLater(); }
};

/// The shell around the place: who is signed in, what was said, what is under way.
class ApplicationsBench final : public ui::Workbench
{
public:
    ApplicationsBench(ui::ProviderClient &client, int role)
        : m_client(client)
    {
        m_person.id = 2;
        m_person.roleId = role;
        m_person.tenantId = 2;
        m_person.firstName = QStringLiteral("Frank");
        m_person.lastName = QStringLiteral("Herbert");
    }
    ui::ProviderClient &client() override { return m_client; }
    const ui::Person &person() const override { return m_person; }
    void open(const QString &) override {}
    void notify(Tone tone, const QString &text, QAction *) override
    {
        lastTone = tone;
        notices.append(text);
    }
    ui::Work *beginWork(const QString &title) override
    {
        works.append(title);
        work = new BenchWork;
        return work;
    }

    QStringList notices, works;
    Tone lastTone = Tone::Info;
    QPointer<BenchWork> work;

private:
    ui::ProviderClient &m_client;
    ui::Person m_person;
};

/// A provider with one application, in the real shapes of the API.
class ApplicationsProvider : public Responder
{
    Q_OBJECT
public:
    ApplicationsProvider();
    /// An application with every field set to something that is no default.
    static QJsonObject everything();
    static QJsonObject secret(int id, bool isCurrent, bool used);
    static Answer page(const QJsonArray &results);
    QJsonObject application = everything();
    QJsonArray secrets{secret(1, false, true), secret(2, true, false)};
    QJsonArray consents;
};

/// A visible child of any window.
template <typename Widget>
Widget *shownChild(const QString &name)
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

/// Clicks the button of that name as soon as it shows.
inline void clickWhenShown(const QString &name)
{
    QPushButton *button = nullptr;
    QTRY_VERIFY2((button = shownChild<QPushButton>(name)) != nullptr, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// For people: BC_PICTURES=FOLDER keeps what it looked like, BC_DARK=1 in the dark scheme.
void picture(const QString &name, QWidget *shown);

} // namespace bc::tests
