#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bc::crypto::keyfile {

/// Reads DATA_DIR/keys/NAME, which holds `size` bytes as one line of hex. With `create`, a missing one is made: random
/// bytes, file mode 0600, folder mode 0700, complete or not there at all, and never in place of one that is there (two
/// programs that start at once end with the same key).
/// NotFound: not there and not `create`. Forbidden: not readable, or readable by others. Internal: damaged, not
/// writable.
Result<QByteArray> load(const QString &dataDir, const QString &name, int size, bool create);

} // namespace bc::crypto::keyfile
