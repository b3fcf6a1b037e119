#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QVariantList>

/// Where in `token_issue` the row of a token is. Its ids are the moment of issue: 1,024 for each microsecond since
/// 1970, and as many below zero for tokens that do not carry their moment (given by hand, as the demo workspace's).
namespace bc::oauth::tokens {

/// At the start of a key(), where the token carries its moment of issue: microseconds since 1970, big-endian.
constexpr qsizetype momentBytes = 7;

/// The values of "id BETWEEN ? AND ? AND access_hash = ?" or "… refresh_hash = ?" for a token with this key(). Any
/// thread.
QVariantList place(const QByteArray &key);
/// The SHA-256 in a key().
QByteArray hashIn(const QByteArray &key);

/// An id for tokens issued at `moment`: in their place(), and in this process the only one unless more than 1,024 are
/// issued in one microsecond. Any thread.
qint64 freshIssueId(Instant moment, bool tokensCarryIt);
/// When the tokens of the row were issued.
Instant issuedTime(qint64 id);

} // namespace bc::oauth::tokens
