#include "core/crypto/keyfile.h"

#include "core/crypto/random.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bc::crypto::keyfile {
namespace {

QString reason() { return QString::fromLocal8Bit(std::strerror(errno)); }

tl::unexpected<Error> cannot(const QString &what, const QString &path)
{
    const ErrorKind kind = errno == ENOSPC || errno == EDQUOT  ? ErrorKind::StorageFull
                           : errno == EACCES || errno == EPERM ? ErrorKind::Forbidden
                                                               : ErrorKind::Internal;
    return fail(kind, QStringLiteral("%1 %2 failed: %3.").arg(what, path, reason()),
                QStringLiteral("Give this account the right to use the folder, or choose another with --data-dir."));
}

/// Nothing: the file is not there.
Result<std::optional<QByteArray>> read(const QString &path, int size)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return cannot(QStringLiteral("Reading the key"), path);
    }
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return cannot(QStringLiteral("Reading the key"), path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorKind::Forbidden, QStringLiteral("The key %1 is open to other accounts.").arg(path),
                    QStringLiteral("Find out who could read it, then run: chmod 600 '%1'").arg(path));
    QByteArray text(2 * size + 2, '\0'); // a byte more than the key and its newline, to notice a longer file
    const ssize_t got = ::read(file, text.data(), static_cast<size_t>(text.size()));
    if (got < 0)
        return cannot(QStringLiteral("Reading the key"), path);
    text.truncate(got);
    if (text.endsWith('\n'))
        text.chop(1);
    const QByteArray key = QByteArray::fromHex(text);
    if (key.size() != size || key.toHex() != text)
        return fail(ErrorKind::Internal, QStringLiteral("The key %1 is damaged.").arg(path),
                    QStringLiteral("Restore it from a backup of the workspace."));
    return std::optional(key);
}

/// Writes the key to a file of another name and links it into place: link() fails if the name exists.
Result<> make(const QString &folder, const QString &path, int size)
{
    QByteArray temporary = QFile::encodeName(folder + QStringLiteral("/.new-XXXXXX"));
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (file < 0)
        return cannot(QStringLiteral("Writing the key"), path);
    const auto removing = qScopeGuard([&] { ::unlink(temporary.constData()); });
    const QByteArray text = randomBytes(size).toHex() + '\n';
    const bool written = ::write(file, text.constData(), static_cast<size_t>(text.size())) == text.size();
    const bool durable = written && ::fsync(file) == 0;
    const int kept = errno;
    ::close(file);
    errno = kept;
    if (!durable)
        return cannot(QStringLiteral("Writing the key"), path);
    if (::link(temporary.constData(), QFile::encodeName(path).constData()) != 0 && errno != EEXIST)
        return cannot(QStringLiteral("Writing the key"), path);
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory); // the name itself survives a power loss
        ::close(directory);
    }
    return {};
}

} // namespace

Result<QByteArray> load(const QString &dataDir, const QString &name, int size, bool create)
{
    const QString folder = QDir(dataDir).filePath(QStringLiteral("keys"));
    const QString path = QDir(folder).filePath(name);
    auto key = read(path, size);
    if (!key)
        return fail(key.error());
    if (!*key && create) {
        if (!QDir().mkpath(dataDir))
            return cannot(QStringLiteral("Making the folder"), dataDir);
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return cannot(QStringLiteral("Making the folder"), folder);
        if (::chmod(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
            return cannot(QStringLiteral("Closing the folder to others"), folder);
        if (const auto made = make(folder, path, size); !made)
            return fail(made.error());
        key = read(path, size);
        if (!key)
            return fail(key.error());
    }
    if (!*key)
        return fail(ErrorKind::NotFound, QStringLiteral("The key %1 is missing.").arg(path),
                    QStringLiteral("Restore it from a backup of the workspace."));
    return **std::move(key);
}

} // namespace bc::crypto::keyfile
