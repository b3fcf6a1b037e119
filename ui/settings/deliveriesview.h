#pragma once

#include "ui/client/request.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTimer;

namespace bc::ui {
class ChipBar;
class ListView;
class StateView;
class TroubleLine;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class RetryAll;
class WaitButton;

/// What was sent, newest first, and below it the chosen message: what came back, and what was sent. One that was
/// delivered or given up can be sent again; those that were given up all at once.
class DeliveriesView final : public QWidget
{
    Q_OBJECT
public:
    enum class Of { OneWebhook, AllWebhooks };
    DeliveriesView(Workbench &workbench, Of of, QWidget *parent = nullptr);

    /// Whose deliveries; 0 for all. Keeps what is shown if nothing changed.
    void show(qint64 webhookId);
    void showState(const QString &state); ///< as the chips do: "", "waiting", "delivered", "dead"
    void reload();
    /// Reloads every other second until the newest message was tried, for a while.
    void watchNewest();
    ListView *list() const { return m_list; }
    WaitButton *retryAllButton() const { return m_retryAll; }

Q_SIGNALS:
    /// Something was put back into its queue.
    void retried();

private:
    void makeList(qint64 webhookId);
    void showMessage();
    void fillMessage(const QJsonObject &delivery);
    void retry();
    void retryAll();

    Workbench &m_workbench;
    Of m_of;
    qint64 m_webhookId = -1;
    qint64 m_shown = 0;
    QString m_path;
    QSplitter *m_splitter;
    ListView *m_list = nullptr;
    ChipBar *m_chips = nullptr;
    QWidget *m_panel;
    StateView *m_states;
    QLabel *m_title, *m_answer, *m_times;
    QPlainTextEdit *m_payload;
    WaitButton *m_retry;
    WaitButton *m_retryAll = nullptr;
    Cancel m_loading;
    QTimer *m_watch;
    int m_looks = 0;
};

} // namespace bc::ui::settings
