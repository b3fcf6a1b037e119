#pragma once

#include "core/accounts/user.h"
#include "core/applications/application.h"
#include "core/audit/audit.h"
#include "core/crypto/passwordhasher.h"
#include "core/crypto/sealingkey.h"
#include "core/oauth/provider.h"
#include "server/http/server.h"
#include "server/middleware/services.h"
#include "support/httpclient.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

namespace bc::tests {

/// A real server on a loopback port with every endpoint of server/api, over a fresh store: tenant 1 is the platform,
/// 2 a clinic with one person of each role, 3 another with an administrator. Tokens are of scope `all`.
class ApiServer
{
public:
    /// `mail`: letters wait in the outbox (nobody sends them); without, the provider has no mail server.
    explicit ApiServer(bool selfRegistration = true, bool mail = true);
    ~ApiServer();

    static const QString password; ///< everybody's
    static const QString issuer;

    TempStore store;
    ManualClock clock;
    accounts::User platform, administrator, clinician, member, developer, stranger; ///< stranger: administrator of 3

    HttpClient client() const;
    const crypto::SealingKey &key() const { return m_key; }
    /// Headers with an access token of the person, issued to `application` (0: the sign-in API's own).
    HttpHeaders as(const accounts::User &person, qint64 applicationId = 0,
                   const QString &scope = QStringLiteral("all"));
    oauth::IssuedTokens tokens(const accounts::User &person, qint64 applicationId = 0,
                               const QString &scope = QStringLiteral("all"), const QString &jkt = {},
                               const QStringList &audience = {});
    const http::Router &router() const;
    /// Registered straight in the store; what is empty gets a sound value.
    applications::Application addApplication(const accounts::User &owner, applications::Application application = {});

    Instant now() const { return clock.now(); }
    store::Connection &reader();
    /// The newest entry of the audit log.
    audit::Entry lastAudit();
    qint64 number(const QString &sql);
    template <typename Work>
    auto write(Work work)
    {
        return store->writeNow(std::move(work));
    }

    /// Names of the object's fields in the order in which they stand in the body.
    static QStringList names(const QByteArray &json);
    /// "field" of each of the problem's errors.
    static QStringList wrongFields(const HttpReply &reply);

private:
    accounts::User add(qint64 tenantId, const QString &name, accounts::Role role);

    crypto::PasswordHasher m_hasher;
    crypto::SealingKey m_key;
    oauth::Provider m_provider;
    std::unique_ptr<server::mail::Mailer> m_mailer;
    server::Services m_services;
    std::unique_ptr<http::Server> m_server;
};

} // namespace bc::tests
