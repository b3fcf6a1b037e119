#include "ui/settings/registrationpage.h"

#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/issuedialog.h"
#include "ui/settings/parts.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

struct TokenColumn
{
    enum Index { Name, State, Uses, Expires, Created };
};

bool active(const QJsonObject &row) { return row.value("active"_L1).toBool(); }

QString stateName(const QJsonObject &row)
{
    if (active(row)) {
        return RegistrationPage::tr("Active");
    }
    if (row.value("revoked_time"_L1).isString()) {
        return RegistrationPage::tr("Revoked");
    }
    return row.value("uses_left"_L1).toInt() == 0 ? RegistrationPage::tr("Used up") : RegistrationPage::tr("Expired");
}

std::function<QVariant(const QJsonObject &, int)> timeData(const QString &field)
{
    return [field](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return moment::absolute(time);
        case Qt::ToolTipRole:
            return plainTip(moment::exact(time));
        case SecondRole:
            return moment::relative(time);
        default:
            return {};
        }
    };
}

QList<Column> tokenColumns()
{
    QList<Column> list;
    list.append(Column::text(RegistrationPage::tr("What it is for"), u"name"_s, 220));
    list.append({RegistrationPage::tr("State"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     if (role == StateRole) {
                         return QVariant::fromValue(active(row) ? Mark::Good : Mark::None);
                     }
                     return role == Qt::DisplayRole ? stateName(row) : QVariant();
                 },
                 120});
    list.append({RegistrationPage::tr("Uses left"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? RegistrationPage::tr("%1 of %2")
                                                          .arg(row.value("uses_left"_L1).toInt())
                                                          .arg(row.value("uses"_L1).toInt())
                                                    : QVariant();
                 },
                 90});
    list.append({RegistrationPage::tr("Works until"), {}, timeData(u"expires_time"_s), 230});
    list.append({RegistrationPage::tr("Issued"), {}, timeData(u"created_time"_s), 230});
    list[TokenColumn::Created].priority = 1;
    return list;
}

} // namespace

RegistrationPage::RegistrationPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_issue(new QAction(tr("Issue a token…"), this))
    , m_revoke(new QAction(tr("Revoke…"), this))
    , m_list(new ListView(new PagedModel(workbench.client(), u"/api/v1/admin/initial-access-tokens"_s, tokenColumns()),
                          u"initial-access-tokens"_s))
{
    m_issue->setShortcut(QKeySequence::New);
    m_revoke->setShortcut(QKeySequence::Delete);
    m_revoke->setEnabled(false);
    m_issue->setShortcutContext(Qt::WindowShortcut); // from the list of pages too; a hidden page hears nothing
    m_revoke->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_issue, m_revoke});
    connect(m_issue, &QAction::triggered, this, &RegistrationPage::issue);
    connect(m_revoke, &QAction::triggered, this, qOverload<>(&RegistrationPage::revoke));
    auto *header = new PlaceHeader(tr("Registration"));
    header->setSubtitle(tr("Tokens with which applications register themselves"));
    header->addAction(m_revoke)->setObjectName(u"revokeToken"_s);
    header->addAction(m_issue, true)->setObjectName(u"issueToken"_s);
    m_list->searchField()->hide();
    m_list->table()->setAccessibleName(tr("Tokens for registration"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {TokenColumn::State, TokenColumn::Expires, TokenColumn::Created}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(
        u"sign-ticket"_s, tr("No tokens yet"),
        tr("Issue one to a partner whose programs register applications by themselves (RFC 7591). "
           "Without such a token nobody can."),
        m_issue);
    m_list->states()->setLoadingText(tr("Loading tokens…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        if (active(row)) {
            menu.addAction(icon(u"sign-pause"_s), tr("Revoke…"), this, [this, row] { revoke(row); });
        }
    });
    connect(m_list, &ListView::currentChanged, this,
            [this](const QJsonObject &row) { m_revoke->setEnabled(active(row)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_list, 1);
}

void RegistrationPage::activate() { m_list->ensureLoaded(); }

void RegistrationPage::focusContent() { m_list->focusTable(); }

QList<QAction *> RegistrationPage::commands() const
{
    return QList<QAction *>{m_issue, m_revoke} + m_list->commands().mid(1);
}

void RegistrationPage::issue()
{
    auto *dialog = new IssueDialog(m_workbench.client(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { reveal(dialog->token()); });
    dialog->open();
}

void RegistrationPage::reveal(const QJsonObject &token)
{
    auto *shown =
        new RevealDialog(tr("The token for %1").arg(token.value("name"_L1).toString()),
                         tr("It is shown this once. Applications send it as a bearer token to %1/register-client.")
                             .arg(m_workbench.client().base().toString(QUrl::StripTrailingSlash)),
                         tr("Initial access token"), token.value("token"_L1).toString(), window());
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
    m_list->model()->reload();
}

void RegistrationPage::revoke() { revoke(m_list->currentRow()); }

void RegistrationPage::revoke(const QJsonObject &token)
{
    const QString name = token.value("name"_L1).toString();
    auto *dialog = new ConfirmDialog(tr("Revoke the token for %1?").arg(name),
                                     tr("Nobody can register with it any more. Applications that were registered with "
                                        "it stay as they are. This cannot be taken back; you can issue another."),
                                     tr("Revoke token"), ConfirmDialog::Kind::Destructive, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name, id = token.value("id"_L1).toInteger()] {
        const QString path = u"/api/v1/admin/initial-access-tokens/%1"_s.arg(id);
        m_workbench.client().fetch(Request::remove(path), this, [this, name](const Answer &answer) {
            if (!answer) {
                complain(m_workbench, tr("The token for %1 was not revoked.").arg(name), answer.error());
                return;
            }
            m_workbench.notify(Workbench::Tone::Good, tr("The token for %1 is revoked.").arg(name));
            m_list->model()->reload();
        });
    });
    dialog->open();
}

} // namespace bc::ui::settings
