#include "server/account/routes.h"

#include "server/account/endpoints.h"
#include "server/pages/accountpages.h"

namespace bc::server::account {

void addRoutes(http::Router &router, const Services &services)
{
    using Endpoint = QCoro::Task<http::Response> (*)(const Services &, http::RequestPtr);
    const auto handler = [&services](Endpoint endpoint) -> http::Handler {
        return [&services, endpoint](http::RequestPtr request) { return endpoint(services, std::move(request)); };
    };
    const auto form = [&router, &handler](const QByteArray &path, Endpoint endpoint) {
        router.add(http::Method::Post, path, handler(endpoint), {.bodyLimit = 64 * 1024});
    };
    router.get("/account", handler(overview));
    form("/account/sign-out", signOut);
    router.get("/account/password", handler(passwordPage));
    form("/account/password", changePassword);
    form("/account/sessions/end", endSession);
    form("/account/sessions/end-others", endOtherSessions);
    form("/account/sessions/end-all", endAllSessions);
    form("/account/consents/revoke", revokeConsent);
    form("/account/browsers/forget", forgetBrowser);
    router.get("/account/totp", handler(totpPage));
    form("/account/totp", beginTotp);
    form("/account/totp/confirm", confirmTotp);
    form("/account/totp/remove", removeTotp);
    router.get("/account/recovery-codes", handler(recoveryCodesPage));
    form("/account/recovery-codes", makeRecoveryCodes);
    router.get("/account/passkeys", handler(passkeysPage));
    form("/account/passkeys", addPasskey);
    form("/account/passkeys/remove", removePasskey);
    router.get("/assets/passkeys.js",
               [](http::RequestPtr) -> QCoro::Task<http::Response> { co_return pages::passkeyScript(); });
}

} // namespace bc::server::account
