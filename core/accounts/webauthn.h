#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace bc::crypto {
class SealingKey;
}

/// Verification of passkeys (W3C Web Authentication Level 2, §7.1 and §7.2) over libfido2, which reads the
/// authenticator data and verifies signatures. Pure functions; any thread.
namespace bc::accounts::webauthn {

/// For whom credentials are made: both follow from the configured issuer alone, never from a request.
struct RelyingParty
{
    QString id;     ///< "auth.example.org"
    QString origin; ///< "https://auth.example.org:8443"
};
/// Nothing when browsers would not allow it: the issuer must be https, or http on "localhost", and name a host, not an
/// address (§5.1.2).
std::optional<RelyingParty> relyingParty(const QString &issuer);

/// COSE numbers of the signature algorithms, the preferred first.
QList<int> algorithms();

/// Challenges need no store until they are answered: the moment of issue, sealed for a purpose ("register", "assert")
/// and whoever it is bound to (the browser's cookie). Whoever accepts the answer uses it up (passkeys::useChallenge).
constexpr std::chrono::minutes challengeLife{10};
QByteArray freshChallenge(const crypto::SealingKey &key, QByteArrayView purpose, QByteArrayView boundTo, Instant now);
/// When it expires; nothing if it is not one of ours for this, or has expired.
std::optional<Instant> challengeExpires(const crypto::SealingKey &key, QByteArrayView challenge, QByteArrayView purpose,
                                        QByteArrayView boundTo, Instant now);
/// The challenge in the client data; empty if it is not to be read. Nothing is verified by it.
QByteArray challengeOf(QByteArrayView clientData);

/// What `navigator.credentials.create()` answered.
struct Registration
{
    QByteArray clientData;        ///< clientDataJSON
    QByteArray authenticatorData; ///< getAuthenticatorData()
    int algorithm = 0;            ///< getPublicKeyAlgorithm()
};
struct Credential
{
    QByteArray id, publicKey;
    int algorithm = 0;
    qint64 signCount = 0;
    bool userVerified = false;
    bool synced = false;
};
/// §7.1 with attestation "none": no statement about the maker is asked for, so there is none to verify. Invalid, saying
/// what is wrong.
Result<Credential> verifyRegistration(const Registration &registration, const RelyingParty &party,
                                      QByteArrayView challenge, bool requireUserVerification);

/// What `navigator.credentials.get()` answered.
struct Assertion
{
    QByteArray clientData, authenticatorData, signature;
};
struct Asserted
{
    qint64 signCount = 0;
    bool userVerified = false;
};
/// §7.2 but for the counter, which is the store's business. Invalid, saying what is wrong.
Result<Asserted> verifyAssertion(const Assertion &assertion, QByteArrayView publicKey, int algorithm,
                                 const RelyingParty &party, QByteArrayView challenge, bool requireUserVerification);

} // namespace bc::accounts::webauthn
