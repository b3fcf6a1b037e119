#pragma once

#include "core/base/clock.h"
#include "core/crypto/jose.h"
#include "core/oauth/events.h"
#include "core/oauth/settings.h"
#include "core/store/connection.h"

#include <QList>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace bc::crypto {
class SealingKey;
}
namespace bc::store {
class Store;
}

namespace bc::oauth {

/// One of the provider's signing keys. It is published from createdTime on, signs from activeTime to retireTime, and is
/// published until removeTime, when the last token that it signed has expired.
struct SigningKey
{
    std::optional<crypto::jose::Key> key; ///< always there; jose::Key has no empty state
    Instant createdTime, activeTime;
    std::optional<Instant> retireTime, removeTime; ///< unset: it is the newest of its algorithm

    bool publishedAt(Instant now) const { return !removeTime || *removeTime > now; }
    bool signsAt(Instant now) const { return activeTime <= now && (!retireTime || *retireTime > now); }
};

/// The keys that tokens are signed with: in the store, so that all nodes on it have the same, their private halves
/// sealed under the workspace key. Thread-safe; what was read is kept for a second.
class SigningKeys
{
public:
    using Algorithm = crypto::jose::Algorithm;
    static constexpr std::array algorithms{Algorithm::ES256, Algorithm::RS256};
    /// How long a new key is published before it signs: longer than clients keep the set (`jwksMaxAge`).
    static constexpr std::chrono::seconds overlap{600}, jwksMaxAge{300};

    explicit SigningKeys(std::shared_ptr<const crypto::SealingKey> sealing);

    /// A fresh key for each algorithm. RSA takes from a tenth of a second to several: never on a listener thread.
    static Result<QList<crypto::jose::Key>> generate();
    using Maker = Result<QList<crypto::jose::Key>> (*)();
    /// At start: makes keys for the algorithms that have none; one read if there is nothing to do. Two nodes that start
    /// at once end with the same keys.
    Result<> ensure(store::Store &store, Instant now, Maker make = generate) const;

    /// What tokens of that algorithm are signed with now. Unavailable if there is none.
    Result<crypto::jose::Key> signer(store::Connection &reader, Algorithm algorithm, Instant now);
    /// The published key of that kid, if there is one.
    Result<std::optional<crypto::jose::Key>> find(store::Connection &reader, const QString &kid, Instant now);
    /// The published keys, oldest first.
    Result<QList<SigningKey>> published(store::Connection &reader, Instant now);
    /// The JWK Set of the published keys' public halves (RFC 7517 §5).
    Result<QByteArray> jwkSet(store::Connection &reader, Instant now);

    /// The unit of work that puts `fresh` (of generate()) in the place of the present keys: after `overlap`, or, when
    /// the present ones are in wrong hands, `immediately`, which ends them and every token that they signed at once.
    /// Conflict while an earlier rotation waits for its overlap, unless immediately. Announces `keys.rotated`.
    std::function<Result<>(store::Connection &)> rotation(QList<crypto::jose::Key> fresh, bool immediately,
                                                          const ProviderSettings &settings, const Events &events,
                                                          Event about) const;
    /// Forgets what was read, after a rotation by this process.
    void forget();

private:
    using Keys = std::shared_ptr<const QList<SigningKey>>;
    Result<Keys> keys(store::Connection &reader);

    std::shared_ptr<const crypto::SealingKey> m_sealing;
    std::mutex m_mutex;
    Keys m_keys;
    std::chrono::steady_clock::time_point m_read;
};

} // namespace bc::oauth
