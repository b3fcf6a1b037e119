#pragma once

#include "core/imports/jobs.h"

#include <map>
#include <vector>

namespace bc::imports {

/// The samples of one kind from one origin.
struct MetricSamples
{
    Origin origin;
    const biometrics::Kind *kind = nullptr;
    std::vector<biometrics::Sample> samples;
    std::vector<qint64> lines; ///< of each sample
};

/// A night as its source summed it up, without a hypnogram.
struct SummedNight
{
    Origin origin;
    biometrics::Night night;
};

/// What was read between two places of a file, to be stored in one unit of work.
struct Unit
{
    Place from, to;
    std::vector<MetricSamples> metrics;
    std::vector<SummedNight> nights;
    std::map<std::pair<QString, QString>, qint64> skippedCounts; ///< by reason and subject
    struct Line
    {
        QString reason;
        qint64 line = 0;
        QString detail;
    };
    std::vector<Line> skippedLines;
    qint64 records = 0, skipped = 0;
};

/// Stores it together with the job's new place, up to which `readSize` bytes of its file were read: all of it or
/// nothing. Devices and metrics are made where the person has none for that origin and kind yet. Conflict if the job is
/// not where the unit begins, or does not run any more.
Result<> storeUnit(store::Connection &connection, const Job &job, const Unit &unit, qint64 readSize, Instant now);

/// Makes the nights of the devices that imports of the job's format made of this person, from their sleep stages: of
/// each local day of waking the longest sleep, from going to bed to getting up where the source says that. Replaces the
/// nights that were made of these devices before; a night that the source summed up itself stays, and is told by having
/// no hypnogram.
Result<> storeNights(store::Connection &connection, const Job &job);

} // namespace bc::imports
