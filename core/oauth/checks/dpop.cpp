#include "core/oauth/dpop.h"

#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<QString> dpopProof(CheckContext &context, const Client &client, const ClientRequest &request)
{
    if (!request.dpop && !client.application.metadata.requireDpop)
        return QString();
    CheckLine line(context.record, "DPoP proof");
    if (!request.dpop)
        return line.refuse(ErrorCode::InvalidDpopProof,
                           Sentence("dpop_required", u"This application must send a DPoP proof."));
    auto proved = dpop::verify({.proof = *request.dpop,
                                .method = "POST",
                                .url = context.settings.issuer + QString::fromLatin1(context.record.endpoint),
                                .accessToken = {}},
                               context.settings.nonceKey, context.now);
    if (!proved)
        return line.refuse(proved.error());
    line.detail(Sentence("key", u"key %1", proved->thumbprint));
    context.uses.append(std::move(proved->use));
    return std::move(proved->thumbprint);
}

Judged<QString> dpopKeyAnnounced(CheckContext &context, const Parameters &parameters)
{
    if (!parameters.has(u"dpop_jkt"))
        return QString();
    CheckLine line(context.record, "DPoP key announced");
    const QString thumbprint = parameters.value(u"dpop_jkt");
    line.detail(thumbprint);
    if (!dpop::isThumbprint(thumbprint))
        return line.refuse(ErrorCode::InvalidRequest, u"dpop_jkt is not a SHA-256 in base64url."_s, thumbprint);
    return thumbprint;
}

Judged<> keyOfGrant(CheckContext &context, const QString &boundTo, const QString &presented)
{
    if (boundTo.isEmpty())
        return {};
    CheckLine line(context.record, "DPoP key of the grant");
    line.detail(Sentence("key", u"key %1", boundTo));
    if (presented != boundTo)
        return line.refuse(ErrorCode::InvalidGrant, u"The grant is bound to a key that this request does not prove."_s,
                           presented.isEmpty() ? Sentence("dpop_none", u"No DPoP proof came.")
                                               : Sentence("dpop_other_key", u"The proof is of key %1", presented));
    return {};
}

} // namespace bc::oauth::checks
