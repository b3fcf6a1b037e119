#include "ui/activity/pickdialog.h"

#include "ui/models/listview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

QString personName(const QJsonObject &row)
{
    const QString name =
        QString(row.value("first_name"_L1).toString() + u' ' + row.value("last_name"_L1).toString()).trimmed();
    return name.isEmpty() ? row.value("username"_L1).toString() : name;
}

PickDialog *PickDialog::person(ProviderClient &client, QWidget *parent)
{
    QList<Column> columns;
    columns.append({tr("Name"),
                    {},
                    [](const QJsonObject &row, int role) -> QVariant {
                        return role == Qt::DisplayRole ? personName(row) : QVariant();
                    },
                    190});
    columns.append(Column::text(tr("E-mail"), u"email"_s, 240));
    auto *list = new ListView(new PagedModel(client, u"/api/v1/admin/users"_s, columns), u"pick-person"_s);
    list->setSearchPlaceholder(tr("Search by name or e-mail"));
    list->states()->setLoadingText(tr("Loading people…"));
    list->table()->setAccessibleName(tr("People"));
    return new PickDialog(tr("Whose entries?"), list, parent);
}

PickDialog *PickDialog::application(ProviderClient &client, QWidget *parent)
{
    QList<Column> columns{Column::text(tr("Name"), u"name"_s, 220), Column::text(tr("Client id"), u"client_id"_s, 200)};
    auto *list = new ListView(new PagedModel(client, u"/api/v1/applications"_s, columns), u"pick-application"_s);
    list->setSearchPlaceholder(tr("Search applications"));
    list->states()->setLoadingText(tr("Loading applications…"));
    list->table()->setAccessibleName(tr("Applications"));
    return new PickDialog(tr("Entries of which application?"), list, parent);
}

PickDialog::PickDialog(const QString &title, ListView *list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 460);
    m_list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QDialogButtonBox;
    QPushButton *show = buttons->addButton(tr("Show the entries"), QDialogButtonBox::AcceptRole);
    makePrimary(show);
    show->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::l, 0, space::l, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    connect(m_list, &ListView::opened, this, &PickDialog::pick);
    connect(m_list, &ListView::currentChanged, show,
            [show](const QJsonObject &row) { show->setEnabled(!row.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->ensureLoaded();
    m_list->searchField()->setFocus();
}

void PickDialog::pick()
{
    const QJsonObject row = m_list->currentRow();
    if (!row.isEmpty()) {
        Q_EMIT picked(row);
        accept();
    }
}

} // namespace bc::ui::activity
