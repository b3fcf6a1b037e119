#include "server/operations/exposition.h"

#include "core/alerts/watcher.h"
#include "core/base/clock.h"
#include "core/crypto/passwordhasher.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "core/upkeep/janitor.h"
#include "core/webhooks/delivery.h"
#include "server/connectors/linkscheduler.h"
#include "server/operations/metrics.h"
#include "server/operations/process.h"
#include "server/webhooks/dispatcher.h"

#include <map>
#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>
#include <sstream>

using namespace Qt::StringLiterals;

namespace bc::server::operations {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// The answer's families, made one after another.
class Families
{
public:
    void begin(const char *name, const char *help, MetricType type) { m_all.push_back({name, help, type, {}}); }
    void add(double value, Labels labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        (m_all.back().type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
        m_all.back().metric.push_back(std::move(metric));
    }
    void add(ClientMetric metric) { m_all.back().metric.push_back(std::move(metric)); }
    void one(const char *name, const char *help, MetricType type, double value)
    {
        begin(name, help, type);
        add(value);
    }
    QByteArray text() const
    {
        std::ostringstream out;
        prometheus::TextSerializer().Serialize(out, m_all);
        return QByteArray::fromStdString(out.str());
    }

private:
    std::vector<MetricFamily> m_all;
};

quint64 total(const Metrics::Series &series)
{
    quint64 sum = 0;
    for (const auto &count : series.answers)
        sum += count.load(std::memory_order_relaxed);
    return sum;
}

void addRequests(Families &families, const Metrics &metrics)
{
    families.begin("bc_http_requests_total", "Answers by method, route and status.", MetricType::Counter);
    for (const auto &series : metrics.series()) {
        for (size_t i = 0; i < series->answers.size(); ++i) {
            const quint64 count = series->answers[i].load(std::memory_order_relaxed);
            if (count == 0)
                continue;
            const std::string status = i < Metrics::statuses.size() ? std::to_string(Metrics::statuses[i]) : "other";
            families.add(
                double(count),
                {{"method", series->method.toStdString()}, {"route", series->route.toStdString()}, {"status", status}});
        }
    }
    families.begin("bc_http_request_duration_seconds", "From the first byte of a request to its answer.",
                   MetricType::Histogram);
    for (const auto &series : metrics.series()) {
        if (total(*series) == 0)
            continue;
        ClientMetric metric;
        metric.label = {{"method", series->method.toStdString()}, {"route", series->route.toStdString()}};
        quint64 below = 0;
        for (size_t i = 0; i < series->durations.size(); ++i) {
            below += series->durations[i].load(std::memory_order_relaxed);
            const double bound =
                i < Metrics::bounds.size() ? double(Metrics::bounds[i]) / 1e6 : std::numeric_limits<double>::infinity();
            metric.histogram.bucket.push_back({below, bound});
        }
        metric.histogram.sample_count = below;
        metric.histogram.sample_sum = double(series->microseconds.load(std::memory_order_relaxed)) / 1e6;
        families.add(std::move(metric));
    }
}

void addProtocol(Families &families, const bc::oauth::DecisionLog &decisions)
{
    std::map<std::string, quint64> issued;
    std::map<std::pair<std::string, std::string>, quint64> refused;
    for (const auto &tally : decisions.tallies()) {
        if (tally.outcome == "ok"_L1 && !tally.grantType.isEmpty())
            issued[tally.grantType.toStdString()] += tally.count;
        else if (tally.outcome != "ok"_L1 && tally.outcome != "interaction"_L1)
            refused[{tally.endpoint, tally.outcome.toStdString()}] += tally.count;
    }
    families.begin("bc_oauth_tokens_issued_total", "Token answers by grant.", MetricType::Counter);
    for (const auto &[grant, count] : issued)
        families.add(double(count), {{"grant_type", grant}});
    families.begin("bc_oauth_refusals_total", "Refused requests by endpoint and error.", MetricType::Counter);
    for (const auto &[which, count] : refused)
        families.add(double(count), {{"endpoint", which.first}, {"error", which.second}});
}

void addStore(Families &families, const store::Store &store)
{
    const store::WriteFigures figures = store.figures();
    families.one("bc_store_units_total", "Units of work taken from the writer's queue.", MetricType::Counter,
                 double(figures.units));
    families.one("bc_store_commits_total", "Transactions committed; units by commits is the size of a group.",
                 MetricType::Counter, double(figures.commits));
    families.one("bc_store_retries_total", "Transactions that were run again.", MetricType::Counter,
                 double(figures.retries));
    families.one("bc_store_waiting_units", "Units of work that wait for the writer.", MetricType::Gauge,
                 double(figures.waiting));
}

Result<> addCounts(Families &families, const Services &services)
{
    const auto reader = services.store.reader();
    if (!reader)
        return fail(reader.error());
    const auto sessions =
        (*reader)->selectOne(u"SELECT COUNT(*) FROM browser_session WHERE revoked_time IS NULL AND expires_time > ?",
                             {toMicros(services.clock.now())});
    if (!sessions)
        return fail(sessions.error());
    families.one("bc_browser_sessions", "Browsers that are signed in.", MetricType::Gauge,
                 double((*sessions)->integer(0)));
    const auto erased = (*reader)->selectOne(u"SELECT COUNT(*), COALESCE(SUM(is_large), 0) FROM erased_table");
    if (!erased)
        return fail(erased.error());
    const qint64 large = (*erased)->integer(1);
    families.begin("bc_erased_tables_uncleaned", "Tables in whose files bytes of erased rows may still stand.",
                   MetricType::Gauge);
    families.add(double((*erased)->integer(0) - large), {{"state", "waiting"}});
    families.add(double(large), {{"state", "large"}});
    const auto deliveries = bc::webhooks::deliveries::figures(**reader);
    if (!deliveries)
        return fail(deliveries.error());
    families.begin("bc_webhook_deliveries", "Deliveries that wait, and those that were given up.", MetricType::Gauge);
    families.add(double(deliveries->waiting), {{"state", "waiting"}});
    families.add(double(deliveries->dead), {{"state", "dead"}});
    return {};
}

void addWorkers(Families &families, const Services &services)
{
    families.one("bc_password_hasher_waiting", "Passwords that wait to be hashed.", MetricType::Gauge,
                 double(services.hasher.waiting()));
    if (services.webhooks) {
        const auto figures = services.webhooks->figures();
        families.begin("bc_webhook_attempts_total", "Tries to deliver a webhook.", MetricType::Counter);
        families.add(double(figures.delivered), {{"outcome", "delivered"}});
        families.add(double(figures.failed), {{"outcome", "failed"}});
    }
    if (services.links) {
        const auto figures = services.links->figures();
        families.begin("bc_link_turns_total", "Turns of links that are fetched from vendors.", MetricType::Counter);
        families.add(double(figures.turns - figures.failed), {{"outcome", "ok"}});
        families.add(double(figures.failed), {{"outcome", "failed"}});
    }
    if (services.janitor) {
        const auto figures = services.janitor->figures();
        families.begin("bc_purged_rows_total", "Ended rows that were deleted.", MetricType::Counter);
        for (const auto &[table, rows] : figures.deleted)
            families.add(double(rows), {{"table", table.toStdString()}});
        families.one("bc_purge_rounds_total", "Rounds of the janitor.", MetricType::Counter, double(figures.rounds));
        families.one("bc_purge_last_round_seconds", "How long the last round took.", MetricType::Gauge,
                     double(figures.lastRound.count()) / 1000);
    }
    if (services.alerts) {
        const auto figures = services.alerts->figures();
        families.one("bc_alert_looks_total", "Looks for samples that alert rules are about.", MetricType::Counter,
                     double(figures.looks));
        families.one("bc_alert_evaluations_total", "Rules evaluated.", MetricType::Counter,
                     double(figures.evaluations));
        families.one("bc_alert_last_look_seconds", "How long the last look took.", MetricType::Gauge,
                     double(figures.lastLook.count()) / 1e6);
    }
}

void addProcess(Families &families)
{
    const Process process = Process::current();
    families.one("process_resident_memory_bytes", "Memory in RAM.", MetricType::Gauge, process.residentBytes);
    families.one("process_virtual_memory_bytes", "Address space.", MetricType::Gauge, process.virtualBytes);
    families.one("process_cpu_seconds_total", "Processor time, user and system.", MetricType::Counter,
                 process.cpuSeconds);
    families.one("process_open_fds", "Open file descriptors.", MetricType::Gauge, process.openFiles);
    families.one("process_start_time_seconds", "When the process started, since 1970.", MetricType::Gauge,
                 process.startSeconds);
}

} // namespace

QByteArray exposition(const Services &services)
{
    Families families;
    families.begin("bc_build_info", "1, with the version as its label.", MetricType::Gauge);
    families.add(1, {{"version", BC_VERSION}});
    if (services.metrics)
        addRequests(families, *services.metrics);
    addProtocol(families, services.provider.decisions());
    addStore(families, services.store);
    const auto counted = addCounts(families, services);
    families.one("bc_store_up", "1 if the store answers.", MetricType::Gauge, counted ? 1 : 0);
    addWorkers(families, services);
    addProcess(families);
    return families.text();
}

} // namespace bc::server::operations
