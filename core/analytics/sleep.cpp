#include "core/analytics/sleep.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bc::analytics::sleep {

namespace {

using std::chrono::seconds;
constexpr std::chrono::hours aDay{24};
constexpr std::array bySaying{Stage::Deep, Stage::Rem, Stage::Light, Stage::Awake, Stage::Asleep, Stage::InBed};

/// Something begins (1) or ends (−1) at a moment.
template <typename What>
struct Edge
{
    Instant at;
    What what;
    int step;
};

template <typename What>
void sortByTime(std::vector<Edge<What>> &edges)
{
    std::ranges::sort(edges, {}, &Edge<What>::at);
}

template <typename What>
void addEdges(std::vector<Edge<What>> &edges, Instant start, Instant end, What what)
{
    if (start >= end)
        return;
    edges.push_back({start, what, 1});
    edges.push_back({end, what, -1});
}

seconds secondsOf(Instant::duration duration) { return std::chrono::round<seconds>(duration); }

enum class Known { Recorded, RecordedBefore, Asleep, AsleepBefore };

} // namespace

std::optional<Stage> stageOf(double value)
{
    const auto stage = std::ranges::find(bySaying, value, [](Stage one) { return static_cast<double>(one); });
    return stage == bySaying.end() ? std::nullopt : std::optional(*stage);
}

std::vector<Span> flattened(std::span<const Span> spans)
{
    std::vector<Edge<Stage>> edges;
    for (const Span &span : spans)
        addEdges(edges, span.start, span.end, span.stage);
    sortByTime(edges);
    std::vector<Span> found;
    std::array<int, 7> open{};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        open.at(static_cast<std::size_t>(edges[i].what)) += edges[i].step;
        const Instant from = edges[i].at, to = edges[i + 1].at;
        const auto stage =
            std::ranges::find_if(bySaying, [&](Stage one) { return open.at(static_cast<std::size_t>(one)) > 0; });
        if (from == to || stage == bySaying.end())
            continue;
        if (!found.empty() && found.back().end == from && found.back().stage == *stage)
            found.back().end = to;
        else
            found.push_back({from, to, *stage});
    }
    return found;
}

std::optional<Night> night(std::span<const Span> spans)
{
    const auto stages = flattened(spans);
    if (stages.empty())
        return std::nullopt;
    Night night;
    night.bedtime = stages.front().start;
    night.rising = stages.back().end;
    Instant::duration asleep{}, awake{}, awakeSinceSleep{};
    for (const Span &span : stages) {
        if (!isSleep(span.stage)) {
            if (night.onset)
                awakeSinceSleep += span.end - span.start;
            continue;
        }
        if (!night.onset)
            night.onset = span.start;
        asleep += span.end - span.start;
        awake +=
            std::exchange(awakeSinceSleep, {}); // what comes after the last sleep is not after onset: it is morning
        night.finalWake = span.end;
    }
    night.inBed = secondsOf(night.rising - night.bedtime);
    night.asleep = secondsOf(asleep);
    night.efficiency =
        100.0 * static_cast<double>(asleep.count()) / static_cast<double>((night.rising - night.bedtime).count());
    if (night.onset) {
        night.latency = secondsOf(*night.onset - night.bedtime);
        night.wakeAfterOnset = secondsOf(awake);
        night.midpoint = *night.onset + (*night.finalWake - *night.onset) / 2;
    }
    return night;
}

std::optional<Regularity> regularity(std::span<const Span> spans, std::span<const Period> recorded)
{
    std::vector<Edge<Known>> edges;
    for (const Period &period : recorded) {
        addEdges(edges, period.start, period.end, Known::Recorded);
        addEdges(edges, period.start + aDay, period.end + aDay, Known::RecordedBefore);
    }
    for (const Span &span : flattened(spans)) {
        if (!isSleep(span.stage))
            continue;
        addEdges(edges, span.start, span.end, Known::Asleep);
        addEdges(edges, span.start + aDay, span.end + aDay, Known::AsleepBefore);
    }
    sortByTime(edges);
    std::array<int, 4> open{};
    const auto is = [&](Known what) { return open.at(static_cast<std::size_t>(what)) > 0; };
    Instant::duration compared{}, same{};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        open.at(static_cast<std::size_t>(edges[i].what)) += edges[i].step;
        if (!is(Known::Recorded) || !is(Known::RecordedBefore))
            continue;
        const auto duration = edges[i + 1].at - edges[i].at;
        compared += duration;
        if (is(Known::Asleep) == is(Known::AsleepBefore))
            same += duration;
    }
    if (compared == compared.zero())
        return std::nullopt;
    const double share = static_cast<double>(same.count()) / static_cast<double>(compared.count());
    return Regularity{100.0 * (2 * share - 1), secondsOf(compared)};
}

} // namespace bc::analytics::sleep
