#pragma once

#include <QStringList>

#include <atomic>
#include <utility>

namespace bc::store {

/// Tables whose rows somebody keeps in memory, and how often this process has committed a change of one. Thread-safe.
struct Watch
{
    explicit Watch(QStringList watched)
        : tables(std::move(watched))
    {}
    const QStringList tables;
    std::atomic<quint64> changes{0};
};

} // namespace bc::store
