#include "ui/models/statedelegate.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace bc::ui {

using namespace Qt::StringLiterals;

QColor markColour(Mark mark)
{
    const Colours &c = Theme::colours();
    switch (mark) {
    case Mark::Good:
        return c.good;
    case Mark::Waiting:
        return c.info;
    case Mark::Stopped:
    case Mark::Warning:
        return c.warning;
    case Mark::Bad:
        return c.bad;
    case Mark::None:
        break;
    }
    return c.muted;
}

QIcon markIcon(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return icon(u"sign-ok"_s, markColour(mark));
    case Mark::Waiting:
        return icon(u"sign-wait"_s, markColour(mark));
    case Mark::Stopped:
        return icon(u"sign-pause"_s, markColour(mark));
    case Mark::Warning:
        return icon(u"sign-warning"_s, markColour(mark));
    case Mark::Bad:
        return icon(u"sign-error"_s, markColour(mark));
    case Mark::None:
        break;
    }
    return icon(u"sign-none"_s, markColour(mark));
}

namespace {

int padding(const QStyle *style, const QWidget *widget)
{
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
}

} // namespace

int StateDelegate::cellWidth(int text) { return 2 * padding(QApplication::style(), nullptr) + 16 + space::s + text; }

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = own.text;
    own.text.clear();
    own.icon = {};
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);

    const int pad = padding(style, widget);
    QRect rest = option.rect.adjusted(pad, 0, -pad, 0);
    const QVariant mark = index.data(StateRole);
    if (mark.isValid()) {
        const QRect place(rest.left(), rest.center().y() - 7, 16, 16);
        markIcon(mark.value<Mark>()).paint(painter, place);
        rest.setLeft(place.right() + space::s);
    }
    painter->save();
    painter->setFont(own.font);
    painter->setPen(own.palette.color(QPalette::Text));
    const QString shown = own.fontMetrics.elidedText(text, Qt::ElideRight, rest.width());
    painter->drawText(rest, static_cast<int>(own.displayAlignment), shown);
    const QString second = index.data(SecondRole).toString();
    if (!second.isEmpty() && own.displayAlignment.testFlag(Qt::AlignLeft)) {
        rest.setLeft(rest.left() + own.fontMetrics.horizontalAdvance(shown) + space::s);
        painter->setPen(Theme::colours().muted);
        if (const QVariant secondMark = index.data(SecondMarkRole); secondMark.isValid()) {
            markIcon(secondMark.value<Mark>()).paint(painter, QRect(rest.left(), rest.center().y() - 7, 16, 16));
            painter->setPen(markColour(secondMark.value<Mark>()));
            rest.setLeft(rest.left() + 16 + space::xs);
        }
        painter->drawText(rest, static_cast<int>(own.displayAlignment),
                          own.fontMetrics.elidedText(second, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(StateRole).isValid()) {
        size.rwidth() += 16 + space::s;
    }
    if (const QString second = index.data(SecondRole).toString(); !second.isEmpty()) {
        const int sign = index.data(SecondMarkRole).isValid() ? 16 + space::xs : 0;
        size.rwidth() += space::s + sign + option.fontMetrics.horizontalAdvance(second);
    }
    return size;
}

} // namespace bc::ui
