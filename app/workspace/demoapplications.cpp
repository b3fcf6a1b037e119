#include "app/workspace/demoapplications.h"

#include "core/applications/applications.h"
#include "core/applications/firstparty.h"
#include "core/audit/audit.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/consent.h"
#include "core/oauth/tokens/issue.h"

#include <array>

namespace bc::app::demo {

using namespace Qt::StringLiterals;
using applications::Application;

namespace {

const QStringList codeFlow{u"authorization_code"_s, u"refresh_token"_s};
const QStringList everyGrant = applications::knownGrantTypes();

struct Listed
{
    const char *name, *description, *host;
    bool isPublic, enabled;
};
// clang-format off
constexpr std::array<Listed, 36> directory{{
    {"Sietch Sleep Lab", "Nightly reports for the sleep laboratory.", "sleeplab.example.org", false, true},
    {"Caladan Running Club", "Training load from resting pulse and variability.", "running.example.org", true, true},
    {"Glucose Diary", "A food diary beside the sensor's curve.", "diary.example.org", true, true},
    {"Ward 4 Display", "Pulse and saturation of admitted patients.", "ward4.example.org", false, true},
    {"Arrakis Hydration", "Reminds people to drink.", "hydration.example.org", true, true},
    {"Research Export 2025", "Pseudonymous export for the cohort study.", "cohort.example.org", false, false},
    {"Diabetes Coach", "Messages from the coaching team.", "coach.example.org", false, true},
    {"Home Dialysis Companion", "Weight and blood pressure between sessions.", "dialysis.example.org", false, true},
    {"StepQuest", "Challenges for families.", "stepquest.example.org", true, true},
    {"Cardio Rehab", "Eight weeks after the stent.", "rehab.example.org", false, true},
    {"Night Shift Planner", "Rosters that let people sleep.", "roster.example.org", false, true},
    {"Paediatric Endocrinology", "Clinic letters with time in range.", "paedendo.example.org", false, true},
    {"Fremen Fitness", "Gym machines read the pulse.", "fitness.example.org", true, true},
    {"Insurance Bonus", "Ended: consent was too wide.", "bonus.example.org", false, false},
    {"Oncology Follow-up", "Activity during chemotherapy.", "oncology.example.org", false, true},
    {"Sleep Apnoea Screening", "Overnight oxygen.", "apnoea.example.org", false, true},
    {"School Nurse", "Glucose alarms for the school.", "school.example.org", false, true},
    {"Telehealth Kiosk", "A kiosk in the pharmacy.", "kiosk.example.org", true, true},
    {"Marathon Physiology", "Study of the spring marathon.", "marathon.example.org", false, true},
    {"Fertility Tracker", "Temperature over the cycle.", "fertility.example.org", true, true},
    {"GP Summary", "One page for the family doctor.", "gp.example.org", false, true},
    {"Smart Mirror", "A mirror that shows last night.", "mirror.example.org", true, true},
    {"Alert Relay", "Pages the person on call.", "relay.example.org", false, true},
    {"Pharmacy Refill", "Sensor supplies in time.", "refill.example.org", false, true},
    {"Lab Results Bridge", "Laboratory values beside the sensor's.", "lab.example.org", false, true},
    {"Cold Exposure Study", "Ended in March.", "cold.example.org", false, false},
    {"Stillsuit Sensor Gateway", "Prototype gateway of the workshop.", "gateway.example.org", false, true},
    {"Wellbeing at Work", "Voluntary, aggregated only.", "work.example.org", false, true},
    {"Falls Prevention", "Gait of people over 75.", "falls.example.org", false, true},
    {"Ultradian", "Energy through the day.", "ultradian.example.org", true, true},
    {"Pre-operative Check", "Fitness before anaesthesia.", "preop.example.org", false, true},
    {"Breathing Trainer", "Slow breathing with feedback.", "breathing.example.org", true, true},
    {"Nutrition Service", "Dieticians' view of meals and glucose.", "nutrition.example.org", false, true},
    {"Long Covid Clinic", "Pacing by pulse.", "pacing.example.org", false, true},
    {"Chronotype Survey", "When people sleep if they may.", "chronotype.example.org", true, false},
    {"Data Portability Download", "Gives people their own data.", "portability.example.org", true, true},
}};
// clang-format on

Application described(const QString &name, const QString &description, const QString &site, const accounts::User &owner)
{
    Application application;
    application.tenantId = owner.tenantId;
    application.ownerId = owner.id;
    application.name = name;
    application.description = description;
    application.websiteUrl = site;
    application.imageUrl = site + u"/static/logo.png"_s;
    application.scope = u"all"_s;
    application.grantTypes = codeFlow;
    return application;
}

/// Stores it, a confidential one with the hash of its secret; without a given one, of a secret that nobody knows.
Result<Application> add(store::Connection &unit, Application application, Instant now,
                        const std::optional<QString> &secret = {})
{
    const QByteArray hash =
        application.isPublic ? QByteArray() : crypto::sha256(secret.value_or(crypto::randomToken()).toUtf8());
    return applications::create(unit, std::move(application), hash, {}, now);
}

/// The seeds print these two tokens; like every token only their hashes are kept.
Result<> addTokens(store::Connection &unit, const accounts::User &user, qint64 applicationId, Instant now)
{
    oauth::tokens::Order order;
    order.applicationId = applicationId;
    order.grantType = "password";
    order.accessScope = order.familyScope = u"all"_s;
    order.accessLife = order.refreshLife = std::chrono::days(365);
    order.user = user;
    oauth::IssuedTokens tokens = oauth::tokens::make(order, now);
    tokens.accessToken = u"VSvXrNLlQCeCdTJjGUJgKw"_s;
    tokens.refreshToken = u"rGedIkXHQiqfLLr_2AiEXw"_s;
    return oauth::tokens::storeFamily(unit, tokens, order);
}

Result<QList<qint64>> addDirectory(store::Connection &unit, const People &people, Instant now)
{
    QList<qint64> ids;
    int age = static_cast<int>(directory.size());
    for (const Listed &listed : directory) {
        const QString site = u"https://"_s + QString::fromLatin1(listed.host);
        Application application = described(QString::fromUtf8(listed.name), QString::fromUtf8(listed.description), site,
                                            age % 3 == 0 ? people.developer : people.administrator);
        application.isPublic = listed.isPublic;
        application.state = listed.enabled ? 5 : 0;
        application.clientId = crypto::randomHex(8);
        application.redirectUrls = {site + u"/callback"_s};
        const auto made = add(unit, application, now - std::chrono::days(8 * age--));
        if (!made)
            return fail(made.error());
        if (listed.enabled)
            ids.append(made->id);
    }
    return ids;
}

} // namespace

Result<> addApplications(store::Connection &unit, const People &people, const crypto::SealingKey &, Instant now)
{
    Application seed =
        described(u"Third Party App"_s, u"An example of a third party app which lives on www.ipregnancy.tech"_s,
                  u"https://ipregnancy.tech"_s, people.administrator);
    seed.id = 1;
    seed.uuid = u"f9cca4ab-bbd8-4ed7-b928-489e8a17e1b7"_s;
    seed.clientId = u"1f60a74bab4c21bc"_s;
    seed.redirectUrls = {u"https://ipregnancy.tech/appauth/code"_s};
    seed.grantTypes = everyGrant;
    seed.isTrusted = true;
    seed.profileInRedirect = true;
    const auto first = add(unit, seed, now - std::chrono::days(400), u"lalalalalalala"_s);
    if (!first)
        return fail(first.error());

    Application walker = described(u"Local Flow Walker"_s, u"Walks the consent flow on this machine (RFC 8252)."_s,
                                   u"http://127.0.0.1:8000"_s, people.developer);
    walker.clientId = u"10ca1f10aa1e4b2d"_s;
    walker.isPublic = true;
    walker.redirectUrls = {u"http://127.0.0.1/callback"_s};
    const auto second = add(unit, walker, now - std::chrono::days(30));
    if (!second)
        return fail(second.error());

    Application partner = described(u"Ring and Glucose Partner"_s, u"Reads metrics through the partner API."_s,
                                    u"https://partner.example.org"_s, people.administrator);
    partner.clientId = u"9a27e4c05d1b8f36"_s;
    partner.scope = u"profile ring_data cgm_data"_s;
    partner.redirectUrls = {u"http://127.0.0.1/partner/callback"_s};
    const auto third = add(unit, partner, now - std::chrono::days(60), u"pleasechangeme"_s);
    if (!third)
        return fail(third.error());

    Application other = described(u"Pregnancy Diary"_s, u"Lives in another tenant."_s, u"https://ipregnancy.tech"_s,
                                  people.otherAdministrator);
    other.clientId = u"77d0c4b1e6a9352f"_s;
    other.redirectUrls = {u"https://ipregnancy.tech/diary/callback"_s};
    const auto fourth = add(unit, other, now - std::chrono::days(200));
    if (!fourth)
        return fail(fourth.error());

    const auto listed = addDirectory(unit, people, now);
    if (!listed)
        return fail(listed.error());
    if (const auto own = applications::ensureFirstParty(unit, 1, people.platformAdministrator.id, now); !own)
        return own;
    if (const auto tokens = addTokens(unit, people.administrator, first->id, now); !tokens)
        return tokens;

    const auto allow = [&](const accounts::User &user, qint64 applicationId, const QStringList &scopes,
                           int daysAgo) -> Result<> {
        const auto granted = oauth::consents::grant(unit, user.tenantId, user.id, applicationId, scopes, {},
                                                    now - std::chrono::days(daysAgo));
        if (!granted)
            return fail(granted.error());
        audit::Entry entry;
        entry.time = now - std::chrono::days(daysAgo);
        entry.tenantId = user.tenantId;
        entry.actorId = user.id;
        entry.applicationId = applicationId;
        entry.event = u"consent.granted"_s;
        entry.outcome = u"ok"_s;
        entry.objectType = u"consent"_s;
        entry.objectId = QString::number(*granted);
        entry.detail = {{u"scope"_s, scopes.join(u' ')}};
        audit::append(unit, std::move(entry));
        return {};
    };
    if (const auto done = allow(people.administrator, first->id, {u"all"_s}, 90); !done)
        return done;
    for (qsizetype i = 0; i < people.patients.size(); ++i) {
        const auto patient = people.patients[i];
        if (const auto done =
                allow(patient, third->id, {u"profile"_s, u"ring_data"_s, u"cgm_data"_s}, 58 - static_cast<int>(i));
            !done)
            return done;
        if (const auto done = allow(patient, (*listed)[(i * 5) % listed->size()], {u"all"_s}, 40 - static_cast<int>(i));
            !done)
            return done;
    }
    return {};
}

} // namespace bc::app::demo
