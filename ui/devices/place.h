#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::devices {

/// How the shell learns of this workspace: for everyone who may see device links of the tenant.
PlaceEntry entry();

} // namespace bc::ui::devices
