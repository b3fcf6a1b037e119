#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<> parametersOnce(CheckContext &context, const Parameters &parameters)
{
    CheckLine line(context.record, "parameters once");
    const QString repeated = parameters.repeated();
    if (repeated.isEmpty())
        return {};
    return line.refuse(ErrorCode::InvalidRequest, u"A parameter stands more than once."_s,
                       Sentence("parameter_twice", u"'%1' stands more than once.", repeated));
}

Judged<Parameters> parametersMerged(CheckContext &context, const Parameters &body, const Parameters &query)
{
    CheckLine line(context.record, "parameters from body and URL");
    if (query.all().isEmpty()) {
        line.skip(Sentence("url_without_parameters", u"The URL has no parameters."));
        return body;
    }
    auto all = body.all();
    QStringList taken;
    for (const auto &[name, value] : query.all()) {
        if (!body.has(name)) {
            all.append({name, value});
            taken.append(name);
        } else if (body.value(name) != value) {
            return line.refuse(
                ErrorCode::InvalidRequest, u"The URL and the body contradict each other."_s,
                Sentence("parameter_differs", u"'%1' has another value in the URL than in the body.", name));
        }
    }
    line.detail(Sentence("from_url", u"From the URL: %1", taken.join(u", "_s)));
    return Parameters(std::move(all));
}

} // namespace bc::oauth::checks
