#include "app/workspace/demorandom.h"
#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/oauth/tokens/issue.h"
#include "core/store/open.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <set>

// Fills a workspace with the people that tests/bench/biometrics.py asks about. Prints one line a person: what they are
// for, their id, and where it is needed a token with which a partner reads their ring.

using namespace bc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using biometrics::Sample;

namespace {

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.line()));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

struct Person
{
    qint64 id = 0, metricId = 0;
};

Person newPerson(store::Store &store, const QString &name, const QString &kind, const QString &unit, Instant now)
{
    return must(store.writeNow([&](store::Connection &unitOfWork) -> Result<Person> {
        accounts::User user;
        user.tenantId = 2;
        user.username = name;
        user.email = name + u"@bench.example"_s;
        user.firstName = name;
        user.timezone = u"Europe/Berlin"_s;
        const auto made = accounts::people::create(unitOfWork, user, {}, now);
        if (!made)
            return fail(made.error());
        devices::Device device;
        device.tenantId = 2;
        device.accountId = made->id;
        device.manufacturer = u"Bench"_s;
        device.code = name;
        const auto worn = devices::create(unitOfWork, device, now);
        if (!worn)
            return fail(worn.error());
        biometrics::Metric metric;
        metric.tenantId = 2;
        metric.accountId = made->id;
        metric.deviceId = worn->id;
        metric.name = kind;
        metric.sampleType = unit;
        metric.quantityType = metric.kind = kind;
        metric.isContinuous = true;
        const auto measured = biometrics::metrics::create(unitOfWork, metric, now);
        if (!measured)
            return fail(measured.error());
        return Person{made->id, measured->id};
    }));
}

/// A level with a daily wave and noise, in steps of 1, every `every` from `from` to `to`.
void measure(store::Store &store, const Person &person, Instant from, Instant to, std::chrono::microseconds every,
             double level, double swing, app::demo::Random &random)
{
    constexpr std::size_t batch = 100'000;
    std::vector<Sample> samples;
    const auto flush = [&] {
        if (!samples.empty())
            must(store.writeNow([&](store::Connection &unit) {
                return biometrics::samples::write(unit, person.metricId, samples, to);
            }));
        samples.clear();
    };
    double drift = 0;
    for (Instant at = from; at < to; at += every) {
        const double day = std::chrono::duration<double>(at.time_since_epoch()).count() / 86'400;
        drift = 0.9 * drift + 0.1 * random.between(-swing, swing);
        samples.push_back({at, at, std::round(level + swing * std::sin(2 * M_PI * day) + 2 * drift), false});
        if (samples.size() == batch)
            flush();
    }
    flush();
}

/// What a partner has been given by the person.
QString partnerToken(store::Store &store, const Person &person, Instant now)
{
    oauth::tokens::Order order;
    order.applicationId = 1; // the demo workspace's
    order.grantType = "authorization_code";
    order.accessScope = order.familyScope = u"ring_data"_s;
    order.accessLife = std::chrono::hours(24);
    order.user = *must(accounts::people::find(*must(store.reader()), person.id));
    auto issued = oauth::tokens::make(order, now);
    must(store.writeNow([&](store::Connection &unit) { return oauth::tokens::storeFamily(unit, issued, order); }));
    return issued.accessToken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    if (argc != 4) {
        std::fputs("usage: bench_fill STORE PATIENTS HISTORY_YEARS\n", stderr);
        return 2;
    }
    store::StoreOptions options;
    options.url = QString::fromLocal8Bit(argv[1]);
    const auto store = must(store::open(options));
    const Instant now = SystemClock().now();
    app::demo::Random random(20261128);
    for (const int days : std::set<int>{30, 365, 365 * std::atoi(argv[3])}) {
        const Person person = newPerson(*store, u"days%1"_s.arg(days), u"heart_rate"_s, u"count/min"_s, now);
        measure(*store, person, now - days * 24h, now, 5s, 70, 15, random);
        std::printf("days%d %lld %s\n", days, person.id, qPrintable(partnerToken(*store, person, now)));
    }
    for (int patient = 0; patient < std::atoi(argv[2]); ++patient) {
        const Person person = newPerson(*store, u"cgm%1"_s.arg(patient), u"glucose"_s, u"mg/dL"_s, now);
        measure(*store, person, now - 28 * 24h, now, 5min, random.between(110, 190), random.between(10, 60), random);
        std::printf("patient %lld -\n", person.id);
    }
    return 0;
}
