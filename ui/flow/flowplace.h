#pragma once

#include "ui/flow/flowrun.h"
#include "ui/widgets/place.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace bc::ui {
class DecisionView;
class EmbeddedView;
class StateView;
} // namespace bc::ui

namespace bc::ui::flow {

class FlowSetup;
class MessagePage;
class PkceBox;
class StepList;
class TokenView;
class WireView;

/// The workspace Flow studio: walks an application's authorization code flow in the embedded view, with each step's
/// request, answer and the provider's reasons beside it. Position: the application's id.
class FlowPlace final : public Place
{
    Q_OBJECT
public:
    explicit FlowPlace(Workbench &workbench, QWidget *parent = nullptr);
    ~FlowPlace() override;

    QString position() const override;
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;

    FlowRun *flow() const { return m_run; }
    FlowSetup *setup() const { return m_setup; }
    /// The provider's pages; null until they were needed.
    EmbeddedView *view() const { return m_view; }
    QTabWidget *tabs() const { return m_tabs; }
    /// Chooses a step in the list; the right side tells of it.
    void choose(Step step);

private:
    QWidget *makeBar();
    QWidget *makeColumns();
    void loadApplications();
    void settingsEdited();
    void reset();
    void browse(const QUrl &url);
    void probePage();
    void stepChanged(Step step);
    void showStep(Step step);
    void showRest();
    void showFailure(Step step);
    QString callSummary() const;

    Workbench &m_workbench;
    FlowRun *m_run;
    StateView *m_states;
    FlowSetup *m_setup;
    QPushButton *m_stepButton = nullptr;
    QPushButton *m_runButton = nullptr;
    QPushButton *m_resetButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QLabel *m_hint = nullptr;
    StepList *m_list = nullptr;
    PkceBox *m_pkce = nullptr;
    QStackedWidget *m_middle = nullptr;
    MessagePage *m_message = nullptr;
    QWidget *m_browser = nullptr;
    QLabel *m_address = nullptr;
    TokenView *m_token = nullptr;
    QTabWidget *m_tabs = nullptr;
    WireView *m_wire = nullptr;
    DecisionView *m_decision = nullptr;
    EmbeddedView *m_view = nullptr;
    QList<QAction *> m_commands;
    qint64 m_wanted = 0;
    bool m_loaded = false;
};

} // namespace bc::ui::flow
