#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/answers.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/closing.h"
#include "server/oauth/endpoints.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

using PushUnit = std::function<Result<Judged<PushedUri>>(store::Connection &)>;

Judged<PushUnit> preparedPush(const Services &services, const http::Request &request, Instant now,
                              DecisionRecord &record)
{
    const auto came = clientRequest(request, false, record);
    if (!came)
        return tl::make_unexpected(came.error());
    const auto reader = services.store.reader();
    if (!reader)
        return CheckLine(record, "store").refuse(reader.error());
    return services.provider.push(**reader, *came, now, record);
}

} // namespace

QCoro::Task<http::Response> pushRequest(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/par", now);
    const auto unit = preparedPush(services, *request, now, record);
    if (!unit)
        co_return closed(services, std::move(record), unit.error());
    const auto started = std::chrono::steady_clock::now();
    const auto outcome = co_await written(services.store, *unit);
    const Judged<PushedUri> pushed = outcome ? *outcome : tl::make_unexpected(refusalOf(outcome.error()));
    {
        CheckLine line(record, "written and committed", started);
        if (!pushed)
            line.refuse(pushed.error());
        else
            record.rowsWritten.append("pushed_request inserted");
    }
    if (!pushed)
        co_return closed(services, std::move(record), pushed.error());
    services.provider.decisions().add(std::move(record), u"ok"_s);
    http::Json json;
    json["request_uri"] = pushed->requestUri.toStdString();
    json["expires_in"] = pushed->expiresIn.count();
    co_return http::Response::json(json, 201).notStored();
}

} // namespace bc::server::oauth
