#include "core/oauth/grants/grant.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

const Sentence invalidCode("code_invalid", u"The authorization code is not valid.");

/// What the store knows of a code.
struct StoredCode
{
    QByteArray key;
    qint64 applicationId = 0, userId = 0;
    QString redirectUri; ///< empty: the authorization request left it out
    QString scope, challenge;
    Instant authTime, expiresTime;
    bool used = false;
    QString sid, amr; ///< of the session it was issued in
    QString nonce, claims;
    QStringList resources;
    QString jkt; ///< the key that the authorization request announced
};

Judged<StoredCode> codeFound(CheckContext &context, const QString &code)
{
    CheckLine line(context.record, "code found");
    StoredCode stored;
    stored.key = tokens::key(code.toUtf8());
    const auto row = context.reader.selectOne(
        u"SELECT application_id, account_id, redirect_uri, scope, code_challenge, auth_time, expires_time, used_time, "
        "sid, amr, nonce, claims, resources, jkt FROM authorization_code WHERE code_hash = ?",
        {stored.key});
    if (!row)
        return line.refuse(row.error());
    if (!*row)
        return line.refuse(ErrorCode::InvalidGrant, invalidCode, Sentence("no_such_code", u"No such code was issued."));
    stored.applicationId = (*row)->integer(0);
    stored.userId = (*row)->integer(1);
    stored.redirectUri = (*row)->text(2);
    stored.scope = (*row)->text(3);
    stored.challenge = (*row)->text(4);
    stored.authTime = (*row)->instant(5);
    stored.expiresTime = (*row)->instant(6);
    stored.used = !(*row)->isNull(7);
    stored.sid = (*row)->text(8);
    stored.amr = (*row)->text(9);
    stored.nonce = (*row)->text(10);
    stored.claims = (*row)->text(11);
    stored.resources = (*row)->text(12).split(u' ', Qt::SkipEmptyParts);
    stored.jkt = (*row)->text(13);
    return stored;
}

Judged<> codeOfClient(CheckContext &context, const StoredCode &code, const Client &client)
{
    CheckLine line(context.record, "code of this client");
    if (code.applicationId != client.application.id)
        return line.refuse(ErrorCode::InvalidGrant, invalidCode,
                           Sentence("code_of_another", u"The code was issued to another application."));
    return {};
}

Judged<> codeLive(CheckContext &context, const StoredCode &code)
{
    CheckLine line(context.record, "code not expired");
    line.detail(Sentence("until", u"until %1", toRfc3339(code.expiresTime)));
    if (code.expiresTime <= context.now)
        return line.refuse(ErrorCode::InvalidGrant, invalidCode,
                           Sentence("code_expired", u"The code expired at %1", toRfc3339(code.expiresTime)));
    return {};
}

/// RFC 6749 §4.1.3: identical to what the authorization request had.
Judged<> redirectRepeated(const GrantRequest &request, const StoredCode &code)
{
    CheckLine line(request.context.record, "redirect address repeated");
    const QString presented = request.parameters.value(u"redirect_uri");
    line.detail(presented);
    const QStringList &registered = request.client->application.redirectUrls;
    if (code.redirectUri.isEmpty()) {
        if (presented.isEmpty() || registered.contains(presented))
            return {};
        return line.refuse(ErrorCode::InvalidGrant, u"redirect_uri differs from the authorization request."_s,
                           presented);
    }
    if (presented.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("parameter_missing", u"'%1' is missing.", u"redirect_uri"_s));
    if (presented != code.redirectUri) {
        request.context.record.registered.append(
            {DecisionRecord::bounded(code.redirectUri), redirects::firstDifference(code.redirectUri, presented)});
        return line.refuse(ErrorCode::InvalidGrant, u"redirect_uri differs from the authorization request."_s,
                           presented);
    }
    return {};
}

/// The code was used before: whoever used it, nothing that came from it is trusted any more (RFC 6749 §4.1.2).
Result<Judged<IssuedTokens>> codeReused(store::Connection &unit, const QByteArray &codeKey, const Event &about,
                                        const Events &events)
{
    const auto row = unit.selectOne(
        u"SELECT family_id FROM authorization_code WHERE code_hash = ? AND used_time IS NOT NULL", {codeKey});
    if (!row)
        return fail(row.error());
    if (*row && !(*row)->isNull(0)) {
        Event event = about;
        event.name = u"code.reuse_detected"_s;
        event.refused = true;
        event.familyId = (*row)->integer(0);
        const auto ended = families::revoke(unit, event.familyId, u"code reused"_s, event.time);
        if (!ended)
            return fail(ended.error());
        events.announce(unit, event);
    }
    return Judged<IssuedTokens>(refuse(ErrorCode::InvalidGrant, invalidCode));
}

} // namespace

Judged<TokenStep> AuthorizationCodeGrant::handle(const GrantRequest &request) const
{
    CheckContext &context = request.context;
    const auto presented = request.required(u"code"_s);
    if (!presented)
        return tl::make_unexpected(presented.error());
    const auto code = codeFound(context, *presented);
    if (!code)
        return tl::make_unexpected(code.error());
    if (const auto own = codeOfClient(context, *code, *request.client); !own)
        return tl::make_unexpected(own.error());
    if (code->used) {
        // Before the verifier: a thief who replays a code does not have it, and that is the case to be found.
        accounts::User person;
        person.id = code->userId;
        person.tenantId = request.client->application.tenantId;
        CheckLine(context.record, "code unused")
            .refuse(ErrorCode::InvalidGrant, invalidCode, Sentence("code_used", u"The code was used before."));
        return TokenStep(TokenUnit(
            [key = code->key, event = request.event(u"code.reuse_detected"_s, person),
             events = &request.events](store::Connection &unit) { return codeReused(unit, key, event, *events); }));
    }
    if (const auto live = codeLive(context, *code); !live)
        return tl::make_unexpected(live.error());
    if (const auto same = redirectRepeated(request, *code); !same)
        return tl::make_unexpected(same.error());
    if (const auto fits = checks::codeVerifier(context, code->challenge, request.parameters.value(u"code_verifier"));
        !fits)
        return tl::make_unexpected(fits.error());
    if (const auto proved = checks::keyOfGrant(context, code->jkt, request.jkt); !proved)
        return tl::make_unexpected(proved.error());
    const auto audience = request.audience(code->resources);
    if (!audience)
        return tl::make_unexpected(audience.error());
    auto person = checks::personActive(context, code->userId);
    if (!person)
        return tl::make_unexpected(person.error());

    tokens::Order order = request.order("authorization_code", std::move(*person));
    order.familyScope = order.accessScope = code->scope;
    order.authTime = code->authTime;
    order.sid = code->sid;
    order.amr = code->amr;
    order.nonce = code->nonce;
    order.idTokenClaims = code->claims.split(u' ', Qt::SkipEmptyParts);
    order.audience = *audience;
    order.familyResources = code->resources;
    auto made = request.make(order);
    if (!made)
        return tl::make_unexpected(made.error());
    Event event = request.event(u"token.issued"_s, order.user);
    event.detail = {{u"grant_type"_s, type()}, {u"scope"_s, code->scope}};
    return TokenStep(TokenUnit([key = code->key, issued = *std::move(made), order, event, client = request.client,
                                events = &request.events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        // The row count decides who of many redeems the code.
        const qint64 now = toMicros(issued.createdTime);
        const auto used =
            unit.execute(u"UPDATE authorization_code SET used_time = ? WHERE code_hash = ? AND used_time IS "
                         "NULL AND expires_time > ?",
                         {now, key, now});
        if (!used)
            return fail(used.error());
        if (*used == 0)
            return codeReused(unit, key, event, *events);
        IssuedTokens answer = issued;
        answer.rowsWritten.append("authorization_code used");
        if (const auto stored = tokens::storeFamily(unit, answer, order); !stored)
            return fail(stored.error());
        const auto linked =
            unit.execute(u"UPDATE authorization_code SET family_id = ? WHERE code_hash = ?", {answer.familyId, key});
        if (!linked)
            return fail(linked.error());
        if (const auto touched = touchApplication(unit, *client, issued.createdTime); !touched)
            return fail(touched.error());
        Event named = event;
        named.familyId = answer.familyId;
        events->announce(unit, named);
        return answer;
    }));
}

} // namespace bc::oauth
