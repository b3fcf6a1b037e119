#pragma once

#include "core/accounts/user.h"
#include "core/applications/application.h"
#include "core/oauth/provider.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

#include <QTest>

/// In a test: the answer is a refusal with that code.
#define REFUSED(answer, expected)                                                                                      \
    do {                                                                                                               \
        const auto &judged = (answer);                                                                                 \
        QVERIFY(!judged);                                                                                              \
        QCOMPARE(QString(bc::oauth::name(judged.error().code)), QString(bc::oauth::name(expected)));                   \
    } while (false)

namespace bc::tests {

/// A workspace with a few people and applications, and a provider over it, for tests of the OAuth rooms.
/// Everybody's password is `password`, every confidential application's secret is `secret`.
class OAuthWorkspace
{
public:
    explicit OAuthWorkspace(const QString &dialect = QStringLiteral("sqlite"));

    static const QString password, secret, verifier, challenge;
    static const QList<QPair<QString, QString>> credentialsGrant; ///< the body of a client_credentials request

    TempStore store;
    ManualClock clock;
    oauth::Provider provider;

    accounts::Tenant platform, clinic, other;
    accounts::User admin;               ///< of the platform
    accounts::User frank;               ///< administrator of the clinic; owns the applications
    accounts::User patient;             ///< member of the clinic
    accounts::User developer, stranger; ///< stranger: administrator of `other`

    applications::Application shop;    ///< confidential, every grant, scope `all`, one redirect address
    applications::Application rival;   ///< confidential, of `other`
    applications::Application phone;   ///< public, loopback and private-use redirect addresses
    applications::Application partner; ///< confidential, scopes profile ring_data cgm_data, code and refresh only
    applications::Application console; ///< first party, public

    Instant now() const { return clock.now(); }
    store::Connection &reader();

    /// POST /token: Basic as `application`, or only its client_id in the body for a public one.
    oauth::ClientRequest request(const applications::Application &application,
                                 QList<QPair<QString, QString>> body) const;
    /// Runs a token request to its end, on the calling thread.
    oauth::Judged<oauth::IssuedTokens> token(const oauth::ClientRequest &request);
    oauth::Judged<oauth::IssuedTokens> token(const applications::Application &application,
                                             QList<QPair<QString, QString>> body)
    {
        return token(request(application, std::move(body)));
    }
    oauth::Judged<bool> revoke(const oauth::ClientRequest &request);
    /// What `application` is told of the token.
    oauth::Judged<oauth::Introspection> introspect(const applications::Application &application, const QString &token,
                                                   const QString &hint = {});
    /// POST /par, to its end; the body is the authorization request.
    oauth::Judged<oauth::PushedUri> push(const oauth::ClientRequest &request);
    /// What /authorize is sent for a code, without client_id.
    QList<QPair<QString, QString>> authorizationRequest(const applications::Application &application) const;
    /// The application as it is after `change`.
    applications::Application changed(applications::Application application,
                                      const std::function<void(applications::Application &)> &change);
    /// A code for the person, as /authorize issues it after consent; with the PKCE challenge of `verifier`.
    QString code(const applications::Application &application, const accounts::User &person,
                 const QList<QPair<QString, QString>> &more = {}, bool withChallenge = true);
    /// A code redeemed.
    oauth::IssuedTokens tokens(const applications::Application &application, const accounts::User &person);
    /// The body of the token request that redeems `code`.
    QList<QPair<QString, QString>> redemption(const applications::Application &application, const QString &code) const;

    /// Stores it, with `secret` unless it is public; sealed as well with the recoverable policy.
    applications::Application addApplication(applications::Application application);
    bool works(const QString &accessToken);
    qint64 number(const QString &sql);
    oauth::DecisionRecord lastRecord; ///< of the last token(), revoke(), introspect() or push()
};

} // namespace bc::tests
