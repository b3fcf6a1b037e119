#include "core/oauth/pushedrequest.h"

#include "core/oauth/checks/checks.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace pushed {

namespace {

constexpr QStringView prefix = u"urn:ietf:params:oauth:request_uri:";

QByteArray keyOf(const QString &requestUri) { return tokens::key(requestUri.mid(prefix.size()).toUtf8()); }

/// Pairs in order, as JSON.
QString written(const Parameters &parameters)
{
    QJsonArray all;
    for (const auto &[name, value] : parameters.all())
        all.append(QJsonArray{name, value});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Parameters read(const QString &text)
{
    QList<QPair<QString, QString>> all;
    const QJsonArray pairs = QJsonDocument::fromJson(text.toUtf8()).array();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QJsonArray pair = pairs.at(i).toArray();
        all.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return Parameters(std::move(all));
}

} // namespace

bool isRequestUri(QStringView text) { return text.startsWith(prefix); }

QString freshRequestUri(Instant now) { return prefix.toString() + tokens::fresh(now); }

Result<std::optional<PushedRequest>> find(store::Connection &connection, const QString &requestUri)
{
    PushedRequest request;
    request.key = keyOf(requestUri);
    const auto row = connection.selectOne(u"SELECT application_id, parameters, created_time, expires_time, "
                                          "opened_time, used_time FROM pushed_request WHERE request_hash = ?",
                                          {request.key});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    request.applicationId = (*row)->integer(0);
    request.parameters = read((*row)->text(1));
    request.createdTime = (*row)->instant(2);
    request.expiresTime = (*row)->instant(3);
    request.opened = !(*row)->isNull(4);
    request.usedTime = (*row)->maybeInstant(5);
    return request;
}

Result<> store(store::Connection &unit, const QString &requestUri, qint64 applicationId, const Parameters &parameters,
               Instant now, Instant expires)
{
    const auto stored = unit.execute(
        u"INSERT INTO pushed_request (request_hash, application_id, parameters, created_time, expires_time) VALUES (?, "
        "?, ?, ?, ?)",
        {keyOf(requestUri), applicationId, written(parameters), toMicros(now), toMicros(expires)});
    if (!stored)
        return fail(stored.error());
    return {};
}

Result<> open(store::Connection &unit, const QByteArray &key, Instant now, Instant expires)
{
    const auto opened = unit.execute(u"UPDATE pushed_request SET opened_time = ?, expires_time = ? WHERE request_hash "
                                     "= ? AND opened_time IS NULL AND used_time IS NULL AND expires_time > ?",
                                     {toMicros(now), toMicros(expires), key, toMicros(now)});
    if (!opened)
        return fail(opened.error());
    return {};
}

Result<bool> use(store::Connection &unit, const QByteArray &key, Instant now)
{
    const auto used = unit.execute(
        u"UPDATE pushed_request SET used_time = ? WHERE request_hash = ? AND used_time IS NULL AND expires_time > ?",
        {toMicros(now), key, toMicros(now)});
    if (!used)
        return fail(used.error());
    return *used > 0;
}

} // namespace pushed

std::function<Result<>(store::Connection &)> Provider::openUnit(const Authorization &authorization, Instant now) const
{
    return [key = authorization.pushed->key, now, expires = now + m_settings.pushedPageLife](store::Connection &unit) {
        return pushed::open(unit, key, now, expires);
    };
}

std::function<Result<>(store::Connection &)> Provider::abandonUnit(const Authorization &authorization,
                                                                   Instant now) const
{
    return [request = authorization.pushed, now](store::Connection &unit) -> Result<> {
        const auto used = request ? pushed::use(unit, request->key, now) : Result<bool>(false);
        return used ? Result<>() : fail(used.error());
    };
}

Judged<std::function<Result<Judged<PushedUri>>(store::Connection &)>>
Provider::push(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto clean = checks::noSecretInUrl(context, request.query); !clean)
        return tl::make_unexpected(clean.error());
    if (const auto once = checks::parametersOnce(context, request.body); !once)
        return tl::make_unexpected(once.error());
    const auto client = checks::clientAuthentication(context, request.body, request.basic);
    if (!client)
        return tl::make_unexpected(client.error());
    {
        CheckLine line(record, "no request_uri inside");
        if (request.body.has(u"request_uri"))
            return line.refuse(ErrorCode::InvalidRequest,
                               Sentence("request_uri_pushed", u"request_uri cannot be pushed (RFC 9126 section 2.1)."));
    }
    QList<QPair<QString, QString>> kept{{u"client_id"_s, (*client)->application.clientId}};
    for (const auto &parameter : request.body.all()) {
        // What proved who the client is must not stand in the store; who it is comes from the proof.
        if (parameter.first != u"client_id" && parameter.first != u"client_secret" &&
            !parameter.first.startsWith(u"client_assertion"))
            kept.append(parameter);
    }
    // RFC 9449 §10.1: a proof that comes along is as good as dpop_jkt, and must not contradict it.
    if (request.dpop) {
        const auto jkt = checks::dpopProof(context, **client, request);
        if (!jkt)
            return tl::make_unexpected(jkt.error());
        const QString announced = request.body.value(u"dpop_jkt");
        if (announced.isEmpty())
            kept.append({u"dpop_jkt"_s, *jkt});
        else if (announced != *jkt)
            return CheckLine(record, "DPoP key announced")
                .refuse(ErrorCode::InvalidDpopProof,
                        Sentence("dpop_not_announced", u"The DPoP proof is not of the key of dpop_jkt."));
    }
    const Parameters parameters(std::move(kept));
    const auto authorization = checkedAuthorization(context, *client, parameters, {}, true);
    if (!authorization)
        return tl::make_unexpected(authorization.error().refusal);
    const PushedUri answer{pushed::freshRequestUri(now), m_settings.pushedLife};
    return singleuse::before<PushedUri>(context.uses,
                                        [answer, parameters, now, id = (*client)->application.id](
                                            store::Connection &unit) -> Result<Judged<PushedUri>> {
                                            const auto stored = pushed::store(unit, answer.requestUri, id, parameters,
                                                                              now, now + answer.expiresIn);
                                            if (!stored)
                                                return fail(stored.error());
                                            return answer;
                                        });
}

} // namespace bc::oauth
