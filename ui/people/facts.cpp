#include "ui/people/facts.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameWidth = 116;
}

Facts::Facts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void Facts::add(const QString &name, const QString &value, const QString &tip)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(name, Text::Muted), row, 0, Qt::AlignTop);
    QLabel *text = wrappedLabel(value.isEmpty() ? u"–"_s : value, Text::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setToolTip(plainTip(tip));
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_grid->addWidget(text, row, 1);
}

} // namespace bc::ui::people
