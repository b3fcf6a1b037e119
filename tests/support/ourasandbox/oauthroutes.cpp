#include "tests/support/ourasandbox/routes.h"

#include <QCoroTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bc::ourasandbox {

using http::RequestPtr;
using http::Response;

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

const char *sentenceOf(const QString &scope)
{
    static const QHash<QString, const char *> sentences{{u"email"_s, "Your e-mail address"},
                                                        {u"personal"_s, "Age, weight, height and sex"},
                                                        {u"daily"_s, "Sleep, activity and readiness"},
                                                        {u"heartrate"_s, "Heart rate over the day"},
                                                        {u"workout"_s, "Workouts"},
                                                        {u"tag"_s, "Tags"},
                                                        {u"session"_s, "Moments and sessions"},
                                                        {u"spo2Daily"_s, "Oxygen saturation at night"}};
    return sentences.value(scope, "More");
}

constexpr auto pageHead = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sandbox of rings</title>"
                          "<meta name=\"viewport\" content=\"width=device-width\"><style>"
                          "body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;"
                          "color:#1c1f23;background:#f6f7f9}form,p.note{background:#fff;padding:1rem 1.25rem;"
                          "border-radius:.6rem}label{display:block;padding:.2rem 0}button{font:inherit;margin:.8rem "
                          ".5rem 0 0;padding:.4rem 1.2rem;border-radius:.4rem;border:1px solid #345}"
                          "button[value=allow]{background:#244;color:#fff}</style>";

QString consentPage(const http::Parameters &asked, const QStringList &scopes)
{
    QString page = QString::fromLatin1(pageHead) +
                   u"<h1>Sandbox of rings</h1><p class=\"note\">This stands in for the cloud of a ring's maker. The "
                   "people and their data are made up.</p><form method=\"post\" action=\"/oauth/authorize\">"_s;
    for (const QString &name : {u"client_id"_s, u"redirect_uri"_s, u"state"_s})
        page += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, escaped(asked.value(name)));
    page += u"<label>Whose ring <select name=\"user\">"_s;
    for (const QString &user : Cloud::users())
        page += u"<option>%1</option>"_s.arg(user);
    page += u"</select></label><p>May be read:</p>"_s;
    for (const QString &scope : scopes)
        page += u"<label><input type=\"checkbox\" name=\"scope\" value=\"%1\" checked> %2</label>"_s.arg(
            escaped(scope), QString::fromLatin1(sentenceOf(scope)));
    return page + u"<button name=\"decision\" value=\"allow\">Allow</button>"
                  "<button name=\"decision\" value=\"deny\">Deny</button></form>"_s;
}

/// Why a client is not sent back to where it says, as RFC 6749 §4.1.2.1 has it; empty if it may be.
QString clientFault(const Cloud &cloud, const http::Parameters &asked)
{
    const QStringList &known = cloud.options().redirectUris;
    const QUrl redirect(asked.value(u"redirect_uri"), QUrl::StrictMode);
    if (asked.value(u"client_id") != cloud.options().clientId)
        return u"This client is not known here."_s;
    if (!redirect.isValid() || redirect.host().isEmpty() ||
        (!known.isEmpty() && !known.contains(asked.value(u"redirect_uri"))))
        return u"This redirect address is not registered."_s;
    return {};
}

QCoro::Task<Response> authorize(Cloud &cloud, RequestPtr request)
{
    const http::Parameters asked(request->rawQuery);
    if (const QString fault = clientFault(cloud, asked); !fault.isEmpty())
        co_return Response::html(QByteArray(pageHead) + "<p class=\"note\">" + fault.toUtf8(), 400);
    QStringList scopes = asked.value(u"scope").split(u' ', Qt::SkipEmptyParts);
    scopes.removeIf([](const QString &scope) { return !Cloud::scopes().contains(scope); });
    co_return Response::html(consentPage(asked, scopes).toUtf8()).notStored();
}

QCoro::Task<Response> decide(Cloud &cloud, RequestPtr request)
{
    const http::Parameters sent(request->body);
    if (const QString fault = clientFault(cloud, sent); !fault.isEmpty())
        co_return Response::html(QByteArray(pageHead) + "<p class=\"note\">" + fault.toUtf8(), 400);
    QUrl back(sent.value(u"redirect_uri"));
    QUrlQuery query(back);
    if (sent.value(u"decision") == "allow"_L1) {
        QStringList scopes;
        for (const auto &[name, value] : sent.all()) {
            if (name == "scope"_L1 && Cloud::scopes().contains(value))
                scopes.append(value);
        }
        const QString user =
            Cloud::users().contains(sent.value(u"user")) ? sent.value(u"user") : Cloud::users().first();
        const QString scope = scopes.join(u' ');
        query.addQueryItem(u"code"_s, cloud.allow({user, scope}, sent.value(u"redirect_uri")));
        query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scope)));
    } else {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
    }
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(sent.value(u"state"))));
    back.setQuery(query);
    co_return Response::redirect(back.toEncoded(), 303);
}

Response oauthError(int status, const char *error)
{
    return Response::json({{"error", error}, {"error_description", "The sandbox refuses this."}}, status).notStored();
}

/// By the body (client_id, client_secret) or by HTTP Basic.
bool isOurClient(const Cloud &cloud, const http::Request &request, const http::Parameters &sent)
{
    const QByteArray expected =
        "Basic " + (cloud.options().clientId + u':' + cloud.options().clientSecret).toUtf8().toBase64();
    return request.header("Authorization") == expected ||
           (sent.value(u"client_id") == cloud.options().clientId &&
            sent.value(u"client_secret") == cloud.options().clientSecret);
}

QCoro::Task<Response> token(Cloud &cloud, RequestPtr request)
{
    const http::Parameters sent(request->body);
    const auto fault = cloud.requested(u"token"_s);
    const bool late = fault && fault->kind == "late"_L1; // waits when the token is spent already
    if (fault && !late && fault->milliseconds > 0)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault->milliseconds));
    if (const auto answer = fault ? faultAnswer(*fault) : std::nullopt; answer && fault->kind != "cut"_L1)
        co_return *answer;
    if (!isOurClient(cloud, *request, sent))
        co_return oauthError(401, "invalid_client");
    const QString grant = sent.value(u"grant_type");
    std::optional<Json> tokens;
    if (grant == "authorization_code"_L1)
        tokens = cloud.redeem(sent.value(u"code"), sent.value(u"redirect_uri"));
    else if (grant == "refresh_token"_L1)
        tokens = cloud.refresh(sent.value(u"refresh_token"));
    else
        co_return oauthError(400, "unsupported_grant_type");
    if (late)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault->milliseconds));
    if (fault && fault->kind == "cut"_L1) // the token is spent, its successor gets lost
        co_return *faultAnswer(*fault);
    if (!tokens)
        co_return oauthError(400, "invalid_grant");
    co_return Response::json(*tokens).notStored();
}

QCoro::Task<Response> revoke(Cloud &cloud, RequestPtr request)
{
    if (const auto fault = cloud.requested(u"revoke"_s)) {
        if (const auto answer = faultAnswer(*fault))
            co_return *answer;
    }
    cloud.revoke(http::Parameters(request->rawQuery).value(u"access_token"));
    co_return Response::json(Json::object());
}

} // namespace

void addOAuthRoutes(http::Router &router, Cloud &cloud)
{
    router.get("/oauth/authorize", [&cloud](RequestPtr r) { return authorize(cloud, std::move(r)); });
    router.post("/oauth/authorize", [&cloud](RequestPtr r) { return decide(cloud, std::move(r)); });
    router.post("/oauth/token", [&cloud](RequestPtr r) { return token(cloud, std::move(r)); });
    router.post("/oauth/revoke", [&cloud](RequestPtr r) { return revoke(cloud, std::move(r)); });
}

} // namespace bc::ourasandbox
