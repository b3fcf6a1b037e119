#pragma once

#include "ui/client/problem.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace bc::ui {

/// A part of the detail under its own heading. Its body is rows, a sentence when there is nothing, a line with "Cancel"
/// while it is read (after 200 ms; the former rows stay until then), or what went wrong with "Try again".
class DetailSection : public QWidget
{
    Q_OBJECT
public:
    explicit DetailSection(const QString &title, QWidget *parent = nullptr);
    /// A button at the right of the heading.
    QPushButton *addButton(const QString &text);

    enum class Lines { None, Between };
    void showRows(const QList<QWidget *> &rows, Lines lines = Lines::None);
    void showNothing(const QString &text);
    void showLoading(const QString &text);
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void retryRequested();
    void cancelRequested();

private:
    QVBoxLayout *replace();

    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QTimer *m_delay;
    QString m_loadingText;
};

/// One fact: its name above, its value below; code has a button to copy it.
QWidget *fact(const QString &name, const QString &value, bool code = false, const QString &tip = {});
/// A row with a line in the text's colour, finer ones below it, and perhaps a button (owned by the row) at the right.
QWidget *detailRow(const QString &title, const QStringList &finer, QPushButton *button = nullptr,
                   const QString &tip = {});

} // namespace bc::ui
