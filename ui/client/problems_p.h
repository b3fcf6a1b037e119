#pragma once

#include "ui/client/request.h"

#include <QNetworkReply>
#include <QUrl>

namespace bc::ui::problems {

/// Builds what a person reads about a request that brought nothing.
Problem network(QNetworkReply::NetworkError error, const QString &reason, const QUrl &base);
Problem timeout(const QUrl &base);
Problem cancelled();
Problem malformed(const Reply &reply);
/// From a 4xx/5xx answer: problem+json (RFC 9457) or an OAuth error (RFC 6749 §5.2).
Problem fromReply(const Reply &reply);

} // namespace bc::ui::problems
