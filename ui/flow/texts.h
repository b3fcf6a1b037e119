#pragma once

#include "ui/decisions/texts.h"
#include "ui/flow/flowrun.h"
#include "ui/models/statedelegate.h"

/// The studio's words for steps, states and times; each state has an icon and a word.
namespace bc::ui::flow {

QString titleOf(Step step);
/// What the step is, in one sentence.
QString explanationOf(Step step);
Mark markOf(StepState state);
QString wordOf(StepState state);
/// What a field of the token answer means; empty when unknown.
QString meaningOf(const QString &field);

} // namespace bc::ui::flow
