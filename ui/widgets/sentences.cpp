#include "ui/widgets/sentences.h"

#include "core/base/sentence.h"
#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QLatin1StringView code;
    const char *english;
};

/// By code.
constexpr auto sentences = std::to_array<Known>({
    {"access_token_of"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "access token of user %1")},
    {"account_disabled"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "User %1 is disabled; the password is hashed all the same.")},
    {"account_locked"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "User %1 is locked; the password is hashed all the same.")},
    {"allowed_by_user"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Allowed by user %1.")},
    {"another_person"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The client expects another person.")},
    {"application_disabled"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The application is disabled.")},
    {"application_owner"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "the application's owner")},
    {"application_tenant_disabled"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The application's tenant is disabled.")},
    {"asked_anew"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The client asks for it anew.")},
    {"assertion_aud"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "Its aud must be the issuer or the token endpoint, and nothing else.")},
    {"assertion_iss_sub"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Its iss and sub must both be the client_id.")},
    {"assertion_lives_long"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It lives longer than an hour.")},
    {"assertion_no_exp"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It has no exp.")},
    {"assertion_typ"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Its typ says that it is something else.")},
    {"assertion_type"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "client_assertion_type is not jwt-bearer.")},
    {"assertion_unregistered"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "An assertion came, but the application is not registered for one.")},
    {"body_no_form"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The body must be application/x-www-form-urlencoded.")},
    {"challenge_missing"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "code_challenge is missing.")},
    {"challenge_no_hash"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "code_challenge is not a SHA-256 in base64url.")},
    {"challenge_not_needed"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "None sent; a confidential application may do without.")},
    {"challenge_plain"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No code_challenge_method: that means plain.")},
    {"challenge_required"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "A public application must send a code_challenge.")},
    {"claim_in_future"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Its %1 is in the future.")},
    {"claims_in_id_token"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "In the ID token: %1")},
    {"claims_no_object"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "'claims' must be a JSON object.")},
    {"claims_without_openid"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Without the scope openid they mean nothing.")},
    {"client_id_differs"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "client_id differs from the Authorization header.")},
    {"client_id_missing"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "client_id is missing.")},
    {"client_not_looked_up"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The client could not be looked up.")},
    {"client_unknown"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No application has this client_id.")},
    {"client_unproved"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Client authentication failed.")},
    {"code_expired"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The code expired at %1")},
    {"code_invalid"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The authorization code is not valid.")},
    {"code_of_another"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The code was issued to another application.")},
    {"code_used"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The code was used before.")},
    {"code_without_challenge"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The code has no challenge.")},
    {"decided_already"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Somebody has decided already.")},
    {"device_code_invalid"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The device code is not valid.")},
    {"device_code_used"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It was exchanged for tokens before.")},
    {"dpop_alg"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its alg is not one of: %1.")},
    {"dpop_ath"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences",
                                      "The DPoP proof is not valid: its ath is not the hash of the access token.")},
    {"dpop_htm"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its htm is not the method of the request.")},
    {"dpop_htu"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its htu is not the address of the request.")},
    {"dpop_iat"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its iat is not now.")},
    {"dpop_key_kind"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "The DPoP proof is not valid: its jwk is no public key of a kind that is accepted here.")},
    {"dpop_no_iat"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: it has no iat.")},
    {"dpop_no_jti"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: it has no jti of 1 to 255 characters.")},
    {"dpop_no_jwk"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its header has no jwk.")},
    {"dpop_no_jwt"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: it is not one JWT.")},
    {"dpop_nonce"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof needs the nonce of the DPoP-Nonce header.")},
    {"dpop_none"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No DPoP proof came.")},
    {"dpop_not_announced"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not of the key of dpop_jkt.")},
    {"dpop_other_key"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The proof is of key %1")},
    {"dpop_private_key"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "The DPoP proof is not valid: its jwk holds a private key. Consider that key disclosed.")},
    {"dpop_required"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "This application must send a DPoP proof.")},
    {"dpop_signature"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its signature does not fit its jwk.")},
    {"dpop_typ"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: its typ is not dpop+jwt.")},
    {"dpop_used"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The DPoP proof is not valid: it was used before.")},
    {"family"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "family %1")},
    {"family_revoked"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Its family was revoked at %1")},
    {"field_empty"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "A field is empty.")},
    {"first_party"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "A first-party application needs none.")},
    {"form_of_another_browser"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The form is not of this browser.")},
    {"form_of_another_session"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The session ended, or the form's token is not of this session.")},
    {"from_url"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "From the URL: %1")},
    {"hint_foreign"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "id_token_hint is no ID token issued to this application.")},
    {"hint_no_token"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "id_token_hint is no ID token of this provider.")},
    {"hint_of_another"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "id_token_hint was issued to another application.")},
    {"issued_at"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "issued at %1")},
    {"issued_to_another"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It was issued to another application.")},
    {"it_expired"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It expired at %1")},
    {"it_was_used"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It was used at %1")},
    {"key"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "key %1")},
    {"max_age_no_number"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "max_age must be a number of seconds.")},
    {"no_account"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "There is no such account; the password is hashed all the same.")},
    {"no_active_client"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "There is no active client to authenticate.")},
    {"no_basic_credentials"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The Authorization header holds no HTTP Basic credentials.")},
    {"no_code"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It cannot be a code.")},
    {"no_jti"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It has no jti of 1 to 255 characters.")},
    {"no_live_token"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "There is no such live token: unknown, expired, used, revoked, or of someone disabled.")},
    {"no_secret"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No secret came.")},
    {"no_such_code"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No such code was issued.")},
    {"no_such_device_code"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No such device code was issued.")},
    {"no_such_refresh_token"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No such refresh token was issued.")},
    {"no_such_token"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "No such token was issued; the client is told that it is revoked (RFC 7009 §2.2).")},
    {"no_verification_now"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No password can be verified now.")},
    {"nobody_signed_in"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Nobody is signed in.")},
    {"none_asked"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "None asked for.")},
    {"none_sent"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "None sent.")},
    {"not_decided_yet"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The person has not decided yet.")},
    {"not_given_yet"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Not given yet.")},
    {"not_signed_in"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The person did not sign in.")},
    {"not_yet_allowed"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Not yet allowed: %1")},
    {"older_than_max_age"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The sign-in is older than max_age.")},
    {"openid_needs_person"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "openid needs a person who signs in.")},
    {"owner_disabled"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The application's owner is disabled.")},
    {"parameter_differs"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "'%1' has another value in the URL than in the body.")},
    {"parameter_missing"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "'%1' is missing.")},
    {"parameter_twice"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "'%1' stands more than once.")},
    {"passkey_refused"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It was not accepted.")},
    {"password_does_not_fit"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It does not fit the account.")},
    {"password_wrong"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The user name or the password is wrong.")},
    {"person_refused"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The person did not allow it.")},
    {"prompt_login"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The client asks for a new sign-in (prompt=login).")},
    {"prompt_none_alone"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "prompt=none stands alone.")},
    {"provider_busy"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The provider cannot do this at the moment. Try again later.")},
    {"provider_error"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The provider met an error of its own.")},
    {"public_application"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "none: a public application")},
    {"public_told_nothing"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "A public application proves nothing, so it is told nothing (RFC 7662 §2.1).")},
    {"public_with_secret"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "A public application has no secret, but one came.")},
    {"public_without_credentials"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "A public application cannot use client_credentials.")},
    {"push_not_required"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "The application may send its requests through the browser.")},
    {"push_required"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "This application must push its authorization requests to /par.")},
    {"pushed_at"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "pushed at %1")},
    {"pushed_by_another"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Another application pushed it.")},
    {"pushed_unknown"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "No request was pushed under this request_uri.")},
    {"redirect_left_out"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Left out; the only registered one is taken.")},
    {"redirect_missing"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "redirect_uri is missing and %1 addresses are registered.")},
    {"refresh_token_invalid"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The refresh token is not valid.")},
    {"refresh_token_of"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "refresh token of user %1")},
    {"remembered_since"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Remembered since %1")},
    {"request_objects"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Request objects are not accepted.")},
    {"request_uri"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "request_uri is not accepted.")},
    {"request_uri_pushed"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "request_uri cannot be pushed (RFC 9126 section 2.1).")},
    {"response_type_missing"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "response_type is missing.")},
    {"scope_not_asked"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "None asked for; granted: %1")},
    {"second_factor_missing"_L1,
     QT_TRANSLATE_NOOP(
         "bc::ui::Sentences",
         "This account has a second factor, which is not asked for here: the person must sign in at /authorize.")},
    {"second_factor_wrong"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "It was wrong.")},
    {"secret_in_url"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "'%1' must be sent in the body: URLs end up in logs and histories. Consider it disclosed.")},
    {"secret_other_way"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "It came by %1, but the application is registered for %2.")},
    {"secret_wrong"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The secret is none of the live ones.")},
    {"signed_by_key"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "by key %1")},
    {"slow_down"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Ask less often: the interval has grown by 5 seconds.")},
    {"sub"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "sub %1")},
    {"token_of_another_tenant"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences",
                       "It was issued to an application of another tenant: inactive is all that is said of it.")},
    {"too_many_tries"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "Too many wrong tries came from this address.")},
    {"two_authentications"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "Use one way of client authentication, not two.")},
    {"two_authorizations"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "There is more than one Authorization header.")},
    {"two_proofs"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "There is more than one DPoP header.")},
    {"until"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "until %1")},
    {"url_without_parameters"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The URL has no parameters.")},
    {"used_at"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "used at %1")},
    {"user"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "user %1")},
    {"user_disabled"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "User %1 is disabled.")},
    {"user_known_browser"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "user %1, in a browser known before")},
    {"user_signed_in"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "user %1, signed in at %2")},
    {"user_tenant_disabled"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "The tenant of user %1 is disabled.")},
    {"verifier_malformed"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "code_verifier must be 43 to 128 unreserved characters, %1 came.")},
    {"verifier_missing"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "code_verifier is missing.")},
    {"verifier_without_challenge"_L1,
     QT_TRANSLATE_NOOP("bc::ui::Sentences", "A verifier came for a code without a challenge.")},
    {"verifier_wrong"_L1, QT_TRANSLATE_NOOP("bc::ui::Sentences", "SHA-256 of the verifier is not the challenge.")},
});

constexpr auto checks = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("bc::ui::Checks", "access token signed"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "account may sign in"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "acr"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "claims"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "client authentication"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "client found"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "code found"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "code not expired"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "code of this client"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "code unused"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "confidential application"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "consent"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "consent given"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "device code not expired"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "device code of this client"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "DPoP key announced"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "DPoP key of the grant"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "DPoP proof"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "form of this session"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "grant allowed"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "grant known"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "ID token signed"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "id_token_hint"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "no request_uri inside"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "no secret in the URL"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "parameters complete"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "parameters from body and URL"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "parameters once"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "passkey"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "password"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "person active"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "person's word"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "PKCE challenge"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "PKCE verifier"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "prompt"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "pushed if required"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "pushed request"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "redirect address"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "redirect address repeated"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "refresh token found"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "refresh token live"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "request readable"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "resource"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "response type"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "scope"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "second factor"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "session"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "sign-in"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "store"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "token of this client"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "token of this tenant"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "user code live"),
    QT_TRANSLATE_NOOP("bc::ui::Checks", "written and committed"),
});

/// "2026-11-29T01:42:38Z" as people read it; anything else as it came.
QString worded(const QString &argument)
{
    const bool looksLikeOne = argument.size() >= 20 && argument.at(10) == u'T' && argument.endsWith(u'Z');
    const QDateTime time = looksLikeOne ? moment::fromText(argument) : QDateTime();
    return time.isValid() ? moment::precise(time) : argument;
}

} // namespace

QString sentenceIn(const QJsonObject &json, const QString &member)
{
    const QString code = json.value(QString(member + u"_code"_s)).toString();
    const auto known = std::lower_bound(sentences.begin(), sentences.end(), code,
                                        [](const Known &one, const QString &sought) { return one.code < sought; });
    if (known == sentences.end() || known->code != code) {
        return json.value(member).toString();
    }
    QStringList arguments;
    for (const QJsonValue value : json.value(QString(member + u"_arguments"_s)).toArray()) {
        arguments.append(worded(value.toString()));
    }
    return Sentence::filled(QCoreApplication::translate("bc::ui::Sentences", known->english), arguments);
}

QString checkTitle(const QString &name)
{
    const QByteArray key = name.toUtf8();
    const bool isKnown = std::find(checks.begin(), checks.end(), key) != checks.end();
    return isKnown ? QCoreApplication::translate("bc::ui::Checks", key.constData()) : name;
}

} // namespace bc::ui
