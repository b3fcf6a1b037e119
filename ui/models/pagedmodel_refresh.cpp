// The part of PagedModel that keeps a list's top up to date.

#include "ui/client/providerclient.h"
#include "ui/models/pagedmodel.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {
// A list that is refreshed for hours gives up its oldest rows, which paging brings again.
constexpr int mostRows = 2'000, trimmedRows = 1'000;
} // namespace

QList<QJsonObject> PagedModel::rowsOf(const Reply &reply) const
{
    const QJsonArray results = reply.json.value("results"_L1).toArray();
    if (m_reader) {
        return m_reader(results);
    }
    QList<QJsonObject> rows;
    rows.reserve(results.size());
    for (const QJsonValue value : results) {
        rows.append(value.toObject());
    }
    return rows;
}

void PagedModel::refresh()
{
    if (m_state != State::Ready) {
        return;
    }
    m_refreshing.cancel();
    QUrlQuery asked = parameters();
    if (!m_newerParameter.isEmpty() && !m_rows.isEmpty()) {
        asked.addQueryItem(m_newerParameter, QString::number(id(0)));
    }
    const quint64 generation = m_generation;
    m_refreshing = m_client.fetch(Request::get(m_path, asked), this, [this, generation](const Answer &answer) {
        if (generation != m_generation || (!answer && answer.error().cancelled())) {
            return; // another query answers for it
        }
        if (answer) {
            receivedNewer(*answer);
        } else {
            Q_EMIT refreshFailed(answer.error());
        }
    });
}

void PagedModel::receivedNewer(const Reply &reply)
{
    QList<QJsonObject> rows = rowsOf(reply);
    const qsizetype read = rows.size();
    rows.removeIf([this](const QJsonObject &row) { return rowOf(row.value("id"_L1).toInteger()) >= 0; });
    const bool full = reply.json.value("results"_L1).toArray().size() >= m_pageSize;
    if (full && read > 0 && rows.size() == read) { // there may be more between these and what is loaded
        query(false);
        return;
    }
    const int added = static_cast<int>(rows.size());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows = rows + m_rows;
        endInsertRows();
        trim();
        if (m_total) {
            m_total = m_next ? *m_total + added : m_rows.size();
        }
        Q_EMIT totalChanged();
    }
    Q_EMIT refreshed(added);
}

void PagedModel::trim()
{
    const int rows = rowCount();
    if (rows <= mostRows) {
        return;
    }
    beginRemoveRows({}, trimmedRows, rows - 1);
    m_rows.resize(trimmedRows);
    endRemoveRows();
    if (!m_pageParameter.isEmpty()) {
        m_next = id(trimmedRows - 1);
        m_total.reset();
    }
}

} // namespace bc::ui
