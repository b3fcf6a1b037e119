#include "ui/client/problems_p.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace bc::ui::problems {

using namespace Qt::StringLiterals;

namespace {

struct ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::Problem)
};

QString where(const QUrl &base) { return base.toString(QUrl::RemoveUserInfo | QUrl::RemovePath); }

QString titleFor(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ProblemTexts::tr("The provider does not accept this as it is.");
    case 401:
        return ProblemTexts::tr("You are not signed in.");
    case 403:
        return ProblemTexts::tr("Your role may not do this.");
    case 404:
        return ProblemTexts::tr("This does not exist, or you may not see it.");
    case 409:
        return ProblemTexts::tr("Something else changed this in the meantime.");
    case 413:
        return ProblemTexts::tr("This is larger than the provider accepts.");
    case 429:
        return ProblemTexts::tr("Too many requests in a short time.");
    case 503:
        return ProblemTexts::tr("The provider is busy.");
    case 507:
        return ProblemTexts::tr("The provider's disk is full.");
    default:
        return status >= 500 ? ProblemTexts::tr("The provider failed to do this.")
                             : ProblemTexts::tr("The provider refused this.");
    }
}

QString remedyFor(int status, int retryAfter)
{
    switch (status) {
    case 400:
    case 422:
        return ProblemTexts::tr("Correct the marked fields and try again.");
    case 401:
        return ProblemTexts::tr("Sign in again.");
    case 403:
        return ProblemTexts::tr("Ask an administrator of your organisation for access.");
    case 404:
        return ProblemTexts::tr("Go back to the list and reload it.");
    case 409:
        return ProblemTexts::tr("Reload, look at the new state and try again.");
    case 429:
    case 503:
        return retryAfter > 0 ? ProblemTexts::tr("Try again in %n second(s).", nullptr, retryAfter)
                              : ProblemTexts::tr("Try again in a moment.");
    case 507:
        return ProblemTexts::tr("Free space on the provider's machine, then try again.");
    default:
        return status >= 500
                   ? ProblemTexts::tr("Try again. If it happens again, give the details to whoever runs the provider.")
                   : QString();
    }
}

} // namespace

Problem network(QNetworkReply::NetworkError error, const QString &reason, const QUrl &base)
{
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.title = ProblemTexts::tr("The provider cannot be reached.");
    problem.detail = reason;
    if (error == QNetworkReply::SslHandshakeFailedError) {
        problem.title = ProblemTexts::tr("The connection to the provider is not safe.");
        problem.remedy = ProblemTexts::tr("Check the certificate of %1. Nothing was sent.").arg(where(base));
    } else if (error == QNetworkReply::HostNotFoundError) {
        problem.remedy = ProblemTexts::tr("Check the address %1 and your network connection.").arg(where(base));
    } else {
        problem.remedy = ProblemTexts::tr("Check that it is running at %1, then try again.").arg(where(base));
    }
    return problem;
}

Problem timeout(const QUrl &base)
{
    Problem problem;
    problem.kind = Problem::Kind::Timeout;
    problem.title = ProblemTexts::tr("The provider did not answer in time.");
    problem.detail = ProblemTexts::tr("%1 accepted the request, but no answer came.").arg(where(base));
    problem.remedy = ProblemTexts::tr("Try again. If this lasts, look at the provider's log.");
    return problem;
}

Problem cancelled()
{
    Problem problem;
    problem.kind = Problem::Kind::Cancelled;
    problem.title = ProblemTexts::tr("Cancelled.");
    return problem;
}

Problem malformed(const Reply &reply)
{
    Problem problem;
    problem.kind = Problem::Kind::Malformed;
    problem.status = reply.status;
    problem.traceId = reply.traceId;
    problem.title = ProblemTexts::tr("The answer is not one of a BiometricsCloud provider.");
    problem.detail = QString::fromUtf8(reply.header("Content-Type"));
    problem.remedy = ProblemTexts::tr("Check the provider's address in the connection settings.");
    return problem;
}

Problem fromReply(const Reply &reply)
{
    Problem problem;
    problem.status = reply.status;
    problem.kind = reply.status >= 500   ? Problem::Kind::Server
                   : reply.status == 401 ? Problem::Kind::SignedOut
                                         : Problem::Kind::Refused;
    problem.traceId = reply.traceId;
    problem.retryAfterSeconds = reply.header("Retry-After").toInt();
    problem.title = titleFor(reply.status);
    problem.remedy = remedyFor(reply.status, problem.retryAfterSeconds);

    const QJsonObject &json = reply.json;
    if (json.contains("error"_L1)) {
        problem.type = json.value("error"_L1).toString();
        problem.detail = json.value("error_description"_L1).toString();
        return problem;
    }
    problem.type = json.value("type"_L1).toString();
    problem.detail = json.value("detail"_L1).toString(json.value("title"_L1).toString());
    if (problem.traceId.isEmpty()) {
        problem.traceId = json.value("trace_id"_L1).toString();
    }
    for (const QJsonValue value : json.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        problem.fieldErrors.append({error.value("field"_L1).toString(), error.value("message"_L1).toString()});
    }
    return problem;
}

} // namespace bc::ui::problems
