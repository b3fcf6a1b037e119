#include "tests/support/ourasandbox/cloud.h"

#include "core/crypto/random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bc::ourasandbox {

Cloud::Cloud(Options options)
    : m_options(std::move(options))
{
    load();
}

void Cloud::load()
{
    QFile file(m_options.stateFile);
    if (m_options.stateFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray tokens = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : tokens) {
        const Token token{{one[u"user"].toString(), one[u"scope"].toString()},
                          QDateTime::fromSecsSinceEpoch(one[u"expires"].toInteger(), QTimeZone::utc()),
                          one[u"family"].toString()};
        (one[u"refreshes"].toBool() ? m_refresh : m_access).insert(one[u"token"].toString(), token);
    }
}

void Cloud::save() const
{
    if (m_options.stateFile.isEmpty())
        return;
    QJsonArray tokens;
    for (const auto *kind : {&m_access, &m_refresh}) {
        for (auto token = kind->cbegin(); token != kind->cend(); ++token)
            tokens.append(QJsonObject{{u"token"_s, token.key()},
                                      {u"refreshes"_s, kind == &m_refresh},
                                      {u"user"_s, token->grant.user},
                                      {u"scope"_s, token->grant.scope},
                                      {u"expires"_s, token->expires.toSecsSinceEpoch()},
                                      {u"family"_s, token->family}});
    }
    QSaveFile file(m_options.stateFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(tokens).toJson());
        file.commit();
    }
}

const QStringList &Cloud::users()
{
    static const QStringList names{u"ada"_s, u"ben"_s, u"cleo"_s};
    return names;
}

const QStringList &Cloud::scopes()
{
    static const QStringList names{u"email"_s,   u"personal"_s, u"daily"_s,   u"heartrate"_s,
                                   u"workout"_s, u"tag"_s,      u"session"_s, u"spo2Daily"_s};
    return names;
}

Ring Cloud::ring(const QString &user) const
{
    return Ring(m_options.seed, user, m_options.zone, now(), m_options.days);
}

QString Cloud::allow(const Grant &grant, const QString &redirectUri)
{
    const QString code = crypto::randomToken();
    m_codes.insert(code, {grant, redirectUri, now().addSecs(600)});
    return code;
}

Json Cloud::issue(const Grant &grant, const QString &family)
{
    const QString access = crypto::randomToken(), refresh = crypto::randomToken();
    m_access.insert(access, {grant, QDateTime::currentDateTimeUtc().addSecs(m_options.tokenLife), family});
    m_refresh.insert(refresh, {grant, {}, family});
    save();
    return {{"token_type", "bearer"},
            {"access_token", access.toStdString()},
            {"expires_in", m_options.tokenLife},
            {"refresh_token", refresh.toStdString()},
            {"scope", grant.scope.toStdString()}};
}

std::optional<Json> Cloud::redeem(const QString &code, const QString &redirectUri)
{
    const Code known = m_codes.take(code); // works once
    if (known.redirectUri.isEmpty() || known.redirectUri != redirectUri || known.expires < now())
        return std::nullopt;
    ++exchanges;
    return issue(known.grant, crypto::randomToken());
}

std::optional<Json> Cloud::refresh(const QString &refreshToken)
{
    if (!m_refresh.contains(refreshToken)) {
        ++refusedRefreshes;
        return std::nullopt;
    }
    const Token known = m_refresh.take(refreshToken); // works once
    ++refreshes;
    m_access.removeIf([&](const auto &token) { return token.value().family == known.family; });
    return issue(known.grant, known.family);
}

std::optional<Grant> Cloud::granted(const QString &accessToken) const
{
    const auto found = m_access.constFind(accessToken);
    if (found == m_access.cend() || found->expires < QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return found->grant;
}

bool Cloud::revoke(const QString &accessToken)
{
    const auto found = m_access.constFind(accessToken);
    if (found == m_access.cend())
        return false;
    const QString family = found->family;
    m_access.removeIf([&](const auto &token) { return token.value().family == family; });
    m_refresh.removeIf([&](const auto &token) { return token.value().family == family; });
    ++revocations;
    save();
    return true;
}

void Cloud::revokeAll()
{
    m_access.clear();
    m_refresh.clear();
}

void Cloud::expireTokens() { m_access.clear(); }

std::optional<Fault> Cloud::requested(const QString &where)
{
    ++requests[where];
    static const QStringList others{u"token"_s,     u"revoke"_s, u"subscriptions"_s,
                                    u"subscribe"_s, u"renew"_s,  u"unsubscribe"_s};
    const bool isCollection = !others.contains(where);
    for (Fault &fault : faults) {
        if (fault.times <= 0 || (fault.where.isEmpty() ? !isCollection : fault.where != where))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        --fault.times;
        return fault;
    }
    return std::nullopt;
}

} // namespace bc::ourasandbox
