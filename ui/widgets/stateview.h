#pragma once

#include "ui/client/problem.h"

#include <QStackedWidget>

class QAction;
class QLabel;
class QPushButton;
class QTimer;

namespace bc::ui {

/// The four states of every view: full (`content`), empty, loading, failed. Loading shows its skeleton only after
/// 200 ms, so that quick answers do not flicker; until then the former state stays.
class StateView : public QStackedWidget
{
    Q_OBJECT
public:
    enum class State { Full, Empty, Loading, Failed };

    explicit StateView(QWidget *parent = nullptr);

    /// The view proper; takes ownership.
    void setContent(QWidget *content);
    /// What the view is for when there is nothing in it yet, and the first action (may be null).
    void setEmpty(const QString &iconName, const QString &title, const QString &text, QAction *first = nullptr);
    /// What is being loaded, for the screen reader and the line below the skeleton.
    void setLoadingText(const QString &text);

    void showFull();
    void showEmpty();
    /// Empty because of a search or filter: says so and offers to take them back.
    void showNoMatch();
    void showLoading();
    void showProblem(const Problem &problem);
    State state() const { return m_state; }

Q_SIGNALS:
    void retryRequested();
    void cancelRequested();
    void widenRequested();

private:
    void show(State state);

    State m_state = State::Full;
    QTimer *m_delay;
    QWidget *m_content = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_noMatch = nullptr;
    QWidget *m_loading = nullptr;
    QWidget *m_failed = nullptr;
    QLabel *m_loadingText = nullptr;
    QLabel *m_failedTitle = nullptr;
    QLabel *m_failedText = nullptr;
    QLabel *m_failedRemedy = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_retry = nullptr;
    QString m_details;
};

} // namespace bc::ui
