#include "ui/patients/patientdata.h"

#include "ui/client/providerclient.h"
#include "ui/patients/exportdialog.h"
#include "ui/patients/importdialog.h"
#include "ui/widgets/place.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLocale>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

PatientData::PatientData(Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
    , m_import(new QAction(tr("Import data of this patient…"), this))
    , m_export(new QAction(tr("Export data of this patient…"), this))
{
    m_import->setObjectName(u"importData"_s);
    m_export->setObjectName(u"exportData"_s);
    m_import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    for (QAction *action : {m_import, m_export}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        window->addAction(action);
    }
    connect(m_import, &QAction::triggered, this, &PatientData::openImport);
    connect(m_export, &QAction::triggered, this, &PatientData::openExport);
}

void PatientData::setPatient(const Patient &patient) { m_patient = patient; }

void PatientData::openImport()
{
    if (!m_patient.isKnown()) {
        return;
    }
    ImportDialog *dialog = nullptr;
    const auto open = m_window->findChildren<ImportDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (ImportDialog *each : open) {
        dialog = each->patientId() == m_patient.id ? each : dialog;
    }
    if (!dialog) {
        dialog = new ImportDialog(m_workbench.client(), m_patient, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportDialog::imported, this, [this, id = m_patient.id] { Q_EMIT imported(id); });
        dialog->start();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void PatientData::openExport()
{
    if (!m_patient.isKnown()) {
        return;
    }
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_patient.zone).date();
    auto *dialog = new ExportDialog(m_patient, today, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhereTo(dialog->choice()); });
    dialog->open();
}

void PatientData::askWhereTo(const ExportChoice &choice)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the data of %1").arg(m_patient.name), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(choice.suffix());
    // The number and not the name: a folder of downloads is seen by others.
    dialog->selectFile(u"biometrics-%1-%2"_s.arg(m_patient.id).arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) { exportTo(path, choice); });
    dialog->open();
}

void PatientData::exportTo(const QString &path, const ExportChoice &choice)
{
    if (m_exporting) {
        return; // the action is disabled meanwhile
    }
    m_exporting = new PatientExport(m_workbench.client(), m_patient.id, m_patient.zone, choice, path, this);
    QPointer<Work> work = m_workbench.beginWork(tr("Exporting the data of %1").arg(m_patient.name));
    if (work) {
        connect(work, &Work::cancelRequested, m_exporting, &PatientExport::cancel);
    }
    m_export->setEnabled(false);
    const auto end = [this, work](Workbench::Tone tone, const QString &text) {
        if (work) {
            work->finish();
        }
        m_exporting->deleteLater();
        m_exporting = nullptr;
        m_export->setEnabled(true);
        if (!text.isEmpty()) {
            m_workbench.notify(tone, text);
        }
    };
    const QString whose = m_patient.name, shown = QDir::toNativeSeparators(path);
    connect(m_exporting, &PatientExport::finished, this, [end, whose, shown](qint64 bytes) {
        end(Workbench::Tone::Good,
            tr("The data of %1 were exported: %2, %3.").arg(whose, shown, QLocale().formattedDataSize(bytes)));
    });
    connect(m_exporting, &PatientExport::failed, this, [end, whose](const QString &why) {
        end(Workbench::Tone::Bad, tr("The data of %1 were not exported. %2").arg(whose, why));
    });
    connect(m_exporting, &PatientExport::cancelled, this, [end] { end(Workbench::Tone::Info, {}); });
    m_exporting->start();
}

} // namespace bc::ui::patients
