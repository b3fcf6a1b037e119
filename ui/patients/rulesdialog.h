#pragma once

#include "ui/patients/alert.h"
#include "ui/patients/patient.h"
#include "ui/widgets/loadedsection.h"

#include <QDialog>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::patients {

/// A patient's alert rules, and below them the ones that are offered for what the patient is measured by.
class RulesSection final : public LoadedSection
{
    Q_OBJECT
public:
    RulesSection(ProviderClient &client, const Patient &patient, bool mayChange, QWidget *parent = nullptr);
    void reload();
    void edit(const AlertRule &rule);

protected:
    void fill(const QJsonObject &answer, bool further) override;

private:
    void showRules();
    QWidget *rowOf(const AlertRule &rule);
    QWidget *templateRow(const AlertRule &rule);
    /// Sends, and reads the rules anew; what went wrong is said in the row's place.
    void send(Request request);
    void remove(const AlertRule &rule);

    ProviderClient &m_client;
    const Patient m_patient;
    const QString m_path;
    const bool m_mayChange;
    std::optional<AlertRule> m_removed; ///< offered to be put back
    QJsonObject m_answer;               ///< what is shown, to be written anew in another unit
};

/// Who is to be told of what about one patient: the rules, to be added, changed and removed.
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    RulesDialog(ProviderClient &client, const Patient &patient, bool mayChange, QWidget *parent = nullptr);
    RulesSection *section() const { return m_section; }

private:
    RulesSection *m_section;
};

} // namespace bc::ui::patients
