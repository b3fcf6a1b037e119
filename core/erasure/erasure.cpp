#include "core/erasure/erasure.h"

#include "core/applications/applications.h"
#include "core/applications/counts.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::erasure {

namespace {

const QString ofMetrics = u"metric_id IN (SELECT id FROM metric WHERE account_id = ?)"_s;
const QString ofJobs = u"job_id IN (SELECT id FROM import_job WHERE account_id = ?)"_s;
const QString ofLinks = u"link_id IN (SELECT id FROM device_link WHERE account_id = ?)"_s;
const QString ofPerson = u"account_id = ?"_s;
/// What is to be told of their alerts and rules: its text names them, and a number is followed by a comma there.
const QString aboutAlerts = u"event LIKE 'alert%' AND payload LIKE '%\"patient_id\":' || CAST(? AS TEXT) || ',%'"_s;
/// The person's own that a device was given: of no use without it.
const QString applicationIds = u"SELECT d.application_id FROM device d JOIN application a ON a.id = d.application_id "
                               u"AND a.owner_id = d.account_id WHERE d.account_id = ?"_s;
const QString ofApplications = u"application_id IN (%1)"_s.arg(applicationIds);

Result<qint64> apply(store::Connection &unit, const Rule &rule, qint64 accountId, qint64 most)
{
    return unit.execute(u"DELETE FROM %1 WHERE (%2) IN (SELECT %2 FROM %1 WHERE %3 LIMIT ?)"_s.arg(rule.table, rule.key,
                                                                                                   rule.condition),
                        {accountId, most});
}

Result<QList<qint64>> applicationsOf(store::Connection &unit, qint64 accountId)
{
    const auto rows = unit.select(applicationIds + u" GROUP BY d.application_id"_s, {accountId});
    if (!rows)
        return fail(rows.error());
    QList<qint64> ids;
    for (const store::Row &row : *rows)
        ids.append(row.integer(0));
    return ids;
}

/// For whoever cleans: rows of the table went. Its moment grows with each note, so that a note is not taken for one
/// that was dealt with.
Result<> note(store::Connection &unit, const QString &table, Instant now)
{
    return done(
        unit.execute(u"INSERT INTO erased_table (name, erased_time) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET "
                     u"is_large = 0, erased_time = CASE WHEN excluded.erased_time > erased_table.erased_time THEN "
                     u"excluded.erased_time ELSE erased_table.erased_time + 1 END",
                     {table, toMicros(now)}));
}

/// The person's own tables, whether or not rows went from them just now: what they held before was changed and removed
/// as they were used, and is left in the files just so.
Result<> noteAll(store::Connection &unit, Instant now)
{
    QStringList tables{u"device"_s, u"application"_s, u"device_link"_s};
    for (const Rule &rule : rules()) {
        if (rule.condition != ofApplications)
            tables.append(rule.table);
    }
    for (const QString &table : tables) {
        if (const auto noted = note(unit, table, now); !noted)
            return noted;
    }
    return {};
}

/// What everything else refers to: devices, their applications, links. Few rows, so in one unit.
Result<qint64> eraseDevices(store::Connection &unit, qint64 accountId)
{
    const auto ids = applicationsOf(unit, accountId);
    auto deleted = ids ? unit.execute(u"DELETE FROM device WHERE account_id = ?", {accountId}) : fail(ids.error());
    if (!deleted)
        return deleted;
    for (const qint64 id : *ids) {
        const auto row =
            unit.selectOne(u"DELETE FROM application WHERE id = ? RETURNING tenant_id, owner_id, state", {id});
        if (!row)
            return fail(row.error());
        const int active = (*row)->integer(2) == 5 ? 1 : 0;
        const auto counted =
            applications::counts::add(unit, (*row)->integer(0), (*row)->integer(1), -active, active - 1);
        if (!counted)
            return fail(counted.error());
    }
    const auto links = unit.execute(u"DELETE FROM device_link WHERE account_id = ?", {accountId});
    if (!links)
        return links;
    return *deleted + ids->size() + *links;
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> list{
        {u"sample_block"_s, u"metric_id, start_time"_s, ofMetrics},
        {u"sample_rollup"_s, u"metric_id, level, page_time"_s, ofMetrics},
        {u"sample_aside"_s, u"metric_id, start_time, end_time"_s, ofMetrics},
        {u"sleep_night"_s, u"device_id, bedtime_start"_s, ofPerson},
        {u"webhook_delivery"_s, u"id"_s, aboutAlerts},
        {u"alert"_s, u"id"_s, ofPerson},
        {u"alert_rule"_s, u"id"_s, ofPerson},
        {u"import_skip"_s, u"job_id, reason, line"_s, ofJobs},
        {u"import_skip_count"_s, u"job_id, reason, subject"_s, ofJobs},
        {u"import_job"_s, u"id"_s, ofPerson},
        {u"application_secret"_s, u"id"_s, ofApplications},
        {u"application_redirect"_s, u"application_id, position"_s, ofApplications},
        {u"application_registration"_s, u"application_id"_s, ofApplications},
        {u"pushed_request"_s, u"request_hash"_s, ofApplications},
        {u"device_request"_s, u"id"_s, ofApplications},
        {u"authorization_code"_s, u"code_hash"_s, ofApplications},
        {u"session_client"_s, u"sid, application_id"_s, ofApplications},
        {u"token_family"_s, u"id"_s, ofApplications},
        {u"consent"_s, u"id"_s, ofApplications},
        {u"metric"_s, u"id"_s, ofPerson},
        {u"device_link_progress"_s, u"link_id, data_type"_s, ofLinks},
        {u"device_link_fault"_s, u"link_id, data_type, record"_s, ofLinks},
        {u"device_link_request"_s, u"state_hash"_s, ofPerson},
    };
    return list;
}

Result<Begun> begin(store::Connection &unit, qint64 accountId, Instant now)
{
    const auto ids = applicationsOf(unit, accountId);
    if (!ids)
        return fail(ids.error());
    for (const qint64 id : *ids) {
        if (const auto off = applications::setState(unit, id, 0, now); !off)
            return fail(off.error());
        const auto ended = oauth::families::revokeOfApplication(unit, id, u"the person's data were erased"_s, now);
        if (!ended)
            return fail(ended.error());
    }
    const auto linked = unit.select(u"SELECT id, uuid, provider, access_token, refresh_token FROM device_link WHERE "
                                    u"account_id = ? AND access_token IS NOT NULL ORDER BY id",
                                    {accountId});
    if (!linked)
        return fail(linked.error());
    const auto links =
        unit.execute(u"UPDATE device_link SET state = 'revoked', access_token = NULL, refresh_token = NULL, "
                     u"next_sync_time = NULL, leased_until = NULL, modified_time = ? WHERE account_id = ?",
                     {toMicros(now), accountId});
    const auto requests = unit.execute(u"DELETE FROM device_link_request WHERE account_id = ?", {accountId});
    const auto jobs = unit.select(
        u"UPDATE import_job SET state = 'cancelled', modified_time = ? WHERE account_id = ? RETURNING id, uuid",
        {toMicros(now), accountId});
    if (!links || !requests || !jobs)
        return fail(!links ? links.error() : !requests ? requests.error() : jobs.error());
    Begun begun;
    for (const store::Row &row : *jobs)
        begun.imports.append({row.integer(0), row.text(1)});
    for (const store::Row &row : *linked)
        begun.links.append({row.integer(0), row.text(1), row.text(2), row.bytes(3), row.bytes(4)});
    return begun;
}

Result<Step> step(store::Connection &unit, qint64 accountId, Instant now)
{
    Step done;
    for (const Rule &rule : rules()) {
        const auto deleted = apply(unit, rule, accountId, rowsAStep - done.rows);
        if (!deleted)
            return fail(deleted.error());
        done.rows += *deleted;
        const auto noted = *deleted > 0 ? note(unit, rule.table, now) : Result<>();
        if (!noted)
            return fail(noted.error());
        if (done.rows >= rowsAStep)
            return done;
    }
    // If anything came meanwhile that refers to one of them, this unit fails, and the next step finds it.
    const auto devices = eraseDevices(unit, accountId);
    if (!devices)
        return fail(devices.error());
    done.rows += *devices;
    const auto noted = done.rows > 0 ? noteAll(unit, now) : Result<>();
    if (!noted)
        return fail(noted.error());
    done.done = true;
    return done;
}

} // namespace bc::erasure
