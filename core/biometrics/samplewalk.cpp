#include "core/biometrics/samplewalk.h"

#include "core/biometrics/sampleblock.h"

#include <algorithm>

namespace bc::biometrics {

Result<std::optional<store::Row>> SampleWalk::nextRow(store::Connection &connection)
{
    if (m_key)
        return connection.selectOne(u"SELECT start_time, data FROM sample_block WHERE metric_id = ? AND start_time > ? "
                                    u"AND start_time < ? ORDER BY start_time LIMIT 1",
                                    {m_metricId, *m_key, toMicros(m_to)});
    // The row that began before `from` may go on after it.
    return connection.selectOne(
        u"SELECT start_time, data FROM sample_block WHERE metric_id = ? AND start_time < ? AND start_time >= COALESCE("
        u"(SELECT MAX(start_time) FROM sample_block WHERE metric_id = ? AND start_time <= ?), ?) "
        u"ORDER BY start_time LIMIT 1",
        {m_metricId, toMicros(m_to), m_metricId, toMicros(m_from), toMicros(m_from)});
}

Result<std::vector<Sample>> SampleWalk::next(store::Connection &connection)
{
    std::vector<Sample> samples;
    while (samples.empty()) {
        const auto row = nextRow(connection);
        if (!row)
            return fail(row.error());
        if (!*row)
            return samples;
        m_key = (*row)->integer(0);
        if (const auto unpacked = block::unpack((*row)->bytes(1), samples); !unpacked)
            return fail(unpacked.error());
        // A row that was split since the last step holds samples that were met.
        std::erase_if(samples, [this](const Sample &sample) {
            return sample.start < m_from || sample.start >= m_to || (m_last && !earlier(*m_last, sample));
        });
    }
    m_last = samples.back();
    return samples;
}

} // namespace bc::biometrics
