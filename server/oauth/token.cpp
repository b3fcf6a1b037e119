#include "core/base/clock.h"
#include "core/oauth/idtoken.h"
#include "core/oauth/provider.h"
#include "server/middleware/awaiting.h"
#include "server/middleware/passwords.h"
#include "server/oauth/answers.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/closing.h"
#include "server/oauth/endpoints.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

Q_LOGGING_CATEGORY(logToken, "bc.oauth.token")

/// Everything up to the unit of work. Answered refusals are in the record already.
Judged<TokenStep> prepared(const Services &services, const http::Request &request, bool partner, Instant now,
                           DecisionRecord &record)
{
    const auto came = clientRequest(request, partner, record);
    if (!came)
        return tl::make_unexpected(came.error());
    const auto reader = services.store.reader();
    if (!reader)
        return CheckLine(record, "store").refuse(reader.error());
    return services.provider.token(**reader, *came, now, record);
}

/// The pool's answer to a password question.
Judged<TokenUnit> answered(const PasswordQuestion &question, const Result<TriedPassword> &verdict,
                           DecisionRecord &record)
{
    CheckLine line(record, "password");
    if (!verdict)
        return line.refuse(verdict.error());
    if (!verdict->correct)
        line.refuse(ErrorCode::InvalidGrant, Sentence("password_does_not_fit", u"It does not fit the account."));
    return question.then(verdict->correct, verdict->renewal);
}

/// Signs the ID token, on this thread. A client that gets none for want of a key finds its tokens by trying again: a
/// code it has to ask for anew.
Judged<IssuedTokens> withIdToken(const Services &services, IssuedTokens issued, DecisionRecord &record)
{
    CheckLine line(record, "ID token signed");
    const auto reader = services.store.reader();
    const auto token = reader ? idtoken::sign(**reader, services.provider.keys(), services.provider.settings(), issued)
                              : fail(reader.error());
    if (!token)
        return line.refuse(token.error());
    line.detail(issued.idTokenOrder->algorithm);
    issued.idToken = *token;
    return issued;
}

} // namespace

QCoro::Task<http::Response> token(const Services &services, http::RequestPtr request, bool partner)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, partner ? "/api/partners/oauth/token" : "/token", now);
    auto step = prepared(services, *request, partner, now, record);
    if (!step)
        co_return closed(services, std::move(record), step.error());
    if (auto *question = std::get_if<PasswordQuestion>(&*step)) {
        const auto verdict = co_await tried(services.hasher, question->password, question->phc);
        auto unit = answered(*question, verdict, record);
        if (!unit)
            co_return closed(services, std::move(record), unit.error());
        step = TokenStep(std::move(*unit));
    }
    const auto started = std::chrono::steady_clock::now();
    const auto outcome = co_await written(services.store, std::get<TokenUnit>(std::move(*step)));
    if (!outcome)
        qCWarning(logToken).noquote() << "Tokens could not be stored:" << outcome.error().line();
    Judged<IssuedTokens> issued = outcome ? *outcome : tl::make_unexpected(refusalOf(outcome.error()));
    {
        CheckLine line(record, "written and committed", started);
        if (!issued)
            line.refuse(issued.error());
        else
            record.rowsWritten = issued->rowsWritten;
    }
    if (issued && issued->idTokenOrder)
        issued = withIdToken(services, *std::move(issued), record);
    if (!issued)
        co_return closed(services, std::move(record), issued.error());
    services.provider.decisions().add(std::move(record), u"ok"_s);
    co_return partner ? partnerTokenAnswer(*issued) : tokenAnswer(*issued);
}

} // namespace bc::server::oauth
