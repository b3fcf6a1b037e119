#pragma once

#include "ui/decisions/decision.h"
#include "ui/models/statedelegate.h"

/// The words for what a check came to, and for how long things took; each outcome has an icon and a word.
namespace bc::ui {

Mark markOf(DecisionCheck::Outcome outcome);
QString wordOf(DecisionCheck::Outcome outcome);
/// "850 µs", "12 ms", "3.1 s".
QString durationText(std::chrono::microseconds duration);

} // namespace bc::ui
