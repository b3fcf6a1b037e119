#include "core/base/log.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <utility>

namespace bc {
namespace {

LogFormat g_format = LogFormat::Text;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1StringView("debug");
    case QtInfoMsg:
        return QLatin1StringView("info");
    case QtWarningMsg:
        return QLatin1StringView("warning");
    case QtCriticalMsg:
        return QLatin1StringView("error");
    case QtFatalMsg:
        return QLatin1StringView("fatal");
    }
    return QLatin1StringView("info");
}

/// Writes to stderr in the background: with a line for every request, a system call and the lock of stdio each took 7 %
/// of the time of a token. Lines go out in their order, each whole; a warning takes along what was before it, at once.
class Output
{
public:
    static Output &instance()
    {
        static Output &output = *new Output; // never destroyed: whoever logs while the process ends finds it
        return output;
    }

    void add(const QByteArray &line, bool urgent)
    {
        std::unique_lock lock(m_mutex);
        const bool first = m_waiting.isEmpty();
        m_waiting += line;
        if (urgent || m_waiting.size() > mostWaiting) {
            lock.unlock();
            flush();
        } else if (first) {
            m_wake.notify_one();
        }
    }

    void flush()
    {
        const std::lock_guard turn(m_writing); // taken first, so that whoever writes later has the later lines
        QByteArray lines;
        {
            const std::lock_guard lock(m_mutex);
            lines = std::exchange(m_waiting, {});
        }
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stderr);
        std::fflush(stderr);
    }

private:
    static constexpr std::chrono::milliseconds delay{50};
    static constexpr qsizetype mostWaiting = 256 * 1024; ///< bytes; with more the callers write, at stderr's pace

    Output()
    {
        std::thread([this] { work(); }).detach();
        std::atexit([] { instance().flush(); });
    }

    void work()
    {
        while (true) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return !m_waiting.isEmpty(); });
            }
            std::this_thread::sleep_for(delay); // house: allow, lines wait for company
            flush();
        }
    }

    std::mutex m_writing, m_mutex;
    std::condition_variable m_wake;
    QByteArray m_waiting;
};

void sink(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = toRfc3339(SystemClock().now());
    QByteArray line;
    if (g_format == LogFormat::Json) {
        line = QJsonDocument(QJsonObject{{QStringLiteral("time"), time},
                                         {QStringLiteral("level"), levelName(type)},
                                         {QStringLiteral("room"), QString::fromLatin1(context.category)},
                                         {QStringLiteral("message"), message}})
                   .toJson(QJsonDocument::Compact);
    } else {
        line.reserve(message.size() + 64);
        line += time.toLatin1() + ' ' + levelName(type).data() + ' ' + context.category + ": " + message.toUtf8();
        line.replace('\n', ' '); // one event, one line: nobody can forge a second one
    }
    line += '\n';
    Output::instance().add(line, type != QtDebugMsg && type != QtInfoMsg);
}

} // namespace

void installLog(LogFormat format)
{
    g_format = format;
    qInstallMessageHandler(sink);
}

} // namespace bc
