#include "ui/settings/keyspage.h"

#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/parts.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

struct KeyColumn
{
    enum Index { Kid, Algorithm, State, Since, Until, Published };
};

QString stateOf(const QJsonObject &row) { return row.value("state"_L1).toString(); }

QVariant keyState(const QJsonObject &row, int role)
{
    const QString state = stateOf(row);
    const bool active = state == "active"_L1, next = state == "waiting"_L1;
    switch (role) {
    case Qt::DisplayRole:
        return active ? KeysPage::tr("Active") : (next ? KeysPage::tr("Next") : KeysPage::tr("Retired"));
    case Qt::ToolTipRole:
        return plainTip(active ? KeysPage::tr("Tokens are signed with it now.")
                        : next ? KeysPage::tr("Published, so that applications know it before it signs.")
                               : KeysPage::tr("Signs nothing more, and stays published until the last token that it "
                                              "signed has expired."));
    case StateRole:
        return QVariant::fromValue(active ? Mark::Good : (next ? Mark::Waiting : Mark::None));
    default:
        return {};
    }
}

std::function<QVariant(const QJsonObject &, int)> timeData(const QString &field, const QString &never)
{
    return [field, never](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return time.isValid() ? moment::absolute(time) : never;
        case Qt::ToolTipRole:
            return plainTip(moment::exact(time));
        case SecondRole:
            return moment::relative(time);
        default:
            return {};
        }
    };
}

QList<Column> keyColumns()
{
    QList<Column> list;
    list.append({KeysPage::tr("Key id"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     if (role == Qt::FontRole) {
                         return Theme::mono(type::body);
                     }
                     const QString kid = row.value("kid"_L1).toString();
                     return role == Qt::ToolTipRole ? QVariant(plainTip(kid))
                                                    : (role == Qt::DisplayRole ? QVariant(kid) : QVariant());
                 },
                 210});
    list.append(Column::text(KeysPage::tr("Algorithm"), u"algorithm"_s, 104));
    list.append({KeysPage::tr("State"), {}, keyState, 110});
    list.append({KeysPage::tr("Signs from"), {}, timeData(u"active_time"_s, {}), 230});
    list.append({KeysPage::tr("Signs until"), {}, timeData(u"retire_time"_s, KeysPage::tr("The next rotation")), 230});
    list.append({KeysPage::tr("Published until"), {}, timeData(u"remove_time"_s, u"–"_s), 230});
    list[KeyColumn::Since].priority = 2;
    list[KeyColumn::Published].priority = 1;
    return list;
}

} // namespace

KeysPage::KeysPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_list(new ListView(new PagedModel(workbench.client(), u"/api/v1/admin/keys"_s, keyColumns()), u"signing-keys"_s))
    , m_rotate(new WaitButton(tr("Rotate…"), tr("Rotating…")))
{
    auto *header = new PlaceHeader(tr("Signing keys"));
    header->setSubtitle(tr("Tokens of every workspace are signed with these; applications read their public halves"));
    makePrimary(m_rotate);
    m_rotate->setObjectName(u"rotateKeys"_s);
    connect(m_rotate, &WaitButton::asked, this, &KeysPage::rotate);
    header->addWidget(m_rotate);
    m_list->searchField()->hide();
    m_list->table()->setAccessibleName(tr("Signing keys"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {KeyColumn::State, KeyColumn::Since, KeyColumn::Until, KeyColumn::Published}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(u"sign-key"_s, tr("No keys"),
                               tr("The provider makes its keys when it starts. Without any it cannot sign tokens: "
                                  "rotate to make new ones."));
    m_list->states()->setLoadingText(tr("Loading keys…"));
    m_list->setRowMenu([](QMenu &menu, const QJsonObject &row) {
        menu.addAction(icon(u"edit-copy"_s), tr("Copy the key id"), &menu,
                       [row] { QApplication::clipboard()->setText(row.value("kid"_L1).toString()); });
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_list, 1);
}

void KeysPage::activate() { m_list->ensureLoaded(); }

void KeysPage::focusContent() { m_list->focusTable(); }

QList<QAction *> KeysPage::commands() const { return m_list->commands().mid(1); }

void KeysPage::rotate()
{
    auto *dialog = new ConfirmDialog(
        tr("Make new signing keys?"),
        tr("New keys are published now and sign in ten minutes, when every application has read them. The present ones "
           "then sign nothing more, and stay published until the last token that they signed has expired. Nobody is "
           "signed out and nothing has to be done."),
        tr("Rotate keys"), ConfirmDialog::Kind::Plain, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *leaked = new QCheckBox(tr("The present keys may be in wrong hands: end them at once"));
    leaked->setObjectName(u"immediately"_s);
    QLabel *effect = label(tr("Every ID token and every signed access token out there is worth nothing from then on. "
                              "Applications that keep the old keys refuse new tokens for up to five minutes."));
    effect->setWordWrap(true);
    effect->hide();
    dialog->add(leaked);
    dialog->add(effect);
    connect(leaked, &QCheckBox::toggled, dialog, [dialog, effect](bool on) {
        effect->setVisible(on);
        if (on) {
            dialog->setAction(KeysPage::tr("End the keys now"), ConfirmDialog::Kind::Destructive);
        } else {
            dialog->setAction(KeysPage::tr("Rotate keys"), ConfirmDialog::Kind::Plain);
        }
    });
    connect(dialog, &QDialog::accepted, this, [this, leaked] { send(leaked->isChecked()); });
    dialog->open();
}

void KeysPage::send(bool immediately)
{
    const QJsonObject body{{u"immediately"_s, immediately}};
    Request request = Request::post(u"/api/v1/admin/keys/rotate"_s, body);
    m_rotate->begin(m_workbench.client().fetch(std::move(request), this, [this, immediately](const Answer &answer) {
        m_rotate->end();
        if (!answer) {
            complain(m_workbench, tr("The keys were not rotated."), answer.error());
            return;
        }
        m_workbench.notify(Workbench::Tone::Good, immediately
                                                      ? tr("The former keys are worth nothing any more; new ones sign.")
                                                      : tr("New keys are published; they sign in ten minutes."));
        m_list->model()->reload();
    }));
}

} // namespace bc::ui::settings
