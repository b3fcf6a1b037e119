#pragma once

#include "core/applications/applications.h"

#include <functional>

namespace bc::applications {

/// What is wrong with any address, whatever it is for, as a sentence; empty if nothing is. Absolute, only characters of
/// RFC 3986, at most `limit`, no fragment and no user-info; http(s) with a host.
QString commonFault(const QString &url, qsizetype limit);

/// Holds what the client registered about itself against the rules, and calls `check` with each field's name (the
/// API's) and fault.
void checkMetadata(const Application &application, const std::function<void(const QString &, const QString &)> &check);

} // namespace bc::applications
