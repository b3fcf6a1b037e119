#include "core/base/log.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
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
std::atomic<bool> g_installed = false;

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

QByteArray textLine(QLatin1StringView level, const char *category, QByteArrayView message)
{
    QByteArray line = rfc3339(SystemClock().now());
    line.reserve(message.size() + 64);
    line += ' ';
    line += level;
    line += ' ';
    line += category;
    line += ": ";
    line += message;
    line.replace('\n', ' '); // one event, one line: nobody can forge a second one
    line += '\n';
    return line;
}

QByteArray jsonLine(QLatin1StringView level, const char *category, const QString &message)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("time"), toRfc3339(SystemClock().now())},
                                     {QStringLiteral("level"), level},
                                     {QStringLiteral("room"), QString::fromLatin1(category)},
                                     {QStringLiteral("message"), message}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

void sink(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Output::instance().add(g_format == LogFormat::Json ? jsonLine(levelName(type), context.category, message)
                                                       : textLine(levelName(type), context.category, message.toUtf8()),
                           type != QtDebugMsg && type != QtInfoMsg);
}

} // namespace

void installLog(LogFormat format)
{
    g_format = format;
    qInstallMessageHandler(sink);
    g_installed = true;
}

void logLine(const QLoggingCategory &category, QByteArrayView line)
{
    if (!category.isInfoEnabled())
        return;
    if (g_installed && g_format == LogFormat::Text) {
        Output::instance().add(textLine(levelName(QtInfoMsg), category.categoryName(), line), false);
        return;
    }
    QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info("%s", line.toByteArray().constData());
}

} // namespace bc
