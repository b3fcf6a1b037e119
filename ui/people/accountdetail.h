#pragma once

#include "ui/client/request.h"
#include "ui/people/account.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class DetailSection;
class IconLabel;
class StateView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::people {

class AccountActions;
class AccountConsents;
class AccountSecurity;
class AccountSessions;

/// Everything about one person's account, read anew from the provider, and what can be done with it.
class AccountDetail final : public QWidget
{
    Q_OBJECT
public:
    AccountDetail(Workbench &workbench, AccountActions &actions, QWidget *parent = nullptr);
    /// 0: nobody is chosen.
    void show(qint64 id);
    void reload();
    qint64 id() const { return m_id; }
    const Account &account() const { return m_account; }
    bool isLoaded() const;
    AccountSessions *sessions() const { return m_sessions; }
    AccountConsents *consents() const { return m_consents; }

Q_SIGNALS:
    void loaded();
    void editRequested();
    void dataRequested();
    void closeRequested();

private:
    QWidget *makeContent();
    void fill();

    Workbench &m_workbench;
    AccountActions &m_actions;
    qint64 m_id = 0;
    Account m_account;
    Cancel m_running;
    StateView *m_states;
    QLabel *m_name;
    IconLabel *m_sign;
    QLabel *m_standing;
    QLabel *m_email;
    QPushButton *m_edit;
    QPushButton *m_data;
    DetailSection *m_profile;
    AccountSecurity *m_security;
    AccountSessions *m_sessions;
    AccountConsents *m_consents;
    QPushButton *m_disable;
    QPushButton *m_enable;
    QLabel *m_why;
};

} // namespace bc::ui::people
