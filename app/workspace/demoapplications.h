#pragma once

#include "app/workspace/demopeople.h"
#include "core/crypto/sealingkey.h"

namespace bc::app::demo {

/// The applications of the seeds and a table full of others, the seeds' tokens, consents, and the program's own
/// applications. Inside the demo's unit of work.
Result<> addApplications(store::Connection &unit, const People &people, const crypto::SealingKey &key, Instant now);

} // namespace bc::app::demo
