#pragma once

#include <QString>

namespace bc::store {

/// A LIKE pattern (ESCAPE '!') that finds `text` anywhere, its own wildcards taken literally.
QString containing(QString text);

} // namespace bc::store
