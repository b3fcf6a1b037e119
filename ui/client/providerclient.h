#pragma once

#include "ui/client/request.h"
#include "ui/client/tokens.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace bc::ui {

/// The console's only way to the provider: JSON over HTTP, with the signed-in person's bearer token. A 401 renews the
/// access token once and repeats the request; renewals are serialised, because a refresh token is for one use
/// (RFC 6749 §6, RFC 9700 §4.14). Never follows redirects, keeps no cookies and no cache. GUI thread only.
class ProviderClient : public QObject
{
    Q_OBJECT
public:
    /// `base` is the provider's issuer, e.g. http://127.0.0.1:8000; `clientId` is the console's own application.
    explicit ProviderClient(QUrl base, QString clientId = QStringLiteral("biometricscloud-console"),
                            QObject *parent = nullptr);
    ~ProviderClient() override;

    QUrl base() const { return m_base; }
    QString clientId() const { return m_clientId; }

    /// Sends and waits without blocking. Resumes always: after cancelling or the client's end with Kind::Cancelled. Who
    /// awaits inside a widget must guard itself with a QPointer; `fetch` does that for you.
    QCoro::Task<Answer> send(Request request);

    /// Sends and calls `done` once, in the GUI thread. When `owner` dies first, the request is aborted and `done` is
    /// never called. A cancelled request still calls `done`, with Kind::Cancelled. The answer is for cancelling.
    Cancel fetch(Request request, QObject *owner, std::function<void(const Answer &)> done);

    void setTokens(const Tokens &tokens);
    void clearTokens();
    bool signedIn() const { return !m_tokens.accessToken.isEmpty() || !m_tokens.refreshToken.isEmpty(); }
    const Tokens &tokens() const { return m_tokens; }
    /// Requests on their way now; the shell shows it as background work.
    int pending() const { return static_cast<int>(m_replies.size()); }
    /// Aborts whatever is on its way.
    void cancelAll();

Q_SIGNALS:
    /// New tokens were obtained by a renewal: keep the refresh token.
    void tokensRenewed(const bc::ui::Tokens &tokens);
    /// The refresh token was refused: sign in again. Not sent when the provider could merely not be reached.
    void sessionEnded(const bc::ui::Problem &problem);
    void pendingChanged(int pending);
    /// Whether the last exchange reached the provider at all.
    void reachableChanged(bool reachable);

private:
    QCoro::Task<Answer> exchange(Request request, QByteArray bearer);
    QCoro::Task<std::optional<Problem>> renew(QString usedAccessToken);
    QCoro::Task<std::optional<Problem>> renewNow();
    static QCoro::Task<> run(ProviderClient *self, Request request, std::function<void(const Answer &)> done);
    void noteReachable(bool reachable);

    QUrl m_base;
    QString m_clientId;
    QNetworkAccessManager *m_network;
    QList<QNetworkReply *> m_replies;
    Tokens m_tokens;
    std::optional<QPromise<void>> m_renewal; ///< set while a renewal is under way; others wait for its future
    std::optional<Problem> m_renewalProblem;
    std::optional<bool> m_reachable;
};

} // namespace bc::ui
