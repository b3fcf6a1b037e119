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
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("pushed_unknown", u"No request was pushed under this request_uri."));
    if ((*pushed)->applicationId != client.application.id)
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("pushed_by_another", u"Another application pushed it."));
    if ((*pushed)->usedTime)
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("it_was_used", u"It was used at %1", toRfc3339(*(*pushed)->usedTime)));
    if ((*pushed)->expiresTime <= context.now)
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("it_expired", u"It expired at %1", toRfc3339((*pushed)->expiresTime)));
    line.detail(Sentence("pushed_at", u"pushed at %1", toRfc3339((*pushed)->createdTime)));
    return std::move(**pushed);
}

Judged<> pushedIfRequired(CheckContext &context, const Client &client, bool pushed)
{
    CheckLine line(context.record, "pushed if required");
    if (!client.application.metadata.requirePar) {
        line.skip(Sentence("push_not_required", u"The application may send its requests through the browser."));
        return {};
    }
    if (!pushed)
        return line.refuse(
            ErrorCode::InvalidRequest,
            Sentence("push_required", u"This application must push its authorization requests to /par."));
    return {};
}

} // namespace bc::oauth::checks
