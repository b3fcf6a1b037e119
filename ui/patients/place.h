#pragma once

#include "ui/widgets/place.h"

namespace bc::ui::patients {

/// The workspace Patients, for everyone but developers (members see only themselves).
PlaceEntry entry();

} // namespace bc::ui::patients
