#pragma once

#include "core/applications/application.h"
#include "core/store/connection.h"

#include <QLatin1StringView>

namespace bc::applications::rows {

/// The columns of `application` in the order toApplication() reads them, of a table or subquery named `a`.
extern const QLatin1StringView columns;
constexpr int columnCount = 32;

/// Without the redirect addresses, which stand in a table of their own.
Application toApplication(const store::Row &row);
QString policyName(SecretPolicy policy);

/// The columns that create() and update() write alike, and their values in the same order.
const QStringList &changeable();
QVariantList changeableValues(const Application &application);

} // namespace bc::applications::rows
