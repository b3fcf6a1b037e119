#pragma once

#include "server/pages/pages.h"

namespace bc::server::pages {

/// Asks whose password was forgotten.
struct ForgotPage
{
    Setting setting = {};
    QString csrf = {};
    QString username = {};       ///< what was typed before
    const char *alert = nullptr; ///< keys of texts.h; null: none
    const char *nameWrong = nullptr;
};
http::Response forgotPassword(const ForgotPage &page, int status = 200);

/// Where a link leads: a new password, twice.
struct NewPasswordPage
{
    Setting setting = {};
    bool invitation = false;
    QString person = {}; ///< whose password
    QString token = {};  ///< goes back with the form
    const char *passwordWrong = nullptr;
    const char *repeatWrong = nullptr;
    const char *alert = nullptr;
};
http::Response newPassword(const NewPasswordPage &page, int status = 200);

/// Says one thing, and where to go on.
struct MessagePage
{
    Setting setting = {};
    const char *heading = "error_title";
    QList<const char *> paragraphs = {};
    const char *linkText = nullptr; ///< null: no link
    QString link = {};
    bool good = false; ///< something was done
};
http::Response message(const MessagePage &page, int status = 200);

} // namespace bc::server::pages
