#pragma once

#include <QStringList>

#include <atomic>

namespace bc::store {

/// Tables whose rows somebody keeps in memory, and how often this process has committed a change of one. Thread-safe.
struct Watch
{
    const QStringList tables;
    std::atomic<quint64> changes{0};
};

} // namespace bc::store
