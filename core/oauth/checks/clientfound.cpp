#include "core/applications/applications.h"
#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<ClientPtr> clientFound(CheckContext &context, const QString &clientId)
{
    CheckLine line(context.record, "client found");
    const QString refusal = u"There is no such application."_s;
    context.record.clientId = DecisionRecord::bounded(clientId);
    if (clientId.isEmpty())
        return line.refuse(ErrorCode::InvalidClient, refusal, u"client_id is missing."_s);
    auto client = context.applications.find(context.reader, clientId);
    if (!client)
        return line.refuse(client.error());
    if (!*client)
        return line.refuse(ErrorCode::InvalidClient, refusal, u"No application has this client_id."_s);
    const applications::Application &application = (*client)->application;
    context.record.applicationId = application.id;
    context.record.applicationName = DecisionRecord::bounded(application.name);
    context.record.tenantId = application.tenantId;
    context.record.ownerId = application.ownerId;
    if (!application.active())
        return line.refuse(ErrorCode::InvalidClient, refusal, u"The application is disabled."_s);
    if (!(*client)->tenantActive)
        return line.refuse(ErrorCode::InvalidClient, refusal, u"The application's tenant is disabled."_s);
    return *client;
}

Judged<ClientPtr> clientOfId(CheckContext &context, qint64 applicationId)
{
    const auto application = applications::find(context.reader, applicationId);
    if (!application)
        return CheckLine(context.record, "client found").refuse(application.error());
    return clientFound(context, *application ? (*application)->clientId : QString());
}

} // namespace bc::oauth::checks
