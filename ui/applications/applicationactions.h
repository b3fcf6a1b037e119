#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QObject>

#include <functional>

class QDialog;

namespace bc::ui {
class Workbench;
}

namespace bc::ui::applications {

class ImportDialog;
struct ShownSecret;

/// What is done to applications from list and detail. Each asks first where it takes something away, shows in the
/// status bar that it is under way (with cancel), and says what came of it. GUI thread only.
class ApplicationActions final : public QObject
{
    Q_OBJECT
public:
    ApplicationActions(Workbench &workbench, QWidget *parent);

    void disable(const Application &application);
    void restore(const Application &application);
    /// `live`: the secrets that work now, as far as they are known.
    void rotate(const Application &application, const QList<Secret> &live);
    void endSecret(const Application &application, const Secret &secret);
    void withdraw(const Application &application, const Consent &consent);
    /// Asks for a file and exports into it: one application, or all with id 0.
    void exportFile(const Application &only = {});
    void exportTo(const QString &path, const Application &only = {});
    /// Asks for a file and shows what importing it would do.
    void importFile();
    ImportDialog *importFrom(const QString &path);
    void showSecrets(const QList<ShownSecret> &secrets, const QString &note = {});
    /// What was tried, why it failed and what to do now, as a notice.
    void complain(const QString &what, const Problem &problem);

Q_SIGNALS:
    /// Something was done to it, or may have been: read it anew. 0: to several.
    void changed(qint64 id);

private:
    void confirm(QDialog *dialog, std::function<void()> go);
    /// Sends with a line of work in the status bar; `done` gets good answers only.
    void run(const QString &title, const QString &failure, const Application &application, Request request,
             std::function<void(const Reply &)> done);
    void tellImport(const QJsonObject &report);

    Workbench &m_workbench;
    QWidget *m_widget;
};

} // namespace bc::ui::applications
