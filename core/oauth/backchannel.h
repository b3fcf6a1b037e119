#pragma once

#include "core/oauth/keys.h"
#include "core/oauth/settings.h"

#include <QList>

/// Telling applications that a person signed out (OpenID Connect Back-Channel Logout). What remains to be told is found
/// by the session's end itself, whoever ended it and on whichever node.
namespace bc::oauth::backchannel {

/// How long after its end an application that cannot be reached is tried again.
constexpr std::chrono::hours window{1};

/// Notes that a session gave the application a code. Inside the unit of work that issues it.
Result<> remember(store::Connection &unit, const QString &sid, qint64 userId, qint64 applicationId, Instant now);

/// One application to be told of one session.
struct Notice
{
    QString sid;
    qint64 applicationId = 0, userId = 0, tenantId = 0;
    QString clientId, url, algorithm;
    QString subject; ///< the account's uuid
    int tries = 0;
    Instant nextTime; ///< of the row, as it was read
};
/// What is due now, at most `limit`.
Result<QList<Notice>> due(store::Connection &reader, Instant now, int limit);

/// Takes it for one try; false if another node did, or it is told already. One conditional UPDATE decides; if the try
/// fails, or this process dies, the next is due after 10 s, then 1, 5, 15 and 30 minutes. Inside a unit of work.
Result<bool> claim(store::Connection &unit, const Notice &notice, Instant now);
/// It was told, or there is no use in trying on. Inside a unit of work.
Result<> settle(store::Connection &unit, const Notice &notice);
/// Whether this was the last try.
bool last(const Notice &notice);
/// Forgets sessions that ended without anybody to be told. Inside a unit of work.
Result<> purge(store::Connection &unit, const ProviderSettings &settings, Instant now);

/// The logout token (§2.4), signed on the calling thread: valid for two minutes, with a fresh jti.
Result<QByteArray> token(store::Connection &reader, SigningKeys &keys, const ProviderSettings &settings,
                         const Notice &notice, Instant now);

} // namespace bc::oauth::backchannel
