#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace bc::imports {

/// The bytes of a file in order, unpacked. On one thread.
class Source
{
public:
    virtual ~Source() = default;
    /// Up to `most` bytes; 0 at the end. Invalid when an archive is damaged, Unavailable when the file cannot be read.
    virtual Result<qsizetype> read(char *to, qsizetype most) = 0;
    /// Leaves out `bytes` unpacked bytes: a file seeks, an archive is unpacked up to there.
    virtual Result<> skip(qint64 bytes) = 0;
    /// Begins anew with the first byte.
    virtual Result<> rewind() = 0;
    /// How many bytes of the file itself were used: for progress.
    virtual qint64 used() const = 0;
    /// What else an archive holds that could be imported and is not read, by name.
    virtual QStringList others() const { return {}; }
};

/// A file as it lies on the disk. Unavailable, naming file and reason, when it cannot be opened.
Result<std::unique_ptr<Source>> openFile(const QString &path);

/// The one entry of a zip archive that we can import (its beginning tells, not its name). Nothing is unpacked to disk.
///
/// The first such entry: others() names the rest. Invalid: no such entry, encrypted, cut off (the directory at its end
/// is missing), or a zip bomb: more than 64 GiB, or more than 200 times its packed size beyond the first 64 MiB. Sizes
/// are judged as declared before anything is read, and as they turn out.
Result<std::unique_ptr<Source>> openZip(const QString &path);

/// Either of them, by the file's first bytes.
Result<std::unique_ptr<Source>> openSource(const QString &path);

/// The first bytes, at most `most`; the source stands behind them afterwards.
Result<QByteArray> head(Source &source, qsizetype most);

} // namespace bc::imports
