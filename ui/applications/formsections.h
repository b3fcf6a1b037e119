#pragma once

#include "ui/applications/formsection.h"
#include "ui/client/request.h"

class QLabel;
class QPushButton;

namespace bc::ui {
class ProviderClient;
struct Person;
} // namespace bc::ui

/// The six pages of the form.
namespace bc::ui::applications {

class GeneralSection final : public FormSection
{
    Q_OBJECT
public:
    explicit GeneralSection(QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
};

class RedirectSection final : public FormSection
{
    Q_OBJECT
public:
    explicit RedirectSection(QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
    bool validate() override;
    /// Whether an address to come back to is needed: with the authorization code grant.
    void setAddressNeeded(bool needed) { m_needed = needed; }

private:
    bool m_needed = false;
};

class GrantSection final : public FormSection
{
    Q_OBJECT
public:
    explicit GrantSection(const Person &person, QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
    bool validate() override;
    bool usesCode() const;
    /// A public application proves nothing: what needs a proof is off and cannot be switched on.
    void setPublic(bool isPublic);

private:
    Application m_kept; ///< grants and scopes without a switch here stay as they are
    bool m_mayTrust;
};

class AuthenticationSection final : public FormSection
{
    Q_OBJECT
public:
    explicit AuthenticationSection(QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
    bool validate() override;
    bool isPublic() const;
    /// After a choice: what depends on it.
    void settle();

private:
    bool m_isNew = true;
};

class TokenSection final : public FormSection
{
    Q_OBJECT
public:
    explicit TokenSection(QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
};

/// Who looks after the application. Reads who may, when it is first brought up.
class PeopleSection final : public FormSection
{
    Q_OBJECT
public:
    PeopleSection(ProviderClient &client, const Person &person, QWidget *parent = nullptr);
    void fill(const Application &application) override;
    void collect(Application &application) const override;
    void shown() override;
    qint64 ownerId() const;

private:
    void load();
    void offer(qint64 id, const QString &name);
    void tell(const QString &text, const QString &button);

    ProviderClient &m_client;
    const Person &m_person;
    qint64 m_tenantId = 0;
    bool m_loaded = false;
    QList<int> m_waitingFor; ///< roles whose people are still to be read
    Cancel m_running;
    QWidget *m_wait;
    QLabel *m_waitText;
    QPushButton *m_waitButton;
};

} // namespace bc::ui::applications
