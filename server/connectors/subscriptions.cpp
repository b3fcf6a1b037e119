#include "server/connectors/subscriptions.h"

#include "server/connectors/asking.h"
#include "server/connectors/documents.h"

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using documents::Json;

namespace {

constexpr std::chrono::hours renewedBefore{7 * 24};

struct Subscription
{
    QString id, dataType, eventType;
    Instant expires;
};

/// Every pair we want. What was deleted there stays here, so nobody has to tell.
QList<Subscription> wantedSubscriptions()
{
    QList<Subscription> wanted;
    for (const QString &type :
         {u"sleep"_s, u"daily_sleep"_s, u"daily_readiness"_s, u"daily_activity"_s, u"daily_spo2"_s, u"vo2_max"_s}) {
        for (const QString &event : {u"create"_s, u"update"_s})
            wanted.append({{}, type, event, {}});
    }
    return wanted;
}

outgoing::Call subscriptionCall(const QByteArray &method, const QString &path, const Registration &registration,
                                const Credentials &credentials, const Json &body = {})
{
    outgoing::Call call{
        .method = method,
        .url = QUrl(registration.apiUrl + u"/v2/webhook/subscription"_s + path),
        .headers = {{"x-client-id", credentials.id.toUtf8()}, {"x-client-secret", credentials.secret.toUtf8()}},
        .longest = 1024 * 1024};
    if (!body.is_null()) {
        call.headers.emplaceBack("Content-Type", "application/json");
        call.body = QByteArray::fromStdString(body.dump());
    }
    return call;
}

/// Those that lead to our address.
std::optional<QList<Subscription>> known(const outgoing::Answer &answer, const QString &callbackUrl)
{
    const Json json = Json::parse(answer.body.cbegin(), answer.body.cend(), nullptr, false);
    if (!answer.whole || answer.status != 200 || !json.is_array())
        return std::nullopt;
    QList<Subscription> list;
    for (const Json &one : json) {
        if (!one.is_object())
            continue;
        documents::Document document(one, QTimeZone::utc());
        if (document.text("callback_url") != callbackUrl)
            continue;
        const auto expires = document.moment("expiration_time");
        list.append({document.text("id").value_or(QString()), document.text("data_type").value_or(QString()),
                     document.text("event_type").value_or(QString()), expires ? expires->time : Instant()});
    }
    return list;
}

tl::unexpected<Error> refused(const outgoing::Answer &answer)
{
    return fail(ErrorKind::Unavailable, answer.whole
                                            ? u"Oura answered %1 where events are subscribed to."_s.arg(answer.status)
                                            : answer.error.text());
}

bool isDone(const outgoing::Answer &answer) { return answer.whole && answer.status >= 200 && answer.status <= 299; }
/// Nobody answers, or we are asked to wait: the rest would fare no better.
bool isHopeless(const outgoing::Answer &answer) { return answer.status == 0 || answer.late || answer.status == 429; }

outgoing::Call renewal(const Subscription &one, const Registration &registration, const Credentials &credentials)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(one.id));
    return subscriptionCall("PUT", u"/renew/"_s + id, registration, credentials);
}

outgoing::Call creation(const Subscription &one, const Callback &callback, const Registration &registration,
                        const Credentials &credentials)
{
    return subscriptionCall("POST", {}, registration, credentials,
                            {{"callback_url", callback.url.toStdString()},
                             {"verification_token", callback.verificationToken.toStdString()},
                             {"event_type", one.eventType.toStdString()},
                             {"data_type", one.dataType.toStdString()}});
}

} // namespace

QCoro::Task<Result<>> subscribe(outgoing::Client &client, Registration registration, Credentials credentials,
                                Callback callback, Instant now)
{
    outgoing::Call listing = subscriptionCall("GET", {}, registration, credentials);
    const outgoing::Answer listed = co_await asked(client, std::move(listing));
    const auto there = known(listed, callback.url);
    if (!there)
        co_return refused(listed);
    Result<> all;
    const QList<Subscription> wanted = wantedSubscriptions();
    for (const Subscription &one : wanted) {
        const auto found = std::ranges::find_if(*there, [&](const Subscription &other) {
            return other.dataType == one.dataType && other.eventType == one.eventType;
        });
        const bool isThere = found != there->end();
        if (isThere && found->expires - now > renewedBefore)
            continue;
        outgoing::Call call =
            isThere ? renewal(*found, registration, credentials) : creation(one, callback, registration, credentials);
        outgoing::Answer answer = co_await asked(client, std::move(call));
        if (isThere && answer.whole && answer.status >= 400 && answer.status < 500 && answer.status != 429) {
            outgoing::Call anew = creation(one, callback, registration, credentials); // it ended meanwhile
            answer = co_await asked(client, std::move(anew));
        }
        if (!isDone(answer) && all)
            all = refused(answer);
        if (isHopeless(answer))
            break;
    }
    co_return all;
}

QCoro::Task<Result<>> unsubscribe(outgoing::Client &client, Registration registration, Credentials credentials,
                                  QString callbackUrl)
{
    outgoing::Call listing = subscriptionCall("GET", {}, registration, credentials);
    const outgoing::Answer listed = co_await asked(client, std::move(listing));
    const auto there = known(listed, callbackUrl);
    if (!there)
        co_return refused(listed);
    Result<> all;
    for (const Subscription &one : *there) {
        const QString id = QString::fromLatin1(QUrl::toPercentEncoding(one.id));
        outgoing::Call call = subscriptionCall("DELETE", u'/' + id, registration, credentials);
        const outgoing::Answer answer = co_await asked(client, std::move(call));
        if (!isDone(answer) && answer.status != 404 && all)
            all = refused(answer);
        if (isHopeless(answer))
            break;
    }
    co_return all;
}

} // namespace bc::server::connectors
