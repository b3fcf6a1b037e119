#include "ui/widgets/countbadge.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace bc::ui {

namespace {

constexpr int badgeHeight = 18;

} // namespace

CountBadge::CountBadge(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(type::small, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void CountBadge::setCount(qint64 count, const QString &meaning)
{
    m_count = count;
    setAccessibleName(meaning);
    setToolTip(plainTip(meaning));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QString CountBadge::shown() const { return QLocale().toString(m_count); }

QSize CountBadge::sizeHint() const
{
    return {std::max(badgeHeight, fontMetrics().horizontalAdvance(shown()) + 2 * (space::xs + 2)), badgeHeight};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.bad);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colours.base);
    painter.drawText(rect(), Qt::AlignCenter, shown());
}

} // namespace bc::ui
