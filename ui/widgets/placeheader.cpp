#include "ui/widgets/placeheader.h"

#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui {

namespace {

constexpr int leastHeight = metric::control + 2 * space::m; // the same with and without buttons

/// A line that never makes its place wider than the window: what has no room ends in an ellipsis, and shows when it is
/// pointed at.
class ElidedLine final : public QLabel
{
public:
    ElidedLine()
    {
        setTextFormat(Qt::PlainText);
        setForegroundRole(role::muted);
    }
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        style()->drawItemText(&painter, rect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const bool isWhole = fontMetrics().horizontalAdvance(text()) <= width();
            setToolTip(isWhole ? QString() : plainTip(text()));
        }
        return QLabel::event(event);
    }
};

} // namespace

PlaceHeader::PlaceHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(label(title, Text::Title))
    , m_subtitle(new ElidedLine)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::l, space::m, space::l, space::m);
    m_row->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_subtitle->hide();
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addLayout(texts, 1);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlaceHeader::setTitle(const QString &title) { m_title->setText(title); }

void PlaceHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
    setMinimumHeight(text.isEmpty() ? leastHeight : std::max(leastHeight, sizeHint().height()));
}

QPushButton *PlaceHeader::addAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(action->text());
    if (primary) {
        makePrimary(button);
    }
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    describe(button, action->text(), keys);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void PlaceHeader::addWidget(QWidget *widget) { m_row->addWidget(widget, 0, Qt::AlignVCenter); }

} // namespace bc::ui
