#pragma once

#include "core/base/clock.h"
#include "server/connectors/vendor.h"

#include <QSet>

namespace bc::server::connectors {

/// Keeps what all links ask of one vendor within its limits. One thread.
class Gate
{
public:
    explicit Gate(Limits limits)
        : m_limits(limits)
    {}

    /// How long to wait before a request may be made; 0: it may now, and is counted.
    std::chrono::seconds pass(Instant now)
    {
        if (now < m_heldUntil)
            return std::chrono::ceil<std::chrono::seconds>(m_heldUntil - now);
        if (now - m_windowStart >= m_limits.window) {
            m_windowStart = now;
            m_count = 0;
        }
        if (m_limits.requests > 0 && m_count >= m_limits.requests)
            return std::chrono::ceil<std::chrono::seconds>(m_windowStart + m_limits.window - now);
        ++m_count;
        return std::chrono::seconds(0);
    }
    /// The vendor asked us to wait; that holds for every link, since it counts our client's requests.
    void hold(Instant until) { m_heldUntil = std::max(m_heldUntil, until); }
    bool isHeld(Instant now) const { return now < m_heldUntil; }
    bool hasRoom() const { return links.size() < m_limits.sideBySide; }

    QSet<qint64> links; ///< being fetched

private:
    const Limits m_limits;
    Instant m_heldUntil{}, m_windowStart{};
    int m_count = 0;
};

} // namespace bc::server::connectors
