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

bool DateOrders::look(QByteArrayView time, qint64 line)
{
    const DateOrder shown = orderShownBy(time);
    if (line == 0)
        m_title = m_title == DateOrder::Unknown ? shown : m_title;
    else
        m_sure = shown;
    if (line > 0 && m_openLine == 0 && leavesOrderOpen(time)) {
        m_openLine = line;
        m_openTime = time.toByteArray();
    }
    if (line > 0 && (time.endsWith("AM") || time.endsWith("PM")))
        m_likely = DateOrder::MonthFirst;
    return m_sure == DateOrder::Unknown;
}

Result<> DateOrders::lookThrough(CsvRows &rows, int column)
{
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more || !*more || !look(row.at(static_cast<std::size_t>(column)), row.line))
            return done(more);
    }
}

DateOrder DateOrders::decide(Sink &sink) const
{
    if (m_sure != DateOrder::Unknown)
        return m_sure;
    if (m_title != DateOrder::Unknown)
        return m_title;
    if (m_openLine > 0)
        sink.note(Reason::GuessedOrder, m_openLine,
                  m_openTime +
                      (m_likely == DateOrder::DayFirst ? ", read with the day first" : ", read with the month first"));
    return m_likely;
}

} // namespace bc::imports
