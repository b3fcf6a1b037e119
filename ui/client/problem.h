#pragma once

#include "core/base/result.h"

#include <QString>

#include <tl/expected.hpp>

namespace bc::ui {

/// Why a request brought nothing. Made by ProviderClient; `title`, `detail` and `remedy` are sentences a person can
/// read (title and remedy translated; detail is the provider's own plain English). Text from the provider: show it as
/// plain text only.
struct Problem
{
    enum class Kind {
        Network,   ///< the provider could not be reached
        Timeout,   ///< it did not answer in time
        Cancelled, ///< who asked changed their mind; show nothing
        SignedOut, ///< the session ended and could not be renewed
        Refused,   ///< 4xx: the provider said no
        Server,    ///< 5xx: the provider failed
        Malformed, ///< the answer was not what the interface promises
    };

    Kind kind = Kind::Network;
    int status = 0; ///< HTTP status, 0 when there was none
    QString type;   ///< problem type (RFC 9457) or OAuth error code (RFC 6749 §5.2)
    QString title;
    QString detail;
    QString remedy; ///< what to do now, may be empty
    QString traceId;
    QList<FieldError> fieldErrors; ///< each wrong field of the request
    int retryAfterSeconds = 0;     ///< from Retry-After, 0 when absent

    bool cancelled() const { return kind == Kind::Cancelled; }
    bool notFound() const { return status == 404; }
    /// The message for one field, empty when that field is fine.
    QString messageFor(QStringView field) const;
    /// Everything known, a line each: what "Copy details" puts on the clipboard.
    QString details() const;
};

/// What a request to the provider answers with.
template <typename T>
using Outcome = tl::expected<T, Problem>;

} // namespace bc::ui
