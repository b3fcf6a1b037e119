#include "core/oauth/checks/clientmethods.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<ClientPtr> clientAuthentication(CheckContext &context, const Parameters &parameters,
                                       const std::optional<BasicCredentials> &basic)
{
    const QString named = parameters.value(u"client_id"), posted = parameters.value(u"client_secret");
    const bool asserted = parameters.has(u"client_assertion") || parameters.has(u"client_assertion_type");
    QString who = basic ? basic->clientId : named;
    if (asserted && who.isEmpty())
        who = methods::assertedClient(parameters.value(u"client_assertion"));
    auto client = clientFound(context, who);
    CheckLine line(context.record, "client authentication");
    // The methods are looked at before the client: what is wrong with the request itself is not a secret.
    if (int(basic.has_value()) + int(!posted.isEmpty()) + int(asserted) > 1)
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("two_authentications", u"Use one way of client authentication, not two."));
    if (basic && !named.isEmpty() && named != basic->clientId)
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("client_id_differs", u"client_id differs from the Authorization header."));
    const QString refusal = u"Client authentication failed."_s;
    if (!client) {
        if (client.error().code != ErrorCode::InvalidClient) {
            line.skip(Sentence("client_not_looked_up", u"The client could not be looked up."));
            return tl::make_unexpected(client.error());
        }
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("no_active_client", u"There is no active client to authenticate."));
    }
    if (asserted) {
        if (const auto proved = methods::assertion(context, line, **client, parameters); !proved)
            return tl::make_unexpected(proved.error());
        return client;
    }
    const QString secret = basic ? basic->secret : posted;
    if ((*client)->application.isPublic) {
        if (!secret.isEmpty())
            return line.refuse(ErrorCode::InvalidClient, refusal,
                               Sentence("public_with_secret", u"A public application has no secret, but one came."));
        line.detail(Sentence("public_application", u"none: a public application"));
        return client;
    }
    if (const auto proved = methods::secret(context, line, **client, secret, basic.has_value()); !proved)
        return tl::make_unexpected(proved.error());
    return client;
}

} // namespace bc::oauth::checks
