#include "core/store/sqlitelog.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bc::store {

bool SqliteLog::isCurrent() const
{
    struct stat status = {};
    return m_file.isOpen() && ::fstat(m_file.handle(), &status) == 0 && status.st_nlink > 0;
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
