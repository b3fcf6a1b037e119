#include "app/workspace/demopeople.h"

#include "app/workspace/demo.h"
#include "core/accounts/accounts.h"

#include <QUuid>

#include <array>
#include <future>

namespace bc::app::demo {

using namespace Qt::StringLiterals;
using accounts::Role;
using accounts::User;

namespace {

constexpr auto password = "pleasechangeme";

// clang-format off
const std::array<Person, 14> patientTable{{
    {"Amara", "Okafor", "amara.okafor@example.org", "1984-03-17", "Canada", "America/Toronto", "en", true, false, true, Story::Steady,
     {.restingHeartRate = 56, .maximumHeartRate = 182, .hrv = 48, .activity = 1.1, .workoutsPerWeek = 3, .metabolism = Metabolism::Prediabetes}},
    {"Lukas", "Brandt", "lukas.brandt@example.org", "1991-11-02", "Germany", "Europe/Berlin", "de", true, false, true, Story::Steady,
     {.restingHeartRate = 60, .maximumHeartRate = 186, .hrv = 41, .workoutsPerWeek = 1, .bedtime = -20, .wakeUp = 440, .metabolism = Metabolism::TypeOne, .frequentLows = true}},
    {"Mei", "Tanaka", "mei.tanaka@example.org", "1996-07-25", "Canada", "America/Vancouver", "en", true, true, false, Story::Steady,
     {.restingHeartRate = 52, .maximumHeartRate = 191, .hrv = 68, .activity = 1.3, .workoutsPerWeek = 5, .monthlyCycle = true}},
    {"Rosa", "Delgado Ruiz", "rosa.delgado@example.org", "1958-01-09", "Spain", "Europe/Madrid", "es", true, false, true, Story::RingStopped,
     {.restingHeartRate = 66, .maximumHeartRate = 158, .hrv = 24, .activity = 0.7, .workoutsPerWeek = 0.5, .bedtime = -45, .wakeUp = 420, .spo2 = 95.6, .metabolism = Metabolism::TypeTwo}},
    {"Henrik", "Solberg", "henrik.solberg@example.org", "1979-05-30", "Norway", "Europe/Oslo", "en", true, true, false, Story::Holiday,
     {.restingHeartRate = 46, .maximumHeartRate = 178, .hrv = 82, .activity = 1.4, .workoutsPerWeek = 6, .bedtime = -90, .wakeUp = 350}},
    {"Priya", "Raghunathan", "priya.raghunathan@example.org", "1988-09-12", "India", "Asia/Kolkata", "en", true, false, true, Story::NewSensor,
     {.restingHeartRate = 63, .maximumHeartRate = 184, .hrv = 44, .workoutsPerWeek = 2, .monthlyCycle = true, .metabolism = Metabolism::Prediabetes}},
    {"Samuel", "Whitehorse", "samuel.whitehorse@example.org", "1969-12-21", "Canada", "America/Winnipeg", "en", true, false, false, Story::RingFailing,
     {.restingHeartRate = 64, .maximumHeartRate = 165, .hrv = 29, .activity = 0.8, .workoutsPerWeek = 1, .bedtime = -110, .wakeUp = 345, .spo2 = 94.8, .apnoea = true}},
    {"Camille", "Lefèvre", "camille.lefevre@example.org", "1993-04-04", "France", "Europe/Paris", "fr", true, true, false, Story::WatchRevoked,
     {.restingHeartRate = 57, .maximumHeartRate = 189, .hrv = 55, .activity = 1.2, .workoutsPerWeek = 3, .bedtime = 10, .wakeUp = 465, .monthlyCycle = true}},
    {"Tariq", "Al-Sayegh", "tariq.alsayegh@example.org", "1975-08-19", "United Kingdom", "Europe/London", "en", false, true, true, Story::FastClock,
     {.restingHeartRate = 68, .maximumHeartRate = 172, .hrv = 31, .activity = 0.9, .workoutsPerWeek = 1, .metabolism = Metabolism::TypeTwo}},
    {"Grace", "Nakamura-Bell", "grace.nakamurabell@example.org", "2001-02-14", "United States", "America/New_York", "en", true, false, false, Story::RingPending,
     {.restingHeartRate = 55, .maximumHeartRate = 197, .hrv = 71, .activity = 1.1, .workoutsPerWeek = 4, .bedtime = 35, .wakeUp = 485, .monthlyCycle = true}},
    {"Olivier", "Tremblay", "olivier.tremblay@example.org", "1963-10-08", "Canada", "America/Montreal", "fr", true, false, true, Story::Steady,
     {.restingHeartRate = 62, .maximumHeartRate = 162, .hrv = 27, .activity = 0.9, .workoutsPerWeek = 2, .spo2 = 95.9, .metabolism = Metabolism::TypeTwo}},
    {"Noa", "Peretz", "noa.peretz@example.org", "1986-06-16", "Israel", "Asia/Jerusalem", "en", true, true, false, Story::Steady,
     {.restingHeartRate = 54, .maximumHeartRate = 183, .hrv = 59, .activity = 1.2, .workoutsPerWeek = 4, .monthlyCycle = true}},
    {"Thabo", "Mokoena", "thabo.mokoena@example.org", "1999-09-27", "South Africa", "Africa/Johannesburg", "en", true, false, true, Story::Steady,
     {.restingHeartRate = 51, .maximumHeartRate = 195, .hrv = 74, .activity = 1.3, .workoutsPerWeek = 5, .metabolism = Metabolism::TypeOne}},
    {"Ingrid", "Castellanos", "ingrid.castellanos@example.org", "1948-03-03", "Chile", "America/Santiago", "es", true, false, false, Story::Steady,
     {.restingHeartRate = 70, .maximumHeartRate = 148, .hrv = 19, .activity = 0.6, .workoutsPerWeek = 0.3, .bedtime = -60, .wakeUp = 395, .spo2 = 95.2}},
}};

const Person administratorRow{"Frank", "Herbert", "fherbert@dune.com", "1970-10-08", "Canada", "America/Toronto", "en", true, false, true, Story::Steady,
     {.restingHeartRate = 58, .maximumHeartRate = 176, .hrv = 38, .workoutsPerWeek = 2, .metabolism = Metabolism::Healthy}};
// clang-format on

/// Everybody with an account: four of the staff, one of the third tenant, the administrator, the patients.
constexpr int accountCount = 5 + static_cast<int>(patientTable.size());

QString utf8(const char *bytes) { return QString::fromUtf8(bytes); }

User userOf(const Person &person, Role role)
{
    User user;
    user.username = user.email = utf8(person.email);
    user.firstName = utf8(person.first);
    user.lastName = utf8(person.last);
    user.language = utf8(person.language);
    user.timezone = utf8(person.timezone);
    user.country = utf8(person.country);
    user.birthDate = utf8(person.birthDate);
    user.role = role;
    user.agreeTos = true;
    return user;
}

User staff(const char *first, const char *last, const char *email, Role role)
{
    return userOf({first, last, email, "", "Canada", "America/Toronto", "en", false, false, false, Story::Steady, {}},
                  role);
}

Result<> addTenants(store::Connection &unit, Instant now)
{
    qint64 id = 0;
    for (const QString &name : {u"BiometricsCloud"_s, u"Dune Clinic"_s, u"iPregnancy"_s}) {
        accounts::Tenant tenant;
        tenant.id = ++id;
        tenant.name = name;
        tenant.finerScopes = true;
        const auto made = accounts::tenants::create(unit, tenant, now);
        if (!made)
            return fail(made.error());
    }
    return {};
}

} // namespace

std::span<const Person> patients() { return patientTable; }

const Person &clinicAdministrator() { return administratorRow; }

Result<QStringList> hashPasswords(const crypto::PasswordHasher &hasher)
{
    constexpr int threads = 4;
    std::array<std::future<Result<QStringList>>, threads> parts;
    for (int part = 0; part < threads; ++part) {
        parts[static_cast<std::size_t>(part)] =
            std::async(std::launch::async, [&hasher, part]() -> Result<QStringList> {
                QStringList hashes;
                for (int i = part; i < accountCount; i += threads) {
                    const auto hash = hasher.hashNow(password);
                    if (!hash)
                        return fail(hash.error());
                    hashes.append(*hash);
                }
                return hashes;
            });
    }
    QStringList all;
    Result<> failed;
    for (auto &part : parts) {
        const auto hashes = part.get();
        if (hashes)
            all.append(*hashes);
        else
            failed = fail(hashes.error());
    }
    if (!failed)
        return fail(failed.error());
    return all;
}

Result<People> addPeople(store::Connection &unit, const QStringList &passwordHashes, Instant now)
{
    if (const auto tenants = addTenants(unit, now); !tenants)
        return fail(tenants.error());

    qsizetype next = 0;
    Result<> failed;
    const auto add = [&](User user, qint64 tenantId, const QString &uuid = {}) {
        user.id = next + 1;
        user.tenantId = tenantId;
        user.uuid = uuid.isEmpty() ? QUuid::createUuidV5(QUuid(), user.email).toString(QUuid::WithoutBraces) : uuid;
        if (!failed)
            return user;
        auto made = accounts::people::create(unit, user, passwordHashes.value(next++), now);
        if (!made) {
            failed = fail(made.error());
            return user;
        }
        return *made;
    };
    People people;
    people.platformAdministrator =
        add(staff("Ada", "Moreau", "admin@biometricscloud.net", Role::PlatformAdministrator), 1);
    people.administrator =
        add(userOf(administratorRow, Role::TenantAdministrator), 2, u"616e8bfa-52c3-464f-9343-dbd0b3e433b0"_s);
    people.clinician = add(staff("Brian", "Herbert", "bherbert@dune.com", Role::Clinician), 2);
    people.developer = add(staff("Dev", "Atreides", "dev@dune.com", Role::Developer), 2);
    for (const Person &person : patientTable)
        people.patients.append(add(userOf(person, Role::Member), 2));
    people.otherAdministrator =
        add(staff("Iris", "Lindqvist", "iris.lindqvist@ipregnancy.tech", Role::TenantAdministrator), 3);
    if (!failed)
        return fail(failed.error());

    for (const User &patient : people.patients) {
        if (const auto assigned = accounts::people::assign(unit, people.clinician.id, patient.id, now); !assigned)
            return fail(assigned.error());
    }
    return people;
}

SignIn administrator() { return {utf8(administratorRow.email), utf8(password)}; }

} // namespace bc::app::demo
