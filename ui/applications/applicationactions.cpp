#include "ui/applications/applicationactions.h"

#include "ui/applications/applicationexport.h"
#include "ui/applications/importdialog.h"
#include "ui/applications/rotatedialog.h"
#include "ui/applications/secretdialog.h"
#include "ui/client/providerclient.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/place.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QPointer>
#include <QRegularExpression>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

QString adminPath(const Application &application, const QString &rest)
{
    return u"/api/v1/admin/application/%1/%2"_s.arg(application.id).arg(rest);
}

/// "ward-round-notes" for "Ward Round Notes".
QString fileName(const Application &only)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = only.name.toLower().replace(others, u"-"_s);
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return only.id == 0 || name.isEmpty() ? u"applications-%1.json"_s.arg(day) : u"%1-%2.json"_s.arg(name, day);
}

} // namespace

ApplicationActions::ApplicationActions(Workbench &workbench, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_widget(parent)
{}

void ApplicationActions::confirm(QDialog *dialog, std::function<void()> go)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(go));
    dialog->open();
}

void ApplicationActions::run(const QString &title, const QString &failure, const Application &application,
                             Request request, std::function<void(const Reply &)> done)
{
    QPointer<Work> work = m_workbench.beginWork(title);
    const Cancel cancel = request.cancel;
    if (work) {
        connect(work, &Work::cancelRequested, this, [cancel] { cancel.cancel(); });
    }
    const qint64 id = application.id;
    m_workbench.client().fetch(
        std::move(request), this, [this, work, failure, id, done = std::move(done)](const Answer &answer) {
            if (work) {
                work->finish();
            }
            if (answer) {
                done(*answer);
            } else if (answer.error().cancelled()) {
                m_workbench.notify(Workbench::Tone::Info,
                                   tr("Cancelled. It may have been done already: look at what is shown now."));
            } else {
                complain(failure, answer.error());
            }
            Q_EMIT changed(id);
        });
}

void ApplicationActions::complain(const QString &what, const Problem &problem)
{
    if (problem.cancelled() || problem.kind == Problem::Kind::SignedOut) {
        return;
    }
    QStringList parts{what, problem.title, problem.detail, problem.remedy};
    for (const FieldError &error : problem.fieldErrors) {
        parts.append(error.message);
    }
    parts.removeAll(QString());
    m_workbench.notify(Workbench::Tone::Bad, parts.join(u' '));
}

void ApplicationActions::disable(const Application &application)
{
    auto *dialog = new ConfirmDialog(
        tr("Disable %1?").arg(application.name),
        tr("It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to "
           "it. Nothing is deleted; you can restore it later, and people then sign in again."),
        tr("Disable application"), ConfirmDialog::Kind::Destructive, {}, m_widget->window());
    confirm(dialog, [this, application] {
        run(tr("Disabling %1…").arg(application.name), tr("%1 was not disabled.").arg(application.name), application,
            Request::remove(u"/api/v1/application/%1"_s.arg(application.id)), [this, application](const Reply &) {
                auto *undo = new QAction(tr("Undo"), this);
                connect(undo, &QAction::triggered, this, [this, application] { restore(application); });
                m_workbench.notify(Workbench::Tone::Good,
                                   tr("%1 is disabled; its tokens no longer work.").arg(application.name), undo);
            });
    });
}

void ApplicationActions::restore(const Application &application)
{
    run(tr("Restoring %1…").arg(application.name), tr("%1 was not restored.").arg(application.name), application,
        Request::post(adminPath(application, u"restore"_s)), [this, application](const Reply &) {
            m_workbench.notify(Workbench::Tone::Good, tr("%1 is active again.").arg(application.name));
        });
}

void ApplicationActions::rotate(const Application &application, const QList<Secret> &live)
{
    auto *dialog = new RotateDialog(application, live, m_widget->window());
    confirm(dialog, [this, dialog, application] {
        const int overlap = dialog->overlapSeconds();
        run(tr("Making a new secret for %1…").arg(application.name),
            tr("The secret of %1 was not changed.").arg(application.name), application,
            Request::post(adminPath(application, u"rotate-secret"_s), {{u"overlap_seconds"_s, overlap}}),
            [this, application, overlap](const Reply &reply) {
                const auto ends = moment::fromText(reply.json.value("previous_secret_expires"_L1).toString());
                showSecrets({{application.name, reply.json.value("client_id"_L1).toString(),
                              reply.json.value("client_secret"_L1).toString()}},
                            overlap > 0 ? tr("The old secret works until %1.").arg(moment::absolute(ends))
                                        : tr("The old secret no longer works."));
            });
    });
}

void ApplicationActions::endSecret(const Application &application, const Secret &secret)
{
    const QString used = secret.lastUsed.isValid() ? tr("It was last used %1.").arg(moment::both(secret.lastUsed))
                                                   : tr("It was never used.");
    auto *dialog = new ConfirmDialog(
        tr("End the old secret of %1 now?").arg(application.name),
        tr("%1 Whoever still has only this secret gets no token from now on. The current secret goes on working.")
            .arg(used),
        tr("End the old secret now"), ConfirmDialog::Kind::Destructive, {}, m_widget->window());
    confirm(dialog, [this, application, secret] {
        run(tr("Ending the old secret of %1…").arg(application.name),
            tr("The old secret of %1 was not ended.").arg(application.name), application,
            Request::remove(adminPath(application, u"secret/%1"_s.arg(secret.id))), [this, application](const Reply &) {
                m_workbench.notify(Workbench::Tone::Good,
                                   tr("The old secret of %1 no longer works.").arg(application.name));
            });
    });
}

void ApplicationActions::withdraw(const Application &application, const Consent &consent)
{
    auto *dialog =
        new ConfirmDialog(tr("Withdraw the consent of %1?").arg(consent.person()),
                          tr("%1 loses access to this person's data at once, and its tokens for them end. When they "
                             "sign in to it again, they are asked again.")
                              .arg(application.name),
                          tr("Withdraw consent"), ConfirmDialog::Kind::Destructive, {}, m_widget->window());
    confirm(dialog, [this, application, consent] {
        run(tr("Withdrawing the consent of %1…").arg(consent.person()),
            tr("The consent of %1 was not withdrawn.").arg(consent.person()), application,
            Request::remove(adminPath(application, u"consent/%1"_s.arg(consent.id))),
            [this, application, consent](const Reply &) {
                m_workbench.notify(Workbench::Tone::Good,
                                   tr("%1 no longer reaches the data of %2.").arg(application.name, consent.person()));
            });
    });
}

void ApplicationActions::showSecrets(const QList<ShownSecret> &secrets, const QString &note)
{
    auto *shown = new SecretDialog(secrets, note, m_widget->window());
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
}

void ApplicationActions::exportFile(const Application &only)
{
    auto *dialog = new QFileDialog(m_widget->window(),
                                   only.id == 0 ? tr("Export all applications") : tr("Export %1").arg(only.name),
                                   QDir::homePath(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileName(only));
    connect(dialog, &QFileDialog::fileSelected, this, [this, only](const QString &path) { exportTo(path, only); });
    dialog->open();
}

void ApplicationActions::exportTo(const QString &path, const Application &only)
{
    auto *job = new ApplicationExport(m_workbench.client(), only, path, this);
    QPointer<Work> work =
        m_workbench.beginWork(only.id == 0 ? tr("Exporting applications…") : tr("Exporting %1…").arg(only.name));
    if (work) {
        connect(work, &Work::cancelRequested, job, &ApplicationExport::cancel);
        connect(job, &ApplicationExport::progressed, work, [work](int done) { work->setProgress(done, 0); });
    }
    const auto end = [this, job, work](Workbench::Tone tone, const QString &text) {
        if (work) {
            work->finish();
        }
        job->deleteLater();
        m_workbench.notify(tone, text);
    };
    connect(job, &ApplicationExport::finished, this, [end, path](int count) {
        end(Workbench::Tone::Good, tr("%n application(s) exported to %1, without secrets.", nullptr, count)
                                       .arg(QDir::toNativeSeparators(path)));
    });
    connect(job, &ApplicationExport::failed, this, [end](const QString &why) { end(Workbench::Tone::Bad, why); });
    connect(job, &ApplicationExport::cancelled, this,
            [end] { end(Workbench::Tone::Info, tr("The export was cancelled; no file was written.")); });
    job->start();
}

void ApplicationActions::importFile()
{
    auto *dialog = new QFileDialog(m_widget->window(), tr("Import applications"), QDir::homePath(),
                                   tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { importFrom(path); });
    dialog->open();
}

ImportDialog *ApplicationActions::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_workbench.client(), m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ApplicationActions::tellImport);
    connect(dialog, &ImportDialog::chooseRequested, this, [this, dialog] {
        auto *files = new QFileDialog(dialog, tr("Import applications"), QDir::homePath(),
                                      tr("JSON files (*.json);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, dialog, &ImportDialog::read);
        files->open();
    });
    dialog->open();
    dialog->read(path);
    return dialog;
}

void ApplicationActions::tellImport(const QJsonObject &report)
{
    QList<ShownSecret> secrets;
    for (const QJsonValue value : report.value("results"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const QString secret = one.value("client_secret"_L1).toString();
        if (!secret.isEmpty()) {
            secrets.append({one.value("name"_L1).toString(), one.value("client_id"_L1).toString(), secret});
        }
    }
    m_workbench.notify(Workbench::Tone::Good, tr("Imported: %1 new, %2 changed, %3 as they were.")
                                                  .arg(report.value("created"_L1).toInt())
                                                  .arg(report.value("updated"_L1).toInt())
                                                  .arg(report.value("skipped"_L1).toInt()));
    if (!secrets.isEmpty()) {
        showSecrets(secrets);
    }
    Q_EMIT changed(0);
}

} // namespace bc::ui::applications
