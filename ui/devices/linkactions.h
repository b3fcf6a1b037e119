#pragma once

#include "ui/client/request.h"
#include "ui/devices/devicelink.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace bc::ui {
class PagedModel;
class Workbench;
} // namespace bc::ui

namespace bc::ui::devices {

/// What one does to links: fetch now, unlink, link. Keeps the rows of those that move up to date while the place shows.
/// GUI thread.
class LinkActions final : public QObject
{
    Q_OBJECT
public:
    /// `window` carries the dialogs, and is looked at for whether anybody sees the list.
    LinkActions(Workbench &workbench, PagedModel *model, QWidget *window);

    /// The signed-in person may fetch and end it.
    bool mayManage(const DeviceLink &link) const;
    bool isOwn(const DeviceLink &link) const;
    void sync(const DeviceLink &link);
    /// Puts it before the person's other sources of the same measurements.
    void prefer(const DeviceLink &link);
    /// Takes that back.
    void preferNoLonger(const DeviceLink &link);
    /// Asks first: it cannot be undone.
    void unlink(const DeviceLink &link);
    /// Opens the vendor's page, where the signed-in person allows it.
    void link(const QString &provider);

Q_SIGNALS:
    /// The signed-in person has a new link, or one that was mended.
    void linked(qint64 id);

private:
    void setPriority(const DeviceLink &link, int priority, const QString &done, bool canUndo = true);
    void end(const DeviceLink &link);
    void watch();
    void look(qint64 id);
    void findOwn(const QString &provider);
    void say(const Problem &problem, const QString &what);

    Workbench &m_workbench;
    PagedModel *m_model;
    QWidget *m_window;
    QTimer *m_watch;
    QSet<qint64> m_asked; ///< on their way
};

} // namespace bc::ui::devices
