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
} // namespace

ConfirmDialog::ConfirmDialog(const QString &question, const QString &effect, const QString &action, Kind kind,
                             const QStringList &names, QWidget *parent)
    : FittedDialog(usualWidth, parent)
    , m_choices(new QVBoxLayout)
    , m_buttons(new QWidget)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_go(new QPushButton)
{
    setWindowTitle(action);
    addHeading(question, effect);
    if (!names.isEmpty()) {
        QStringList shown = names.mid(0, namesShown);
        if (names.size() > namesShown) {
            shown.append(tr("and %n more", nullptr, static_cast<int>(names.size() - namesShown)));
        }
        column()->addWidget(wrappedLabel(shown.join(u'\n'), Text::Muted));
    }
    m_choices->setSpacing(space::m);
    column()->addLayout(m_choices);
    column()->addSpacing(space::s);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_cancel->setObjectName(u"cancel"_s);
    m_go->setObjectName(u"confirm"_s);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    column()->addWidget(m_buttons);
    setAction(action, kind);
}

void ConfirmDialog::add(QWidget *widget)
{
    m_choices->addWidget(widget);
    // What becomes a child last comes last by keyboard: the buttons, as they stand there.
    m_buttons->setParent(nullptr);
    column()->addWidget(m_buttons);
}

void ConfirmDialog::setAction(const QString &action, Kind kind)
{
    m_go->setText(action);
    if (kind == Kind::Destructive) {
        makeDestructive(m_go);
        m_cancel->setDefault(true); // Enter alone takes nothing away
    } else {
        makePrimary(m_go);
        m_go->setDefault(true);
    }
    m_go->update();
}

} // namespace bc::ui
