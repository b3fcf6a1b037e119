#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::activity {

/// The workspace Activity, for administrators and developers.
PlaceEntry entry();

} // namespace bc::ui::activity
