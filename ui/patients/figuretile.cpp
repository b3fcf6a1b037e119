#include "figuretile.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &name, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_unit(unit)
    , m_value(label(u"–"_s, Text::Title))
    , m_unitLabel(label(unit, Text::Muted))
{
    m_value->setFont(Theme::font(type::title, true));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label(name, Text::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_value, 0, Qt::AlignBaseline);
    row->addWidget(m_unitLabel, 0, Qt::AlignBaseline);
    row->addStretch();
    column->addLayout(row);
    m_unitLabel->hide();
    setMinimumWidth(96); // so that the row does not shuffle with every digit
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FigureTile::setValue(const QString &value)
{
    m_value->setText(value.isEmpty() ? u"–"_s : value);
    m_unitLabel->setVisible(!value.isEmpty() && !m_unit.isEmpty());
    setAccessibleName(u"%1: %2 %3"_s.arg(m_name, value, m_unit));
}

QString FigureTile::value() const { return m_value->text(); }

} // namespace bc::ui::patients
