#pragma once

#include "core/imports/csvrows.h"
#include "core/imports/readers.h"

namespace bc::imports {

/// Values that a glucose sensor writes in words, mg/dL: one beyond what it can measure, as Tidepool keeps them.
struct SensorRange
{
    double low = 39, high = 401;
};

/// A cell with glucose, in mg/dL: a number with a point or a comma, or "Low", "LO", "High", "HI".
std::optional<double> readGlucose(QByteArrayView cell, bool isMmol, const SensorRange &range);

/// What the readers of tables share: where a row's reading goes to.
class CgmRows
{
public:
    CgmRows(const ReadOptions &options, DateOrder order, Sink &sink);
    /// A reading of one stream of a device. Keeps out what cannot be read.
    void take(const CsvRow &row, int origin, const QByteArray &stream, QByteArrayView time, QByteArrayView value,
              bool isMmol, const SensorRange &range);

private:
    WallClock m_clock;
    const DateOrder m_order;
    Sink &m_sink;
    const biometrics::Kind &m_glucose;
};

/// The order that the file's dates show: the first that can be only one decides; 12-hour times are American. Day first
/// if nothing tells. Reads the source from where it stands to the row that decides.
Result<DateOrder> findDateOrder(CsvRows &rows, int column);

} // namespace bc::imports
