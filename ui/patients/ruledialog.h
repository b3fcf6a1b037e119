#pragma once

#include "ui/client/request.h"
#include "ui/patients/alert.h"
#include "ui/widgets/fitteddialog.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace bc::ui {
class FormField;
class ProviderClient;
class TroubleLine;
} // namespace bc::ui

namespace bc::ui::patients {

/// One alert rule of a patient, new or to be changed. Sends it, and is accepted once the provider has it.
class RuleDialog final : public FittedDialog
{
    Q_OBJECT
public:
    /// `path`: the patient's rules. `metrics`: what the patient is measured by, to choose from for a new rule.
    RuleDialog(ProviderClient &client, QString path, const AlertRule &rule, const QStringList &metrics,
               QWidget *parent = nullptr);
    ~RuleDialog() override;

    void reject() override;

private:
    QWidget *pair(FormField *left, FormField *right);
    void fillMetrics(const QStringList &metrics);
    void write(const AlertRule &rule);
    void showUnit();
    /// Whether a field still says what it was opened with: then the rule's own value stays, to the last bit.
    bool isUntouched(const FormField *field) const;
    std::optional<double> limit(const FormField *field, const std::optional<double> &former) const;
    QString limitFault(const FormField *field) const;
    QString hysteresisFault() const;
    bool validate();
    /// What is wrong with the fields together, each fine by itself; the field that says so.
    FormField *disagreeing();
    AlertRule entered() const;
    void save();
    void showProblem(const Problem &problem);

    ProviderClient &m_client;
    const QString m_path;
    const AlertRule m_original;
    Unit m_unit;                                 ///< of the fields
    std::optional<Measured> m_level;             ///< what is measured, if it is one of levels()
    QHash<const FormField *, QString> m_written; ///< the values as they were opened with
    QComboBox *m_metrics;
    FormField *m_metric;
    FormField *m_below;
    FormField *m_above;
    FormField *m_hysteresis;
    FormField *m_lasting;
    FormField *m_quietFrom;
    FormField *m_quietTo;
    QCheckBox *m_urgent;
    QCheckBox *m_on;
    TroubleLine *m_trouble;
    QPushButton *m_save;
    Cancel m_running;
};

} // namespace bc::ui::patients
