#include "core/accounts/accounts.h"
#include "core/oauth/consent.h"
#include "core/store/store.h"
#include "server/api/partner/metricsjson.h"
#include "server/api/partner/partner.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::partner {

using biometrics::LocalDay;
using http::RequestPtr;
using http::Response;

namespace {

constexpr std::chrono::days longestPeriod{7};

/// What a request asks for: one of the person's own days, or a span of time. Faults name what is wrong.
struct Asked
{
    QDate date; ///< invalid: `from` and `to` were given
    Instant from, to;
    QString fault;
};

std::optional<Instant> epoch(const http::Parameters &parameters, QStringView name)
{
    bool ok = false;
    const qint64 seconds = parameters.value(name).toLongLong(&ok);
    constexpr qint64 furthest = 253'402'300'799; // the last second of the year 9999
    if (!ok || seconds < 0 || seconds > furthest)
        return std::nullopt;
    return fromMicros(seconds * 1'000'000);
}

Asked asked(const http::Request &request)
{
    const http::Parameters parameters(request.rawQuery);
    Asked asked;
    const bool span = parameters.has(u"start_epoch") || parameters.has(u"end_epoch");
    if (const QString repeated = parameters.repeated(); !repeated.isEmpty()) {
        asked.fault = u"A parameter stands twice."_s;
    } else if (parameters.has(u"date") && span) {
        asked.fault = u"Send either date or start_epoch and end_epoch, not both."_s;
    } else if (span) {
        const auto from = epoch(parameters, u"start_epoch"), to = epoch(parameters, u"end_epoch");
        if (!from || !to)
            asked.fault = u"start_epoch and end_epoch must both be seconds since 1970."_s;
        else if (*from >= *to)
            asked.fault = u"end_epoch must be after start_epoch."_s;
        else if (*to - *from > longestPeriod)
            asked.fault = u"The period must not be longer than 7 days."_s;
        else
            asked.from = *from, asked.to = *to;
    } else {
        const QString written = parameters.value(u"date");
        asked.date = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
        if (!asked.date.isValid())
            asked.fault = u"date must be a day as YYYY-MM-DD."_s;
    }
    return asked;
}

/// The person's own days that the request touches.
QList<LocalDay> daysOf(Asked &asked, const QTimeZone &zone)
{
    QList<LocalDay> days;
    if (asked.date.isValid()) {
        days.append(biometrics::localDay(asked.date, zone));
        asked.from = days.first().start;
        asked.to = days.first().end;
        return days;
    }
    const QDate last = biometrics::localDate(asked.to - std::chrono::microseconds(1), zone);
    for (QDate date = biometrics::localDate(asked.from, zone); date <= last; date = date.addDays(1))
        days.append(biometrics::localDay(date, zone));
    return days;
}

/// Days that ended before the person began to share are left out.
Result<http::Json> metricData(store::Connection &reader, const oauth::Principal &who, const QList<LocalDay> &days,
                              Instant from, Instant to)
{
    const auto consent = oauth::consents::find(reader, who.userId, who.applicationId);
    if (!consent)
        return fail(consent.error());
    const std::optional<Instant> since = *consent ? (*consent)->dataFrom : std::nullopt;
    http::Json metrics = http::Json::array();
    for (const LocalDay &day : days) {
        if (since && day.end <= *since)
            continue;
        const biometrics::DayQuery query{who.userId, day, from, to, since};
        if (who.has(u"ring_data")) {
            const auto ring = biometrics::ringDay(reader, query);
            if (!ring)
                return fail(ring.error());
            appendRing(metrics, day, *ring);
        }
        if (who.has(u"cgm_data")) {
            const auto glucose = biometrics::glucoseDay(reader, query);
            if (!glucose)
                return fail(glucose.error());
            appendGlucose(metrics, day, *glucose);
        }
    }
    return metrics;
}

QCoro::Task<Response> metrics(const Services &services, RequestPtr request)
{
    const auto who = caller(services, *request);
    if (!who)
        co_return who.error();
    if (!who->has(u"ring_data") && !who->has(u"cgm_data"))
        co_return insufficientScope("ring_data cgm_data");
    Asked wanted = asked(*request);
    if (!wanted.fault.isEmpty())
        co_return failure(400, "invalid_request", wanted.fault);

    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, who->userId) : fail(reader.error());
    if (!user)
        co_return failure(user.error());
    const QList<LocalDay> days = daysOf(wanted, biometrics::zoneOf(*user ? (*user)->timezone : QString()));
    auto found = metricData(**reader, *who, days, wanted.from, wanted.to);
    if (!found)
        co_return failure(found.error());
    const auto unrecorded = co_await recorded(services, lookEntry(*request, *who, services.clock.now(), who->userId,
                                                                  who->scopes.join(u' '), wanted.from, wanted.to));
    if (unrecorded)
        co_return failure(503, "temporarily_unavailable", u"The service is busy; try again later."_s);
    co_return success({{"metric_data", std::move(*found)}});
}

QCoro::Task<Response> userInfo(const Services &services, RequestPtr request)
{
    const auto who = caller(services, *request);
    if (!who)
        co_return who.error();
    if (!who->has(u"profile"))
        co_return insufficientScope("profile");
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, who->userId) : fail(reader.error());
    if (!user)
        co_return failure(user.error());
    if (!*user)
        co_return failure(401, "invalid_token", u"The access token is missing, unknown, expired or revoked."_s);
    const accounts::User &person = **user;
    const auto unrecorded =
        co_await recorded(services, lookEntry(*request, *who, services.clock.now(), who->userId, u"profile"_s));
    if (unrecorded)
        co_return failure(503, "temporarily_unavailable", u"The service is busy; try again later."_s);
    co_return success({{"user_id", text(person.uuid)},
                       {"username", text(person.username)},
                       {"email", text(person.email)},
                       {"first_name", text(person.firstName)},
                       {"last_name", text(person.lastName)},
                       {"timezone", text(person.timezone)}});
}

} // namespace

void addUserDataRoutes(http::Router &router, const Services &services)
{
    router.get("/api/partners/v1/user_data/metrics",
               [&services](RequestPtr r) { return metrics(services, std::move(r)); });
    router.get("/api/partners/v1/user_data/user_info",
               [&services](RequestPtr r) { return userInfo(services, std::move(r)); });
}

} // namespace bc::server::api::partner
