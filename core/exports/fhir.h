#pragma once

#include "core/accounts/user.h"
#include "core/exports/pieces.h"
#include "core/exports/selection.h"

namespace bc::exports {

/// A FHIR R4 Bundle of the type `collection`: the Patient, a Device for each source's device, an Observation a sample
/// (blood pressure: one with two components), and what sums up the glucose sensor's readings. UTF-8 JSON. The same data
/// give the same bytes, unless the period ends after `now`. Kinds are coded in LOINC where it has a code, and by our
/// own name; units in UCUM.
Pieces fhirBundle(const accounts::User &person, std::vector<Source> sources, Period period, Instant now);

} // namespace bc::exports
