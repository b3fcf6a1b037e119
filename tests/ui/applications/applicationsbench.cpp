#include "applicationsbench.h"

#include "ui/widgets/theme.h"

#include <QDir>
#include <QTest>

namespace bc::tests {

using namespace Qt::StringLiterals;

namespace {

QString inSeconds(int seconds) { return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs); }

} // namespace

QJsonObject ApplicationsProvider::everything()
{
    const QJsonObject key{{u"kty"_s, u"EC"_s},
                          {u"crv"_s, u"P-256"_s},
                          {u"kid"_s, u"sig-1"_s},
                          {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
                          {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s}};
    return {{u"id"_s, 7},
            {u"uuid"_s, u"00000000-0000-4000-8000-000000000007"_s},
            {u"tenant_id"_s, 2},
            {u"name"_s, u"Ward Round Notes"_s},
            {u"description"_s, u"Shows the night's pulse.\nBeside the notes."_s},
            {u"website_url"_s, u"https://ward.example.org"_s},
            {u"image_url"_s, u"https://ward.example.org/mark.png"_s},
            {u"scope"_s, u"openid profile ring_data cgm_data offline_access"_s},
            {u"redirect_url"_s, u"https://ward.example.org/callback"_s},
            {u"state"_s, 5},
            {u"client_id"_s, u"0123456789abcdef"_s},
            {u"created_time"_s, u"2026-10-01T08:00:00.000000Z"_s},
            {u"modified_time"_s, u"2026-11-01T08:00:00.000000Z"_s},
            {u"owner"_s, QJsonObject{{u"id"_s, 2}, {u"name"_s, u"Frank Herbert"_s}}},
            {u"grant_types"_s,
             QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s,
                        u"client_credentials"_s, u"password"_s}},
            {u"redirect_urls"_s, QJsonArray{u"https://ward.example.org/callback"_s, u"com.example.ward:/back"_s}},
            {u"is_public"_s, false},
            {u"is_trusted"_s, true},
            {u"is_first_party"_s, false},
            {u"secret_policy"_s, u"recoverable"_s},
            {u"profile_in_redirect"_s, true},
            {u"access_token_seconds"_s, 5400},
            {u"last_used_time"_s, u"2026-11-24T09:12:00.000000Z"_s},
            {u"refresh_token_seconds"_s, 86401},
            {u"token_endpoint_auth_method"_s, u"private_key_jwt"_s},
            {u"jwks"_s, QJsonObject{{u"keys"_s, QJsonArray{key}}}},
            {u"contacts"_s, QJsonArray{u"ward@example.org"_s, u"it@example.org"_s}},
            {u"post_logout_redirect_uris"_s, QJsonArray{u"https://ward.example.org/bye"_s}},
            {u"backchannel_logout_uri"_s, u"https://ward.example.org/ended"_s},
            {u"id_token_signed_response_alg"_s, u"RS256"_s},
            {u"access_token_format"_s, u"jwt"_s},
            {u"resources"_s, QJsonArray{u"https://api.example.org/"_s}},
            {u"require_pushed_authorization_requests"_s, true},
            {u"dpop_bound_access_tokens"_s, true}};
}

QJsonObject ApplicationsProvider::secret(int id, bool isCurrent, bool used)
{
    return {{u"id"_s, id},
            {u"is_current"_s, isCurrent},
            {u"created_time"_s, inSeconds(-86400 * (isCurrent ? 1 : 90))},
            {u"expires_time"_s, isCurrent ? QJsonValue() : QJsonValue(inSeconds(7200))},
            {u"last_used_time"_s, used ? QJsonValue(inSeconds(-300)) : QJsonValue()}};
}

Responder::Answer ApplicationsProvider::page(const QJsonArray &results)
{
    Answer answer;
    answer.json = {{u"next_id"_s, QJsonValue()}, {u"count"_s, results.size()}, {u"results"_s, results}};
    return answer;
}

ApplicationsProvider::ApplicationsProvider()
{
    consents = {QJsonObject{
        {u"id"_s, 71},
        {u"user"_s, QJsonObject{{u"id"_s, 9}, {u"name"_s, u"Jessica Atreides"_s}, {u"email"_s, u"jessica@dune.com"_s}}},
        {u"scope"_s, u"profile cgm_data"_s},
        {u"resources"_s, QJsonArray{u"https://lab.example/api"_s}},
        {u"state"_s, 5},
        {u"created_time"_s, inSeconds(-86400)},
        {u"modified_time"_s, inSeconds(-86400)},
        {u"revoked_time"_s, QJsonValue()}}};
    on("GET /api/v1/applications", [this](const Seen &) { return page({application}); });
    on("GET /api/v1/application/7", [this](const Seen &) {
        Answer answer;
        answer.json = application;
        return answer;
    });
    on("GET /api/v1/admin/application/7/secrets", [this](const Seen &) { return page(secrets); });
    on("GET /api/v1/admin/application/7/consents", [this](const Seen &) { return page(consents); });
    on("GET /api/v1/admin/users", [](const Seen &seen) {
        const bool developers = seen.query.queryItemValue(u"role_id"_s) == "5"_L1;
        const int id = developers ? 5 : 2;
        const QString name = developers ? u"Dev"_s : u"Frank"_s;
        return page({QJsonObject{{u"id"_s, id},
                                 {u"first_name"_s, name},
                                 {u"last_name"_s, u"Herbert"_s},
                                 {u"email"_s, name.toLower() + u"@dune.com"_s}}});
    });
}

void picture(const QString &name, QWidget *shown)
{
    const QString folder = qEnvironmentVariable("BC_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        return;
    }
    if (qEnvironmentVariableIsSet("BC_DARK")) {
        ui::Theme::setScheme(ui::Scheme::Dark);
    }
    QCoreApplication::processEvents();
    shown->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace bc::tests
