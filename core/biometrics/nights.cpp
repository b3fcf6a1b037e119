#include "core/biometrics/nights.h"

namespace bc::biometrics {

using namespace Qt::StringLiterals;

int Night::efficiency() const
{
    const qint64 inBed = timeInBedSeconds();
    return inBed == 0 ? 0 : static_cast<int>((200 * totalSleepSeconds() + inBed) / (2 * inBed));
}

namespace nights {

namespace {

const QString nightColumns =
    u"n.device_id, n.account_id, n.day, n.bedtime_start, n.bedtime_end, n.deep_seconds, "
    u"n.light_seconds, n.rem_seconds, n.awake_seconds, n.average_heart_rate, n.lowest_heart_rate, "
    u"n.average_hrv, n.average_spo2, n.restless_periods, n.stages, n.document, n.has_heart_rate"_s;

std::optional<double> maybeReal(const store::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Night nightFrom(const store::Row &row)
{
    Night night;
    night.deviceId = row.integer(0);
    night.accountId = row.integer(1);
    night.day = QDate::fromString(row.text(2), Qt::ISODate);
    night.bedtimeStart = row.instant(3);
    night.bedtimeEnd = row.instant(4);
    night.deepSeconds = row.integer(5);
    night.lightSeconds = row.integer(6);
    night.remSeconds = row.integer(7);
    night.awakeSeconds = row.integer(8);
    night.averageHeartRate = maybeReal(row, 9);
    night.lowestHeartRate = maybeReal(row, 10);
    night.averageHrv = maybeReal(row, 11);
    night.averageSpo2 = maybeReal(row, 12);
    night.restlessPeriods = row.maybeInteger(13);
    night.stages = row.text(14);
    night.document = row.text(15);
    night.hasHeartRate = row.integer(16) != 0;
    return night;
}

QList<Night> nightsFrom(const QList<store::Row> &rows)
{
    QList<Night> found;
    for (const store::Row &row : rows)
        found.append(nightFrom(row));
    return found;
}

QVariant orNull(const auto &value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

Result<> store(store::Connection &connection, const Night &night)
{
    const auto written = connection.execute(
        u"INSERT INTO sleep_night (device_id, bedtime_start, account_id, day, bedtime_end, deep_seconds, "
        u"light_seconds, rem_seconds, awake_seconds, average_heart_rate, lowest_heart_rate, average_hrv, average_spo2, "
        u"restless_periods, stages, document, has_heart_rate) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT (device_id, bedtime_start) DO UPDATE SET day = excluded.day, bedtime_end = excluded.bedtime_end, "
        u"deep_seconds = excluded.deep_seconds, light_seconds = excluded.light_seconds, "
        u"rem_seconds = excluded.rem_seconds, awake_seconds = excluded.awake_seconds, "
        u"average_heart_rate = excluded.average_heart_rate, lowest_heart_rate = excluded.lowest_heart_rate, "
        u"average_hrv = excluded.average_hrv, average_spo2 = excluded.average_spo2, "
        u"restless_periods = excluded.restless_periods, stages = excluded.stages, "
        u"document = excluded.document, has_heart_rate = excluded.has_heart_rate",
        {night.deviceId, toMicros(night.bedtimeStart), night.accountId, night.day.toString(Qt::ISODate),
         toMicros(night.bedtimeEnd), night.deepSeconds, night.lightSeconds, night.remSeconds, night.awakeSeconds,
         orNull(night.averageHeartRate), orNull(night.lowestHeartRate), orNull(night.averageHrv),
         orNull(night.averageSpo2), orNull(night.restlessPeriods), night.stages,
         night.document.isEmpty() ? QVariant() : QVariant(night.document), night.hasHeartRate ? 1 : 0});
    if (!written)
        return fail(written.error());
    return {};
}

Result<QList<Night>> ofDocument(store::Connection &connection, qint64 deviceId, const QString &document)
{
    const auto rows =
        connection.select(u"SELECT %1 FROM sleep_night n WHERE n.device_id = ? AND n.document = ?"_s.arg(nightColumns),
                          {deviceId, document});
    if (!rows)
        return fail(rows.error());
    return nightsFrom(*rows);
}

Result<> remove(store::Connection &connection, qint64 deviceId, Instant bedtimeStart)
{
    const auto removed = connection.execute(u"DELETE FROM sleep_night WHERE device_id = ? AND bedtime_start = ?",
                                            {deviceId, toMicros(bedtimeStart)});
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<std::vector<Span>> withHeartRate(store::Connection &connection, qint64 deviceId, const Span &span)
{
    const auto rows = connection.select(
        u"SELECT bedtime_start, bedtime_end FROM sleep_night WHERE device_id = ? AND bedtime_start > ? "
        u"AND bedtime_start < ? AND bedtime_end > ? AND has_heart_rate = 1 ORDER BY bedtime_start",
        {deviceId, toMicros(span.from - longestNight), toMicros(span.until), toMicros(span.from)});
    if (!rows)
        return fail(rows.error());
    std::vector<Span> found;
    for (const store::Row &row : *rows)
        found.push_back({row.instant(0), row.instant(1)});
    return found;
}

Result<std::optional<Night>> ofDay(store::Connection &connection, qint64 accountId, QDate day)
{
    const auto row = connection.selectOne(
        u"SELECT %1 FROM sleep_night n JOIN device d ON d.id = n.device_id WHERE n.account_id = ? AND n.day = ? "
        u"AND d.state = 5 "
        u"ORDER BY d.priority, n.deep_seconds + n.light_seconds + n.rem_seconds DESC, n.bedtime_start LIMIT 1"_s.arg(
            nightColumns),
        {accountId, day.toString(Qt::ISODate)});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(nightFrom(**row)) : std::nullopt;
}

Result<bool> exist(store::Connection &connection, qint64 accountId)
{
    const auto row = connection.selectOne(u"SELECT 1 FROM sleep_night WHERE account_id = ? LIMIT 1", {accountId});
    if (!row)
        return fail(row.error());
    return row->has_value();
}

Result<QList<Night>> between(store::Connection &connection, qint64 accountId, QDate first, QDate last)
{
    const auto rows = connection.select(
        u"SELECT %1 FROM sleep_night n JOIN device d ON d.id = n.device_id WHERE n.account_id = ? AND n.day >= ? "
        u"AND n.day <= ? AND d.state = 5 ORDER BY n.day, d.priority, "
        u"n.deep_seconds + n.light_seconds + n.rem_seconds DESC, n.bedtime_start"_s.arg(nightColumns),
        {accountId, first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    if (!rows)
        return fail(rows.error());
    return nightsFrom(*rows);
}

} // namespace nights

} // namespace bc::biometrics
