#include "ui/activity/durationdelegate.h"

#include "ui/activity/requestrows.h"
#include "ui/decisions/texts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace bc::ui::activity {

namespace {
constexpr int thick = 6;
constexpr int thinnest = 3;
constexpr int longest = 120;
} // namespace

void DurationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = own.text;
    own.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);

    const Colours &colours = Theme::colours();
    const int figures = own.fontMetrics.horizontalAdvance(durationText(std::chrono::milliseconds(888)));
    QRect place = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(own.font);
    painter->setPen(own.palette.color(QPalette::Text));
    painter->drawText(QRect(place.left(), place.top(), figures, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                      text);
    place.setLeft(place.left() + figures + space::s);
    const qint64 taken = index.data(DurationRole).toLongLong();
    if (m_slowest > 0 && place.width() > thinnest) {
        const double whole = std::min(longest, place.width());
        const double length = std::max<double>(thinnest, whole * double(taken) / double(m_slowest));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(
            QRectF(place.left(), place.center().y() - thick / 2 + 1, std::min(whole, length), thick), thick / 2,
            thick / 2);
    }
    painter->restore();
}

} // namespace bc::ui::activity
