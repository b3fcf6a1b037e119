#include "core/store/watch.h"

#include <algorithm>

namespace bc::store {

bool Watch::concerns(QStringView table, bool insert) const
{
    return std::any_of(tables.begin(), tables.end(), [table, insert](const WatchedTable &watched) {
        return (watched.inserts || !insert) && table.compare(watched.name, Qt::CaseInsensitive) == 0;
    });
}

void Lookout::writerSees(Watch &watch, std::optional<qint64> version)
{
    if (!version || version != m_version)
        ++watch.changes;
    m_version = version;
    ++watch.looks; // after the count, so that whoever sees this one finds that raised
}

std::optional<quint64> Lookout::readerSees(Watch &watch, std::optional<qint64> version)
{
    if (!version || version != m_version) {
        m_version = version;
        // Read after the version: a look that is counted from here on is later than whatever the version shows.
        m_looks = watch.looks;
        if (watch.look)
            watch.look();
    }
    return watch.looks == m_looks ? std::nullopt : std::optional(watch.changes.load());
}

} // namespace bc::store
