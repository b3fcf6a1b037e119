#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> noSecretInUrl(CheckContext &context, const Parameters &query)
{
    CheckLine line(context.record, "no secret in the URL");
    for (const QString &name : {u"client_secret"_s, u"password"_s, u"refresh_token"_s, u"code_verifier"_s,
                                u"client_assertion"_s, u"token"_s, u"access_token"_s}) {
        for (const auto &parameter : query.all()) {
            if (parameter.first == name)
                return line.refuse(
                    ErrorCode::InvalidRequest,
                    Sentence("secret_in_url",
                             u"'%1' must be sent in the body: URLs end up in logs and histories. Consider it "
                             u"disclosed.",
                             name));
        }
    }
    return {};
}

} // namespace bc::oauth::checks
