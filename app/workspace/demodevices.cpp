#include "app/workspace/demodevices.h"

#include "app/workspace/demosensors.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/devices/syncing.h"
#include "server/connectors/vendor.h"

#include <QUuid>

namespace bc::app::demo {

using namespace Qt::StringLiterals;
using devices::Device;
using devices::Link;
using devices::LinkState;

namespace {

constexpr qint64 oneHour = 60 * minute, oneDay = 24 * oneHour;

struct Product
{
    const char *provider, *manufacturer, *code, *name;
    int priority;
};
constexpr Product ring{"ouraring", "Oura", "ouraring", "Oura Ring 4", 10};
constexpr Product watch{"healthkit", "Apple", "healthkit", "Apple Watch Series 10", 20};
constexpr Product sensor{"cgm", "Dexcom", "cgm", "Dexcom G7", 10};

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// Charging, showers, a phone left at home.
Outages dailyLife(const Body &body, Random &random, double hoursBetween, double minutesLong)
{
    Outages outages;
    for (qint64 at = body.time(0);;) {
        at += static_cast<qint64>(hoursBetween * random.between(0.6, 1.4) * 60) * minute;
        const qint64 end = at + static_cast<qint64>(minutesLong * random.between(0.6, 1.5)) * minute;
        if (end >= body.end())
            return outages;
        outages.emplace_back(at, end);
        at = end;
    }
}

/// Adds a longer absence and takes out the short ones inside it.
void leaveOut(Outages &outages, qint64 from, qint64 to)
{
    std::erase_if(outages, [&](const auto &outage) { return outage.second > from && outage.first < to; });
    outages.emplace_back(from, to);
    std::ranges::sort(outages);
}

/// Writes what one device saw. `last` is the newest sample's start, for the link.
Result<std::optional<Instant>> record(store::Connection &unit, const accounts::User &user, qint64 deviceId,
                                      std::vector<Recorded> metrics, Instant now)
{
    std::optional<Instant> last;
    for (Recorded &recorded : metrics) {
        if (recorded.samples.empty())
            continue;
        biometrics::Metric metric;
        metric.tenantId = user.tenantId;
        metric.accountId = user.id;
        metric.deviceId = deviceId;
        metric.kind = text(recorded.kind);
        metric.name = text(recorded.name);
        metric.sampleType = text(recorded.unit);
        metric.quantityType = text(recorded.quantityType);
        metric.isContinuous = recorded.continuous;
        const auto made = biometrics::metrics::create(unit, metric, now);
        if (!made)
            return fail(made.error());
        last = std::max(last.value_or(recorded.samples.back().start), std::min(recorded.samples.back().start, now));
        const auto written = biometrics::samples::write(unit, made->id, std::move(recorded.samples), now);
        if (!written)
            return fail(written.error());
    }
    return last;
}

/// One person's things, made one after the other.
class Wardrobe
{
public:
    Wardrobe(store::Connection &unit, const accounts::User &user, const Person &person, quint64 seed, Instant now)
        : m_unit(unit)
        , m_user(user)
        , m_person(person)
        , m_now(now)
        , m_random(seed)
        , m_body(person.physique, biometrics::zoneOf(user.timezone), now, seed + 1)
    {}

    Result<> ring();
    Result<> watch();
    Result<> sensor();
    Result<> pendingRing();

private:
    Result<Device> device(const Product &product, LinkState state, const Sentence &error = {},
                          devices::Attention attention = devices::Attention::None);
    Result<> allFetched(const Link &link);
    Result<> keep(const Device &device, std::vector<Recorded> metrics);
    qint64 daysAgo(int days) const { return m_body.end() - days * oneDay; }

    store::Connection &m_unit;
    const accounts::User &m_user;
    const Person &m_person;
    Instant m_now;
    Random m_random;
    Body m_body;
};

Result<Device> Wardrobe::device(const Product &product, LinkState state, const Sentence &error,
                                devices::Attention attention)
{
    const Instant made = fromMicros(m_body.time(0)) - std::chrono::hours(3);
    Link link;
    link.uuid =
        QUuid::createUuidV5(QUuid(), QString(m_user.email + u'/' + text(product.name))).toString(QUuid::WithoutBraces);
    link.tenantId = m_user.tenantId;
    link.accountId = m_user.id;
    link.provider = text(product.provider);
    link.productName = text(product.name);
    link.state = state;
    link.scope =
        link.provider == "ouraring"_L1 ? u"email personal daily heartrate workout session spo2Daily"_s : QString();
    link.priority = product.priority;
    link.lastError = error;
    link.attention = attention;
    link.vendorUser = u"demo-"_s + link.uuid; // another ring than those of the sandbox: linking one keeps them apart
    const auto linked = devices::links::create(m_unit, link, made);
    if (!linked)
        return fail(linked.error());
    if (const auto fetched = allFetched(*linked); !fetched)
        return fail(fetched.error());

    Device device;
    device.tenantId = m_user.tenantId;
    device.accountId = m_user.id;
    device.linkId = linked->id;
    device.manufacturer = text(product.manufacturer);
    device.code = text(product.code);
    device.productName = text(product.name);
    device.priority = product.priority;
    return devices::create(m_unit, device, made);
}

/// As if the whole history had come from the vendor.
Result<> Wardrobe::allFetched(const Link &link)
{
    const server::connectors::Vendor *vendor = server::connectors::vendorOf(link.provider);
    const QDate today = biometrics::localDate(m_now, biometrics::zoneOf(m_user.timezone));
    for (const QString &type : vendor ? vendor->dataTypes(link.scope.split(u' ')) : QStringList()) {
        const devices::syncing::Progress all{type, today.addYears(-10), today, {}};
        if (const auto kept = devices::syncing::advance(m_unit, {link.id, m_now}, all, m_now); !kept)
            return kept;
    }
    return {};
}

Result<> Wardrobe::keep(const Device &device, std::vector<Recorded> metrics)
{
    const auto last = record(m_unit, m_user, device.id, std::move(metrics), m_now);
    if (!last)
        return fail(last.error());
    const Instant heard = last->value_or(m_now) + std::chrono::minutes(4);
    return devices::received(m_unit, device.id, *last, std::min(heard, m_now));
}

Result<> Wardrobe::ring()
{
    Outages outages = dailyLife(m_body, m_random, 110, 65);
    LinkState state = LinkState::Linked;
    Sentence error;
    auto attention = devices::Attention::None;
    if (m_person.story == Story::RingStopped) {
        leaveOut(outages, daysAgo(23) + 7 * oneHour, m_body.end());
        state = LinkState::Stopped;
    } else if (m_person.story == Story::RingFailing) {
        leaveOut(outages, daysAgo(2) - 5 * oneHour, m_body.end());
        state = LinkState::Failing;
        error = Sentence("vendor_refuses_tokens", u"%1 takes the tokens of this link no more (%2).", u"Oura"_s,
                         u"400 invalid_grant"_s);
        attention = devices::Attention::SignIn;
    } else if (m_person.story == Story::Holiday) {
        leaveOut(outages, daysAgo(47), daysAgo(38));
    }
    const auto made = device(demo::ring, state, error, attention);
    if (!made)
        return fail(made.error());
    std::vector<biometrics::Night> nights;
    auto metrics = wearRing(m_body, outages, m_random, nights);
    for (biometrics::Night &night : nights) {
        night.deviceId = made->id;
        night.accountId = m_user.id;
        if (const auto stored = biometrics::nights::store(m_unit, night); !stored)
            return stored;
    }
    return keep(*made, std::move(metrics));
}

Result<> Wardrobe::watch()
{
    Outages outages = dailyLife(m_body, m_random, 70, 50);
    LinkState state = LinkState::Linked;
    if (m_person.story == Story::WatchRevoked) {
        leaveOut(outages, daysAgo(36), m_body.end());
        state = LinkState::Revoked;
    } else if (m_person.story == Story::Holiday) {
        leaveOut(outages, daysAgo(47), daysAgo(38));
    }
    const auto made = device(demo::watch, state);
    if (!made)
        return fail(made.error());
    auto metrics = wearWatch(m_body, outages, m_random);
    if (m_person.story == Story::FastClock && !metrics[0].samples.empty()) {
        // For its last minutes the watch believed to be three hours ahead.
        for (auto sample = metrics[0].samples.end() - std::min<std::ptrdiff_t>(6, std::ssize(metrics[0].samples));
             sample != metrics[0].samples.end(); ++sample) {
            sample->start += std::chrono::hours(3);
            sample->end += std::chrono::hours(3);
        }
    }
    return keep(*made, std::move(metrics));
}

Result<> Wardrobe::sensor()
{
    const auto made = device(demo::sensor, LinkState::Linked);
    if (!made)
        return fail(made.error());
    const qint64 from = m_person.story == Story::NewSensor ? daysAgo(30) + 4 * oneHour
                                                           : m_body.time(0) - m_random.integer(0, 9) * oneDay;
    return keep(*made, wearGlucoseSensor(m_body, dailyLife(m_body, m_random, 60, 35), from, m_random));
}

Result<> Wardrobe::pendingRing()
{
    Link link;
    link.tenantId = m_user.tenantId;
    link.accountId = m_user.id;
    link.provider = u"ouraring"_s;
    link.productName = u"Oura Ring"_s;
    const auto made = devices::links::create(m_unit, link, m_now - std::chrono::minutes(50));
    if (!made)
        return fail(made.error());
    return {};
}

} // namespace

Result<> addDevices(store::Connection &unit, const accounts::User &user, const Person &person, quint64 seed,
                    Instant now)
{
    Wardrobe wardrobe(unit, user, person, seed, now);
    Result<> done;
    if (person.ring)
        done = wardrobe.ring();
    if (done && person.watch)
        done = wardrobe.watch();
    if (done && person.cgm)
        done = wardrobe.sensor();
    if (done && person.story == Story::RingPending)
        done = wardrobe.pendingRing();
    return done;
}

} // namespace bc::app::demo
