#include "core/accounts/totp.h"

#include "server/oauth/steps/kinds.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth::steps {

bool TotpStep::offered(const accounts::secondfactors::Summary &summary, const Services &) const
{
    return summary.totpSince.has_value();
}

Result<Proof> TotpStep::prove(const Context &context, const http::Parameters &fields) const
{
    const auto secret = accounts::totp::secret(context.reader, context.services.key, context.user.id);
    if (!secret)
        return fail(secret.error());
    const auto step = accounts::totp::stepOf(secret->value_or(QByteArray()), fields.value(u"code"), context.now);
    if (!*secret || !step)
        return Proof();
    return Proof{[userId = context.user.id, step = *step](store::Connection &unit) {
                     return accounts::totp::use(unit, userId, step);
                 },
                 {u"otp"_s}};
}

} // namespace bc::server::oauth::steps
