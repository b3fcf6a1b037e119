#include "ui/widgets/housepaint_p.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>

namespace bc::ui::paint {

using namespace Qt::StringLiterals;

namespace {

enum class ButtonRole { Plain, Primary, Destructive };

ButtonRole roleOf(const QWidget *widget)
{
    const QString role = widget ? widget->property("bcRole").toString() : QString();
    return role == "primary"_L1 ? ButtonRole::Primary
                                : (role == "destructive"_L1 ? ButtonRole::Destructive : ButtonRole::Plain);
}

/// Fills and frames a rounded panel on whole device pixels.
void panel(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = metric::line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    const qreal inset = border.alpha() == 0 ? 0 : width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metric::radius, metric::radius);
    painter.restore();
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(a.redF() * rest + b.redF() * share, a.greenF() * rest + b.greenF() * share,
                            a.blueF() * rest + b.blueF() * share);
}

bool keyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

/// The area of a field, framed by its state: plain, hovered, wrong, focused.
void fieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colours &c = Theme::colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool wrong = widget && widget->property("bcWrong").toBool();
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    QColor border = wrong ? c.bad : c.border;
    qreal width = metric::line;
    if (keyboardFocus(option)) {
        border = wrong ? c.bad : c.accent;
        width = metric::focusRing;
    } else if (!enabled || readOnly) {
        border = c.line;
    } else if (option.state.testFlag(QStyle::State_MouseOver) && !wrong) {
        border = c.muted;
    }
    panel(painter, option.rect, enabled && !readOnly ? c.base : c.window, border, width);
}

} // namespace

void button(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colours &c = Theme::colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool on = option.state.testFlag(QStyle::State_On);
    QColor fill = on ? c.accentSoft : c.base;
    QColor border = on ? c.accent : c.border;
    const ButtonRole role = roleOf(widget);
    if (role == ButtonRole::Primary) {
        fill = border = c.accent;
    } else if (role == ButtonRole::Destructive) {
        border = c.bad;
    }
    if (!enabled) {
        fill = c.raised;
        border = c.line;
    } else if (down) {
        fill = mixed(fill, c.text, 0.16F);
    } else if (hover) {
        fill = mixed(fill, c.text, 0.07F);
    }
    const auto *flat = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (flat && flat->features.testFlag(QStyleOptionButton::Flat) && !down && !hover) {
        fill = border = Qt::transparent;
    }
    panel(painter, option.rect, fill, border);
    if (keyboardFocus(option)) {
        if (role == ButtonRole::Primary) { // a ring inside: the accent on the accent would not be seen
            panel(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, c.onAccent, 1);
        } else {
            panel(painter, option.rect, Qt::transparent, c.accent, metric::focusRing);
        }
    }
}

void buttonText(QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &c = Theme::colours();
    if (!option.icon.isNull() && !option.text.isEmpty()) {
        option.text.prepend(QChar(0x2002)); // Qt leaves 4 pixels, which a broad icon seems to fill
    }
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return;
    }
    const ButtonRole role = roleOf(widget);
    if (role == ButtonRole::Primary) {
        option.palette.setColor(QPalette::ButtonText, c.onAccent);
    } else if (role == ButtonRole::Destructive) {
        option.palette.setColor(QPalette::ButtonText, c.bad);
    }
}

void toolButton(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const Colours &c = Theme::colours();
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (down || hover) {
        panel(painter, option.rect, down ? c.accentSoft : c.raised, Qt::transparent);
    }
    if (keyboardFocus(option)) {
        panel(painter, option.rect, Qt::transparent, c.accent, metric::focusRing);
    }
}

void field(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0) { // inside a combo box, spin box or cell: those draw the frame
        return;
    }
    fieldPanel(option, painter, widget);
}

void comboBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    fieldPanel(option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const QRect all = option.rect;
    const QRect arrow = QStyle::visualRect(option.direction, all, QRect(all.right() - 26, all.top(), 26, all.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(QPen(enabled ? Theme::colours().muted : Theme::colours().line, 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    painter.drawPolyline(
        QPolygonF{{centre.x() - 4, centre.y() - 2}, {centre.x(), centre.y() + 2}, {centre.x() + 4, centre.y() - 2}});
    painter.restore();
    Q_UNUSED(box)
}

void focusRect(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    // Buttons and fields draw their own ring; a table shows its current cell by the selection.
    if (qobject_cast<const QAbstractButton *>(widget) && !widget->property("bcRing").toBool()) {
        const bool box = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
        if (!box) {
            return;
        }
    }
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        return;
    }
    panel(painter, option.rect, Qt::transparent, Theme::colours().accent, metric::focusRing);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor border = enabled ? (on ? c.accent : c.border) : c.line;
    painter.setPen(QPen(border, 1));
    painter.setBrush(on ? (enabled ? c.accent : c.raised) : c.base);
    painter.drawRoundedRect(box, 4, 4);
    if (on) {
        painter.setPen(QPen(enabled ? c.onAccent : c.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.state.testFlag(QStyle::State_NoChange)) {
            painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
        } else {
            painter.drawPolyline(QPolygonF{{box.left() + box.width() * 0.25, box.top() + box.height() * 0.52},
                                           {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                                           {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}});
        }
    }
    painter.restore();
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = Theme::colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(enabled ? (on ? c.accent : c.border) : c.line, 1));
    painter.setBrush(on && enabled ? c.accent : c.base);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? c.onAccent : c.muted);
        painter.drawEllipse(box.center(), 3, 3);
    }
    painter.restore();
}

void itemBackground(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const Colours &c = Theme::colours();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? c.accentSoft : c.raised);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = c.raised;
        hover.setAlphaF(0.6F);
        painter.fillRect(option.rect, hover);
    }
}

} // namespace bc::ui::paint
