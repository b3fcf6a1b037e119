#include "server/connectors/ouravendor.h"

#include "core/biometrics/localday.h"
#include "core/crypto/hash.h"
#include "server/connectors/ouradocuments.h"

#include <QUrlQuery>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using documents::Json;

namespace {

struct OuraType
{
    QStringView name;
    QStringView scope; ///< any of these, separated by blanks
    documents::OuraReader reader;
};

/// What is fetched, in the order in which a person wants to see it.
const std::array<OuraType, 7> ouraTypes{{
    {u"sleep", u"daily", documents::readSleep},
    {u"heartrate", u"heartrate", documents::readHeartRate},
    {u"daily_activity", u"daily", documents::readActivity},
    {u"daily_readiness", u"daily", documents::readReadiness},
    {u"daily_sleep", u"daily", documents::readDailySleep},
    {u"daily_spo2", u"spo2Daily spo2", documents::readSpo2},
    {u"vO2_max", u"daily heart_health", documents::readOxygenUptake},
}};

const OuraType *typeOf(const QString &name)
{
    const auto *found = std::ranges::find(ouraTypes, QStringView(name), &OuraType::name);
    return found == ouraTypes.end() ? nullptr : found;
}

QString rfc3339At(QDate day, const QTimeZone &zone) { return toRfc3339(biometrics::localDay(day, zone).start); }

/// How a document is called in the list of faults: by its id, else its time, else its place in the answer.
QString recordOf(const Json &json, std::size_t place)
{
    for (const char *name : {"id", "timestamp"}) {
        const auto found = json.find(name);
        if (found != json.end() && found->is_string())
            return QString::fromStdString(found->get<std::string>()).left(100);
    }
    return u"document %1 of an answer"_s.arg(place + 1);
}

} // namespace

QStringList OuraVendor::dataTypes(const QStringList &scopes) const
{
    QStringList types;
    for (const OuraType &type : ouraTypes) {
        const auto needed = type.scope.toString().split(u' ');
        if (std::ranges::any_of(needed, [&](const QString &scope) { return scopes.contains(scope); }))
            types.append(type.name.toString());
    }
    return types;
}

QUrl OuraVendor::pageUrl(const Registration &registration, const QString &dataType, const Window &window,
                         const QString &nextToken, const Reader &reader) const
{
    QUrl url(registration.apiUrl + u"/v2/usercollection/"_s + dataType);
    QUrlQuery query;
    if (dataType == "heartrate"_L1) {
        query.addQueryItem(u"start_datetime"_s, rfc3339At(window.from, reader.zone));
        query.addQueryItem(u"end_datetime"_s, rfc3339At(window.until, reader.zone));
    } else {
        // The end belongs to some collections and not to others: asked for one day more, none is missed.
        query.addQueryItem(u"start_date"_s, window.from.toString(Qt::ISODate));
        query.addQueryItem(u"end_date"_s, window.until.toString(Qt::ISODate));
    }
    if (!nextToken.isEmpty())
        query.addQueryItem(u"next_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(nextToken)));
    url.setQuery(query);
    return url;
}

Result<Page> OuraVendor::read(const QString &dataType, const QByteArray &body, const Reader &reader) const
{
    const auto unreadable = [&dataType](const QString &why) {
        return fail(ErrorKind::Invalid, u"Oura's answer about %1 cannot be read: %2"_s.arg(dataType, why));
    };
    const OuraType *type = typeOf(dataType);
    const Json json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    if (!type || json.is_discarded())
        return unreadable(u"it is no JSON."_s);
    const auto data = json.is_object() ? json.find("data") : json.end();
    if (!json.is_object() || data == json.end() || !data->is_array())
        return unreadable(u"it has no list \"data\"."_s);
    const auto next = json.find("next_token");
    Page page;
    if (next != json.end() && !next->is_null()) {
        if (!next->is_string())
            return unreadable(u"its \"next_token\" is no text."_s);
        page.nextToken = QString::fromStdString(next->get<std::string>());
    }
    for (std::size_t i = 0; i < data->size(); ++i) {
        const Json &one = (*data)[i];
        const QString record = recordOf(one, i);
        QString fault = u"It is no object."_s;
        if (one.is_object()) {
            documents::Document document(one, reader.zone);
            fault = type->reader(document, reader, page.intake);
            if (fault.isEmpty())
                fault = document.leftOut;
        }
        if (fault.isEmpty())
            page.good.append(record);
        else
            page.faults.append({record, fault});
    }
    return page;
}

QUrl OuraVendor::identityUrl(const Registration &registration, const QStringList &scopes) const
{
    return scopes.contains(u"personal"_s) ? QUrl(registration.apiUrl + u"/v2/usercollection/personal_info"_s) : QUrl();
}

QString OuraVendor::identity(const QByteArray &body) const
{
    const Json json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    documents::Document document(json, QTimeZone::utc());
    return json.is_object() ? document.text("id").value_or(QString()).left(200) : QString();
}

outgoing::Call OuraVendor::revokeCall(const Registration &registration, const QString &, const QString &accessToken,
                                      const QString &) const
{
    QUrl url(registration.revokeUrl);
    url.setQuery(u"access_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(accessToken)));
    return {.method = "POST", .url = url, .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}};
}

bool isSignedByOura(const QString &secret, const QByteArray &timestamp, const QByteArray &body,
                    const QByteArray &signature, Instant now)
{
    bool isNumber = false;
    qint64 seconds = timestamp.toLongLong(&isNumber);
    if (isNumber && seconds > 100'000'000'000) // in milliseconds
        seconds /= 1000;
    const QByteArray expected = crypto::hmacSha256(secret.toUtf8(), timestamp + body).toHex().toUpper();
    return !secret.isEmpty() && isNumber && std::llabs(toSeconds(now) - seconds) <= 300 &&
           crypto::equalConstantTime(expected, signature);
}

} // namespace bc::server::connectors
