#include "core/store/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

Result<DurableFile> DurableFile::create(const QString &file)
{
    if (QFile::exists(file))
        return fail(ErrorKind::Conflict, u"The file %1 exists already."_s.arg(file), u"Choose another name."_s);
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFile::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    DurableFile made(file);
    QFile::remove(made.m_partial); // left behind by a run that was interrupted
    const int descriptor =
        ::open(QFile::encodeName(made.m_partial).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorKind::Unavailable, u"The file %1 cannot be written (%2)."_s.arg(file, systemError()),
                    u"Choose a folder that this user may write to."_s);
    ::close(descriptor);
    made.m_pending = true;
    return made;
}

DurableFile::DurableFile(DurableFile &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_partial(std::move(other.m_partial))
    , m_pending(std::exchange(other.m_pending, false))
{}

DurableFile::~DurableFile()
{
    if (m_pending)
        QFile::remove(m_partial);
}

Result<> DurableFile::commit()
{
    if (!sync(m_partial) ||
        ::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(m_file).constData()) != 0 ||
        !sync(QFileInfo(m_file).absolutePath()))
        return fail(ErrorKind::Unavailable, u"The file %1 cannot be written (%2)."_s.arg(m_file, systemError()),
                    u"Check the disk it is on."_s);
    m_pending = false;
    return {};
}

} // namespace bc::store
