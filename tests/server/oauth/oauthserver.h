#pragma once

#include "core/crypto/passwordhasher.h"
#include "core/crypto/sealingkey.h"
#include "oauthworkspace.h"
#include "server/http/server.h"
#include "server/middleware/services.h"
#include "support/httpclient.h"

namespace bc::tests {

/// A real server on a loopback port with the OAuth endpoints over an OAuthWorkspace, and a browser's way through its
/// pages without a browser: forms are read from the HTML.
class OAuthServer
{
public:
    struct Options
    {
        QString dialect = QStringLiteral("sqlite");
        QString issuer = QStringLiteral("https://provider.example");
        bool clientRegistration = true;
        bool mail = true; ///< letters wait in the outbox (nobody sends them); without, the provider has no mail server
    };
    explicit OAuthServer(const Options &options);
    OAuthServer()
        : OAuthServer(Options{})
    {}
    ~OAuthServer();

    OAuthWorkspace workspace;
    const crypto::SealingKey &key() const { return m_key; }
    HttpClient client() const;
    const server::Services &services() const { return m_services; }

    static FormFields authorizeFields(const applications::Application &application, const FormFields &more = {});
    static QByteArray authorizePath(const applications::Application &application, const FormFields &more = {});

    /// A form of a page: where it goes, its hidden fields, and the submit buttons' names.
    struct Form
    {
        QByteArray action;
        FormFields fields;
    };
    /// The first form of the page whose action contains `part`.
    static Form form(const HttpReply &page, const QByteArray &part);
    /// GETs the page at `path`, signs in with these, and answers what came to the POST.
    static HttpReply signIn(HttpClient &browser, const QByteArray &path, const QString &name, const QString &password);
    /// Sends the form of the page whose action contains `part`, with what was typed.
    static HttpReply submit(HttpClient &browser, const HttpReply &page, const QByteArray &part,
                            const FormFields &typed);
    /// Sets up an authenticator app for the person; its secret. The codes of the present step and later are unused.
    QByteArray enrol(const accounts::User &person);
    /// The code that the app shows now.
    QString code(const QByteArray &secret) const;
    /// The code that the app of the person shows now, set up or waiting for its first code.
    QString shownCode(const accounts::User &person);
    /// From /authorize over sign-in and consent to the redirect to the application.
    static HttpReply walk(HttpClient &browser, const QByteArray &path, const accounts::User &person);
    /// A parameter of the Location header.
    static QString answered(const HttpReply &reply, const QString &name);

    HttpReply token(const applications::Application &application, FormFields fields,
                    const QByteArray &path = "/token") const;

private:
    crypto::PasswordHasher m_hasher;
    crypto::SealingKey m_key;
    std::unique_ptr<server::mail::Mailer> m_mailer;
    server::Services m_services;
    std::unique_ptr<http::Server> m_server;
};

} // namespace bc::tests
