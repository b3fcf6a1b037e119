#pragma once

#include "core/accounts/user.h"
#include "core/exports/pieces.h"

namespace bc::exports {

/// The person's whole data in a zip archive (GDPR Art. 20): readme.txt, profile.json, devices.json, links.json,
/// consents.json, samples/KIND/DEVICE-METRIC.csv, the tables of tableExports(), and last manifest.json with what is in
/// it, sizes and SHA-256. What the person removed is in it as long as it is kept. No secrets, no sealed tokens.
Result<Pieces> wholeData(store::Connection &connection, const accounts::User &person, Instant now);

} // namespace bc::exports
