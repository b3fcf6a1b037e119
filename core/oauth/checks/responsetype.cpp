#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> responseType(CheckContext &context, const Parameters &parameters)
{
    CheckLine line(context.record, "response type");
    const QString type = parameters.value(u"response_type"), mode = parameters.value(u"response_mode");
    line.detail(type);
    // First, for everything else may stand inside of what is not looked into (RFC 9101 §5).
    if (parameters.has(u"request"))
        return line.refuse(ErrorCode::RequestNotSupported,
                           Sentence("request_objects", u"Request objects are not accepted."));
    if (parameters.has(u"request_uri"))
        return line.refuse(ErrorCode::RequestUriNotSupported, Sentence("request_uri", u"request_uri is not accepted."));
    if (type.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, Sentence("response_type_missing", u"response_type is missing."));
    if (type != u"code")
        return line.refuse(ErrorCode::UnsupportedResponseType, u"The only response_type is 'code'."_s, type);
    if (!mode.isEmpty() && !responseModeOf(mode))
        return line.refuse(ErrorCode::InvalidRequest, u"response_mode must be query, fragment or form_post."_s, mode);
    return {};
}

} // namespace bc::oauth::checks
