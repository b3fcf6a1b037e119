#pragma once

#include "core/accounts/accounts.h"
#include "core/accounts/passkeys.h"
#include "core/accounts/secondfactors.h"
#include "core/accounts/trustedbrowsers.h"
#include "server/pages/pages.h"

#include <functional>
#include <optional>

namespace bc::server::pages {

/// What the script of a page asks the browser for (WebAuthn Level 2, §5.4 and §5.5), in base64url; without a challenge
/// there is nothing to ask.
struct Ceremony
{
    QString challenge = {}, rpId = {};
    QStringList credentials = {}; ///< those that may answer, or, when one is made, those that must not be there yet
    bool verifyPerson = false;    ///< a fingerprint, a face or a PIN, not presence alone
    QString userHandle = {};      ///< when one is made: for whom
    QString userName = {}, userDisplayName = {};
    QList<int> algorithms = {};
};

/// The second step of a sign-in, or a passkey as the only one ("first").
struct SecondFactorPage
{
    Setting setting = {};
    QString step = {}; ///< "totp", "recovery", "passkey", "first"
    QString action = {}, csrf = {};
    QString email = {}; ///< of who is signing in
    const char *wrong = nullptr;
    QList<std::pair<QString, QString>> others = {}; ///< other ways: name, address
    Ceremony ceremony = {};
};
http::Response secondFactor(const SecondFactorPage &page, int status = 200);

/// What the pages under /account have in common.
struct AccountFrame
{
    Setting setting = {};
    accounts::User person = {};
    /// The CSRF token of the form that is sent to this path.
    std::function<QString(const char *path)> csrf = {};
    const char *notice = nullptr; ///< what was just done: a key of texts.h
};

struct ConsentLine
{
    qint64 id = 0;
    QString application;
    QStringList scopes;
    QStringList resources; ///< other than our own (RFC 8707)
    Instant since;
    std::optional<Instant> dataFrom; ///< older health data are not shared
};
struct AccountPage
{
    AccountFrame frame = {};
    accounts::secondfactors::Summary factors = {};
    bool passkeysPossible = false;
    QList<accounts::SessionLine> sessions = {};
    QString thisSession = {}; ///< its public name
    QList<accounts::TrustedBrowser> browsers = {};
    QList<ConsentLine> consents = {};
};
http::Response account(const AccountPage &page);

struct PasswordPage
{
    AccountFrame frame = {};
    const char *currentWrong = nullptr;
    const char *newWrong = nullptr;
    const char *alert = nullptr;
    bool endOthers = true;
};
http::Response changePassword(const PasswordPage &page, int status = 200);

/// Without a secret: an app is set up; it may be replaced or removed.
struct TotpPage
{
    AccountFrame frame = {};
    QString secret = {}, uri = {}; ///< what waits for its first code: base32, and what the QR code says
    std::optional<Instant> since = {};
    const char *wrong = nullptr;
};
http::Response totp(const TotpPage &page, int status = 200);

/// The codes, once; without any: the form that makes new ones.
struct RecoveryCodesPage
{
    AccountFrame frame = {};
    QStringList codes = {};
    const char *wrong = nullptr;
};
http::Response recoveryCodes(const RecoveryCodesPage &page, int status = 200);

struct PasskeysPage
{
    AccountFrame frame = {};
    QList<accounts::Passkey> passkeys = {};
    const char *wrong = nullptr;
    Ceremony ceremony = {};
};
http::Response passkeys(const PasskeysPage &page, int status = 200);

/// The script of the pages with passkeys: GET /assets/passkeys.js.
http::Response passkeyScript();

} // namespace bc::server::pages
