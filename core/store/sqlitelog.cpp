#include "core/store/sqlitelog.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bc::store {

bool SqliteLog::isCurrent() const
{
    // Not fstat: Linux gives a file whose times were asked for a new, exact time at its next write, and without a
    // journal ext4 then writes the inode with each sync, a third more for the disk to do.
    struct statx status = {};
    return m_file.isOpen() && ::statx(m_file.handle(), "", AT_EMPTY_PATH, STATX_NLINK, &status) == 0 &&
           status.stx_nlink > 0;
}

Result<> SqliteLog::open()
{
    m_file.close();
    // SQLite follows links before it names the log.
    m_file.setFileName(QFileInfo(m_database).canonicalFilePath() + u"-wal"_s);
    if (m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return {};
    return fail(ErrorKind::Unavailable,
                u"The log %1 cannot be opened: %2."_s.arg(m_file.fileName(), m_file.errorString()),
                u"Check that the workspace was not moved or removed."_s);
}

Result<> SqliteLog::sync()
{
    if (!isCurrent()) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    while (::fdatasync(m_file.handle()) != 0) {
        if (errno != EINTR)
            return fail(ErrorKind::Unavailable,
                        u"The log %1 cannot be written to the disk: %2."_s.arg(
                            m_file.fileName(), QString::fromLocal8Bit(std::strerror(errno))),
                        u"Check the disk, then start the server anew."_s);
    }
    return {};
}

} // namespace bc::store
