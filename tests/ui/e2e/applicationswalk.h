#pragma once

#include <QWidget>

#include <functional>

/// The part of the walk that leads through Applications; fails the test that calls it.
namespace bc::tests {

/// From the empty form: makes an application with two addresses and the device grant, rotates its secret, exports it,
/// and imports it under another client id. `shown` is called at what deserves a picture.
void walkAnApplication(QWidget &window, const std::function<void(const QString &)> &shown);

} // namespace bc::tests
