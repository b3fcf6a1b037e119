#pragma once

#include <QString>

namespace bc::store {

/// One process at a time looks at an SQLite workspace, makes it and migrates it. SQLite's own locks do not do: a file
/// that just becomes a WAL database answers "locked" at once, without waiting, and whoever fails to make a workspace
/// takes its files away. The lock is `flock` on the folder: nothing is left behind, and the kernel lets go of it when
/// the process ends.
class PreparationLock
{
public:
    PreparationLock() = default;
    /// Waits for whoever holds it, and says so: a migration may take minutes.
    static PreparationLock take(const QString &folder);
    PreparationLock(PreparationLock &&other) noexcept;
    PreparationLock &operator=(PreparationLock &&) = delete;
    ~PreparationLock();

private:
    int m_descriptor = -1;
};

} // namespace bc::store
