#include "core/applications/faults.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::applications {
namespace {

constexpr qsizetype nameLimit = 255, descriptionLimit = 2'000, redirectLimit = 255, webAddressLimit = 2'000,
                    redirectsLimit = 20;
constexpr int shortestLife = 60, longestLife = 30 * 24 * 3600, longestRefreshLife = 365 * 24 * 3600;

bool hasControls(const QString &text, bool linesAllowed)
{
    return std::any_of(text.cbegin(), text.cend(), [linesAllowed](QChar c) {
        const bool line = c == u'\n' || c == u'\r' || c == u'\t';
        return (c.category() == QChar::Other_Control && !(linesAllowed && line)) || c.isNull();
    });
}

QString scopeFault(const QString &scope, bool finerScopes)
{
    if (scope == "all"_L1)
        return {};
    if (!finerScopes)
        return u"The only accepted value is \"all\"."_s;
    static const QStringList known{u"all"_s,    u"profile"_s, u"ring_data"_s,     u"cgm_data"_s,
                                   u"openid"_s, u"email"_s,   u"offline_access"_s};
    const QStringList asked = scope.split(u' ');
    if (std::any_of(asked.cbegin(), asked.cend(), [](const QString &name) { return !known.contains(name); }))
        return u"Must be names out of: %1; one blank between two."_s.arg(known.join(u", "_s));
    return {};
}

QString grantsFault(const Application &application)
{
    const QStringList known = knownGrantTypes();
    if (application.grantTypes.isEmpty())
        return u"Must name at least one grant type."_s;
    for (const QString &grant : application.grantTypes) {
        if (!known.contains(grant))
            return u"Must be names out of: %1."_s.arg(known.join(u", "_s));
    }
    if (application.isPublic &&
        (application.grantTypes.contains("client_credentials"_L1) || application.grantTypes.contains("password"_L1)))
        return u"A public application has no secret, so it may use neither client_credentials nor password."_s;
    return {};
}

} // namespace

QString deviceCodeGrantType() { return u"urn:ietf:params:oauth:grant-type:device_code"_s; }

QStringList knownGrantTypes()
{
    return {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"password"_s, deviceCodeGrantType()};
}

QStringList defaultGrantTypes(bool isPublic)
{
    QStringList grants{u"authorization_code"_s, u"refresh_token"_s};
    if (!isPublic)
        grants.append(u"client_credentials"_s);
    return grants;
}

QString commonFault(const QString &url, qsizetype limit)
{
    if (url.size() > limit)
        return u"Must have at most %1 characters."_s.arg(limit);
    const bool plain = std::all_of(url.cbegin(), url.cend(), [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !u"\"<>\\^`{|}"_s.contains(c); // RFC 3986 §2
    });
    if (!plain)
        return u"Must hold only characters that are allowed in an address, others percent-encoded."_s;
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme().isEmpty())
        return u"Must be an absolute address such as https://example.com/callback."_s;
    if (url.contains(u'#'))
        return u"Must have no fragment (#...)."_s;
    const QString scheme = parsed.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        if (!url.mid(scheme.size()).startsWith("://"_L1) || parsed.host().isEmpty())
            return u"Must name a host, as in https://example.com/callback."_s;
    }
    if (parsed.authority().contains(u'@'))
        return u"Must hold no user name or password."_s;
    return {};
}

QString redirectFault(const QString &url)
{
    if (const QString fault = commonFault(url, redirectLimit); !fault.isEmpty())
        return fault;
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1 && !scheme.contains(u'.'))
        return u"Must start with https://, http:// or a private scheme with a dot in it such as com.example.app:/."_s;
    if (url.contains(u'*'))
        return u"Must be one exact address: wildcards are not supported."_s;
    const QStringList segments = parsed.path(QUrl::FullyDecoded).replace(u'\\', u'/').split(u'/');
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        return u"Must hold no . or .. segment."_s;
    return {};
}

QString webAddressFault(const QString &url)
{
    if (const QString fault = commonFault(url, webAddressLimit); !fault.isEmpty())
        return fault;
    const QString scheme = QUrl(url, QUrl::StrictMode).scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return u"Must start with https:// or http://."_s;
    return {};
}

Result<> validate(const Application &application, bool finerScopes)
{
    Error error{ErrorKind::Invalid, u"The application has wrong fields."_s, {}, {}};
    const auto check = [&error](const QString &field, const QString &fault) {
        if (!fault.isEmpty())
            error.fields.append({field, fault});
    };
    if (application.name.trimmed().isEmpty())
        check(u"name"_s, u"Must not be empty."_s);
    else if (application.name.size() > nameLimit)
        check(u"name"_s, u"Must have at most %1 characters."_s.arg(nameLimit));
    else if (hasControls(application.name, false))
        check(u"name"_s, u"Must hold no control characters."_s);
    if (application.description.size() > descriptionLimit)
        check(u"description"_s, u"Must have at most %1 characters."_s.arg(descriptionLimit));
    else if (hasControls(application.description, true))
        check(u"description"_s, u"Must hold no control characters."_s);
    if (!application.websiteUrl.isEmpty())
        check(u"website_url"_s, webAddressFault(application.websiteUrl));
    check(u"scope"_s, scopeFault(application.scope, finerScopes));
    if (application.redirectUrls.isEmpty() && application.grantTypes.contains("authorization_code"_L1))
        check(u"redirect_url"_s, u"Must not be empty."_s);
    if (application.redirectUrls.size() > redirectsLimit)
        check(u"redirect_urls"_s, u"Must be at most %1 addresses."_s.arg(redirectsLimit));
    for (qsizetype i = 0; i < application.redirectUrls.size(); ++i)
        check(i == 0 ? u"redirect_url"_s : u"redirect_urls[%1]"_s.arg(i), redirectFault(application.redirectUrls[i]));
    if (!application.imageUrl.isEmpty())
        check(u"image_url"_s, webAddressFault(application.imageUrl));
    check(u"grant_types"_s, grantsFault(application));
    const auto lifeFits = [](int seconds, int longest) { return seconds >= shortestLife && seconds <= longest; };
    if (application.accessTokenSeconds && !lifeFits(*application.accessTokenSeconds, longestLife))
        check(u"access_token_seconds"_s, u"Must be from %1 to %2."_s.arg(shortestLife).arg(longestLife));
    if (!lifeFits(application.refreshTokenSeconds, longestRefreshLife))
        check(u"refresh_token_seconds"_s, u"Must be from %1 to %2."_s.arg(shortestLife).arg(longestRefreshLife));
    checkMetadata(application, check);
    if (!error.fields.isEmpty())
        return fail(error);
    return {};
}

} // namespace bc::applications
