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
        return line.refuse(ErrorCode::InvalidClient, refusal, Sentence("client_id_missing", u"client_id is missing."));
    auto client = context.applications.find(context.reader, clientId);
    if (!client)
        return line.refuse(client.error());
    if (!*client)
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("client_unknown", u"No application has this client_id."));
    const applications::Application &application = (*client)->application;
    context.record.applicationId = application.id;
    context.record.applicationName = DecisionRecord::bounded(application.name);
    context.record.tenantId = application.tenantId;
    context.record.ownerId = application.ownerId;
    if (!application.active())
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("application_disabled", u"The application is disabled."));
    if (!(*client)->tenantActive)
        return line.refuse(ErrorCode::InvalidClient, refusal,
                           Sentence("application_tenant_disabled", u"The application's tenant is disabled."));
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
