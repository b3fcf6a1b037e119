#include "ui/people/selectionpanel.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype namesListed = 12;
}

SelectionPanel::SelectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, Text::Heading))
    , m_names(label({}, Text::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Select nobody"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &SelectionPanel::closeRequested);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_names->setWordWrap(true);
    column->addWidget(m_names);
    column->addWidget(hairline());
    auto *copy = new QPushButton(tr("Copy the e-mail addresses"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList addresses;
        for (const Account &each : std::as_const(m_accounts)) {
            addresses.append(each.email);
        }
        QApplication::clipboard()->setText(addresses.join(u", "_s));
    });
    auto *end = new QPushButton(tr("End their sessions…"));
    end->setObjectName(u"endSelected"_s);
    makeDestructive(end);
    connect(end, &QPushButton::clicked, this, &SelectionPanel::endSessionsRequested);
    auto *disable = new QPushButton(tr("Disable them…"));
    disable->setObjectName(u"disableSelected"_s);
    makeDestructive(disable);
    connect(disable, &QPushButton::clicked, this, &SelectionPanel::disableRequested);
    for (QPushButton *each : {copy, end, disable}) {
        column->addWidget(each, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

void SelectionPanel::show(const QList<Account> &accounts)
{
    m_accounts = accounts;
    m_title->setText(tr("%n people selected", nullptr, static_cast<int>(accounts.size())));
    QStringList names;
    for (const Account &each : accounts.mid(0, namesListed)) {
        names.append(each.name());
    }
    if (accounts.size() > namesListed) {
        names.append(tr("and %n more", nullptr, static_cast<int>(accounts.size() - namesListed)));
    }
    m_names->setText(names.join(u'\n'));
}

} // namespace bc::ui::people
