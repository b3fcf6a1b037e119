#include "server/connectors/partnervendor.h"

#include "core/biometrics/localday.h"
#include "server/connectors/documents.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using biometrics::Intake;
using biometrics::Night;
using documents::Document;
using documents::Json;
using documents::Moment;

namespace {

constexpr std::chrono::minutes slotLength{5};

struct PartnerType
{
    const char *type, *kind;
};
/// Lists of readings. HRV is what rings measure asleep: RMSSD. What is derived from these (averages, trends, the lowest
/// of each hour) is left out: it follows from them here, too.
constexpr std::array readingTypes{PartnerType{"hr", "heart_rate"}, PartnerType{"temp", "skin_temperature"},
                                  PartnerType{"spo2", "spo2"},     PartnerType{"hrv", "hrv_rmssd"},
                                  PartnerType{"steps", "steps"},   PartnerType{"glucose", "glucose"}};
/// One value of the day, at its start.
constexpr std::array dayTypes{PartnerType{"recovery_index", "recovery_index"},
                              PartnerType{"movement_index", "movement_index"},
                              PartnerType{"active_minutes", "active_minutes"}, PartnerType{"vo2_max", "vo2_max"},
                              PartnerType{"sleep_rhr", "resting_heart_rate"}};

const PartnerType *typeIn(std::span<const PartnerType> types, const QString &name)
{
    const auto found =
        std::ranges::find_if(types, [&](const PartnerType &one) { return name == QLatin1StringView(one.type); });
    return found == types.end() ? nullptr : &*found;
}

/// Seconds since 1970, with the offset of the person's zone then.
std::optional<Moment> epochOf(Document &document, const char *name, const QTimeZone &zone)
{
    const auto seconds = document.number(name);
    if (!seconds || *seconds < 0 || *seconds > 253'402'300'799.0)
        return std::nullopt;
    const Instant time = fromMicros(qint64(*seconds) * 1'000'000);
    return Moment{time, biometrics::offsetMinutes(time, zone)};
}

QString readReadings(Document &object, const char *kind, const QTimeZone &zone, Intake &intake)
{
    const Json *values = object.list("values");
    if (!values)
        return object.fault;
    Intake mine;
    for (const Json &one : *values) {
        if (!one.is_object())
            return u"values holds what is no object."_s;
        Document reading(one, zone);
        const auto value = reading.number("value");
        const Moment at = reading.needed("timestamp", epochOf(reading, "timestamp", zone));
        if (!reading.fault.isEmpty())
            return reading.fault;
        if (!value)
            continue;
        if (const QString fault = documents::add(mine, kind, at, at.time, *value); !fault.isEmpty())
            return fault;
    }
    for (auto &[name, list] : mine.samples)
        intake.samples[name].insert(intake.samples[name].end(), list.begin(), list.end());
    return {};
}

QString readDayValue(Document &object, const char *kind, const QTimeZone &zone, Intake &intake)
{
    const auto value = object.number("value");
    const Moment at = object.needed("day_start_timestamp", epochOf(object, "day_start_timestamp", zone));
    if (!object.fault.isEmpty() || !value)
        return object.fault;
    return documents::add(intake, kind, at, at.time, *value);
}

/// Calls `each` for the objects of a list, with their "type".
void forEachTyped(const Json *list, const QTimeZone &zone, const std::function<void(const QString &, Document &)> &each)
{
    if (!list)
        return;
    for (const Json &one : *list) {
        if (!one.is_object())
            continue;
        Document part(one, zone);
        if (const auto type = part.text("type"))
            each(*type, part);
    }
}

int stageOf(const QString &type)
{
    static const QStringList names{QString(), u"deep_sleep"_s, u"light_sleep"_s, u"rem_sleep"_s, u"awake"_s};
    return std::max(0, int(names.indexOf(type)));
}

/// The hypnogram, from runs of equal stages to a stage for each five minutes.
void readGraph(Document &object, Night &night, const QTimeZone &zone, Intake &intake)
{
    const qsizetype count =
        (night.bedtimeEnd - night.bedtimeStart + slotLength - std::chrono::microseconds(1)) / slotLength;
    QString stages(count, u'0');
    forEachTyped(object.list("sleep_graph"), zone, [&](const QString &type, Document &run) {
        const auto start = epochOf(run, "start", zone), end = epochOf(run, "end", zone);
        const int stage = stageOf(type);
        if (!start || !end || stage == 0)
            return;
        for (qsizetype i = 0; i < count; ++i) {
            const Instant at = night.bedtimeStart + slotLength * i;
            if (at < start->time || at >= end->time)
                continue;
            stages[i] = QChar(u'0' + stage);
            const Moment slot{at, biometrics::offsetMinutes(at, zone)};
            documents::add(intake, "sleep_stage", slot, std::min<Instant>(at + slotLength, night.bedtimeEnd), stage);
        }
    });
    while (stages.endsWith(u'0')) // some hypnograms are a little shorter than the night
        stages.chop(1);
    night.stages = stages.contains(u'0') ? QString() : stages;
}

QString readPartnerSleep(Document &object, const QTimeZone &zone, Intake &intake)
{
    const auto start = epochOf(object, "bedtime_start", zone), end = epochOf(object, "bedtime_end", zone);
    if (!start || !end)
        return object.fault; // no night that day
    if (end->time <= start->time || end->time - start->time > std::chrono::hours(36))
        return u"The times in bed are none of a night."_s;
    Night night;
    night.bedtimeStart = start->time;
    night.bedtimeEnd = end->time;
    night.day = biometrics::localDate(end->time, zone);
    std::array<qint64, 5> seconds{};
    forEachTyped(object.list("sleep_stages"), zone, [&](const QString &type, Document &part) {
        seconds[std::size_t(stageOf(type))] =
            std::llround(std::clamp(part.number("stage_time").value_or(0), 0.0, 129'600.0));
    });
    night.deepSeconds = seconds[1];
    night.lightSeconds = seconds[2];
    night.remSeconds = seconds[3];
    night.awakeSeconds = seconds[4];
    forEachTyped(object.list("quick_metrics"), zone, [&](const QString &type, Document &part) {
        if (type == "avg_hr"_L1)
            night.averageHeartRate = part.number("value");
        else if (type == "avg_hrv"_L1)
            night.averageHrv = part.number("value");
    });
    for (const char *name : {"spo2", "toss_turn"}) {
        const Json *part = object.object(name);
        if (!part)
            continue;
        Document inside(*part, zone);
        const auto value = inside.number("value");
        if (name[0] == 's')
            night.averageSpo2 = value;
        else if (value)
            night.restlessPeriods = std::llround(*value);
    }
    if (!object.fault.isEmpty())
        return object.fault;
    readGraph(object, night, zone, intake);
    intake.nights.append(night);
    return {};
}

QString readEntry(const QString &type, Document &object, const QTimeZone &zone, Intake &intake)
{
    if (const PartnerType *known = typeIn(readingTypes, type))
        return readReadings(object, known->kind, zone, intake);
    if (const PartnerType *known = typeIn(dayTypes, type))
        return readDayValue(object, known->kind, zone, intake);
    return type == "Sleep"_L1 ? readPartnerSleep(object, zone, intake) : QString();
}

} // namespace

QStringList PartnerVendor::dataTypes(const QStringList &scopes) const
{
    const bool any = scopes.contains(u"ring_data"_s) || scopes.contains(u"cgm_data"_s);
    return any ? QStringList{u"metrics"_s} : QStringList();
}

QUrl PartnerVendor::pageUrl(const Registration &registration, const QString &, const Window &window, const QString &,
                            const Reader &) const
{
    QUrl url(registration.apiUrl + u"/api/partners/v1/user_data/metrics"_s);
    url.setQuery(u"date="_s + window.from.toString(Qt::ISODate));
    return url;
}

Result<Page> PartnerVendor::read(const QString &, const QByteArray &body, const Reader &reader) const
{
    const auto unreadable = [] {
        return fail(ErrorKind::Invalid, u"The partner's answer cannot be read: it has no list \"metric_data\"."_s);
    };
    const Json json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    if (!json.is_object())
        return unreadable();
    const auto data = json.find("data");
    if (data == json.end() || !data->is_object())
        return unreadable();
    const auto list = data->find("metric_data");
    if (list == data->end() || !list->is_array())
        return unreadable();
    Page page;
    forEachTyped(&*list, reader.zone, [&](const QString &type, Document &entry) {
        const Json *inside = entry.object("object");
        if (!inside)
            return page.faults.append({type.left(100), u"It has no object."_s});
        Document object(*inside, reader.zone);
        const auto day = object.number("day_start_timestamp").value_or(0);
        const QString record = u"%1 of %2"_s.arg(type.left(60), QString::number(qint64(day)));
        const QString fault = readEntry(type, object, reader.zone, page.intake);
        if (fault.isEmpty())
            page.good.append(record);
        else
            page.faults.append({record, fault});
    });
    return page;
}

QUrl PartnerVendor::identityUrl(const Registration &registration, const QStringList &scopes) const
{
    return scopes.contains(u"profile"_s) ? QUrl(registration.apiUrl + u"/api/partners/v1/user_data/user_info"_s)
                                         : QUrl();
}

QString PartnerVendor::identity(const QByteArray &body) const
{
    const Json json = Json::parse(body.cbegin(), body.cend(), nullptr, false);
    const auto data = json.is_object() ? json.find("data") : json.end();
    if (!json.is_object() || data == json.end() || !data->is_object())
        return {};
    return Document(*data, QTimeZone::utc()).text("user_id").value_or(QString()).left(200);
}

outgoing::Call PartnerVendor::revokeCall(const Registration &registration, const QString &secret, const QString &,
                                         const QString &refreshToken) const
{
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    return {.method = "POST",
            .url = QUrl(registration.revokeUrl),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = "token=" + encoded(refreshToken) + "&token_type_hint=refresh_token&client_id=" +
                    encoded(registration.clientId) + "&client_secret=" + encoded(secret)};
}

} // namespace bc::server::connectors
