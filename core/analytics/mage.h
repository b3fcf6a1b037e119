#pragma once

#include "core/analytics/grid.h"

#include <QString>

#include <optional>

namespace bc::analytics {

/// Which of the many algorithms this is; stands wherever the figure stands. Not translated: it is a name.
inline const QString &mageAlgorithm()
{
    static const QString name = QStringLiteral("moving average 5/32 (iglu \u2265 3)");
    return name;
}

/// Mean amplitude of glycemic excursions, mg/dL: moving-average algorithm (Fernandes et al., J Diabetes Sci Technol
/// 16:576, 2022) as in iglu since 3.0, mean of rises and falls. README.md tells it step by step. Nothing where no part
/// of the readings is long enough (160 minutes) and varies enough (SD of 1 mg/dL) to have an excursion.
std::optional<double> mage(const Grid &grid);

} // namespace bc::analytics
