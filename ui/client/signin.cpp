#include "ui/client/signin.h"

#include "ui/client/providerclient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

struct SignInTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::SignIn)
};

/// 256 bits from the system's generator as 43 unreserved characters.
QString randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Problem refusal(const QString &title, const QString &detail, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Refused;
    problem.title = title;
    problem.detail = detail;
    problem.remedy = remedy;
    return problem;
}

QString withoutTrailingSlash(QString text)
{
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

} // namespace

SignIn::SignIn(QUrl issuer, QString clientId)
    : m_issuer(std::move(issuer))
    , m_clientId(std::move(clientId))
    , m_verifier(randomText())
    , m_state(randomText())
{}

QString SignIn::challengeFor(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QUrl SignIn::redirectUrl() const { return QUrl(u"http://127.0.0.1/console/callback"_s); }

QUrl SignIn::authorizeUrl(const QString &languages) const
{
    QUrl url = m_issuer;
    url.setPath(withoutTrailingSlash(url.path()) + "/authorize"_L1);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, m_clientId);
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"redirect_uri"_s, redirectUrl().toString());
    query.addQueryItem(u"scope"_s, u"all openid offline_access"_s);
    query.addQueryItem(u"state"_s, m_state);
    query.addQueryItem(u"code_challenge"_s, challengeFor(m_verifier));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    if (!languages.isEmpty()) {
        query.addQueryItem(u"ui_locales"_s, languages);
    }
    url.setQuery(query);
    return url;
}

Outcome<QString> SignIn::codeFrom(const QUrl &redirected) const
{
    const QUrl expected = redirectUrl();
    const QString again = SignInTexts::tr("Start the sign-in again.");
    if (redirected.scheme() != expected.scheme() || redirected.host() != expected.host() ||
        redirected.path() != expected.path()) {
        return tl::make_unexpected(refusal(SignInTexts::tr("The sign-in ended at another address than ours."),
                                           redirected.toString(QUrl::RemoveQuery), again));
    }
    const QUrlQuery query(redirected);
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (value(u"state"_s) != m_state) {
        return tl::make_unexpected(refusal(SignInTexts::tr("The answer does not belong to this sign-in."),
                                           u"state differs (RFC 6749 section 10.12)"_s, again));
    }
    // RFC 9207 §2.4: an answer of another issuer is not looked at any further.
    const QString issuer = value(u"iss"_s);
    if (withoutTrailingSlash(issuer) != withoutTrailingSlash(m_issuer.toString())) {
        return tl::make_unexpected(refusal(
            SignInTexts::tr("The answer comes from another provider."), u"iss is \"%1\" (RFC 9207)"_s.arg(issuer),
            SignInTexts::tr("Check the provider's public address: it must equal the address of this connection.")));
    }
    const QString error = value(u"error"_s);
    if (!error.isEmpty()) {
        Problem problem = refusal(SignInTexts::tr("The sign-in was refused."), value(u"error_description"_s), again);
        problem.type = error;
        if (error == "access_denied"_L1) {
            problem.title = SignInTexts::tr("The sign-in was cancelled.");
        }
        return tl::make_unexpected(problem);
    }
    const QString code = value(u"code"_s);
    if (code.isEmpty()) {
        return tl::make_unexpected(
            refusal(SignInTexts::tr("The answer carries no code."), u"code is missing"_s, again));
    }
    return code;
}

QCoro::Task<Outcome<Tokens>> SignIn::exchange(ProviderClient *client, QString code, QString verifier, QUrl redirectUrl)
{
    QUrlQuery fields;
    fields.addQueryItem(u"grant_type"_s, u"authorization_code"_s);
    fields.addQueryItem(u"code"_s, code);
    fields.addQueryItem(u"redirect_uri"_s, redirectUrl.toString());
    fields.addQueryItem(u"client_id"_s, client->clientId());
    fields.addQueryItem(u"code_verifier"_s, verifier);
    Request request = Request::form(u"/token"_s, fields);
    request.authorization = Request::Authorization::None;
    Answer answer = co_await client->send(request);
    if (!answer) {
        co_return Outcome<Tokens>(tl::make_unexpected(answer.error()));
    }
    Tokens tokens;
    tokens.accessToken = answer->json.value("access_token"_L1).toString();
    tokens.refreshToken = answer->json.value("refresh_token"_L1).toString();
    const int life = answer->json.value("expires_in"_L1).toInt();
    if (life > 0) {
        tokens.expires = QDateTime::currentDateTimeUtc().addSecs(life);
    }
    if (tokens.accessToken.isEmpty()) {
        Problem problem = refusal(SignInTexts::tr("The provider's answer carries no access token."), {}, {});
        problem.kind = Problem::Kind::Malformed;
        co_return Outcome<Tokens>(tl::make_unexpected(std::move(problem)));
    }
    client->setTokens(tokens);
    co_return Outcome<Tokens>(std::move(tokens));
}

} // namespace bc::ui
