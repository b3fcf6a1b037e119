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

/// The order of a file's dates: the first that can be only one decides; else what the title shows; else a guess:
/// 12-hour times are American, and where nothing tells, the day is first.
class DateOrders
{
public:
    /// One of the readings; line 0: in the title. False once a reading decided.
    bool look(QByteArrayView time, qint64 line);
    /// Looks at a column, from where the rows stand to the row that decides.
    Result<> lookThrough(CsvRows &rows, int column);
    /// Tells the sink if it is a guess.
    DateOrder decide(Sink &sink) const;

private:
    DateOrder m_sure = DateOrder::Unknown, m_title = DateOrder::Unknown, m_likely = DateOrder::DayFirst;
    qint64 m_openLine = 0; ///< of the first reading that leaves it open; 0: none does
    QByteArray m_openTime; ///< that one's
};

} // namespace bc::imports
