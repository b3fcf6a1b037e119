#pragma once

#include <QWidget>

#include <functional>

/// The part of the walk that leads through Devices; each fails the test that calls it. `picture` takes one of what
/// stands there.
namespace bc::tests {

void walkTheDevices(QWidget &window, const std::function<void(const QString &name)> &picture);
/// Links a ring on the page of the demo's vendor, waits for its history, and unlinks it.
void walkALink(QWidget &window, const std::function<void(const QString &name)> &picture);

} // namespace bc::tests
