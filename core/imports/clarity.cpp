#include "core/imports/cgm.h"

#include <algorithm>
#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

/// What stands in rows without a time, which are about the person and the device.
constexpr std::array<QByteArrayView, 5> personalEvents{"FirstName", "LastName", "DateOfBirth", "Device", "Alert"};

void takeClarityRow(const CsvRow &row, const ClarityColumns &columns, CgmRows &readings, Sink &sink)
{
    const auto at = [&](int column) { return row.at(static_cast<std::size_t>(column)); };
    const QByteArrayView event = at(columns.event), time = at(columns.time);
    if (const auto fault = row.fault(columns.count))
        return sink.keptOut(*fault, row.line, time.isEmpty() ? row.at(0) : time);
    if (row.fields.size() < columns.count) // Clarity writes all of them
        return sink.keptOut(Reason::BrokenRecord, row.line, time.isEmpty() ? row.at(0) : time);
    if (event == "EGV") {
        const QString name = QString::fromUtf8(at(columns.device));
        const QString product = name.isEmpty() ? u"Dexcom"_s : name;
        return readings.take(row, sink.origin({u"dexcom-clarity/"_s + product, u"Dexcom"_s, product}), {}, time,
                             at(columns.value), columns.isMmol, {39, 401});
    }
    if (!time.isEmpty())
        return sink.notKept(event);
    if (std::ranges::find(personalEvents, event) == personalEvents.end())
        sink.keptOut(Reason::MissingField, row.line, event);
}

} // namespace

Result<> readClarity(Source &source, const ReadOptions &options, Sink &sink)
{
    const auto first = head(source, formatHead);
    if (!first)
        return fail(first.error());
    if (const auto again = source.rewind(); !again)
        return again;
    CsvRows rows(source, separatorOf(*first));
    std::optional<ClarityColumns> columns;
    CgmRows readings(options, options.dateOrder, sink);
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (more && !*more && !columns)
            return fail(ErrorKind::Invalid,
                        u"This is no export of Dexcom Clarity: it has no line with the columns' titles."_s,
                        u"Make the export again."_s);
        if (!more || !*more)
            return done(more);
        if (!columns) {
            columns = clarityColumns(row.fields);
            continue;
        }
        takeClarityRow(row, *columns, readings, sink);
        if (!sink.reached({row.end, row.line}))
            return {};
    }
}

} // namespace bc::imports
