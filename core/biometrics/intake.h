#pragma once

#include "core/base/result.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <map>
#include <vector>

namespace bc::biometrics {

/// What one device said about its person: samples by the catalogue's name of their kind, in canonical units.
struct Intake
{
    std::map<QString, std::vector<Sample>> samples;
    QList<Night> nights; ///< device and person are filled in
    /// Times in which the samples of a kind above are all there is: what the device said otherwise goes.
    std::map<QString, std::vector<Span>> whole;
};

struct Taken
{
    qint64 added = 0, changed = 0, same = 0, aside = 0, removed = 0; ///< samples
    std::optional<Instant> newest; ///< start of the newest sample that is not from the future
};

/// Stores an intake, making the device's metrics as they are needed. Taking the same again changes nothing. A night
/// that comes under the name of a stored one with other times in bed is its correction: the stored one goes with its
/// samples. Heart rate of a stored night that brought its own is left out. Inside a unit of work. Invalid for a kind
/// that the catalogue does not know.
Result<Taken> take(store::Connection &unit, qint64 deviceId, Intake intake, Instant now);

/// The most days in a row without any sample between two days of the device with samples; 0 if there were none. Its
/// cost follows the days, not the samples.
Result<qint64> longestPauseDays(store::Connection &connection, qint64 deviceId);

} // namespace bc::biometrics
