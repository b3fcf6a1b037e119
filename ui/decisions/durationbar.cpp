#include "ui/decisions/durationbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace bc::ui {

namespace {
constexpr double thick = 6;
constexpr double thinnest = 3; // what took next to no time is still seen
} // namespace

DurationBar::DurationBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DurationBar::setStretch(double from, double length, bool refused)
{
    m_from = std::clamp(from, 0.0, 1.0);
    m_length = std::clamp(length, 0.0, 1.0 - m_from);
    m_refused = refused;
    update();
}

void DurationBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    const double length = std::max(thinnest, m_length * width());
    const double left = std::min(m_from * width(), width() - length);
    painter.setBrush(m_refused ? colours.bad : colours.accent);
    painter.drawRoundedRect(QRectF(left, track.top(), length, thick), thick / 2, thick / 2);
}

} // namespace bc::ui
