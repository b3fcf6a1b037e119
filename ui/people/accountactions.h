#pragma once

#include "ui/client/request.h"
#include "ui/people/account.h"
#include "ui/people/dialogs.h"
#include "ui/widgets/confirmdialog.h"

#include <QObject>

#include <functional>

namespace bc::ui {
class Workbench;
struct Person;
} // namespace bc::ui

namespace bc::ui::people {

/// What an administrator does to people from list and detail. Each asks first where it takes something away, shows in
/// the status bar that it is under way (with cancel), and says what came of it. GUI thread only.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    AccountActions(Workbench &workbench, QWidget *parent);

    bool isSelf(const Account &account) const;
    /// Why this person may not be changed by who is signed in; empty when they may.
    QString refusal(const Account &account) const;
    /// Why this person may not be disabled by who is signed in; empty when they may.
    QString disableRefusal(const Account &account) const;

    void disable(const QList<Account> &accounts);
    void enable(const Account &account);
    void unlock(const Account &account);
    /// An invitation for whoever has no password yet, else a link to set a new one.
    void sendLink(const Account &account);
    void removeSecondFactors(const Account &account);
    void endSession(const Account &account, const Session &session);
    void endSessions(const QList<Account> &accounts);
    void withdraw(const Account &account, const Consent &consent);
    /// Says where a link went: by letter, or, where the provider sends none, in a dialog to pass it on.
    void tellLink(LinkDialog::Purpose purpose, const QString &name, const QString &email, const QJsonObject &answer);

Q_SIGNALS:
    /// Something was done, or may have been: read these people anew.
    void changed(const QList<qint64> &ids);

private:
    struct Step
    {
        Account account;
        Request request;
    };
    struct Done
    {
        QList<Account> good;
        QStringList faults; ///< a sentence or more each
        bool cancelled = false;
        QJsonObject answer; ///< of the last good one
    };
    struct Run;

    void confirm(ConfirmDialog *dialog, std::function<void()> go);
    /// Sends one after another, with one line of work in the status bar.
    void run(const QString &title, const QList<Step> &steps, std::function<void(const Done &)> finished);
    void next(const std::shared_ptr<Run> &run);
    void tell(const Done &done, const QString &good, class QAction *action = nullptr);

    Workbench &m_workbench;
    QWidget *m_window;
};

/// What was tried, why it failed and what to do now, as one notice. Knows the provider's refusals about people.
QString explained(const QString &what, const Problem &problem);

} // namespace bc::ui::people
