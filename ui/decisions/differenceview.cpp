#include "ui/decisions/differenceview.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = space::s;

int labelWidth(const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(DifferenceView::tr("registered")),
                    metrics.horizontalAdvance(DifferenceView::tr("sent"))) +
           space::m;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DifferenceView::setAddresses(const QString &registered, const QString &sent, qsizetype at)
{
    m_registered = registered;
    m_sent = sent;
    m_at = at;
    setAccessibleName(
        tr("Registered: %1. Sent: %2. First difference at character %3.").arg(registered, sent).arg(at + 1));
    updateGeometry();
    update();
}

int DifferenceView::perLine(int width) const
{
    const QFontMetrics mono(Theme::mono(type::body));
    const int room = width - 2 * pad - labelWidth(QFontMetrics(Theme::font(type::small)));
    return std::max(8, room / std::max(1, mono.horizontalAdvance(u'm')));
}

int DifferenceView::lineCount(int width) const
{
    const qsizetype longest = std::max<qsizetype>(1, std::max(m_registered.size(), m_sent.size()));
    return static_cast<int>((longest + perLine(width) - 1) / perLine(width));
}

int DifferenceView::heightForWidth(int width) const
{
    const int line = QFontMetrics(Theme::mono(type::body)).height() + 2;
    return lineCount(width) * (2 * line + space::xs) + line + 2 * pad;
}

QSize DifferenceView::sizeHint() const { return {420, heightForWidth(420)}; }

void DifferenceView::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radius, metric::radius);

    const QFont mono = Theme::mono(type::body);
    const QFont small = Theme::font(type::small);
    const QFontMetrics metrics(mono);
    const int advance = metrics.horizontalAdvance(u'm');
    const int height = metrics.height() + 2;
    const int labels = labelWidth(QFontMetrics(small));
    const int columns = perLine(width());
    int y = pad;
    const auto line = [&](const QString &name, const QString &text, qsizetype from) {
        painter.setFont(small);
        painter.setPen(colours.muted);
        if (from == 0) {
            painter.drawText(QRect(pad, y, labels, height), Qt::AlignLeft | Qt::AlignVCenter, name);
        }
        painter.setFont(mono);
        for (qsizetype i = from; i < std::min(from + columns, std::max(text.size(), m_at + 1)); ++i) {
            const QRect cell(pad + labels + static_cast<int>(i - from) * advance, y, advance, height);
            if (i == m_at) {
                painter.fillRect(cell, colours.badSoft);
                painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colours.bad);
            }
            painter.setPen(i == m_at ? colours.bad : colours.text);
            if (i < text.size()) {
                painter.drawText(cell, Qt::AlignCenter, text.at(i));
            }
        }
        y += height;
    };
    for (int i = 0; i < lineCount(width()); ++i) {
        line(tr("registered"), m_registered, qsizetype(i) * columns);
        line(tr("sent"), m_sent, qsizetype(i) * columns);
        y += space::xs;
    }
    painter.setFont(small);
    painter.setPen(colours.bad);
    painter.drawText(QRect(pad + labels, y, width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("first difference at character %1").arg(m_at + 1));
}

} // namespace bc::ui
