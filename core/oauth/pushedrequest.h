#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/oauth/parameters.h"
#include "core/store/connection.h"

#include <optional>

namespace bc::oauth {

/// An authorization request that a client pushed beforehand (RFC 9126).
struct PushedRequest
{
    QByteArray key; ///< of its row; the request_uri itself is kept nowhere
    qint64 applicationId = 0;
    Parameters parameters; ///< as they were pushed and checked, without what authenticated the client
    Instant createdTime;
    Instant expiresTime; ///< until then it may be presented; once it was, the person has until then to sign in
    bool opened = false; ///< a page was shown for it
    std::optional<Instant> usedTime;
};

/// What /par answers.
struct PushedUri
{
    QString requestUri;
    std::chrono::seconds expiresIn{0};
};

/// Rows of `pushed_request`, on the connection given.
namespace pushed {

/// "urn:ietf:params:oauth:request_uri:": how the request_uri of a pushed request begins (RFC 9126 §2.2).
bool isRequestUri(QStringView text);
/// A new one: 256 random bits.
QString freshRequestUri(Instant now);

Result<std::optional<PushedRequest>> find(store::Connection &connection, const QString &requestUri);
Result<> store(store::Connection &unit, const QString &requestUri, qint64 applicationId, const Parameters &parameters,
               Instant now, Instant expires);
/// The first page was shown for it: the person has until `expires` now. Done once; nothing to do is a success.
Result<> open(store::Connection &unit, const QByteArray &key, Instant now, Instant expires);
/// Uses it up; `false` if that happened before, or it expired. The row count decides who of many uses it.
Result<bool> use(store::Connection &unit, const QByteArray &key, Instant now);

} // namespace pushed

} // namespace bc::oauth
