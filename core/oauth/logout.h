#pragma once

#include "core/oauth/authorization.h"
#include "core/oauth/idtoken.h"

#include <optional>

namespace bc::oauth {

/// A request to sign the person out (OpenID Connect RP-Initiated Logout §2) that passed every check which needs no
/// person.
struct LogoutRequest
{
    ClientPtr client; ///< null: no application is named
    std::optional<idtoken::Hint> hint;
    QString returnUri; ///< one of the application's post_logout_redirect_uris; empty: a page of ours
    QString state;

    /// Whether the hint names this very sign-in: then the application that got it needs no further word of the person.
    bool names(const SignedIn &person) const
    {
        return hint && hint->sub == person.user.uuid && (hint->sid.isEmpty() || hint->sid == person.sid);
    }
};

} // namespace bc::oauth
