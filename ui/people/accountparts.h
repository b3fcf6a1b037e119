#pragma once

#include "ui/client/request.h"
#include "ui/people/account.h"
#include "ui/people/section.h"

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::people {

/// How a person proves who they are: password, second factors, trusted browsers, wrong tries and a lock.
class AccountSecurity final : public Section
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

/// A part of the detail that is a list of its own, read from the provider.
class LoadedSection : public Section
{
    Q_OBJECT
public:
    /// `rest`: the list's path below the person's. `loading`: what it says meanwhile.
    LoadedSection(ProviderClient &client, const QString &title, QString rest, QString loading,
                  QWidget *parent = nullptr);
    /// Reads anew. The answer for a person shown before is dropped.
    void load(const Account &account, bool mayChange);
    bool isLoaded() const { return m_loaded; }

protected:
    virtual void fill(const QJsonArray &results) = 0;
    bool mayChange() const { return m_mayChange; }

private:
    void query();

    ProviderClient &m_client;
    QString m_rest, m_loading;
    qint64 m_id = 0;
    bool m_mayChange = false, m_loaded = false;
    Cancel m_running;
};

/// Where the person is signed in.
class AccountSessions final : public LoadedSection
{
    Q_OBJECT
public:
    explicit AccountSessions(ProviderClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    void endRequested(const bc::ui::people::Session &session);
    void endAllRequested();

protected:
    void fill(const QJsonArray &results) override;

private:
    QPushButton *m_endAll;
};

/// Which applications the person lets at their data.
class AccountConsents final : public LoadedSection
{
    Q_OBJECT
public:
    explicit AccountConsents(ProviderClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    void withdrawRequested(const bc::ui::people::Consent &consent);

protected:
    void fill(const QJsonArray &results) override;
};

} // namespace bc::ui::people
