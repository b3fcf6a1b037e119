#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::applications {

/// How the shell learns of this workspace: for administrators and developers.
PlaceEntry entry();

} // namespace bc::ui::applications
