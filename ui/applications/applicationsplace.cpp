#include "ui/applications/applicationsplace.h"

#include "ui/applications/applicationactions.h"
#include "ui/applications/applicationdetail.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationlist.h"
#include "ui/applications/detaillists.h"
#include "ui/applications/place.h"
#include "ui/applications/secretdialog.h"
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
    , m_detail(new ApplicationDetail(workbench.client(), workbench.person()))
    , m_form(new ApplicationForm(workbench.client(), workbench.person()))
    , m_actions(new ApplicationActions(workbench, this))
    , m_new(new QAction(tr("New application"), this))
    , m_import(new QAction(tr("Import…"), this))
    , m_export(new QAction(tr("Export all…"), this))
{
    if (workbench.person().isAdministrator()) { // the provider lets nobody else
        m_import->setToolTip(tr("Registers or changes applications from a JSON file"));
        m_export->setToolTip(tr("Writes all applications into a JSON file, without their secrets"));
        m_header->addAction(m_import)->setObjectName(u"importApplications"_s);
        m_header->addAction(m_export)->setObjectName(u"exportApplications"_s);
        connect(m_import, &QAction::triggered, m_actions, &ApplicationActions::importFile);
        connect(m_export, &QAction::triggered, m_actions, [this] { m_actions->exportFile(); });
    }
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
    m_splitter->setSizes({700, 440}); // the detail's buttons in one line
    m_detail->setMinimumWidth(320);
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
    connect(m_detail, &ApplicationDetail::endSecretRequested, this,
            [this](const Secret &secret) { m_actions->endSecret(m_detail->application(), secret); });
    connect(m_detail, &ApplicationDetail::withdrawRequested, this,
            [this](const Consent &consent) { m_actions->withdraw(m_detail->application(), consent); });
    connect(m_detail, &ApplicationDetail::exportRequested, this,
            [this] { m_actions->exportFile(m_detail->application()); });
    connect(m_detail, &ApplicationDetail::disableRequested, this,
            [this] { m_actions->disable(m_detail->application()); });
    connect(m_detail, &ApplicationDetail::restoreRequested, this,
            [this] { m_actions->restore(m_detail->application()); });
    connect(m_actions, &ApplicationActions::changed, this, &ApplicationsPlace::afterChange);
    connect(m_detail, &ApplicationDetail::walkRequested, this,
            [this] { m_workbench.open(u"flow/%1"_s.arg(m_detail->id())); });
    connect(m_form, &ApplicationForm::saved, this, &ApplicationsPlace::saved);
    connect(m_form, &ApplicationForm::ownerRefused, this, [this](const Problem &problem) {
        m_actions->complain(tr("Everything is saved, but the application did not change hands."), problem);
    });
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

QList<QAction *> ApplicationsPlace::commands() const
{
    QList<QAction *> all{m_new};
    if (m_workbench.person().isAdministrator()) {
        all += {m_import, m_export};
    }
    return all + m_list->commands();
}

QString ApplicationsPlace::unsaved() const { return m_form->draftName(); }

void ApplicationsPlace::fillMenu(QMenu &menu, const QJsonObject &row)
{
    const Application application = Application::fromJson(row);
    const qint64 id = application.id;
    menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id] { go(QString::number(id) + fullSuffix); });
    if (application.isFirstParty) {
        return;
    }
    const bool administrator = m_workbench.person().isAdministrator();
    if (administrator) {
        menu.addAction(icon(u"document-export"_s), tr("Export…"), this,
                       [this, application] { m_actions->exportFile(application); });
    }
    if (application.active()) {
        menu.addAction(icon(u"document-edit"_s), tr("Edit"), this, [this, id] { edit(id); });
        if (!application.isPublic) {
            menu.addAction(icon(u"view-refresh"_s), tr("Rotate secret…"), this,
                           [this, application] { rotate(application); });
        }
        menu.addSeparator();
        menu.addAction(icon(u"sign-pause"_s), tr("Disable…"), this,
                       [this, application] { m_actions->disable(application); });
    } else if (administrator) {
        menu.addAction(icon(u"edit-undo"_s), tr("Restore"), this,
                       [this, application] { m_actions->restore(application); });
    }
}

void ApplicationsPlace::edit(qint64 id) { go(QString::number(id) + editSuffix); }

void ApplicationsPlace::rotate(const Application &application)
{
    const bool known = m_detail->id() == application.id && m_detail->secrets()->isLoaded();
    m_actions->rotate(application, known ? m_detail->secrets()->secrets() : QList<Secret>());
}

void ApplicationsPlace::saved(const QJsonObject &answer, const QString &secret)
{
    const qint64 id = answer.value("id"_L1).toInteger();
    const QString name = answer.value("name"_L1).toString();
    if (!secret.isEmpty()) {
        m_actions->showSecrets({{name, answer.value("client_id"_L1).toString(), secret}});
    } else {
        m_workbench.notify(Workbench::Tone::Good, tr("%1 is saved.").arg(name));
    }
    go(QString::number(id));
    afterChange(id);
}

void ApplicationsPlace::afterChange(qint64 id)
{
    m_list->model()->reload();
    if (id == 0 || m_detail->id() == id) {
        m_detail->reload();
    }
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
