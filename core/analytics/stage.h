#pragma once

namespace bc::analytics::sleep {

/// What somebody does in a bed, as samples of the kind `sleep_stage` hold it; 1 to 4 are Oura's (API v2,
/// sleep_phase_5_min).
enum class Stage { Deep = 1, Light = 2, Rem = 3, Awake = 4, Asleep = 5, InBed = 6 };

} // namespace bc::analytics::sleep
