#pragma once

#include "ui/decisions/decision.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace bc::ui {
class DecisionView;
class MarkLabel;
class StateView;
struct Problem;
} // namespace bc::ui

namespace bc::ui::activity {

/// One OAuth request: what it was, what came of it, and the provider's checks in order.
class RequestDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetail(QWidget *parent = nullptr);
    /// What the list says of it; the checks follow.
    void showHead(const QJsonObject &row);
    void showLoading(const QString &traceId);
    void showDecision(const QJsonObject &json);
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void closeRequested();
    void retryRequested();
    void auditRequested(const QString &traceId);

private:
    QLabel *m_title, *m_outcome, *m_facts;
    MarkLabel *m_mark;
    StateView *m_states;
    DecisionView *m_checks;
    QWidget *m_toAudit;
    QString m_traceId;
};

} // namespace bc::ui::activity
