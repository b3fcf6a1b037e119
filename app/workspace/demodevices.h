#pragma once

#include "app/workspace/demopeople.h"

namespace bc::app::demo {

/// A person's links, devices, metrics and 90 days of samples, as their story goes. Inside the demo's unit of work;
/// `seed` decides about everything that is left to chance.
Result<> addDevices(store::Connection &unit, const accounts::User &user, const Person &person, quint64 seed,
                    Instant now);

} // namespace bc::app::demo
