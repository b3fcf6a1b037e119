#include "ui/patients/importdialog.h"

#include "ui/client/providerclient.h"
#include "ui/patients/fileupload.h"
#include "ui/patients/importform.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

ImportDialog::~ImportDialog() { m_running.cancel(); }

void ImportDialog::start()
{
    enter(Stage::Looking);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1"_s);
    fetch(Request::get(m_path, query), [this](const Reply &reply) {
        const QJsonArray found = reply.json.value("results"_L1).toArray();
        const ImportJob newest = ImportJob::fromJson(found.isEmpty() ? QJsonObject() : found[0].toObject());
        if (newest.id != 0 && newest.isOpen()) {
            take(newest);
        } else {
            enter(Stage::Form);
        }
    });
}

/// One question at a time; what goes wrong stands in the place of the stage, with "Try again".
void ImportDialog::fetch(Request request, std::function<void(const Reply &)> done)
{
    m_running = m_client.fetch(std::move(request), this, [this, done = std::move(done)](const Answer &answer) {
        if (answer) {
            done(*answer);
        } else if (!answer.error().cancelled()) {
            m_states->showProblem(answer.error());
        }
    });
}

void ImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file to import"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Files of samples (*.zip *.xml *.json *.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::choose);
    dialog->open();
}

void ImportDialog::choose(const QString &path)
{
    if (m_stage == Stage::Paused) {
        const QFileInfo file(path);
        if (file.fileName() != m_job.fileName || file.size() != m_job.size) {
            complain(tr("This is another file. Choose %1 of %2, or cancel the import.")
                         .arg(m_job.fileName, QLocale().formattedDataSize(m_job.size)));
            return;
        }
    }
    const QString wrong = m_form->setFile(path);
    complain(wrong);
    if (!wrong.isEmpty()) {
        return;
    }
    if (m_stage == Stage::Paused) {
        goOn();
    } else {
        enter(Stage::Form);
    }
}

void ImportDialog::create()
{
    if (m_form->path().isEmpty()) {
        askForFile();
        return;
    }
    if (!m_form->validate()) {
        return;
    }
    complain({});
    m_go->setEnabled(false);
    m_running = m_client.fetch(Request::post(m_path, m_form->order()), this, [this](const Answer &answer) {
        m_go->setEnabled(true);
        if (answer) {
            m_job = ImportJob::fromJson(answer->json);
            send(0);
            return;
        }
        const Problem &problem = answer.error();
        if (problem.status == 409) { // somebody began another one meanwhile
            start();
        } else if (!problem.cancelled()) {
            const QStringList elsewhere = m_form->showErrors(problem.fieldErrors);
            if (problem.fieldErrors.isEmpty()) {
                complain(QStringList{problem.title, problem.detail, problem.remedy}.join(u' '));
            } else {
                complain(elsewhere.join(u' '));
            }
        }
    });
}

void ImportDialog::send(qint64 from)
{
    if (m_upload) {
        m_upload->deleteLater();
    }
    m_upload = new FileUpload(m_client, u"%1/%2"_s.arg(m_path).arg(m_job.id), m_form->path(), this);
    connect(m_upload, &FileUpload::progressed, this, [this](qint64 sent) { showBytes(sent, m_job.size); });
    connect(m_upload, &FileUpload::failed, this, &ImportDialog::pause);
    connect(m_upload, &FileUpload::finished, this, [this](const QJsonObject &job) { take(ImportJob::fromJson(job)); });
    enter(Stage::Sending);
    showBytes(from, m_job.size);
    m_upload->start(from);
}

void ImportDialog::pause(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    enter(Stage::Paused);
    complain(QStringList{problem.title, problem.detail, problem.remedy}.join(u' ').simplified());
}

/// The provider knows how much it has: a part whose answer was lost is not sent again.
void ImportDialog::goOn()
{
    if (m_form->path().isEmpty()) {
        askForFile();
        return;
    }
    complain({});
    m_go->setEnabled(false);
    m_running = m_client.fetch(Request::get(u"%1/%2"_s.arg(m_path).arg(m_job.id)), this, [this](const Answer &answer) {
        m_go->setEnabled(true);
        if (!answer) {
            pause(answer.error());
            return;
        }
        const ImportJob job = ImportJob::fromJson(answer->json);
        if (job.state == ImportJob::State::Receiving) {
            m_job = job;
            send(job.received);
        } else {
            take(job);
        }
    });
}

void ImportDialog::take(const ImportJob &job)
{
    m_job = job;
    switch (job.state) {
    case ImportJob::State::Receiving:
        enter(Stage::Paused);
        showBytes(job.received, job.size);
        break;
    case ImportJob::State::Waiting:
    case ImportJob::State::Running:
        enter(Stage::Reading);
        showBytes(job.read, job.size);
        m_glance->start();
        break;
    case ImportJob::State::Done:
    case ImportJob::State::Cancelled:
    case ImportJob::State::Failed:
        enter(Stage::Ended);
        showReport();
        if (job.added + job.changed > 0) {
            Q_EMIT imported();
        }
        break;
    }
}

void ImportDialog::follow()
{
    m_running = m_client.fetch(Request::get(u"%1/%2"_s.arg(m_path).arg(m_job.id)), this, [this](const Answer &answer) {
        if (answer) {
            complain({});
            take(ImportJob::fromJson(answer->json));
        } else if (!answer.error().cancelled()) {
            complain(tr("How far it is cannot be read: %1 It is asked again.").arg(answer.error().title));
            m_glance->start();
        }
    });
}

void ImportDialog::cancelImport()
{
    m_glance->stop();
    m_running.cancel();
    if (m_upload) {
        m_upload->cancel();
    }
    m_cancelImport->setEnabled(false);
    m_running =
        m_client.fetch(Request::remove(u"%1/%2"_s.arg(m_path).arg(m_job.id)), this, [this](const Answer &answer) {
            m_cancelImport->setEnabled(true);
            if (answer) {
                m_running = m_client.fetch(Request::get(u"%1/%2"_s.arg(m_path).arg(m_job.id)), this,
                                           [this](const Answer &last) {
                                               if (last) {
                                                   take(ImportJob::fromJson(last->json));
                                               } else {
                                                   enter(Stage::Form);
                                               }
                                           });
            } else {
                pause(answer.error());
            }
        });
}

void ImportDialog::readAgain()
{
    m_running =
        m_client.fetch(Request::post(u"%1/%2/start"_s.arg(m_path).arg(m_job.id)), this, [this](const Answer &answer) {
            if (answer) {
                take(ImportJob::fromJson(answer->json));
            } else {
                complain(QStringList{answer.error().title, answer.error().detail}.join(u' '));
            }
        });
}

void ImportDialog::showBytes(qint64 done, qint64 all)
{
    constexpr int whole = 1000;
    const QLocale locale;
    m_bar->setRange(0, whole);
    m_bar->setValue(all > 0 ? int(double(done) / double(all) * whole) : 0);
    m_bytes->setText(tr("%1 of %2").arg(locale.formattedDataSize(done), locale.formattedDataSize(all)));
    m_counts->setText(m_stage == Stage::Reading ? m_job.countsInWords() : QString());
}

void ImportDialog::complain(const QString &text)
{
    m_trouble->setText(text);
    m_troubleBox->setVisible(!text.isEmpty());
}

} // namespace bc::ui::patients
