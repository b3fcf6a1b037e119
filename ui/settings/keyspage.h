#pragma once

#include "ui/settings/page.h"

namespace bc::ui {
class ListView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class WaitButton;

/// The keys that tokens of every workspace are signed with, and their rotation. For platform administrators.
class KeysPage final : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(Workbench &workbench, QWidget *parent = nullptr);

    void activate() override;
    void focusContent() override;
    QList<QAction *> commands() const override;
    ListView *list() const { return m_list; }

public Q_SLOTS:
    void rotate();

private:
    void send(bool immediately);

    Workbench &m_workbench;
    ListView *m_list;
    WaitButton *m_rotate;
};

} // namespace bc::ui::settings
