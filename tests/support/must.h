#pragma once

#include "core/base/result.h"

#include <type_traits>

namespace bc::tests {

/// What a fixture cannot do without: the value, or the end of the test program with the error's line.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace bc::tests
