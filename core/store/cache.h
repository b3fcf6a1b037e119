#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace bc::store {

/// What was read of watched tables (StoreOptions::watched), until any of them changes, in whatever process. Where the
/// database does not tell of other processes (PostgreSQL) nothing is kept. Thread-safe.
template <typename Key, typename Value>
class Cache
{
public:
    /// `limit`: entries kept; they all go when one more comes.
    explicit Cache(qsizetype limit)
        : m_limit(limit)
    {}

    /// What is kept of `key`, or what `load() -> Result<std::optional<Value>>` reads through `connection`; null if that
    /// is nothing, which is not kept.
    template <typename Load>
    Result<std::shared_ptr<const Value>> find(Connection &connection, const Key &key, Load load)
    {
        // Before anything is read: under this count nothing is older than it says.
        const auto changes = connection.allChanges();
        if (changes) {
            const std::scoped_lock lock(m_mutex);
            if (m_changes == *changes) {
                if (auto kept = m_kept.value(key))
                    return kept;
            }
        }
        Result<std::optional<Value>> loaded = load();
        if (!loaded)
            return fail(loaded.error());
        if (!*loaded)
            return nullptr;
        auto value = std::make_shared<const Value>(**std::move(loaded));
        if (changes)
            keep(*changes, key, value);
        return value;
    }

private:
    void keep(quint64 changes, const Key &key, const std::shared_ptr<const Value> &value)
    {
        const std::scoped_lock lock(m_mutex);
        if (changes < m_changes)
            return; // read from a snapshot that is out of date
        if (changes > m_changes || m_kept.size() >= m_limit)
            m_kept.clear();
        m_changes = changes;
        m_kept.insert(key, value);
    }

    const qsizetype m_limit;
    std::mutex m_mutex;
    quint64 m_changes = 0; ///< of the watched tables, before what is kept was read
    QHash<Key, std::shared_ptr<const Value>> m_kept;
};

} // namespace bc::store
