#pragma once

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
/// Invalid when the given one has fewer than 8 characters.
Result<NewPassword> newPassword(const QCommandLineParser &parser);

} // namespace bc::app
