#pragma once

#include "ui/people/account.h"
#include "ui/widgets/loadedsection.h"

namespace bc::ui::people {

/// How a person proves who they are: password, second factors, trusted browsers, wrong tries and a lock.
class AccountSecurity final : public DetailSection
{
    Q_OBJECT
public:
    explicit AccountSecurity(QWidget *parent = nullptr);
    /// `mayChange`: false where the provider would refuse.
    void show(const Account &account, bool mayChange);

Q_SIGNALS:
    void unlockRequested();
    void linkRequested();
    void removeFactorsRequested();

private:
    QWidget *facts(const Account &account) const;
};

/// Where the person is signed in.
class AccountSessions final : public LoadedSection
{
    Q_OBJECT
public:
    explicit AccountSessions(ProviderClient &client, QWidget *parent = nullptr);
    /// `mayChange`: false where the provider would refuse.
    void load(const Account &account, bool mayChange);

Q_SIGNALS:
    void endRequested(const bc::ui::people::Session &session);
    void endAllRequested();

protected:
    void fill(const QJsonObject &answer, bool further) override;

private:
    QPushButton *m_endAll;
    bool m_mayChange = false;
};

/// Which applications the person lets at their data.
class AccountConsents final : public LoadedSection
{
    Q_OBJECT
public:
    explicit AccountConsents(ProviderClient &client, QWidget *parent = nullptr);
    /// `mayChange`: false where the provider would refuse.
    void load(const Account &account, bool mayChange);

Q_SIGNALS:
    void withdrawRequested(const bc::ui::people::Consent &consent);

protected:
    void fill(const QJsonObject &answer, bool further) override;

private:
    bool m_mayChange = false;
    QList<Consent> m_consents; ///< so far
};

} // namespace bc::ui::people
