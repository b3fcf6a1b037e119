#include "ui/models/pagedmodel.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

Column Column::text(QString title, QString field, int width, QString sortField)
{
    Column column;
    column.title = std::move(title);
    column.sortField = std::move(sortField);
    column.width = width;
    column.data = [field = std::move(field)](const QJsonObject &row, int role) -> QVariant {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            const QString text = row.value(field).toVariant().toString();
            return role == Qt::ToolTipRole ? QVariant(text.size() < 24 ? QString() : plainTip(text)) : QVariant(text);
        }
        return {};
    };
    return column;
}

PagedModel::PagedModel(ProviderClient &client, QString path, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_columns(std::move(columns))
{}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QJsonObject &object = m_rows.at(index.row());
    if (role == RowRole) {
        return object;
    }
    if (role == IdRole) {
        return object.value("id"_L1).toInteger();
    }
    const Column &column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(column.alignment);
    }
    return column.data(object, role);
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(column.alignment);
    }
    return {};
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && m_next.has_value();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        query(true);
    }
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    const bool sortable = column >= 0 && column < m_columns.size() && !m_columns.at(column).sortField.isEmpty();
    const int wanted = sortable ? column : -1;
    if (wanted == m_sortColumn && order == m_sortOrder) {
        return;
    }
    m_sortColumn = wanted;
    m_sortOrder = order;
    if (m_state != State::Idle) {
        query(false);
    }
}

bool PagedModel::narrowed() const
{
    if (!m_search.isEmpty()) {
        return true;
    }
    return std::any_of(m_filters.keyValueBegin(), m_filters.keyValueEnd(),
                       [this](const auto &filter) { return m_defaultFilters.value(filter.first) != filter.second; });
}

void PagedModel::setSearch(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted != m_search) {
        m_search = wanted;
        query(false);
    }
}

void PagedModel::setFilter(const QString &name, const QString &value)
{
    if (m_filters.value(name) == value) {
        return;
    }
    if (value.isEmpty()) {
        m_filters.remove(name);
    } else {
        m_filters.insert(name, value);
    }
    if (m_state != State::Idle) {
        query(false);
    }
}

void PagedModel::setDefaultFilter(const QString &name, const QString &value)
{
    m_defaultFilters.insert(name, value);
    setFilter(name, value);
}

void PagedModel::widen()
{
    m_search.clear();
    m_filters = m_defaultFilters;
    query(false);
}

void PagedModel::reload() { query(false); }

void PagedModel::cancel()
{
    ++m_generation; // first: cancelling answers at once
    m_running.cancel();
    if (m_state == State::Loading || m_state == State::LoadingMore) {
        setState(m_rows.isEmpty() && !m_total ? State::Idle : State::Ready);
    }
}

void PagedModel::setPaging(QString parameter, QString nextField, QString newerParameter)
{
    m_pageParameter = std::move(parameter);
    m_nextField = std::move(nextField);
    m_newerParameter = std::move(newerParameter);
}

void PagedModel::setReader(Reader reader, QStringList own)
{
    m_reader = std::move(reader);
    m_own = std::move(own);
}

QUrlQuery PagedModel::parameters() const
{
    QUrlQuery parameters;
    for (const auto &[name, value] : m_filters.asKeyValueRange()) {
        if (!m_own.contains(name)) {
            parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    }
    if (!m_search.isEmpty() && !m_own.contains(u"search"_s)) {
        parameters.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_search)));
    }
    if (m_sortColumn >= 0) {
        parameters.addQueryItem(u"sort_field"_s, m_columns.at(m_sortColumn).sortField);
        parameters.addQueryItem(u"sort_order"_s, m_sortOrder == Qt::AscendingOrder ? u"asc"_s : u"desc"_s);
    }
    parameters.addQueryItem(u"limit"_s, QString::number(m_pageSize));
    return parameters;
}

void PagedModel::query(bool more)
{
    const quint64 generation = ++m_generation; // first: cancelling answers at once
    m_running.cancel();
    m_refreshing.cancel();
    QUrlQuery asked = parameters();
    if (more) {
        asked.addQueryItem(m_pageParameter, QString::number(*m_next));
    }
    setState(more ? State::LoadingMore : State::Loading);
    m_running = m_client.fetch(Request::get(m_path, asked), this, [this, generation, more](const Answer &answer) {
        if (generation != m_generation) {
            return; // a newer query is on its way
        }
        if (answer) {
            received(*answer, more);
            return;
        }
        m_problem = answer.error();
        setState(State::Failed);
    });
}

void PagedModel::received(const Reply &reply, bool more)
{
    QList<QJsonObject> rows = rowsOf(reply);
    if (more) { // a row that moved while we paged may come twice; ids stay unique
        rows.removeIf([this](const QJsonObject &row) { return rowOf(row.value("id"_L1).toInteger()) >= 0; });
    }
    if (more) {
        if (!rows.isEmpty()) {
            const int first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
            m_rows += rows;
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const QJsonValue next = reply.json.value(m_nextField);
    const bool any = !reply.json.value("results"_L1).toArray().isEmpty();
    m_next = next.isDouble() && any ? std::optional(next.toInteger()) : std::nullopt;
    const QJsonValue count = reply.json.value("count"_L1);
    m_total = count.isDouble() ? std::optional(count.toInteger())
              : m_next         ? std::nullopt
                               : std::optional<qint64>(m_rows.size());
    setState(State::Ready);
    Q_EMIT totalChanged();
}

void PagedModel::setState(State state)
{
    if (state != m_state || state == State::Failed) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

QJsonObject PagedModel::row(int row) const { return m_rows.value(row); }

qint64 PagedModel::id(int row) const { return m_rows.value(row).value("id"_L1).toInteger(); }

int PagedModel::rowOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).value("id"_L1).toInteger() == id) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void PagedModel::patch(qint64 id, const QJsonObject &fields)
{
    const int at = rowOf(id);
    if (at < 0) {
        return;
    }
    QJsonObject &object = m_rows[at];
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        object.insert(field.key(), field.value());
    }
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void PagedModel::remove(qint64 id)
{
    const int at = rowOf(id);
    if (at < 0) {
        return;
    }
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    if (m_total) {
        m_total = *m_total - 1;
        Q_EMIT totalChanged();
    }
}

QString PagedModel::toTsv(const QModelIndexList &indexes) const
{
    QList<int> rows, columns;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row())) {
            rows.append(index.row());
        }
        if (!columns.contains(index.column())) {
            columns.append(index.column());
        }
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    QStringList lines;
    const auto line = [&columns](const auto &cell) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(cell(column).toString().replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' '));
        }
        return cells.join(u'\t');
    };
    lines.append(line([this](int column) { return headerData(column, Qt::Horizontal); }));
    for (const int row : rows) {
        lines.append(line([this, row](int column) { return data(index(row, column)); }));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace bc::ui
