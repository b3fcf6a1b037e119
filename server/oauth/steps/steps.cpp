#include "server/oauth/steps/kinds.h"

#include <algorithm>
#include <array>

namespace bc::server::oauth::steps {

Result<> Step::prepare(const Context &, pages::SecondFactorPage &) const { return {}; }

std::span<const Step *const> all()
{
    static const PasskeyStep passkey{};
    static const TotpStep totp{};
    static const RecoveryCodeStep recovery{};
    static const std::array<const Step *, 3> steps{&passkey, &totp, &recovery};
    return steps;
}

const Step *find(const QString &name)
{
    const auto steps = all();
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const Step *step) { return name == QLatin1StringView(step->name()); });
    return found == steps.end() ? nullptr : *found;
}

} // namespace bc::server::oauth::steps
