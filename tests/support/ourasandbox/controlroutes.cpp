#include "core/crypto/hash.h"
#include "tests/support/ourasandbox/routes.h"

#include <QCoroNetworkReply>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace bc::ourasandbox {

using http::RequestPtr;
using http::Response;

namespace {

QString textIn(const Json &json, const char *name, const QString &otherwise = {})
{
    return json.is_object() && json.contains(name) && json[name].is_string()
               ? QString::fromStdString(json[name].get<std::string>())
               : otherwise;
}

int numberIn(const Json &json, const char *name, int otherwise)
{
    return json.is_object() && json.contains(name) && json[name].is_number() ? json[name].get<int>() : otherwise;
}

Json bodyOf(const http::Request &request)
{
    return Json::parse(request.body.cbegin(), request.body.cend(), nullptr, false);
}

QCoro::Task<Response> addFault(Cloud &cloud, RequestPtr request)
{
    const Json body = bodyOf(*request);
    static const QStringList kinds{u"status"_s, u"slow"_s, u"garbage"_s, u"wrong_types"_s,  u"bad_record"_s,
                                   u"nulls"_s,  u"cut"_s,  u"late"_s,    u"bedtime_edit"_s, u"odd_reading"_s};
    Fault fault;
    fault.kind = textIn(body, "kind");
    fault.where = textIn(body, "where");
    fault.skip = numberIn(body, "skip", 0);
    fault.times = numberIn(body, "times", 1);
    fault.status = numberIn(body, "status", 500);
    fault.retryAfter = numberIn(body, "retry_after", 0);
    fault.milliseconds = numberIn(body, "milliseconds", fault.kind == "slow"_L1 ? 1'000 : 0);
    if (!kinds.contains(fault.kind))
        co_return Response::json({{"error", "kind is one of: " + kinds.join(u", ").toStdString()}}, 400);
    cloud.faults.append(fault);
    co_return Response::noContent();
}

QCoro::Task<Response> clearFaults(Cloud &cloud, RequestPtr)
{
    cloud.faults.clear();
    cloud.lapsed = false;
    co_return Response::noContent();
}

QCoro::Task<Response> state(Cloud &cloud, RequestPtr)
{
    Json requests = Json::object();
    for (const auto &[where, count] : cloud.requests)
        requests[where.toStdString()] = count;
    co_return Response::json({{"requests", requests},
                              {"exchanges", cloud.exchanges},
                              {"refreshes", cloud.refreshes},
                              {"refused_refreshes", cloud.refusedRefreshes},
                              {"revocations", cloud.revocations},
                              {"subscriptions", cloud.subscriptions.size()},
                              {"renewals", cloud.renewals}});
}

QCoro::Task<Response> end(Cloud &cloud, RequestPtr request)
{
    const QString what = request->pathValue(u"what");
    if (what == "revoke"_L1)
        cloud.revokeAll();
    else if (what == "expire"_L1)
        cloud.expireTokens();
    else if (what == "lapse"_L1)
        cloud.lapsed = true;
    else
        co_return Response::json({{"error", "revoke, expire or lapse"}}, 404);
    co_return Response::noContent();
}

/// Sends an event to whoever subscribed to it, signed as Oura does it, or wrongly if told so.
QCoro::Task<Response> sendEvent(Cloud &cloud, RequestPtr request)
{
    const Json asked = bodyOf(*request);
    const QString dataType = textIn(asked, "data_type"), user = textIn(asked, "user", Cloud::users().first());
    const QString secret = textIn(asked, "secret", cloud.options().clientSecret);
    const Json event{{"event_type", textIn(asked, "event_type", u"update"_s).toStdString()},
                     {"data_type", dataType.toStdString()},
                     {"object_id", "00000000-0000-4000-a000-000000000000"},
                     {"event_time", cloud.now().toUTC().toString(Qt::ISODateWithMs).toStdString()},
                     {"user_id", cloud.ring(user).personalInfo()["id"]}};
    const QByteArray body = QByteArray::fromStdString(event.dump());
    const QByteArray stamp = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const QByteArray signature = crypto::hmacSha256(secret.toUtf8(), stamp + body).toHex().toUpper();
    QList<QString> targets;
    for (const Subscription &one : std::as_const(cloud.subscriptions)) {
        if (one.dataType == dataType && one.eventType == textIn(asked, "event_type", u"update"_s))
            targets.append(one.callbackUrl);
    }
    Json statuses = Json::array();
    for (const QString &target : std::as_const(targets)) {
        QNetworkAccessManager network;
        network.setTransferTimeout(10'000);
        QNetworkRequest post{QUrl(target)};
        post.setRawHeader("Content-Type", "application/json");
        post.setRawHeader("x-oura-timestamp", stamp);
        post.setRawHeader("x-oura-signature", signature);
        QNetworkReply *const reply = network.post(post, body);
        co_await reply;
        statuses.push_back(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    }
    co_return Response::json({{"statuses", statuses}});
}

} // namespace

void addControlRoutes(http::Router &router, Cloud &cloud)
{
    router.post("/sandbox/faults", [&cloud](RequestPtr r) { return addFault(cloud, std::move(r)); });
    router.remove("/sandbox/faults", [&cloud](RequestPtr r) { return clearFaults(cloud, std::move(r)); });
    router.get("/sandbox/state", [&cloud](RequestPtr r) { return state(cloud, std::move(r)); });
    router.post("/sandbox/events", [&cloud](RequestPtr r) { return sendEvent(cloud, std::move(r)); });
    router.post("/sandbox/grants/{what}", [&cloud](RequestPtr r) { return end(cloud, std::move(r)); });
}

} // namespace bc::ourasandbox
