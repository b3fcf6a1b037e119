#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace bc::ui {

/// A registered redirect address held against the one that was sent.
struct RegisteredAddress
{
    QString value;
    qsizetype firstDifference = -1; ///< from 0; -1: equal
};

/// One check the provider made.
struct DecisionCheck
{
    enum class Outcome { Ok, Refused, Skipped };

    QString name;   ///< as the provider names it: "client found"
    QString detail; ///< in the person's language
    Outcome outcome = Outcome::Ok;
    std::chrono::microseconds duration{0};
    QList<RegisteredAddress> registered;
};

/// How the provider came to its answer (contract §5), from GET /api/v1/admin/traces/{trace_id}.
struct Decision
{
    QString traceId, endpoint, outcome;
    std::chrono::microseconds duration{0};
    QList<DecisionCheck> checks;
    QStringList rowsWritten;

    /// The check that decided against the request; none when it was granted.
    std::optional<DecisionCheck> refused() const;
    static Decision fromJson(const QJsonObject &json);
};

/// The registered address that is nearest to the one sent: that differs the latest.
RegisteredAddress nearest(const QList<RegisteredAddress> &registered);

} // namespace bc::ui
