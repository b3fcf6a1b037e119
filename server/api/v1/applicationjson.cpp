#include "server/api/v1/applicationjson.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using applications::Application;
using applications::SecretPolicy;

namespace {

constexpr qsizetype longestText = 4'000; // before core's own, narrower limits name the fault
constexpr qsizetype mostGrants = 10, longestGrant = 100;

http::Json head(const Application &application)
{
    return {{"id", application.id},
            {"uuid", text(application.uuid)},
            {"tenant_id", application.tenantId},
            {"name", text(application.name)},
            {"description", text(application.description)},
            {"website_url", text(application.websiteUrl)},
            {"scope", text(application.scope)},
            {"redirect_url", text(application.redirectUrls.value(0))},
            {"image_url", text(application.imageUrl)},
            {"state", application.state}};
}

void addTimes(http::Json &json, const Application &application)
{
    json["created_time"] = time(application.createdTime);
    json["modified_time"] = time(application.modifiedTime);
}

} // namespace

http::Json createdJson(const Application &application, const QString &secret)
{
    http::Json json = head(application);
    json["client_id"] = text(application.clientId);
    json["client_secret"] = text(secret);
    addTimes(json, application);
    return json;
}

http::Json updatedJson(const Application &application)
{
    http::Json json = head(application);
    addTimes(json, application);
    return json;
}

http::Json rowJson(const Application &application)
{
    return {{"id", application.id},
            {"name", text(application.name)},
            {"scope", text(application.scope)},
            {"image_url", text(application.imageUrl)},
            {"state", application.state}};
}

http::Json fullJson(const Application &application, const QString &ownerName)
{
    http::Json json = head(application);
    json["client_id"] = text(application.clientId);
    addTimes(json, application);
    json["owner"] = {{"id", application.ownerId}, {"name", text(ownerName)}};
    json["grant_types"] = textList(application.grantTypes);
    json["redirect_urls"] = textList(application.redirectUrls);
    json["is_public"] = application.isPublic;
    json["is_trusted"] = application.isTrusted;
    json["is_first_party"] = application.isFirstParty;
    json["secret_policy"] = application.secretPolicy == SecretPolicy::Recoverable ? "recoverable" : "show_once";
    json["profile_in_redirect"] = application.profileInRedirect;
    json["access_token_seconds"] =
        application.accessTokenSeconds ? http::Json(*application.accessTokenSeconds) : http::Json();
    json["last_used_time"] = time(application.lastUsedTime);
    addMetadata(json, application);
    return json;
}

ApplicationChange ApplicationChange::read(Fields &fields)
{
    ApplicationChange change;
    change.name = fields.text("name", longestText);
    change.description = fields.text("description", longestText);
    change.websiteUrl = fields.text("website_url", longestText);
    change.scope = fields.text("scope", longestText);
    change.redirectUrl = fields.text("redirect_url", longestText);
    change.redirectUrls = fields.list("redirect_urls", 20, longestText);
    change.imageUrl = fields.text("image_url", longestText);
    change.grantTypes = fields.list("grant_types", mostGrants, longestGrant);
    change.isPublic = fields.flag("is_public");
    change.isTrusted = fields.flag("is_trusted");
    change.profileInRedirect = fields.flag("profile_in_redirect");
    change.accessTokenSeconds = fields.integer("access_token_seconds", 60, 30 * 24 * 3600);
    change.defaultAccessTokenSeconds = fields.isNull("access_token_seconds");
    if (const auto policy = fields.text("secret_policy", longestText)) {
        if (*policy != "show_once"_L1 && *policy != "recoverable"_L1)
            fields.wrong(u"secret_policy"_s, u"Must be show_once or recoverable."_s);
        else
            change.secretPolicy = *policy == "recoverable"_L1 ? SecretPolicy::Recoverable : SecretPolicy::ShowOnce;
    }
    change.metadata = MetadataChange::read(fields);
    return change;
}

void ApplicationChange::applyTo(Application &application) const
{
    const auto take = [](const auto &from, auto &to) {
        if (from)
            to = *from;
    };
    if (name)
        application.name = name->trimmed();
    take(description, application.description);
    take(websiteUrl, application.websiteUrl);
    take(scope, application.scope);
    take(imageUrl, application.imageUrl);
    take(isTrusted, application.isTrusted);
    take(isPublic, application.isPublic);
    take(profileInRedirect, application.profileInRedirect);
    take(secretPolicy, application.secretPolicy);
    metadata.applyTo(application);
    // The seed knows one address, the console several: `redirect_url` is the first of them.
    take(redirectUrls, application.redirectUrls);
    if (redirectUrl && application.redirectUrls.isEmpty() && !redirectUrl->isEmpty()) {
        application.redirectUrls = {*redirectUrl};
    } else if (redirectUrl && !application.redirectUrls.isEmpty() &&
               application.redirectUrls.constFirst() != *redirectUrl) {
        if (redirectUrls) { // both were sent: the named one leads
            application.redirectUrls.removeAll(*redirectUrl);
            application.redirectUrls.prepend(*redirectUrl);
        } else {
            application.redirectUrls.first() = *redirectUrl;
        }
    }
    application.redirectUrls.removeDuplicates();
    if (grantTypes) {
        application.grantTypes = *grantTypes;
        application.grantTypes.removeDuplicates();
    }
    if (accessTokenSeconds)
        application.accessTokenSeconds = static_cast<int>(*accessTokenSeconds);
    else if (defaultAccessTokenSeconds)
        application.accessTokenSeconds.reset();
}

} // namespace bc::server::api::v1
