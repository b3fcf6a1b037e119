#include "server/oauth/passkeyanswer.h"

#include <QLoggingCategory>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::server::oauth::passkeyanswer {

namespace webauthn = accounts::webauthn;

namespace {

Q_LOGGING_CATEGORY(logPasskey, "bc.passkey")

std::optional<Verified> refused(const QString &why)
{
    qCInfo(logPasskey).noquote() << "A passkey was not accepted:" << why;
    return std::nullopt;
}

} // namespace

QByteArray decoded(const http::Parameters &fields, QStringView name)
{
    const auto result = QByteArray::fromBase64Encoding(
        fields.value(name).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

QByteArray userHandle(const QString &uuid) { return QUuid::fromString(uuid).toRfc4122(); }

Result<std::optional<Verified>> verified(const Services &services, store::Connection &reader,
                                         const http::Parameters &fields, const QByteArray &boundTo,
                                         bool requireUserVerification, Instant now)
{
    const auto party = webauthn::relyingParty(services.issuer);
    if (!party)
        return refused(u"The provider's address allows none."_s);
    const webauthn::Assertion assertion{.clientData = decoded(fields, u"client_data"),
                                        .authenticatorData = decoded(fields, u"authenticator_data"),
                                        .signature = decoded(fields, u"signature")};
    const QByteArray challenge = webauthn::challengeOf(assertion.clientData);
    const auto expires = webauthn::challengeExpires(services.key, challenge, "assert", boundTo, now);
    if (!expires)
        return refused(u"Its challenge was made for another browser or purpose, or expired."_s);
    const auto found = accounts::passkeys::findByCredential(reader, decoded(fields, u"credential"));
    if (!found)
        return fail(found.error());
    if (!*found)
        return refused(u"It is not registered."_s);
    const accounts::Passkey &passkey = **found;
    const auto asserted = webauthn::verifyAssertion(assertion, passkey.publicKey, passkey.algorithm, *party, challenge,
                                                    requireUserVerification);
    if (!asserted)
        return refused(asserted.error().line());
    Verified answer{.passkey = passkey, .userHandle = decoded(fields, u"user_handle"), .unit = {}};
    answer.unit = [id = passkey.id, count = asserted->signCount, challenge, until = *expires,
                   now](store::Connection &unit) -> Result<bool> {
        const auto fresh = accounts::passkeys::useChallenge(unit, challenge, now, until);
        if (!fresh || !*fresh)
            return fresh;
        return accounts::passkeys::use(unit, id, count, now);
    };
    return answer;
}

} // namespace bc::server::oauth::passkeyanswer
