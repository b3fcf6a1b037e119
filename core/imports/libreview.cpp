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

struct LibreHeader
{
    bool isMmol = false;
    std::size_t columns = 0;
};

/// Reads up to the header; what stands before it is the title, with the date of the export.
Result<LibreHeader> findHeader(CsvRows &rows, DateOrders *orders = nullptr)
{
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return fail(ErrorKind::Invalid,
                        u"This is no export of LibreView: it has no line with the columns' titles."_s,
                        u"Make the export again."_s);
        if (const auto isMmol = libreViewIsMmol(row.fields))
            return LibreHeader{*isMmol, row.fields.size()};
        for (std::size_t i = 0; orders && i < row.fields.size(); ++i)
            orders->look(row.at(i), 0);
    }
}

void takeRow(const CsvRow &row, const LibreHeader &header, CgmRows &readings, Sink &sink)
{
    const QByteArrayView type = row.at(typeColumn);
    if (const auto fault = row.fault(header.columns))
        return sink.keptOut(*fault, row.line, row.at(timeColumn));
    for (const LibreReading &reading : readingTypes) {
        if (type != reading.type)
            continue;
        const QString product = QString::fromUtf8(row.at(0)), serial = QString::fromUtf8(row.at(1));
        const int origin = sink.origin({u"libreview/%1/%2%3"_s.arg(product, serial, reading.suffix), u"Abbott"_s,
                                        product + reading.suffix, reading.priority});
        return readings.take(row, origin, row.at(1).toByteArray() + type.toByteArray(), row.at(timeColumn),
                             row.at(reading.column), header.isMmol, {39, 501});
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
    const char separator = separatorOf(*first);
    DateOrder order = options.dateOrder;
    if (order == DateOrder::Unknown) {
        if (const auto again = source.rewind(); !again)
            return again;
        CsvRows rows(source, separator);
        DateOrders orders;
        const auto header = findHeader(rows, &orders);
        const auto looked = header ? orders.lookThrough(rows, timeColumn) : done(header);
        if (!looked)
            return looked;
        order = orders.decide(sink);
    }
    if (const auto again = source.rewind(); !again)
        return again;
    CsvRows rows(source, separator);
    const auto header = findHeader(rows);
    if (!header)
        return fail(header.error());
    CgmRows readings(options, order, sink);
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more || !*more)
            return done(more);
        takeRow(row, *header, readings, sink);
        if (!sink.reached({row.end, row.line}))
            return {};
    }
}

} // namespace bc::imports
