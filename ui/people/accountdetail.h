#pragma once

#include "ui/people/account.h"
#include "ui/widgets/recorddetail.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class DetailSection;
class IconLabel;
class Workbench;
} // namespace bc::ui

namespace bc::ui::people {

class AccountActions;
class AccountConsents;
class AccountSecurity;
class AccountSessions;

/// Everything about one person's account, read anew from the provider, and what can be done with it.
class AccountDetail final : public RecordDetail
{
    Q_OBJECT
public:
    AccountDetail(Workbench &workbench, AccountActions &actions, QWidget *parent = nullptr);
    const Account &account() const { return m_account; }
    AccountSessions *sessions() const { return m_sessions; }
    AccountConsents *consents() const { return m_consents; }

Q_SIGNALS:
    void editRequested();
    void dataRequested();
    void closeRequested();

protected:
    QString path(qint64 id) const override;
    void take(const QJsonObject &record) override;

private:
    QWidget *makeContent();
    void fill();

    AccountActions &m_actions;
    Account m_account;
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
