#include "core/oauth/checks/checks.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/place.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

/// A token that came to /revoke, whatever it is: RFC 7009 §2.1 lets token_type_hint be ignored.
struct Revocable
{
    bool refresh = false;
    QByteArray key;
    qint64 familyId = 0, applicationId = 0, userId = 0, tenantId = 0;
};

Result<std::optional<Revocable>> find(store::Connection &reader, const QString &token)
{
    const QByteArray key = tokens::key(token.toUtf8());
    for (const bool refresh : {true, false}) {
        const auto row = reader.selectOne(
            u"SELECT f.id, f.application_id, f.account_id, f.tenant_id FROM token_issue k JOIN token_family f "
            u"ON f.id = k.family_id "
            "WHERE k.id BETWEEN ? AND ? AND k.%1_hash = ?"_s.arg(refresh ? u"refresh"_s : u"access"_s),
            tokens::place(key));
        if (!row)
            return fail(row.error());
        if (*row)
            return Revocable{refresh,           key, (*row)->integer(0), (*row)->integer(1), (*row)->integer(2),
                             (*row)->integer(3)};
    }
    return std::nullopt;
}

} // namespace

Judged<std::function<Result<bool>(store::Connection &)>>
Provider::revoke(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto clean = checks::noSecretInUrl(context, request.query); !clean)
        return tl::make_unexpected(clean.error());
    if (const auto once = checks::parametersOnce(context, request.body); !once)
        return tl::make_unexpected(once.error());
    const auto client = checks::clientAuthentication(context, request.body, request.basic);
    if (!client)
        return tl::make_unexpected(client.error());

    CheckLine line(record, "token of this client");
    const QString token = request.body.value(u"token");
    if (token.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, Sentence("parameter_missing", u"'%1' is missing.", u"token"_s));
    const auto found = find(reader, token);
    if (!found)
        return line.refuse(found.error());
    if (!*found) {
        line.skip(Sentence("no_such_token",
                           u"No such token was issued; the client is told that it is revoked (RFC 7009 §2.2)."));
        return singleuse::orFail<bool>(context.uses, [](store::Connection &) -> Result<bool> { return false; });
    }
    const Revocable revocable = **found;
    line.detail(Sentence("family", u"family %1", revocable.familyId));
    if (revocable.applicationId != (*client)->application.id)
        return line.refuse(ErrorCode::UnauthorizedClient, u"This application may not revoke this token."_s,
                           Sentence("issued_to_another", u"It was issued to another application."));
    Event event;
    event.name = u"token.revoked"_s;
    event.time = now;
    event.tenantId = revocable.tenantId;
    event.userId = revocable.userId;
    event.applicationId = revocable.applicationId;
    event.familyId = revocable.familyId;
    event.origin = request.origin;
    event.detail = {{u"token_type"_s, revocable.refresh ? u"refresh_token"_s : u"access_token"_s}};
    return singleuse::orFail<bool>(context.uses, [revocable, event, this](store::Connection &unit) -> Result<bool> {
        const auto ended = revocable.refresh
                               ? families::revoke(unit, revocable.familyId, u"revoked by the application"_s, event.time)
                               : unit.execute(u"UPDATE token_issue SET access_revoked_time = ? WHERE id BETWEEN ? AND "
                                              u"? AND access_hash = ? AND "
                                              "access_revoked_time IS NULL",
                                              QVariantList{toMicros(event.time)} + tokens::place(revocable.key));
        if (!ended)
            return fail(ended.error());
        if (*ended > 0)
            m_events.announce(unit, event);
        return *ended > 0;
    });
}

} // namespace bc::oauth
