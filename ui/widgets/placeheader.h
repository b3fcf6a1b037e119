#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace bc::ui {

/// The head of a place or page: title, perhaps a line below it, and its actions at the right, the main one last.
class PlaceHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    /// A button for an action: same text, shortcut in its tooltip, same enabled state.
    QPushButton *addAction(QAction *action, bool primary = false);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
};

} // namespace bc::ui
