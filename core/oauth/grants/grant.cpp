#include "core/oauth/grants/grant.h"

#include "core/applications/applications.h"
#include "core/oauth/tokens/jwt.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

std::chrono::seconds GrantRequest::accessLife() const
{
    if (client->application.accessTokenSeconds)
        return std::chrono::seconds(*client->application.accessTokenSeconds);
    return partner ? context.settings.partnerAccessLife : context.settings.accessLife;
}

Judged<QString> GrantRequest::required(const QString &name) const
{
    CheckLine line(context.record, "parameters complete");
    line.detail(name);
    const QString value = parameters.value(name);
    if (value.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, Sentence("parameter_missing", u"'%1' is missing.", name));
    return value;
}

Judged<QStringList> GrantRequest::audience(const QStringList &granted) const
{
    auto asked = checks::resourcesAmong(context, granted, parameters);
    return asked && asked->isEmpty() ? granted : asked;
}

tokens::Order GrantRequest::order(const char *grantType, accounts::User user) const
{
    tokens::Order order;
    order.applicationId = client->application.id;
    order.grantType = grantType;
    order.accessLife = accessLife();
    order.refreshLife = std::chrono::seconds(client->application.refreshTokenSeconds);
    order.clientId = client->application.clientId;
    order.idTokenAlgorithm = client->application.metadata.idTokenAlg;
    order.user = std::move(user);
    order.jkt = jkt;
    // RFC 9449 §5: a confidential client's refresh tokens are bound to it already, by its authentication.
    if (client->application.isPublic)
        order.familyJkt = jkt;
    return order;
}

Judged<IssuedTokens> GrantRequest::make(const tokens::Order &order) const
{
    IssuedTokens issued = tokens::make(order, context.now);
    const applications::ClientMetadata &metadata = client->application.metadata;
    if (!metadata.jwtAccessTokens)
        return issued;
    CheckLine line(context.record, "access token signed");
    const auto algorithm = crypto::jose::algorithmOf(metadata.idTokenAlg).value_or(crypto::jose::Algorithm::ES256);
    const auto key = keys.signer(context.reader, algorithm, context.now);
    if (!key)
        return line.refuse(key.error());
    auto token = tokens::accessJwt(order, issued, context.settings.issuer, client->application.clientId, *key);
    if (!token)
        return line.refuse(token.error());
    line.detail(Sentence("signed_by_key", u"by key %1", key->kid()));
    issued.accessToken = *std::move(token);
    return issued;
}

Event GrantRequest::event(const QString &name, const accounts::User &user) const
{
    Event event;
    event.name = name;
    event.time = context.now;
    event.tenantId = user.tenantId;
    event.userId = user.id;
    event.applicationId = client->application.id;
    event.origin = origin;
    return event;
}

Result<> touchApplication(store::Connection &unit, const Client &client, Instant now)
{
    if (client.secretUseWaits.load(std::memory_order_acquire) && client.secretUseWaits.exchange(false)) {
        for (size_t i = 0; i < client.secretUses.size(); ++i) {
            Client::SecretUse &use = client.secretUses[i];
            const qint64 used = use.waiting.exchange(0, std::memory_order_relaxed);
            if (used == 0)
                continue;
            use.written.store(used, std::memory_order_relaxed);
            const qint64 secretId = client.secrets[qsizetype(i)].id;
            if (const auto noted = applications::recordSecretUse(unit, secretId, fromMicros(used)); !noted)
                return noted;
        }
    }
    qint64 before = client.touched.load(std::memory_order_relaxed);
    const qint64 moment = toMicros(now);
    if (now - fromMicros(before) < Client::useInterval || !client.touched.compare_exchange_strong(before, moment))
        return {};
    return applications::recordUse(unit, client.application.id, now);
}

} // namespace bc::oauth
