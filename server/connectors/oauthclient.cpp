#include "server/connectors/oauthclient.h"

#include "core/crypto/sealingkey.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using devices::syncing::End;
using devices::syncing::Turn;

namespace {

outgoing::Call tokenCall(const Registration &registration, const Credentials &client,
                         const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray body;
    const auto add = [&body](const QString &name, const QString &value) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[name, value] : parameters)
        add(name, value);
    add(u"client_id"_s, client.id);
    add(u"client_secret"_s, client.secret);
    return {.method = "POST",
            .url = QUrl(registration.tokenUrl, QUrl::StrictMode),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            .body = body};
}

QString member(const nlohmann::json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// What a refusal means that has no word of RFC 6749 about the grant or our client.
End endOf(const outgoing::Answer &answer)
{
    const bool isRefusal = answer.whole && answer.status >= 400 && answer.status < 500;
    if (!isRefusal || answer.status == 404 || answer.status == 408)
        return End::Unreachable;
    return answer.status == 400 || answer.status == 401 ? End::Refused : End::Unreadable;
}

Turn refusal(const outgoing::Answer &answer, const nlohmann::json &json, const QString &vendor, Instant now)
{
    Turn turn;
    const QString error = json.is_object() ? member(json, "error").left(60) : QString(); // RFC 6749 §5.2
    const QString said =
        error.isEmpty() ? QString::number(answer.status) : u"%1 %2"_s.arg(QString::number(answer.status), error);
    if (answer.status == 429) {
        turn.end = End::Held;
        turn.wait = retryAfter(answer, now, std::chrono::seconds(60));
        turn.error = Sentence("vendor_asks_to_wait", u"%1 asks us to wait.", vendor);
    } else if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1) {
        turn.end = End::NotRegistered;
        turn.error = Sentence("vendor_knows_us_not",
                              u"%1 does not know this workspace (%2): check the client's id and secret.", vendor, said);
    } else if (error == "invalid_grant"_L1 || error == "access_denied"_L1) {
        turn.end = End::SignIn;
        turn.error = Sentence("vendor_refuses_tokens", u"%1 takes the tokens of this link no more (%2).", vendor, said);
    } else {
        // No word about the grant: a firewall, a page of an outage, a fault of ours. The tokens may be good.
        turn.end = endOf(answer);
        turn.wait = retryAfter(answer, now, std::chrono::seconds(0));
        turn.error = answer.whole ? Sentence("vendor_answered_for_tokens", u"%1 answered %2 where tokens are given.",
                                             vendor, said)
                                  : answer.error;
    }
    return turn;
}

QByteArray context(const QString &linkUuid) { return "device_link:" + linkUuid.toUtf8(); }

} // namespace

outgoing::Call exchangeCall(const Registration &registration, const Credentials &client, const QString &code,
                            const QString &redirectUri)
{
    return tokenCall(registration, client,
                     {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"redirect_uri"_s, redirectUri}});
}

outgoing::Call refreshCall(const Registration &registration, const Credentials &client, const QString &refreshToken)
{
    return tokenCall(registration, client, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}});
}

TokenAnswer tokensFrom(const outgoing::Answer &answer, const QString &vendor, Instant now)
{
    const auto json = nlohmann::json::parse(answer.body.cbegin(), answer.body.cend(), nullptr, false);
    if (answer.status != 200 || !answer.whole)
        return {{}, refusal(answer, json, vendor, now)};
    Tokens tokens;
    if (json.is_object()) {
        tokens.access = member(json, "access_token");
        tokens.refresh = member(json, "refresh_token");
        tokens.scope = member(json, "scope");
        const auto life = json.find("expires_in");
        if (life != json.end() && life->is_number())
            tokens.life = std::chrono::seconds(std::clamp<qint64>(life->get<qint64>(), 1, 365 * 86'400));
    }
    if (!tokens.access.isEmpty() && !tokens.refresh.isEmpty())
        return {tokens, {}};
    Turn turn;
    turn.end = End::Unreadable;
    turn.error = Sentence("vendor_answered_no_tokens", u"%1 answered something else than tokens.", vendor);
    return {{}, turn};
}

devices::syncing::SealedTokens seal(const crypto::SealingKey &key, const QString &linkUuid, const Tokens &tokens,
                                    Instant now)
{
    return {key.seal(tokens.access.toUtf8(), context(linkUuid)), key.seal(tokens.refresh.toUtf8(), context(linkUuid)),
            now + tokens.life};
}

Result<QString> openToken(const crypto::SealingKey &key, const QString &linkUuid, const QByteArray &sealed)
{
    const auto plain = key.open(sealed, context(linkUuid));
    if (!plain)
        return fail(plain.error());
    return QString::fromUtf8(*plain);
}

std::chrono::seconds retryAfter(const outgoing::Answer &answer, Instant now, std::chrono::seconds usual)
{
    const QByteArray said = answer.header("Retry-After");
    bool isNumber = false;
    qint64 seconds = said.toLongLong(&isNumber);
    if (!isNumber) {
        // Qt reads dates of mail, which name the zone by its offset.
        const QString written = QString::fromLatin1(said).replace(u"GMT"_s, u"+0000"_s);
        const QDateTime date = QDateTime::fromString(written, Qt::RFC2822Date);
        if (!date.isValid())
            return usual;
        seconds = date.toSecsSinceEpoch() - toSeconds(now);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, 86'400));
}

} // namespace bc::server::connectors
