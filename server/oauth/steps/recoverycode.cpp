#include "core/accounts/recoverycodes.h"
#include "server/oauth/steps/kinds.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth::steps {

bool RecoveryCodeStep::offered(const accounts::secondfactors::Summary &summary, const Services &) const
{
    return summary.recoveryCodes > 0;
}

Result<Proof> RecoveryCodeStep::prove(const Context &context, const http::Parameters &fields) const
{
    const QString code = fields.value(u"code").left(100);
    if (code.isEmpty())
        return Proof();
    return Proof{[userId = context.user.id, code, now = context.now](store::Connection &unit) {
                     return accounts::recoverycodes::use(unit, userId, code, now);
                 },
                 {u"otp"_s}};
}

} // namespace bc::server::oauth::steps
