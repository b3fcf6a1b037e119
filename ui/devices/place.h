#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::devices {

/// How the shell learns of this workspace: for everyone who has devices, or cares for people who do.
PlaceEntry entry();

} // namespace bc::ui::devices
