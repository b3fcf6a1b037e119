#pragma once

#include "core/analytics/stage.h"
#include "core/base/clock.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

/// Figures of sleep from stages. A source that sums its nights up itself (Oura) is shown with its own sums, not with
/// these.
namespace bc::analytics::sleep {

/// The stage that a sample holds; nothing where its value is none of them.
std::optional<Stage> stageOf(double value);
constexpr bool isSleep(Stage stage) { return stage != Stage::Awake && stage != Stage::InBed; }

/// A stage from one moment to another. Spans come in any order and may overlap (Apple Health writes "in bed" below the
/// stages): at a moment that has several, deep, REM and light say more than awake, that more than asleep, and in bed
/// the least.
struct Span
{
    Instant start, end;
    Stage stage = Stage::Asleep;
};

/// What is left of overlapping spans: one stage at a time, in order; neighbours of one stage are one span.
std::vector<Span> flattened(std::span<const Span> spans);

struct Night
{
    Instant bedtime, rising;                            ///< the first and the last moment of any stage
    std::chrono::seconds inBed{};                       ///< TIB: from bedtime to rising
    std::chrono::seconds asleep{};                      ///< TST
    double efficiency = 0;                              ///< per cent: TST/TIB
    std::optional<Instant> onset, finalWake;            ///< nothing where there was no sleep
    std::optional<std::chrono::seconds> latency;        ///< from bedtime to onset
    std::optional<std::chrono::seconds> wakeAfterOnset; ///< WASO: awake or only in bed between onset and final wake
    std::optional<Instant> midpoint;                    ///< half way between onset and final wake
};
/// Of the spans of one night and one source. Nothing of nothing. A time without any span counts to TIB and not to WASO:
/// nobody knows what it was.
std::optional<Night> night(std::span<const Span> spans);

struct Period
{
    Instant start, end;
};
/// Sleep regularity index on the scale from −100 to 100: SRI = 100·(2p − 1), p the share of time in the same state
/// (asleep or not) as 24 hours before (Phillips et al., Sci Rep 7:3216, 2017). 100: every day like the one before; 0:
/// half of it.
struct Regularity
{
    double index = 0;
    std::chrono::seconds compared{}; ///< how much time had a known state 24 hours before
};
/// Exact, without epochs. `recorded`: when a state is known, asleep or not; what is outside of it (a ring on its
/// charger) is not compared. Nothing where there is nothing to compare.
std::optional<Regularity> regularity(std::span<const Span> spans, std::span<const Period> recorded);

} // namespace bc::analytics::sleep
