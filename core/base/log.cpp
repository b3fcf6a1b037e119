#include "core/base/log.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

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
        line = QStringLiteral("%1 %2 %3: %4")
                   .arg(time, levelName(type), QLatin1StringView(context.category), message)
                   .toUtf8();
        line.replace('\n', ' '); // one event, one line: nobody can forge a second one
    }
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr); // one call: lines never interleave
}

} // namespace

void installLog(LogFormat format)
{
    g_format = format;
    qInstallMessageHandler(sink);
}

} // namespace bc
