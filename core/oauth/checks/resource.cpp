#include "core/oauth/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<QStringList> resourcesAmong(CheckContext &context, const QStringList &allowed, const Parameters &parameters)
{
    if (!parameters.has(u"resource"))
        return QStringList();
    CheckLine line(context.record, "resource");
    QStringList resources = parameters.values(u"resource");
    resources.removeDuplicates();
    line.detail(resources.join(u' '));
    const auto foreign =
        std::find_if(resources.cbegin(), resources.cend(), [&](const QString &one) { return !allowed.contains(one); });
    if (foreign != resources.cend())
        return line.refuse(ErrorCode::InvalidTarget, u"This application may not ask for this resource."_s, *foreign);
    return resources;
}

} // namespace bc::oauth::checks
