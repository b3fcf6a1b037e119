// How the studio's parts are laid out; what they do is in flowplace.cpp.

#include "ui/decisions/decisionview.h"
#include "ui/flow/flowplace.h"
#include "ui/flow/flowsetup.h"
#include "ui/flow/messagepage.h"
#include "ui/flow/pkcebox.h"
#include "ui/flow/steplist.h"
#include "ui/flow/tokenview.h"
#include "ui/flow/wireview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

QWidget *FlowPlace::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->setSpacing(space::s);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(label(tr("Flow studio"), Text::Title));
    titles->addWidget(label(tr("Authorization code with PKCE"), Text::Muted));
    row->addLayout(titles);
    row->addStretch();
    m_hint = label({}, Text::Muted);
    row->addWidget(m_hint);
    const auto button = [this, row](const QString &text, const QString &iconName, const QKeySequence &keys,
                                    const QString &what, auto &&slot) {
        auto *result = new QPushButton(icon(iconName), text);
        result->setToolTip(u"%1 (%2)"_s.arg(what, keys.toString(QKeySequence::NativeText)));
        auto *action = new QAction(what, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, result, &QPushButton::click);
        connect(result, &QPushButton::clicked, this, slot);
        addAction(action);
        m_commands.append(action);
        row->addWidget(result);
        return result;
    };
    m_cancelButton =
        button(tr("Cancel"), u"process-stop"_s, QKeySequence(Qt::Key_Escape), tr("Call the request off"), [this] {
            if (m_run->isBusy()) {
                m_run->cancel();
            }
        });
    m_stepButton = button(tr("Step"), u"media-skip-forward"_s, QKeySequence(Qt::Key_F10), tr("Do the next step"),
                          [this] { m_run->step(); });
    m_runButton = button(tr("Run"), u"media-playback-start"_s, QKeySequence(Qt::Key_F5),
                         tr("Go on until a person is needed"), [this] { m_run->run(); });
    m_resetButton = button(tr("Reset"), u"view-refresh"_s, QKeySequence(u"Shift+F5"_s),
                           tr("Start over with a fresh verifier, as a stranger"), [this] { reset(); });
    makePrimary(m_runButton);
    m_runButton->setIcon({}); // an icon in the text colour would not be seen on the accent
    m_runButton->setObjectName(u"runFlow"_s);
    m_cancelButton->hide();
    return bar;
}

QWidget *FlowPlace::makeColumns()
{
    m_list = new StepList;
    m_pkce = new PkceBox;
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(hairline());
    leftColumn->addWidget(m_pkce);
    left->setMinimumWidth(200);

    m_message = new MessagePage;
    m_browser = new QWidget;
    auto *browserColumn = new QVBoxLayout(m_browser);
    browserColumn->setContentsMargins(0, 0, 0, 0);
    browserColumn->setSpacing(0);
    m_address = label({}, Text::Mono);
    m_address->setFont(Theme::mono(type::small));
    m_address->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_address->setAccessibleName(tr("Address of the page"));
    browserColumn->addWidget(m_address);
    browserColumn->addWidget(hairline());
    m_token = new TokenView;
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_message);
    m_middle->addWidget(m_browser);
    m_middle->addWidget(m_token);
    m_middle->setMinimumWidth(380);

    m_wire = new WireView;
    m_decision = new DecisionView;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_wire, tr("Client"));
    m_tabs->addTab(m_decision, tr("Provider"));
    m_tabs->setTabToolTip(0, tr("What the application sends and receives"));
    m_tabs->setTabToolTip(1, tr("How the provider came to its answer"));
    m_tabs->setMinimumWidth(280);

    auto *columns = new QSplitter;
    columns->addWidget(left);
    columns->addWidget(m_middle);
    columns->addWidget(m_tabs);
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 3);
    columns->setStretchFactor(2, 2);
    columns->setSizes({230, 520, 380});
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    column->addWidget(columns, 1);
    return whole;
}

} // namespace bc::ui::flow
