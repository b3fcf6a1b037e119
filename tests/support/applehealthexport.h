#pragma once

#include <QString>

namespace bc::tests {

/// Writes an Apple Health export.xml of about `bytes` bytes as iOS writes them: grouped by type, in order of time
/// within a type, a watch and a phone, records nobody keeps, metadata beside heart rates, workouts and activity rings
/// at the end. The same seed gives the same file. False when the file cannot be written.
bool writeAppleHealthExport(const QString &path, qint64 bytes, quint64 seed);

} // namespace bc::tests
