#include "core/crypto/hash.h"
#include "core/oauth/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace pkce {

namespace {

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isVerifier(QStringView text)
{
    return text.size() >= 43 && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAlphanumeric(c) || c == u'-' || c == u'.' || c == u'_' || c == u'~';
           });
}

bool isS256Challenge(QStringView text)
{
    return text.size() == 43 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isAlphanumeric(c) || c == u'-' || c == u'_'; });
}

} // namespace pkce

namespace checks {

Judged<QString> codeChallenge(CheckContext &context, const Client &client, const Parameters &parameters)
{
    CheckLine line(context.record, "PKCE challenge");
    const QString challenge = parameters.value(u"code_challenge");
    const QString method = parameters.value(u"code_challenge_method");
    if (challenge.isEmpty()) {
        if (!method.isEmpty())
            return line.refuse(ErrorCode::InvalidRequest, Sentence("challenge_missing", u"code_challenge is missing."));
        if (client.application.isPublic)
            return line.refuse(ErrorCode::InvalidRequest,
                               Sentence("challenge_required", u"A public application must send a code_challenge."));
        line.skip(Sentence("challenge_not_needed", u"None sent; a confidential application may do without."));
        return QString();
    }
    // Left out, the method means `plain` (RFC 7636 §4.3), which protects nothing.
    if (method != u"S256")
        return line.refuse(ErrorCode::InvalidRequest, u"code_challenge_method must be S256."_s,
                           method.isEmpty()
                               ? Sentence("challenge_plain", u"No code_challenge_method: that means plain.")
                               : Sentence(method));
    if (!pkce::isS256Challenge(challenge))
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("challenge_no_hash", u"code_challenge is not a SHA-256 in base64url."));
    line.detail(u"S256"_s);
    return challenge;
}

Judged<> codeVerifier(CheckContext &context, const QString &challenge, const QString &verifier)
{
    CheckLine line(context.record, "PKCE verifier");
    const QString refusal = u"The code_verifier does not fit the authorization request."_s;
    if (challenge.isEmpty()) {
        if (!verifier.isEmpty())
            return line.refuse(
                ErrorCode::InvalidGrant, refusal,
                Sentence("verifier_without_challenge", u"A verifier came for a code without a challenge."));
        line.skip(Sentence("code_without_challenge", u"The code has no challenge."));
        return {};
    }
    if (verifier.isEmpty())
        return line.refuse(ErrorCode::InvalidGrant, refusal,
                           Sentence("verifier_missing", u"code_verifier is missing."));
    if (!pkce::isVerifier(verifier))
        return line.refuse(ErrorCode::InvalidGrant, refusal,
                           Sentence("verifier_malformed",
                                    u"code_verifier must be 43 to 128 unreserved characters, %1 came.",
                                    verifier.size()));
    const QByteArray derived = crypto::base64Url(crypto::sha256(verifier.toLatin1()));
    if (!crypto::equalConstantTime(derived, challenge.toLatin1()))
        return line.refuse(ErrorCode::InvalidGrant, refusal,
                           Sentence("verifier_wrong", u"SHA-256 of the verifier is not the challenge."));
    line.detail(u"S256"_s);
    return {};
}

} // namespace checks

} // namespace bc::oauth
