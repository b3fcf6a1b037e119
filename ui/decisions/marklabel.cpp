#include "ui/decisions/marklabel.h"

#include <QIcon>
#include <QPainter>

namespace bc::ui {

MarkLabel::MarkLabel(Mark mark, int size, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_size(size)
{
    setFixedSize(size, size);
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    markIcon(m_mark).paint(&painter, rect());
}

} // namespace bc::ui
