#include "ui/people/dialogs.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {
constexpr int linkWidth = 600;
}

LinkDialog::LinkDialog(Purpose purpose, const QString &name, const QString &email, const QString &link,
                       const QDateTime &expires, QWidget *parent)
    : FittedDialog(linkWidth, parent)
{
    const bool invitation = purpose == Purpose::Invitation;
    setWindowTitle(invitation ? tr("Invitation") : tr("New password"));
    addHeading(invitation ? tr("%1 is invited").arg(name) : tr("A new-password link for %1").arg(name),
               tr("This provider sends no emails: give the link to %1 yourself, by a way that only they can read. "
                  "Whoever has "
                  "it sets the password of %2.")
                   .arg(name, email));
    column()->addWidget(label(tr("Link to set the password"), Text::Strong));
    auto *row = new QHBoxLayout;
    auto *field = new QLineEdit(link);
    field->setReadOnly(true);
    field->setFont(Theme::mono(type::body));
    field->setCursorPosition(0);
    field->setAccessibleName(tr("Link to set the password"));
    field->setObjectName(u"link"_s);
    row->addWidget(field, 1);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(u"copyLink"_s);
    copy->setAccessibleName(tr("Copy the link"));
    connect(copy, &QPushButton::clicked, this, [copy, link] {
        SecretClipboard::instance().copy(link);
        copy->setText(tr("Copied"));
    });
    row->addWidget(copy);
    column()->addLayout(row);
    auto *life = new QHBoxLayout;
    life->setSpacing(space::s);
    life->addWidget(new IconLabel(u"sign-wait"_s, &Colours::info), 0, Qt::AlignTop);
    QLabel *until = label(tr("It works once, until %1, and is shown only now.").arg(moment::both(expires)));
    until->setToolTip(plainTip(moment::exact(expires)));
    until->setObjectName(u"expires"_s);
    until->setWordWrap(true);
    life->addWidget(until, 1);
    column()->addLayout(life);
    column()->addWidget(label(tr("The copied link leaves the clipboard after %n second(s).", nullptr,
                                 static_cast<int>(SecretClipboard::stays.count())),
                              Text::Muted));
    column()->addSpacing(space::s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *done = new QPushButton(tr("I have passed it on"));
    done->setObjectName(u"done"_s);
    makePrimary(done);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(done);
    column()->addLayout(foot);
}

} // namespace bc::ui::people
