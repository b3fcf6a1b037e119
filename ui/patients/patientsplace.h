#pragma once

#include "ui/patients/patient.h"
#include "ui/widgets/place.h"

class QSplitter;

namespace bc::ui {
class ListView;
class StateView;
} // namespace bc::ui

namespace bc::ui::patients {

class AlertsSection;
class PatientPage;

/// The workspace Patients: the list at the left, one patient's page at the right. A patient opens by click or Enter,
/// not by moving along the list: each look at someone's data enters the audit log.
class PatientsPlace final : public Place
{
    Q_OBJECT
public:
    explicit PatientsPlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override;
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;

    ListView *list() const { return m_list; }
    PatientPage *page() const { return m_page; }
    AlertsSection *alerts() const { return m_alerts; }

private:
    void openRow(const QJsonObject &row);
    void display(const Patient &patient);
    void look(qint64 id);

    Workbench &m_workbench;
    QSplitter *m_splitter;
    ListView *m_list;
    AlertsSection *m_alerts;
    StateView *m_right;
    PatientPage *m_page;
    qint64 m_wanted = 0; ///< asked for by a link, not shown yet
};

} // namespace bc::ui::patients
