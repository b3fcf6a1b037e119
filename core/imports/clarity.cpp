#include "core/imports/cgm.h"

namespace bc::imports {

using namespace Qt::StringLiterals;

Result<> readClarity(Source &source, const ReadOptions &options, Sink &sink)
{
    const auto first = head(source, formatHead);
    if (!first)
        return fail(first.error());
    if (const auto again = source.rewind(); !again)
        return again;
    CsvRows rows(source, separatorOf(first->left(first->indexOf('\n'))));
    std::optional<ClarityColumns> columns;
    CgmRows readings(options, options.dateOrder, sink);
    for (CsvRow row;;) {
        const auto more = rows.next(row);
        if (!more || !*more)
            return done(more);
        if (!columns) {
            columns = clarityColumns(row.fields);
            continue;
        }
        const auto at = [&](int column) { return row.at(static_cast<std::size_t>(column)); };
        const QByteArrayView event = at(columns->event);
        if (row.tooLong) {
            sink.keptOut(Reason::TooLong, row.line, event);
        } else if (event == "EGV") {
            const QString name = QString::fromUtf8(at(columns->device));
            const QString product = name.isEmpty() ? u"Dexcom"_s : name;
            readings.take(row, sink.origin({u"dexcom-clarity/"_s + product, u"Dexcom"_s, product}), {},
                          at(columns->time), at(columns->value), columns->isMmol, {39, 401});
        } else if (!at(columns->time).isEmpty()) { // the rows without a time are about the person
            sink.notKept(event);
        }
        if (!sink.reached({row.end, row.line}))
            return {};
    }
}

} // namespace bc::imports
