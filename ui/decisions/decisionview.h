#pragma once

#include "ui/decisions/decision.h"

#include <QScrollArea>

namespace bc::ui {

/// The provider's side: each check with outcome, detail and its stretch of the request's time, in the order in which
/// they were made.
class DecisionView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DecisionView(QWidget *parent = nullptr);
    /// `sent` is the redirect address of the request, for comparing (empty: what the check noted); `note` stands there
    /// while there is no record.
    void setDecision(const std::optional<Decision> &decision, const QString &sent, const QString &note);

private:
    void rebuild();
    /// `before`: how long the checks before it took.
    QWidget *makeCheck(const DecisionCheck &check, std::chrono::microseconds before) const;

    std::optional<Decision> m_decision;
    QString m_sent, m_note;
};

} // namespace bc::ui
