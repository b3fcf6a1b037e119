#pragma once

#include "ui/widgets/place.h"

class QTabWidget;

namespace bc::ui::activity {

class AuditView;
class RequestsView;

/// The workspace Activity: what was done here (audit log), and how the provider answered OAuth requests. Developers see
/// the requests of their own applications only. Positions: "audit", "audit/12", "requests", "requests/<trace id>".
class ActivityPlace final : public Place
{
    Q_OBJECT
public:
    explicit ActivityPlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;

    AuditView *audit() const { return m_audit; } ///< null for who may not read it
    RequestsView *requests() const { return m_requests; }
    QTabWidget *tabs() const { return m_tabs; }

private:
    void go(const QString &position);
    void note(const QString &position);
    void onTab();
    void keyPressEvent(QKeyEvent *event) override;

    Workbench &m_workbench;
    QString m_position;
    AuditView *m_audit = nullptr;
    RequestsView *m_requests;
    QTabWidget *m_tabs;
    bool m_quiet = false; ///< a position is being set: the tabs' changes are not the person's
};

} // namespace bc::ui::activity
