#include "ui/flow/decisionview.h"

#include "ui/flow/differenceview.h"
#include "ui/flow/marklabel.h"
#include "ui/flow/texts.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, Text role)
{
    QLabel *result = label(text, role);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result->setMinimumWidth(0);
    return result;
}

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

QWidget *DecisionView::makeCheck(const DecisionCheck &check) const
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(new MarkLabel(markOf(check.outcome)), 0, 0, Qt::AlignTop);
    grid->addWidget(label(check.name, Text::Strong), 0, 1);
    grid->addWidget(label(wordOf(check.outcome), Text::Muted), 0, 2);
    QLabel *time = label(durationText(check.duration), Text::Small);
    grid->addWidget(time, 0, 3, Qt::AlignRight);
    grid->setColumnStretch(2, 1);
    int line = 1;
    if (!check.detail.isEmpty()) {
        grid->addWidget(wrapped(check.detail, Text::Muted), line++, 1, 1, 3);
    }
    const RegisteredAddress closest = nearest(check.registered);
    if (check.outcome == DecisionCheck::Outcome::Refused && closest.firstDifference >= 0) {
        auto *difference = new DifferenceView;
        difference->setAddresses(closest.value, m_sent, closest.firstDifference);
        grid->addWidget(difference, line++, 1, 1, 3);
        if (check.registered.size() > 1) {
            grid->addWidget(wrapped(tr("%n registered addresses were compared; this one is the nearest.", nullptr,
                                       static_cast<int>(check.registered.size())),
                                    Text::Small),
                            line, 1, 1, 3);
        }
    }
    row->setAccessibleName(u"%1: %2. %3"_s.arg(check.name, wordOf(check.outcome), check.detail));
    return row;
}

void DecisionView::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    if (!m_decision) {
        column->addWidget(wrapped(m_note, Text::Muted));
    } else {
        column->addWidget(label(u"%1 \u00b7 %2 \u00b7 %3"_s.arg(m_decision->endpoint, m_decision->outcome,
                                                                durationText(m_decision->duration)),
                                Text::Strong));
        for (const DecisionCheck &check : std::as_const(m_decision->checks)) {
            column->addWidget(makeCheck(check));
        }
        if (!m_decision->rowsWritten.isEmpty()) {
            column->addWidget(wrapped(tr("Written: %1").arg(m_decision->rowsWritten.join(u", "_s)), Text::Muted));
        }
        column->addWidget(wrapped(tr("Trace %1").arg(m_decision->traceId), Text::Small));
    }
    column->addStretch();
    content->setAutoFillBackground(false);
    setWidget(content); // deletes the former one
}

} // namespace bc::ui::flow
