#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::settings {

/// How the shell learns of this workspace: for administrators.
PlaceEntry entry();

} // namespace bc::ui::settings
