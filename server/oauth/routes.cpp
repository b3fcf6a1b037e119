#include "server/oauth/routes.h"

#include "server/middleware/ratelimit.h"
#include "server/oauth/device.h"
#include "server/oauth/endpoints.h"

#include <QUrl>

namespace bc::server::oauth {

namespace {

constexpr http::RouteOptions form{.bodyLimit = 64 * 1024};
constexpr http::RouteOptions pushed{.bodyLimit = 16 * 1024}; // what is pushed is kept (RFC 9126 §2.3: 413)

using ClientEndpoint = QCoro::Task<http::Response> (*)(const Services &, http::RequestPtr, bool);

http::Handler handler(const Services &services, Endpoint endpoint)
{
    return [&services, endpoint](http::RequestPtr request) { return endpoint(services, std::move(request)); };
}

http::Handler handler(const Services &services, ClientEndpoint endpoint, bool partner)
{
    return [&services, endpoint, partner](http::RequestPtr request) {
        return endpoint(services, std::move(request), partner);
    };
}

/// The pages on which a code can be guessed. Ten wrong ones at once, then two a minute: over a code's ten minutes less
/// than one in 800 million for each device that waits (RFC 8628 §5.1).
void addDeviceRoutes(http::Router &router, const Services &services)
{
    using http::Method;
    const auto guesses =
        std::make_shared<RateLimit>(RateLimit::Options{.burst = 10, .perSecond = 1.0 / 30}, QList<QByteArray>());
    const auto guarded = [&services, guesses](Endpoint endpoint) -> http::Handler {
        return [&services, guesses, endpoint](http::RequestPtr request) {
            return guessGuarded(services, std::move(request), guesses, endpoint);
        };
    };
    router.get("/device", handler(services, deviceByGet));
    router.add(Method::Post, "/device", guarded(deviceByForm), form);
    router.get("/device/confirm", guarded(confirmDeviceByGet));
    router.add(Method::Post, "/device/confirm/sign-in", guarded(signInByForm), form);
    router.get("/device/confirm/second-factor/{step}", guarded(secondFactorByGet));
    router.add(Method::Post, "/device/confirm/second-factor/{step}", guarded(secondFactorByForm), form);
    router.get("/device/confirm/passkey", guarded(passkeyByGet));
    router.add(Method::Post, "/device/confirm/passkey", guarded(passkeyByForm), form);
    router.add(Method::Post, "/device/confirm/consent", guarded(decideDeviceByForm), form);
    router.add(Method::Post, "/device/confirm/switch", handler(services, switchByForm), form);
    router.get("/device/allowed", handler(services, deviceAllowed));
    router.get("/device/denied", handler(services, deviceDenied));
}

} // namespace

void addRoutes(http::Router &router, const Services &services)
{
    using http::Method;
    for (const QByteArray &path : {QByteArrayLiteral("/authorize"), QByteArrayLiteral("/authorise")}) {
        router.get(path, handler(services, authorizeByGet));
        router.add(Method::Post, path, handler(services, authorizeByPost), form);
    }
    router.add(Method::Post, "/authorize/sign-in", handler(services, signInByForm), form);
    router.add(Method::Post, "/authorize/consent", handler(services, consentByForm), form);
    router.add(Method::Post, "/authorize/switch", handler(services, switchByForm), form);
    router.get("/account/sign-in", handler(services, signInByGet));
    router.add(Method::Post, "/account/sign-in", handler(services, signInByForm), form);
    for (const QByteArray &base : {QByteArrayLiteral("/authorize"), QByteArrayLiteral("/account")}) {
        router.get(base + "/second-factor/{step}", handler(services, secondFactorByGet));
        router.add(Method::Post, base + "/second-factor/{step}", handler(services, secondFactorByForm), form);
        router.get(base + "/passkey", handler(services, passkeyByGet));
        router.add(Method::Post, base + "/passkey", handler(services, passkeyByForm), form);
    }

    router.get("/forgot-password", handler(services, forgotPassword));
    router.add(Method::Post, "/forgot-password", handler(services, forgotPasswordByForm), form);
    router.get("/set-password", handler(services, setPassword));
    router.add(Method::Post, "/set-password", handler(services, setPasswordByForm), form);
    router.get("/branding/{tenant}/logo", handler(services, brandingLogo));

    router.add(Method::Post, "/device_authorization", handler(services, authorizeDevice), form);
    addDeviceRoutes(router, services);
    router.add(Method::Post, "/par", handler(services, pushRequest), pushed);
    router.get("/logout", handler(services, logoutByGet));
    router.add(Method::Post, "/logout", handler(services, logoutByPost), form);
    router.add(Method::Post, "/logout/confirm", handler(services, logoutByForm), form);

    router.add(Method::Post, "/token", handler(services, token, false), form);
    router.add(Method::Post, "/api/partners/oauth/token", handler(services, token, true), form);
    router.add(Method::Post, "/revoke", handler(services, revoke, false), form);
    router.add(Method::Post, "/api/partners/oauth/revoke", handler(services, revoke, true), form);
    router.add(Method::Post, "/introspect", handler(services, introspect), form);

    router.add(Method::Post, "/register-client", handler(services, registerClient), form);
    const QByteArray registration = "/register-client/{client_id}";
    router.get(registration, handler(services, readRegistration));
    router.add(Method::Put, registration, handler(services, updateRegistration), form);
    router.remove(registration, handler(services, deleteRegistration));

    router.get("/userinfo", handler(services, userinfo));
    router.add(Method::Post, "/userinfo", handler(services, userinfo), form);
    router.get("/jwks", handler(services, jwks));
    // RFC 8414 §3.1: the issuer's path stands behind the well-known one; clients of OpenID Connect look there too.
    const QByteArray path = QUrl(services.issuer).path(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &document : {QByteArrayLiteral("/.well-known/openid-configuration"),
                                       QByteArrayLiteral("/.well-known/oauth-authorization-server")}) {
        router.get(document, handler(services, discovery));
        if (path.size() > 1)
            router.get(document + path, handler(services, discovery));
    }

    router.get("/api/v1/admin/traces", handler(services, traces));
    router.get("/api/v1/admin/traces/{trace_id}", handler(services, trace));
}

} // namespace bc::server::oauth
