#pragma once

#include "core/applications/application.h"
#include "core/store/connection.h"

#include <QLatin1StringView>

namespace bc::applications::rows {

/// The columns of `application` in the order toApplication() reads them, of a table or subquery named `a`.
extern const QLatin1StringView columns;
constexpr int columnCount = 22;

/// Without the redirect addresses, which stand in a table of their own.
Application toApplication(const store::Row &row);
QString policyName(SecretPolicy policy);

} // namespace bc::applications::rows
