#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<PushedRequest> pushedRequest(CheckContext &context, const Client &client, const QString &requestUri)
{
    CheckLine line(context.record, "pushed request");
    const QString refusal = u"The request_uri is not valid any more."_s;
    auto pushed = pushed::find(context.reader, requestUri);
    if (!pushed)
        return line.refuse(pushed.error());
    if (!*pushed)
        return line.refuse(ErrorCode::InvalidRequest, refusal, u"No request was pushed under this request_uri."_s);
    if ((*pushed)->applicationId != client.application.id)
        return line.refuse(ErrorCode::InvalidRequest, refusal, u"Another application pushed it."_s);
    if ((*pushed)->usedTime)
        return line.refuse(ErrorCode::InvalidRequest, refusal, u"It was used at "_s + toRfc3339(*(*pushed)->usedTime));
    if ((*pushed)->expiresTime <= context.now)
        return line.refuse(ErrorCode::InvalidRequest, refusal, u"It expired at "_s + toRfc3339((*pushed)->expiresTime));
    line.detail(u"pushed at "_s + toRfc3339((*pushed)->createdTime));
    return std::move(**pushed);
}

Judged<> pushedIfRequired(CheckContext &context, const Client &client, bool pushed)
{
    CheckLine line(context.record, "pushed if required");
    if (!client.application.metadata.requirePar) {
        line.skip(u"The application may send its requests through the browser."_s);
        return {};
    }
    if (!pushed)
        return line.refuse(ErrorCode::InvalidRequest,
                           u"This application must push its authorization requests to /par."_s);
    return {};
}

} // namespace bc::oauth::checks
