#include "ui/widgets/skeleton.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>

namespace bc::ui {

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().raised);
    constexpr std::array<double, 5> lengths{0.62, 0.48, 0.71, 0.55, 0.40};
    int row = 0;
    for (int y = space::l; y + 12 < height() && row < 12; y += metric::row + space::s, ++row) {
        const double length = lengths.at(static_cast<std::size_t>(row) % lengths.size());
        painter.setOpacity(1.0 - row * 0.07);
        const int gap = space::xl;
        const int wide = static_cast<int>((width() - 3 * gap) * length * 0.6);
        painter.drawRoundedRect(QRect(gap, y, wide, 12), 6, 6);
        painter.drawRoundedRect(QRect(gap + width() * 5 / 10, y, width() / 6, 12), 6, 6);
        painter.drawRoundedRect(QRect(gap + width() * 7 / 10, y, width() / 9, 12), 6, 6);
    }
}

} // namespace bc::ui
