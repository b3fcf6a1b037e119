#include "core/oauth/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

namespace {

QStringList split(const QString &scope)
{
    QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

/// What any application may ask for beside its own (contract §4.2).
const QStringList &common()
{
    static const QStringList scopes{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return scopes;
}

} // namespace

Judged<QStringList> scopeRequested(CheckContext &context, const Client &client, const QString &asked)
{
    CheckLine line(context.record, "scope");
    const QStringList own = split(client.application.scope);
    if (asked.isEmpty()) {
        line.detail(Sentence("scope_not_asked", u"None asked for; granted: %1", client.application.scope));
        return own;
    }
    const QStringList scopes = split(asked);
    for (const QString &scope : scopes) {
        if (!own.contains(scope) && !common().contains(scope))
            return line.refuse(ErrorCode::InvalidScope, u"This application may not ask for this scope."_s, scope);
    }
    line.detail(scopes.join(u' '));
    return scopes;
}

Judged<QString> scopeNarrowed(CheckContext &context, const QString &granted, const QString &asked)
{
    CheckLine line(context.record, "scope");
    if (asked.isEmpty()) {
        line.detail(granted);
        return granted;
    }
    const QStringList before = split(granted);
    QStringList scopes = split(asked);
    // Where no person signed in, openid is asked for but not granted; the client may send the same scope again.
    if (!before.contains(u"openid"))
        scopes.removeAll(u"openid"_s);
    const auto wider =
        std::find_if(scopes.cbegin(), scopes.cend(), [&](const QString &one) { return !before.contains(one); });
    if (wider != scopes.cend())
        return line.refuse(ErrorCode::InvalidScope, u"The scope is wider than what was granted."_s, *wider);
    if (scopes.isEmpty())
        return line.refuse(ErrorCode::InvalidScope, u"The scope names nothing that was granted."_s, asked);
    line.detail(scopes.join(u' '));
    return scopes.join(u' ');
}

} // namespace bc::oauth::checks
