#pragma once

#include "ui/models/statedelegate.h"

#include <QPushButton>

#include <chrono>

class QAction;
class QTableView;
class QTimer;

namespace bc::ui {
class PagedModel;
}

namespace bc::ui::activity {

/// Keeps a list's top up to date: asks every five seconds while the list is seen and scrolled to its top. A button that
/// says whether it does, and pauses it.
class LiveSwitch final : public QPushButton
{
    Q_OBJECT
public:
    LiveSwitch(PagedModel *model, QTableView *table, QWidget *parent = nullptr);

    void setInterval(std::chrono::milliseconds interval);
    /// Pauses or goes on; with its shortcut.
    QAction *action() const { return m_action; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void tell();
    void show(Mark mark, const QString &text, const QString &meaning);

    PagedModel *m_model;
    QTableView *m_table;
    QTimer *m_timer;
    QAction *m_action;
    QString m_failure;
    Mark m_mark = Mark::Good;
};

} // namespace bc::ui::activity
