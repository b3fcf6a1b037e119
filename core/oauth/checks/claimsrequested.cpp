#include "core/oauth/checks/checks.h"
#include "core/oauth/personclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

namespace {

/// `value` and `values` of one requested claim (OpenID Connect Core §5.5.1).
QStringList values(const QJsonObject &asked)
{
    QStringList list;
    for (const QJsonValue &value : asked.value(u"values"_s).toArray())
        list.append(value.toString());
    if (asked.contains(u"value"_s))
        list.append(asked.value(u"value"_s).toString());
    return list;
}

void askedIn(const QJsonObject &claims, Authorization &authorization)
{
    for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
        const QJsonObject asked = claim.value().toObject();
        if (claim.key() == u"sub")
            authorization.subjects += values(asked);
        else if (claim.key() == u"acr" && asked.value(u"essential"_s).toBool())
            authorization.contextClasses += values(asked);
        const QString scope = personclaims::scopeOf(claim.key());
        if (!scope.isEmpty() && !authorization.scopes.contains(scope))
            authorization.scopes.append(scope);
    }
}

} // namespace

Judged<> claimsRequested(CheckContext &context, const QString &text, Authorization &authorization)
{
    CheckLine line(context.record, "claims");
    if (text.isEmpty() || !authorization.scopes.contains(u"openid")) {
        line.skip(text.isEmpty() ? Sentence("none_asked", u"None asked for.")
                                 : Sentence("claims_without_openid", u"Without the scope openid they mean nothing."));
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return line.refuse(ErrorCode::InvalidRequest, Sentence("claims_no_object", u"'claims' must be a JSON object."));
    const QJsonObject idToken = document.object().value(u"id_token"_s).toObject();
    askedIn(idToken, authorization);
    askedIn(document.object().value(u"userinfo"_s).toObject(), authorization);
    for (const QString &claim : idToken.keys()) {
        if (!personclaims::scopeOf(claim).isEmpty())
            authorization.idTokenClaims.append(claim);
    }
    line.detail(Sentence("claims_in_id_token", u"In the ID token: %1", authorization.idTokenClaims.join(u' ')));
    return {};
}

} // namespace bc::oauth::checks
