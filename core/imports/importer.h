#pragma once

#include "core/imports/format.h"
#include "core/imports/jobs.h"

#include <atomic>
#include <functional>

namespace bc::store {
class Store;
}

namespace bc::imports {

/// How an import that runs is watched and stopped, from any thread.
struct Control
{
    std::atomic<bool> cancelled{false}; ///< ends it: the job is cancelled
    std::atomic<bool> left{false};      ///< stops it as it is: the job still runs, for whoever takes it up
    std::atomic<qint64> used{0};        ///< bytes of the file that were read, of `fileSize`
    std::function<bool(qint64 position)> afterUnit = {}; ///< for tests: false leaves it there
    qsizetype unitSamples = 20'000;                      ///< in one unit of work
};

/// What the file is. `asked`: a name of a format, or "cgm-csv" for Clarity or LibreView. Invalid, with a sentence that
/// says what the file is instead, when it is of another kind.
Result<Format> formatOf(const QString &path, const QString &asked);

/// Takes the job's file in, from where it stopped, on the calling thread, which must not be a listener's. Whatever ends
/// it, each unit of work before is whole, and running the job again goes on behind it, unless it failed by its file: a
/// whole copy is another job, for which what is stored is known. The file taken in twice adds nothing. The job as it is
/// then: done, cancelled, or failed with its error. Conflict when it has ended, was cancelled elsewhere, or another
/// process goes on with it; a failure to use the store is answered, too.
Result<Job> run(store::Store &store, const Clock &clock, qint64 jobId, const QString &path, Control &control);

} // namespace bc::imports
