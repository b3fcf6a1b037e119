#pragma once

#include "ui/widgets/place.h"

namespace bc::ui {
class ListView;
}

namespace bc::ui::people {

/// The workspace People: who has an account in the tenant, in which role, and whether they can sign in.
class PeoplePlace final : public Place
{
    Q_OBJECT
public:
    explicit PeoplePlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;

    ListView *list() const { return m_list; }

private:
    Workbench &m_workbench;
    QString m_position;
    ListView *m_list;
};

} // namespace bc::ui::people
