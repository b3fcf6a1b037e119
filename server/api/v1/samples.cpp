#include "core/biometrics/samples.h"

#include "core/biometrics/sleepnights.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/store/store.h"
#include "server/api/resources.h"
#include "server/api/v1/metricjson.h"
#include "server/api/v1/sampleinput.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using biometrics::Metric;
using biometrics::Sample;
using biometrics::samples::Written;
using http::RequestPtr;
using http::Response;

namespace {

/// About 100,000 samples: what a phone sends after weeks without a network.
constexpr qint64 bodyLimit = 16 * 1024 * 1024;

/// A body of one object or an array of them.
tl::expected<http::Json, Response> sampleBody(const http::Request &request)
{
    auto json = anyJsonBody(request);
    if (json && !json->is_object() && !json->is_array())
        return tl::make_unexpected(Response::problem(400, u"The body must be a JSON object or an array of objects."_s));
    return json;
}

http::Json errorsJson(const QList<FieldError> &errors)
{
    http::Json list = http::Json::array();
    for (const FieldError &error : errors)
        list.push_back({{"field", text(error.field)}, {"message", text(error.message)}});
    return list;
}

struct Known
{
    std::map<qint64, std::optional<Metric>> metrics;
    std::optional<Error> failure;
};

/// Nights are made of what was added, unless the device comes by a cloud that sums up its nights itself.
Result<> makeNights(store::Connection &unit, const Metric &metric, const std::vector<Sample> &added)
{
    if (!isOfStages(metric))
        return {};
    const auto device = devices::find(unit, metric.deviceId);
    if (!device)
        return fail(device.error());
    if (const auto linkId = *device ? (*device)->linkId : std::nullopt) {
        const auto link = devices::links::find(unit, *linkId);
        if (!link)
            return fail(link.error());
        if (*link && (*link)->provider != "healthkit"_L1)
            return {};
    }
    return biometrics::nights::makeFromStages(
        unit, metric.accountId, metric.deviceId,
        biometrics::nights::Touched{std::ranges::min(added, {}, &Sample::start).start,
                                    std::ranges::max(added, {}, &Sample::end).end});
}

QCoro::Task<Response> createSamples(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto body = sampleBody(*request);
    if (!body)
        co_return body.error();
    Known known;
    const SampleInput input = readSamples(*body, [&](qint64 id) -> const Metric * {
        if (!known.metrics.contains(id)) {
            bool exists = false;
            auto found = ownMetric(services, id, *who, exists);
            if (!found)
                known.failure = found.error();
            known.metrics[id] = found.value_or(std::nullopt);
        }
        return known.metrics[id] ? &*known.metrics[id] : nullptr;
    });
    if (known.failure)
        co_return Response::problem(*known.failure);
    if (input.samples.empty() && input.rejected > 0)
        co_return Response::problem(400, u"The request has wrong fields."_s, input.errors);

    const Instant now = services.clock.now();
    const audit::Entry entry = entryOf(*request, *who, now, u"samples.received"_s, u"metric"_s, {});
    auto work = [samples = input.samples, metrics = known.metrics, entry,
                 now](store::Connection &unit) -> Result<Written> {
        Written total;
        for (const auto &[id, list] : samples) {
            auto counts = biometrics::samples::write(unit, id, list, now);
            if (!counts)
                return counts;
            total.added += counts->added;
            total.changed += counts->changed;
            total.same += counts->same;
            total.aside += counts->aside;
            if (const auto nights = makeNights(unit, *metrics.at(id), list); !nights)
                return fail(nights.error());
            const auto newest = std::ranges::max(list, {}, &Sample::start).start;
            const auto noted = devices::received(unit, metrics.at(id)->deviceId, std::min(newest, now), now);
            if (!noted)
                return fail(noted.error());
            audit::Entry mine = entry;
            mine.objectId = QString::number(id);
            mine.detail.insert(u"samples"_s, qint64(list.size()));
            audit::append(unit, mine);
        }
        return total;
    };
    const Result<Written> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    if (!input.isList) {
        const auto &[id, list] = *input.samples.begin();
        co_return Response::json(sampleJson(*known.metrics.at(id), list.front()), 201);
    }
    co_return Response::json({{"count", done->added + done->changed + done->same + done->aside},
                              {"added", done->added},
                              {"changed", done->changed},
                              {"unchanged", done->same},
                              {"kept_aside", done->aside},
                              {"rejected", input.rejected},
                              {"errors", errorsJson(input.errors)}},
                             201);
}

/// What a list is asked for.
struct Filter
{
    Instant from = fromMicros(std::numeric_limits<qint64>::min() / 4);
    Instant to = fromMicros(std::numeric_limits<qint64>::max() / 4);
    std::optional<Instant> endsBefore; ///< samples that end at this moment or later are left out
    std::optional<Instant> after;      ///< the page begins after this start
    int limit = 100;
};

Filter readFilter(QueryFields &fields)
{
    constexpr std::chrono::microseconds one{1};
    Filter filter;
    if (const auto gte = moment(fields, "start_date_gte"))
        filter.from = *gte;
    if (const auto gt = moment(fields, "start_date_gt"))
        filter.from = std::max(filter.from, *gt + one);
    if (const auto lt = moment(fields, "end_date_lt"))
        filter.endsBefore = *lt;
    if (const auto lte = moment(fields, "end_date_lte"))
        filter.endsBefore = std::min(filter.endsBefore.value_or(*lte + one), *lte + one);
    if (filter.endsBefore)
        filter.to = *filter.endsBefore; // what ends before it also starts before it
    filter.after = momentOffset(fields);
    filter.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    return filter;
}

/// One page of a metric's samples in order of time. Samples that start at the same moment stay on one page, because the
/// next one begins after `next_timestamp`.
Result<http::Json> pageJson(store::Connection &reader, const Metric &metric, const Filter &filter)
{
    std::vector<Sample> rows;
    std::optional<Instant> next;
    qint64 matching = 0;
    const Instant first =
        filter.after ? std::max(filter.from, *filter.after + std::chrono::microseconds(1)) : filter.from;
    const auto read = biometrics::samples::forEach(reader, metric.id, filter.endsBefore ? filter.from : first,
                                                   filter.to, [&](const Sample &sample) {
                                                       if (filter.endsBefore && sample.end >= *filter.endsBefore)
                                                           return true;
                                                       ++matching;
                                                       if (sample.start < first)
                                                           return true;
                                                       const bool full = static_cast<int>(rows.size()) >= filter.limit;
                                                       if (full && !next && sample.start != rows.back().start)
                                                           next = rows.back().start;
                                                       if (!next)
                                                           rows.push_back(sample);
                                                       // Without a filter on the end the store can count; with one,
                                                       // every sample has to be looked at.
                                                       return !next || filter.endsBefore.has_value();
                                                   });
    if (!read)
        return fail(read.error());
    const auto count = filter.endsBefore ? Result<qint64>(matching)
                                         : biometrics::samples::count(reader, metric.id, filter.from, filter.to);
    if (!count)
        return fail(count.error());
    http::Json results = http::Json::array();
    for (const Sample &sample : rows)
        results.push_back(sampleJson(metric, sample));
    return http::Json{{"next_timestamp", time(next)}, {"count", *count}, {"results", std::move(results)}};
}

std::optional<Instant> known(const Filter &filter, bool end)
{
    const Filter open;
    if (end)
        return filter.to == open.to ? std::nullopt : std::optional(filter.to);
    return filter.from == open.from ? std::nullopt : std::optional(filter.from);
}

QCoro::Task<Response> listSamples(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    const auto id = fields.integer("metric_id", 1, std::numeric_limits<qint64>::max());
    if (!fields.has("metric_id"))
        fields.wrong(u"metric_id"_s, u"Must not be missing."_s);
    const Filter filter = readFilter(fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    bool exists = false;
    const auto metric = ownMetric(services, id, *who, exists);
    if (!metric)
        co_return Response::problem(metric.error());
    if (!*metric)
        co_return co_await notFound(services, request, *who, u"samples.read"_s, u"metric"_s,
                                    QString::number(id.value_or(0)), exists);
    const auto reader = services.store.reader();
    const auto page = reader ? pageJson(**reader, **metric, filter) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    if (auto failed =
            co_await recorded(services, lookEntry(*request, *who, services.clock.now(), who->userId, (*metric)->kind,
                                                  known(filter, false), known(filter, true))))
        co_return *std::move(failed);
    co_return Response::json(*page);
}

QCoro::Task<Response> grouped(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    const QStringList ids = fields.text("metric_ids", 1000).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > 20)
        fields.wrong(u"metric_ids"_s, u"Must be 1 to 20 numbers with commas between."_s);
    QList<qint64> numbers;
    for (const QString &written : ids) {
        bool ok = false;
        numbers.append(written.trimmed().toLongLong(&ok));
        if (!ok && fields.errors().isEmpty())
            fields.wrong(u"metric_ids"_s, u"Must be 1 to 20 numbers with commas between."_s);
    }
    const Filter filter = readFilter(fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    if (!reader)
        co_return Response::problem(reader.error());
    http::Json results = http::Json::array();
    QStringList kinds;
    for (const qint64 id : numbers) {
        bool exists = false;
        const auto metric = ownMetric(services, id, *who, exists);
        if (!metric)
            co_return Response::problem(metric.error());
        if (!*metric)
            co_return co_await notFound(services, request, *who, u"samples.read"_s, u"metric"_s, QString::number(id),
                                        exists);
        const auto page = pageJson(**reader, **metric, filter);
        if (!page)
            co_return Response::problem(page.error());
        http::Json group{{"metric_id", id}, {"name", text((*metric)->name)}};
        group.update(*page);
        results.push_back(std::move(group));
        kinds.append((*metric)->kind);
    }
    if (auto failed =
            co_await recorded(services, lookEntry(*request, *who, services.clock.now(), who->userId, kinds.join(u','),
                                                  known(filter, false), known(filter, true))))
        co_return *std::move(failed);
    co_return Response::json({{"count", results.size()}, {"results", std::move(results)}});
}

} // namespace

void addSampleRoutes(http::Router &router, const Services &services)
{
    router.add(http::Method::Post, "/api/v1/quantity-samples",
               [&services](RequestPtr r) { return createSamples(services, std::move(r)); }, {.bodyLimit = bodyLimit});
    router.get("/api/v1/quantity-samples", [&services](RequestPtr r) { return listSamples(services, std::move(r)); });
    router.get("/api/v1/quantity-samples/grouped",
               [&services](RequestPtr r) { return grouped(services, std::move(r)); });
}

} // namespace bc::server::api::v1
