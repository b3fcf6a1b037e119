#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace bc::ui {
class FormField;
class PlaceHeader;
class ProviderClient;
class TroubleLine;
struct Person;
} // namespace bc::ui

namespace bc::ui::applications {

class AuthenticationSection;
class FormSection;
class FormSwitch;
class GrantSection;
class RedirectSection;

/// Registers an application or changes one, a page a subject. What is typed stays as a draft when one leaves with Esc,
/// one for each application, until it is saved or discarded. Enter saves.
class ApplicationForm final : public QWidget
{
    Q_OBJECT
public:
    /// `person` is who is signed in, and outlives the form.
    ApplicationForm(ProviderClient &client, const Person &person, QWidget *parent = nullptr);

    /// An empty form, or the draft that was left.
    void startNew();
    /// One application's values, or the draft that was left of the same one.
    void startEdit(const Application &application);
    bool hasDraft() const { return m_dirty; }
    bool isNew() const { return m_original.id == 0; }
    qint64 id() const { return m_original.id; }
    /// What is not saved, in words; empty when there is nothing.
    QString draftName() const;
    FormField *field(const QString &name) const;
    FormSwitch *toggle(const QString &name) const;
    /// Brings up the page that has the field or switch.
    void bringUp(const QString &name);
    /// What would be stored now.
    Application values() const;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Stored at the provider; `secret` is set once, for a new confidential application.
    void saved(const QJsonObject &answer, const QString &secret);
    /// All was stored but that it changes hands.
    void ownerRefused(const bc::ui::Problem &problem);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    int widestName() const; ///< in pixels, with its margins
    void addSection(FormSection *section);
    void start(const Application &application);
    /// Puts the open form away as a draft, if it has one.
    void putAway();
    void settle();
    bool validate();
    void stored(const QJsonObject &answer, qint64 newOwner);
    void showProblem(const Problem &problem);
    void goToFault();
    void markSections();
    void setBusy(bool busy);
    void setDirty(bool dirty);
    void discard();

    ProviderClient &m_client;
    const Person &m_person;
    Application m_original;
    bool m_started = false;
    bool m_dirty = false;
    QHash<qint64, QVariantMap> m_drafts; ///< of those not open now
    QHash<qint64, QString> m_draftNames;
    Cancel m_running;
    bool m_saving = false;
    PlaceHeader *m_header;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    QList<FormSection *> m_sections;
    RedirectSection *m_redirects;
    GrantSection *m_grants;
    AuthenticationSection *m_authentication;
    TroubleLine *m_trouble;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_draft;
};

} // namespace bc::ui::applications
