#include "ui/activity/requeststrip.h"

#include "ui/activity/auditentry.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr int pitch = 8; // pixels from bar to bar
constexpr int gap = 2;
constexpr int lowest = 2;           // what came is seen beside the busiest bar
constexpr qint64 shortest = 60'000; // ms the strip reaches back at least

} // namespace

RequestStrip::RequestStrip(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RequestStrip::setRequests(QList<Moment> requests)
{
    m_requests = std::move(requests);
    count();
}

void RequestStrip::count()
{
    m_bars.clear();
    m_most = 0;
    m_hovered = -1;
    const qsizetype bars = (width() - 2 * space::l) / pitch;
    if (!m_requests.isEmpty() && bars > 0) {
        const auto oldest = std::min_element(m_requests.cbegin(), m_requests.cend(),
                                             [](const Moment &a, const Moment &b) { return a.time < b.time; });
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const qint64 end = now.toMSecsSinceEpoch();
        const qint64 begin = std::min(oldest->time.toMSecsSinceEpoch(), end - shortest);
        for (qsizetype i = 0; i < bars; ++i) {
            m_bars.append({QDateTime::fromMSecsSinceEpoch(begin + (end - begin) * i / bars),
                           QDateTime::fromMSecsSinceEpoch(begin + (end - begin) * (i + 1) / bars), 0, 0});
        }
        for (const Moment &one : std::as_const(m_requests)) {
            const qint64 at = (one.time.toMSecsSinceEpoch() - begin) * bars / (end - begin);
            Bar &bar = m_bars[std::clamp<qsizetype>(at, 0, bars - 1)];
            ++bar.all;
            bar.refused += one.refused ? 1 : 0;
            m_most = std::max(m_most, bar.all);
        }
    }
    const auto refused =
        std::count_if(m_requests.cbegin(), m_requests.cend(), [](const Moment &m) { return m.refused; });
    setAccessibleName(tr("Requests: %1 · refused: %2").arg(m_requests.size()).arg(refused));
    update();
}

QString RequestStrip::wordsOf(const Bar &bar) const
{
    return tr("%1 – %2\nRequests: %3 · refused: %4")
        .arg(stamp(bar.from), QLocale().toString(bar.until.time(), u"HH:mm:ss"_s))
        .arg(bar.all)
        .arg(bar.refused);
}

int RequestStrip::barAt(int x) const
{
    const int bar = (x - space::l) / pitch;
    return x >= space::l && bar < m_bars.size() ? bar : -1;
}

void RequestStrip::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty()) {
        return;
    }
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = Theme::font(type::small);
    const int labels = QFontMetrics(small).height();
    const int floor = height() - labels - space::xs;
    const int room = floor - space::xs;
    painter.fillRect(QRect(space::l, floor, width() - 2 * space::l, 1), colours.line);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int left = space::l + i * pitch;
        if (i == m_hovered) {
            painter.fillRect(QRect(left, space::xs, pitch, room), colours.raised);
        }
        if (bar.all == 0) {
            continue;
        }
        const int tall = std::max(lowest, room * bar.all / m_most);
        const int bad = bar.refused > 0 ? std::max(lowest, tall * bar.refused / bar.all) : 0;
        painter.fillRect(QRect(left, floor - tall, pitch - gap, tall), colours.accent);
        painter.fillRect(QRect(left, floor - bad, pitch - gap, bad), colours.bad);
    }
    painter.setFont(small);
    painter.setPen(colours.muted);
    const QRect line(space::l, height() - labels, width() - 2 * space::l, labels);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, stamp(m_bars.constFirst().from));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, stamp(m_bars.constLast().until));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, accessibleName());
}

void RequestStrip::resizeEvent(QResizeEvent *) { count(); }

void RequestStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = barAt(event->position().toPoint().x());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        setCursor(hovered >= 0 && m_bars.at(hovered).all > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void RequestStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void RequestStrip::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint().x());
    if (event->button() == Qt::LeftButton && bar >= 0 && m_bars.at(bar).all > 0) {
        Q_EMIT chosen(m_bars.at(bar).from, m_bars.at(bar).until);
    }
}

bool RequestStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        if (bar >= 0 && m_bars.at(bar).all > 0) {
            QToolTip::showText(help->globalPos(), plainTip(wordsOf(m_bars.at(bar))), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace bc::ui::activity
