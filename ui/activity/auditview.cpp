#include "ui/activity/auditview.h"

#include "ui/activity/auditcolumns.h"
#include "ui/activity/auditfilters.h"
#include "ui/activity/chaindialog.h"
#include "ui/activity/entrydetail.h"
#include "ui/activity/liveswitch.h"
#include "ui/activity/words.h"
#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/place.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
const QString auditPath = u"/api/v1/admin/audit"_s;
}

AuditView::AuditView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_splitter(new QSplitter)
    , m_detail(new EntryDetail)
    , m_export(new QAction(tr("Export…"), this))
    , m_verify(new QAction(tr("Verify the chain…"), this))
{
    makeList();
    makeActions();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({780, 340});
    m_detail->setMinimumWidth(300);
    m_detail->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    connectDetail();
}

void AuditView::makeList()
{
    auto *model = new PagedModel(m_workbench.client(), auditPath, auditColumns());
    model->setPaging(u"before"_s, u"next_before"_s, u"after"_s);
    m_list = new ListView(model, u"audit"_s);
    m_list->setSearchPlaceholder(tr("Search the log"));
    ChipBar *outcomes = m_list->addChips(u"outcome"_s);
    outcomes->add(tr("All"), {});
    for (const QString &outcome : {u"ok"_s, u"refused"_s, u"failed"_s}) {
        outcomes->add(outcomeWords(outcome), outcome);
    }
    m_list->table()->setAccessibleName(tr("Audit log"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {AuditWhen, AuditOutcome}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(
        u"sign-activity"_s, tr("Nothing was logged yet"),
        tr("Whatever people and applications do here is written down: who, what, when, from where."));
    m_list->states()->setLoadingText(tr("Loading the audit log…"));
    m_live = new LiveSwitch(model, m_list->table());
    m_list->addToBar(m_live);
    m_list->addAction(m_live->action());
    m_filters = new AuditFilters(m_workbench.client(), model);
    connect(m_list->states(), &StateView::widenRequested, m_filters, &AuditFilters::reset);
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        const AuditEntry entry = AuditEntry::fromJson(row);
        menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id = entry.id] {
            show(id);
            Q_EMIT chosen(id);
        });
        const auto only = [this, &menu](const QString &text, const QString &filter, const QString &value,
                                        const QString &words) {
            menu.addAction(icon(u"view-filter"_s), text, this,
                           [this, filter, value, words] { m_filters->set(filter, value, words); });
        };
        only(tr("Only this action"), u"event"_s, entry.event, actionWords(entry.event));
        if (entry.actor.id != 0) {
            only(tr("Only this person"), u"user_id"_s, QString::number(entry.actor.id), entry.actor.text());
        }
        if (entry.application.id != 0) {
            only(tr("Only this application"), u"application_id"_s, QString::number(entry.application.id),
                 entry.application.text());
        }
    });
    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        const qint64 id = row.value("id"_L1).toInteger();
        if (id != 0 && id != m_shown) {
            show(id);
            Q_EMIT chosen(id);
        }
    });
    connect(m_list, &ListView::opened, this, [this](const QJsonObject &row) {
        show(row.value("id"_L1).toInteger());
        m_detail->setFocus(Qt::OtherFocusReason);
    });
}

void AuditView::makeActions()
{
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &AuditView::askWhereTo);
    m_verify->setEnabled(m_workbench.person().roleId == Person::Platform);
    if (!m_verify->isEnabled()) {
        m_verify->setToolTip(tr("The chain runs through the entries of all organisations: only the platform's "
                                "administrators verify it."));
    }
    connect(m_verify, &QAction::triggered, this, &AuditView::verify);
}

void AuditView::connectDetail()
{
    connect(m_detail, &EntryDetail::closeRequested, this, [this] {
        show(0);
        Q_EMIT chosen(0);
        m_list->focusTable();
    });
    connect(m_detail, &EntryDetail::narrowRequested, this,
            [this](const QString &filter, const QString &value, const QString &words) {
                m_filters->set(filter, value, filter == "event"_L1 ? actionWords(value) : words);
            });
    connect(m_detail, &EntryDetail::objectRequested, m_filters, &AuditFilters::setObject);
    connect(m_detail, &EntryDetail::requestRequested, this, &AuditView::requestWanted);
    connect(m_detail, &EntryDetail::linkRequested, this, [this](const QString &link) { m_workbench.open(link); });
}

QList<QAction *> AuditView::commands() const
{
    QList<QAction *> all = m_list->commands();
    all << m_export << m_verify << m_live->action();
    return all;
}

void AuditView::show(qint64 id)
{
    m_shown = id;
    m_detail->setVisible(id != 0);
    if (id == 0) {
        m_list->table()->clearSelection();
        m_list->table()->setCurrentIndex({});
        return;
    }
    const int row = m_list->model()->rowOf(id);
    if (row >= 0) {
        m_list->select(id);
        m_detail->show(AuditEntry::fromJson(m_list->model()->row(row)));
        if (m_workbench.person().roleId == Person::Platform) {
            fetchEntry(id); // with its hashes, which the list does without
        }
    } else {
        m_detail->showNote(tr("Entry %1").arg(id), tr("Loading…"));
        fetchEntry(id);
    }
}

void AuditView::fetchEntry(qint64 id)
{
    QUrlQuery query;
    query.addQueryItem(u"before"_s, QString::number(id + 1));
    query.addQueryItem(u"limit"_s, u"1"_s);
    query.addQueryItem(u"hashes"_s, u"true"_s); // for the platform's administrators; left out for others
    m_workbench.client().fetch(Request::get(auditPath, query), this, [this, id](const Answer &answer) {
        if (id != m_shown) {
            return;
        }
        const bool known = m_list->model()->rowOf(id) >= 0;
        if (!answer) {
            if (!known) {
                m_detail->showNote(answer.error().title, answer.error().remedy);
            }
            return;
        }
        const QJsonObject json = answer->json.value("results"_L1).toArray().at(0).toObject();
        const AuditEntry entry = AuditEntry::fromJson(json);
        if (entry.id == id) {
            if (!known) {
                m_detail->show(entry);
            }
            m_detail->setHashes(id, json.value("hash"_L1).toString(), json.value("previous_hash"_L1).toString());
        } else if (!known) {
            m_detail->showNote(tr("There is no entry %1").arg(id),
                               tr("It is not in the log, or belongs to another organisation."));
        }
    });
}

void AuditView::narrowToRequest(const QString &traceId) { m_filters->set(u"trace_id"_s, traceId, traceId.left(8)); }

void AuditView::askWhereTo()
{
    const QString csv = tr("Comma-separated values (*.csv)");
    const QString lines = tr("JSON lines (*.jsonl)");
    auto *dialog = new QFileDialog(this, tr("Export the entries that the filters show"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, lines});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"audit-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &filter) {
        dialog->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        exportTo(path, path.endsWith(".csv"_L1) ? AuditExport::Format::Csv : AuditExport::Format::JsonLines);
    });
    dialog->open();
}

void AuditView::exportTo(const QString &path, AuditExport::Format format)
{
    if (m_exporting) {
        return; // the action is disabled meanwhile
    }
    m_exporting = new AuditExport(m_workbench.client(), m_filters->query(), format, path, this);
    QPointer<Work> work = m_workbench.beginWork(tr("Exporting the audit log"));
    if (work) {
        connect(work, &Work::cancelRequested, m_exporting, &AuditExport::cancel);
    }
    m_export->setEnabled(false);
    const auto end = [this, work](Workbench::Tone tone, const QString &text) {
        if (work) {
            work->finish();
        }
        m_exporting->deleteLater();
        m_exporting = nullptr;
        m_export->setEnabled(true);
        if (!text.isEmpty()) {
            m_workbench.notify(tone, text);
        }
    };
    const QString shown = QDir::toNativeSeparators(path);
    connect(m_exporting, &AuditExport::finished, this, [end, shown](qint64 bytes) {
        end(Workbench::Tone::Good,
            tr("The audit log was exported: %1, %2.").arg(shown, QLocale().formattedDataSize(bytes)));
    });
    connect(m_exporting, &AuditExport::failed, this, [end](const QString &why) {
        end(Workbench::Tone::Bad, tr("The audit log was not exported. %1").arg(why));
    });
    connect(m_exporting, &AuditExport::cancelled, this, [end] { end(Workbench::Tone::Info, {}); });
    m_exporting->start();
}

ChainDialog *AuditView::verify()
{
    auto *dialog = new ChainDialog(m_workbench.client(), this);
    connect(dialog, &ChainDialog::entryWanted, this, [this](qint64 id) {
        show(id);
        Q_EMIT chosen(id);
    });
    dialog->open();
    return dialog;
}

} // namespace bc::ui::activity
