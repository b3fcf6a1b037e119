#pragma once

#include "ui/client/providerclient.h"

#include <QWidget>

#include <functional>

/// The part of the walk that leads through Activity; each fails the test that calls it.
namespace bc::tests {

/// Finds what the walk did to its application, and exports it.
void walkTheAuditLog(QWidget &window);
/// Opens the newest request, which differs from "https://example.org/back" in its 24th character.
void walkTheRefusedRequest(QWidget &window);
/// As the platform's administrator; `shown` when the result stands there.
void walkTheVerification(ui::ProviderClient &platform, QWidget &window, const std::function<void()> &shown);

} // namespace bc::tests
