#pragma once

#include "ui/client/problem.h"
#include "ui/client/tokens.h"

#include <QCoroTask>
#include <QString>
#include <QUrl>

namespace bc::ui {

class ProviderClient;

/// One sign-in through the provider's own pages: authorization code with PKCE S256 (RFC 7636, RFC 8252, RFC 9700
/// §2.1.1). A fresh object for each attempt; state and verifier are for one use. GUI thread only.
class SignIn
{
public:
    explicit SignIn(QUrl issuer, QString clientId);

    /// The address to open. `languages` (BCP 47, space-separated, OpenID Connect Core §3.1.2.1 ui_locales) may be
    /// empty.
    QUrl authorizeUrl(const QString &languages = {}) const;
    QUrl redirectUrl() const;

    /// Looks at the URL the view stopped at: our redirect, our state, the provider's `iss` (RFC 9207), and then either
    /// a code or the provider's error. Answers with the code.
    Outcome<QString> codeFrom(const QUrl &redirected) const;

    /// Exchanges the code for tokens and hands them to the client.
    static QCoro::Task<Outcome<Tokens>> exchange(ProviderClient *client, QString code, QString verifier,
                                                 QUrl redirectUrl);

    QString verifier() const { return m_verifier; }
    QString state() const { return m_state; }
    /// BASE64URL(SHA256(verifier)), RFC 7636 §4.2.
    static QString challengeFor(const QString &verifier);

private:
    QUrl m_issuer;
    QString m_clientId;
    QString m_verifier;
    QString m_state;
};

} // namespace bc::ui
