#include "server/mail/linkletters.h"

#include "core/accounts/branding.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/mail/outbox.h"
#include "server/mail/message.h"
#include "server/pages/letters.h"

using namespace Qt::StringLiterals;

namespace bc::server::mail {

using accounts::links::Purpose;

LinkOrder::LinkOrder(Purpose purpose, const QString &issuer)
    : m_purpose(purpose)
    , m_issuer(issuer)
    , m_token(crypto::randomToken())
{}

QString LinkOrder::address() const { return m_issuer + u"/set-password?token="_s + m_token; }

Result<accounts::links::Link> LinkOrder::place(store::Connection &unit, const accounts::User &user,
                                               const crypto::SealingKey *key, Instant now) const
{
    if (key && addressOf(user.email).isEmpty())
        return fail(ErrorKind::Invalid, u"The person's address cannot be written to by e-mail."_s);
    auto link = accounts::links::create(unit, crypto::sha256(m_token.toLatin1()), user.id, m_purpose, now);
    if (!link || !key)
        return link;
    const auto product = accounts::branding::productName(unit, user.tenantId);
    if (!product)
        return fail(product.error());
    const pages::LetterContent content{.kind = m_purpose == Purpose::Reset ? pages::LetterKind::Reset
                                                                           : pages::LetterKind::Invitation,
                                       .language = user.language,
                                       .product = *product,
                                       .name = user.displayName(),
                                       .link = address()};
    bc::mail::outbox::Letter letter;
    letter.userId = user.id;
    letter.tenantId = user.tenantId;
    letter.recipient = user.email;
    letter.content = pages::toJson(content);
    letter.expiresTime = link->expiresTime;
    if (const auto added = bc::mail::outbox::add(unit, *key, letter, now); !added)
        return fail(added.error());
    return link;
}

} // namespace bc::server::mail
