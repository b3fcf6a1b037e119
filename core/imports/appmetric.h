#pragma once

#include "core/biometrics/catalogue.h"
#include "core/imports/times.h"

#include <QString>

#include <optional>

namespace bc::imports {

/// A metric of Health Auto Export.
struct AppMetric
{
    static constexpr qint64 perMinute = 60'000'000, perHour = 60 * perMinute, perDay = 24 * perHour; ///< µs

    QString name, units;
    /// What its points' times are multiples of, µs: a day, an hour, a minute, or 0. The app sums up over such spans,
    /// and writes only where they begin.
    qint64 step = perDay;

    /// One of its points that has no end of its own begins then.
    void saw(const std::optional<WrittenTime> &begins);
    /// Nothing if the catalogue has no such kind.
    const biometrics::Kind *kind() const;
};

} // namespace bc::imports
