// What ImportDialog shows at each stage; importdialog.cpp has what it does.

#include "ui/client/providerclient.h"
#include "ui/patients/importdialog.h"
#include "ui/patients/importform.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 22;
constexpr QSize importSize(620, 500);
constexpr std::chrono::milliseconds glance{700}; // between two looks at how far the provider has come
} // namespace

ImportDialog::ImportDialog(ProviderClient &client, const Patient &patient, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_patient(patient)
    , m_path(u"/api/v1/admin/patients/%1/imports"_s.arg(patient.id))
    , m_glance(new QTimer(this))
    , m_states(new StateView)
    , m_pages(new QStackedWidget)
    , m_form(new ImportForm(client))
    , m_trouble(wrappedLabel({}))
    , m_troubleBox(new QWidget)
{
    setWindowTitle(tr("Import data"));
    resize(importSize);
    m_glance->setSingleShot(true);
    m_glance->setInterval(glance);
    connect(m_glance, &QTimer::timeout, this, &ImportDialog::follow);
    connect(m_form, &ImportForm::chooseRequested, this, &ImportDialog::askForFile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(tr("Import data of %1").arg(patient.name), Text::Heading));
    m_trouble->setObjectName(u"trouble"_s);
    auto *trouble = new QHBoxLayout(m_troubleBox);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    trouble->addWidget(m_trouble, 1);
    m_troubleBox->hide();
    column->addWidget(m_troubleBox);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_pages->addWidget(scroll);
    m_progress = makeProgress();
    m_report = makeReport();
    m_pages->addWidget(m_progress);
    m_pages->addWidget(m_report);
    m_states->setContent(m_pages);
    m_states->setLoadingText(tr("Looking for an import that is under way…"));
    connect(m_states, &StateView::retryRequested, this, &ImportDialog::start);
    connect(m_states, &StateView::cancelRequested, this, &ImportDialog::reject);
    column->addWidget(m_states, 1);
    column->addWidget(makeButtons());
    m_go->setDefault(true); // once it stands in the dialog: the states have buttons, too
    enter(Stage::Looking);
}

QWidget *ImportDialog::makeProgress()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::s);
    m_doing = wrappedLabel({}, Text::Strong);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bytes = label({}, Text::Muted);
    m_counts = wrappedLabel({}, Text::Muted);
    m_hint = wrappedLabel({}, Text::Small);
    m_doing->setObjectName(u"doing"_s);
    m_bytes->setObjectName(u"bytes"_s);
    for (QWidget *each : QList<QWidget *>{m_doing, m_bar, m_bytes, m_counts}) {
        column->addWidget(each);
    }
    column->addSpacing(space::m);
    column->addWidget(m_hint);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::makeReport()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_outcome = wrappedLabel({}, Text::Strong);
    m_reportCounts = wrappedLabel({});
    m_outcome->setObjectName(u"outcome"_s);
    m_reportCounts->setObjectName(u"counts"_s);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"report"_s);
    m_tree->setAccessibleName(tr("What was left out, and why"));
    m_tree->setHeaderLabels({tr("Why it was left out"), tr("Records")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_outcome);
    column->addWidget(m_reportCounts);
    column->addWidget(m_tree, 1);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::makeButtons()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_cancelImport = new QPushButton(tr("Cancel import"));
    m_another = new QPushButton(tr("Import another file…"));
    m_close = new QPushButton(tr("Close"));
    m_go = new QPushButton;
    m_cancelImport->setObjectName(u"cancelImport"_s);
    m_another->setObjectName(u"another"_s);
    m_close->setObjectName(u"close"_s);
    m_go->setObjectName(u"go"_s);
    for (QPushButton *button : {m_cancelImport, m_another, m_close}) {
        button->setAutoDefault(false);
    }
    makePrimary(m_go);
    row->addWidget(m_cancelImport);
    row->addWidget(m_another);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_go);
    connect(m_cancelImport, &QPushButton::clicked, this, &ImportDialog::cancelImport);
    connect(m_another, &QPushButton::clicked, this, [this] {
        enter(Stage::Form);
        askForFile();
    });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Form) {
            create();
        } else if (m_stage == Stage::Paused) {
            goOn();
        } else {
            readAgain();
        }
    });
    return foot;
}

void ImportDialog::enter(Stage stage)
{
    m_stage = stage;
    const bool isUnderWay = stage == Stage::Sending || stage == Stage::Paused || stage == Stage::Reading;
    const bool hasFailed = stage == Stage::Ended && m_job.state == ImportJob::State::Failed;
    m_cancelImport->setVisible(isUnderWay);
    m_another->setVisible(stage == Stage::Ended);
    m_close->setText(stage == Stage::Form ? tr("Cancel") : tr("Close"));
    m_go->setVisible(stage == Stage::Form || stage == Stage::Paused || hasFailed);
    const QString first = m_form->path().isEmpty() ? tr("Choose file…") : tr("Import");
    m_go->setText(stage == Stage::Form ? first : stage == Stage::Paused ? tr("Go on") : tr("Try again"));
    if (stage == Stage::Looking) {
        m_states->showLoading();
        return;
    }
    m_states->showFull();
    m_pages->setCurrentIndex(stage == Stage::Form ? 0 : isUnderWay ? 1 : 2);
    if (stage == Stage::Sending) {
        m_doing->setText(tr("Sending %1").arg(m_job.fileName));
        m_hint->setText(tr("Closing this window stops the sending. It goes on later where it stopped, with the same "
                           "file."));
    } else if (stage == Stage::Paused) {
        m_doing->setText(tr("%1 is not sent to its end").arg(m_job.fileName));
        m_hint->setText(m_form->path().isEmpty() ? tr("Go on asks for the same file and sends what is missing.")
                                                 : tr("What was sent is kept. Go on sends what is missing."));
    } else if (stage == Stage::Reading) {
        m_doing->setText(m_job.state == ImportJob::State::Waiting ? tr("%1 waits for its turn").arg(m_job.fileName)
                                                                  : tr("%1 is being read").arg(m_job.fileName));
        m_hint->setText(tr("You may close this window: the reading goes on. Opened again, it shows how far it is."));
    }
}

void ImportDialog::showReport()
{
    const QLocale locale;
    const bool isDone = m_job.state == ImportJob::State::Done;
    m_outcome->setText(isDone ? tr("%1 is imported").arg(m_job.fileName)
                       : m_job.state == ImportJob::State::Cancelled
                           ? tr("The import of %1 was cancelled; what was stored before stays").arg(m_job.fileName)
                           : tr("The import of %1 failed; what was stored before stays").arg(m_job.fileName));
    m_reportCounts->setText(m_job.countsInWords());
    complain(m_job.state == ImportJob::State::Failed ? m_job.error : QString());
    m_tree->clear();
    for (const ImportJob::Skipped &skipped : std::as_const(m_job.report)) {
        auto *reason = new QTreeWidgetItem(m_tree, {reasonInWords(skipped), locale.toString(skipped.records)});
        reason->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        reason->setSizeHint(0, {0, metric::row});
        for (const auto &[line, detail] : skipped.lines) {
            const QString words = tr("Line %1: %2").arg(locale.toString(line), detail);
            auto *item = new QTreeWidgetItem(reason, {words});
            item->setToolTip(0, plainTip(words));
            item->setSizeHint(0, {0, lineHeight});
            item->setFirstColumnSpanned(true);
        }
    }
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0)) {
        first->setExpanded(true); // what it comes to is seen without a click
    }
    m_tree->setVisible(!m_job.report.isEmpty());
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace bc::ui::patients
