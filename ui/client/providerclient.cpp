#include "ui/client/providerclient.h"

#include "ui/client/cancel_p.h"
#include "ui/client/problems_p.h"

#include <QCoroFuture>
#include <QCoroNetworkReply>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace bc::ui {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcClient, "bc.ui.client", QtInfoMsg)

namespace {

Reply readReply(QNetworkReply &network, std::chrono::microseconds elapsed)
{
    Reply reply;
    reply.status = network.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto pairs = network.rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        reply.headers.append({name, value});
    }
    reply.body = network.readAll();
    reply.elapsed = elapsed;
    reply.traceId = QString::fromLatin1(reply.header("X-Trace-Id"));
    reply.json = QJsonDocument::fromJson(reply.body).object();
    return reply;
}

bool good(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
}

/// Hands over what came since; false when its taker wants no more.
bool pour(QNetworkReply &reply, const Request &request)
{
    if (!good(reply) || request.cancel.isCancelled()) {
        return true;
    }
    const QByteArray piece = reply.readAll();
    return piece.isEmpty() || request.sink(piece);
}

bool saysJson(const Reply &reply) { return reply.header("Content-Type").contains("json"); }

} // namespace

ProviderClient::ProviderClient(QUrl base, QString clientId, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_clientId(std::move(clientId))
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(0);
}

ProviderClient::~ProviderClient()
{
    cancelAll();
    if (m_renewal) {
        m_renewal->finish();
    }
    // The aborted replies still have to wake up who awaits them; their events come before this deletion.
    m_network->setParent(nullptr);
    m_network->deleteLater();
}

void ProviderClient::cancelAll()
{
    const QList<QNetworkReply *> replies = m_replies; // abort() changes the list
    for (QNetworkReply *reply : replies) {
        reply->abort();
    }
}

void ProviderClient::setTokens(const Tokens &tokens) { m_tokens = tokens; }

void ProviderClient::clearTokens() { m_tokens = {}; }

void ProviderClient::noteReachable(bool reachable)
{
    if (m_reachable != reachable) {
        m_reachable = reachable;
        Q_EMIT reachableChanged(reachable);
    }
}

QCoro::Task<Answer> ProviderClient::exchange(Request request, QByteArray bearer)
{
    if (request.cancel.isCancelled()) {
        co_return Answer(tl::make_unexpected(problems::cancelled()));
    }
    const QPointer<ProviderClient> self(this);
    Q_ASSERT(request.path.startsWith(u'/') && !request.path.startsWith("//"_L1));
    QUrl url = m_base;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty()) {
        // QUrlQuery leaves "+" as it is, which the other side reads as a space.
        url.setQuery(request.query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1));
    }
    QNetworkRequest message(url);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    message.setRawHeader("Accept", "application/json");
    if (!request.contentType.isEmpty()) {
        message.setRawHeader("Content-Type", request.contentType);
    }
    if (!bearer.isEmpty()) {
        message.setRawHeader("Authorization", "Bearer " + bearer);
    }
    for (const auto &[name, value] : std::as_const(request.headers)) {
        message.setRawHeader(name, value);
    }

    QElapsedTimer watch;
    watch.start();
    QNetworkReply *reply = m_network->sendCustomRequest(message, request.method, request.body);
    request.cancel.m_state->reply = reply;
    m_replies.append(reply);
    Q_EMIT pendingChanged(pending());
    const auto late = std::make_shared<bool>(false);
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, [reply, late] {
        *late = true;
        reply->abort();
    });
    deadline->start(request.timeout);
    if (request.sink) {
        connect(reply, &QNetworkReply::readyRead, reply, [reply, request, deadline] {
            deadline->start(request.timeout);
            if (!pour(*reply, request)) {
                request.cancel.cancel();
            }
        });
    }

    co_await reply;

    // QCoro stays connected, and what was called off may finish a second time: that would resume a coroutine that is
    // gone.
    disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
    const auto elapsed = std::chrono::microseconds(watch.nsecsElapsed() / 1000);
    deadline->stop();
    reply->deleteLater();
    if (!self) {
        co_return Answer(tl::make_unexpected(problems::cancelled()));
    }
    m_replies.removeOne(reply);
    Q_EMIT pendingChanged(pending());
    if (request.cancel.isCancelled()) {
        co_return Answer(tl::make_unexpected(problems::cancelled()));
    }
    if (*late) {
        noteReachable(false);
        co_return Answer(tl::make_unexpected(problems::timeout(m_base)));
    }
    if (reply->error() == QNetworkReply::OperationCanceledError) {
        co_return Answer(tl::make_unexpected(problems::cancelled()));
    }
    const bool poured = request.sink && good(*reply);
    if (poured && !pour(*reply, request)) {
        co_return Answer(tl::make_unexpected(problems::cancelled()));
    }
    if (poured && reply->error() != QNetworkReply::NoError) { // what came would pass for the whole
        noteReachable(false);
        co_return Answer(tl::make_unexpected(problems::network(reply->error(), reply->errorString(), m_base)));
    }
    Reply answer = readReply(*reply, elapsed);
    if (answer.status == 0) {
        noteReachable(false);
        co_return Answer(tl::make_unexpected(problems::network(reply->error(), reply->errorString(), m_base)));
    }
    noteReachable(true);
    if (answer.status >= 400 && !request.acceptAnyStatus) {
        co_return Answer(tl::make_unexpected(problems::fromReply(answer)));
    }
    const bool promisedJson = !poured && answer.status < 300 && answer.status != 204 && saysJson(answer);
    if (promisedJson && answer.json.isEmpty() && QJsonDocument::fromJson(answer.body).isNull()) {
        co_return Answer(tl::make_unexpected(problems::malformed(answer)));
    }
    co_return Answer(std::move(answer));
}

QCoro::Task<Answer> ProviderClient::send(Request request)
{
    const QPointer<ProviderClient> self(this);
    const bool session = request.authorization == Request::Authorization::Session;
    if (!session) {
        Answer answer = co_await exchange(request, QByteArray());
        co_return Answer(std::move(answer));
    }
    // A token that has run out would only cost a round trip.
    const bool stale = m_tokens.expires.isValid() && m_tokens.expires <= QDateTime::currentDateTimeUtc();
    QString used = m_tokens.accessToken;
    if ((used.isEmpty() || stale) && !m_tokens.refreshToken.isEmpty()) {
        std::optional<Problem> problem = co_await renew(used);
        if (problem) {
            co_return Answer(tl::make_unexpected(std::move(*problem)));
        }
        used = m_tokens.accessToken;
    }
    Answer answer = co_await exchange(request, used.toLatin1());
    const bool refused = answer ? answer->status == 401 : answer.error().status == 401;
    if (!refused || !self) {
        co_return Answer(std::move(answer));
    }
    std::optional<Problem> problem = co_await renew(used);
    if (problem) {
        co_return Answer(tl::make_unexpected(std::move(*problem)));
    }
    Answer second = co_await exchange(request, m_tokens.accessToken.toLatin1());
    co_return Answer(std::move(second));
}

QCoro::Task<std::optional<Problem>> ProviderClient::renew(QString usedAccessToken)
{
    if (m_tokens.accessToken != usedAccessToken && !m_tokens.accessToken.isEmpty()) {
        co_return std::optional<Problem>(); // somebody else renewed while this request was on its way
    }
    const QPointer<ProviderClient> self(this);
    if (m_renewal) {
        QFuture<void> running = m_renewal->future();
        co_await running;
        co_return std::optional<Problem>(self ? m_renewalProblem : problems::cancelled());
    }
    m_renewal.emplace();
    m_renewal->start();
    std::optional<Problem> problem = co_await renewNow();
    if (!self) {
        co_return std::optional<Problem>(problems::cancelled());
    }
    m_renewalProblem = problem;
    m_renewal->finish();
    m_renewal.reset();
    co_return std::optional<Problem>(std::move(problem));
}

QCoro::Task<std::optional<Problem>> ProviderClient::renewNow()
{
    Problem ended;
    ended.kind = Problem::Kind::SignedOut;
    ended.status = 401;
    ended.title = tr("Your session has ended.");
    ended.remedy = tr("Sign in again. What you typed is kept.");
    if (m_tokens.refreshToken.isEmpty()) {
        m_tokens = {};
        Q_EMIT sessionEnded(ended);
        co_return std::optional<Problem>(ended);
    }
    QUrlQuery fields;
    fields.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
    fields.addQueryItem(u"refresh_token"_s, m_tokens.refreshToken);
    fields.addQueryItem(u"client_id"_s, m_clientId);
    Request request = Request::form(u"/token"_s, fields);
    request.authorization = Request::Authorization::None;
    const QPointer<ProviderClient> self(this);
    Answer answer = co_await exchange(request, QByteArray());
    if (!self) {
        co_return std::optional<Problem>(problems::cancelled());
    }
    if (answer) {
        Tokens tokens;
        tokens.accessToken = answer->json.value("access_token"_L1).toString();
        // RFC 6749 §6: without a new refresh token the old one stays valid.
        tokens.refreshToken = answer->json.value("refresh_token"_L1).toString(m_tokens.refreshToken);
        const int life = answer->json.value("expires_in"_L1).toInt();
        if (life > 0) {
            tokens.expires = QDateTime::currentDateTimeUtc().addSecs(life);
        }
        if (tokens.accessToken.isEmpty()) {
            co_return std::optional<Problem>(problems::malformed(*answer));
        }
        m_tokens = tokens;
        Q_EMIT tokensRenewed(tokens);
        co_return std::optional<Problem>();
    }
    Problem problem = answer.error();
    const bool refused = problem.status >= 400 && problem.status < 500 && problem.status != 429;
    if (!refused) {
        co_return std::optional<Problem>(std::move(problem));
    }
    qCInfo(lcClient, "The provider refused to renew the session: %s.", qPrintable(problem.type));
    ended.detail = problem.detail;
    ended.traceId = problem.traceId;
    m_tokens = {};
    Q_EMIT sessionEnded(ended);
    co_return std::optional<Problem>(ended);
}

QCoro::Task<> ProviderClient::run(ProviderClient *self, Request request, std::function<void(const Answer &)> done)
{
    Answer answer = co_await self->send(std::move(request));
    done(answer);
}

Cancel ProviderClient::fetch(Request request, QObject *owner, std::function<void(const Answer &)> done)
{
    Cancel cancel = request.cancel;
    // A widget says that it is destroyed while QPointers still lead to it, so a word of our own tells.
    auto alive = std::make_shared<bool>(true);
    connect(owner, &QObject::destroyed, this, [cancel, alive] {
        *alive = false;
        cancel.cancel();
    });
    std::function<void(const Answer &)> guarded = [alive, done = std::move(done)](const Answer &answer) {
        if (*alive) {
            done(answer);
        }
    };
    run(this, std::move(request), std::move(guarded));
    return cancel;
}

} // namespace bc::ui
