#pragma once

#include "ui/settings/parts.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class FormField;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class VendorState;

/// How the platform is registered at one vendor, and what to enter there. The secret goes one way:
/// the provider never shows it again. Only what was changed is sent. Enter in a field saves. GUI thread.
class VendorForm final : public QWidget
{
    Q_OBJECT
public:
    /// `vendor` as GET /api/v1/admin/settings/vendors lists it.
    VendorForm(Workbench &workbench, const QJsonObject &vendor, QWidget *parent = nullptr);

    QString provider() const;
    QString productName() const; ///< "Oura Ring"
    /// Something typed is not saved yet.
    bool isDirty() const { return !changes().isEmpty(); }
    FormField *field(const QString &name) const { return m_fields.value(name); }
    QCheckBox *events() const { return m_events; }
    QString trouble() const;
    VendorState *state() const { return m_state; }
    void focusFirst();

public Q_SLOTS:
    /// Asks first when nobody could link any more.
    void save();
    void discard();
    /// Fills in the vendor's own addresses, scopes and history, to be saved.
    void fillInUsual();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void addField(QVBoxLayout *column, FormField *field);
    void addAddress(QVBoxLayout *column, const QString &name, const QString &title, const QString &help);
    void setVendor(const QJsonObject &vendor);
    void onEdited();
    QJsonObject changes() const;
    /// The fields that have something of the vendor's own to go back to, and what.
    QHash<FormField *, QString> usualValues() const;
    FormField *firstWrong();
    void send(const QJsonObject &body);
    void showProblem(const Problem &problem);

    Workbench &m_workbench;
    QJsonObject m_stored;
    QList<FormField *> m_order;
    QHash<QString, FormField *> m_fields;
    QCheckBox *m_events;
    VendorState *m_state;
    TroubleLine *m_trouble;
    WaitButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_usual;
    QLabel *m_draft;
};

} // namespace bc::ui::settings
