#include "core/reports/triage.h"

#include "core/store/store.h"
#include "server/api/admin/analyticsjson.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using analytics::triage::Group;
using http::RequestPtr;
using http::Response;
using reports::triage::Row;

namespace {

/// In the order in which to look at them.
const QStringList &groupNames()
{
    static const QStringList names{u"very_low"_s,    u"low"_s,          u"falling"_s,       u"high"_s, u"very_high"_s,
                                   u"little_wear"_s, u"data_stopped"_s, u"meeting_goals"_s, u"none"_s};
    return names;
}

const QString &groupName(Group group) { return groupNames()[static_cast<qsizetype>(group)]; }

struct TriageQuery
{
    int days = 14;
    Instant until;
    QString search, group, sortField;
    bool ascending = true;
    qint64 afterId = 0;
    qsizetype limit = 100;
};

TriageQuery triageQuery(QueryFields &fields, Instant now)
{
    TriageQuery asked;
    asked.days = static_cast<int>(fields.integer("days", 1, 90).value_or(asked.days));
    asked.until = moment(fields, "until").value_or(now);
    asked.search = fields.text("search");
    asked.group = fields.choice("group", QStringList{u"any"_s} + groupNames());
    asked.sortField = fields.choice("sort_field", {u"group"_s, u"name"_s, u"last_reading_time"_s, u"active_percent"_s,
                                                   u"in_range"_s, u"below"_s, u"above"_s, u"gmi"_s});
    asked.ascending = fields.choice("sort_order", {u"ASC"_s, u"DESC"_s}) == "ASC"_L1;
    asked.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    asked.limit = fields.integer("limit", 1, 1000).value_or(100);
    return asked;
}

/// A row together with whose it is.
struct Ranked
{
    accounts::User person;
    Row row;
};

Result<QList<accounts::User>> everybody(store::Connection &reader, const oauth::Principal &who, const QString &search)
{
    QList<accounts::User> people;
    accounts::people::Query query;
    query.search = search;
    query.limit = 1000;
    while (true) {
        const auto page = patientsInCare(reader, who, query);
        if (!page)
            return fail(page.error());
        people += page->users;
        if (!page->nextId)
            return people;
        query.afterId = *page->nextId;
    }
}

Result<std::vector<Ranked>> ranked(store::Connection &reader, const oauth::Principal &who, const TriageQuery &asked)
{
    const auto people = everybody(reader, who, asked.search);
    if (!people)
        return fail(people.error());
    std::vector<qint64> ids;
    std::ranges::transform(*people, std::back_inserter(ids), &accounts::User::id);
    const auto rows = reports::triage::rows(reader, ids, asked.until - std::chrono::days(asked.days), asked.until);
    if (!rows)
        return fail(rows.error());
    std::vector<Ranked> all;
    all.reserve(rows->size());
    for (std::size_t n = 0; n < rows->size(); ++n)
        all.push_back({(*people)[static_cast<qsizetype>(n)], (*rows)[n]});
    return all;
}

/// What a column sorts by. People without a value come last whichever way it is sorted.
std::optional<double> sortValue(const Row &row, const QString &field)
{
    if (field == "active_percent"_L1)
        return row.wear.percent();
    if (field == "last_reading_time"_L1)
        return row.lastReading ? std::optional(static_cast<double>(toMicros(*row.lastReading))) : std::nullopt;
    if (!row.figures)
        return std::nullopt;
    if (field == "in_range"_L1)
        return row.figures->ranges.inRange;
    if (field == "below"_L1)
        return row.figures->ranges.below;
    if (field == "above"_L1)
        return row.figures->ranges.above;
    return row.figures->managementIndicator;
}

bool before(const Ranked &a, const Ranked &b, const TriageQuery &asked)
{
    if (asked.sortField == "group"_L1 && a.row.group != b.row.group)
        return (a.row.group < b.row.group) == asked.ascending;
    if (asked.sortField == "group"_L1 || asked.sortField == "name"_L1) {
        // Within a group by name, always from A to Z.
        const int order = a.person.displayName().compare(b.person.displayName(), Qt::CaseInsensitive);
        if (order != 0)
            return (order < 0) == (asked.ascending || asked.sortField == "group"_L1);
        return a.person.id < b.person.id;
    }
    const auto left = sortValue(a.row, asked.sortField), right = sortValue(b.row, asked.sortField);
    if (left.has_value() != right.has_value())
        return left.has_value();
    if (left && *left != *right)
        return (*left < *right) == asked.ascending;
    return a.person.id < b.person.id;
}

http::Json rowJson(const Ranked &one)
{
    const Row &row = one.row;
    http::Json json{{"id", row.accountId},
                    {"name", text(one.person.displayName())},
                    {"email", text(one.person.email)},
                    {"timezone", text(one.person.timezone)},
                    {"group", text(groupName(row.group))},
                    {"last_reading_time", time(row.lastReading)},
                    {"readings", row.wear.readings},
                    {"active_percent", row.wear.percent()},
                    {"sufficient", row.wear.sufficient()},
                    {"mean", http::Json()},
                    {"gmi", http::Json()},
                    {"cv", http::Json()},
                    {"ranges", http::Json()},
                    {"in_range_before", http::Json()},
                    {"in_range_change", http::Json()}};
    if (!row.figures)
        return json;
    json["mean"] = row.figures->mean;
    json["gmi"] = row.figures->managementIndicator;
    if (row.figures->variability)
        json["cv"] = *row.figures->variability;
    json["ranges"] = rangesJson(row.figures->ranges);
    if (row.inRangeBefore) {
        json["in_range_before"] = *row.inRangeBefore;
        json["in_range_change"] = row.figures->ranges.inRange - *row.inRangeBefore;
    }
    return json;
}

http::Json countsJson(const std::vector<Ranked> &all)
{
    http::Json counts = http::Json::object();
    for (const QString &name : groupNames())
        counts[text(name)] =
            std::ranges::count_if(all, [&](const Ranked &o) { return groupName(o.row.group) == name; });
    return counts;
}

QCoro::Task<Response> listTriage(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (careOf(*who) == Care::None)
        co_return co_await forbidden(services, request, *who, u"patient.list"_s, u"patient"_s, {});
    QueryFields fields(*request);
    const TriageQuery asked = triageQuery(fields, services.clock.now());
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    auto all = reader ? ranked(**reader, *who, asked) : fail(reader.error());
    if (!all)
        co_return Response::problem(all.error());

    http::Json counts = countsJson(*all);
    if (asked.group != "any"_L1)
        std::erase_if(*all, [&](const Ranked &one) { return groupName(one.row.group) != asked.group; });
    std::ranges::sort(*all, [&](const Ranked &a, const Ranked &b) { return before(a, b, asked); });
    auto first = std::ranges::find(*all, asked.afterId, [](const Ranked &one) { return one.person.id; });
    first = first == all->end() ? all->begin() : std::next(first);
    const auto end = all->end() - first > asked.limit ? first + asked.limit : all->end();
    http::Json results = http::Json::array();
    QJsonArray seen;
    for (auto one = first; one != end; ++one) {
        results.push_back(rowJson(*one));
        seen.append(one->person.id);
    }
    audit::Entry entry = entryOf(*request, *who, services.clock.now(), u"patient.list"_s, u"patient"_s, {});
    entry.detail.insert(u"what"_s, u"triage"_s);
    entry.detail.insert(u"days"_s, asked.days);
    entry.detail.insert(u"from"_s, toRfc3339(asked.until - std::chrono::days(asked.days)));
    entry.detail.insert(u"to"_s, toRfc3339(asked.until));
    entry.detail.insert(u"patients"_s, seen);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    const http::Json next = end == all->end() ? http::Json() : http::Json(std::prev(end)->person.id);
    co_return Response::json({{"from", time(asked.until - std::chrono::days(asked.days))},
                              {"to", time(asked.until)},
                              {"next_id", next},
                              {"count", all->size()},
                              {"groups", std::move(counts)},
                              {"results", std::move(results)}});
}

} // namespace

void addTriageRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/triage", [&services](RequestPtr r) { return listTriage(services, std::move(r)); });
}

} // namespace bc::server::api::admin
