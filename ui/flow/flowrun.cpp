#include "ui/flow/flowrun.h"

#include "ui/client/providerclient.h"
#include "ui/client/signin.h"
#include "ui/flow/problems.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

/// 256 bits from the system's generator as 43 unreserved characters (RFC 7636 §4.1).
QString randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString withoutTrailingSlash(QString text)
{
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

/// RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
QString basic(const QString &clientId, const QString &secret)
{
    const QByteArray pair = QUrl::toPercentEncoding(clientId) + ':' + QUrl::toPercentEncoding(secret);
    return u"Basic "_s + QString::fromLatin1(pair.toBase64());
}

} // namespace

FlowRun::FlowRun(ProviderClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void FlowRun::configure(const FlowSettings &settings)
{
    m_settings = settings;
    reset();
}

void FlowRun::reset()
{
    cancel();
    ++m_generation;
    m_records = {};
    m_verifier = randomText();
    m_state = randomText();
    m_code.clear();
    m_token = {};
    m_tokenExpires = {};
    m_knownTraces.clear();
    m_continuous = m_signInShown = m_consentShown = false;
    for (const Step one : steps) {
        Q_EMIT changed(one);
    }
    Q_EMIT rested();
}

void FlowRun::cancel()
{
    m_running.cancel();
    m_busy = m_continuous = false;
    for (const Step one : steps) {
        if (record(one).state == StepState::Running) {
            set(one, StepState::Waiting);
        }
    }
    Q_EMIT rested();
}

QString FlowRun::challenge() const { return SignIn::challengeFor(m_verifier); }

std::optional<Step> FlowRun::next() const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [this](Step one) { return record(one).state == StepState::Waiting; });
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

std::optional<Step> FlowRun::failedStep() const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [this](Step one) { return record(one).state == StepState::Failed; });
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

bool FlowRun::canStep() const
{
    const bool person = std::any_of(steps.begin(), steps.end(),
                                    [this](Step one) { return record(one).state == StepState::NeedsPerson; });
    return m_settings.application.isKnown() && !m_busy && !person && !failedStep() && next();
}

void FlowRun::run()
{
    m_continuous = true;
    step();
}

void FlowRun::step()
{
    if (!canStep()) {
        return;
    }
    Q_EMIT started();
    switch (*next()) {
    case Step::Authorize:
        authorize();
        break;
    case Step::SignIn:
    case Step::Consent:
    case Step::Redirect:
        openView();
        break;
    case Step::Token:
        exchangeCode();
        break;
    case Step::Call:
        call();
        break;
    }
}

void FlowRun::set(Step step, StepState state)
{
    at(step).state = state;
    Q_EMIT changed(step);
}

void FlowRun::failStep(Step step, Problem problem)
{
    m_busy = m_continuous = false;
    at(step).problem = std::move(problem);
    set(step, StepState::Failed);
    Q_EMIT rested();
}

void FlowRun::settle(Step step)
{
    m_busy = false;
    set(step, StepState::Done);
    if (m_continuous && canStep()) {
        this->step();
        return;
    }
    Q_EMIT rested();
}

void FlowRun::takeTime(Step step)
{
    at(step).duration = std::chrono::microseconds(m_watch.nsecsElapsed() / 1000);
    m_watch.restart();
}

void FlowRun::send(Step step, Exchange exchange, void (FlowRun::*done)(const Answer &))
{
    exchange.host = m_client.base().authority();
    Request request = exchange.toRequest();
    m_running = request.cancel;
    m_busy = true;
    at(step).exchange = std::move(exchange);
    set(step, StepState::Running);
    const quint64 generation = m_generation;
    m_client.fetch(std::move(request), this, [this, step, done, generation](const Answer &answer) {
        if (generation != m_generation || record(step).state != StepState::Running) {
            return; // reset or called off in the meantime
        }
        if (!answer) {
            failStep(step, answer.error());
            return;
        }
        at(step).exchange->setAnswer(*answer);
        at(step).duration = answer->elapsed;
        at(step).traceId = answer->traceId;
        (this->*done)(answer);
    });
}

QUrl FlowRun::authorizeUrl() const
{
    QUrl url = m_client.base();
    url.setPath(withoutTrailingSlash(url.path()) + "/authorize"_L1);
    if (record(Step::Authorize).exchange) {
        url.setQuery(record(Step::Authorize).exchange->toRequest().query.toString(QUrl::FullyEncoded));
    }
    return url;
}

// The studio sends the request itself first: so the answer's status, headers and trace are seen, which the embedded
// view would not tell. Nobody is signed in there, so it changes nothing.
void FlowRun::authorize()
{
    rememberTraces();
    Exchange exchange;
    exchange.path = u"/authorize"_s;
    exchange.query = {{u"response_type"_s, u"code"_s},
                      {u"client_id"_s, m_settings.application.clientId},
                      {u"redirect_uri"_s, m_settings.redirect},
                      {u"scope"_s, m_settings.scope},
                      {u"state"_s, m_state},
                      {u"code_challenge"_s, challenge()},
                      {u"code_challenge_method"_s, u"S256"_s}};
    exchange.headers = {{u"Accept"_s, u"text/html"_s}};
    send(Step::Authorize, std::move(exchange), &FlowRun::authorized);
}

void FlowRun::authorized(const Answer &answer)
{
    m_knownTraces.insert(answer->traceId);
    const QUrl location(QString::fromUtf8(answer->header("Location")));
    const QUrl redirect(m_settings.redirect);
    const QUrlQuery query(location);
    if (answer->status >= 400) {
        Problem problem = explain(answer->status >= 500 ? u"server_error"_s : u"invalid_request"_s, {});
        problem.status = answer->status;
        problem.traceId = answer->traceId;
        failStep(Step::Authorize, problem);
    } else if (location.isValid() && location.host() == redirect.host() && location.path() == redirect.path() &&
               query.hasQueryItem(u"error"_s)) {
        failStep(Step::Authorize, explain(query.queryItemValue(u"error"_s, QUrl::FullyDecoded),
                                          query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded)));
    } else {
        fetchDecision(Step::Authorize);
        settle(Step::Authorize);
        return;
    }
    fetchDecision(Step::Authorize);
}

void FlowRun::openView()
{
    m_watch.start();
    m_busy = false;
    set(Step::SignIn, StepState::NeedsPerson);
    Q_EMIT browse(authorizeUrl());
    Q_EMIT rested();
}

void FlowRun::pageShown(Page page)
{
    if (record(Step::Authorize).state != StepState::Done || record(Step::Redirect).state != StepState::Waiting) {
        return;
    }
    if (page == Page::SignIn) {
        m_signInShown = true;
    } else if (page == Page::Consent && !m_consentShown) {
        m_consentShown = true;
        takeTime(Step::SignIn);
        set(Step::SignIn, m_signInShown ? StepState::Done : StepState::Skipped);
        findTrace(Step::SignIn);
        set(Step::Consent, StepState::NeedsPerson);
    }
    Q_EMIT rested();
}

void FlowRun::redirected(const QUrl &url)
{
    if (record(Step::Redirect).state != StepState::Waiting) {
        return;
    }
    const Step last = m_consentShown ? Step::Consent : Step::SignIn;
    takeTime(last);
    set(last, m_consentShown || m_signInShown ? StepState::Done : StepState::Skipped);
    if (!m_consentShown) {
        set(Step::Consent, StepState::Skipped);
    }
    findTrace(last);
    if (judgeRedirect(url)) {
        settle(Step::Redirect);
    }
}

bool FlowRun::judgeRedirect(const QUrl &url)
{
    Exchange exchange;
    exchange.path = url.path();
    exchange.host = url.authority();
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        exchange.query.append({name, value, isSecretField(name)});
    }
    at(Step::Redirect).exchange = exchange;
    at(Step::Redirect).decisionNote =
        tr("The redirect goes to the application, not to the provider: nothing to decide.");
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (value(u"state"_s) != m_state) {
        failStep(Step::Redirect, stateDiffers());
        return false;
    }
    const QString issuer = value(u"iss"_s);
    if (!issuer.isEmpty() && withoutTrailingSlash(issuer) != withoutTrailingSlash(m_client.base().toString())) {
        failStep(Step::Redirect, issuerDiffers(issuer));
        return false;
    }
    if (const QString error = value(u"error"_s); !error.isEmpty()) {
        failStep(Step::Redirect, explain(error, value(u"error_description"_s)));
        return false;
    }
    m_code = value(u"code"_s);
    if (m_code.isEmpty()) {
        failStep(Step::Redirect, codeMissing());
        return false;
    }
    return true;
}

void FlowRun::exchangeCode()
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.path = m_settings.application.forPartners() ? u"/api/partners/oauth/token"_s : u"/token"_s;
    exchange.form = {{u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, m_code, true},
                     {u"redirect_uri"_s, m_settings.redirect},
                     {u"code_verifier"_s, m_verifier, true}};
    exchange.headers = {{u"Accept"_s, u"application/json"_s}};
    if (m_settings.application.isPublic) {
        exchange.form.insert(1, {u"client_id"_s, m_settings.application.clientId});
    } else {
        exchange.headers.append({u"Authorization"_s, basic(m_settings.application.clientId, m_settings.secret), true});
    }
    send(Step::Token, std::move(exchange), &FlowRun::exchanged);
}

void FlowRun::exchanged(const Answer &answer)
{
    m_code.clear();
    if (answer->status != 200 || !answer->json.value("access_token"_L1).isString()) {
        Problem problem =
            explain(answer->json.value("error"_L1).toString(), answer->json.value("error_description"_L1).toString());
        problem.status = answer->status;
        problem.traceId = answer->traceId;
        failStep(Step::Token, problem);
        fetchDecision(Step::Token);
        return;
    }
    m_token = answer->json;
    m_tokenExpires = QDateTime::currentDateTimeUtc().addSecs(m_token.value("expires_in"_L1).toInteger());
    fetchDecision(Step::Token);
    settle(Step::Token);
}

void FlowRun::call()
{
    Exchange exchange;
    exchange.path = m_settings.call.path;
    exchange.headers = {{u"Accept"_s, u"application/json"_s},
                        {u"Authorization"_s, u"Bearer "_s + m_token.value("access_token"_L1).toString(), true}};
    send(Step::Call, std::move(exchange), &FlowRun::called);
}

void FlowRun::called(const Answer &answer)
{
    at(Step::Call).decisionNote =
        tr("Only the OAuth endpoints keep decision records. This call's trace is %1.").arg(answer->traceId);
    if (answer->status >= 400) {
        Problem problem;
        problem.kind = Problem::Kind::Refused;
        problem.status = answer->status;
        problem.traceId = answer->traceId;
        problem.title = tr("The API refused the token.");
        const QString said =
            answer->json.value("detail"_L1).toString(answer->json.value("error_description"_L1).toString());
        problem.detail = said.isEmpty() ? u"HTTP %1"_s.arg(answer->status) : said;
        problem.remedy =
            answer->status == 403
                ? tr("The role or scope of this person does not reach that far. Choose another call, or walk "
                     "the flow as somebody else.")
                : tr("Reset and walk the flow again.");
        failStep(Step::Call, problem);
        return;
    }
    m_continuous = false;
    settle(Step::Call);
}

} // namespace bc::ui::flow
