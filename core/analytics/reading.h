#pragma once

#include "core/base/clock.h"

namespace bc::analytics {

/// One value of one kind at a moment. Spans of them are in order of time wherever this room takes one, and their values
/// are finite.
struct Reading
{
    Instant time;
    double value = 0;
};

} // namespace bc::analytics
