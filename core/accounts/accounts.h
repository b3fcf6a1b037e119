#pragma once

#include "core/accounts/user.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace bc::accounts {

/// Reading and writing of tenants and people. Every function works on the connection it is given (a reader's, or a
/// unit of work's) and may be called on any thread with that thread's connection. Names and addresses of e-mail are
/// compared without case (folded).
namespace people {

Result<std::optional<User>> find(store::Connection &connection, qint64 id);
/// By user name or e-mail address.
Result<std::optional<User>> findBySignInName(store::Connection &connection, const QString &name);
/// The stored Argon2id hash (PHC string), for crypto::PasswordHasher only; empty if the person has none.
Result<QString> passwordHash(store::Connection &connection, qint64 id);
Result<> setPasswordHash(store::Connection &connection, qint64 id, const QString &phc, Instant now);
/// `user.id` 0: a new id; any other: the id it must get (a workspace filled in a known order), Conflict if it is not
/// the next one. An empty uuid gets a new one. Conflict, naming each field, when the user name or the address is taken:
/// a name also counts as taken when it is another person's address, so that nobody can sign in under someone else's.
Result<User> create(store::Connection &connection, User user, const QString &phc, Instant now);
/// Names, addresses, language, role and what else the person or an administrator may change; not the tenant, the state,
/// the password. NotFound, and Conflict as with create().
Result<> update(store::Connection &connection, const User &user, Instant now);
Result<> setState(store::Connection &connection, qint64 id, int state, Instant now);

/// How an account stands. Of several that hold, the first counts: somebody disabled is not called invited.
enum class Standing {
    Disabled,
    Invited, ///< has not set a password yet
    Locked,  ///< after too many wrong tries, for a while
    Active,
};

struct Query
{
    std::optional<qint64> tenantId;
    std::optional<Role> role;
    std::optional<Standing> standing;
    Instant now;                              ///< for `standing`: a lock ends
    std::optional<qint64> assignedTo;         ///< patients in the care of this clinician
    QString search;                           ///< part of name, user name or e-mail address
    QString sortField = QStringLiteral("id"); ///< id, name, email, role_id, last_sign_in_time, created_time
    bool ascending = true;
    qint64 afterId = 0; ///< the page starts after this person; 0: at the beginning
    int limit = 100;    ///< 1…1000
};
struct Page
{
    QList<User> users;
    qint64 count = 0; ///< all that match
    std::optional<qint64> nextId;
};
/// Invalid, naming the field, when sortField is not in the list, or when, sorted by anything but id, afterId is nobody
/// whom the query's tenant and clinician reach. People with equal sort columns stand in the order of their ids.
Result<Page> list(store::Connection &connection, const Query &query);

/// What a list of people says about how each signs in.
struct SignInFacts
{
    bool hasPassword = false, hasSecondFactor = false;
};
/// Of the people of a page, by their ids, with one statement.
Result<QHash<qint64, SignInFacts>> signInFacts(store::Connection &connection, const QList<User> &users);
Result<> assign(store::Connection &connection, qint64 clinicianId, qint64 patientId, Instant now);
Result<bool> isAssigned(store::Connection &connection, qint64 clinicianId, qint64 patientId);

} // namespace people

namespace tenants {

Result<std::optional<Tenant>> find(store::Connection &connection, qint64 id);
Result<QList<Tenant>> list(store::Connection &connection);
/// `tenant.id` as with people::create().
Result<Tenant> create(store::Connection &connection, Tenant tenant, Instant now);
/// A disabled tenant's people cannot sign in and its tokens do not work; nothing is lost.
Result<> setState(store::Connection &connection, qint64 id, int state, Instant now);

} // namespace tenants

/// How sure a sign-in is (`acr` of OpenID Connect Core §2): "2" for two factors, "1" for one.
inline QString acrOf(const QStringList &amr)
{
    return amr.contains(QLatin1StringView("mfa")) ? QStringLiteral("2") : QStringLiteral("1");
}

/// A browser session: its cookie value is 256 random bits, the store keeps their SHA-256.
struct Session
{
    qint64 userId = 0;
    Instant authTime, lastSeenTime, expiresTime;
    /// How the person signed in (RFC 8176): "pwd", "otp", "hwk" or "swk" (a passkey), "user", and "mfa" when that were
    /// two factors.
    QStringList amr = {QStringLiteral("pwd")};
    QString sid = {}; ///< its public name (`sid` of OpenID Connect Front-Channel Logout §3); empty: made by create()

    QString acr() const { return acrOf(amr); }
};

/// A session as the person's own list shows it.
struct SessionLine
{
    Session session;
    QString address, userAgent;
};

namespace sessions {

/// Nothing when it is unknown, revoked or expired, or when its person or tenant is disabled.
Result<std::optional<Session>> find(store::Connection &connection, QByteArrayView sessionHash, Instant now);
Result<> create(store::Connection &connection, QByteArrayView sessionHash, const Session &session,
                const QString &address, const QString &userAgent);
/// Notes that the session was used and moves its end.
Result<> touch(store::Connection &connection, QByteArrayView sessionHash, Instant now, Instant expires);
/// Notes that the session was used; its end stays.
Result<> noteUse(store::Connection &connection, QByteArrayView sessionHash, Instant now);
Result<> revoke(store::Connection &connection, QByteArrayView sessionHash, Instant now);
/// The number of sessions that were live.
Result<qint64> revokeAll(store::Connection &connection, qint64 userId, Instant now);
/// All but the one named `keptSid`.
Result<qint64> revokeOthers(store::Connection &connection, qint64 userId, const QString &keptSid, Instant now);
/// The person's session of that public name: false if there is no such live one.
Result<bool> revokeNamed(store::Connection &connection, qint64 userId, const QString &sid, Instant now);
/// The live ones, the last used first; at most 100.
Result<QList<SessionLine>> list(store::Connection &connection, qint64 userId, Instant now);

} // namespace sessions

} // namespace bc::accounts
