#pragma once

#include "app/workspace/demobody.h"
#include "core/accounts/user.h"
#include "core/crypto/passwordhasher.h"
#include "core/store/connection.h"

#include <QList>

#include <span>

namespace bc::app::demo {

/// What a patient wears, and what became of it.
enum class Story {
    Steady,
    RingStopped,  ///< no data from the ring for three weeks
    RingFailing,  ///< the vendor refuses our token
    WatchRevoked, ///< the person took the watch back
    RingPending,  ///< a second ring, not linked to the end
    Holiday,      ///< nine days without any device
    NewSensor,    ///< glucose for the last 30 days only
    FastClock,    ///< the watch's clock was ahead for an hour
};

struct Person
{
    const char *first, *last, *email, *birthDate, *country, *timezone, *language;
    bool ring, watch, cgm;
    Story story;
    Physique physique;
};

/// The patients of the clinic, in the order of their ids.
std::span<const Person> patients();
/// The administrator of the clinic, who wears a ring and a glucose sensor too.
const Person &clinicAdministrator();

/// Password hashes (PHC) for everybody, each with a salt of its own. Several at once: this is the slow part.
Result<QStringList> hashPasswords(const crypto::PasswordHasher &hasher);

/// Everybody that was stored, by their part.
struct People
{
    accounts::User platformAdministrator, administrator, clinician, developer, otherAdministrator;
    QList<accounts::User> patients; ///< as in patients()
};
/// Tenants 1 to 3 and the people in them. Inside the demo's unit of work.
Result<People> addPeople(store::Connection &unit, const QStringList &passwordHashes, Instant now);

} // namespace bc::app::demo
