#pragma once

#include "server/http/router.h"

namespace bc::store {
class Store;
}

namespace bc::server {

/// Lets every endpoint added so far read from one snapshot of the store until it first suspends: its few statements
/// then cost one transaction, and agree with one another.
void readSnapshots(http::Router &router, store::Store &store);

} // namespace bc::server
