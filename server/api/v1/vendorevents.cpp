#include "core/base/jsonshape.h"
#include "core/crypto/hash.h"
#include "core/devices/syncing.h"
#include "core/devices/vendors.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/api/v1/callback.h"
#include "server/connectors/linkscheduler.h"
#include "server/connectors/ouravendor.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using devices::vendors::Registration;
using http::RequestPtr;
using http::Response;

namespace {

const QString ouraProvider = u"ouraring"_s;

/// Oura asks whether the address of a subscription is ours.
QCoro::Task<Response> handshake(const Services &services, RequestPtr request)
{
    const http::Parameters parameters(request->rawQuery);
    const QByteArray expected = devices::vendors::verificationToken(services.key, ouraProvider).toLatin1();
    if (!crypto::equalConstantTime(parameters.value(u"verification_token").toUtf8(), expected))
        co_return Response::problem(401, u"The verification token is not the one of our subscription."_s);
    co_return Response::json({{"challenge", text(parameters.value(u"challenge").left(1'000))}}).notStored();
}

/// The kind of documents that an event means, as it is called where it is fetched; empty for what nobody fetches.
QString fetchedType(const QString &named)
{
    for (const QString &type :
         connectors::vendorOf(ouraProvider)->dataTypes({u"daily"_s, u"heartrate"_s, u"spo2Daily"_s})) {
        if (type.compare(named, Qt::CaseInsensitive) == 0)
            return type;
    }
    return {};
}

/// Something changed in a person's data: that kind of documents is fetched anew. What an event tells beyond that is not
/// believed, and nothing is ever deleted by one.
QCoro::Task<Response> event(const Services &services, RequestPtr request)
{
    const auto reader = services.store.reader();
    const auto settings = reader ? devices::vendors::registration(**reader, ouraProvider) : fail(reader.error());
    const auto secret = settings ? devices::vendors::openSecret(services.key, *settings) : fail(settings.error());
    if (!secret)
        co_return Response::problem(secret.error());
    const Instant now = services.clock.now();
    if (!connectors::isSignedByOura(*secret, request->header("x-oura-timestamp"), request->body,
                                    request->header("x-oura-signature"), now))
        co_return Response::problem(401, u"The signature does not fit the event."_s);
    const auto json = hasSaneJsonShape(request->body)
                          ? http::Json::parse(request->body.cbegin(), request->body.cend(), nullptr, false)
                          : http::Json();
    Fields fields(json);
    const QString user = json.is_object() ? fields.text("user_id", 200, true).value_or(QString()) : QString();
    const QString named = json.is_object() ? fields.text("data_type", 60, true).value_or(QString()) : QString();
    if (!json.is_object() || !fields.errors().isEmpty())
        co_return Response::problem(400, u"The event must be a JSON object with user_id and data_type."_s);
    const QString type = fetchedType(named);
    if (type.isEmpty())
        co_return Response::noContent();
    auto work = [user, type, now](store::Connection &unit) {
        return devices::syncing::announced(unit, ouraProvider, user, type, now);
    };
    const Result<qint64> links = co_await written(services.store, std::move(work));
    if (!links)
        co_return Response::problem(links.error());
    if (services.links && *links > 0)
        services.links->nudge();
    co_return Response::noContent();
}

} // namespace

void addCallbackRoutes(http::Router &router, const Services &services)
{
    for (const QString &provider : devices::vendors::providers())
        router.get("/api/v1/callback/" + provider.toLatin1(),
                   [&services, provider](RequestPtr r) { return callback(services, std::move(r), provider); });
    router.get("/api/v1/callback/ouraring/events",
               [&services](RequestPtr r) { return handshake(services, std::move(r)); });
    router.post("/api/v1/callback/ouraring/events",
                [&services](RequestPtr r) { return event(services, std::move(r)); });
}

} // namespace bc::server::api::v1
