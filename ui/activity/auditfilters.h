#pragma once

#include "ui/activity/auditentry.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QUrlQuery;

namespace bc::ui {
class PagedModel;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::activity {

class FilterChip;

/// What narrows the audit log, as chips in a row: action, period, person, application, and whatever was taken from an
/// entry (its object, its address, its request). Sets the model's filters.
class AuditFilters final : public QWidget
{
    Q_OBJECT
public:
    AuditFilters(ProviderClient &client, PagedModel *model, QWidget *parent = nullptr);

    /// `name` is the provider's parameter ("user_id"); an empty value takes the filter away. `words` is what the chip
    /// shows.
    void set(const QString &name, const QString &value, const QString &words);
    /// The entries about one thing.
    void setObject(const QString &type, const QString &id);
    void setPeriod(const QDateTime &from, const QDateTime &until, const QString &words);
    /// Shows the chips as unset, for a model that was widened already.
    void reset();
    /// All filters and the search, as the export takes them.
    QUrlQuery query() const;

private:
    FilterChip *addChip(const QString &filter, const QString &name, const QString &any,
                        std::function<void(class QMenu &)> fill);
    FilterChip *addTaken(const QString &filter, const QString &name);
    void fillActions(class QMenu &menu);
    void fillPeriods(class QMenu &menu);
    void fillNamed(class QMenu &menu, const QString &filter, const QString &any, const QString &find);
    void find(const QString &filter);
    void askPeriod();

    ProviderClient &m_client;
    PagedModel *m_model;
    QHash<QString, FilterChip *> m_chips;
    QDateTime m_from, m_until;
};

} // namespace bc::ui::activity
