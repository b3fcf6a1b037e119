#pragma once

#include "core/reports/glucosereport.h"
#include "core/reports/sleepreport.h"
#include "core/reports/vitalsreport.h"
#include "server/http/response.h"

namespace bc::server::api::admin {

/// In which unit glucose is written: concentrations only; per cent and indices have none.
struct GlucoseUnit
{
    const char *name = "mg/dL";
    double perMilligram = 1; ///< what 1 mg/dL is in it

    static GlucoseUnit milligrams() { return {}; }
    static GlucoseUnit millimoles() { return {"mmol/L", 1 / 18.01559}; } ///< clinical.md; 180.1559 g/mol
};

/// Every section is null where there are too few readings for a figure; `verdict` says so.
http::Json glucoseJson(const reports::GlucoseReport &report, const analytics::glucose::Plan &plan,
                       const GlucoseUnit &unit);
http::Json rangesJson(const analytics::glucose::Ranges &ranges);
http::Json vitalsJson(const std::vector<reports::Vital> &vitals);
http::Json sleepJson(const reports::SleepReport &report);

} // namespace bc::server::api::admin
