#include "core/oauth/provider.h"

#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/dpop.h"
#include "core/oauth/grants/grant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

constexpr int keyBytes = 32;

/// `step` behind the single use of what the request brought.
TokenStep usingUp(QList<SingleUse> uses, TokenStep step)
{
    if (uses.isEmpty())
        return step;
    if (auto *unit = std::get_if<TokenUnit>(&step))
        return singleuse::before<IssuedTokens>(std::move(uses), std::move(*unit));
    auto question = std::get<PasswordQuestion>(std::move(step));
    question.then = [uses = std::move(uses), then = std::move(question.then)](bool correct,
                                                                              const passwordsignin::Renewal &renewal) {
        return singleuse::before<IssuedTokens>(uses, then(correct, renewal));
    };
    return question;
}

constexpr qsizetype keptInMemory = 10'000; ///< entries of each cache

} // namespace

Provider::Provider(ProviderSettings settings)
    : m_settings(std::move(settings))
    , m_keys(m_settings.sealingKey ? m_settings.sealingKey
                                   : std::make_shared<const crypto::SealingKey>(crypto::randomBytes(keyBytes)))
    , m_principals(keptInMemory)
    , m_facts(keptInMemory)
    , m_people(keptInMemory)
{
    m_grants.push_back(std::make_unique<AuthorizationCodeGrant>());
    m_grants.push_back(std::make_unique<RefreshTokenGrant>());
    m_grants.push_back(std::make_unique<ClientCredentialsGrant>());
    m_grants.push_back(std::make_unique<PasswordGrant>());
    m_grants.push_back(std::make_unique<DeviceCodeGrant>());
    m_events.subscribe(auditEvent);
    if (m_settings.nonceKey.isEmpty())
        m_settings.nonceKey = m_settings.sealingKey ? m_settings.sealingKey->derived("biometricscloud dpop nonce")
                                                    : crypto::randomBytes(keyBytes);
}

Provider::~Provider() = default;

QString Provider::dpopNonce(Instant now) const { return dpop::nonce(m_settings.nonceKey, now); }

const Grant *Provider::grant(QStringView type) const
{
    const auto found =
        std::find_if(m_grants.cbegin(), m_grants.cend(), [&](const auto &one) { return one->type() == type; });
    return found == m_grants.cend() ? nullptr : found->get();
}

QStringList Provider::grantTypes() const
{
    QStringList types;
    for (const auto &one : m_grants)
        types.append(one->type());
    return types;
}

Judged<TokenStep> Provider::token(store::Connection &reader, const ClientRequest &request, Instant now,
                                  DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto clean = checks::noSecretInUrl(context, request.query); !clean)
        return tl::make_unexpected(clean.error());
    if (const auto once = checks::parametersOnce(context, request.body); !once)
        return tl::make_unexpected(once.error());
    if (const auto once = checks::parametersOnce(context, request.query); !once)
        return tl::make_unexpected(once.error());
    const auto parameters = checks::parametersMerged(context, request.body, request.query);
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto client = checks::clientAuthentication(context, *parameters, request.basic);
    if (!client)
        return tl::make_unexpected(client.error());
    const Grant *chosen = nullptr;
    {
        CheckLine line(record, "grant known");
        const QString type = parameters->value(u"grant_type");
        line.detail(type);
        if (type.isEmpty())
            return line.refuse(ErrorCode::InvalidRequest,
                               Sentence("parameter_missing", u"'%1' is missing.", u"grant_type"_s));
        chosen = grant(type);
        if (!chosen || (request.partner && !chosen->forPartners()))
            return line.refuse(ErrorCode::UnsupportedGrantType, u"This grant is not offered here."_s, type);
        record.grantType = chosen->type();
    }
    if (const auto allowed = checks::grantAllowed(context, **client, chosen->type()); !allowed)
        return tl::make_unexpected(allowed.error());
    auto jkt = checks::dpopProof(context, **client, request);
    if (!jkt)
        return tl::make_unexpected(jkt.error());
    auto step = chosen->handle(
        {context, *client, *parameters, request.partner, request.origin, m_events, m_keys, *std::move(jkt)});
    if (!step)
        return step;
    return usingUp(std::move(context.uses), *std::move(step));
}

} // namespace bc::oauth
