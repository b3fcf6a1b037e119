#include "core/devices/vendors.h"

#include "core/crypto/sealingkey.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace bc::devices::vendors {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QStringView provider, product;
    QStringView authorizeUrl, tokenUrl, revokeUrl, apiUrl, scope;
    bool events = false; ///< it can tell what changed
};
constexpr std::array known{
    Known{u"ouraring", u"Oura Ring", u"https://cloud.ouraring.com/oauth/authorize",
          u"https://api.ouraring.com/oauth/token", u"https://api.ouraring.com/oauth/revoke",
          u"https://api.ouraring.com", u"email personal daily heartrate workout tag session spo2Daily", true},
    // Another workspace, or any provider of the same shape: its addresses have to be named.
    Known{u"partner", u"Partner", u"", u"", u"", u"", u"profile ring_data cgm_data"},
};
constexpr int usualHistory = 5 * 365;

const Known *find(const QString &provider)
{
    const auto *found = std::ranges::find(known, QStringView(provider), &Known::provider);
    return found == known.end() ? nullptr : found;
}

using Values = std::array<std::pair<QString, QString>, 9>;

/// By their names in workspace_setting, behind "PROVIDER.".
Values valuesOf(const Registration &registration)
{
    return {{
        {u"client_id"_s, registration.clientId},
        {u"client_secret"_s, QString::fromLatin1(registration.secret.toBase64())},
        {u"authorize_url"_s, registration.authorizeUrl},
        {u"token_url"_s, registration.tokenUrl},
        {u"revoke_url"_s, registration.revokeUrl},
        {u"api_url"_s, registration.apiUrl},
        {u"scope"_s, registration.scope},
        {u"history_days"_s, QString::number(registration.historyDays)},
        {u"events"_s, registration.events ? u"1"_s : u"0"_s},
    }};
}

/// `value` percent-encoded down to the unreserved characters.
QString encoded(const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); }

QByteArray context(const QString &provider) { return "vendor_secret:" + provider.toUtf8(); }

} // namespace

const QStringList &providers()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Known &one : known)
            list.append(one.provider.toString());
        return list;
    }();
    return names;
}

QString productName(const QString &provider)
{
    const Known *vendor = find(provider);
    return vendor ? vendor->product.toString() : QString();
}

Registration usual(const QString &provider)
{
    Registration registration;
    if (const Known *vendor = find(provider)) {
        registration.provider = provider;
        registration.authorizeUrl = vendor->authorizeUrl.toString();
        registration.tokenUrl = vendor->tokenUrl.toString();
        registration.revokeUrl = vendor->revokeUrl.toString();
        registration.apiUrl = vendor->apiUrl.toString();
        registration.scope = vendor->scope.toString();
        registration.historyDays = usualHistory;
    }
    return registration;
}

Result<Registration> registration(store::Connection &connection, const QString &provider)
{
    Registration found = usual(provider);
    if (found.provider.isEmpty())
        return fail(ErrorKind::NotFound, u"There is no such vendor."_s);
    QHash<QString, QString> values;
    const auto read = connection.forEach(u"SELECT name, value FROM workspace_setting WHERE name LIKE ?",
                                         {QString(provider + u".%"_s)}, [&](const store::Row &row) {
                                             values.insert(row.text(0).sliced(provider.size() + 1), row.text(1));
                                             return true;
                                         });
    if (!read)
        return fail(read.error());
    found.clientId = values.value(u"client_id"_s);
    found.secret = QByteArray::fromBase64(values.value(u"client_secret"_s).toLatin1());
    found.authorizeUrl = values.value(u"authorize_url"_s, found.authorizeUrl);
    found.tokenUrl = values.value(u"token_url"_s, found.tokenUrl);
    found.revokeUrl = values.value(u"revoke_url"_s, found.revokeUrl);
    found.apiUrl = values.value(u"api_url"_s, found.apiUrl);
    found.scope = values.value(u"scope"_s, found.scope);
    if (values.contains(u"history_days"_s))
        found.historyDays = values.value(u"history_days"_s).toInt();
    found.events = values.value(u"events"_s) == "1"_L1;
    return found;
}

Result<> setRegistration(store::Connection &connection, const Registration &registration)
{
    const Values values = valuesOf(registration), usualValues = valuesOf(usual(registration.provider));
    for (size_t n = 0; n < values.size(); ++n) {
        const QString name = registration.provider + u'.' + values[n].first;
        if (values[n] == usualValues[n]) {
            if (const auto gone = connection.execute(u"DELETE FROM workspace_setting WHERE name = ?", {name}); !gone)
                return fail(gone.error());
            continue;
        }
        const auto kept = connection.execute(u"INSERT INTO workspace_setting (name, value) VALUES (?, ?) "
                                             u"ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                             {name, values[n].second});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

QByteArray sealSecret(const crypto::SealingKey &key, const QString &provider, const QString &secret)
{
    return key.seal(secret.toUtf8(), context(provider));
}

Result<QString> openSecret(const crypto::SealingKey &key, const Registration &registration)
{
    if (registration.secret.isEmpty())
        return QString();
    const auto plain = key.open(registration.secret, context(registration.provider));
    if (!plain)
        return fail(plain.error());
    return QString::fromUtf8(*plain);
}

QString redirectUri(const QString &provider, const QString &issuer)
{
    return issuer + u"/api/v1/callback/"_s + provider;
}

QString authorizeUrl(const Registration &registration, const QString &issuer, const QString &state)
{
    QUrl url(registration.authorizeUrl);
    url.setQuery(u"client_id=%1&state=%2&redirect_uri=%3&response_type=code&scope=%4"_s.arg(
        encoded(registration.clientId), encoded(state), encoded(redirectUri(registration.provider, issuer)),
        encoded(registration.scope)));
    return url.toString(QUrl::FullyEncoded);
}

QString eventsUri(const QString &provider, const QString &issuer)
{
    const Known *vendor = find(provider);
    return vendor && vendor->events ? redirectUri(provider, issuer) + u"/events"_s : QString();
}

QString verificationToken(const crypto::SealingKey &key, const QString &provider)
{
    return QString::fromLatin1(key.derived("vendor_events:" + provider.toUtf8()).toHex());
}

QString healthKitStoreUrl() { return u"https://apps.apple.com/ca/app/remote-health-data-uploader/id1617375216"_s; }

} // namespace bc::devices::vendors
