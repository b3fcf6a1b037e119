#pragma once

#include "app/console/tour.h"
#include "app/console/tourist.h"
#include "ui/shell/console.h"

#include <QMainWindow>

namespace bc::ui {
class ListView;
}

namespace bc::app {

/// The walk itself; each step begins where the one before ended.
class Tour
{
public:
    Tour(ui::Console &console, TourPerson person, const QString &dir)
        : m_console(console)
        , m_person(std::move(person))
        , m_tourist(console.window(), dir)
    {}

    bool walk();
    const Tourist &tourist() const { return m_tourist; }

private:
    void signIn();
    void applications();
    void flow();
    void devices();
    void patient();
    void refusedRedirect();
    void dark();
    // tour_administration.cpp
    void people();
    void auditLog();
    void requests();
    void signInLook();
    void webhooks();
    // tour_data.cpp
    void link();
    void files();
    bool listed(ui::ListView *list, const QString &what);
    template <typename Place>
    Place *place(const QString &link)
    {
        m_console.open(link);
        Place *found = nullptr;
        m_tourist.wait(QStringLiteral("the workspace %1 opens").arg(link), [&] {
            found = m_console.window()->findChild<Place *>();
            return found && found->isVisible();
        });
        return found;
    }

    ui::Console &m_console;
    TourPerson m_person;
    Tourist m_tourist;
};

} // namespace bc::app
