#include "core/store/sqlitelogfile.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <new>
#include <sqlite3.h>
#include <utility>

// SQLite's WAL is a header of 32 bytes and then frames, each a header of 24 bytes and a page. The second word of a
// frame's header is zero, save in a transaction's last frame (https://www.sqlite.org/fileformat2.html#walformat).
// SQLite writes header and page one by one, each frame behind the last, and makes the transaction visible to others
// only after the last frame was written. So frames can wait here until that one comes; whatever else is done with the
// file writes them first. A process that dies meanwhile loses a transaction that was not committed.

namespace bc::store {
namespace {

constexpr int headerSize = 32, frameHeaderSize = 24;
constexpr qsizetype mostWaiting = 256 * 1024; ///< bytes; a transaction may be larger than memory
constexpr qsizetype mostWritten = 64 * 1024;  ///< bytes at once: SQLite's VFS for Unix takes less than 128 KiB

/// What stands where SQLite has room for a file of ours; the file of the VFS below follows it.
struct LogFile
{
    enum class Last {
        Other,
        LogHeader,
        FrameHeader,
        Frame,
    };

    sqlite3_file base{};
    sqlite3_file *below = nullptr;
    QByteArray waiting;
    sqlite3_int64 start = 0; ///< where in the file it belongs
    sqlite3_int64 end = 0;   ///< behind what was written last
    Last last = Last::Other;
    bool commits = false; ///< the frame that began is its transaction's last one

    int flush()
    {
        int done = SQLITE_OK;
        for (qsizetype at = 0; at < waiting.size() && done == SQLITE_OK; at += mostWritten) {
            const qsizetype size = std::min(waiting.size() - at, mostWritten);
            done = below->pMethods->xWrite(below, waiting.constData() + at, int(size), start + at);
        }
        waiting.resize(0); // keeps its memory; what could not be written belongs to a transaction that failed with it
        if (done != SQLITE_OK)
            last = Last::Other;
        return done;
    }

    int write(const void *data, int size, sqlite3_int64 offset)
    {
        const Last before = std::exchange(last, Last::Other);
        const bool follows = offset == std::exchange(end, offset + size);
        const bool isFrameHeader = size == frameHeaderSize;
        const bool begins = follows && isFrameHeader && (before == Last::LogHeader || before == Last::Frame);
        const bool ends = follows && !isFrameHeader && before == Last::FrameHeader;
        if (isFrameHeader) {
            commits = qFromBigEndian<quint32>(static_cast<const char *>(data) + 4) != 0;
            last = Last::FrameHeader;
        } else if (ends) {
            last = Last::Frame;
        } else if (offset == 0 && size == headerSize) {
            last = Last::LogHeader;
        }
        // A frame's header that does not follow a frame may be one that is written anew, alone.
        if (!begins && (!ends || waiting.isEmpty())) {
            const int done = flush();
            return done == SQLITE_OK ? below->pMethods->xWrite(below, data, size, offset) : done;
        }
        if (waiting.isEmpty())
            start = offset;
        waiting.append(static_cast<const char *>(data), size);
        return ends && (commits || waiting.size() >= mostWaiting) ? flush() : SQLITE_OK;
    }
};

LogFile &of(sqlite3_file *file) { return *reinterpret_cast<LogFile *>(file); }

/// The file below, with nothing left to write to it.
template <typename Call>
int flushed(sqlite3_file *file, Call call)
{
    LogFile &log = of(file);
    const int done = log.flush();
    return done == SQLITE_OK ? call(log.below) : done;
}

int close(sqlite3_file *file)
{
    LogFile &log = of(file);
    const int flushed = log.flush();
    const int closed = log.below->pMethods->xClose(log.below);
    log.~LogFile();
    return flushed == SQLITE_OK ? closed : flushed;
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return flushed(file, [&](sqlite3_file *below) { return below->pMethods->xRead(below, to, size, offset); });
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    try {
        return of(file).write(data, size, offset);
    } catch (const std::bad_alloc &) {
        return SQLITE_IOERR_NOMEM;
    }
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return flushed(file, [&](sqlite3_file *below) { return below->pMethods->xTruncate(below, size); });
}

int sync(sqlite3_file *file, int flags)
{
    return flushed(file, [&](sqlite3_file *below) { return below->pMethods->xSync(below, flags); });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return flushed(file, [&](sqlite3_file *below) { return below->pMethods->xFileSize(below, size); });
}

int lock(sqlite3_file *file, int level)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xLock(below, level);
}

int unlock(sqlite3_file *file, int level)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xUnlock(below, level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xCheckReservedLock(below, reserved);
}

int fileControl(sqlite3_file *file, int what, void *value)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xFileControl(below, what, value);
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xSectorSize(below);
}

int deviceCharacteristics(sqlite3_file *file)
{
    sqlite3_file *below = of(file).below;
    return below->pMethods->xDeviceCharacteristics(below);
}

/// Version 1: memory that is shared or mapped is of the database's own file, never of its log's.
const sqlite3_io_methods logMethods{1,
                                    close,
                                    read,
                                    write,
                                    truncate,
                                    sync,
                                    fileSize,
                                    lock,
                                    unlock,
                                    checkReservedLock,
                                    fileControl,
                                    sectorSize,
                                    deviceCharacteristics,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

sqlite3_vfs *below(sqlite3_vfs *vfs) { return static_cast<sqlite3_vfs *>(vfs->pAppData); }

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *got)
{
    sqlite3_vfs *other = below(vfs);
    if (!(flags & SQLITE_OPEN_WAL))
        return other->xOpen(other, name, file, flags, got);
    auto *log = new (file) LogFile;
    log->below = reinterpret_cast<sqlite3_file *>(log + 1);
    log->below->pMethods = nullptr;
    const int opened = other->xOpen(other, name, log->below, flags, got);
    if (log->below->pMethods) { // then it is to be closed, whether or not it is open
        log->base.pMethods = &logMethods;
    } else {
        log->~LogFile();
        file->pMethods = nullptr;
    }
    return opened;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return below(vfs)->xDelete(below(vfs), name, syncFolder);
}
int access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return below(vfs)->xAccess(below(vfs), name, flags, result);
}
int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *to)
{
    return below(vfs)->xFullPathname(below(vfs), name, size, to);
}

bool registered()
{
    sqlite3_vfs *other = sqlite3_vfs_find(nullptr);
    if (!other || other->iVersion < 2)
        return false;
    static sqlite3_vfs
        vfs; // all else is the other's; its functions are given the VFS they are called on, and use no more
    vfs = *other;
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(LogFile)) + other->szOsFile;
    vfs.zName = "one-go-log";
    vfs.pAppData = other;
    vfs.pNext = nullptr;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPathname;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}

} // namespace

bool writeLogInOneGo()
{
    static const bool done = registered();
    return done;
}

} // namespace bc::store
