#include "core/imports/cgm.h"

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Kind;

namespace {

/// The columns of a mapping, found in a header.
struct TableColumns
{
    int time = -1, value = -1, kind = -1, unit = -1, source = -1;
    std::size_t count = 0; ///< of all columns
    bool hasHeader = false;
};

/// A column by its title, or by its number from 1; -1 if there is none.
int columnOf(const QString &named, const std::vector<QByteArrayView> &header)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (QString::fromUtf8(header[i]).compare(named, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = named.toInt(&isNumber);
    return isNumber && number >= 1 && number <= static_cast<int>(header.size()) ? number - 1 : -1;
}

Result<TableColumns> columnsOf(const Mapping &mapping, const std::vector<QByteArrayView> &header)
{
    TableColumns columns;
    columns.count = header.size();
    QList<FieldError> errors;
    const auto find = [&](const QString &field, const QString &named, int &column) {
        if (named.isEmpty())
            return;
        column = columnOf(named, header);
        if (column < 0)
            errors.append({field, u"The table has no column '%1'."_s.arg(named.left(100))});
        columns.hasHeader = columns.hasHeader || (column >= 0 && !named.toInt());
    };
    find(u"time"_s, mapping.time, columns.time);
    find(u"value"_s, mapping.value, columns.value);
    find(u"kind_column"_s, mapping.kindColumn, columns.kind);
    find(u"unit_column"_s, mapping.unitColumn, columns.unit);
    find(u"source_column"_s, mapping.sourceColumn, columns.source);
    if (!errors.isEmpty())
        return fail(Error{ErrorKind::Invalid, u"The mapping does not fit the table."_s,
                          u"Name its columns as its first line does, or by their numbers."_s, errors});
    return columns;
}

class MappedTable
{
public:
    MappedTable(const Mapping &mapping, const TableColumns &columns, const ReadOptions &options, DateOrder order,
                Sink &sink)
        : m_mapping(mapping)
        , m_columns(columns)
        , m_clock(options.zone)
        , m_order(order)
        , m_sink(sink)
    {}
    void take(const CsvRow &row);

private:
    QByteArrayView at(const CsvRow &row, int column) const
    {
        return column < 0 ? QByteArrayView() : row.at(static_cast<std::size_t>(column));
    }
    const Kind *kindOf(const CsvRow &row);
    std::optional<double> valueOf(const CsvRow &row, const Kind &kind);
    int originOf(const CsvRow &row);

    const Mapping &m_mapping;
    const TableColumns m_columns;
    WallClock m_clock;
    const DateOrder m_order;
    Sink &m_sink;
};

const Kind *MappedTable::kindOf(const CsvRow &row)
{
    const QString named = m_columns.kind < 0 ? m_mapping.kind : QString::fromUtf8(at(row, m_columns.kind));
    const Kind *const kind = biometrics::findKind(named);
    return kind ? kind : biometrics::findKindByHealthKit(named);
}

std::optional<double> MappedTable::valueOf(const CsvRow &row, const Kind &kind)
{
    const QByteArrayView cell = at(row, m_columns.value);
    if (kind.aggregation == biometrics::Aggregation::Stage) {
        if (const auto stage = sleepStage(cell))
            return static_cast<double>(*stage);
    }
    QString unit = m_columns.unit < 0 ? m_mapping.unit : QString::fromUtf8(at(row, m_columns.unit));
    if (unit.isEmpty())
        unit = kind.unit.toString();
    const auto conversion = biometrics::conversion(kind, unit);
    if (!conversion) {
        m_sink.keptOut(Reason::UnknownUnit, row.line, unit.toUtf8());
        return std::nullopt;
    }
    QByteArray number = cell.toByteArray();
    if (m_mapping.decimalComma)
        number.replace('.', "").replace(',', '.');
    const auto value = readNumber(number);
    if (!value) {
        m_sink.keptOut(Reason::UnreadableValue, row.line, cell);
        return std::nullopt;
    }
    return conversion->toCanonical(*value);
}

int MappedTable::originOf(const CsvRow &row)
{
    QString named = m_columns.source < 0 ? m_mapping.source : QString::fromUtf8(at(row, m_columns.source));
    if (named.isEmpty())
        named = u"CSV"_s;
    return m_sink.origin({u"csv/"_s + named, named, named});
}

void MappedTable::take(const CsvRow &row)
{
    const QByteArrayView time = at(row, m_columns.time);
    if (const auto fault = row.fault(m_columns.count))
        return m_sink.keptOut(*fault, row.line, time);
    if (time.isEmpty() || at(row, m_columns.value).isEmpty())
        return m_sink.keptOut(Reason::MissingField, row.line, time);
    const Kind *const kind = kindOf(row);
    if (!kind)
        return m_sink.keptOut(Reason::UnknownKind, row.line, at(row, m_columns.kind));
    const auto written = readTime(time, m_order);
    if (!written)
        return m_sink.keptOut(Reason::UnreadableTime, row.line, time);
    const auto value = valueOf(row, *kind);
    if (!value)
        return;
    const int origin = originOf(row);
    const Placed placed = m_clock.place(*written, QByteArray::number(origin) + kind->name.toLatin1());
    biometrics::Sample sample{placed.time, placed.time, *value};
    sample.offsetMinutes = placed.offsetMinutes;
    m_sink.take(origin, *kind, sample, row.line);
}

/// The order of day and month, from a look at the whole table.
Result<DateOrder> lookForOrder(Source &source, const Mapping &mapping, char separator, Sink &sink)
{
    CsvRows rows(source, separator);
    CsvRow row;
    const auto first = rows.next(row);
    const auto columns = first ? columnsOf(mapping, row.fields) : fail(first.error());
    if (!columns)
        return fail(columns.error());
    DateOrders orders;
    if (orders.look(row.at(static_cast<std::size_t>(columns->time)), row.line)) {
        if (const auto looked = orders.lookThrough(rows, columns->time); !looked)
            return fail(looked.error());
    }
    return orders.decide(sink);
}

} // namespace

Result<> readCsv(Source &source, const ReadOptions &options, Sink &sink)
{
    const Mapping &mapping = options.mapping;
    const auto start = head(source, formatHead);
    if (!start)
        return fail(start.error());
    const char separator = mapping.separator.isNull() ? separatorOf(*start) : mapping.separator.toLatin1();
    DateOrder order = options.dateOrder;
    if (order == DateOrder::Unknown) {
        const auto again = source.rewind();
        const auto found = again ? lookForOrder(source, mapping, separator, sink) : fail(again.error());
        if (!found)
            return fail(found.error());
        order = *found;
    }
    if (const auto again = source.rewind(); !again)
        return again;
    CsvRows rows(source, separator);
    CsvRow row;
    auto more = rows.next(row);
    const auto columns = more ? columnsOf(mapping, row.fields) : fail(more.error());
    if (!columns)
        return fail(columns.error());
    MappedTable table(mapping, *columns, options, order, sink);
    if (!columns->hasHeader)
        table.take(row);
    while (sink.reached({row.end, row.line})) {
        more = rows.next(row);
        if (!more || !*more)
            return done(more);
        table.take(row);
    }
    return {};
}

} // namespace bc::imports
