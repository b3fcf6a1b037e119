#include "core/accounts/passkeys.h"
#include "core/accounts/webauthn.h"
#include "core/crypto/hash.h"
#include "server/oauth/passkeyanswer.h"
#include "server/oauth/steps/kinds.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth::steps {

bool PasskeyStep::offered(const accounts::secondfactors::Summary &summary, const Services &services) const
{
    return summary.passkeys > 0 && accounts::webauthn::relyingParty(services.issuer);
}

Result<> PasskeyStep::prepare(const Context &context, pages::SecondFactorPage &page) const
{
    const auto keys = accounts::passkeys::list(context.reader, context.user.id);
    if (!keys)
        return fail(keys.error());
    page.ceremony.challenge = QString::fromLatin1(crypto::base64Url(
        accounts::webauthn::freshChallenge(context.services.key, "assert", context.attempt, context.now)));
    page.ceremony.rpId = accounts::webauthn::relyingParty(context.services.issuer)->id;
    for (const accounts::Passkey &key : *keys)
        page.ceremony.credentials.append(QString::fromLatin1(crypto::base64Url(key.credentialId)));
    return {};
}

Result<Proof> PasskeyStep::prove(const Context &context, const http::Parameters &fields) const
{
    auto answer =
        passkeyanswer::verified(context.services, context.reader, fields, context.attempt, false, context.now);
    if (!answer)
        return fail(answer.error());
    const QByteArray handle = *answer ? (*answer)->userHandle : QByteArray();
    if (!*answer || (*answer)->passkey.userId != context.user.id ||
        (!handle.isEmpty() && handle != passkeyanswer::userHandle(context.user.uuid)))
        return Proof();
    return Proof{std::move((*answer)->unit), {(*answer)->passkey.amr()}};
}

} // namespace bc::server::oauth::steps
