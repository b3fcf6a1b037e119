#pragma once

#include "core/applications/application.h"
#include "server/api/fields.h"
#include "server/api/v1/clientmetadatajson.h"

namespace bc::server::api::v1 {

/// The forms in which the seed shows an application; fields in its order.
http::Json createdJson(const applications::Application &application, const QString &secret);
http::Json updatedJson(const applications::Application &application);
http::Json rowJson(const applications::Application &application);
/// Retrieve: the seed's fields, then ours.
http::Json fullJson(const applications::Application &application, const QString &ownerName);

/// What a body of create or update asks to change.
struct ApplicationChange
{
    std::optional<QString> name, description, websiteUrl, scope, redirectUrl, imageUrl;
    std::optional<QStringList> redirectUrls, grantTypes;
    std::optional<bool> isPublic, isTrusted, profileInRedirect;
    std::optional<applications::SecretPolicy> secretPolicy;
    std::optional<qint64> accessTokenSeconds;
    bool defaultAccessTokenSeconds = false; ///< null was sent: back to the endpoint's default
    MetadataChange metadata;

    static ApplicationChange read(Fields &fields);
    void applyTo(applications::Application &application) const;
};

} // namespace bc::server::api::v1
