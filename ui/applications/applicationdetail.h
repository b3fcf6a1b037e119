#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class DetailSection;
class IconLabel;
class ProviderClient;
class StateView;
struct Person;
} // namespace bc::ui

namespace bc::ui::applications {

class ConsentsSection;
class SecretsSection;

/// Everything about one application, read anew from the provider, in the sections of the form, and what can be done
/// with it.
class ApplicationDetail final : public QWidget
{
    Q_OBJECT
public:
    /// `person` is who is signed in, and outlives the detail.
    ApplicationDetail(ProviderClient &client, const Person &person, QWidget *parent = nullptr);
    /// 0: nothing is chosen.
    void show(qint64 id);
    void reload();
    qint64 id() const { return m_id; }
    const Application &application() const { return m_application; }
    bool isLoaded() const;
    SecretsSection *secrets() const { return m_secrets; }
    ConsentsSection *consents() const { return m_consents; }

Q_SIGNALS:
    void loaded();
    void editRequested();
    void rotateRequested();
    void endSecretRequested(const bc::ui::applications::Secret &secret);
    void withdrawRequested(const bc::ui::applications::Consent &consent);
    void exportRequested();
    void disableRequested();
    void restoreRequested();
    void walkRequested();
    void closeRequested();

private:
    QWidget *makeContent();
    void fill();
    void fillFacts();
    void offerActions();

    ProviderClient &m_client;
    const Person &m_person;
    qint64 m_id = 0;
    Application m_application;
    Cancel m_running;
    StateView *m_states;
    QLabel *m_name;
    IconLabel *m_stateSign;
    QLabel *m_state;
    QLabel *m_description;
    DetailSection *m_general, *m_redirects, *m_grants, *m_authentication, *m_tokens, *m_people;
    SecretsSection *m_secrets;
    ConsentsSection *m_consents;
    QPushButton *m_edit;
    QPushButton *m_walk;
    QPushButton *m_export;
    QPushButton *m_disable;
    QPushButton *m_restore;
};

} // namespace bc::ui::applications
