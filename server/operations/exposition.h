#pragma once

#include "server/middleware/services.h"

#include <QByteArray>

namespace bc::server::operations {

/// Everything that is measured, in Prometheus' text format. Asks the store for a few counts, so not on a listener
/// thread.
QByteArray exposition(const Services &services);

} // namespace bc::server::operations
