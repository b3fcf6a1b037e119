#pragma once

#include "core/base/result.h"

#include <QString>

namespace bc::store {

/// A file that is there whole or not at all: written under another name beside it, readable by its owner only, synced
/// to the disk, and then renamed. What is not committed is removed.
class DurableFile
{
public:
    /// Conflict if `file` exists, Unavailable if its folder cannot be written. Makes the folder (0700) if missing.
    static Result<DurableFile> create(const QString &file);
    DurableFile(DurableFile &&other) noexcept;
    DurableFile &operator=(DurableFile &&) = delete;
    ~DurableFile();

    /// The empty file to write into.
    const QString &path() const { return m_partial; }
    Result<> commit();

private:
    explicit DurableFile(const QString &file)
        : m_file(file)
        , m_partial(file + QStringLiteral(".partial"))
    {}

    QString m_file;
    QString m_partial;
    bool m_pending = false;
};

} // namespace bc::store
