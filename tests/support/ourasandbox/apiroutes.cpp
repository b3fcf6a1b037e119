#include "core/crypto/random.h"
#include "tests/support/ourasandbox/routes.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bc::ourasandbox {

using http::RequestPtr;
using http::Response;

namespace {

constexpr int rowsADocument = 40; ///< a page of a time series has so many times more entries

const QStringList &collections()
{
    static const QStringList names{u"sleep"_s,
                                   u"daily_sleep"_s,
                                   u"daily_activity"_s,
                                   u"daily_readiness"_s,
                                   u"daily_spo2"_s,
                                   u"daily_stress"_s,
                                   u"daily_resilience"_s,
                                   u"daily_cardiovascular_age"_s,
                                   u"vO2_max"_s,
                                   u"workout"_s,
                                   u"session"_s,
                                   u"enhanced_tag"_s,
                                   u"rest_mode_period"_s,
                                   u"ring_configuration"_s,
                                   u"sleep_time"_s,
                                   u"heartrate"_s,
                                   u"ring_battery_level"_s,
                                   u"personal_info"_s};
    return names;
}

QString scopeFor(const QString &collection)
{
    if (collection == "personal_info"_L1)
        return u"personal"_s;
    if (collection == "heartrate"_L1)
        return u"heartrate"_s;
    if (collection == "daily_spo2"_L1)
        return u"spo2Daily"_s;
    if (collection == "workout"_L1 || collection == "session"_L1)
        return collection;
    return collection == "enhanced_tag"_L1 ? u"tag"_s : u"daily"_s;
}

Response refused(int status, const char *detail)
{
    return Response::json({{"status", status}, {"title", detail}, {"detail", detail}}, status);
}

/// What a request asks for, or what is wrong with it.
struct Span
{
    QDateTime from, to; ///< of a time series
    QDate first, last;  ///< of documents
    bool sound = false;
};

Span spanOf(const http::Parameters &asked, bool isSeries, const Cloud &cloud)
{
    Span span;
    if (isSeries) {
        span.from = QDateTime::fromString(asked.value(u"start_datetime"), Qt::ISODateWithMs);
        span.to = asked.has(u"end_datetime") ? QDateTime::fromString(asked.value(u"end_datetime"), Qt::ISODateWithMs)
                                             : cloud.now();
        span.sound =
            span.from.isValid() && span.to.isValid() && span.from <= span.to && span.from.daysTo(span.to) <= 31;
        return span;
    }
    const QDate today = cloud.now().toTimeZone(cloud.options().zone).date();
    span.last = asked.has(u"end_date") ? QDate::fromString(asked.value(u"end_date"), Qt::ISODate) : today;
    span.first =
        asked.has(u"start_date") ? QDate::fromString(asked.value(u"start_date"), Qt::ISODate) : span.last.addDays(-1);
    span.sound = span.first.isValid() && span.last.isValid() && span.first <= span.last;
    return span;
}

void makeNulls(Json &document)
{
    for (auto &member : document.items()) {
        static const QStringList kept{u"id"_s,        u"day"_s,  u"bedtime_start"_s, u"bedtime_end"_s,
                                      u"timestamp"_s, u"type"_s, u"bpm"_s,           u"source"_s};
        if (!kept.contains(QString::fromStdString(member.key())))
            member.value() = nullptr;
    }
}

/// One document that no ring can have sent.
void spoil(Json &document)
{
    for (const char *name : {"bpm", "score", "efficiency", "vo2_max"}) {
        if (document.contains(name))
            document[name] = 99'999;
    }
    if (document.contains("bedtime_end"))
        document["bedtime_end"] = document["bedtime_start"];
    if (document.contains("spo2_percentage"))
        document["spo2_percentage"] = {{"average", 7}};
}

/// The wearer says that they went to bed some half an hour later.
void editBedtime(Json &document)
{
    constexpr std::size_t phases = 6;
    const auto later = [](Json &time) {
        const QDateTime was = QDateTime::fromString(QString::fromStdString(time.get<std::string>()), Qt::ISODateWithMs);
        time = was.addSecs(qint64(phases) * 300 + 10).toString(Qt::ISODateWithMs).toStdString();
    };
    if (!document.contains("sleep_phase_5_min"))
        return;
    document["sleep_analysis_reason"] = "bedtime_edit";
    later(document["bedtime_start"]);
    document["sleep_phase_5_min"] = document["sleep_phase_5_min"].get<std::string>().substr(phases);
    for (const char *name : {"heart_rate", "hrv"}) {
        Json &series = document[name];
        if (series.is_null())
            continue;
        later(series["timestamp"]);
        Json &items = series["items"];
        items.erase(items.begin(), items.begin() + phases);
    }
}

/// One reading of a document's heart rate that no heart has.
void makeOdd(Json &document)
{
    if (document.contains("heart_rate") && document["heart_rate"].is_object())
        document["heart_rate"]["items"][7] = 0;
}

void apply(const Fault &fault, Json &answer)
{
    Json &data = answer["data"];
    const auto each = [&data](void (*change)(Json &)) {
        for (Json &document : data)
            change(document);
    };
    if (fault.kind == "nulls"_L1) {
        each(makeNulls);
    } else if (fault.kind == "bedtime_edit"_L1) {
        each(editBedtime);
    } else if (fault.kind == "odd_reading"_L1) {
        each(makeOdd);
    } else if (fault.kind == "bad_record"_L1 && !data.empty()) {
        spoil(data[data.size() / 2]);
    } else if (fault.kind == "wrong_types"_L1) {
        data = "a list stood here";
    }
}

/// One page from `list`; the token of the next one is where it starts.
Json page(const Json &list, const QString &token, int size)
{
    const auto from = std::min<std::size_t>(std::size_t(std::max<qlonglong>(0, token.toLongLong())), list.size());
    const std::size_t to = std::min(list.size(), from + std::size_t(size));
    Json data = Json::array();
    for (std::size_t i = from; i < to; ++i)
        data.push_back(list[i]);
    return {{"data", std::move(data)}, {"next_token", to < list.size() ? Json(std::to_string(to)) : Json()}};
}

QCoro::Task<Response> collection(Cloud &cloud, RequestPtr request)
{
    const QString name = request->pathValue(u"collection");
    if (!collections().contains(name))
        co_return refused(404, "There is no such collection.");
    const auto fault = cloud.requested(name);
    if (fault && fault->milliseconds > 0)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault->milliseconds));
    if (fault) {
        if (const auto answer = faultAnswer(*fault))
            co_return *answer;
    }
    const QByteArray header = request->header("Authorization");
    const auto grant = cloud.granted(QString::fromLatin1(header.mid(7)));
    if (!header.startsWith("Bearer ") || !grant)
        co_return refused(401, "The access token is not valid.");
    if (cloud.lapsed)
        co_return refused(403, "The membership has lapsed.");
    if (!grant->scope.split(u' ').contains(scopeFor(name)))
        co_return refused(403, "This was not allowed.");
    const Ring ring = cloud.ring(grant->user);
    if (name == "personal_info"_L1)
        co_return Response::json(ring.personalInfo());

    const http::Parameters asked(request->rawQuery);
    const bool isSeries = name == "heartrate"_L1 || name == "ring_battery_level"_L1;
    const Span span = spanOf(asked, isSeries, cloud);
    if (!span.sound)
        co_return refused(400, "Start and end are not sound.");
    Json list = Json::array();
    if (name == "heartrate"_L1)
        list = ring.heartRate(span.from, span.to);
    else if (!isSeries)
        list = ring.documents(name, span.first, span.last);
    const int size = cloud.options().pageSize * (isSeries ? rowsADocument : 1);
    Json answer = page(list, asked.value(u"next_token"), size);
    if (fault)
        apply(*fault, answer);
    co_return Response::json(answer);
}

bool isClient(const Cloud &cloud, const http::Request &request)
{
    return request.header("x-client-id") == cloud.options().clientId.toUtf8() &&
           request.header("x-client-secret") == cloud.options().clientSecret.toUtf8();
}

Json subscriptionJson(const Subscription &one)
{
    return {{"id", one.id.toStdString()},
            {"callback_url", one.callbackUrl.toStdString()},
            {"event_type", one.eventType.toStdString()},
            {"data_type", one.dataType.toStdString()},
            {"expiration_time", one.expires.toUTC().toString(Qt::ISODateWithMs).toStdString()}};
}

/// Whoever asks about subscriptions: the answer that refuses them, or was asked for by a test.
QCoro::Task<std::optional<Response>> turnedAway(Cloud &cloud, RequestPtr request, QString where)
{
    const auto fault = cloud.requested(where);
    if (fault && fault->milliseconds > 0)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault->milliseconds));
    if (!isClient(cloud, *request))
        co_return refused(401, "This client is not known here.");
    co_return fault ? faultAnswer(*fault) : std::nullopt;
}

QCoro::Task<Response> listSubscriptions(Cloud &cloud, RequestPtr request)
{
    const auto away = co_await turnedAway(cloud, request, u"subscriptions"_s);
    if (away)
        co_return *away;
    Json list = Json::array();
    for (const Subscription &one : std::as_const(cloud.subscriptions))
        list.push_back(subscriptionJson(one));
    co_return Response::json(list);
}

/// Asks the callback address whether it is the client's: it has to send the challenge back.
QCoro::Task<bool> answersChallenge(QString callbackUrl, QString token)
{
    const QString challenge = crypto::randomToken();
    QUrl url(callbackUrl);
    QUrlQuery query;
    query.addQueryItem(u"verification_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
    query.addQueryItem(u"challenge"_s, challenge);
    url.setQuery(query);
    QNetworkAccessManager network;
    network.setTransferTimeout(10'000);
    QNetworkReply *const reply = network.get(QNetworkRequest(url));
    co_await reply;
    const QByteArray body = reply->readAll();
    const auto json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    co_return json.is_object() && json.value("challenge", std::string()) == challenge.toStdString();
}

QCoro::Task<Response> subscribe(Cloud &cloud, RequestPtr request)
{
    const auto away = co_await turnedAway(cloud, request, u"subscribe"_s);
    if (away)
        co_return *away;
    const auto body = Json::parse(request->body.cbegin(), request->body.cend(), nullptr, false);
    Subscription wanted;
    const auto member = [&body](const char *name) {
        return body.is_object() && body.contains(name) && body[name].is_string()
                   ? QString::fromStdString(body[name].get<std::string>())
                   : QString();
    };
    wanted.id = crypto::randomHex(8);
    wanted.callbackUrl = member("callback_url");
    wanted.verificationToken = member("verification_token");
    wanted.eventType = member("event_type");
    wanted.dataType = member("data_type");
    if (wanted.callbackUrl.isEmpty() || wanted.eventType.isEmpty() || wanted.dataType.isEmpty())
        co_return refused(422, "callback_url, event_type and data_type are needed.");
    wanted.expires = cloud.now().addDays(cloud.options().subscriptionDays);
    const bool answered = co_await answersChallenge(wanted.callbackUrl, wanted.verificationToken);
    if (!answered)
        co_return refused(400, "The callback address did not answer the challenge.");
    cloud.subscriptions.append(wanted);
    co_return Response::json(subscriptionJson(wanted), 201);
}

QCoro::Task<Response> renew(Cloud &cloud, RequestPtr request)
{
    const auto away = co_await turnedAway(cloud, request, u"renew"_s);
    if (away)
        co_return *away;
    for (Subscription &one : cloud.subscriptions) {
        if (one.id != request->pathValue(u"id"))
            continue;
        one.expires = cloud.now().addDays(90);
        ++cloud.renewals;
        co_return Response::json(subscriptionJson(one));
    }
    co_return refused(404, "There is no such subscription.");
}

QCoro::Task<Response> unsubscribe(Cloud &cloud, RequestPtr request)
{
    const auto away = co_await turnedAway(cloud, request, u"unsubscribe"_s);
    if (away)
        co_return *away;
    const qsizetype gone =
        cloud.subscriptions.removeIf([&](const Subscription &one) { return one.id == request->pathValue(u"id"); });
    co_return gone > 0 ? Response::noContent() : refused(404, "There is no such subscription.");
}

} // namespace

std::optional<Response> faultAnswer(const Fault &fault)
{
    if (fault.kind == "status"_L1) {
        Response answer = refused(fault.status, "The sandbox was told to answer this.");
        if (fault.retryAfter > 0)
            answer.with("Retry-After", QByteArray::number(fault.retryAfter));
        return answer;
    }
    if (fault.kind == "garbage"_L1)
        return Response::text("<html>{\"data\": [");
    if (fault.kind == "cut"_L1)
        return Response::stream("application/json", [told = false]() mutable -> Result<std::optional<QByteArray>> {
            if (std::exchange(told, true))
                return fail(ErrorKind::Unavailable, u"The sandbox was told to cut this answer off."_s);
            return std::optional(QByteArray("{\"data\": ["));
        });
    return std::nullopt;
}

void addApiRoutes(http::Router &router, Cloud &cloud)
{
    for (const QByteArray prefix : {"/v2/usercollection/", "/v2/sandbox/usercollection/"})
        router.get(prefix + "{collection}", [&cloud](RequestPtr r) { return collection(cloud, std::move(r)); });
    router.get("/v2/webhook/subscription", [&cloud](RequestPtr r) { return listSubscriptions(cloud, std::move(r)); });
    router.put("/v2/webhook/subscription/renew/{id}", [&cloud](RequestPtr r) { return renew(cloud, std::move(r)); });
    router.remove("/v2/webhook/subscription/{id}", [&cloud](RequestPtr r) { return unsubscribe(cloud, std::move(r)); });
    router.post("/v2/webhook/subscription", [&cloud](RequestPtr r) { return subscribe(cloud, std::move(r)); });
}

} // namespace bc::ourasandbox
