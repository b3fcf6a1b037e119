#include "core/accounts/webauthn.h"

#include "core/crypto/hash.h"
#include "core/crypto/sealingkey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace bc::accounts::webauthn {
namespace {

constexpr qsizetype longestClientData = 8 * 1024, longestAuthenticatorData = 16 * 1024;
constexpr quint8 userPresentFlag = 0x01, userVerifiedFlag = 0x04, backupEligibleFlag = 0x08, attestedFlag = 0x40;
constexpr qsizetype longestCredentialId = 1023; // §7.1, step 25 of Level 3
constexpr qsizetype rpIdHashSize = 32;

void ensureLibrary()
{
    static const bool started = [] {
        fido_init(0);
        return true;
    }();
    Q_UNUSED(started)
}

struct Free
{
    void operator()(fido_cred_t *cred) const { fido_cred_free(&cred); }
    void operator()(fido_assert_t *assertion) const { fido_assert_free(&assertion); }
    void operator()(es256_pk_t *key) const { es256_pk_free(&key); }
    void operator()(rs256_pk_t *key) const { rs256_pk_free(&key); }
    void operator()(eddsa_pk_t *key) const { eddsa_pk_free(&key); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

const unsigned char *octets(QByteArrayView data) { return reinterpret_cast<const unsigned char *>(data.data()); }

tl::unexpected<Error> wrong(const QString &what) { return fail(ErrorKind::Invalid, what); }

/// libfido2's answer as one of ours.
Result<> accepted(int code, const QString &what)
{
    if (code != FIDO_OK)
        return wrong(u"%1: %2."_s.arg(what, QString::fromLatin1(fido_strerr(code))));
    return {};
}

QByteArray sealingContext(QByteArrayView purpose, QByteArrayView boundTo)
{
    return "passkey:" + purpose.toByteArray() + ':' + crypto::sha256(boundTo);
}

/// §7.1 steps 5 to 10, §7.2 steps 9 to 14: what the browser says it was asked, by whom, and where.
Result<> clientDataFits(const QByteArray &clientData, const QString &type, const RelyingParty &party,
                        QByteArrayView challenge)
{
    if (clientData.size() > longestClientData)
        return wrong(u"The client data is too long."_s);
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(clientData, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return wrong(u"The client data is not JSON."_s);
    const QJsonObject fields = document.object();
    if (fields[u"type"_s].toString() != type)
        return wrong(u"The client data is of another type."_s);
    if (!crypto::equalConstantTime(fields[u"challenge"_s].toString().toUtf8(), crypto::base64Url(challenge)))
        return wrong(u"The challenge is another one."_s);
    if (fields[u"origin"_s].toString() != party.origin)
        return wrong(u"The answer was made for another origin."_s);
    if (fields[u"crossOrigin"_s].toBool())
        return wrong(u"The answer was made inside a page of another origin."_s);
    return {};
}

/// What libfido2 is not asked about at a registration, where it has no signature to verify: §7.1 steps 13 to 15.
Result<quint8> registrationFlags(const QByteArray &data, const RelyingParty &party, bool requireUserVerification)
{
    if (data.size() > longestAuthenticatorData || data.size() <= rpIdHashSize)
        return wrong(u"The authenticator data has another length."_s);
    if (!crypto::equalConstantTime(QByteArrayView(data).first(rpIdHashSize), crypto::sha256(party.id.toUtf8())))
        return wrong(u"The passkey was made for another provider."_s);
    const auto flags = quint8(data[rpIdHashSize]);
    if (!(flags & userPresentFlag))
        return wrong(u"Nobody was present."_s);
    if (requireUserVerification && !(flags & userVerifiedFlag))
        return wrong(u"The authenticator did not verify the person."_s);
    if (!(flags & attestedFlag))
        return wrong(u"There is no credential in the authenticator data."_s);
    return flags;
}

/// An IP address, as browsers tell one from a name: IPv6 has colons, and a name's last label is no number.
bool isAddress(const QString &host)
{
    bool number = false;
    host.section(u'.', -1).toUInt(&number);
    return number || host.contains(u':');
}

/// The stored key in libfido2's own form; `use` gets a pointer to it.
template <typename Use>
int withKey(QByteArrayView bytes, int algorithm, Use use)
{
    const auto run = [&](auto key, auto fill) {
        const int filled = key ? fill(key.get(), bytes.data(), size_t(bytes.size())) : FIDO_ERR_INTERNAL;
        return filled == FIDO_OK ? use(key.get()) : filled;
    };
    switch (algorithm) {
    case COSE_ES256:
        return run(Owned<es256_pk_t>(es256_pk_new()), es256_pk_from_ptr);
    case COSE_EDDSA:
        return run(Owned<eddsa_pk_t>(eddsa_pk_new()), eddsa_pk_from_ptr);
    case COSE_RS256:
        return run(Owned<rs256_pk_t>(rs256_pk_new()), rs256_pk_from_ptr);
    default:
        return FIDO_ERR_UNSUPPORTED_ALGORITHM;
    }
}

} // namespace

std::optional<RelyingParty> relyingParty(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    const QString host = url.host();
    const bool local = host == u"localhost";
    if (!url.isValid() || host.isEmpty() || isAddress(host) ||
        (url.scheme() != u"https" && !(local && url.scheme() == u"http")))
        return std::nullopt;
    const int usual = url.scheme() == u"https" ? 443 : 80;
    QString origin = url.scheme() + u"://"_s + url.host(QUrl::FullyEncoded);
    if (url.port(usual) != usual)
        origin += u':' + QString::number(url.port());
    return RelyingParty{url.host(QUrl::FullyEncoded), origin};
}

QList<int> algorithms() { return {COSE_ES256, COSE_EDDSA, COSE_RS256}; }

QByteArray freshChallenge(const crypto::SealingKey &key, QByteArrayView purpose, QByteArrayView boundTo, Instant now)
{
    return key.seal(QByteArray::number(toMicros(now)), sealingContext(purpose, boundTo));
}

std::optional<Instant> challengeExpires(const crypto::SealingKey &key, QByteArrayView challenge, QByteArrayView purpose,
                                        QByteArrayView boundTo, Instant now)
{
    const auto plain = key.open(challenge, sealingContext(purpose, boundTo));
    if (!plain)
        return std::nullopt;
    const Instant expires = fromMicros(plain->toLongLong()) + challengeLife;
    return expires > now ? std::optional(expires) : std::nullopt;
}

QByteArray challengeOf(QByteArrayView clientData)
{
    if (clientData.size() > longestClientData)
        return {};
    const QJsonObject fields = QJsonDocument::fromJson(clientData.toByteArray()).object();
    return QByteArray::fromBase64(fields[u"challenge"_s].toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

Result<Credential> verifyRegistration(const Registration &registration, const RelyingParty &party,
                                      QByteArrayView challenge, bool requireUserVerification)
{
    ensureLibrary();
    if (const auto fits = clientDataFits(registration.clientData, u"webauthn.create"_s, party, challenge); !fits)
        return fail(fits.error());
    const auto flags = registrationFlags(registration.authenticatorData, party, requireUserVerification);
    if (!flags)
        return fail(flags.error());
    if (!algorithms().contains(registration.algorithm))
        return wrong(u"The passkey signs by an algorithm that was not offered."_s);
    const Owned<fido_cred_t> cred(fido_cred_new());
    if (!cred)
        return fail(ErrorKind::Internal, u"libfido2 has no memory."_s);
    if (const auto set = accepted(fido_cred_set_type(cred.get(), registration.algorithm), u"The algorithm"_s); !set)
        return fail(set.error());
    // Reads the authenticator data, its CBOR key included, and refuses a key of another algorithm.
    if (const auto read = accepted(fido_cred_set_authdata_raw(cred.get(), octets(registration.authenticatorData),
                                                              size_t(registration.authenticatorData.size())),
                                   u"The authenticator data"_s);
        !read)
        return fail(read.error());
    Credential credential;
    credential.id = QByteArray(reinterpret_cast<const char *>(fido_cred_id_ptr(cred.get())),
                               qsizetype(fido_cred_id_len(cred.get())));
    credential.publicKey = QByteArray(reinterpret_cast<const char *>(fido_cred_pubkey_ptr(cred.get())),
                                      qsizetype(fido_cred_pubkey_len(cred.get())));
    if (credential.id.isEmpty() || credential.id.size() > longestCredentialId || credential.publicKey.isEmpty())
        return wrong(u"There is no whole credential in the authenticator data."_s);
    // A key that is none (a point off its curve) is refused now, not at the first sign-in.
    if (const auto usable = accepted(
            withKey(credential.publicKey, registration.algorithm, [](const auto *) { return FIDO_OK; }), u"The key"_s);
        !usable)
        return fail(usable.error());
    credential.algorithm = registration.algorithm;
    credential.signCount = fido_cred_sigcount(cred.get());
    credential.userVerified = *flags & userVerifiedFlag;
    credential.synced = *flags & backupEligibleFlag;
    return credential;
}

Result<Asserted> verifyAssertion(const Assertion &assertion, QByteArrayView publicKey, int algorithm,
                                 const RelyingParty &party, QByteArrayView challenge, bool requireUserVerification)
{
    ensureLibrary();
    if (const auto fits = clientDataFits(assertion.clientData, u"webauthn.get"_s, party, challenge); !fits)
        return fail(fits.error());
    if (assertion.authenticatorData.size() > longestAuthenticatorData)
        return wrong(u"The authenticator data is too long."_s);
    const Owned<fido_assert_t> made(fido_assert_new());
    if (!made)
        return fail(ErrorKind::Internal, u"libfido2 has no memory."_s);
    fido_assert_t *const asked = made.get();
    const QByteArray clientHash = crypto::sha256(assertion.clientData);
    const auto set = [asked, &assertion, &party, &clientHash, requireUserVerification]() -> int {
        if (const int code = fido_assert_set_clientdata_hash(asked, octets(clientHash), size_t(clientHash.size())))
            return code;
        if (const int code = fido_assert_set_rp(asked, party.id.toUtf8().constData()))
            return code;
        if (const int code = fido_assert_set_count(asked, 1))
            return code;
        if (const int code = fido_assert_set_authdata_raw(asked, 0, octets(assertion.authenticatorData),
                                                          size_t(assertion.authenticatorData.size())))
            return code;
        if (const int code = fido_assert_set_up(asked, FIDO_OPT_TRUE))
            return code;
        if (const int code = fido_assert_set_uv(asked, requireUserVerification ? FIDO_OPT_TRUE : FIDO_OPT_OMIT))
            return code;
        return fido_assert_set_sig(asked, 0, octets(assertion.signature), size_t(assertion.signature.size()));
    }();
    if (const auto taken = accepted(set, u"The answer"_s); !taken)
        return fail(taken.error());
    // The relying party's hash, presence, verification and the signature.
    const int verdict =
        withKey(publicKey, algorithm, [&](const auto *key) { return fido_assert_verify(asked, 0, algorithm, key); });
    if (const auto right = accepted(verdict, u"The signature"_s); !right)
        return fail(right.error());
    return Asserted{fido_assert_sigcount(asked, 0), bool(fido_assert_flags(asked, 0) & userVerifiedFlag)};
}

} // namespace bc::accounts::webauthn
