#pragma once

#include "ui/flow/decision.h"

#include <QScrollArea>

namespace bc::ui::flow {

/// The provider's side: each check with outcome, detail and time, in the order in which they were made.
class DecisionView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DecisionView(QWidget *parent = nullptr);
    /// `sent` is the redirect address of the request, for comparing; `note` stands there while there is no record.
    void setDecision(const std::optional<Decision> &decision, const QString &sent, const QString &note);

private:
    void rebuild();
    QWidget *makeCheck(const DecisionCheck &check) const;

    std::optional<Decision> m_decision;
    QString m_sent, m_note;
};

} // namespace bc::ui::flow
