#pragma once

#include "ui/decisions/decision.h"
#include "ui/models/statedelegate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bc::ui {
class DifferenceView;
class MarkLabel;
} // namespace bc::ui

namespace bc::ui::flow {

/// What stands in the middle when there is no page to show: what comes next, or what went wrong and what to do.
class MessagePage final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);
    void setMessage(Mark mark, const QString &title, const QString &text, const QString &remedy = {});
    /// Shows the nearest registered address against the one sent; an empty list hides the comparison.
    void setDifference(const QList<RegisteredAddress> &registered, const QString &sent);
    /// Empty texts hide the buttons.
    void setButtons(const QString &primary, const QString &secondary);
    QString title() const;

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

private:
    MarkLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_remedy;
    DifferenceView *m_difference;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace bc::ui::flow
