#pragma once

#include "server/connectors/oauthclient.h"

#include <QCoroTask>

namespace bc::server::connectors {

/// Where Oura's events go, and what proves that the address is ours.
struct Callback
{
    QString url, verificationToken;
};

/// Sees to it that Oura tells about every kind of documents that it tells about and we fetch: asks what there is,
/// renews what ends within a week, and subscribes to what is missing. What is refused keeps the rest from nothing, and
/// the first refusal is the answer. The client must outlive it.
QCoro::Task<Result<>> subscribe(outgoing::Client &client, Registration registration, Credentials credentials,
                                Callback callback, Instant now);
/// Ends what leads to our address, likewise.
QCoro::Task<Result<>> unsubscribe(outgoing::Client &client, Registration registration, Credentials credentials,
                                  QString callbackUrl);

} // namespace bc::server::connectors
