#pragma once

#include "ui/flow/flowrun.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bc::ui::flow {

/// What is walked: application, redirect address, scope, secret of a confidential application, and the call to make
/// with the token. The secret is never stored.
class FlowSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowSetup(QWidget *parent = nullptr);

    void setApplications(const QList<FlowApplication> &applications);
    const QList<FlowApplication> &applications() const { return m_applications; }
    /// By client_id; false when it is not in the list.
    bool choose(const QString &clientId);
    bool chooseId(qint64 id);
    FlowSettings settings() const;
    /// What is missing before one can begin, translated; empty when nothing is.
    QString missing() const;

    QComboBox *applicationBox() const { return m_application; }
    QComboBox *redirectBox() const { return m_redirect; }
    QLineEdit *secretField() const { return m_secret; }
    QLineEdit *scopeField() const { return m_scope; }

Q_SIGNALS:
    void edited();

private:
    FlowApplication current() const;
    void applicationChanged();

    QList<FlowApplication> m_applications;
    QComboBox *m_application;
    QComboBox *m_redirect;
    QLineEdit *m_scope;
    QLineEdit *m_secret;
    QWidget *m_secretBox;
    QLabel *m_kind;
    QComboBox *m_call;
};

} // namespace bc::ui::flow
