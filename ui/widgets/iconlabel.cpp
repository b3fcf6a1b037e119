#include "ui/widgets/iconlabel.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bc::ui {

IconLabel::IconLabel(QString name, Colour colour, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_colour(colour)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Colour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_name, Theme::colours().*m_colour).paint(&painter, rect());
}

} // namespace bc::ui
