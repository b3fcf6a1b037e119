#include "ui/people/peopleplace.h"

#include "ui/models/listview.h"
#include "ui/people/accountactions.h"
#include "ui/people/accountdetail.h"
#include "ui/people/accountform.h"
#include "ui/people/accountlist.h"
#include "ui/people/place.h"
#include "ui/people/selectionpanel.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String editSuffix("/edit");
const QLatin1String fullSuffix("/full");

qint64 idIn(const QString &position) { return position.section(u'/', 0, 0).toLongLong(); }

} // namespace

PeoplePlace::PeoplePlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_pages(new QStackedWidget)
    , m_listPage(new QWidget)
    , m_splitter(new QSplitter)
    , m_side(new QStackedWidget)
    , m_actions(new AccountActions(workbench, this))
    , m_detail(new AccountDetail(workbench, *m_actions))
    , m_selection(new SelectionPanel)
    , m_form(new AccountForm(workbench))
    , m_invite(new QAction(tr("Invite…"), this))
{
    m_invite->setShortcut(QKeySequence::New);
    m_invite->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_invite);
    connect(m_invite, &QAction::triggered, this, [this] { go(u"new"_s); });
    auto *header = new PlaceHeader(tr("People"));
    header->addAction(m_invite, true)->setObjectName(u"invite"_s);

    m_list = makeList(workbench.client(), m_invite, nullptr);
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) { fillMenu(menu, row); });
    m_side->addWidget(m_detail);
    m_side->addWidget(m_selection);
    m_side->setMinimumWidth(340);
    m_side->hide();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, 400});

    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
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
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePlace::showSelection);
    connect(m_selection, &SelectionPanel::disableRequested, this, [this] { m_actions->disable(selected()); });
    connect(m_selection, &SelectionPanel::endSessionsRequested, this, [this] { m_actions->endSessions(selected()); });
    connect(m_selection, &SelectionPanel::closeRequested, this, [this] { go({}); });
    connect(m_actions, &AccountActions::changed, this, &PeoplePlace::afterChange);
    connect(m_detail, &AccountDetail::loaded, this, [this] {
        if (m_editWhenLoaded == m_detail->id()) {
            m_editWhenLoaded.reset();
            m_form->startEdit(m_detail->account());
            m_pages->setCurrentWidget(m_form);
        }
    });
    connect(m_detail, &AccountDetail::editRequested, this,
            [this] { go(QString::number(m_detail->id()) + editSuffix); });
    connect(m_detail, &AccountDetail::dataRequested, this,
            [this] { m_workbench.open(u"patients/%1"_s.arg(m_detail->id())); });
    connect(m_detail, &AccountDetail::closeRequested, this, [this] { go({}); });
    connect(m_form, &AccountForm::saved, this, &PeoplePlace::saved);
    connect(m_form, &AccountForm::left, this, [this] {
        m_editWhenLoaded.reset();
        go(m_form->isNew() ? QString() : QString::number(m_form->id()));
        m_list->focusTable();
    });
}

void PeoplePlace::setPosition(const QString &position)
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
            m_form->startEdit(m_detail->account());
            m_pages->setCurrentWidget(m_form);
        } else {
            m_editWhenLoaded = id;
            m_side->show();
            m_side->setCurrentWidget(m_detail);
            m_detail->show(id);
        }
        return;
    }
    m_pages->setCurrentWidget(m_listPage);
    const bool full = position.endsWith(fullSuffix);
    m_list->setVisible(!full);
    m_detail->show(id);
    if (m_list->currentId() != id || id == 0) { // else it would narrow a selection of several
        m_list->select(id);
    }
    showSelection();
    if (full) {
        m_side->setCurrentWidget(m_detail);
        m_detail->setFocus();
    }
}

void PeoplePlace::go(const QString &position)
{
    if (position == m_position) {
        setPosition(position);
        return;
    }
    setPosition(position);
    Q_EMIT positionChanged(position);
}

void PeoplePlace::activate()
{
    m_list->ensureLoaded();
    if (m_pages->currentWidget() == m_listPage && !m_list->isHidden()) {
        m_list->focusTable();
    }
}

QList<QAction *> PeoplePlace::commands() const { return QList<QAction *>{m_invite} + m_list->commands(); }

QString PeoplePlace::unsaved() const { return m_form->draftName(); }

QList<Account> PeoplePlace::selected() const
{
    QList<Account> accounts;
    for (const QModelIndex &index : m_list->table()->selectionModel()->selectedRows()) {
        accounts.append(Account::fromJson(m_list->model()->row(index.row())));
    }
    return accounts;
}

void PeoplePlace::showSelection()
{
    const QList<Account> accounts = selected();
    const bool several = accounts.size() > 1;
    if (several) {
        m_selection->show(accounts);
    }
    m_side->setCurrentWidget(several ? static_cast<QWidget *>(m_selection) : m_detail);
    m_side->setVisible(several || idIn(m_position) != 0);
}

void PeoplePlace::fillMenu(QMenu &menu, const QJsonObject &row)
{
    const QList<Account> accounts = selected();
    if (accounts.size() < 2) {
        fillMenuOfOne(menu, Account::fromJson(row));
        return;
    }
    const int count = static_cast<int>(accounts.size());
    menu.addAction(icon(u"sign-close"_s), tr("End the sessions of %n people…", nullptr, count), this,
                   [this, accounts] { m_actions->endSessions(accounts); });
    menu.addAction(icon(u"sign-pause"_s), tr("Disable %n people…", nullptr, count), this,
                   [this, accounts] { m_actions->disable(accounts); });
}

void PeoplePlace::fillMenuOfOne(QMenu &menu, const Account &account)
{
    const QString id = QString::number(account.id);
    menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id] { go(id + fullSuffix); });
    if (account.role == Person::Member) {
        menu.addAction(icon(u"sign-chart"_s), tr("Show the data"), this,
                       [this, id] { m_workbench.open(u"patients/"_s + id); });
    }
    menu.addAction(icon(u"edit-copy"_s), tr("Copy the e-mail address"), this,
                   [account] { QApplication::clipboard()->setText(account.email); });
    if (!m_actions->refusal(account).isEmpty()) {
        return;
    }
    menu.addAction(icon(u"document-edit"_s), tr("Edit"), this, [this, id] { go(id + editSuffix); });
    menu.addSeparator();
    if (account.state != 5) {
        menu.addAction(icon(u"edit-undo"_s), tr("Enable"), this, [this, account] { m_actions->enable(account); });
        return;
    }
    if (account.standing() == Standing::Locked) {
        menu.addAction(icon(u"sign-ok"_s), tr("Unlock"), this, [this, account] { m_actions->unlock(account); });
    }
    menu.addAction(icon(u"mail-message-new"_s),
                   account.hasPassword ? tr("Send a new-password link…") : tr("Send the invitation again…"), this,
                   [this, account] { m_actions->sendLink(account); });
    menu.addAction(icon(u"sign-close"_s), tr("End all sessions…"), this,
                   [this, account] { m_actions->endSessions({account}); });
    if (m_actions->disableRefusal(account).isEmpty()) {
        menu.addAction(icon(u"sign-pause"_s), tr("Disable…"), this, [this, account] { m_actions->disable({account}); });
    }
}

void PeoplePlace::saved(const QJsonObject &answer, bool invited)
{
    const Account account = Account::fromJson(answer);
    if (invited) {
        m_actions->tellLink(LinkDialog::Purpose::Invitation, account.name(), account.email,
                            answer.value("invitation"_L1).toObject());
    } else {
        m_workbench.notify(Workbench::Tone::Good, tr("%1 is saved.").arg(account.name()));
    }
    go(QString::number(account.id));
    afterChange({account.id});
}

void PeoplePlace::afterChange(const QList<qint64> &ids)
{
    m_list->model()->reload();
    if (ids.contains(m_detail->id())) {
        m_detail->reload();
    }
}

void PeoplePlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (!m_position.isEmpty() || m_side->isVisible())) {
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
    place.id = u"people"_s;
    place.title = PeoplePlace::tr("People");
    place.iconName = u"sign-people"_s;
    place.visible = [](const Person &person) { return person.isAdministrator(); };
    place.make = [](Workbench &workbench, QWidget *parent) { return new PeoplePlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::people
