#include "ui/widgets/housepaint_p.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

namespace bc::ui::paint {

void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *box = qobject_cast<const QFrame *>(widget);
    if (box && box->frameShape() == QFrame::NoFrame) {
        return;
    }
    const bool focus = option.state.testFlag(QStyle::State_HasFocus) && widget && widget->inherits("QTextEdit");
    const bool wrong = widget && widget->property("bcWrong").toBool();
    const bool edits = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
    const bool focused = edits && widget->hasFocus();
    const Colours &c = Theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focus || focused ? metric::focusRing : metric::line;
    painter.setPen(QPen(wrong ? c.bad : (focus || focused ? c.accent : (edits ? c.border : c.line)), width));
    painter.setBrush(edits ? QBrush(option.state.testFlag(QStyle::State_Enabled) ? c.base : c.window) : QBrush());
    const qreal radius = edits ? metric::radius : 0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void hairline(const QStyleOptionFrame &option, QPainter &painter)
{
    QRect line = option.rect;
    if (option.frameShape == QFrame::HLine) {
        line.setTop(line.center().y());
        line.setHeight(metric::line);
    } else {
        line.setLeft(line.center().x());
        line.setWidth(metric::line);
    }
    painter.fillRect(line, Theme::colours().line);
}

void menuPanel(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    painter.fillRect(option.rect, c.base);
    painter.setPen(c.border);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void toolTip(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
}

void headerSection(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, hover ? c.raised : c.window);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void sortArrow(const QStyleOptionHeader &option, QPainter &painter)
{
    // Qt's "sort down" is ascending order; the arrow points to where the values grow.
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    const QPointF tip(option.rect.right() - 14, option.rect.center().y() + (ascending ? -2.0 : 3.0));
    const double back = ascending ? 5.0 : -5.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, back), tip, tip + QPointF(4, back)});
    painter.restore();
}

void tab(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    if (hover && !selected) {
        painter.fillRect(rect.adjusted(0, 0, 0, -2), c.raised);
    }
    if (selected) {
        painter.fillRect(QRect(rect.left() + 6, rect.bottom() - 1, rect.width() - 12, 2), c.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, metric::focusRing));
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), metric::radius, metric::radius);
        painter.restore();
    }
}

void tabBase(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::colours().line);
}

void progress(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    QRectF bar(option.rect);
    if (bar.height() > 6) {
        bar = QRectF(bar.left(), bar.center().y() - 3, bar.width(), 6);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (element == QStyle::CE_ProgressBarGroove) {
        painter.setBrush(c.raised);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    } else if (const auto *value = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
        const bool unknown = value->maximum <= value->minimum;
        const qreal share = unknown ? 0.3 : qreal(value->progress - value->minimum) / (value->maximum - value->minimum);
        bar.setWidth(bar.width() * qBound(0.0, share, 1.0));
        painter.setBrush(c.accent);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (span > 0) {
        handle = static_cast<int>(qint64(bar.pageStep) * length / (span + bar.pageStep));
        handle = qBound(qMin(shortest, length), handle, length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto rect = [&](int from, int size) {
        return horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                          : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return rect(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return rect(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarSlider:
        return rect(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void scrollBar(const QStyleOption &option, QPainter &painter, const QRect &handle)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum) {
        return;
    }
    const Colours &c = Theme::colours();
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = c.muted;
    colour.setAlphaF(active ? 0.8F : 0.45F);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int thin = active ? 2 : 3;
    const QRectF shape =
        horizontal ? QRectF(handle).adjusted(2, thin, -2, -thin) : QRectF(handle).adjusted(thin, 2, -thin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal radius = qMin(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

} // namespace bc::ui::paint
