#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype namesShown = 10;
constexpr int confirmWidth = 480;
} // namespace

ConfirmDialog::ConfirmDialog(const QString &question, const QString &effect, const QString &action, Kind kind,
                             const QStringList &names, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(action);
    setFixedWidth(confirmWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(question, Text::Heading));
    column->addWidget(wrappedLabel(effect));
    if (!names.isEmpty()) {
        QStringList shown = names.mid(0, namesShown);
        if (names.size() > namesShown) {
            shown.append(tr("and %n more", nullptr, static_cast<int>(names.size() - namesShown)));
        }
        column->addWidget(wrappedLabel(shown.join(u'\n'), Text::Muted));
    }
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(action);
    go->setObjectName(u"confirm"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    if (kind == Kind::Destructive) {
        makeDestructive(go);
        cancel->setDefault(true); // Enter alone takes nothing away
    } else {
        makePrimary(go);
        go->setDefault(true);
    }
    // As high as its wrapped texts need at its width, which QDialog does not see to.
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

} // namespace bc::ui
