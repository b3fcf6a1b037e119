#include "ui/flow/flowplace.h"

#include "ui/client/providerclient.h"
#include "ui/decisions/decisionview.h"
#include "ui/flow/flowsetup.h"
#include "ui/flow/messagepage.h"
#include "ui/flow/pkcebox.h"
#include "ui/flow/place.h"
#include "ui/flow/steplist.h"
#include "ui/flow/texts.h"
#include "ui/flow/tokenview.h"
#include "ui/flow/wireview.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

/// Which of the provider's pages stands there, seen by what one can do on it.
const QString probe = u"(document.querySelector('input[type=password]') ? 'sign_in' :"
                      " document.querySelector('button[name=decision][value=allow]') ? 'consent' : 'other')"_s;

} // namespace

FlowPlace::FlowPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_run(new FlowRun(workbench.client(), this))
    , m_states(new StateView)
    , m_setup(new FlowSetup)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeBar());
    auto *setupRow = new QHBoxLayout;
    setupRow->setContentsMargins(space::l, 0, space::l, 0);
    setupRow->addWidget(m_setup);
    column->addLayout(setupRow);
    column->addWidget(makeColumns(), 1);
    m_states->setContent(content);
    m_states->setLoadingText(tr("Reading the applications…"));
    auto *create = new QAction(tr("Go to Applications"), this);
    connect(create, &QAction::triggered, this, [this] { m_workbench.open(u"applications"_s); });
    m_states->setEmpty(
        u"sign-flow"_s, tr("No application to walk"),
        tr("The studio walks an application's sign-in and consent step by step and shows what goes over the "
           "wire. Create an application first."),
        create);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);

    connect(m_states, &StateView::retryRequested, this, &FlowPlace::loadApplications);
    connect(m_states, &StateView::cancelRequested, m_states, &StateView::showEmpty);
    connect(m_setup, &FlowSetup::edited, this, &FlowPlace::settingsEdited);
    connect(m_list, &StepList::chosen, this, &FlowPlace::showStep);
    connect(m_run, &FlowRun::changed, this, &FlowPlace::stepChanged);
    connect(m_run, &FlowRun::browse, this, &FlowPlace::browse);
    connect(m_run, &FlowRun::started, this, &FlowPlace::showRest);
    connect(m_run, &FlowRun::rested, this, &FlowPlace::showRest);
    connect(m_message, &MessagePage::primaryClicked, this, [this] {
        if (m_run->failedStep()) {
            reset();
        } else {
            m_run->run();
        }
    });
    connect(m_message, &MessagePage::secondaryClicked, this, [this] {
        if (m_run->failedStep()) {
            m_workbench.open(u"applications/%1"_s.arg(m_run->settings().application.id));
        } else {
            m_run->step();
        }
    });
    settingsEdited();
}

FlowPlace::~FlowPlace() = default;

QString FlowPlace::position() const
{
    const qint64 id = m_setup->settings().application.id;
    return id > 0 ? QString::number(id) : QString();
}

void FlowPlace::setPosition(const QString &position)
{
    m_wanted = position.toLongLong();
    if (m_wanted > 0 && m_loaded && m_setup->chooseId(m_wanted)) {
        m_wanted = 0;
    }
}

void FlowPlace::activate()
{
    if (!m_loaded) {
        loadApplications();
    }
    m_runButton->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> FlowPlace::commands() const { return m_commands; }

void FlowPlace::loadApplications()
{
    m_states->showLoading();
    QUrlQuery query;
    query.addQueryItem(u"view"_s, u"full"_s);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    m_workbench.client().fetch(Request::get(u"/api/v1/applications"_s, query), this, [this](const Answer &answer) {
        if (!answer) {
            if (!answer.error().cancelled()) {
                m_states->showProblem(answer.error());
            }
            return;
        }
        QList<FlowApplication> applications;
        for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
            const FlowApplication one = FlowApplication::fromJson(value.toObject());
            // Without this grant there is no flow to walk.
            if (one.isKnown() && (one.grantTypes.isEmpty() || one.grantTypes.contains("authorization_code"_L1))) {
                applications.append(one);
            }
        }
        m_loaded = true;
        m_setup->setApplications(applications);
        if (m_wanted > 0 && m_setup->chooseId(m_wanted)) {
            m_wanted = 0;
        }
        if (applications.isEmpty()) {
            m_states->showEmpty();
        } else {
            m_states->showFull();
        }
    });
}

void FlowPlace::settingsEdited()
{
    const bool begun = m_run->record(Step::Authorize).state != StepState::Waiting;
    if (m_view && begun) {
        m_view->stop();
        m_view->forget(); // the next walk begins as a stranger
    }
    m_run->configure(m_setup->settings());
    m_pkce->setValues(m_run->verifier(), m_run->challenge());
}

void FlowPlace::reset()
{
    settingsEdited();
    m_list->choose(Step::Authorize);
}

void FlowPlace::browse(const QUrl &url)
{
    if (!m_view) {
        m_view = new EmbeddedView;
        m_browser->layout()->addWidget(m_view);
        connect(m_view, &EmbeddedView::redirectReached, m_run, &FlowRun::redirected);
        connect(m_view, &EmbeddedView::pageLoaded, this, &FlowPlace::probePage);
    }
    m_middle->setCurrentWidget(m_browser);
    m_view->setAllowedOrigins({m_workbench.client().base()});
    m_view->setRedirect(QUrl(m_run->settings().redirect));
    m_view->load(url);
    m_view->setFocus(Qt::OtherFocusReason);
}

void FlowPlace::probePage()
{
    // The address without its parameters: they stand on the right, decoded.
    m_address->setText(m_view->url().toString(QUrl::RemoveQuery));
    m_view->runScript(probe, [this](const QVariant &kind) {
        const QString word = kind.toString();
        m_run->pageShown(word == "sign_in"_L1 ? Page::SignIn : word == "consent"_L1 ? Page::Consent : Page::Other);
    });
}

void FlowPlace::stepChanged(Step step)
{
    const StepRecord &record = m_run->record(step);
    m_list->setRecord(step, record);
    // The list follows what happens, so that the right side always tells of the step in work.
    if (record.state == StepState::Running || record.state == StepState::NeedsPerson ||
        record.state == StepState::Failed || (record.state == StepState::Done && step >= Step::Redirect)) {
        m_list->choose(step);
    }
    if (step == m_list->current()) {
        showStep(step);
    }
    if (record.state == StepState::Failed) {
        showFailure(step);
    }
}

void FlowPlace::choose(Step step) { m_list->choose(step); }

void FlowPlace::showStep(Step step)
{
    const StepRecord &record = m_run->record(step);
    QString note = explanationOf(step);
    if (step == Step::SignIn || step == Step::Consent) {
        note += u"\n\n"_s +
                tr("This happens between the person's browser and the provider; the application sees nothing of "
                   "it. The provider's side is in the next tab.");
    }
    m_wire->setExchange(record.exchange, note);
    QString decisionNote = record.decisionNote;
    if (decisionNote.isEmpty()) {
        decisionNote = record.traceId.isEmpty() ? explanationOf(step) : tr("Reading the provider's decision record…");
    }
    m_decision->setDecision(record.decision, m_run->settings().redirect, decisionNote);
}

void FlowPlace::showFailure(Step step)
{
    const StepRecord &record = m_run->record(step);
    const Problem problem = record.problem.value_or(Problem{});
    const auto refused = record.decision ? record.decision->refused() : std::nullopt;
    const auto compared = refused ? refused->registered : QList<RegisteredAddress>();
    m_message->setMessage(Mark::Bad, problem.title, compared.isEmpty() ? problem.detail : QString(), problem.remedy);
    m_message->setDifference(compared, m_run->settings().redirect);
    m_message->setButtons(tr("Start over"), tr("Open the application"));
    m_middle->setCurrentWidget(m_message);
    if (!m_setup->isAncestorOf(QApplication::focusWidget())) {
        m_message->setFocus(Qt::OtherFocusReason);
    }
    if (record.decision) {
        m_tabs->setCurrentWidget(m_decision);
    }
}

QString FlowPlace::callSummary() const
{
    const StepRecord &record = m_run->record(Step::Call);
    if (record.state != StepState::Done || !record.exchange) {
        return {};
    }
    return tr("GET %1 answered %2 in %3: the token works.")
        .arg(record.exchange->path, QString::number(record.exchange->status), durationText(record.exchange->elapsed));
}

void FlowPlace::showRest()
{
    const QString missing = m_setup->missing();
    const bool can = m_run->canStep() && missing.isEmpty();
    const bool begun = m_run->record(Step::Authorize).state != StepState::Waiting;
    m_stepButton->setEnabled(can);
    m_runButton->setEnabled(can);
    m_resetButton->setEnabled(begun);
    m_cancelButton->setVisible(m_run->isBusy());
    m_hint->setText(missing);
    m_hint->setVisible(!missing.isEmpty());
    m_pkce->setValues(m_run->verifier(), m_run->challenge());
    if (m_run->failedStep()) {
        return;
    }
    m_message->setDifference({}, {});
    if (!m_run->token().isEmpty()) {
        m_token->setToken(m_run->token(), m_run->tokenExpires());
        m_token->setCallResult(callSummary());
        if (m_middle->currentWidget() != m_token) {
            m_middle->setCurrentWidget(m_token);
            m_list->setFocus(Qt::OtherFocusReason); // the page that had it is gone
        }
    } else if (!begun) {
        m_message->setMessage(
            Mark::None, tr("Walk the flow of %1").arg(m_run->settings().application.name),
            tr("The studio acts as the application: it asks the provider for authorization, you sign in and "
               "consent on the provider's own pages, and it exchanges the code for a token. Each request "
               "and each of the provider's checks is shown on the right."),
            missing);
        m_message->setButtons(missing.isEmpty() ? tr("Run") : QString(),
                              missing.isEmpty() ? tr("Step by step") : QString());
        m_middle->setCurrentWidget(m_message);
    } else if (m_run->record(Step::SignIn).state == StepState::Waiting) {
        m_message->setMessage(Mark::Good, tr("The provider takes the request"),
                              tr("Next, the provider's own page asks who you are."));
        m_message->setButtons(tr("Go on"), tr("Next step"));
        m_middle->setCurrentWidget(m_message);
    } else if (m_run->record(Step::Redirect).state == StepState::Done) {
        m_message->setMessage(Mark::Good, tr("The application has the code"),
                              tr("State and issuer are the right ones. Next, it exchanges the code for a token."));
        m_message->setButtons(tr("Go on"), tr("Next step"));
        m_middle->setCurrentWidget(m_message);
    }
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"flow"_s;
    place.title = QCoreApplication::translate("bc::ui::flow::FlowPlace", "Flow studio");
    place.iconName = u"sign-flow"_s;
    place.visible = [](const Person &person) { return person.isAdministrator() || person.roleId == Person::Developer; };
    place.make = [](Workbench &workbench, QWidget *parent) -> Place * { return new FlowPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::flow
