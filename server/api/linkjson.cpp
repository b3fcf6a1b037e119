#include "server/api/linkjson.h"

#include "core/devices/syncing.h"
#include "core/devices/vendors.h"
#include "server/api/fields.h"
#include "server/connectors/vendor.h"
#include "server/http/saying.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api {

using devices::Attention;
using devices::Link;
using devices::LinkState;
using devices::syncing::Progress;

namespace {

constexpr int mostFaultsShown = 100;

struct Help
{
    Attention attention;
    const char *action, *message;
};
constexpr std::array helps{
    Help{Attention::SignIn, "link_again", "The vendor no longer lets us in. Link the device again."},
    Help{Attention::Membership, "renew_membership",
         "The vendor gives nothing out at the moment: the membership may have lapsed."},
    Help{Attention::NoScope, "link_again", "Nothing was allowed that can be fetched. Link the device again."},
    Help{Attention::Unreadable, "wait", "The vendor's answers cannot be read. It is tried again from time to time."},
    Help{Attention::Unreachable, "wait", "The vendor cannot be reached. It is tried again from time to time."},
    Help{Attention::NotRegistered, "check_settings",
         "The vendor does not know this workspace: its settings are wrong."},
};

http::Json attentionJson(const Link &link)
{
    for (const Help &help : helps) {
        if (help.attention == link.attention)
            return {
                {"reason", text(devices::name(link.attention))}, {"action", help.action}, {"message", help.message}};
    }
    return nullptr;
}

/// How far the back-fill has come.
struct Reach
{
    QDate horizon, today;
    double share(const Progress &progress) const
    {
        const double all = double(horizon.daysTo(today));
        const double covered = progress.started() ? double(std::max(progress.from, horizon).daysTo(progress.until)) : 0;
        return all <= 0 ? 1 : std::clamp(covered / all, 0.0, 1.0);
    }
};

struct Told
{
    http::Json progress;
    QStringList missing;
    QList<Progress> parts;
    Reach reach;
};

Result<Told> told(store::Connection &reader, const Link &link)
{
    Told found;
    const connectors::Vendor *vendor = connectors::vendorOf(link.provider);
    if (!vendor || link.state == LinkState::Pending || link.state == LinkState::Revoked)
        return found;
    const auto registration = devices::vendors::registration(reader, link.provider);
    const auto progress = registration ? devices::syncing::progressOf(reader, link.id) : fail(registration.error());
    if (!progress)
        return fail(progress.error());
    const QStringList granted = link.scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : registration->scope.split(u' ', Qt::SkipEmptyParts)) {
        if (!granted.contains(scope))
            found.missing.append(scope);
    }
    found.reach = {connectors::todayOf(link.createdTime, QTimeZone::utc()).addDays(1 - registration->historyDays),
                   connectors::todayOf(link.createdTime, QTimeZone::utc())};
    const QStringList types = vendor->dataTypes(granted);
    double sum = 0;
    for (const Progress &one : *progress) {
        if (!types.contains(one.dataType))
            continue;
        sum += found.reach.share(one);
        found.parts.append(one);
    }
    const double share = types.isEmpty() ? 1 : sum / double(types.size());
    found.progress = {{"percent", int(std::floor(share * 100))}, {"complete", share >= 1}};
    return found;
}

http::Json json(const devices::links::Listed &listed, const Told &found, qint64 faults, Instant now)
{
    const Link &link = listed.link;
    http::Json all = {
        {"id", link.id},
        {"uuid", text(link.uuid)},
        {"user", {{"id", link.accountId}, {"name", text(listed.userName)}, {"email", text(listed.userEmail)}}},
        {"provider", text(link.provider)},
        {"product_name", text(link.productName)},
        {"state", text(devices::name(link.state))},
        {"syncing", link.leasedUntil && *link.leasedUntil > now},
        {"attention", attentionJson(link)},
        {"progress", found.progress},
        {"scope", text(link.scope)},
        {"missing_scopes", textList(found.missing)},
        {"skipped_records", faults},
        {"last_data_time", time(link.lastDataTime)},
        {"last_sync_time", time(link.lastSyncTime)},
        {"next_sync_time", time(link.nextSyncTime)},
        {"last_error", link.lastError.isEmpty() ? http::Json() : http::Json(text(link.lastError.text))},
        {"created_time", time(link.createdTime)},
        {"priority", link.priority}};
    http::addCode(all, "last_error", link.lastError);
    return all;
}

} // namespace

Result<http::Json> linkJson(store::Connection &reader, const devices::links::Listed &listed, Instant now)
{
    const auto found = told(reader, listed.link);
    const auto faults = found ? devices::syncing::faultCount(reader, listed.link.id) : fail(found.error());
    if (!faults)
        return fail(faults.error());
    return json(listed, *found, *faults, now);
}

Result<http::Json> linkDetailJson(store::Connection &reader, const devices::links::Listed &listed, Instant now)
{
    const auto found = told(reader, listed.link);
    const auto count = found ? devices::syncing::faultCount(reader, listed.link.id) : fail(found.error());
    const auto faults =
        count ? devices::syncing::faultsOf(reader, listed.link.id, mostFaultsShown) : fail(count.error());
    if (!faults)
        return fail(faults.error());
    http::Json all = json(listed, *found, *count, now);
    http::Json parts = http::Json::array(), skipped = http::Json::array();
    for (const Progress &part : found->parts)
        parts.push_back({{"data_type", text(part.dataType)},
                         {"from", part.started() ? http::Json(text(part.from.toString(Qt::ISODate))) : http::Json()},
                         {"until", part.started() ? http::Json(text(part.until.toString(Qt::ISODate))) : http::Json()},
                         {"percent", int(std::floor(found->reach.share(part) * 100))}});
    for (const auto &[dataType, fault] : *faults)
        skipped.push_back({{"data_type", text(dataType)}, {"record", text(fault.record)}, {"fault", text(fault.why)}});
    all["data_types"] = std::move(parts);
    all["faults"] = std::move(skipped);
    return all;
}

} // namespace bc::server::api
