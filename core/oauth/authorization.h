#pragma once

#include "core/accounts/user.h"
#include "core/oauth/applicationcache.h"
#include "core/oauth/events.h"
#include "core/oauth/refusal.h"

#include <QStringList>

#include <optional>

namespace bc::oauth {

/// How the answer to an authorization request reaches the client (OAuth 2.0 Multiple Response Types §2.1, OAuth 2.0
/// Form Post Response Mode).
enum class ResponseMode { Query, Fragment, FormPost };
/// Nothing for a mode that we do not have.
std::optional<ResponseMode> responseModeOf(QStringView text);

/// That an authorization request was pushed beforehand (RFC 9126), and what becomes of it.
struct Pushed
{
    QByteArray key; ///< of its row, which is used up when the code is issued or refused
    Instant createdTime;
    bool opened = false; ///< a page was shown for it: Provider::openUnit() was done
};

/// That a device asks (RFC 8628), and not a client by redirect: there is no redirect address then.
struct Device
{
    qint64 id = 0;    ///< of its row
    QString userCode; ///< "BCDF-GHJK"
};

/// An authorization request (RFC 6749 §4.1.1) that passed every check which needs no person.
struct Authorization
{
    ClientPtr client;
    QString redirectUri;       ///< where the answer goes
    bool redirectSent = false; ///< the client named it: it must repeat it at /token
    ResponseMode responseMode = ResponseMode::Query;
    QString state;
    QStringList scopes; ///< to be granted
    QString codeChallenge, nonce;
    QStringList resources; ///< where the tokens are to be good (RFC 8707); empty: at this provider's interfaces
    QString dpopJkt;       ///< the key they will be bound to, if the client announced one (RFC 9449 §10)
    bool promptNone = false, promptLogin = false, promptConsent = false;
    std::optional<std::chrono::seconds> maxAge;
    QString loginHint;
    QStringList subjects;       ///< only for one of these (id_token_hint, or `sub` of the claims); empty: for anybody
    QStringList contextClasses; ///< only with one of these `acr`; empty: with any
    QStringList idTokenClaims;  ///< what the ID token is to say of the person beside `sub`
    QStringList uiLocales;
    std::optional<Pushed> pushed;
    std::optional<Device> device;
};

/// Why an authorization request is not granted, and where that may be said: to the client by redirect, or only to the
/// person on a page of ours (the client or its redirect address is in doubt).
struct AuthorizationRefusal
{
    Refusal refusal;
    QString redirectUri; ///< empty: a page, no redirect
    ResponseMode responseMode = ResponseMode::Query;
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

/// What a person decided of an authorization request.
Event eventAbout(const QString &name, const Authorization &authorization, const SignedIn &person, Instant now,
                 const Origin &origin);

} // namespace bc::oauth
