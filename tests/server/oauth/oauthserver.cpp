#include "oauthserver.h"

#include "core/accounts/totp.h"
#include "server/account/routes.h"
#include "server/mail/mailer.h"
#include "server/middleware/proofs.h"
#include "server/middleware/securityheaders.h"
#include "server/oauth/routes.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bc::tests {

namespace {

QByteArray unescaped(QByteArray text)
{
    return text.replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
}

/// The value of an attribute in a tag of the page.
QByteArray attribute(const QByteArray &tag, const char *name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(QString::fromLatin1(name)));
    return unescaped(pattern.match(QString::fromUtf8(tag)).captured(1).toUtf8());
}

} // namespace

OAuthServer::OAuthServer(const Options &options)
    : workspace(options.dialect)
    , m_hasher({.memoryKib = 64, .passes = 1}, 1, 64)
    , m_key(QByteArray(32, 'k'))
    , m_services{.store = *workspace.store,
                 .clock = workspace.clock,
                 .hasher = m_hasher,
                 .key = m_key,
                 .provider = workspace.provider,
                 .issuer = options.issuer,
                 .clientRegistration = options.clientRegistration}
{
    if (options.mail) {
        m_mailer = std::make_unique<server::mail::Mailer>(*workspace.store, m_key, workspace.clock,
                                                          server::mail::SmtpServer{});
        m_services.mailer = m_mailer.get();
    }
    http::Router router;
    server::oauth::addRoutes(router, m_services);
    server::account::addRoutes(router, m_services);
    server::takeProofs(router, m_services);
    http::ServerOptions listening;
    listening.port = 0;
    m_server = std::make_unique<http::Server>(
        listening, std::move(router),
        std::vector<std::shared_ptr<http::Middleware>>{std::make_shared<server::SecurityHeaders>()});
    if (const auto started = m_server->start(); !started)
        qFatal("The server of the test does not start: %s", qPrintable(started.error().line()));
}

OAuthServer::~OAuthServer() = default;

HttpClient OAuthServer::client() const { return HttpClient(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()))); }

FormFields OAuthServer::authorizeFields(const applications::Application &application, const FormFields &more)
{
    FormFields fields{{u"response_type"_s, u"code"_s},
                      {u"client_id"_s, application.clientId},
                      {u"redirect_uri"_s, application.redirectUrls.first()},
                      {u"state"_s, u"st&te"_s},
                      {u"code_challenge"_s, OAuthWorkspace::challenge},
                      {u"code_challenge_method"_s, u"S256"_s}};
    for (const auto &[name, value] : more) {
        fields.removeIf([&](const auto &field) { return field.first == name; });
        if (!value.isNull())
            fields.append({name, value});
    }
    return fields;
}

QByteArray OAuthServer::authorizePath(const applications::Application &application, const FormFields &more)
{
    return "/authorize?" + HttpClient::encodeForm(authorizeFields(application, more));
}

OAuthServer::Form OAuthServer::form(const HttpReply &page, const QByteArray &part)
{
    qsizetype at = 0;
    while ((at = page.body.indexOf("<form", at)) >= 0) {
        const QByteArray text = page.body.sliced(at, page.body.indexOf("</form>", at) - at);
        at += text.size();
        Form form{attribute(text.left(text.indexOf('>') + 1), "action"), {}};
        if (!form.action.contains(part))
            continue;
        qsizetype input = 0;
        while ((input = text.indexOf("<input", input)) >= 0) {
            const QByteArray tag = text.sliced(input, text.indexOf('>', input) - input);
            // A browser sends a box only when it is ticked.
            if (!tag.contains("type=\"checkbox\"") || tag.contains(" checked"))
                form.fields.append(
                    {QString::fromUtf8(attribute(tag, "name")), QString::fromUtf8(attribute(tag, "value"))});
            input += tag.size();
        }
        return form;
    }
    return {};
}

HttpReply OAuthServer::signIn(HttpClient &browser, const QByteArray &path, const QString &name, const QString &password)
{
    const HttpReply page = browser.get(path);
    browser.takeCookies(page);
    Form form = OAuthServer::form(page, "/sign-in");
    for (auto &[field, value] : form.fields) {
        if (field == u"username")
            value = name;
        if (field == u"password")
            value = password;
    }
    form.fields.append({u"decision"_s, u"sign_in"_s});
    HttpReply reply = browser.postForm(form.action, form.fields);
    browser.takeCookies(reply);
    return reply;
}

QByteArray OAuthServer::enrol(const accounts::User &person)
{
    const QByteArray secret = accounts::totp::freshSecret();
    const Instant now = workspace.now();
    const auto done = workspace.store->writeNow([&](store::Connection &unit) -> Result<bool> {
        if (const auto begun = accounts::totp::begin(unit, m_key, person.id, secret, now); !begun)
            return fail(begun.error());
        return accounts::totp::confirm(unit, person.id, toSeconds(now) / 30 - 1, now);
    });
    if (!done || !*done)
        qFatal("The authenticator app of the test cannot be set up.");
    return secret;
}

QString OAuthServer::code(const QByteArray &secret) const
{
    return accounts::totp::codeAt(secret, toSeconds(workspace.clock.now()) / 30);
}

QString OAuthServer::shownCode(const accounts::User &person)
{
    auto secret = accounts::totp::pendingSecret(workspace.reader(), m_key, person.id, workspace.now());
    if (secret && !*secret)
        secret = accounts::totp::secret(workspace.reader(), m_key, person.id);
    return secret && *secret ? code(**secret) : QString();
}

HttpReply OAuthServer::submit(HttpClient &browser, const HttpReply &page, const QByteArray &part,
                              const FormFields &typed)
{
    Form form = OAuthServer::form(page, part);
    for (const auto &[name, value] : typed) {
        form.fields.removeIf([&](const auto &field) { return field.first == name; });
        form.fields.append({name, value});
    }
    HttpReply reply = browser.postForm(form.action, form.fields);
    browser.takeCookies(reply);
    return reply;
}

HttpReply OAuthServer::walk(HttpClient &browser, const QByteArray &path, const accounts::User &person)
{
    const HttpReply signedIn = signIn(browser, path, person.email, OAuthWorkspace::password);
    const HttpReply page = browser.get(signedIn.header("Location"));
    Form consent = form(page, "/consent");
    if (consent.action.isEmpty())
        return page; // a first-party application, or consent is remembered
    consent.fields.append({u"decision"_s, u"allow"_s});
    return browser.postForm(consent.action, consent.fields);
}

QString OAuthServer::answered(const HttpReply &reply, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(reply.header("Location"))).queryItemValue(name, QUrl::FullyDecoded);
}

HttpReply OAuthServer::token(const applications::Application &application, FormFields fields,
                             const QByteArray &path) const
{
    HttpClient http = client();
    if (application.isPublic) {
        fields.append({u"client_id"_s, application.clientId});
        return http.postForm(path, fields);
    }
    return http.postForm(path, fields,
                         {HttpClient::basic(application.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1())});
}

} // namespace bc::tests
