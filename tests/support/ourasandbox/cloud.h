#pragma once

#include "tests/support/ourasandbox/ring.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace bc::ourasandbox {

/// How the sandbox is told to be.
struct Options
{
    QString clientId = QStringLiteral("sandbox"), clientSecret = QStringLiteral("sandbox-secret");
    QStringList redirectUris; ///< empty: any
    quint64 seed = 1;
    int days = 120; ///< of history
    QTimeZone zone = QTimeZone::utc();
    QDateTime now;         ///< unset: the clock's
    int pageSize = 25;     ///< documents of a page; of a time series forty times as many
    int tokenLife = 86400; ///< seconds
    int subscriptionDays = 90;
    QString stateFile; ///< keeps the tokens from one run to the next; empty: they end with it
};

/// What shall go wrong, from the next request on.
struct Fault
{
    QString where; ///< a collection, "token", "revoke", "subscriptions", "subscribe", …; empty: any collection
    QString kind;  ///< status, slow, garbage, wrong_types, bad_record, nulls, cut, late, bedtime_edit, odd_reading
    int skip = 0;  ///< requests that go well before
    int times = 1; ///< requests that go wrong
    int status = 500;
    int retryAfter = 0; ///< seconds, sent if not 0
    int milliseconds = 0;
};

struct Grant
{
    QString user, scope;
};
struct Code
{
    Grant grant;
    QString redirectUri;
    QDateTime expires;
};
struct Subscription
{
    QString id, callbackUrl, verificationToken, eventType, dataType;
    QDateTime expires;
};

/// The state of the cloud: who allowed what, and what was asked. One thread.
class Cloud
{
public:
    explicit Cloud(Options options);

    const Options &options() const { return m_options; }
    QDateTime now() const { return m_options.now.isValid() ? m_options.now : QDateTime::currentDateTimeUtc(); }
    static const QStringList &users();
    static const QStringList &scopes();
    Ring ring(const QString &user) const;

    QString allow(const Grant &grant, const QString &redirectUri);
    /// A token answer; nothing when the code or the refresh token is unknown, used or too old.
    std::optional<Json> redeem(const QString &code, const QString &redirectUri);
    std::optional<Json> refresh(const QString &refreshToken);
    std::optional<Grant> granted(const QString &accessToken) const;
    bool revoke(const QString &accessToken);
    void revokeAll();
    void expireTokens(); ///< access tokens only

    /// The fault for this request, if one is due, and counts the request.
    std::optional<Fault> requested(const QString &where);

    QList<Fault> faults;
    QList<Subscription> subscriptions;
    bool lapsed = false; ///< membership
    std::map<QString, int> requests;
    int refreshes = 0, refusedRefreshes = 0, revocations = 0, renewals = 0, exchanges = 0;

private:
    struct Token
    {
        Grant grant;
        QDateTime expires;
        QString family;
    };
    Json issue(const Grant &grant, const QString &family);
    void load();
    void save() const;

    const Options m_options;
    QHash<QString, Code> m_codes;
    QHash<QString, Token> m_access, m_refresh;
};

} // namespace bc::ourasandbox
