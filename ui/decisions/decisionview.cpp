#include "ui/decisions/decisionview.h"

#include "ui/decisions/differenceview.h"
#include "ui/decisions/durationbar.h"
#include "ui/decisions/marklabel.h"
#include "ui/decisions/texts.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::microseconds widestTime{888'000};

} // namespace

DecisionView::DecisionView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The provider's checks"));
    rebuild();
}

void DecisionView::setDecision(const std::optional<Decision> &decision, const QString &sent, const QString &note)
{
    m_decision = decision;
    m_sent = sent;
    m_note = note;
    rebuild();
}

QWidget *DecisionView::makeCheck(const DecisionCheck &check, std::chrono::microseconds before) const
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(new MarkLabel(markOf(check.outcome)), 0, 0, Qt::AlignTop);
    grid->addWidget(label(checkTitle(check.name), Text::Strong), 0, 1);
    grid->addWidget(label(wordOf(check.outcome), Text::Muted), 0, 2);
    auto *bar = new DurationBar;
    const double whole = std::max<double>(1, double(m_decision->duration.count()));
    bar->setStretch(double(before.count()) / whole, double(check.duration.count()) / whole,
                    check.outcome == DecisionCheck::Outcome::Refused);
    grid->addWidget(bar, 0, 3, Qt::AlignVCenter);
    QLabel *time = label(durationText(check.duration), Text::Small);
    time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(durationText(widestTime))); // the bars stand in line
    grid->addWidget(time, 0, 4);
    grid->setColumnStretch(2, 1);
    int line = 1;
    if (!check.detail.isEmpty()) {
        grid->addWidget(wrappedLabel(check.detail, Text::Muted), line++, 1, 1, 4);
    }
    const RegisteredAddress closest = nearest(check.registered);
    if (check.outcome == DecisionCheck::Outcome::Refused && closest.firstDifference >= 0) {
        auto *difference = new DifferenceView;
        // The check keeps the address that came as its detail.
        difference->setAddresses(closest.value, m_sent.isEmpty() ? check.detail : m_sent, closest.firstDifference);
        grid->addWidget(difference, line++, 1, 1, 4);
        if (check.registered.size() > 1) {
            grid->addWidget(wrappedLabel(tr("%n registered addresses were compared; this one is the nearest.", nullptr,
                                            static_cast<int>(check.registered.size())),
                                         Text::Small),
                            line, 1, 1, 4);
        }
    }
    row->setAccessibleName(u"%1: %2. %3"_s.arg(checkTitle(check.name), wordOf(check.outcome), check.detail));
    return row;
}

void DecisionView::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    if (!m_decision) {
        column->addWidget(wrappedLabel(m_note, Text::Muted));
    } else {
        column->addWidget(label(u"%1 \u00b7 %2 \u00b7 %3"_s.arg(m_decision->endpoint, m_decision->outcome,
                                                                durationText(m_decision->duration)),
                                Text::Strong));
        std::chrono::microseconds before{0};
        for (const DecisionCheck &check : std::as_const(m_decision->checks)) {
            column->addWidget(makeCheck(check, before));
            before += check.duration;
        }
        if (!m_decision->rowsWritten.isEmpty()) {
            column->addWidget(wrappedLabel(tr("Written: %1").arg(m_decision->rowsWritten.join(u", "_s)), Text::Muted));
        }
        column->addWidget(wrappedLabel(tr("Trace %1").arg(m_decision->traceId), Text::Small));
    }
    column->addStretch();
    content->setAutoFillBackground(false);
    setWidget(content); // deletes the former one
}

} // namespace bc::ui
