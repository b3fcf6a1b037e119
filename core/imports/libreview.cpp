#include "core/imports/cgm.h"

#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeColumn = 2, typeColumn = 3;

/// A type of record that holds glucose. Scans and strips are beside the sensor's own series, and give way to it.
struct LibreReading
{
    QByteArrayView type;
    std::size_t column;
    QLatin1StringView suffix;
    int priority;
};
constexpr std::array<LibreReading, 3> readingTypes{
    {{"0", 4, ""_L1, 100}, {"1", 5, " (scans)"_L1, 110}, {"2", 14, " (strips)"_L1, 120}}};

/// Reads up to the header; whether glucose is in mmol/L.
Result<bool> findHeader(CsvRows &rows)
{
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more)
            return more;
        if (!*more)
            return fail(ErrorKind::Invalid,
                        u"This is no export of LibreView: it has no line with the columns' titles."_s);
        if (const auto isMmol = libreViewIsMmol(row.fields))
            return *isMmol;
    }
}

void takeRow(const CsvRow &row, bool isMmol, CgmRows &readings, Sink &sink)
{
    const QByteArrayView type = row.at(typeColumn);
    if (row.tooLong)
        return sink.keptOut(Reason::TooLong, row.line, row.at(timeColumn));
    for (const LibreReading &reading : readingTypes) {
        if (type != reading.type)
            continue;
        const QString product = QString::fromUtf8(row.at(0)), serial = QString::fromUtf8(row.at(1));
        const int origin = sink.origin({u"libreview/%1/%2%3"_s.arg(product, serial, reading.suffix), u"Abbott"_s,
                                        product + reading.suffix, reading.priority});
        return readings.take(row, origin, row.at(1).toByteArray() + type.toByteArray(), row.at(timeColumn),
                             row.at(reading.column), isMmol, {39, 501});
    }
    if (row.fields.size() <= typeColumn)
        return sink.keptOut(Reason::MissingField, row.line, row.at(0));
    sink.notKept("LibreView record type " + type.toByteArray().left(20));
}

} // namespace

Result<> readLibreView(Source &source, const ReadOptions &options, Sink &sink)
{
    const auto first = head(source, formatHead);
    if (!first)
        return fail(first.error());
    const char separator = separatorOf(first->left(2000));
    DateOrder order = options.dateOrder;
    if (order == DateOrder::Unknown) {
        if (const auto again = source.rewind(); !again)
            return again;
        CsvRows rows(source, separator);
        const auto header = findHeader(rows);
        const auto found = header ? findDateOrder(rows, timeColumn) : fail(header.error());
        if (!found)
            return fail(found.error());
        order = *found;
    }
    if (const auto again = source.rewind(); !again)
        return again;
    CsvRows rows(source, separator);
    const auto isMmol = findHeader(rows);
    if (!isMmol)
        return fail(isMmol.error());
    CgmRows readings(options, order, sink);
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more || !*more)
            return done(more);
        takeRow(row, *isMmol, readings, sink);
        if (!sink.reached({row.end, row.line}))
            return {};
    }
}

} // namespace bc::imports
