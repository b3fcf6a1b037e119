#pragma once

#include "ui/client/request.h"
#include "ui/patients/importjob.h"
#include "ui/patients/patient.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeWidget;

namespace bc::ui {
class ProviderClient;
class StateView;
} // namespace bc::ui

namespace bc::ui::patients {

class FileUpload;
class ImportForm;

/// Takes a file of a patient's samples in: chooses it, sends it in parts, follows the provider's reading, and shows
/// what became of the records. An import that was left half sent goes on where it stopped. Closing it stops sending,
/// and nothing of what the provider does. GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Looking, Form, Sending, Paused, Reading, Ended };

    ImportDialog(ProviderClient &client, const Patient &patient, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Looks for an import that is under way; else asks for a file.
    void start();
    Stage stage() const { return m_stage; }
    qint64 patientId() const { return m_patient.id; }
    ImportForm *form() const { return m_form; }
    /// What the file dialog does with what was chosen.
    void choose(const QString &path);

Q_SIGNALS:
    /// New samples are there.
    void imported();

private:
    QWidget *makeProgress();
    QWidget *makeReport();
    QWidget *makeButtons();
    void askForFile();
    void create();
    void send(qint64 from);
    void pause(const Problem &problem);
    void goOn();
    void take(const ImportJob &job);
    void follow();
    void cancelImport();
    void readAgain();
    void showBytes(qint64 done, qint64 all);
    void showReport();
    void complain(const QString &text);
    void enter(Stage stage);
    void fetch(Request request, std::function<void(const Reply &)> done);

    ProviderClient &m_client;
    Patient m_patient;
    QString m_path; ///< of the patient's imports
    ImportJob m_job;
    Stage m_stage = Stage::Looking;
    Cancel m_running;
    FileUpload *m_upload = nullptr;
    QTimer *m_glance;
    StateView *m_states;
    QStackedWidget *m_pages;
    ImportForm *m_form;
    QWidget *m_progress = nullptr, *m_report = nullptr;
    QLabel *m_doing = nullptr, *m_bytes = nullptr, *m_counts = nullptr, *m_hint = nullptr, *m_outcome = nullptr,
           *m_reportCounts = nullptr, *m_trouble;
    QWidget *m_troubleBox;
    QProgressBar *m_bar = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_cancelImport = nullptr, *m_another = nullptr, *m_close = nullptr, *m_go = nullptr;
};

} // namespace bc::ui::patients
