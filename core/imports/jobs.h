#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/imports/sink.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace bc::imports {

enum class State {
    Receiving, ///< parts of the file are still to come
    Waiting,   ///< for its turn
    Running,
    Done,
    Cancelled, ///< goes on where it stopped when it is started again
    Failed,    ///< `error` says why; what was stored before stays. Goes on when started again, unless by its file
};
QString name(State state);

/// What became of the records that were read.
struct Counts
{
    qint64 records = 0; ///< samples that went in; those kept out are in `skipped`
    qint64 added = 0, changed = 0, same = 0, aside = 0;
    qint64 skipped = 0; ///< faulty ones; types that are not kept are counted apart
};

/// A file of samples of one person being taken in.
struct Job
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0;
    std::optional<qint64> startedBy; ///< nobody: at the command line, whose process deals with it
    QString format;                  ///< name(Format)
    QString fileName;
    qint64 fileSize = 0, receivedSize = 0;
    qint64 readSize = 0; ///< bytes of the file that were read; the place of an archive counts what is in it
    QString node;        ///< on which the file lies; empty until its first part came, and at the command line
    QString fingerprint; ///< tells the same file again, see fingerprintOf(); empty over HTTP
    QString options;     ///< toText(WrittenOptions)
    State state = State::Waiting;
    Place place; ///< everything before it is stored
    Counts counts;
    QString error;
    Instant createdTime, modifiedTime;
    std::optional<Instant> finishedTime;

    /// It failed by its file or options, which running it again does not mend.
    bool isFaulty() const;
};

/// One reason of a report, with the first records it kept out.
struct Skipped
{
    struct Line
    {
        qint64 line = 0;
        QString detail;
    };
    QString reason;  ///< name(Reason)
    QString subject; ///< the type, of records that are not kept
    qint64 records = 0;
    QList<Line> lines;
};

/// So many lines are kept of each reason.
constexpr qint64 linesOfReason = 100;

/// SHA-256 of the size and of the first and last MiB, hexadecimal. Unavailable when the file cannot be read.
Result<QString> fingerprintOf(const QString &path);

/// Reading and writing of jobs on the connection given; any thread with its own connection.
namespace jobs {

/// `job.id` 0: a new id.
Result<Job> create(store::Connection &connection, Job job, Instant now);
Result<std::optional<Job>> find(store::Connection &connection, qint64 id);
/// The newest job of that person with the same file, format and options that did not come to its end and can go on: it
/// runs, was cancelled, or failed by a fault of ours.
Result<std::optional<Job>> findUnfinished(store::Connection &connection, const Job &like);
/// Those that wait or run on that node, in the order of their ids, in every tenant.
Result<QList<Job>> pending(store::Connection &connection, const QString &node);
/// Those of which parts are still to come and that nobody has touched since `before`.
Result<QList<Job>> abandoned(store::Connection &connection, Instant before);

/// The uuids of those that still need their file on that node: that receive, wait or run, and failed ones touched since
/// `since`. One whose first part is on its way may be any node's.
Result<QStringList> filesInUse(store::Connection &connection, const QString &node, Instant since);
/// Gives those of them that no node is known of to that node: from before nodes were told apart.
Result<> adopt(store::Connection &connection, const QStringList &uuids, const QString &node);

/// The person's jobs, newest first, before the id `beforeId` (0: from the newest on); 1 to 1000 of them.
Result<QList<Job>> ofPerson(store::Connection &connection, qint64 accountId, qint64 beforeId, int limit);
/// How many of a person's jobs receive, wait or run on a server.
Result<qint64> countOpen(store::Connection &connection, qint64 accountId);

/// Moves it on if it is still in one of the states `from`. False if it is not.
Result<bool> move(store::Connection &connection, qint64 id, const QList<State> &from, State to, const QString &error,
                  Instant now);
/// The job failed by its file, so that nothing goes on behind the fault: isFaulty() from now on. A whole copy of the
/// file, which has the same fingerprint, is another job.
Result<> markFaulty(store::Connection &connection, qint64 id);
/// A part came to that node: from `before` bytes to `after`. The first one decides where the file lies. False if
/// another one was quicker, or the file lies elsewhere.
Result<bool> received(store::Connection &connection, qint64 id, const QString &node, qint64 before, qint64 after,
                      Instant now);

/// What was kept out, most records first.
Result<QList<Skipped>> report(store::Connection &connection, qint64 id);

} // namespace jobs

} // namespace bc::imports
