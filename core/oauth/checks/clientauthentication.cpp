#include "core/crypto/hash.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

namespace {

/// Compares with every secret, the expired too, so that the time tells nothing about which one it was.
bool secretIsLive(const Client &client, const QString &secret, Instant now)
{
    const QByteArray presented = tokens::hash(secret.toUtf8());
    bool live = false;
    for (const applications::Secret &known : client.secrets) {
        const bool equal = crypto::equalConstantTime(known.hash, presented);
        live |= equal && (!known.expiresTime || *known.expiresTime > now);
    }
    return live;
}

} // namespace

Judged<ClientPtr> clientAuthentication(CheckContext &context, const Parameters &parameters,
                                       const std::optional<BasicCredentials> &basic)
{
    const QString named = parameters.value(u"client_id"), posted = parameters.value(u"client_secret");
    auto client = clientFound(context, basic ? basic->clientId : named);
    CheckLine line(context.record, "client authentication");
    // The methods are looked at before the client: what is wrong with the request itself is not a secret.
    if (basic && !posted.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, u"Use one way of client authentication, not two."_s);
    if (basic && !named.isEmpty() && named != basic->clientId)
        return line.refuse(ErrorCode::InvalidRequest, u"client_id differs from the Authorization header."_s);
    if (parameters.has(u"client_assertion") || parameters.has(u"client_assertion_type"))
        return line.refuse(ErrorCode::InvalidClient, u"Client assertions are not accepted."_s);
    const QString refusal = u"Client authentication failed."_s;
    const QString secret = basic ? basic->secret : posted;
    if (!client) {
        if (client.error().code != ErrorCode::InvalidClient) {
            line.skip(u"The client could not be looked up."_s);
            return tl::make_unexpected(client.error());
        }
        return line.refuse(ErrorCode::InvalidClient, refusal, u"There is no active client to authenticate."_s);
    }
    if ((*client)->application.isPublic) {
        if (!secret.isEmpty())
            return line.refuse(ErrorCode::InvalidClient, refusal,
                               u"A public application has no secret, but one came."_s);
        line.detail(u"none: a public application"_s);
        return client;
    }
    if (secret.isEmpty())
        return line.refuse(ErrorCode::InvalidClient, refusal, u"No secret came."_s);
    if (!secretIsLive(**client, secret, context.now))
        return line.refuse(ErrorCode::InvalidClient, refusal, u"The secret is none of the live ones."_s);
    line.detail(basic ? u"client_secret_basic"_s : u"client_secret_post"_s);
    return client;
}

} // namespace bc::oauth::checks
