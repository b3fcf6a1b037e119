#include "core/oauth/personclaims.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/middleware/authentication.h"
#include "server/oauth/endpoints.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

QCoro::Task<http::Response> userinfo(const Services &services, http::RequestPtr request)
{
    const auto who = authenticated(services, *request, u"openid");
    if (!who)
        co_return who.error();
    const auto reader = services.store.reader();
    const auto user = reader ? services.provider.person(**reader, who->userId) : fail(reader.error());
    if (!user)
        co_return http::Response::problem(user.error());
    if (!*user) // removed since the token was checked
        co_return http::Response::problem(404, u"There is no such object."_s);
    QJsonObject claims = bc::oauth::personclaims::ofScopes(**user, who->scopes);
    claims.insert(u"sub"_s, (*user)->uuid);
    http::Response answer;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    co_return std::move(answer).notStored();
}

} // namespace bc::server::oauth
