#pragma once

#include "core/accounts/user.h"

#include <QJsonObject>
#include <QStringList>

/// What is said of a person to applications (OpenID Connect Core §5.1), beside `sub`, which is the account's uuid.
namespace bc::oauth::personclaims {

/// Every claim there is.
QStringList all();
/// The scope by which a person allows the claim to be told (§5.4): "profile", "email"; empty for a claim we do not
/// have.
QString scopeOf(QStringView claim);

/// Of these claims those that are known of the person.
QJsonObject of(const accounts::User &user, const QStringList &claims);
/// The claims of the granted scopes.
QJsonObject ofScopes(const accounts::User &user, const QStringList &scopes);

} // namespace bc::oauth::personclaims
