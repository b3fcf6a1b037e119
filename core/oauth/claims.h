#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Reading the claims of a JWT that somebody else made (RFC 7519 §4.1).
namespace bc::oauth::claims {

/// A NumericDate; nothing if it is missing or no sensible number of seconds.
std::optional<Instant> moment(const QJsonObject &claims, const QString &name);
/// Text of 1 to 255 characters; empty if it is anything else.
QString identifier(const QJsonObject &claims, const QString &name);

} // namespace bc::oauth::claims
