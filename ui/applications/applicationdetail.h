#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class IconLabel;
class ProviderClient;
class StateView;
} // namespace bc::ui

namespace bc::ui::applications {

/// Everything about one application, read anew from the provider, and what can be done with it.
class ApplicationDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationDetail(ProviderClient &client, QWidget *parent = nullptr);
    /// 0: nothing is chosen.
    void show(qint64 id);
    void reload();
    qint64 id() const { return m_id; }
    const Application &application() const { return m_application; }
    bool isLoaded() const;

Q_SIGNALS:
    void loaded();
    void editRequested();
    void rotateRequested();
    void disableRequested();
    void restoreRequested();
    void walkRequested();
    void closeRequested();

private:
    void fill();

    ProviderClient &m_client;
    qint64 m_id = 0;
    Application m_application;
    Cancel m_running;
    StateView *m_states;
    QLabel *m_name;
    IconLabel *m_stateSign;
    QLabel *m_state;
    QLabel *m_description;
    QVBoxLayout *m_facts;
    QWidget *m_factsHolder = nullptr;
    QPushButton *m_edit;
    QPushButton *m_rotate;
    QPushButton *m_walk;
    QPushButton *m_disable;
    QPushButton *m_restore;
};

} // namespace bc::ui::applications
