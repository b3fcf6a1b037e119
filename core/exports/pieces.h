#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace bc::exports {

/// The bytes of an export, piece by piece, so that a long one is never in memory as a whole: nothing at the end. Each
/// piece is read anew on the connection given, so samples that arrive meanwhile may be in it. On one thread at a time.
using Pieces = std::function<Result<std::optional<QByteArray>>(store::Connection &)>;

/// One piece and the end.
Pieces once(QByteArray bytes);

} // namespace bc::exports
