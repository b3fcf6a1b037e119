#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bc::ui {
class FormField;
class PlaceHeader;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::applications {

/// Registers an application or changes one. What is typed stays as a draft when one leaves with Esc, until it is saved
/// or discarded. Enter saves.
class ApplicationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationForm(ProviderClient &client, QWidget *parent = nullptr);

    /// An empty form, or the draft that was left.
    void startNew();
    /// One application's values, or the draft that was left of the same one.
    void startEdit(const Application &application);
    bool hasDraft() const { return m_dirty; }
    bool isNew() const { return m_original.id == 0; }
    qint64 id() const { return m_original.id; }
    QString draftName() const;
    FormField *field(const QString &name) const { return m_fields.value(name); }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Stored at the provider; `secret` is set once, for a new confidential application.
    void saved(const QJsonObject &answer, const QString &secret);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormField *add(class QVBoxLayout *column, FormField *field);
    void setValues(const Application &application);
    Application values() const;
    bool validate();
    void showProblem(const Problem &problem);
    void setBusy(bool busy);
    void discard();
    void onEdited();

    ProviderClient &m_client;
    Application m_original;
    bool m_started = false;
    bool m_dirty = false;
    Cancel m_running;
    bool m_saving = false;
    PlaceHeader *m_header;
    QHash<QString, FormField *> m_fields;
    QHash<QString, QCheckBox *> m_grants;
    QLabel *m_grantsError;
    QCheckBox *m_public;
    QCheckBox *m_profile;
    QWidget *m_trouble;
    QLabel *m_troubleText;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_draft;
};

} // namespace bc::ui::applications
