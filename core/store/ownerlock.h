#pragma once

#include "core/base/result.h"

#include <QString>

namespace bc::store {

/// Says that one process serves a workspace. The kernel lets go of it when the process ends, however it ends.
class OwnerLock
{
public:
    OwnerLock() = default;
    /// Busy if another process (or another store of this one) holds it.
    static Result<OwnerLock> take(const QString &databaseFile);
    OwnerLock(OwnerLock &&other) noexcept;
    OwnerLock &operator=(OwnerLock &&) = delete;
    ~OwnerLock();

private:
    int m_descriptor = -1;
};

} // namespace bc::store
