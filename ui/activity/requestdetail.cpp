#include "ui/activity/requestdetail.h"

#include "ui/activity/auditentry.h"
#include "ui/activity/words.h"
#include "ui/decisions/decisionview.h"
#include "ui/decisions/marklabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

RequestDetail::RequestDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, Text::Heading))
    , m_outcome(label({}, Text::Strong))
    , m_facts(label({}, Text::Muted))
    , m_mark(new MarkLabel(Mark::None))
    , m_states(new StateView)
    , m_checks(new DecisionView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::m, 0, space::l, space::s);
    top->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &RequestDetail::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    top->addLayout(head);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_mark);
    state->addWidget(m_outcome);
    state->addStretch();
    top->addLayout(state);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(m_facts);
    auto *toAudit = new QPushButton(tr("Show it in the audit log"));
    m_toAudit = toAudit;
    connect(toAudit, &QPushButton::clicked, this, [this] { Q_EMIT auditRequested(m_traceId); });
    top->addWidget(toAudit, 0, Qt::AlignLeft);
    column->addLayout(top);
    column->addWidget(hairline());
    m_states->setContent(m_checks);
    m_states->setLoadingText(tr("Loading the checks…"));
    m_states->setMinimumHeight(48); // scrolls in a low window, rather than squeezing what stands above
    column->addWidget(m_states, 1);
    connect(m_states, &StateView::retryRequested, this, &RequestDetail::retryRequested);
}

void RequestDetail::showHead(const QJsonObject &row)
{
    const QString outcome = row.value("outcome"_L1).toString();
    const QString application = row.value("application_name"_L1).toString();
    const QString client = row.value("client_id"_L1).toString();
    const QDateTime time = moment::fromText(row.value("time"_L1).toString());
    m_traceId = row.value("trace_id"_L1).toString();
    m_title->setText(endpointWords(row.value("endpoint"_L1).toString()));
    m_mark->setMark(decisionMark(outcome));
    m_mark->show();
    m_outcome->setText(decisionWords(outcome));
    QStringList facts;
    if (!application.isEmpty() || !client.isEmpty()) {
        facts << (application.isEmpty() ? client : u"%1 \u00b7 %2"_s.arg(application, client));
    }
    facts << u"%1 \u00b7 %2"_s.arg(stamp(time), moment::relative(time));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setToolTip(plainTip(moment::exact(time)));
}

void RequestDetail::showLoading(const QString &traceId)
{
    if (m_traceId != traceId) { // not in the list: its record says the rest
        m_traceId = traceId;
        m_title->setText(tr("Request %1").arg(traceId.left(8)));
        m_mark->hide();
        m_outcome->clear();
        m_facts->clear();
    }
    m_states->showLoading();
}

void RequestDetail::showDecision(const QJsonObject &json)
{
    showHead(json);
    m_checks->setDecision(Decision::fromJson(json), {}, {});
    m_states->showFull();
}

void RequestDetail::showProblem(const Problem &problem)
{
    Problem shown = problem;
    if (problem.notFound()) {
        shown.title = tr("There is no record of this request");
        shown.detail =
            tr("Decision records are kept for 24 hours, at most 10,000 of them, and only for OAuth requests.");
        shown.remedy.clear();
    }
    m_states->showProblem(shown);
}

} // namespace bc::ui::activity
