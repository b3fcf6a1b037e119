#include "ui/widgets/stateview.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int skeletonDelay = 200; // ms; quicker answers never flicker
constexpr int textWidth = 420, leastTextWidth = 240;

/// Centred text as wide as is good to read, narrower where there is less room. A layout asks for the height at its own
/// width, which is more than the label's; answered as asked, long texts would lose their last lines.
class Paragraph final : public QLabel
{
public:
    explicit Paragraph(Text text)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignHCenter);
        setMaximumWidth(textWidth);
        if (text == Text::Heading) {
            setFont(Theme::font(type::heading, true));
        } else if (text == Text::Muted) {
            setForegroundRole(role::muted);
        }
    }

    QSize sizeHint() const override { return {textWidth, heightForWidth(textWidth)}; }
    QSize minimumSizeHint() const override { return {leastTextWidth, fontMetrics().height()}; }
    int heightForWidth(int width) const override
    {
        return text().isEmpty() ? 0 : QLabel::heightForWidth(std::min(width, textWidth));
    }
};

} // namespace

StateView::StateView(QWidget *parent)
    : QStackedWidget(parent)
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(skeletonDelay);
    connect(m_delay, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });

    m_loading = new QWidget;
    auto *loading = new QVBoxLayout(m_loading);
    loading->addWidget(new Skeleton, 1);
    m_loadingText = label(tr("Loading…"), Text::Muted);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &StateView::cancelRequested);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_loadingText);
    row->addSpacing(space::m);
    row->addWidget(cancel);
    row->addStretch();
    loading->addLayout(row);
    addWidget(m_loading);

    m_noMatch = new QWidget;
    auto *noMatch = new QVBoxLayout(m_noMatch);
    noMatch->addStretch(2);
    noMatch->addWidget(new IconLabel(u"edit-find"_s, &Colours::muted, 32), 0, Qt::AlignHCenter);
    QLabel *nothing = new Paragraph(Text::Heading);
    nothing->setText(tr("Nothing matches"));
    noMatch->addWidget(nothing, 0, Qt::AlignHCenter);
    auto *widen = new QPushButton(tr("Clear search and filters"));
    connect(widen, &QPushButton::clicked, this, &StateView::widenRequested);
    noMatch->addSpacing(space::s);
    noMatch->addWidget(widen, 0, Qt::AlignHCenter);
    noMatch->addStretch(3);
    addWidget(m_noMatch);

    m_failed = new QWidget;
    auto *failed = new QVBoxLayout(m_failed);
    m_failedTitle = new Paragraph(Text::Heading);
    m_failedText = new Paragraph(Text::Body);
    m_failedText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failedRemedy = new Paragraph(Text::Muted);
    m_retry = new QPushButton(tr("Try again"));
    makePrimary(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &StateView::retryRequested);
    m_copy = new QPushButton(tr("Copy details"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    failed->addStretch(2);
    failed->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad, 32), 0, Qt::AlignHCenter);
    for (QLabel *text : {m_failedTitle, m_failedText, m_failedRemedy}) {
        failed->addWidget(text, 0, Qt::AlignHCenter);
    }
    failed->addSpacing(space::s);
    failed->addLayout(buttons);
    failed->addStretch(3);
    addWidget(m_failed);
}

void StateView::setContent(QWidget *content)
{
    m_content = content;
    addWidget(content);
    if (m_state == State::Full) {
        setCurrentWidget(content);
    }
}

void StateView::setEmpty(const QString &iconName, const QString &title, const QString &text, QAction *first)
{
    if (m_empty) {
        removeWidget(m_empty);
        m_empty->deleteLater();
    }
    m_empty = new QWidget;
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch(2);
    column->addWidget(new IconLabel(iconName, &Colours::muted, 32), 0, Qt::AlignHCenter);
    QLabel *heading = new Paragraph(Text::Heading);
    heading->setText(title);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    QLabel *body = new Paragraph(Text::Muted);
    body->setText(text);
    column->addWidget(body, 0, Qt::AlignHCenter);
    if (first) {
        auto *button = new QPushButton(first->text());
        makePrimary(button);
        connect(button, &QPushButton::clicked, first, &QAction::trigger);
        column->addSpacing(space::s);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    addWidget(m_empty);
    if (m_state == State::Empty) {
        setCurrentWidget(m_empty);
    }
}

void StateView::setLoadingText(const QString &text) { m_loadingText->setText(text); }

void StateView::showFull() { show(State::Full); }

void StateView::showEmpty() { show(State::Empty); }

void StateView::showNoMatch()
{
    show(State::Empty);
    setCurrentWidget(m_noMatch);
}

void StateView::showLoading()
{
    if (m_state == State::Loading) {
        return;
    }
    m_state = State::Loading;
    m_delay->start();
}

void StateView::showProblem(const Problem &problem)
{
    m_failedTitle->setText(problem.title);
    QString text = problem.detail;
    for (const FieldError &error : problem.fieldErrors) {
        text += u'\n' + error.message;
    }
    m_failedText->setText(text.trimmed());
    m_failedText->setVisible(!text.trimmed().isEmpty());
    m_failedRemedy->setText(problem.remedy);
    m_failedRemedy->setVisible(!problem.remedy.isEmpty());
    m_details = problem.details();
    show(State::Failed);
}

void StateView::show(State state)
{
    m_delay->stop();
    m_state = state;
    QWidget *page = state == State::Full ? m_content : (state == State::Empty ? m_empty : m_failed);
    if (page) {
        setCurrentWidget(page);
    }
}

} // namespace bc::ui
