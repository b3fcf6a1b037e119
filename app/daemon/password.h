#pragma once

#include "core/accounts/user.h"
#include "core/base/result.h"

#include <QCommandLineOption>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace bc::app {

/// A password for an account: read from standard input with --password-stdin (a password never stands in an argument,
/// where every user of the machine could read it), made up otherwise.
struct NewPassword
{
    QByteArray text;
    bool madeUp = false; ///< then it has to be shown once
};

QCommandLineOption passwordOption();
/// Invalid when the given one is not what a password of this person must be (core/accounts/passwordpolicy.h).
Result<NewPassword> newPassword(const QCommandLineParser &parser, const accounts::User &user);

} // namespace bc::app
