#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <chrono>

/// What all nodes together may ask of one vendor, kept in the store, because the vendor counts our client's requests
/// and not a node's. Functions take a connection of their thread; those with a `unit` run in a unit of work.
namespace bc::devices::budget {

/// How many requests a vendor takes from us.
struct Limits
{
    int sideBySide = 4; ///< links at once
    int requests = 0;   ///< in each window, from its first request on; 0: as many as we like
    std::chrono::seconds window{0};
};

/// Whether a request may be made: then it is counted, and the answer is 0. Otherwise how long to wait, at least 1 s.
Result<std::chrono::seconds> spend(store::Connection &unit, const QString &provider, const Limits &limits, Instant now);
/// The vendor asked us to wait; never shorter than asked before.
Result<> hold(store::Connection &unit, const QString &provider, Instant until);
/// Whether one more link may be fetched: fewer than `sideBySide` are, and the vendor did not ask us to wait.
Result<bool> hasRoom(store::Connection &connection, const QString &provider, const Limits &limits, Instant now);
/// Until the unit ends nobody else claims a link of this provider, so that what hasRoom() says stays true.
Result<> lock(store::Connection &unit, const QString &provider);

} // namespace bc::devices::budget
