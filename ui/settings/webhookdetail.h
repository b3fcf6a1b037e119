#pragma once

#include "ui/client/request.h"
#include "ui/settings/webhook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class IconLabel;
class PlaceHeader;
class StateView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class DeliveriesView;
class WaitButton;

/// One webhook: its state, what can be done about it, and what was sent to it.
class WebhookDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookDetail(Workbench &workbench, QWidget *parent = nullptr);

    void show(qint64 id);
    void reload();
    qint64 id() const { return m_id; }
    bool isLoaded() const;
    const Webhook &webhook() const { return m_webhook; }
    DeliveriesView *deliveries() const { return m_deliveries; }
    StateView *states() const { return m_states; }

public Q_SLOTS:
    void test();
    void pauseOrResume();
    void rotate();
    void remove();

Q_SIGNALS:
    void loaded();
    void editRequested();
    void left();
    void changed();
    void removed();

private:
    void fill();
    void sendRotation(int overlapSeconds);
    void sendRemoval();

    Workbench &m_workbench;
    qint64 m_id = 0;
    Webhook m_webhook;
    Cancel m_loading;
    StateView *m_states;
    PlaceHeader *m_header;
    QLabel *m_url, *m_state, *m_reason, *m_events;
    IconLabel *m_sign;
    WaitButton *m_test, *m_pause, *m_rotate, *m_remove;
    QPushButton *m_edit;
    DeliveriesView *m_deliveries;
};

} // namespace bc::ui::settings
