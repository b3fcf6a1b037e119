#include "ui/applications/application.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::applications)
};

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue value : array.toArray()) {
        result.append(value.toString());
    }
    return result;
}

QStringList words(const QJsonValue &text) { return text.toString().split(u' ', Qt::SkipEmptyParts); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

Application Application::fromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    const auto flag = [&json](QLatin1StringView name) { return json.value(name).toBool(); };
    Application a;
    a.id = json.value("id"_L1).toInteger();
    a.tenantId = json.value("tenant_id"_L1).toInteger();
    a.name = text("name"_L1);
    a.description = text("description"_L1);
    a.websiteUrl = text("website_url"_L1);
    a.imageUrl = text("image_url"_L1);
    a.clientId = text("client_id"_L1);
    const QJsonObject owner = json.value("owner"_L1).toObject();
    a.ownerId = owner.value("id"_L1).toInteger();
    a.ownerName = owner.value("name"_L1).toString();
    a.secretPolicy = json.value("secret_policy"_L1).toString(a.secretPolicy);
    a.redirectUrls = strings(json.value("redirect_urls"_L1));
    a.postLogoutUrls = strings(json.value("post_logout_redirect_uris"_L1));
    a.backchannelLogoutUrl = text("backchannel_logout_uri"_L1);
    a.grantTypes = strings(json.value("grant_types"_L1));
    a.scopes = words(json.value("scope"_L1));
    a.resources = strings(json.value("resources"_L1));
    a.contacts = strings(json.value("contacts"_L1));
    a.authMethod = text("token_endpoint_auth_method"_L1);
    const QJsonObject keys = json.value("jwks"_L1).toObject();
    if (!keys.isEmpty()) {
        a.jwks = QString::fromUtf8(QJsonDocument(keys).toJson()).trimmed();
    }
    a.idTokenAlg = json.value("id_token_signed_response_alg"_L1).toString(a.idTokenAlg);
    a.accessTokenFormat = json.value("access_token_format"_L1).toString(a.accessTokenFormat);
    a.state = json.value("state"_L1).toInt(5);
    a.isPublic = flag("is_public"_L1);
    a.isTrusted = flag("is_trusted"_L1);
    a.isFirstParty = flag("is_first_party"_L1);
    a.profileInRedirect = flag("profile_in_redirect"_L1);
    a.requirePar = flag("require_pushed_authorization_requests"_L1);
    a.requireDpop = flag("dpop_bound_access_tokens"_L1);
    a.accessTokenSeconds = json.value("access_token_seconds"_L1).toInt();
    a.refreshTokenSeconds = json.value("refresh_token_seconds"_L1).toInt(a.refreshTokenSeconds);
    a.lastUsed = moment::fromText(text("last_used_time"_L1));
    a.created = moment::fromText(text("created_time"_L1));
    a.modified = moment::fromText(text("modified_time"_L1));
    return a;
}

QJsonObject Application::toJson() const
{
    const QJsonObject keys = QJsonDocument::fromJson(jwks.toUtf8()).object();
    return {
        {u"name"_s, name},
        {u"description"_s, description},
        {u"website_url"_s, websiteUrl},
        {u"image_url"_s, imageUrl},
        {u"scope"_s, scopes.join(u' ')},
        {u"redirect_urls"_s, QJsonArray::fromStringList(redirectUrls)},
        {u"post_logout_redirect_uris"_s, QJsonArray::fromStringList(postLogoutUrls)},
        {u"backchannel_logout_uri"_s, orNull(backchannelLogoutUrl)},
        {u"grant_types"_s, QJsonArray::fromStringList(grantTypes)},
        {u"resources"_s, QJsonArray::fromStringList(resources)},
        {u"contacts"_s, QJsonArray::fromStringList(contacts)},
        {u"is_public"_s, isPublic},
        {u"is_trusted"_s, isTrusted},
        {u"secret_policy"_s, secretPolicy},
        {u"token_endpoint_auth_method"_s, orNull(authMethod)},
        {u"jwks"_s, keys.isEmpty() ? QJsonValue() : QJsonValue(keys)},
        {u"id_token_signed_response_alg"_s, idTokenAlg},
        {u"access_token_format"_s, accessTokenFormat},
        {u"profile_in_redirect"_s, profileInRedirect},
        {u"require_pushed_authorization_requests"_s, requirePar},
        {u"dpop_bound_access_tokens"_s, requireDpop},
        {u"access_token_seconds"_s, accessTokenSeconds > 0 ? QJsonValue(accessTokenSeconds) : QJsonValue()},
        {u"refresh_token_seconds"_s, refreshTokenSeconds},
    };
}

Secret Secret::fromJson(const QJsonObject &json)
{
    Secret s;
    s.id = json.value("id"_L1).toInteger();
    s.isCurrent = json.value("is_current"_L1).toBool();
    s.created = moment::fromText(json.value("created_time"_L1).toString());
    s.expires = moment::fromText(json.value("expires_time"_L1).toString());
    s.lastUsed = moment::fromText(json.value("last_used_time"_L1).toString());
    return s;
}

Consent Consent::fromJson(const QJsonObject &json)
{
    Consent c;
    c.id = json.value("id"_L1).toInteger();
    const QJsonObject user = json.value("user"_L1).toObject();
    c.personName = user.value("name"_L1).toString();
    c.personEmail = user.value("email"_L1).toString();
    c.scopes = words(json.value("scope"_L1));
    c.resources = json.value("resources"_L1).toVariant().toStringList();
    c.created = moment::fromText(json.value("created_time"_L1).toString());
    c.modified = moment::fromText(json.value("modified_time"_L1).toString());
    return c;
}

QString Consent::person() const
{
    if (!personName.isEmpty()) {
        return personName;
    }
    return personEmail.isEmpty() ? ApplicationTexts::tr("Somebody of another organisation") : personEmail;
}

} // namespace bc::ui::applications
