#pragma once

#include "server/pages/pages.h"

#include <utility>

namespace bc::server::pages {

/// The page by which the browser sends an authorization answer to the application as a form (OAuth 2.0 Form Post
/// Response Mode §2). Its script, let in by its hash, presses the button; without scripts the person does.
struct FormPostPage
{
    Setting setting = {};
    QString action = {}; ///< the redirect address
    QList<std::pair<const char *, QString>> fields = {};
};
http::Response formPost(const FormPostPage &page);

} // namespace bc::server::pages
