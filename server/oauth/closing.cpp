#include "server/oauth/closing.h"

#include "core/oauth/provider.h"
#include "server/middleware/services.h"
#include "server/oauth/answers.h"

namespace bc::server::oauth {

using namespace bc::oauth;

void close(const Services &services, DecisionRecord record, const QString &outcome)
{
    services.provider.decisions().add(std::move(record), outcome);
}

http::Response closed(const Services &services, DecisionRecord record, const Refusal &refusal)
{
    close(services, std::move(record), QString(name(refusal.code)));
    return refused(refusal);
}

} // namespace bc::server::oauth
