#pragma once

#include "ui/client/request.h"

#include <QWidget>

#include <functional>

/// The part of the walk that leads through People; fails the test that calls it.
namespace bc::tests {

/// From the empty invitation: invites somebody, who sets a password by the link and signs in with a browser; their
/// sessions are seen and ended, and the account disabled. `ask` sends to the provider as nobody and answers with any
/// status; `shown` is called at what deserves a picture.
void walkAnInvitedPerson(QWidget &window, const std::function<ui::Reply(ui::Request)> &ask,
                         const std::function<void(const QString &)> &shown);

} // namespace bc::tests
