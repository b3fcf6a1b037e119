#include "core/imports/appmetric.h"

#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Kind;

namespace {

struct AppName
{
    QLatin1StringView written;
    QStringView kind;
};
/// What the app calls them, where the catalogue has another name.
constexpr std::array<AppName, 11> appNames{{{"step_count"_L1, u"steps"},
                                            {"walking_running_distance"_L1, u"distance"},
                                            {"basal_energy_burned"_L1, u"resting_energy"},
                                            {"heart_rate_variability"_L1, u"hrv_sdnn"},
                                            {"blood_oxygen_saturation"_L1, u"spo2"},
                                            {"apple_sleeping_wrist_temperature"_L1, u"skin_temperature"},
                                            {"weight_body_mass"_L1, u"body_mass"},
                                            {"blood_glucose"_L1, u"glucose"},
                                            {"apple_exercise_time"_L1, u"active_minutes"},
                                            {"physical_effort"_L1, u"activity_level"},
                                            {"sleep_analysis"_L1, u"sleep_stage"}}};

} // namespace

void AppMetric::saw(const std::optional<WrittenTime> &begins)
{
    for (const qint64 one : {perDay, perHour, perMinute, qint64(0)}) {
        if (begins && one <= step && (one == 0 || begins->micros % one == 0)) {
            step = one;
            return;
        }
    }
}

const Kind *AppMetric::kind() const
{
    for (const AppName &known : appNames) {
        if (name == known.written)
            return biometrics::findKind(known.kind);
    }
    return biometrics::findKind(name);
}

} // namespace bc::imports
