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

using CodesUnit = std::function<Result<DeviceCodes>(store::Connection &)>;

Judged<CodesUnit> preparedCodes(const Services &services, const http::Request &request, Instant now,
                                DecisionRecord &record)
{
    const auto came = clientRequest(request, false, record);
    if (!came)
        return tl::make_unexpected(came.error());
    const auto reader = services.store.reader();
    if (!reader)
        return CheckLine(record, "store").refuse(reader.error());
    return services.provider.authorizeDevice(**reader, *came, now, record);
}

} // namespace

QCoro::Task<http::Response> authorizeDevice(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/device_authorization", now);
    const auto unit = preparedCodes(services, *request, now, record);
    if (!unit)
        co_return closed(services, std::move(record), unit.error());
    const auto started = std::chrono::steady_clock::now();
    const auto codes = co_await written(services.store, *unit);
    {
        CheckLine line(record, "written and committed", started);
        if (!codes)
            line.refuse(codes.error());
        else
            record.rowsWritten.append("device_request inserted");
    }
    if (!codes)
        co_return closed(services, std::move(record), refusalOf(codes.error()));
    services.provider.decisions().add(std::move(record), u"ok"_s);
    const QString page = services.issuer + u"/device"_s;
    http::Json json;
    json["device_code"] = codes->deviceCode.toStdString();
    json["user_code"] = codes->userCode.toStdString();
    json["verification_uri"] = page.toStdString();
    json["verification_uri_complete"] = (page + u"?user_code="_s + codes->userCode).toStdString();
    json["expires_in"] = codes->expiresIn.count();
    json["interval"] = codes->interval.count();
    co_return http::Response::json(json).notStored().with("Pragma", "no-cache");
}

} // namespace bc::server::oauth
