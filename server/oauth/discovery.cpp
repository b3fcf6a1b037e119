#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/dpop.h"
#include "core/oauth/keys.h"
#include "core/oauth/personclaims.h"
#include "core/oauth/provider.h"
#include "server/oauth/endpoints.h"
#include "server/pages/language.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

namespace {

http::Json list(const QStringList &values)
{
    http::Json array = http::Json::array();
    for (const QString &value : values)
        array.push_back(value.toStdString());
    return array;
}

/// What this provider offers (OpenID Connect Discovery §3, RFC 8414 §2). Whoever adds an interface adds its lines here.
http::Json metadata(const Services &services)
{
    const std::string issuer = services.issuer.toStdString();
    const http::Json clientMethods = list(applications::knownAuthMethods());
    QStringList proving = applications::knownAuthMethods(); // a public client proves nothing
    proving.removeAll(u"none"_s);
    const http::Json secretMethods = list(proving);
    const http::Json assertionAlgorithms = http::Json::array({"ES256", "RS256", "PS256", "HS256"});
    QStringList signing;
    for (const auto algorithm : bc::oauth::SigningKeys::algorithms)
        signing.append(crypto::jose::name(algorithm));
    http::Json json;
    json["issuer"] = issuer;
    json["authorization_endpoint"] = issuer + "/authorize";
    json["token_endpoint"] = issuer + "/token";
    json["token_endpoint_auth_methods_supported"] = clientMethods;
    json["token_endpoint_auth_signing_alg_values_supported"] = assertionAlgorithms;
    json["revocation_endpoint"] = issuer + "/revoke";
    json["revocation_endpoint_auth_methods_supported"] = clientMethods;
    json["revocation_endpoint_auth_signing_alg_values_supported"] = assertionAlgorithms;
    json["introspection_endpoint"] = issuer + "/introspect";
    json["introspection_endpoint_auth_methods_supported"] = secretMethods;
    json["introspection_endpoint_auth_signing_alg_values_supported"] = assertionAlgorithms;
    json["pushed_authorization_request_endpoint"] = issuer + "/par";
    json["require_pushed_authorization_requests"] = false; // an application may be registered for it (RFC 9126 §6)
    json["device_authorization_endpoint"] = issuer + "/device_authorization";
    if (services.clientRegistration)
        json["registration_endpoint"] = issuer + "/register-client";
    json["userinfo_endpoint"] = issuer + "/userinfo";
    json["end_session_endpoint"] = issuer + "/logout";
    json["jwks_uri"] = issuer + "/jwks";
    json["response_types_supported"] = http::Json::array({"code"});
    json["response_modes_supported"] = http::Json::array({"query", "fragment", "form_post"});
    json["grant_types_supported"] = list(services.provider.grantTypes());
    json["code_challenge_methods_supported"] = http::Json::array({"S256"});
    json["dpop_signing_alg_values_supported"] = list(bc::oauth::dpop::algorithms());
    json["authorization_response_iss_parameter_supported"] = true;
    json["scopes_supported"] =
        http::Json::array({"openid", "profile", "email", "offline_access", "all", "ring_data", "cgm_data"});
    json["subject_types_supported"] = http::Json::array({"public"});
    json["id_token_signing_alg_values_supported"] = list(signing);
    json["acr_values_supported"] = http::Json::array({"1", "2"});
    json["claim_types_supported"] = http::Json::array({"normal"});
    json["backchannel_logout_supported"] = true;
    json["backchannel_logout_session_supported"] = true;
    json["claims_supported"] = list(QStringList{u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"auth_time"_s,
                                                u"nonce"_s, u"acr"_s, u"amr"_s, u"azp"_s, u"at_hash"_s, u"sid"_s} +
                                    bc::oauth::personclaims::all());
    json["claims_parameter_supported"] = true;
    json["request_parameter_supported"] = false;
    json["request_uri_parameter_supported"] = false;
    json["prompt_values_supported"] = http::Json::array({"none", "login", "consent", "select_account"});
    json["display_values_supported"] = http::Json::array({"page"});
    json["ui_locales_supported"] = list(pages::languages());
    return json;
}

} // namespace

QCoro::Task<http::Response> discovery(const Services &services, http::RequestPtr)
{
    co_return http::Response::json(metadata(services))
        .with("Cache-Control", "public, max-age=300")
        .with("Access-Control-Allow-Origin", "*");
}

} // namespace bc::server::oauth
