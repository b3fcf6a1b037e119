#pragma once

#include "ui/client/request.h"
#include "ui/people/account.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace bc::ui {
class FormField;
class PlaceHeader;
class TroubleLine;
class Workbench;
} // namespace bc::ui

namespace bc::ui::people {

/// Invites somebody or changes an account. What is typed stays as a draft when one leaves with Esc, until it is saved
/// or discarded. Enter saves.
class AccountForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(Workbench &workbench, QWidget *parent = nullptr);

    /// An empty form, or the draft that was left.
    void startNew();
    /// One person's values, or the draft that was left of the same one.
    void startEdit(const Account &account);
    bool hasDraft() const { return m_dirty; }
    bool isNew() const { return m_original.id == 0; }
    qint64 id() const { return m_original.id; }
    QString draftName() const;
    FormField *field(const QString &name) const { return m_fields.value(name); }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Stored at the provider. For somebody new, `answer` tells under "invitation" where the link went.
    void saved(const QJsonObject &answer, bool invited);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormField *add(QBoxLayout *box, FormField *field);
    QWidget *makeFields();
    QWidget *makeFoot();
    void setValues(const Account &account);
    void fillRoles(int chosen);
    Account values() const;
    bool validate();
    void showProblem(const Problem &problem);
    void setBusy(bool busy);
    void discard();
    void onEdited();

    Workbench &m_workbench;
    Account m_original;
    bool m_started = false, m_dirty = false, m_saving = false;
    Cancel m_running;
    PlaceHeader *m_header;
    QHash<QString, FormField *> m_fields;
    QComboBox *m_role;
    QLabel *m_ownRole;
    TroubleLine *m_trouble;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_draft;
};

} // namespace bc::ui::people
