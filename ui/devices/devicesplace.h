#pragma once

#include "ui/widgets/place.h"

class QAction;
class QMenu;
class QSplitter;

namespace bc::ui {
class ListView;
}

namespace bc::ui::devices {

class DeviceDetail;
class LinkActions;
struct DeviceLink;

/// The workspace Devices: what the tenant's people have linked, how each link fares, what to do about it, and where the
/// signed-in person links a ring.
/// Position: the id of the link whose detail is shown, or empty.
class DevicesPlace final : public Place
{
    Q_OBJECT
public:
    explicit DevicesPlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;

    ListView *list() const { return m_list; }

private:
    void go(const QString &position);
    void showCurrent();
    void fillMenu(QMenu &menu, const DeviceLink &link);
    /// Who looks may change how the platform is registered at vendors: one registration serves every workspace.
    bool maySettle() const;
    void openSettings(const DeviceLink &link);
    DeviceLink current() const; ///< the one whose detail is shown
    void keyPressEvent(QKeyEvent *event) override;

    Workbench &m_workbench;
    QString m_position;
    QSplitter *m_splitter;
    ListView *m_list;
    DeviceDetail *m_detail;
    QAction *m_link;
    LinkActions *m_actions;
};

} // namespace bc::ui::devices
