#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::flow {

/// The workspace Flow studio, for administrators and developers.
PlaceEntry entry();

} // namespace bc::ui::flow
