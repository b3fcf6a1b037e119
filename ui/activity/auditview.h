#pragma once

#include "ui/activity/auditexport.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QSplitter;

namespace bc::ui {
class ListView;
class Work;
class Workbench;
} // namespace bc::ui

namespace bc::ui::activity {

class AuditFilters;
class ChainDialog;
class EntryDetail;
class LiveSwitch;

/// The audit log: who did what, newest first, with its filters, one entry at the right, export and verification.
class AuditView final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditView(Workbench &workbench, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }
    AuditFilters *filters() const { return m_filters; }
    LiveSwitch *live() const { return m_live; }
    QAction *exportAction() const { return m_export; }
    QAction *verifyAction() const { return m_verify; }
    QList<QAction *> commands() const;

    /// Shows one entry, also one that is not loaded; 0 closes the detail.
    void show(qint64 id);
    qint64 shown() const { return m_shown; }
    /// Only what one request did.
    void narrowToRequest(const QString &traceId);
    /// Writes what the filters leave into a file, as background work.
    void exportTo(const QString &path, AuditExport::Format format);
    ChainDialog *verify();

Q_SIGNALS:
    /// The person chose an entry, or closed it (0).
    void chosen(qint64 id);
    void requestWanted(const QString &traceId);

private:
    void makeList();
    void makeActions();
    void connectDetail();
    void fetchEntry(qint64 id);
    void askWhereTo();

    Workbench &m_workbench;
    QSplitter *m_splitter;
    ListView *m_list = nullptr;
    AuditFilters *m_filters = nullptr;
    EntryDetail *m_detail;
    LiveSwitch *m_live = nullptr;
    QAction *m_export, *m_verify;
    QPointer<AuditExport> m_exporting;
    qint64 m_shown = 0;
};

} // namespace bc::ui::activity
