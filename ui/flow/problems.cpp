#include "ui/flow/problems.h"

#include "ui/widgets/sentences.h"

#include <QCoreApplication>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

struct ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::flow::Problems)
};

struct Advice
{
    QString title, remedy;
};

Advice adviceFor(const QString &error)
{
    if (error == "invalid_client"_L1) {
        return {ProblemTexts::tr("The application could not prove who it is."),
                ProblemTexts::tr(
                    "Enter its secret above. If it is lost, rotate it in Applications: the old one stays valid "
                    "for the overlap you choose.")};
    }
    if (error == "invalid_grant"_L1) {
        return {ProblemTexts::tr("The code is not accepted."),
                ProblemTexts::tr("A code works once and for a short time. Reset and walk the flow again.")};
    }
    if (error == "invalid_scope"_L1) {
        return {ProblemTexts::tr("The application may not ask for this scope."),
                ProblemTexts::tr("Ask for less above, or give the application the scope in Applications.")};
    }
    if (error == "unauthorized_client"_L1) {
        return {ProblemTexts::tr("The application may not use this grant."),
                ProblemTexts::tr("Switch on the authorization code grant for it in Applications.")};
    }
    if (error == "access_denied"_L1) {
        return {ProblemTexts::tr("The person said no."), ProblemTexts::tr("Reset, walk again, and allow the access.")};
    }
    if (error == "invalid_request"_L1) {
        return {
            ProblemTexts::tr("The request is not as it must be."),
            ProblemTexts::tr("Look at the provider's checks on the right: the first refused one names the parameter.")};
    }
    if (error == "temporarily_unavailable"_L1 || error == "server_error"_L1) {
        return {ProblemTexts::tr("The provider cannot answer now."),
                ProblemTexts::tr("Reset and try again in a moment.")};
    }
    return {ProblemTexts::tr("The provider refused."),
            ProblemTexts::tr("Look at the provider's checks on the right, mend the cause, then reset.")};
}

Problem refusal(const Advice &advice, const QString &type, const QString &detail)
{
    Problem problem;
    problem.kind = Problem::Kind::Refused;
    problem.type = type;
    problem.title = advice.title;
    problem.detail = detail;
    problem.remedy = advice.remedy;
    return problem;
}

} // namespace

Problem explain(const QString &error, const QString &description)
{
    return refusal(adviceFor(error), error, description);
}

Problem explain(Problem problem, const Decision &decision)
{
    const auto check = decision.refused();
    if (!check) {
        return problem;
    }
    if (check->name.startsWith("redirect address"_L1)) {
        problem.title = ProblemTexts::tr("The redirect address is not registered.");
        problem.remedy =
            ProblemTexts::tr("Send the registered address, or register this one with the application. They are "
                             "compared character by character.");
    } else if (check->name == "client found"_L1) {
        problem.title = ProblemTexts::tr("The provider does not know this application.");
        problem.remedy = ProblemTexts::tr("Choose another application, or enable this one in Applications.");
    } else if (check->name == "client authentication"_L1) {
        problem.title = adviceFor(u"invalid_client"_s).title;
        problem.remedy = adviceFor(u"invalid_client"_s).remedy;
    }
    if (!check->detail.isEmpty()) {
        problem.detail = u"%1: %2"_s.arg(checkTitle(check->name), check->detail);
    }
    return problem;
}

Problem stateDiffers()
{
    return refusal(
        {ProblemTexts::tr("The answer does not belong to this request."),
         ProblemTexts::tr("Reset and walk again. In an application this is an attack until proven otherwise: it must "
                          "stop here.")},
        u"state"_s, ProblemTexts::tr("The parameter state came back changed (RFC 6749 section 10.12)."));
}

Problem issuerDiffers(const QString &issuer)
{
    return refusal({ProblemTexts::tr("The answer comes from another provider."),
                    ProblemTexts::tr("The provider's public address must equal the address of this connection.")},
                   u"iss"_s, ProblemTexts::tr("iss is \"%1\" (RFC 9207).").arg(issuer));
}

Problem codeMissing()
{
    return refusal(
        {ProblemTexts::tr("The redirect carries no code."), ProblemTexts::tr("Reset and walk the flow again.")},
        u"code"_s, {});
}

} // namespace bc::ui::flow
