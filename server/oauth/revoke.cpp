#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/answers.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/endpoints.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

using RevokeUnit = std::function<Result<bool>(store::Connection &)>;

Judged<RevokeUnit> preparedRevocation(const Services &services, const http::Request &request, bool partner, Instant now,
                                      DecisionRecord &record)
{
    const auto came = clientRequest(request, partner, record);
    if (!came)
        return tl::make_unexpected(came.error());
    const auto reader = services.store.reader();
    if (!reader)
        return CheckLine(record, "store").refuse(reader.error());
    return services.provider.revoke(**reader, *came, now, record);
}

/// The partner's documentation knows 400 only, for a client that failed to prove itself too.
http::Response refusedAt(bool partner, const Refusal &refusal)
{
    http::Response answer = refused(refusal);
    if (partner && answer.status == 401)
        answer.status = 400;
    return answer;
}

} // namespace

QCoro::Task<http::Response> revoke(const Services &services, http::RequestPtr request, bool partner)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, partner ? "/api/partners/oauth/revoke" : "/revoke", now);
    const auto unit = preparedRevocation(services, *request, partner, now, record);
    if (!unit) {
        services.provider.decisions().add(std::move(record), QString(name(unit.error().code)));
        co_return refusedAt(partner, unit.error());
    }
    const auto started = std::chrono::steady_clock::now();
    const auto outcome = co_await written(services.store, *unit);
    {
        CheckLine line(record, "written and committed", started);
        if (!outcome)
            line.refuse(outcome.error());
        else if (*outcome)
            record.rowsWritten.append("token revoked");
    }
    if (!outcome) {
        const Refusal refusal = refusalOf(outcome.error());
        services.provider.decisions().add(std::move(record), QString(name(refusal.code)));
        co_return refusedAt(partner, refusal);
    }
    services.provider.decisions().add(std::move(record), u"ok"_s);
    co_return http::Response::json(http::Json::object()).notStored();
}

} // namespace bc::server::oauth
