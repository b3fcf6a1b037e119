#include "ui/applications/texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::applications)
};

constexpr int minute = 60, hour = 3600, day = 24 * 3600, shortestLife = 60;
constexpr qsizetype longestAddress = 255, longestWebAddress = 2000, mostAddresses = 20, mostContacts = 10,
                    mostKeys = 10;

/// What is wrong with an address of any kind.
QString addressFault(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty()) {
        return Texts::tr("\"%1\" is not a whole address with its scheme.").arg(text);
    }
    if (url.hasFragment()) {
        return Texts::tr("\"%1\" has a fragment (#…), which is not allowed here.").arg(text);
    }
    if (text.contains(u'*')) {
        return Texts::tr("\"%1\" has a wildcard. Addresses are compared character by character.").arg(text);
    }
    if (text.size() > longestAddress) {
        return Texts::tr("\"%1…\" has more than %2 characters.").arg(text.left(40)).arg(longestAddress);
    }
    return {};
}

QString redirectFault(const QString &text)
{
    if (const QString fault = addressFault(text); !fault.isEmpty()) {
        return fault;
    }
    const QString scheme = QUrl(text, QUrl::StrictMode).scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1 && !scheme.contains(u'.')) {
        return Texts::tr("\"%1\" starts neither with https:// nor with a private scheme that has a dot in it, such as "
                         "com.example.app:/.")
            .arg(text);
    }
    return {};
}

template <typename Check>
QString eachLine(const QString &text, qsizetype most, Check check)
{
    const QStringList all = lines(text);
    if (all.size() > most) {
        return Texts::tr("At most %n line(s).", nullptr, static_cast<int>(most));
    }
    for (const QString &line : all) {
        if (const QString fault = check(line); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace

QString deviceCodeGrant() { return u"urn:ietf:params:oauth:grant-type:device_code"_s; }

QString grantName(const QString &grantType)
{
    if (grantType == "authorization_code"_L1) {
        return Texts::tr("Authorization code");
    }
    if (grantType == "refresh_token"_L1) {
        return Texts::tr("Refresh");
    }
    if (grantType == "client_credentials"_L1) {
        return Texts::tr("Client credentials");
    }
    if (grantType == "password"_L1) {
        return Texts::tr("Password");
    }
    if (grantType == deviceCodeGrant()) {
        return Texts::tr("Device code");
    }
    return grantType;
}

QString grantNames(const QStringList &grantTypes)
{
    QStringList names;
    for (const QString &grant : grantTypes) {
        names.append(grantName(grant));
    }
    return names.join(u", "_s);
}

QString stateName(int state) { return state == 5 ? Texts::tr("Active") : Texts::tr("Disabled"); }

QString authMethodName(const QString &method)
{
    const QHash<QString, QString> names{
        {QString(), Texts::tr("By its secret, in the header or in the body")},
        {u"client_secret_basic"_s, Texts::tr("By its secret, in the header only")},
        {u"client_secret_post"_s, Texts::tr("By its secret, in the body only")},
        {u"client_secret_jwt"_s, Texts::tr("By a JWT signed with its secret")},
        {u"private_key_jwt"_s, Texts::tr("By a JWT signed with its own key")},
        {u"none"_s, Texts::tr("Not at all: public, runs in a browser or on a phone")},
    };
    return names.value(method, method);
}

QString scopeName(const QString &scope)
{
    const QHash<QString, QString> names{
        {u"all"_s, Texts::tr("Everything the person may do")},
        {u"openid"_s, Texts::tr("Who signed in")},
        {u"profile"_s, Texts::tr("Name and profile")},
        {u"email"_s, Texts::tr("E-mail address")},
        {u"ring_data"_s, Texts::tr("Data of rings and watches")},
        {u"cgm_data"_s, Texts::tr("Data of glucose sensors")},
        {u"offline_access"_s, Texts::tr("Access while the person is away")},
    };
    return names.value(scope, scope);
}

QString durationText(int seconds)
{
    if (seconds > 0 && seconds % day == 0) {
        return u"%1 d"_s.arg(seconds / day);
    }
    if (seconds > 0 && seconds % hour == 0) {
        return u"%1 h"_s.arg(seconds / hour);
    }
    if (seconds > 0 && seconds % minute == 0) {
        return u"%1 min"_s.arg(seconds / minute);
    }
    return u"%1 s"_s.arg(seconds);
}

std::optional<int> durationSeconds(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,9})\\s*(s|m|min|h|d)?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2).toLower();
    const qint64 factor = unit == "d"_L1 ? day : unit == "h"_L1 ? hour : unit.startsWith(u'm') ? minute : 1;
    const qint64 seconds = match.captured(1).toLongLong() * factor;
    return seconds <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(seconds)) : std::nullopt;
}

QString durationFault(const QString &text, int longest)
{
    const auto seconds = durationSeconds(text);
    if (!seconds) {
        return Texts::tr("Write a number and s, min, h or d, for example 15 min.");
    }
    return *seconds < shortestLife || *seconds > longest
               ? Texts::tr("From %1 to %2.").arg(durationText(shortestLife), durationText(longest))
               : QString();
}

QStringList lines(const QString &text)
{
    QStringList result;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            result.append(line.trimmed());
        }
    }
    return result;
}

QString webAddressFault(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return Texts::tr("Write the whole address, for example https://example.org.");
    }
    return text.size() > longestWebAddress
               ? Texts::tr("At most %n character(s).", nullptr, static_cast<int>(longestWebAddress))
               : QString();
}

QString redirectsFault(const QString &text) { return eachLine(text, mostAddresses, redirectFault); }

QString backchannelFault(const QString &text)
{
    const QString fault = redirectFault(text);
    return fault.isEmpty() ? webAddressFault(text) : fault;
}

QString resourcesFault(const QString &text) { return eachLine(text, mostAddresses, addressFault); }

QString contactsFault(const QString &text)
{
    return eachLine(text, mostContacts, [](const QString &line) {
        static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+$"_s);
        return address.match(line).hasMatch() ? QString() : Texts::tr("\"%1\" is not an e-mail address.").arg(line);
    });
}

QString jwksFault(const QString &text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return Texts::tr("This is not JSON: %1 at character %2.").arg(error.errorString()).arg(error.offset + 1);
    }
    const QJsonValue keys = document.object().value("keys"_L1);
    if (!keys.isArray()) {
        return Texts::tr("This is not a JWK Set: it needs a list named \"keys\".");
    }
    const QJsonArray list = keys.toArray();
    if (list.isEmpty() || list.size() > mostKeys) {
        return Texts::tr("From 1 to %n key(s).", nullptr, static_cast<int>(mostKeys));
    }
    for (const QJsonValue key : list) {
        const QJsonObject one = key.toObject();
        if (one.contains("d"_L1) || one.contains("k"_L1) || one.value("kty"_L1) == "oct"_L1) {
            return Texts::tr(
                "A private or shared key is among them. Only public keys belong here; take that key out of "
                "use if it was sent to anybody.");
        }
    }
    return {};
}

} // namespace bc::ui::applications
