#include "core/imports/jobs.h"

#include "core/crypto/hash.h"

#include <QFile>
#include <QUuid>

#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"receiving"_L1, "waiting"_L1, "running"_L1, "done"_L1, "cancelled"_L1, "failed"_L1};

/// Instead of a fingerprint, so that no file has it.
const QString faulty = u"faulty"_s;

const QString jobColumns =
    u"SELECT id, uuid, tenant_id, account_id, started_by, format, file_name, file_size, received_size, fingerprint, "
    u"options, state, position, line, records, added, changed, same, aside, skipped, error, created_time, "
    u"modified_time, finished_time, node, read_size FROM import_job"_s;

State stateOf(const QString &text)
{
    return static_cast<State>(std::distance(stateNames.begin(), std::ranges::find(stateNames, text)));
}

Job jobFrom(const store::Row &row)
{
    Job job;
    job.id = row.integer(0);
    job.uuid = row.text(1);
    job.tenantId = row.integer(2);
    job.accountId = row.integer(3);
    job.startedBy = row.maybeInteger(4);
    job.format = row.text(5);
    job.fileName = row.text(6);
    job.fileSize = row.integer(7);
    job.receivedSize = row.integer(8);
    job.fingerprint = row.text(9);
    job.options = row.text(10);
    job.state = stateOf(row.text(11));
    job.place = {row.integer(12), row.integer(13)};
    job.counts = {row.integer(14), row.integer(15), row.integer(16), row.integer(17), row.integer(18), row.integer(19)};
    job.error = row.text(20);
    job.createdTime = row.instant(21);
    job.modifiedTime = row.instant(22);
    job.finishedTime = row.maybeInstant(23);
    job.node = row.text(24);
    job.readSize = row.integer(25);
    return job;
}

Result<QList<Job>> jobsWhere(store::Connection &connection, const QString &where, const QVariantList &values)
{
    const auto rows = connection.select(QString(jobColumns + where), values);
    if (!rows)
        return fail(rows.error());
    QList<Job> found;
    for (const store::Row &row : *rows)
        found.append(jobFrom(row));
    return found;
}

Result<std::optional<Job>> jobWhere(store::Connection &connection, const QString &where, const QVariantList &values)
{
    const auto found = jobsWhere(connection, where, values);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace

bool Job::isFaulty() const { return state == State::Failed && fingerprint == faulty; }

QString name(State state) { return stateNames[static_cast<std::size_t>(state)].toString(); }

Result<QString> fingerprintOf(const QString &path)
{
    constexpr qint64 part = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unavailable, u"%1 cannot be read: %2."_s.arg(path, file.errorString()),
                    u"Check the path and the file's permissions."_s);
    QByteArray bytes = QByteArray::number(file.size()) + '\n' + file.read(part);
    if (file.size() > part && file.seek(file.size() - part))
        bytes += file.read(part);
    return QString::fromLatin1(crypto::sha256(bytes).toHex());
}

namespace jobs {

Result<Job> create(store::Connection &connection, Job job, Instant now)
{
    job.uuid = job.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : job.uuid;
    job.createdTime = job.modifiedTime = now;
    const auto id = connection.insert(
        u"INSERT INTO import_job (uuid, tenant_id, account_id, started_by, format, file_name, file_size, "
        u"received_size, "
        u"fingerprint, options, state, created_time, modified_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {job.uuid, job.tenantId, job.accountId, job.startedBy ? QVariant(*job.startedBy) : QVariant(), job.format,
         job.fileName, job.fileSize, job.receivedSize, job.fingerprint, job.options, name(job.state), toMicros(now),
         toMicros(now)});
    if (!id)
        return fail(id.error());
    job.id = *id;
    return job;
}

Result<std::optional<Job>> find(store::Connection &connection, qint64 id)
{
    return jobWhere(connection, u" WHERE id = ?"_s, {id});
}

Result<std::optional<Job>> findUnfinished(store::Connection &connection, const Job &like)
{
    return jobWhere(connection,
                    u" WHERE account_id = ? AND fingerprint = ? AND format = ? AND options = ? "
                    u"AND state IN ('running', 'cancelled', 'failed') ORDER BY id DESC LIMIT 1"_s,
                    {like.accountId, like.fingerprint, like.format, like.options});
}

Result<QList<Job>> pending(store::Connection &connection, const QString &node)
{
    return jobsWhere(connection,
                     u" WHERE state IN ('waiting', 'running') AND started_by IS NOT NULL AND node = ? ORDER BY id"_s,
                     {node});
}

Result<QList<Job>> abandoned(store::Connection &connection, Instant before)
{
    return jobsWhere(connection, u" WHERE state = 'receiving' AND modified_time < ? ORDER BY id"_s, {toMicros(before)});
}

Result<QStringList> filesInUse(store::Connection &connection, const QString &node, Instant since)
{
    const auto rows =
        connection.select(u"SELECT uuid FROM import_job WHERE (state IN ('receiving', 'waiting', 'running') "
                          u"OR (state = 'failed' AND modified_time >= ?)) AND node IN (?, '')",
                          {toMicros(since), node});
    if (!rows)
        return fail(rows.error());
    QStringList uuids;
    for (const store::Row &row : *rows)
        uuids.append(row.text(0));
    return uuids;
}

Result<> adopt(store::Connection &connection, const QStringList &uuids, const QString &node)
{
    for (const QString &uuid : uuids) {
        const auto given = connection.execute(
            u"UPDATE import_job SET node = ? WHERE uuid = ? AND node = '' AND received_size > 0", {node, uuid});
        if (!given)
            return done(given);
    }
    return {};
}

Result<QList<Job>> ofPerson(store::Connection &connection, qint64 accountId, qint64 beforeId, int limit)
{
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return jobsWhere(connection, u" WHERE account_id = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
                     {accountId, before, limit});
}

Result<qint64> countOpen(store::Connection &connection, qint64 accountId)
{
    const auto row =
        connection.selectOne(u"SELECT COUNT(*) FROM import_job WHERE account_id = ? AND started_by IS NOT NULL "
                             u"AND state IN ('receiving', 'waiting', 'running')",
                             {accountId});
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

Result<bool> move(store::Connection &connection, qint64 id, const QList<State> &from, State to, const QString &error,
                  Instant now)
{
    QStringList states;
    for (const State state : from)
        states.append(u'\'' + name(state) + u'\'');
    const bool ends = to == State::Done || to == State::Cancelled || to == State::Failed;
    const auto moved = connection.execute(
        u"UPDATE import_job SET state = ?, error = ?, modified_time = ?, finished_time = ? WHERE id = ? "
        u"AND state IN (%1)"_s.arg(states.join(u", "_s)),
        {name(to), error, toMicros(now), ends ? QVariant(toMicros(now)) : QVariant(), id});
    if (!moved)
        return fail(moved.error());
    return *moved == 1;
}

Result<> markFaulty(store::Connection &connection, qint64 id)
{
    return done(connection.execute(u"UPDATE import_job SET fingerprint = ? WHERE id = ?", {faulty, id}));
}

Result<bool> received(store::Connection &connection, qint64 id, const QString &node, qint64 before, qint64 after,
                      Instant now)
{
    const auto moved =
        connection.execute(u"UPDATE import_job SET received_size = ?, node = ?, modified_time = ? WHERE id = ? "
                           u"AND received_size = ? AND node IN (?, '') AND state = 'receiving'",
                           {after, node, toMicros(now), id, before, node});
    if (!moved)
        return fail(moved.error());
    return *moved == 1;
}

Result<QList<Skipped>> report(store::Connection &connection, qint64 id)
{
    const auto counted = connection.select(u"SELECT reason, subject, records FROM import_skip_count WHERE job_id = ? "
                                           u"ORDER BY records DESC, reason, subject",
                                           {id});
    const auto lines = counted ? connection.select(u"SELECT reason, line, detail FROM import_skip WHERE job_id = ? "
                                                   u"ORDER BY reason, line",
                                                   {id})
                               : fail(counted.error());
    if (!lines)
        return fail(lines.error());
    QList<Skipped> report;
    for (const store::Row &row : *counted)
        report.append({row.text(0), row.text(1), row.integer(2), {}});
    for (const store::Row &row : *lines) {
        for (Skipped &skipped : report) {
            if (skipped.reason == row.text(0) && skipped.subject.isEmpty())
                skipped.lines.append({row.integer(1), row.text(2)});
        }
    }
    return report;
}

} // namespace jobs

} // namespace bc::imports
