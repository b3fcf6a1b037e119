#include "server/outgoing/sender.h"

using namespace Qt::StringLiterals;

namespace bc::server::outgoing {

namespace {

QString outcomeOf(const Answer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status <= 299)
        return {};
    if (answer.late || status == 0)
        return answer.error;
    if (status >= 300 && status <= 399)
        return u"The receiver answered %1; redirects are not followed."_s.arg(status);
    return u"The receiver answered %1."_s.arg(status);
}

} // namespace

void Sender::send(const Message &message, Done done)
{
    Call call{.method = "POST", .url = message.url, .headers = message.headers, .body = message.body};
    call.headers.prepend({"Content-Type", message.contentType});
    m_client.ask(call, [done = std::move(done)](const Answer &answer) {
        const QString error = outcomeOf(answer);
        done(error.isEmpty() || !answer.late ? answer.status : 0, error);
    });
}

} // namespace bc::server::outgoing
