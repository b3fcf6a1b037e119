#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace bc::crypto {
class PasswordHasher;
class SealingKey;
} // namespace bc::crypto
namespace bc::store {
class Store;
}

/// The demo workspace (contract §2): the values the seeds print, and people with plausible bodies. Its literals are
/// known to the files app/workspace/demo* and to nothing else.
namespace bc::app::demo {

/// Fills an empty, migrated store in one unit of work with data of the 90 days that end at `now`. Everything that is
/// not a secret follows from a fixed seed and `now`. Conflict when the store is not empty. On the main thread.
Result<> create(store::Store &store, const crypto::PasswordHasher &hasher, const crypto::SealingKey &key, Instant now);

/// Whether this store holds a demo workspace.
Result<bool> isDemo(store::Connection &connection);

/// With whom one signs in to see the most of a demo: its tenant administrator.
struct SignIn
{
    QString username, password;
};
SignIn administrator();

} // namespace bc::app::demo
