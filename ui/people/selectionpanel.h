#pragma once

#include "ui/people/account.h"

#include <QWidget>

class QLabel;

namespace bc::ui::people {

/// Stands in the detail's place while several people are selected: who they are and what can be done with all.
class SelectionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionPanel(QWidget *parent = nullptr);
    void show(const QList<Account> &accounts);
    const QList<Account> &accounts() const { return m_accounts; }

Q_SIGNALS:
    void disableRequested();
    void endSessionsRequested();
    void closeRequested();

private:
    QList<Account> m_accounts;
    QLabel *m_title;
    QLabel *m_names;
};

} // namespace bc::ui::people
