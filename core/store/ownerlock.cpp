#include "core/store/ownerlock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace bc::store {

Result<OwnerLock> OwnerLock::take(const QString &databaseFile)
{
    OwnerLock lock;
    const QByteArray file = QFile::encodeName(databaseFile + u".lock"_s);
    lock.m_descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_descriptor < 0)
        return fail(ErrorKind::Unavailable,
                    u"The workspace %1 cannot be written (%2)."_s.arg(databaseFile,
                                                                      QString::fromLocal8Bit(std::strerror(errno))),
                    u"Give this user write permission on its folder."_s);
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Busy,
                    u"The database %1 is locked by another process that serves it."_s.arg(databaseFile),
                    u"Stop that one, or name another workspace with --data-dir."_s);
    return lock;
}

OwnerLock::OwnerLock(OwnerLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

OwnerLock::~OwnerLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace bc::store
