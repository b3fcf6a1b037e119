#include "server/api/applicationdocument.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::document {

using accounts::User;
using applications::Application;
using applications::SecretPolicy;

namespace {

constexpr qsizetype longestClientId = 255;
constexpr qint64 shortestRefresh = 60, longestRefresh = 10LL * 365 * 24 * 3600;

QString clientIdFault(const QString &clientId)
{
    const bool plain = std::all_of(clientId.cbegin(), clientId.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               u"-._~"_s.contains(c);
    });
    return plain ? QString() : u"Must hold only letters, digits, \"-\", \".\", \"_\" and \"~\"."_s;
}

/// Who may own applications of the tenant, by e-mail address.
Result<std::optional<User>> ownerOf(store::Connection &connection, const QString &email, qint64 tenantId)
{
    auto found = accounts::people::findBySignInName(connection, email);
    if (!found || !*found)
        return found;
    const bool fits = (*found)->tenantId == tenantId && (*found)->state == accounts::activeState &&
                      (*found)->role != accounts::Role::Clinician && (*found)->role != accounts::Role::Member;
    if (!fits)
        return std::optional<User>();
    return found;
}

Result<> planOwner(store::Connection &connection, const Entry &entry, const Importer &importer, Step &step)
{
    const auto named = ownerOf(connection, entry.ownerEmail, importer.tenantId);
    if (!named)
        return fail(named.error());
    if (*named)
        step.after.ownerId = (*named)->id;
    else if (step.after.ownerId == 0) // their owner is not here: whoever imports looks after them
        step.after.ownerId = importer.personId;
    const auto owner = accounts::people::find(connection, step.after.ownerId);
    if (!owner)
        return fail(owner.error());
    step.ownerEmail = *owner ? (*owner)->email : QString();
    return {};
}

Application fresh(const Entry &entry, const Importer &importer)
{
    Application application;
    application.tenantId = importer.tenantId;
    application.clientId = entry.clientId.isEmpty() ? entry.newClientId : entry.clientId;
    application.scope = u"all"_s;
    application.secretPolicy = entry.secretPolicy.value_or(SecretPolicy::ShowOnce);
    return application;
}

Result<Step> planOne(store::Connection &connection, const Entry &entry, const Importer &importer, bool finerScopes)
{
    Step step;
    step.errors = entry.errors;
    const auto wrong = [&step](const QString &field, const QString &message) { step.errors.append({field, message}); };
    if (!entry.clientId.isEmpty()) {
        auto known = applications::findByClientId(connection, entry.clientId);
        if (!known)
            return fail(known.error());
        if (*known && ((*known)->tenantId != importer.tenantId || (*known)->isFirstParty))
            wrong(u"client_id"_s, u"Is taken."_s);
        else if (*known)
            step.before = **known;
    }
    const bool isNew = step.before.id == 0;
    step.after = isNew ? fresh(entry, importer) : step.before;
    entry.change.applyTo(step.after);
    if (isNew && !entry.change.grantTypes)
        step.after.grantTypes = applications::defaultGrantTypes(step.after.isPublic);
    step.after.state = entry.state.value_or(step.after.state);
    step.after.refreshTokenSeconds = entry.refreshTokenSeconds.value_or(step.after.refreshTokenSeconds);
    if (!isNew && step.after.isPublic != step.before.isPublic)
        wrong(u"is_public"_s, u"Cannot be changed: register another application."_s);
    if (!isNew && entry.secretPolicy && *entry.secretPolicy != step.before.secretPolicy)
        wrong(u"secret_policy"_s, u"Cannot be changed: register another application."_s);
    if (step.after.isTrusted && !step.before.isTrusted && !importer.platform)
        wrong(u"is_trusted"_s, u"Only a platform administrator may trust an application."_s);
    if (const auto owned = planOwner(connection, entry, importer, step); !owned)
        return fail(owned.error());
    if (const auto valid = applications::validate(step.after, finerScopes); !valid) {
        for (const FieldError &error : valid.error().fields) {
            if (std::none_of(step.errors.cbegin(), step.errors.cend(),
                             [&](const FieldError &known) { return known.field == error.field; }))
                step.errors.append(error);
        }
    }
    if (!step.errors.isEmpty())
        step.action = Action::Refuse;
    else if (isNew)
        step.action = Action::Create;
    else if (step.after.ownerId != step.before.ownerId || exported(step.after, {}) != exported(step.before, {}))
        step.action = Action::Update;
    return step;
}

Result<qint64> create(store::Connection &unit, const Entry &entry, const Application &application,
                      const crypto::SealingKey &key, Instant now)
{
    QByteArray hash, sealed;
    if (!application.isPublic) {
        hash = crypto::sha256(entry.secret.toLatin1());
        if (application.secretPolicy == SecretPolicy::Recoverable)
            sealed = applications::sealSecret(key, application.clientId, entry.secret);
    }
    const auto made = applications::create(unit, application, hash, sealed, now);
    if (!made)
        return fail(made.error());
    return made->id;
}

Result<qint64> update(store::Connection &unit, const Step &step, Instant now)
{
    const qint64 id = step.before.id;
    if (const auto stored = applications::update(unit, step.after, now); !stored)
        return fail(stored.error());
    if (step.after.ownerId != step.before.ownerId) {
        if (const auto given = applications::setOwner(unit, id, step.after.ownerId, now); !given)
            return fail(given.error());
        const auto ended = oauth::families::revokeOfGrant(unit, step.before.ownerId, id, u"client_credentials"_s,
                                                          u"owner changed"_s, now);
        if (!ended)
            return fail(ended.error());
    }
    if (step.after.state == step.before.state)
        return id;
    if (const auto set = applications::setState(unit, id, step.after.state, now); !set)
        return fail(set.error());
    if (!step.after.active()) {
        const auto ended = oauth::families::revokeOfApplication(unit, id, u"application disabled"_s, now);
        if (!ended)
            return fail(ended.error());
    }
    return id;
}

} // namespace

http::Json exported(const Application &application, const QString &ownerEmail)
{
    http::Json json = v1::fullJson(application, {});
    for (const char *ofThisWorkspace : {"id", "uuid", "tenant_id", "redirect_url", "created_time", "modified_time",
                                        "last_used_time", "owner", "is_first_party"})
        json.erase(ofThisWorkspace);
    json["refresh_token_seconds"] = application.refreshTokenSeconds;
    json["owner"] = text(ownerEmail);
    return json;
}

Entry read(const http::Json &json)
{
    Entry entry;
    if (!json.is_object()) {
        entry.errors.append({u""_s, u"Must be an object."_s});
        return entry;
    }
    Fields fields(json);
    entry.change = v1::ApplicationChange::read(fields);
    entry.clientId = fields.text("client_id", longestClientId).value_or(QString());
    if (const QString fault = clientIdFault(entry.clientId); !fault.isEmpty())
        fields.wrong(u"client_id"_s, fault);
    entry.ownerEmail = fields.text("owner", 320).value_or(QString());
    if (const auto state = fields.integer("state", 0, 5)) {
        entry.state = int(*state);
        if (*state != 0 && *state != 5)
            fields.wrong(u"state"_s, u"Must be 5 (active) or 0 (disabled)."_s);
    }
    if (const auto seconds = fields.integer("refresh_token_seconds", shortestRefresh, longestRefresh))
        entry.refreshTokenSeconds = int(*seconds);
    if (const auto policy = fields.text("secret_policy", 40)) {
        if (*policy == "recoverable"_L1 || *policy == "show_once"_L1)
            entry.secretPolicy = *policy == "recoverable"_L1 ? SecretPolicy::Recoverable : SecretPolicy::ShowOnce;
        else
            fields.wrong(u"secret_policy"_s, u"Must be show_once or recoverable."_s);
    }
    entry.errors = fields.errors();
    entry.secret =
        entry.secretPolicy == SecretPolicy::Recoverable ? crypto::randomAlphanumeric(40) : crypto::randomToken();
    entry.newClientId = crypto::randomHex(8);
    return entry;
}

const char *name(Action action)
{
    switch (action) {
    case Action::Create:
        return "create";
    case Action::Update:
        return "update";
    case Action::Skip:
        return "skip";
    case Action::Refuse:
        break;
    }
    return "refuse";
}

Result<QList<Step>> plan(store::Connection &connection, const QList<Entry> &entries, const Importer &importer)
{
    const auto tenant = accounts::tenants::find(connection, importer.tenantId);
    if (!tenant)
        return fail(tenant.error());
    QList<Step> steps;
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        auto step = planOne(connection, entry, importer, *tenant && (*tenant)->finerScopes);
        if (!step)
            return fail(step.error());
        if (!entry.clientId.isEmpty() && seen.contains(entry.clientId)) {
            step->errors.append({u"client_id"_s, u"Stands twice in this document."_s});
            step->action = Action::Refuse;
        }
        seen.insert(entry.clientId);
        steps.append(*std::move(step));
    }
    return steps;
}

Result<QList<qint64>> apply(store::Connection &unit, const QList<Entry> &entries, const QList<Step> &steps,
                            const crypto::SealingKey &key, Instant now)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        Result<qint64> id = steps[i].before.id;
        if (steps[i].action == Action::Create)
            id = create(unit, entries[i], steps[i].after, key, now);
        else if (steps[i].action == Action::Update)
            id = update(unit, steps[i], now);
        if (!id)
            return fail(id.error());
        ids.append(*id);
    }
    return ids;
}

} // namespace bc::server::api::document
