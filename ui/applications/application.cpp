#include "ui/applications/application.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

struct Texts
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

} // namespace

Application Application::fromJson(const QJsonObject &json)
{
    Application a;
    a.id = json.value("id"_L1).toInteger();
    a.name = json.value("name"_L1).toString();
    a.description = json.value("description"_L1).toString();
    a.websiteUrl = json.value("website_url"_L1).toString();
    a.imageUrl = json.value("image_url"_L1).toString();
    a.clientId = json.value("client_id"_L1).toString();
    a.ownerName = json.value("owner"_L1).toObject().value("name"_L1).toString();
    a.secretPolicy = json.value("secret_policy"_L1).toString();
    a.redirectUrls = strings(json.value("redirect_urls"_L1));
    a.grantTypes = strings(json.value("grant_types"_L1));
    a.state = json.value("state"_L1).toInt(5);
    a.isPublic = json.value("is_public"_L1).toBool();
    a.isTrusted = json.value("is_trusted"_L1).toBool();
    a.isFirstParty = json.value("is_first_party"_L1).toBool();
    a.profileInRedirect = json.value("profile_in_redirect"_L1).toBool();
    a.accessTokenSeconds = json.value("access_token_seconds"_L1).toInt();
    a.lastUsed = moment::fromText(json.value("last_used_time"_L1).toString());
    a.created = moment::fromText(json.value("created_time"_L1).toString());
    a.modified = moment::fromText(json.value("modified_time"_L1).toString());
    return a;
}

QJsonObject Application::toJson() const
{
    return {
        {u"name"_s, name},
        {u"description"_s, description},
        {u"website_url"_s, websiteUrl},
        {u"scope"_s, u"all"_s},
        {u"image_url"_s, imageUrl},
        {u"redirect_urls"_s, QJsonArray::fromStringList(redirectUrls)},
        {u"grant_types"_s, QJsonArray::fromStringList(grantTypes)},
        {u"is_public"_s, isPublic},
        {u"profile_in_redirect"_s, profileInRedirect},
        {u"access_token_seconds"_s, accessTokenSeconds > 0 ? QJsonValue(accessTokenSeconds) : QJsonValue()},
    };
}

QString grantName(const QString &grantType)
{
    if (grantType == "authorization_code"_L1) {
        return Texts::tr("Authorization code");
    }
    if (grantType == "refresh_token"_L1) {
        return Texts::tr("Refresh");
    }
    if (grantType == "client_credentials"_L1) {
        return Texts::tr("Client credentials");
    }
    if (grantType == "password"_L1) {
        return Texts::tr("Password");
    }
    return grantType;
}

QString grantNames(const QStringList &grantTypes)
{
    QStringList names;
    for (const QString &grant : grantTypes) {
        names.append(grantName(grant));
    }
    return names.join(u", "_s);
}

QString stateName(int state) { return state == 5 ? Texts::tr("Active") : Texts::tr("Disabled"); }

} // namespace bc::ui::applications
