#include "oauthworkspace.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/crypto/passwordhasher.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/oauth/tokens/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bc::tests {

using namespace bc::oauth;

namespace {

/// The answer of something that cannot fail here.
template <typename T>
T good(Result<T> result)
{
    if (!result)
        qFatal("The workspace of the test cannot be made: %s", qPrintable(result.error().line()));
    return std::move(*result);
}

QString hashOfPassword()
{
    static const QString phc =
        good(crypto::PasswordHasher({.memoryKib = 64, .passes = 1}, 1, 8).hashNow(OAuthWorkspace::password.toUtf8()));
    return phc;
}

accounts::Tenant addTenant(store::Connection &unit, const QString &name, Instant now)
{
    accounts::Tenant tenant;
    tenant.name = name;
    return good(accounts::tenants::create(unit, tenant, now));
}

accounts::User addPerson(store::Connection &unit, qint64 tenantId, const QString &first, const QString &last,
                         accounts::Role role, Instant now)
{
    accounts::User user;
    user.tenantId = tenantId;
    user.firstName = first;
    user.lastName = last;
    user.email = user.username = first.toLower() + u"@dune.example"_s;
    user.language = u"en"_s;
    user.role = role;
    return good(accounts::people::create(unit, user, hashOfPassword(), now));
}

ProviderSettings settings()
{
    ProviderSettings settings;
    settings.issuer = u"https://provider.example"_s;
    settings.sealingKey = std::make_shared<const crypto::SealingKey>(QByteArray(32, 'k'));
    return settings;
}

/// RSA keys take long to make; all workspaces of a test program share them.
Result<QList<crypto::jose::Key>> signingKeys()
{
    static const auto keys = SigningKeys::generate();
    return keys;
}

} // namespace

const QString OAuthWorkspace::password = u"correct horse"_s;
const QList<QPair<QString, QString>> OAuthWorkspace::credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};
const QString OAuthWorkspace::secret = u"battery-staple"_s;
// The pair of RFC 7636, appendix B.
const QString OAuthWorkspace::verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString OAuthWorkspace::challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;

OAuthWorkspace::OAuthWorkspace(const QString &dialect)
    : store(TempStore::on(dialect, {.url = {}, .dataDir = {}, .watched = oauth::Provider::watched()}))
    , provider(settings())
{
    const auto made = store->writeNow([this](store::Connection &unit) -> Result<> {
        platform = addTenant(unit, u"Platform"_s, now());
        clinic = addTenant(unit, u"Dune Clinic"_s, now());
        other = addTenant(unit, u"Elsewhere"_s, now());
        using accounts::Role;
        admin = addPerson(unit, platform.id, u"Ada"_s, u"Min"_s, Role::PlatformAdministrator, now());
        frank = addPerson(unit, clinic.id, u"Frank"_s, u"Herbert"_s, Role::TenantAdministrator, now());
        patient = addPerson(unit, clinic.id, u"Jessica"_s, u"Atreides"_s, Role::Member, now());
        developer = addPerson(unit, clinic.id, u"Duncan"_s, u"Idaho"_s, Role::Developer, now());
        stranger = addPerson(unit, other.id, u"Feyd"_s, u"Rautha"_s, Role::TenantAdministrator, now());
        return {};
    });
    if (!made)
        qFatal("The workspace of the test cannot be made: %s", qPrintable(made.error().line()));

    shop.name = u"Shop"_s;
    shop.scope = u"all"_s;
    shop.redirectUrls = {u"https://shop.example/cb"_s};
    shop.grantTypes = {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"password"_s};
    shop.tenantId = clinic.id;
    shop.ownerId = frank.id;
    rival = shop;
    rival.name = u"Rival"_s;
    rival.redirectUrls = {u"https://rival.example/cb"_s, u"https://rival.example/cb2"_s};
    rival.tenantId = other.id;
    rival.ownerId = stranger.id;
    phone = shop;
    phone.name = u"Phone"_s;
    phone.isPublic = true;
    phone.redirectUrls = {u"http://127.0.0.1/cb"_s, u"tech.example.phone:/cb"_s};
    phone.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};
    partner = shop;
    partner.name = u"Partner"_s;
    partner.scope = u"profile ring_data cgm_data"_s;
    partner.ownerId = developer.id;
    partner.redirectUrls = {u"https://partner.example/callback?tenant=7"_s};
    partner.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};
    console = phone;
    console.name = u"Console"_s;
    console.clientId = applications::directClientId;
    console.isFirstParty = true;
    console.redirectUrls = {u"http://127.0.0.1/console/callback"_s};
    for (applications::Application *one : {&shop, &rival, &phone, &partner, &console})
        *one = addApplication(*one);
    if (const auto keys = provider.keys().ensure(*store, now(), signingKeys); !keys)
        qFatal("The workspace of the test has no signing keys: %s", qPrintable(keys.error().line()));
}

applications::Application OAuthWorkspace::addApplication(applications::Application application)
{
    if (application.clientId.isEmpty())
        application.clientId = crypto::randomHex(8);
    QByteArray hash, sealed;
    if (!application.isPublic)
        hash = tokens::hash(secret.toUtf8());
    if (application.secretPolicy == applications::SecretPolicy::Recoverable)
        sealed = applications::sealSecret(*provider.settings().sealingKey, application.clientId, secret);
    return good(store->writeNow(
        [&](store::Connection &unit) { return applications::create(unit, application, hash, sealed, now()); }));
}

store::Connection &OAuthWorkspace::reader() { return *good(store->reader()); }

ClientRequest OAuthWorkspace::request(const applications::Application &application,
                                      QList<QPair<QString, QString>> body) const
{
    ClientRequest request;
    if (application.isPublic)
        body.append({u"client_id"_s, application.clientId});
    else
        request.basic = BasicCredentials{application.clientId, secret};
    request.body = Parameters(std::move(body));
    request.origin = {u"127.0.0.1"_s, u"trace"_s};
    return request;
}

Judged<IssuedTokens> OAuthWorkspace::token(const ClientRequest &request)
{
    lastRecord = {};
    lastRecord.endpoint = "/token";
    lastRecord.time = now();
    auto step = provider.token(reader(), request, now(), lastRecord);
    if (!step)
        return tl::make_unexpected(step.error());
    if (auto *question = std::get_if<PasswordQuestion>(&*step)) {
        const auto verdict =
            crypto::PasswordHasher({.memoryKib = 64, .passes = 1}, 1, 8).verifyNow(question->password, question->phc);
        step = TokenStep(question->then(verdict.correct, {}));
    }
    const auto outcome = store->writeNow(std::get<TokenUnit>(*step));
    if (!outcome)
        return tl::make_unexpected(refusalOf(outcome.error()));
    return *outcome;
}

Judged<bool> OAuthWorkspace::revoke(const ClientRequest &request)
{
    lastRecord = {};
    lastRecord.endpoint = "/revoke";
    lastRecord.time = now();
    const auto unit = provider.revoke(reader(), request, now(), lastRecord);
    if (!unit)
        return tl::make_unexpected(unit.error());
    const auto outcome = store->writeNow(*unit);
    if (!outcome)
        return tl::make_unexpected(refusalOf(outcome.error()));
    return *outcome;
}

Judged<Introspection> OAuthWorkspace::introspect(const applications::Application &application, const QString &token,
                                                 const QString &hint)
{
    lastRecord = {};
    QList<QPair<QString, QString>> body{{u"token"_s, token}};
    if (!hint.isEmpty())
        body.append({u"token_type_hint"_s, hint});
    return provider.introspect(reader(), request(application, std::move(body)), now(), lastRecord);
}

Judged<PushedUri> OAuthWorkspace::push(const ClientRequest &request)
{
    lastRecord = {};
    lastRecord.endpoint = "/par";
    const auto unit = provider.push(reader(), request, now(), lastRecord);
    if (!unit)
        return tl::make_unexpected(unit.error());
    const auto outcome = store->writeNow(*unit);
    if (!outcome)
        return tl::make_unexpected(refusalOf(outcome.error()));
    return *outcome;
}

QList<QPair<QString, QString>> OAuthWorkspace::authorizationRequest(const applications::Application &application) const
{
    return {{u"response_type"_s, u"code"_s},
            {u"redirect_uri"_s, application.redirectUrls.first()},
            {u"state"_s, u"st&te"_s},
            {u"code_challenge"_s, challenge},
            {u"code_challenge_method"_s, u"S256"_s}};
}

applications::Application OAuthWorkspace::changed(applications::Application application,
                                                  const std::function<void(applications::Application &)> &change)
{
    clock.advance(std::chrono::milliseconds(10)); // the cache of applications tells versions by their time
    change(application);
    return good(
        store->writeNow([&](store::Connection &unit) { return applications::update(unit, application, now()); }));
}

QString OAuthWorkspace::code(const applications::Application &application, const accounts::User &person,
                             const QList<QPair<QString, QString>> &more, bool withChallenge)
{
    QList<QPair<QString, QString>> parameters{{u"response_type"_s, u"code"_s},
                                              {u"client_id"_s, application.clientId},
                                              {u"redirect_uri"_s, application.redirectUrls.first()}};
    if (withChallenge)
        parameters.append({{u"code_challenge"_s, challenge}, {u"code_challenge_method"_s, u"S256"_s}});
    parameters.append(more);
    DecisionRecord record;
    const auto authorization = provider.authorize(reader(), Parameters(parameters), now(), record);
    if (!authorization)
        qFatal("The authorization request of the test is refused: %s",
               qPrintable(authorization.error().refusal.description.text()));
    const SignedIn signedIn{person, now()};
    return good(store->writeNow(provider.codeUnit(*authorization, signedIn, true, now(), {}))).code;
}

QList<QPair<QString, QString>> OAuthWorkspace::redemption(const applications::Application &application,
                                                          const QString &code) const
{
    return {{u"grant_type"_s, u"authorization_code"_s},
            {u"code"_s, code},
            {u"redirect_uri"_s, application.redirectUrls.first()},
            {u"code_verifier"_s, verifier}};
}

IssuedTokens OAuthWorkspace::tokens(const applications::Application &application, const accounts::User &person)
{
    const auto issued = token(application, redemption(application, code(application, person)));
    if (!issued)
        qFatal("The code of the test is refused: %s", qPrintable(issued.error().description.text()));
    return *issued;
}

bool OAuthWorkspace::works(const QString &accessToken)
{
    return provider.authenticate(reader(), accessToken.toLatin1(), now()).has_value();
}

qint64 OAuthWorkspace::number(const QString &sql)
{
    const auto row = good(reader().selectOne(sql));
    return row ? row->integer(0) : -1;
}

} // namespace bc::tests
