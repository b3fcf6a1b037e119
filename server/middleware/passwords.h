#pragma once

#include "core/crypto/passwordhasher.h"
#include "core/oauth/passwordsignin.h"

#include <QCoroTask>

namespace bc::server {

/// What a typed password is worth.
struct TriedPassword
{
    bool correct = false;
    oauth::passwordsignin::Renewal renewal; ///< of a hash that was made at another cost (RFC 9106 §4)
};

/// Verifies a password off the listener thread, and hashes it anew when it is right and its hash is of another cost:
/// the one way in for every sign-in. Busy when the pool is full; when only the second hash finds it full, the next
/// sign-in renews it.
QCoro::Task<Result<TriedPassword>> tried(crypto::PasswordHasher &hasher, QByteArray password, QString phc);

} // namespace bc::server
