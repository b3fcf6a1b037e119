#include "server/operations/process.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bc::server::operations {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Since the machine was booted, in clock ticks: the 22nd field, counted behind the name, which may hold blanks.
double startTicks()
{
    const QByteArray stat = contentOf(u"/proc/self/stat"_s);
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(19).toDouble();
}

double bootSeconds()
{
    const QList<QByteArray> lines = contentOf(u"/proc/stat"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("btime "))
            return line.mid(6).toDouble();
    }
    return 0;
}

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

} // namespace

Process Process::current()
{
    Process process;
    const QList<QByteArray> pages = contentOf(u"/proc/self/statm"_s).split(' ');
    const auto pageSize = double(::sysconf(_SC_PAGESIZE));
    process.virtualBytes = pages.value(0).toDouble() * pageSize;
    process.residentBytes = pages.value(1).toDouble() * pageSize;
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) == 0)
        process.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    process.openFiles =
        double(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    if (const auto ticks = double(::sysconf(_SC_CLK_TCK)); ticks > 0)
        process.startSeconds = bootSeconds() + startTicks() / ticks;
    return process;
}

} // namespace bc::server::operations
