#include "core/oauth/checks/checks.h"
#include "core/oauth/idtoken.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> idTokenHint(CheckContext &context, SigningKeys &keys, const QString &token, Authorization &authorization)
{
    CheckLine line(context.record, "id_token_hint");
    if (token.isEmpty()) {
        line.skip(Sentence("none_sent", u"None sent."));
        return {};
    }
    const auto hint = idtoken::verified(context.reader, keys, context.settings.issuer, token, context.now);
    if (!hint && hint.error().kind != ErrorKind::Unauthorized)
        return line.refuse(hint.error());
    if (!hint || hint->clientId != authorization.client->application.clientId)
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("hint_foreign", u"id_token_hint is no ID token issued to this application."));
    line.detail(Sentence("sub", u"sub %1", hint->sub));
    authorization.subjects.append(hint->sub);
    return {};
}

} // namespace bc::oauth::checks
