#pragma once

#include <QByteArray>

namespace bc {

/// Whether it is the name of a time zone in IANA's database: "Europe/Berlin", "US/Eastern", "Etc/GMT+5"; "UTC" and an
/// offset from it, "UTC+05:00", too.
bool isTimeZone(const QByteArray &name);

} // namespace bc
