#pragma once

#include "ui/client/request.h"
#include "ui/decisions/decision.h"
#include "ui/flow/exchange.h"
#include "ui/flow/flowapplication.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <array>
#include <optional>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::flow {

/// The steps of an authorization code flow with PKCE (RFC 6749 §4.1, RFC 7636), in order.
enum class Step { Authorize, SignIn, Consent, Redirect, Token, Call };
inline constexpr std::array steps{Step::Authorize, Step::SignIn, Step::Consent,
                                  Step::Redirect,  Step::Token,  Step::Call};

enum class StepState {
    Waiting,     ///< not begun
    Running,     ///< a request is on its way
    NeedsPerson, ///< a page waits in the embedded view
    Done,
    Skipped, ///< the provider did not need it (session or consent remembered)
    Failed,
};

/// What happened in one step.
struct StepRecord
{
    StepState state = StepState::Waiting;
    std::optional<std::chrono::microseconds> duration;
    std::optional<Exchange> exchange; ///< what the studio sent itself
    QString traceId;
    std::optional<Decision> decision;
    QString decisionNote; ///< why there is no decision record, translated
    std::optional<Problem> problem;
};

/// What is walked.
struct FlowSettings
{
    FlowApplication application;
    QString redirect, scope;
    QString secret; ///< of a confidential application; kept in memory only, until the next settings
    ApiCall call;
};

/// Which of the provider's pages the embedded view shows.
enum class Page { SignIn, Consent, Other };

/// Walks one flow step by step and keeps what each step showed. Sends its own requests through the ProviderClient,
/// never with the console's token; pages are shown by whoever listens to `browse`. GUI thread only.
class FlowRun : public QObject
{
    Q_OBJECT
public:
    explicit FlowRun(ProviderClient &client, QObject *parent = nullptr);

    /// Takes new settings and starts over.
    void configure(const FlowSettings &settings);
    const FlowSettings &settings() const { return m_settings; }
    /// Starts over with a fresh verifier and state.
    void reset();
    /// Does the next step that needs no person.
    void step();
    /// Steps until a person is needed, something fails, or the end.
    void run();
    void cancel();
    bool canStep() const;
    bool isBusy() const { return m_busy; }
    bool isFinished() const { return record(Step::Call).state == StepState::Done; }
    std::optional<Step> failedStep() const;

    const StepRecord &record(Step step) const { return m_records.at(static_cast<std::size_t>(step)); }
    QString verifier() const { return m_verifier; }
    QString challenge() const;
    QString stateParameter() const { return m_state; }
    QUrl authorizeUrl() const;
    /// The answer of the token endpoint; empty before.
    QJsonObject token() const { return m_token; }
    QDateTime tokenExpires() const { return m_tokenExpires; }

    // What the embedded view reports.
    void pageShown(Page page);
    void redirected(const QUrl &url);

Q_SIGNALS:
    /// A step's record changed.
    void changed(bc::ui::flow::Step step);
    /// Show this address to the person.
    void browse(const QUrl &url);
    void started();
    /// Nothing more happens by itself: a person is needed, it failed, or it is finished.
    void rested();

private:
    StepRecord &at(Step step) { return m_records.at(static_cast<std::size_t>(step)); }
    std::optional<Step> next() const;
    void set(Step step, StepState state);
    void failStep(Step step, Problem problem);
    void authorize();
    void authorized(const Answer &answer);
    void openView();
    void exchangeCode();
    void exchanged(const Answer &answer);
    void call();
    void called(const Answer &answer);
    void send(Step step, Exchange exchange, void (FlowRun::*done)(const Answer &));
    void settle(Step step);
    void takeTime(Step step);
    bool judgeRedirect(const QUrl &url);
    void fetchDecision(Step step);
    void rememberTraces();
    void findTrace(Step step);

    ProviderClient &m_client;
    FlowSettings m_settings;
    std::array<StepRecord, steps.size()> m_records;
    QString m_verifier, m_state, m_code;
    QJsonObject m_token;
    QDateTime m_tokenExpires;
    QSet<QString> m_knownTraces;
    QElapsedTimer m_watch;
    Cancel m_running;
    bool m_busy = false;
    bool m_continuous = false;
    bool m_signInShown = false;
    bool m_consentShown = false;
    quint64 m_generation = 0; ///< answers of a former walk do not count
};

} // namespace bc::ui::flow
