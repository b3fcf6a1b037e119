#include "core/store/preparationlock.h"

#include <QFile>
#include <QLoggingCategory>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPreparation, "core.store.preparation")

namespace bc::store {

PreparationLock PreparationLock::take(const QString &folder)
{
    PreparationLock lock;
    lock.m_descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock.m_descriptor < 0)
        return lock; // what is wrong with the folder shows at the file, with its name
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return lock; // held, or a file system without locks
    qCInfo(lcPreparation).noquote() << u"Waiting for another process that prepares %1."_s.arg(folder);
    while (::flock(lock.m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
    return lock;
}

PreparationLock::PreparationLock(PreparationLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

PreparationLock::~PreparationLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace bc::store
