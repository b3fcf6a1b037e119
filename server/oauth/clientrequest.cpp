#include "server/oauth/clientrequest.h"

#include "server/http/encoding.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

/// RFC 7617, and RFC 6749 §2.3.1: both parts are form-encoded before they go into the header.
Judged<std::optional<BasicCredentials>> basic(const http::Request &request)
{
    const int count = request.headerCount("Authorization");
    if (count == 0)
        return std::nullopt;
    if (count > 1)
        return refuse(ErrorCode::InvalidRequest,
                      Sentence("two_authorizations", u"There is more than one Authorization header."));
    const QByteArray header = request.header("Authorization");
    const qsizetype blank = header.indexOf(' ');
    if (blank < 0 || header.left(blank).compare("Basic", Qt::CaseInsensitive) != 0)
        return refuse(ErrorCode::InvalidClient, Sentence("client_unproved", u"Client authentication failed."));
    const auto decoded =
        QByteArray::fromBase64Encoding(header.mid(blank + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return refuse(ErrorCode::InvalidClient, Sentence("client_unproved", u"Client authentication failed."));
    return BasicCredentials{http::decodedFormText(QByteArrayView(decoded.decoded).first(colon)),
                            http::decodedFormText(QByteArrayView(decoded.decoded).sliced(colon + 1))};
}

} // namespace

Parameters parametersOf(const http::Parameters &parameters) { return Parameters(parameters.all()); }

DecisionRecord recordOf(const http::Request &request, const char *endpoint, Instant now)
{
    DecisionRecord record;
    record.traceId = request.traceId;
    record.endpoint = endpoint;
    record.time = now;
    record.checks.reserve(12); // most requests pass fewer checks
    return record;
}

Origin originOf(const http::Request &request)
{
    return {request.peer.toString(), QString::fromLatin1(request.traceId)};
}

Judged<ClientRequest> clientRequest(const http::Request &request, bool partner, DecisionRecord &record)
{
    CheckLine line(record, "request readable");
    if (!request.body.isEmpty() && !request.hasBodyType("application/x-www-form-urlencoded"))
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("body_no_form", u"The body must be application/x-www-form-urlencoded."));
    const auto credentials = basic(request);
    if (!credentials)
        return line.refuse(
            credentials.error().code, credentials.error().description,
            Sentence("no_basic_credentials", u"The Authorization header holds no HTTP Basic credentials."));
    const int proofs = request.headerCount("DPoP");
    if (proofs > 1)
        return line.refuse(ErrorCode::InvalidDpopProof, Sentence("two_proofs", u"There is more than one DPoP header."));
    return ClientRequest{.body = parametersOf(http::Parameters(request.body)),
                         .query = parametersOf(http::Parameters(request.rawQuery)),
                         .basic = *credentials,
                         .dpop = proofs == 1 ? std::optional(request.header("DPoP")) : std::nullopt,
                         .partner = partner,
                         .origin = originOf(request)};
}

} // namespace bc::server::oauth
