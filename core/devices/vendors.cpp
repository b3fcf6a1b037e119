#include "core/devices/vendors.h"

#include <QUrl>
#include <QUrlQuery>

namespace bc::devices::vendors {

using namespace Qt::StringLiterals;

namespace {

/// `value` percent-encoded down to the unreserved characters.
QString encoded(const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); }

} // namespace

Result<Oura> oura(store::Connection &connection)
{
    Oura settings;
    const auto read = connection.forEach(u"SELECT name, value FROM workspace_setting WHERE name IN "
                                         u"('ouraring.client_id', 'ouraring.authorize_url', 'ouraring.scope')",
                                         {}, [&](const store::Row &row) {
                                             const QString name = row.text(0);
                                             if (name == "ouraring.client_id"_L1)
                                                 settings.clientId = row.text(1);
                                             else if (name == "ouraring.authorize_url"_L1)
                                                 settings.authorizeUrl = row.text(1);
                                             else
                                                 settings.scope = row.text(1);
                                             return true;
                                         });
    if (!read)
        return fail(read.error());
    return settings;
}

Result<> setOura(store::Connection &connection, const Oura &settings)
{
    for (const auto &[name, value] : {std::pair(u"ouraring.client_id"_s, settings.clientId),
                                      std::pair(u"ouraring.authorize_url"_s, settings.authorizeUrl),
                                      std::pair(u"ouraring.scope"_s, settings.scope)}) {
        const auto kept = connection.execute(u"INSERT INTO workspace_setting (name, value) VALUES (?, ?) "
                                             u"ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                             {name, value});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

QString ouraRedirectUri(const QString &issuer) { return issuer + u"/api/v1/callback/ouraring"_s; }

QString ouraAuthorizeUrl(const Oura &settings, const QString &issuer, const QString &state)
{
    QUrl url(settings.authorizeUrl);
    url.setQuery(u"client_id=%1&state=%2&redirect_uri=%3&response_type=code&scope=%4"_s.arg(
        encoded(settings.clientId), encoded(state), encoded(ouraRedirectUri(issuer)), encoded(settings.scope)));
    return url.toString(QUrl::FullyEncoded);
}

QString healthKitStoreUrl() { return u"https://apps.apple.com/ca/app/remote-health-data-uploader/id1617375216"_s; }

} // namespace bc::devices::vendors
