#pragma once

#include "ui/applications/application.h"
#include "ui/widgets/recorddetail.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class DetailSection;
class IconLabel;
class ProviderClient;
struct Person;
} // namespace bc::ui

namespace bc::ui::applications {

class ConsentsSection;
class SecretsSection;

/// Everything about one application, read anew from the provider, in the sections of the form, and what can be done
/// with it.
class ApplicationDetail final : public RecordDetail
{
    Q_OBJECT
public:
    /// `person` is who is signed in, and outlives the detail.
    ApplicationDetail(ProviderClient &client, const Person &person, QWidget *parent = nullptr);
    const Application &application() const { return m_application; }
    SecretsSection *secrets() const { return m_secrets; }
    ConsentsSection *consents() const { return m_consents; }

Q_SIGNALS:
    void editRequested();
    void rotateRequested();
    void endSecretRequested(const bc::ui::applications::Secret &secret);
    void withdrawRequested(const bc::ui::applications::Consent &consent);
    void exportRequested();
    void disableRequested();
    void restoreRequested();
    void walkRequested();
    void closeRequested();

protected:
    QString path(qint64 id) const override;
    void take(const QJsonObject &record) override;

private:
    QWidget *makeContent();
    void fill();
    void fillFacts();
    void offerActions();

    const Person &m_person;
    Application m_application;
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
