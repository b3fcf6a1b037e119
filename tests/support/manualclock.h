#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace bc::tests {

/// A clock that stands still until the test moves it. Thread-safe.
class ManualClock final : public Clock
{
public:
    /// Starts at 2022-01-19T03:59:08.704325Z, a moment the seeds print, so that answers can be compared as they stand.
    ManualClock()
        : ManualClock(fromMicros(1'642'564'748'704'325))
    {}
    explicit ManualClock(Instant start)
        : m_micros(toMicros(start))
    {}

    Instant now() const override { return fromMicros(m_micros.load()); }
    void set(Instant instant) { m_micros.store(toMicros(instant)); }
    void advance(std::chrono::microseconds by) { m_micros.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_micros;
};

} // namespace bc::tests
