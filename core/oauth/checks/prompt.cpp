#include "core/oauth/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> prompt(CheckContext &context, const Parameters &parameters, Authorization &authorization)
{
    CheckLine line(context.record, "prompt");
    const QStringList prompts = parameters.value(u"prompt").split(u' ', Qt::SkipEmptyParts);
    line.detail(prompts.join(u' '));
    static const QStringList known{u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s};
    const auto unknown =
        std::find_if(prompts.cbegin(), prompts.cend(), [](const QString &one) { return !known.contains(one); });
    if (unknown != prompts.cend())
        return line.refuse(ErrorCode::InvalidRequest, u"prompt must be none, login, consent or select_account."_s,
                           *unknown);
    authorization.promptNone = prompts.contains(u"none");
    if (authorization.promptNone && prompts.size() > 1)
        return line.refuse(ErrorCode::InvalidRequest, Sentence("prompt_none_alone", u"prompt=none stands alone."));
    authorization.promptLogin = prompts.contains(u"login");
    // The consent page names who is signed in and offers another account: that is the choice asked for.
    authorization.promptConsent = prompts.contains(u"consent") || prompts.contains(u"select_account");
    if (const QString text = parameters.value(u"max_age"); !text.isEmpty()) {
        bool good = false;
        const int seconds = text.toInt(&good);
        if (!good || seconds < 0)
            return line.refuse(ErrorCode::InvalidRequest,
                               Sentence("max_age_no_number", u"max_age must be a number of seconds."));
        authorization.maxAge = std::chrono::seconds(seconds);
    }
    authorization.loginHint = parameters.value(u"login_hint");
    return {};
}

} // namespace bc::oauth::checks
