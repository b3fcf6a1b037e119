#include "ui/devices/linkactions.h"

#include "ui/client/providerclient.h"
#include "ui/devices/linkdialog.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/place.h"

#include <QAction>
#include <QJsonArray>
#include <QTimer>
#include <QWidget>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds glance{2};
constexpr std::chrono::minutes vendorPatience{1}; // the vendor is told before it is answered
constexpr int mostAsked = 8;                      // at a time

QString pathOf(qint64 id) { return u"/api/v1/admin/device-links/%1"_s.arg(id); }

} // namespace

LinkActions::LinkActions(Workbench &workbench, PagedModel *model, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_model(model)
    , m_window(window)
    , m_watch(new QTimer(this))
{
    m_watch->setObjectName(u"watch"_s);
    m_watch->setInterval(glance);
    connect(m_watch, &QTimer::timeout, this, &LinkActions::watch);
    m_watch->start();
}

bool LinkActions::isOwn(const DeviceLink &link) const { return link.userId == m_workbench.person().id; }

bool LinkActions::mayManage(const DeviceLink &link) const
{
    return isOwn(link) || m_workbench.person().isAdministrator();
}

void LinkActions::watch()
{
    if (!m_window->isVisible()) {
        return;
    }
    for (int row = 0; row < m_model->rowCount() && m_asked.size() < mostAsked; ++row) {
        const DeviceLink link = DeviceLink::fromJson(m_model->row(row));
        if (isMoving(link) && !m_asked.contains(link.id)) {
            look(link.id);
        }
    }
}

void LinkActions::look(qint64 id)
{
    m_asked.insert(id);
    m_workbench.client().fetch(Request::get(pathOf(id)), this, [this, id](const Answer &answer) {
        m_asked.remove(id);
        if (answer) { // else the next glance asks again
            m_model->patch(id, answer->json);
        }
    });
}

void LinkActions::say(const Problem &problem, const QString &what)
{
    if (!problem.cancelled()) {
        m_workbench.notify(Workbench::Tone::Bad,
                           QStringList{what, problem.detail.isEmpty() ? problem.title : problem.detail, problem.remedy}
                               .join(u' ')
                               .trimmed());
    }
}

void LinkActions::sync(const DeviceLink &link)
{
    m_workbench.client().fetch(Request::post(pathOf(link.id) + u"/sync"_s), this, [this, link](const Answer &answer) {
        if (answer) {
            m_model->patch(link.id, answer->json);
        } else {
            say(answer.error(), tr("%1 cannot be fetched now.").arg(link.title()));
        }
    });
}

void LinkActions::prefer(const DeviceLink &link)
{
    QUrlQuery query;
    query.addQueryItem(u"search"_s, link.personEmail.isEmpty() ? link.personName : link.personEmail);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    m_workbench.client().fetch(
        Request::get(u"/api/v1/admin/device-links"_s, query), this, [this, link](const Answer &answer) {
            if (!answer) {
                say(answer.error(), tr("%1 is not preferred.").arg(link.title()));
                return;
            }
            int first = usualPriority;
            for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
                const DeviceLink other = DeviceLink::fromJson(value.toObject());
                if (other.userId == link.userId && other.id != link.id) {
                    first = std::min(first, other.priority);
                }
            }
            setPriority(link, std::max(0, first - 1),
                        tr("%1 now comes before other sources of %2.").arg(link.title(), link.person()));
        });
}

void LinkActions::preferNoLonger(const DeviceLink &link)
{
    setPriority(link, usualPriority, tr("%1 of %2 is preferred no longer.").arg(link.title(), link.person()));
}

void LinkActions::setPriority(const DeviceLink &link, int priority, const QString &done, bool canUndo)
{
    m_workbench.client().fetch(Request::put(pathOf(link.id), {{u"priority"_s, priority}}), this,
                               [this, link, done, canUndo](const Answer &answer) {
                                   if (!answer) {
                                       say(answer.error(), tr("The order of sources was not changed."));
                                       return;
                                   }
                                   m_model->patch(link.id, answer->json);
                                   QAction *undo = nullptr;
                                   if (canUndo) {
                                       undo = new QAction(tr("Undo"), this);
                                       connect(undo, &QAction::triggered, this, [this, link] {
                                           setPriority(link, link.priority, tr("The order of sources is as it was."),
                                                       false);
                                       });
                                   }
                                   m_workbench.notify(Workbench::Tone::Good, done, undo);
                               });
}

void LinkActions::unlink(const DeviceLink &link)
{
    const QString effect =
        isOwn(link) ? tr("Nothing is fetched from %1 any more. What was received until now stays in your record. This "
                         "cannot be undone, but you can link it again.")
                          .arg(providerName(link.provider))
                    : tr("Nothing is fetched from %1 any more. What was received until now stays in the record of %2. "
                         "This cannot be undone: only %2 can link it again.")
                          .arg(providerName(link.provider), link.person());
    auto *dialog = new ConfirmDialog(tr("Unlink the %1 of %2?").arg(link.title(), link.person()), effect, tr("Unlink"),
                                     ConfirmDialog::Kind::Destructive, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, link] { end(link); });
    dialog->open();
}

void LinkActions::end(const DeviceLink &link)
{
    Request request = Request::remove(pathOf(link.id));
    request.timeout = vendorPatience;
    m_workbench.client().fetch(std::move(request), this, [this, link](const Answer &answer) {
        if (!answer) {
            say(answer.error(), tr("%1 is still linked.").arg(link.title()));
            return;
        }
        if (link.percent && !answer->json.value("revoked_at_vendor"_L1).toBool()) {
            m_workbench.notify(Workbench::Tone::Warning,
                               tr("The %1 of %2 is unlinked, but %3 did not confirm it. The permission can be taken "
                                  "back there, too.")
                                   .arg(link.title(), link.person(), providerName(link.provider)));
        } else {
            m_workbench.notify(Workbench::Tone::Good, tr("The %1 of %2 is unlinked.").arg(link.title(), link.person()));
        }
        m_model->reload();
    });
}

void LinkActions::link(const QString &provider)
{
    auto *dialog = new LinkDialog(m_workbench.client(), provider, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::linked, this, [this, provider] { findOwn(provider); });
    dialog->open();
    dialog->start();
}

/// Another account at the vendor makes a new link, so the newest of one's own is the one.
void LinkActions::findOwn(const QString &provider)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1000"_s);
    m_workbench.client().fetch(Request::get(u"/api/v1/remote-devices"_s, query), this,
                               [this, provider](const Answer &answer) {
                                   if (!answer) {
                                       m_model->reload(); // it shows it all the same
                                       return;
                                   }
                                   qint64 newest = 0;
                                   for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
                                       const DeviceLink link = DeviceLink::fromJson(value.toObject());
                                       if (link.provider == provider && link.canUnlink()) {
                                           newest = std::max(newest, link.id);
                                       }
                                   }
                                   Q_EMIT linked(newest);
                               });
}

} // namespace bc::ui::devices
