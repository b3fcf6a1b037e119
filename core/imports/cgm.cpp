#include "core/imports/cgm.h"

namespace bc::imports {

using namespace Qt::StringLiterals;

std::optional<double> readGlucose(QByteArrayView cell, bool isMmol, const SensorRange &range)
{
    const QByteArray text = cell.toByteArray().toLower();
    if (text == "low" || text == "lo")
        return range.low;
    if (text == "high" || text == "hi")
        return range.high;
    const auto number = readNumber(QByteArray(text).replace(',', '.'));
    const biometrics::Kind &glucose = *biometrics::findKind(u"glucose");
    return number ? std::optional(biometrics::conversion(glucose, isMmol ? u"mmol/L" : u"mg/dL")->toCanonical(*number))
                  : std::nullopt;
}

CgmRows::CgmRows(const ReadOptions &options, DateOrder order, Sink &sink)
    : m_clock(options.zone)
    , m_order(order)
    , m_sink(sink)
    , m_glucose(*biometrics::findKind(u"glucose"))
{}

void CgmRows::take(const CsvRow &row, int origin, const QByteArray &stream, QByteArrayView time, QByteArrayView value,
                   bool isMmol, const SensorRange &range)
{
    if (time.isEmpty() || value.isEmpty())
        return m_sink.keptOut(Reason::MissingField, row.line, time);
    const auto written = readTime(time, m_order);
    if (!written)
        return m_sink.keptOut(Reason::UnreadableTime, row.line, time);
    const auto glucose = readGlucose(value, isMmol, range);
    if (!glucose)
        return m_sink.keptOut(Reason::UnreadableValue, row.line, value);
    const Placed placed = m_clock.place(*written, stream);
    biometrics::Sample sample{placed.time, placed.time, *glucose};
    sample.offsetMinutes = placed.offsetMinutes;
    m_sink.take(origin, m_glucose, sample, row.line);
}

Result<DateOrder> findDateOrder(CsvRows &rows, int column)
{
    DateOrder likely = DateOrder::DayFirst;
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return likely;
        const QByteArrayView time = row.at(static_cast<std::size_t>(column));
        if (const DateOrder shown = orderShownBy(time); shown != DateOrder::Unknown)
            return shown;
        if (time.endsWith("AM") || time.endsWith("PM"))
            likely = DateOrder::MonthFirst;
    }
}

} // namespace bc::imports
