#include "ui/decisions/decision.h"

#include "ui/widgets/sentences.h"

#include <QJsonArray>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

DecisionCheck checkFrom(const QJsonObject &json)
{
    DecisionCheck check;
    check.name = json.value("name"_L1).toString();
    check.detail = sentenceIn(json, u"detail"_s);
    check.duration = std::chrono::microseconds(json.value("duration_us"_L1).toInteger());
    const QString outcome = json.value("outcome"_L1).toString();
    check.outcome = outcome == "ok"_L1        ? DecisionCheck::Outcome::Ok
                    : outcome == "skipped"_L1 ? DecisionCheck::Outcome::Skipped
                                              : DecisionCheck::Outcome::Refused;
    for (const QJsonValue value : json.value("registered"_L1).toArray()) {
        const QJsonObject address = value.toObject();
        const QJsonValue difference = address.value("first_difference"_L1);
        check.registered.append(
            {address.value("value"_L1).toString(), difference.isDouble() ? qsizetype(difference.toInteger()) : -1});
    }
    return check;
}

} // namespace

std::optional<DecisionCheck> Decision::refused() const
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const DecisionCheck &check) {
        return check.outcome == DecisionCheck::Outcome::Refused;
    });
    return found == checks.end() ? std::nullopt : std::optional(*found);
}

Decision Decision::fromJson(const QJsonObject &json)
{
    Decision decision;
    decision.traceId = json.value("trace_id"_L1).toString();
    decision.endpoint = json.value("endpoint"_L1).toString();
    decision.outcome = json.value("outcome"_L1).toString();
    decision.duration = std::chrono::microseconds(json.value("duration_us"_L1).toInteger());
    for (const QJsonValue value : json.value("checks"_L1).toArray()) {
        decision.checks.append(checkFrom(value.toObject()));
    }
    for (const QJsonValue value : json.value("rows_written"_L1).toArray()) {
        decision.rowsWritten.append(value.toString());
    }
    return decision;
}

RegisteredAddress nearest(const QList<RegisteredAddress> &registered)
{
    RegisteredAddress best;
    for (const RegisteredAddress &one : registered) {
        if (one.firstDifference < 0) {
            return one;
        }
        if (best.value.isEmpty() || one.firstDifference > best.firstDifference) {
            best = one;
        }
    }
    return best;
}

} // namespace bc::ui
