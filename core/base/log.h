#pragma once

#include <QLoggingCategory>
#include <QString>

namespace bc {

/// How log lines look on stderr: one sentence a line, or one JSON object a line for machines.
enum class LogFormat { Text, Json };

/// Installs the process's log sink (stderr). Thread-safe afterwards. Info and debug lines may wait 50 ms for company;
/// warnings and worse are out before the call that logs them returns, and what waits goes out when the process exits.
/// Log lines are untranslated sentences and never hold a secret: the callers see to that, and tests grep for it.
void installLog(LogFormat format);

/// qCInfo() for a line that nearly every request writes: without Qt's formatting of it, which costs as much as a read
/// from the store. `line` is one line of ASCII.
void logLine(const QLoggingCategory &category, QByteArrayView line);

} // namespace bc
