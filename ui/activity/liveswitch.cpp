#include "ui/activity/liveswitch.h"

#include "ui/models/pagedmodel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds refreshEvery{5};
}

LiveSwitch::LiveSwitch(PagedModel *model, QTableView *table, QWidget *parent)
    : QPushButton(parent)
    , m_model(model)
    , m_table(table)
    , m_timer(new QTimer(this))
    , m_action(new QAction(tr("Pause or resume the live list"), this))
{
    setCheckable(true);
    setChecked(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_action, &QAction::triggered, this, &QPushButton::click);
    connect(m_timer, &QTimer::timeout, this, &LiveSwitch::tick);
    connect(this, &QPushButton::toggled, this, [this](bool on) {
        m_failure.clear();
        tell();
        if (on) {
            tick(); // who goes on wants to see it
        }
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveSwitch::tell);
    connect(m_model, &PagedModel::refreshed, this, [this] {
        m_failure.clear();
        tell();
    });
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        if (m_model->state() == PagedModel::State::Ready) {
            m_failure.clear();
            tell();
        }
    });
    connect(m_model, &PagedModel::refreshFailed, this, [this](const Problem &problem) {
        m_failure = u"%1 %2"_s.arg(problem.title, problem.remedy).trimmed();
        tell();
    });
    m_timer->start(refreshEvery);
    tell();
}

void LiveSwitch::setInterval(std::chrono::milliseconds interval) { m_timer->start(interval); }

void LiveSwitch::tick()
{
    if (isChecked() && m_table->isVisible() && !window()->isMinimized() && m_table->verticalScrollBar()->value() == 0) {
        m_model->refresh();
    }
}

void LiveSwitch::tell()
{
    if (!isChecked()) {
        show(Mark::Stopped, tr("Paused"), tr("Nothing new is asked for. Click to go on."));
    } else if (!m_failure.isEmpty()) {
        show(Mark::Warning, tr("Not up to date"), tr("%1 It is tried again every five seconds.").arg(m_failure));
    } else if (m_table->verticalScrollBar()->value() > 0) {
        show(Mark::Waiting, tr("Live at the top"),
             tr("The list stands still while you read below. At its top it is live again."));
    } else {
        show(Mark::Good, tr("Live"), tr("Asks for what is new every five seconds. Click to pause."));
    }
}

void LiveSwitch::show(Mark mark, const QString &text, const QString &meaning)
{
    m_mark = mark;
    setText(text);
    setAccessibleName(text);
    setToolTip(plainTip(u"%1 (%2)"_s.arg(meaning, m_action->shortcut().toString(QKeySequence::NativeText))));
    update();
}

QSize LiveSwitch::sizeHint() const
{
    // As wide as its longest text, so that nothing beside it moves.
    int widest = 0;
    for (const QString &one : {tr("Live"), tr("Paused"), tr("Live at the top"), tr("Not up to date")}) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(one));
    }
    return {widest + 16 + space::xs + 2 * space::m, 26};
}

void LiveSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void LiveSwitch::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const qreal line = focus ? metric::focusRing : metric::line;
    painter.setPen(QPen(focus ? colours.accent : colours.line, line));
    painter.setBrush(underMouse() ? colours.raised : colours.base);
    const QRectF shape = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const int taken = 16 + space::xs + fontMetrics().horizontalAdvance(text());
    int left = (width() - taken) / 2;
    markIcon(m_mark).paint(&painter, QRect(left, (height() - 16) / 2, 16, 16));
    left += 16 + space::xs;
    painter.setPen(colours.text);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace bc::ui::activity
