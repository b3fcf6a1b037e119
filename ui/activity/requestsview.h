#pragma once

#include "ui/client/request.h"

#include <QDateTime>
#include <QWidget>

class QAction;
class QSplitter;

namespace bc::ui {
class ListView;
class PagedModel;
class Workbench;
} // namespace bc::ui

namespace bc::ui::activity {

class DurationDelegate;
class FilterChip;
class LiveSwitch;
class RequestDetail;
class RequestStrip;

/// The decision records of the last 24 hours: OAuth requests, newest first, and how the provider came to its answer.
class RequestsView final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsView(Workbench &workbench, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }
    LiveSwitch *live() const { return m_live; }
    QList<QAction *> commands() const;

    /// Shows one request by its trace, also one that is not in the list; empty closes the detail.
    void show(const QString &traceId);
    QString shown() const { return m_shown; }

Q_SIGNALS:
    /// The person chose a request, or closed it (empty).
    void chosen(const QString &traceId);
    void auditWanted(const QString &traceId);

private:
    void makeList();
    void fillApplications(class QMenu &menu);
    void fetchDecision();
    void showFigures();
    void showFirstOf(const QDateTime &from, const QDateTime &until);
    int rowOf(const QString &traceId) const;

    Workbench &m_workbench;
    PagedModel *m_model = nullptr;
    ListView *m_list = nullptr;
    FilterChip *m_application = nullptr;
    LiveSwitch *m_live = nullptr;
    DurationDelegate *m_durations = nullptr;
    RequestStrip *m_strip;
    RequestDetail *m_detail;
    Cancel m_loading;
    QString m_shown;
};

} // namespace bc::ui::activity
