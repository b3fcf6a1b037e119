#include "ui/people/accountactions.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/place.h"

#include <QAction>
#include <QPointer>
#include <QUrl>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Account &account, const QString &rest = {})
{
    return u"/api/v1/admin/users/%1"_s.arg(account.id) + rest;
}

Request stateRequest(const Account &account, int state) { return Request::put(pathOf(account), {{u"state"_s, state}}); }

QStringList namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &each : accounts) {
        names.append(each.name());
    }
    return names;
}

} // namespace

struct AccountActions::Run
{
    QString title;
    QList<Step> steps;
    qsizetype at = 0;
    Done done;
    QPointer<Work> work;
    Cancel running;
    std::function<void(const Done &)> finished;
};

QString explained(const QString &what, const Problem &problem)
{
    QStringList parts{what, problem.title, problem.detail, problem.remedy};
    if (problem.status == 409) { // the general words of a conflict would mislead here
        if (problem.detail.startsWith("This is the last"_L1)) {
            parts = {what,
                     AccountActions::tr("Nobody else could manage the organisation any more. Make somebody else an "
                                        "administrator first, then try again.")};
        } else {
            parts = {what, problem.detail, AccountActions::tr("Reload the list, look at the person and try again.")};
        }
    }
    for (const FieldError &error : problem.fieldErrors) {
        parts.append(error.message);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

AccountActions::AccountActions(Workbench &workbench, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(parent)
{}

bool AccountActions::isSelf(const Account &account) const { return account.id == m_workbench.person().id; }

QString AccountActions::refusal(const Account &account) const
{
    const bool above = account.role == Person::Platform && m_workbench.person().roleId != Person::Platform;
    return above ? tr("Only a platform administrator may change this account.") : QString();
}

QString AccountActions::disableRefusal(const Account &account) const
{
    return isSelf(account)
               ? tr("This is your own account: you would lock yourself out. Another administrator can disable it.")
               : refusal(account);
}

void AccountActions::disable(const QList<Account> &accounts)
{
    QList<Account> concerned;
    QStringList leftOut;
    for (const Account &each : accounts) {
        if (each.state != 5) {
            continue;
        }
        if (disableRefusal(each).isEmpty()) {
            concerned.append(each);
        } else {
            leftOut.append(isSelf(each) ? tr("Your own account is left out: you would lock yourself out.")
                                        : tr("%1 is left out: %2").arg(each.name(), refusal(each)));
        }
    }
    if (concerned.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Info,
                           leftOut.isEmpty() ? tr("Those selected are disabled already.") : leftOut.join(u' '));
        return;
    }
    const bool one = concerned.size() == 1;
    const int count = static_cast<int>(concerned.size());
    QString effect = one ? tr("%1 is signed out everywhere at once, and applications lose their access. Nothing is "
                              "deleted: you can enable the account later, and the person then signs in again.")
                               .arg(concerned.constFirst().email)
                         : tr("They are signed out everywhere at once, and applications lose their access. Nothing is "
                              "deleted: you can enable the accounts later, and the people then sign in again.");
    if (!leftOut.isEmpty()) {
        effect += u"\n\n"_s + leftOut.join(u'\n');
    }
    auto *dialog = new ConfirmDialog(
        one ? tr("Disable %1?").arg(concerned.constFirst().name()) : tr("Disable %n people?", nullptr, count), effect,
        one ? tr("Disable account") : tr("Disable accounts"), ConfirmDialog::Kind::Destructive,
        one ? QStringList() : namesOf(concerned), m_window->window());
    confirm(dialog, [this, concerned, one, count] {
        QList<Step> steps;
        for (const Account &each : concerned) {
            steps.append({each, stateRequest(each, 0)});
        }
        run(one ? tr("Disabling %1…").arg(concerned.constFirst().name()) : tr("Disabling %n people…", nullptr, count),
            steps, [this](const Done &done) {
                if (done.good.size() == 1) {
                    const Account account = done.good.constFirst();
                    auto *undo = new QAction(tr("Undo"), this);
                    connect(undo, &QAction::triggered, this, [this, account] { enable(account); });
                    tell(done, tr("%1 is disabled and signed out everywhere.").arg(account.name()), undo);
                } else {
                    tell(done, tr("%n people are disabled and signed out everywhere.", nullptr,
                                  static_cast<int>(done.good.size())));
                }
            });
    });
}

void AccountActions::enable(const Account &account)
{
    run(tr("Enabling %1…").arg(account.name()), {{account, stateRequest(account, 5)}},
        [this, account](const Done &done) { tell(done, tr("%1 may sign in again.").arg(account.name())); });
}

void AccountActions::unlock(const Account &account)
{
    run(tr("Unlocking %1…").arg(account.name()), {{account, Request::post(pathOf(account, u"/unlock"_s))}},
        [this, account](const Done &done) {
            tell(done, tr("%1 may try to sign in again; the wrong tries are forgotten.").arg(account.name()));
        });
}

void AccountActions::sendLink(const Account &account)
{
    const bool invitation = !account.hasPassword;
    const QString effect =
        invitation
            ? tr("A new email goes to %1, and the link of the former invitation stops working. Where this provider "
                 "sends no emails, the link is shown to you once, to pass it on.")
                  .arg(account.email)
            : tr("An email with a link that works once goes to %1; the present password stays until they use it. Where "
                 "this provider sends no emails, the link is shown to you once, to pass it on.")
                  .arg(account.email);
    auto *dialog = new ConfirmDialog(invitation ? tr("Invite %1 again?").arg(account.name())
                                                : tr("Send %1 a link for a new password?").arg(account.name()),
                                     effect, invitation ? tr("Send the invitation") : tr("Send the link"),
                                     ConfirmDialog::Kind::Plain, {}, m_window->window());
    confirm(dialog, [this, account, invitation] {
        const QString path = pathOf(account, invitation ? u"/invite"_s : u"/reset-password"_s);
        run(tr("Making a link for %1…").arg(account.name()), {{account, Request::post(path)}},
            [this, account, invitation](const Done &done) {
                if (done.good.isEmpty()) {
                    tell(done, {});
                    return;
                }
                tellLink(invitation ? LinkDialog::Purpose::Invitation : LinkDialog::Purpose::NewPassword,
                         account.name(), account.email, done.answer);
            });
    });
}

void AccountActions::tellLink(LinkDialog::Purpose purpose, const QString &name, const QString &email,
                              const QJsonObject &answer)
{
    const QDateTime expires = moment::fromText(answer.value("expires_time"_L1).toString());
    const QString link = answer.value("link"_L1).toString();
    if (link.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Good,
                           tr("An email to %1 is on its way; its link works once, until %2.")
                               .arg(answer.value("sent_to"_L1).toString(), moment::absolute(expires)));
        return;
    }
    auto *dialog = new LinkDialog(purpose, name, email, link, expires, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::removeSecondFactors(const Account &account)
{
    const QString effect =
        tr("Authenticator app, passkeys and recovery codes of %1 are removed and their browsers no longer trusted. "
           "They "
           "sign in with the password alone until they set up new ones. Make sure that it is really them who ask.")
            .arg(account.email);
    auto *dialog =
        new ConfirmDialog(tr("Remove the second factors of %1?").arg(account.name()), effect,
                          tr("Remove second factors"), ConfirmDialog::Kind::Destructive, {}, m_window->window());
    confirm(dialog, [this, account] {
        run(tr("Removing second factors of %1…").arg(account.name()),
            {{account, Request::remove(pathOf(account, u"/second-factors"_s))}}, [this, account](const Done &done) {
                tell(done, tr("%1 signs in with the password alone now.").arg(account.name()));
            });
    });
}

void AccountActions::endSession(const Account &account, const Session &session)
{
    const QString browser = browserName(session.userAgent);
    QString effect =
        session.address.isEmpty()
            ? tr("%1 is signed out, and so are applications that %2 opened in it.").arg(browser, account.name())
            : tr("%1 at %2 is signed out, and so are applications that %3 opened in it.")
                  .arg(browser, session.address, account.name());
    if (isSelf(account)) {
        effect += u"\n\n"_s + tr("If this console was signed in with it, you sign in again.");
    }
    auto *dialog = new ConfirmDialog(tr("End this session of %1?").arg(account.name()), effect, tr("End session"),
                                     ConfirmDialog::Kind::Destructive, {}, m_window->window());
    confirm(dialog, [this, account, session] {
        const QString path =
            pathOf(account, u"/sessions/"_s + QString::fromLatin1(QUrl::toPercentEncoding(session.id)));
        run(tr("Ending a session of %1…").arg(account.name()), {{account, Request::remove(path)}},
            [this, account](const Done &done) { tell(done, tr("One session of %1 is ended.").arg(account.name())); });
    });
}

void AccountActions::endSessions(const QList<Account> &accounts)
{
    QList<Account> concerned;
    QStringList notes;
    for (const Account &each : accounts) {
        if (refusal(each).isEmpty()) {
            concerned.append(each);
        } else {
            notes.append(tr("%1 is left out: %2").arg(each.name(), refusal(each)));
        }
        if (isSelf(each)) {
            notes.append(tr("Your own sessions are among them: this console signs in again."));
        }
    }
    if (concerned.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Info, notes.join(u' '));
        return;
    }
    const bool one = concerned.size() == 1;
    const int count = static_cast<int>(concerned.size());
    QString effect =
        tr("All browsers and all applications are signed out, and no browser is trusted any more. Consents "
           "stay. Whoever knows the password can sign in again.");
    if (!notes.isEmpty()) {
        effect += u"\n\n"_s + notes.join(u'\n');
    }
    auto *dialog = new ConfirmDialog(one ? tr("Sign %1 out everywhere?").arg(concerned.constFirst().name())
                                         : tr("Sign %n people out everywhere?", nullptr, count),
                                     effect, tr("End all sessions"), ConfirmDialog::Kind::Destructive,
                                     one ? QStringList() : namesOf(concerned), m_window->window());
    confirm(dialog, [this, concerned, one, count] {
        QList<Step> steps;
        for (const Account &each : concerned) {
            steps.append({each, Request::remove(pathOf(each, u"/sessions"_s))});
        }
        run(one ? tr("Ending the sessions of %1…").arg(concerned.constFirst().name())
                : tr("Ending the sessions of %n people…", nullptr, count),
            steps, [this](const Done &done) {
                const int ended = done.answer.value("sessions_ended"_L1).toInt();
                if (done.good.size() == 1) {
                    const QString name = done.good.constFirst().name();
                    tell(done, ended > 0
                                   ? tr("%1 is signed out everywhere: %n session(s) ended.", nullptr, ended).arg(name)
                                   : tr("%1 is signed out everywhere.").arg(name));
                } else {
                    tell(done, tr("%n people are signed out everywhere.", nullptr, static_cast<int>(done.good.size())));
                }
            });
    });
}

void AccountActions::withdraw(const Account &account, const Consent &consent)
{
    const QString effect = tr("%1 loses its access to the data of %2 at once. The next time it wants access, it has to "
                              "ask %2 again.")
                               .arg(consent.applicationName, account.name());
    auto *dialog = new ConfirmDialog(tr("Withdraw the consent for %1?").arg(consent.applicationName), effect,
                                     tr("Withdraw consent"), ConfirmDialog::Kind::Destructive, {}, m_window->window());
    confirm(dialog, [this, account, consent] {
        run(tr("Withdrawing a consent of %1…").arg(account.name()),
            {{account, Request::remove(pathOf(account, u"/consents/%1"_s.arg(consent.id)))}},
            [this, account, consent](const Done &done) {
                tell(done,
                     tr("%1 has no access to the data of %2 any more.").arg(consent.applicationName, account.name()));
            });
    });
}

void AccountActions::confirm(ConfirmDialog *dialog, std::function<void()> go)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(go));
    dialog->open();
}

void AccountActions::run(const QString &title, const QList<Step> &steps, std::function<void(const Done &)> finished)
{
    auto run = std::make_shared<Run>();
    run->title = title;
    run->steps = steps;
    run->finished = std::move(finished);
    run->work = m_workbench.beginWork(title);
    if (run->work) {
        connect(run->work, &Work::cancelRequested, this, [run] {
            run->done.cancelled = true;
            run->running.cancel();
        });
    }
    next(run);
}

void AccountActions::next(const std::shared_ptr<Run> &run)
{
    if (run->at == run->steps.size() || run->done.cancelled) {
        if (run->work) {
            run->work->finish();
        }
        run->finished(run->done);
        QList<qint64> ids;
        for (const Step &step : std::as_const(run->steps)) {
            ids.append(step.account.id);
        }
        Q_EMIT changed(ids);
        return;
    }
    if (run->work && run->steps.size() > 1) {
        run->work->setProgress(static_cast<int>(run->at), static_cast<int>(run->steps.size()));
    }
    const Step &step = run->steps.at(run->at++);
    run->running = m_workbench.client().fetch(step.request, this, [this, run, account = step.account](const Answer &a) {
        if (a) {
            run->done.good.append(account);
            run->done.answer = a->json;
        } else if (a.error().cancelled() || a.error().kind == Problem::Kind::SignedOut) {
            run->done.cancelled = true; // the shell tells of a session's end
        } else {
            run->done.faults.append(explained(tr("%1: not done.").arg(account.name()), a.error()));
        }
        next(run);
    });
}

void AccountActions::tell(const Done &done, const QString &good, QAction *action)
{
    if (!done.good.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Good, good, action);
    } else {
        delete action;
    }
    if (!done.faults.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Bad, done.faults.join(u'\n'));
    }
    if (done.cancelled && done.faults.isEmpty() && done.good.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Info,
                           tr("Cancelled. What the provider had begun may be done: the list shows it."));
    }
}

} // namespace bc::ui::people
