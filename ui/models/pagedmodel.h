#pragma once

#include "ui/client/request.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

class QJsonArray;

namespace bc::ui {

class ProviderClient;

/// One column of a PagedModel. `data` maps a row's JSON and a role to what is shown; DisplayRole is what Ctrl+C copies.
struct Column
{
    QString title;
    QString sortField; ///< the provider's sort_field; empty: not sortable
    std::function<QVariant(const QJsonObject &row, int role)> data;
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int priority = 0; ///< in a narrow table the columns with the lowest priority hide first; 0: never hides

    /// A column that shows one field as text.
    static Column text(QString title, QString field, int width, QString sortField = {});
};

/// A table whose rows come from the provider page by page: `offset` is the last row's id (`next_id` of the page
/// before), search, filters and sorting happen on the server, `count` is the total. While a new query is on its way the
/// former rows stay; only the newest query's answer counts. GUI thread only.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State { Idle, Loading, LoadingMore, Ready, Failed };
    enum Role { RowRole = Qt::UserRole + 1, IdRole };

    PagedModel(ProviderClient &client, QString path, QList<Column> columns, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const QList<Column> &columns() const { return m_columns; }
    State state() const { return m_state; }
    const Problem &problem() const { return m_problem; }    ///< valid in State::Failed
    std::optional<qint64> total() const { return m_total; } ///< rows that match on the server
    bool narrowed() const;                                  ///< a search or filter other than the default is set

    void setSearch(const QString &text);
    QString search() const { return m_search; }
    /// A fixed query parameter, e.g. state=5; an empty value takes it away.
    void setFilter(const QString &name, const QString &value);
    QString filter(const QString &name) const { return m_filters.value(name); }
    /// The filter's value that does not count as narrowing.
    void setDefaultFilter(const QString &name, const QString &value);
    /// Takes search and filters back to their defaults and asks again.
    void widen();
    void setPageSize(int rows) { m_pageSize = rows; }
    /// How the provider names the way to the next page: it answers `nextField`, which comes back as `parameter`. By
    /// default "next_id" and "offset". `newerParameter` asks for what is newer than an id; without one, refresh() asks
    /// for the first page. Where the answer has no `count`, total() is known only once the last page is loaded.
    void setPaging(QString parameter, QString nextField, QString newerParameter = {});
    /// What an answer's results become, for lists whose ids or filters are not the provider's work. Each row needs an
    /// "id". The filters in `own` ("search" is one) are left to the reader and not sent.
    using Reader = std::function<QList<QJsonObject>(const QJsonArray &results)>;
    void setReader(Reader reader, QStringList own = {});
    void reload();
    /// For lists whose newest row comes first: asks for newer ones and puts them on top; what is loaded stays. When
    /// more came than fit a page, it loads anew. Does nothing while a query is on its way or after one failed.
    void refresh();
    void cancel();

    QJsonObject row(int row) const;
    qint64 id(int row) const;
    int rowOf(qint64 id) const; ///< -1 when not loaded
    /// Puts one row's new JSON in place (fields that are absent stay), without asking the provider.
    void patch(qint64 id, const QJsonObject &fields);
    void remove(qint64 id);

    /// Rows as tab-separated text with a header line; tabs and line breaks inside values become spaces.
    QString toTsv(const QModelIndexList &indexes) const;

Q_SIGNALS:
    void stateChanged();
    void totalChanged();
    /// refresh() was answered: with how many new rows, or why not.
    void refreshed(int added);
    void refreshFailed(const bc::ui::Problem &problem);

private:
    void query(bool more);
    QUrlQuery parameters() const;
    QList<QJsonObject> rowsOf(const Reply &reply) const;
    void received(const Reply &reply, bool more);
    void receivedNewer(const Reply &reply);
    void trim();
    void setState(State state);

    ProviderClient &m_client;
    QString m_path;
    QList<Column> m_columns;
    QList<QJsonObject> m_rows;
    QHash<QString, QString> m_filters, m_defaultFilters;
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_pageSize = 100;
    QString m_pageParameter = QStringLiteral("offset"), m_nextField = QStringLiteral("next_id"), m_newerParameter;
    Reader m_reader;
    QStringList m_own;
    std::optional<qint64> m_next;
    std::optional<qint64> m_total;
    State m_state = State::Idle;
    Problem m_problem;
    Cancel m_running, m_refreshing;
    quint64 m_generation = 0;
};

} // namespace bc::ui
