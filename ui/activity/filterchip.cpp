#include "ui/activity/filterchip.h"

#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPainter>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
constexpr int arrow = 8;
constexpr int longestChoice = 24; // characters of what is chosen
} // namespace

FilterChip::FilterChip(QString name, QString any, std::function<void(QMenu &)> fill, QWidget *parent)
    : QPushButton(parent)
    , m_name(std::move(name))
    , m_any(std::move(any))
    , m_fill(std::move(fill))
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &FilterChip::showMenu);
    setChoice({}, {});
}

void FilterChip::setChoice(const QString &value, const QString &words)
{
    m_value = value;
    const QString shown = value.isEmpty() ? m_any : words;
    const QString cut = shown.size() > longestChoice ? shown.left(longestChoice - 1) + u'\u2026' : shown;
    setText(u"%1: %2"_s.arg(m_name, cut));
    setAccessibleName(u"%1: %2"_s.arg(m_name, shown));
    setToolTip(cut == shown ? QString() : plainTip(shown));
    updateGeometry();
    update();
}

void FilterChip::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::m + space::s + arrow, 26};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = !m_value.isEmpty();
    const bool focus = hasFocus();
    const qreal line = focus ? metric::focusRing : metric::line;
    painter.setPen(QPen(on || focus ? colours.accent : colours.line, line));
    painter.setBrush(on ? colours.accentSoft : (underMouse() ? colours.raised : colours.base));
    const QRectF shape = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(colours.text);
    const QRect words = rect().adjusted(space::m, 0, -space::m, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(words.right() - arrow / 2.0, height() / 2.0 + 2);
    painter.drawPolyline(
        QPolygonF({tip + QPointF(-arrow / 2.0, -arrow / 2.0), tip, tip + QPointF(arrow / 2.0, -arrow / 2.0)}));
}

} // namespace bc::ui::activity
