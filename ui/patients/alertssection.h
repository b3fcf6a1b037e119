#pragma once

#include "ui/client/request.h"
#include "ui/patients/alert.h"

#include <QWidget>

class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace bc::ui {
class CountBadge;
class IconLabel;
class Workbench;
} // namespace bc::ui

namespace bc::ui::patients {

/// The alerts that go on or that nobody has acknowledged, of everybody in one's care: who, what, since when. It asks
/// how many there are, which is nobody's data, and reads them anew when that changed: each reading is an entry in the
/// audit log. While it does not show, a notice tells of a new one. GUI thread only.
class AlertsSection final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Loading, None, Some, Failed };

    explicit AlertsSection(Workbench &workbench, QWidget *parent = nullptr);

    /// Reads the alerts, at the first call and whenever asked.
    void reload();
    void ensureLoaded();
    State state() const { return m_state; }
    const QList<Alert> &alerts() const { return m_alerts; }

Q_SIGNALS:
    /// Somebody's data are wanted.
    void patientWanted(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askCount();
    void announce();
    void received(const Answer &answer);
    void showAlerts(qint64 count);
    void showLine(State state, const QString &text);
    void showProblem(const Problem &problem);
    QVBoxLayout *replaceBody();
    QWidget *rowOf(const Alert &alert);
    void acknowledge(qint64 id, const QString &name, class QPushButton *button);

    Workbench &m_workbench;
    CountBadge *m_badge;
    QScrollArea *m_scroll;
    QTimer *m_watch;
    QTimer *m_loadingDelay;
    State m_state = State::Loading;
    QList<Alert> m_alerts;
    qint64 m_count = 0, m_newestId = 0; ///< as they were when the alerts were read
    qint64 m_toldId = 0;                ///< the newest that was shown or announced
    bool m_asked = false;
    Cancel m_running;
};

} // namespace bc::ui::patients
