#include "server/middleware/passwords.h"

#include "server/middleware/awaiting.h"

namespace bc::server {

QCoro::Task<Result<TriedPassword>> tried(crypto::PasswordHasher &hasher, QByteArray password, QString phc)
{
    const auto verdict = co_await verified(hasher, password, phc);
    if (!verdict)
        co_return fail(verdict.error());
    TriedPassword answer{.correct = verdict->correct, .renewal = {}};
    if (verdict->correct && verdict->outdated) {
        const Result<QString> renewed = co_await hashed(hasher, password);
        if (renewed)
            answer.renewal = {phc, *renewed};
    }
    co_return answer;
}

} // namespace bc::server
