#pragma once

#include "ui/client/problem.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace bc::ui::people {

/// A part of a detail page under its own heading, with the four states of a view in a few lines: rows, nothing, loading
/// (said after 200 ms; the former rows stay until then), failed with "Try again".
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *parent = nullptr);
    /// A button at the right of the heading.
    QPushButton *addButton(const QString &text);

    /// Takes the rows; each stands below a hairline.
    void showRows(const QList<QWidget *> &rows);
    void showNothing(const QString &text);
    void showLoading(const QString &text);
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void retryRequested();
    void cancelRequested();

private:
    /// The box for a new body, in place of the former one.
    QVBoxLayout *replace();

    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QTimer *m_delay;
    QString m_loadingText;
};

/// A hairline as wide as its place.
QWidget *hairline();
/// A fact in a two-column table: its name in grey, its value beside it.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);
    void add(const QString &name, const QString &value, const QString &tip = {});

private:
    class QGridLayout *m_grid;
};

} // namespace bc::ui::people
