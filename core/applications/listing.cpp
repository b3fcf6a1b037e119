#include "core/accounts/folding.h"
#include "core/applications/applications.h"
#include "core/applications/counts.h"
#include "core/applications/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::applications {
namespace {

constexpr int activeState = 5, disabledState = 0;

/// The columns one may sort by, and what stands in SQL (and in an index) for them.
QString sortExpression(const QString &field)
{
    static const QHash<QString, QString> known{{u"id"_s, u"id"_s},
                                               {u"name"_s, u"name_folded"_s},
                                               {u"state"_s, u"state"_s},
                                               {u"created_time"_s, u"created_time"_s},
                                               {u"modified_time"_s, u"modified_time"_s},
                                               {u"last_used_time"_s, u"(COALESCE(last_used_time, 0))"_s}};
    return known.value(field);
}

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail({ErrorKind::Invalid, u"The list cannot be shown like this."_s, {}, {{field, message}}});
}

struct Filter
{
    QString where = u"1 = 1"_s;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        where += u" AND "_s + condition;
        values << value;
    }
};

/// What decides which rows the caller may know of.
Filter scopeOf(const Query &query)
{
    Filter filter;
    if (query.tenantId)
        filter.add(u"tenant_id = ?"_s, *query.tenantId);
    if (query.ownerId)
        filter.add(u"owner_id = ?"_s, *query.ownerId);
    if (query.secretPolicy)
        filter.add(u"secret_policy = ?"_s, rows::policyName(*query.secretPolicy));
    return filter;
}

void addSearch(Filter &filter, const QString &search)
{
    if (search.trimmed().isEmpty())
        return;
    filter.where += u" AND (name_folded LIKE ? ESCAPE '!' OR LOWER(client_id) LIKE ? ESCAPE '!')"_s;
    filter.values << accounts::containing(search) << accounts::containing(search);
}

struct SortedRow
{
    Application application;
    QByteArray text; ///< the sort key, if it is text (compared as the databases do: by bytes)
    qint64 number = 0;

    bool before(const SortedRow &other, bool ascending) const
    {
        const auto less = [](const SortedRow &a, const SortedRow &b) {
            return std::tie(a.text, a.number, a.application.id) < std::tie(b.text, b.number, b.application.id);
        };
        return ascending ? less(*this, other) : less(other, *this);
    }
};

struct Start
{
    QVariant key; ///< the sort column of the offset's row; not valid when rows are sorted by id
    qint64 id = 0;
};

/// The rows of one state (or of any, if `state` is unset) from `start` on, with their redirect addresses.
Result<QList<SortedRow>> pageOf(store::Connection &connection, const Query &query, std::optional<int> state,
                                const QString &column, const std::optional<Start> &start)
{
    Filter filter = scopeOf(query);
    if (state)
        filter.add(u"state = ?"_s, *state);
    addSearch(filter, query.search);
    const QString direction = query.ascending ? u"ASC"_s : u"DESC"_s;
    const QString order = column == "id"_L1 ? u"id "_s + direction : column + u' ' + direction + u", id "_s + direction;
    if (start) {
        const QString comparison = query.ascending ? u">"_s : u"<"_s;
        if (column == "id"_L1) {
            filter.where += u" AND id %1 ?"_s.arg(comparison);
        } else {
            filter.where += u" AND (%1, id) %2 (?, ?)"_s.arg(column, comparison);
            filter.values << start->key;
        }
        filter.values << start->id;
    }
    filter.values << query.limit + 1; // one more than asked for tells whether a page follows
    const QString sql =
        u"SELECT %1, r.redirect_url, a.sort_key FROM (SELECT *, %2 AS sort_key FROM application WHERE %3 ORDER BY %4 "
        u"LIMIT ?) a "
        "LEFT JOIN application_redirect r ON r.application_id = a.id ORDER BY a.sort_key %5, a.id %5, r.position"_s.arg(
            rows::columns, column, filter.where, order, direction);
    const auto found = connection.select(sql, filter.values);
    if (!found)
        return fail(found.error());
    QList<SortedRow> page;
    for (const store::Row &row : *found) {
        if (page.isEmpty() || page.constLast().application.id != row.integer(0)) {
            SortedRow next{rows::toApplication(row), {}, 0};
            if (column == "name_folded"_L1)
                next.text = row.text(rows::columnCount + 1).toUtf8();
            else
                next.number = row.integer(rows::columnCount + 1);
            page.append(std::move(next));
        }
        if (!row.isNull(rows::columnCount))
            page.last().application.redirectUrls.append(row.text(rows::columnCount));
    }
    return page;
}

Result<std::optional<Start>> startOf(store::Connection &connection, const Query &query, const QString &column)
{
    if (!query.offset)
        return std::optional<Start>();
    if (column == "id"_L1)
        return std::optional(Start{{}, *query.offset});
    // Only a row the caller may see: the answer must not tell how another tenant's row would sort.
    Filter filter = scopeOf(query);
    filter.add(u"id = ?"_s, *query.offset);
    const auto row =
        connection.selectOne(u"SELECT %1 FROM application WHERE %2"_s.arg(column, filter.where), filter.values);
    if (!row)
        return fail(row.error());
    if (!*row)
        return invalid(u"offset"_s, u"Must be the id of a row of this list."_s);
    if (column == "name_folded"_L1)
        return std::optional(Start{(*row)->text(0), *query.offset});
    return std::optional(Start{(*row)->integer(0), *query.offset});
}

Result<qint64> countOf(store::Connection &connection, const Query &query)
{
    if (query.search.trimmed().isEmpty() && !query.secretPolicy)
        return counts::total(connection, query.tenantId, query.ownerId, query.state);
    Filter filter = scopeOf(query);
    if (query.state)
        filter.add(u"state = ?"_s, *query.state);
    addSearch(filter, query.search);
    const auto row = connection.selectOne(u"SELECT COUNT(*) FROM application WHERE "_s + filter.where, filter.values);
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

} // namespace

Result<Page> list(store::Connection &connection, const Query &asked)
{
    Query query = asked;
    query.limit = std::clamp(query.limit, 1, 1000);
    QString column = sortExpression(query.sortField);
    if (column.isEmpty())
        return invalid(u"sort_field"_s,
                       u"Must be one of id, name, state, created_time, modified_time, last_used_time."_s);
    if (column == "state"_L1 && query.state)
        column = u"id"_s; // all rows have the same
    const auto start = startOf(connection, query, column);
    if (!start)
        return fail(start.error());
    const auto count = countOf(connection, query);
    if (!count)
        return fail(count.error());

    // Every index begins with the state. Without a filter on it, the pages of both states are read and merged, so that
    // each read follows its index.
    QList<std::optional<int>> states{query.state};
    if (!query.state && column != "state"_L1)
        states = {activeState, disabledState};
    QList<SortedRow> merged;
    for (const auto &state : states) {
        auto part = pageOf(connection, query, state, column, *start);
        if (!part)
            return fail(part.error());
        merged.append(*std::move(part));
    }
    if (states.size() > 1)
        std::sort(merged.begin(), merged.end(),
                  [&query](const SortedRow &a, const SortedRow &b) { return a.before(b, query.ascending); });

    Page page;
    page.count = *count;
    for (SortedRow &row : merged) {
        if (page.applications.size() == query.limit) {
            page.nextId = page.applications.constLast().id;
            break;
        }
        page.applications.append(std::move(row.application));
    }
    return page;
}

Result<Page> listPage(store::Connection &connection, const Query &query, int page, int perPage)
{
    const auto count = countOf(connection, query);
    if (!count)
        return fail(count.error());
    Filter filter = scopeOf(query);
    if (query.state)
        filter.add(u"state = ?"_s, *query.state);
    addSearch(filter, query.search);
    filter.values << perPage << qint64(page) * perPage;
    const auto found = connection.select(
        u"SELECT %1, r.redirect_url FROM (SELECT * FROM application WHERE %2 ORDER BY id LIMIT ? OFFSET ?) a "
        "LEFT JOIN application_redirect r ON r.application_id = a.id ORDER BY a.id, r.position"_s.arg(rows::columns,
                                                                                                      filter.where),
        filter.values);
    if (!found)
        return fail(found.error());
    Page answer;
    answer.count = *count;
    for (const store::Row &row : *found) {
        if (answer.applications.isEmpty() || answer.applications.constLast().id != row.integer(0))
            answer.applications.append(rows::toApplication(row));
        if (!row.isNull(rows::columnCount))
            answer.applications.last().redirectUrls.append(row.text(rows::columnCount));
    }
    return answer;
}

} // namespace bc::applications
