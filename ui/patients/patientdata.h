#pragma once

#include "ui/patients/patient.h"

#include <QObject>

class QAction;

namespace bc::ui {
class Workbench;
}

namespace bc::ui::patients {

class PatientExport;
struct ExportChoice;

/// A patient's data as files: taken in, and handed out in the background. GUI thread.
class PatientData final : public QObject
{
    Q_OBJECT
public:
    /// `window` carries the dialogs.
    PatientData(Workbench &workbench, QWidget *window);
    void setPatient(const Patient &patient);
    QAction *importAction() const { return m_import; }
    QAction *exportAction() const { return m_export; }
    /// Writes into a file, with a line in the status bar; what came of it is a notice. One at a time.
    void exportTo(const QString &path, const ExportChoice &choice);

Q_SIGNALS:
    /// The patient has new samples.
    void imported(qint64 patientId);

private:
    /// A window of its own for each patient, beside the console's, which stays usable.
    void openImport();
    void openExport();
    void askWhereTo(const ExportChoice &choice);

    Workbench &m_workbench;
    QWidget *m_window;
    Patient m_patient;
    QAction *m_import, *m_export;
    PatientExport *m_exporting = nullptr;
};

} // namespace bc::ui::patients
