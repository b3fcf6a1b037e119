#pragma once

#include "ui/client/request.h"
#include "ui/patients/alert.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bc::ui {
class FormField;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::patients {

/// One alert rule of a patient, new or to be changed. Sends it, and is accepted once the provider has it.
class RuleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `path`: the patient's rules. `metrics`: what the patient is measured by, to choose from for a new rule.
    RuleDialog(ProviderClient &client, QString path, const AlertRule &rule, const QStringList &metrics,
               QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *pair(FormField *left, FormField *right);
    void fillMetrics(const QStringList &metrics);
    void showUnit();
    void fit();
    QString unit() const;
    bool validate();
    AlertRule entered() const;
    void save();
    void showProblem(const Problem &problem);

    ProviderClient &m_client;
    const QString m_path;
    const AlertRule m_original;
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
    QWidget *m_trouble;
    QLabel *m_troubleText;
    QPushButton *m_save;
    Cancel m_running;
};

} // namespace bc::ui::patients
