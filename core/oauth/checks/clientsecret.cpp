#include "core/crypto/hash.h"
#include "core/oauth/checks/clientmethods.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks::methods {

namespace {

/// Compares with every secret, the expired too, so that the time tells nothing about which one it was.
bool secretIsLive(const Client &client, const QString &secret, Instant now)
{
    const QByteArray presented = tokens::hash(secret.toUtf8());
    bool live = false;
    for (qsizetype i = 0; i < client.secrets.size(); ++i) {
        const applications::Secret &known = client.secrets[i];
        const bool equal = crypto::equalConstantTime(known.hash, presented);
        if (!equal || (known.expiresTime && *known.expiresTime <= now))
            continue;
        client.noteSecretUse(i, now);
        live = true;
    }
    return live;
}

} // namespace

Judged<> secret(CheckContext &context, CheckLine &line, const Client &client, const QString &presented, bool basic)
{
    const QString refusal = u"Client authentication failed."_s;
    if (presented.isEmpty())
        return line.refuse(ErrorCode::InvalidClient, refusal, Sentence("no_secret", u"No secret came."));
    const QLatin1StringView way = basic ? "client_secret_basic"_L1 : "client_secret_post"_L1;
    const QString &registered = client.application.metadata.authMethod;
    if (!registered.isEmpty() && registered != way)
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("secret_other_way", u"It came by %1, but the application is registered for %2.",
                                    QString(way), registered));
    if (!secretIsLive(client, presented, context.now))
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("secret_wrong", u"The secret is none of the live ones."));
    line.detail(QString(way));
    return {};
}

} // namespace bc::oauth::checks::methods
