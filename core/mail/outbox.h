#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace bc::crypto {
class SealingKey;
}

/// Letters that wait to be sent. They are written in the unit of work that caused them, so a crash or a restart loses
/// none, and taken by one node at a time. Until it is gone a letter's content is sealed: it may hold a link that opens
/// an account.
namespace bc::mail::outbox {

constexpr int limit = 10'000; ///< letters that may wait

struct Letter
{
    qint64 id = 0; ///< given by the outbox
    qint64 userId = 0, tenantId = 0;
    QString recipient;
    QJsonObject content; ///< what the letter is made of: its kind, language, link
    Instant createdTime, expiresTime;
    int tries = 0; ///< begun
};

/// Busy when too many wait. Inside a unit of work.
Result<> add(store::Connection &unit, const crypto::SealingKey &key, const Letter &letter, Instant now);
/// Takes up to `most` letters that are due. Nobody else gets them before `lease` is over; then they are due again, in
/// case whoever took them was ended. Letters that cannot be opened (another workspace key) come with empty content.
Result<QList<Letter>> take(store::Connection &unit, const crypto::SealingKey &key, int most, std::chrono::seconds lease,
                           Instant now);
/// It was sent, or never will be.
Result<> remove(store::Connection &unit, qint64 id);
Result<> retryAt(store::Connection &unit, qint64 id, Instant time);
/// When the next one is due; nothing if none waits.
Result<std::optional<Instant>> nextTime(store::Connection &connection);
Result<qint64> waiting(store::Connection &connection);

/// How long to wait after the `tries`-th try: 10 s, 30 s, 1, 2, 4 … at most 30 minutes.
std::chrono::seconds backoff(int tries);

} // namespace bc::mail::outbox
