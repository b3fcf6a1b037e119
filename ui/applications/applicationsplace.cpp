#include "ui/applications/applicationsplace.h"

#include "ui/applications/applicationdetail.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationlist.h"
#include "ui/applications/confirmdialogs.h"
#include "ui/applications/place.h"
#include "ui/applications/secretdialog.h"
#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String editSuffix("/edit");
const QLatin1String fullSuffix("/full");

qint64 idIn(const QString &position) { return position.section(u'/', 0, 0).toLongLong(); }

} // namespace

ApplicationsPlace::ApplicationsPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_pages(new QStackedWidget)
    , m_listPage(new QWidget)
    , m_header(new PlaceHeader(tr("Applications")))
    , m_splitter(new QSplitter)
    , m_detail(new ApplicationDetail(workbench.client()))
    , m_form(new ApplicationForm(workbench.client()))
    , m_new(new QAction(tr("New application"), this))
{
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, [this] { go(u"new"_s); });
    m_header->addAction(m_new, true)->setObjectName(u"newApplication"_s);

    m_list = makeList(workbench.client(), m_new, nullptr);
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) { fillMenu(menu, row); });
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, 340});
    m_detail->setMinimumWidth(300);
    m_detail->hide();

    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_form);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        const qint64 id = row.value("id"_L1).toInteger();
        if (id != 0 && m_pages->currentWidget() == m_listPage && idIn(m_position) != id) {
            go(QString::number(id));
        }
    });
    connect(m_list, &ListView::opened, this,
            [this](const QJsonObject &row) { go(QString::number(row.value("id"_L1).toInteger()) + fullSuffix); });
    connect(m_detail, &ApplicationDetail::loaded, this, [this] {
        if (m_editWhenLoaded == m_detail->id()) {
            m_editWhenLoaded.reset();
            m_form->startEdit(m_detail->application());
            m_pages->setCurrentWidget(m_form);
        }
    });
    connect(m_detail, &ApplicationDetail::editRequested, this, [this] { edit(m_detail->id()); });
    connect(m_detail, &ApplicationDetail::closeRequested, this, [this] { go({}); });
    connect(m_detail, &ApplicationDetail::rotateRequested, this, [this] { rotate(m_detail->application()); });
    connect(m_detail, &ApplicationDetail::disableRequested, this, [this] { disable(m_detail->application()); });
    connect(m_detail, &ApplicationDetail::restoreRequested, this,
            [this] { restore(m_detail->id(), m_detail->application().name); });
    connect(m_detail, &ApplicationDetail::walkRequested, this,
            [this] { m_workbench.open(u"flow/%1"_s.arg(m_detail->id())); });
    connect(m_form, &ApplicationForm::saved, this, &ApplicationsPlace::saved);
    connect(m_form, &ApplicationForm::left, this, [this] {
        m_editWhenLoaded.reset();
        go(m_form->isNew() ? QString() : QString::number(m_form->id()));
        m_list->focusTable();
    });
}

void ApplicationsPlace::setPosition(const QString &position)
{
    m_position = position;
    m_editWhenLoaded.reset();
    const qint64 id = idIn(position);
    if (position == "new"_L1) {
        m_form->startNew();
        m_pages->setCurrentWidget(m_form);
        return;
    }
    if (position.endsWith(editSuffix)) {
        if (m_detail->id() == id && m_detail->isLoaded()) {
            m_form->startEdit(m_detail->application());
            m_pages->setCurrentWidget(m_form);
        } else {
            m_editWhenLoaded = id;
            m_detail->setVisible(true);
            m_detail->show(id);
        }
        return;
    }
    m_pages->setCurrentWidget(m_listPage);
    const bool full = position.endsWith(fullSuffix);
    m_list->setVisible(!full);
    m_detail->setVisible(id != 0);
    m_detail->show(id);
    m_list->select(id);
    if (full) {
        m_detail->setFocus();
    }
}

void ApplicationsPlace::go(const QString &position)
{
    if (position == m_position) {
        setPosition(position);
        return;
    }
    setPosition(position);
    Q_EMIT positionChanged(position);
}

void ApplicationsPlace::activate()
{
    m_list->ensureLoaded();
    if (m_pages->currentWidget() == m_listPage && !m_list->isHidden()) {
        m_list->table()->setFocus();
    }
}

QList<QAction *> ApplicationsPlace::commands() const { return QList<QAction *>{m_new} + m_list->commands(); }

QString ApplicationsPlace::unsaved() const { return m_form->draftName(); }

void ApplicationsPlace::fillMenu(QMenu &menu, const QJsonObject &row)
{
    const Application application = Application::fromJson(row);
    const qint64 id = application.id;
    menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id] { go(QString::number(id) + fullSuffix); });
    if (application.isFirstParty) {
        return;
    }
    if (application.active()) {
        menu.addAction(icon(u"document-edit"_s), tr("Edit"), this, [this, id] { edit(id); });
        if (!application.isPublic) {
            menu.addAction(icon(u"view-refresh"_s), tr("Rotate secret…"), this,
                           [this, application] { rotate(application); });
        }
        menu.addSeparator();
        menu.addAction(icon(u"sign-pause"_s), tr("Disable…"), this, [this, application] { disable(application); });
    } else {
        menu.addAction(icon(u"edit-undo"_s), tr("Restore"), this,
                       [this, application] { restore(application.id, application.name); });
    }
}

void ApplicationsPlace::edit(qint64 id) { go(QString::number(id) + editSuffix); }

void ApplicationsPlace::disable(const Application &application)
{
    auto *dialog = new DisableDialog(application, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, application] {
        const QString path = u"/api/v1/application/%1"_s.arg(application.id);
        m_workbench.client().fetch(Request::remove(path), this, [this, application](const Answer &answer) {
            if (!answer) {
                complain(tr("%1 was not disabled.").arg(application.name), answer.error());
                return;
            }
            auto *undo = new QAction(tr("Undo"), this);
            connect(undo, &QAction::triggered, this,
                    [this, application] { restore(application.id, application.name); });
            m_workbench.notify(Workbench::Tone::Good,
                               tr("%1 is disabled; its tokens no longer work.").arg(application.name), undo);
            afterChange(application.id);
        });
    });
    dialog->open();
}

void ApplicationsPlace::restore(qint64 id, const QString &name)
{
    const QString path = u"/api/v1/admin/application/%1/restore"_s.arg(id);
    m_workbench.client().fetch(Request::post(path), this, [this, id, name](const Answer &answer) {
        if (!answer) {
            complain(tr("%1 was not restored.").arg(name), answer.error());
            return;
        }
        m_workbench.notify(Workbench::Tone::Good, tr("%1 is active again.").arg(name));
        afterChange(id);
    });
}

void ApplicationsPlace::rotate(const Application &application)
{
    auto *dialog = new RotateDialog(application, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application] {
        const QString path = u"/api/v1/admin/application/%1/rotate-secret"_s.arg(application.id);
        const QJsonObject body{{u"overlap_seconds"_s, dialog->overlapSeconds()}};
        m_workbench.client().fetch(Request::post(path, body), this, [this, application](const Answer &answer) {
            if (!answer) {
                complain(tr("The secret of %1 was not changed.").arg(application.name), answer.error());
                return;
            }
            auto *shown = new SecretDialog(application.name, answer->json.value("client_id"_L1).toString(),
                                           answer->json.value("client_secret"_L1).toString(), {}, window());
            shown->setAttribute(Qt::WA_DeleteOnClose);
            shown->open();
            afterChange(application.id);
        });
    });
    dialog->open();
}

void ApplicationsPlace::saved(const QJsonObject &answer, const QString &secret)
{
    const qint64 id = answer.value("id"_L1).toInteger();
    const QString name = answer.value("name"_L1).toString();
    if (!secret.isEmpty()) {
        auto *shown = new SecretDialog(name, answer.value("client_id"_L1).toString(), secret, {}, window());
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
    } else {
        m_workbench.notify(Workbench::Tone::Good, tr("%1 is saved.").arg(name));
    }
    go(QString::number(id));
    afterChange(id);
}

void ApplicationsPlace::afterChange(qint64 id)
{
    m_list->model()->reload();
    if (m_detail->id() == id) {
        m_detail->reload();
    }
}

void ApplicationsPlace::complain(const QString &what, const Problem &problem)
{
    if (problem.cancelled() || problem.kind == Problem::Kind::SignedOut) {
        return;
    }
    QStringList parts{what, problem.title, problem.detail, problem.remedy};
    parts.removeAll(QString());
    m_workbench.notify(Workbench::Tone::Bad, parts.join(u' '));
}

void ApplicationsPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_position.isEmpty()) {
        // From the full page back to list and detail, from there to the list alone.
        go(m_position.endsWith(fullSuffix) ? QString::number(idIn(m_position)) : QString());
        m_list->focusTable();
        return;
    }
    Place::keyPressEvent(event);
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"applications"_s;
    place.title = ApplicationsPlace::tr("Applications");
    place.iconName = u"sign-applications"_s;
    place.visible = [](const Person &person) { return person.isAdministrator() || person.roleId == Person::Developer; };
    place.make = [](Workbench &workbench, QWidget *parent) { return new ApplicationsPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::applications
