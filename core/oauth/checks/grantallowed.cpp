#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> grantAllowed(CheckContext &context, const Client &client, const QString &grantType)
{
    CheckLine line(context.record, "grant allowed");
    line.detail(grantType);
    if (!client.application.grantTypes.contains(grantType))
        return line.refuse(ErrorCode::UnauthorizedClient, u"This application may not use this grant."_s, grantType);
    return {};
}

} // namespace bc::oauth::checks
