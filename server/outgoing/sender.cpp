#include "server/outgoing/sender.h"

using namespace Qt::StringLiterals;

namespace bc::server::outgoing {

namespace {

Sentence outcomeOf(const Answer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status <= 299)
        return {};
    if (answer.late || status == 0)
        return answer.error;
    if (status >= 300 && status <= 399)
        return Sentence("receiver_redirects", u"The receiver answered %1; redirects are not followed.", status);
    return Sentence("receiver_answered", u"The receiver answered %1.", status);
}

} // namespace

void Sender::send(const Message &message, Done done)
{
    Call call{.method = "POST", .url = message.url, .headers = message.headers, .body = message.body};
    call.headers.prepend({"Content-Type", message.contentType});
    m_client.ask(call, [done = std::move(done)](const Answer &answer) {
        const Sentence error = outcomeOf(answer);
        done(error.isEmpty() || !answer.late ? answer.status : 0, error);
    });
}

} // namespace bc::server::outgoing
