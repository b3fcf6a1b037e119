#pragma once

#include "core/accounts/user.h"
#include "core/oauth/applicationcache.h"
#include "core/oauth/refusal.h"

#include <QStringList>

#include <optional>

namespace bc::oauth {

/// An authorization request (RFC 6749 §4.1.1) that passed every check which needs no person.
struct Authorization
{
    ClientPtr client;
    QString redirectUri;       ///< where the answer goes
    bool redirectSent = false; ///< the client named it: it must repeat it at /token
    QString state;
    QStringList scopes; ///< to be granted
    QString codeChallenge, nonce;
    bool promptNone = false, promptLogin = false, promptConsent = false;
    std::optional<std::chrono::seconds> maxAge;
    QString loginHint;
    QStringList uiLocales;
};

/// Why an authorization request is not granted, and where that may be said: to the client by redirect, or only to the
/// person on a page of ours (the client or its redirect address is in doubt).
struct AuthorizationRefusal
{
    Refusal refusal;
    QString redirectUri; ///< empty: a page, no redirect
    QString state;
    QStringList uiLocales;
};

/// The person at the browser.
struct SignedIn
{
    accounts::User user;
    Instant authTime;
    QStringList amr = {}; ///< how (RFC 8176); see accounts::Session
    QString sid = {};     ///< the session's public name
    Instant lastSeenTime = {};
};

/// What has to happen next for an authorization request.
enum class Interaction {
    SignIn,  ///< show the sign-in page
    Consent, ///< show the consent page
    None,    ///< issue the code
};

/// A code on its way to the client.
struct IssuedCode
{
    QString code;
    qint64 consentId = 0; ///< 0: a first-party application
};

} // namespace bc::oauth
