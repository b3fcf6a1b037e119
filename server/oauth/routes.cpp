#include "server/oauth/routes.h"

#include "server/oauth/endpoints.h"

namespace bc::server::oauth {

namespace {

constexpr http::RouteOptions form{.bodyLimit = 64 * 1024};

using Endpoint = QCoro::Task<http::Response> (*)(const Services &, http::RequestPtr);
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

    router.add(Method::Post, "/token", handler(services, token, false), form);
    router.add(Method::Post, "/api/partners/oauth/token", handler(services, token, true), form);
    router.add(Method::Post, "/revoke", handler(services, revoke, false), form);
    router.add(Method::Post, "/api/partners/oauth/revoke", handler(services, revoke, true), form);

    router.get("/api/v1/admin/traces", handler(services, traces));
    router.get("/api/v1/admin/traces/{trace_id}", handler(services, trace));
}

} // namespace bc::server::oauth
