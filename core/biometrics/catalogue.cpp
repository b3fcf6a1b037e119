#include "core/biometrics/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::biometrics {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmolToMg = 18.01559; // clinical.md; molar mass of glucose 180.1559 g/mol
constexpr int mgDecimals = 2;         // finer than any sensor, coarser than what five digits of mmol/L leave open

const std::array<Kind, 29> allKinds{{
    {u"heart_rate", u"Heart rate", u"count/min", u"HKQuantityTypeIdentifierHeartRate", Aggregation::Mean, 15, 300,
     u"8867-4", u""},
    {u"resting_heart_rate", u"Resting heart rate", u"count/min", u"HKQuantityTypeIdentifierRestingHeartRate",
     Aggregation::Mean, 15, 200, u"40443-4", u""},
    {u"hrv_rmssd", u"Heart rate variability (RMSSD)", u"ms", u"", Aggregation::Mean, 0, 500, u"", u""},
    {u"hrv_sdnn", u"Heart rate variability (SDNN)", u"ms", u"HKQuantityTypeIdentifierHeartRateVariabilitySDNN",
     Aggregation::Mean, 0, 500, u"80404-7", u""},
    {u"spo2", u"Oxygen saturation", u"%", u"HKQuantityTypeIdentifierOxygenSaturation", Aggregation::Mean, 40, 100,
     u"59408-5", u""},
    {u"skin_temperature", u"Skin temperature", u"degC", u"HKQuantityTypeIdentifierAppleSleepingWristTemperature",
     Aggregation::Mean, 10, 45, u"39106-0", u"degF"},
    {u"skin_temperature_deviation", u"Skin temperature, deviation", u"delta degC", u"", Aggregation::Mean, -10, 10, u"",
     u"delta degF"},
    {u"body_temperature", u"Body temperature", u"degC", u"HKQuantityTypeIdentifierBodyTemperature", Aggregation::Mean,
     25, 45, u"8310-5", u"degF"},
    {u"body_temperature_deviation", u"Body temperature, deviation", u"delta degC", u"", Aggregation::Mean, -10, 10, u"",
     u"delta degF"},
    {u"respiratory_rate", u"Respiratory rate", u"count/min", u"HKQuantityTypeIdentifierRespiratoryRate",
     Aggregation::Mean, 2, 80, u"9279-1", u""},
    {u"steps", u"Steps", u"count", u"HKQuantityTypeIdentifierStepCount", Aggregation::Sum, 0, 100000, u"55423-8", u""},
    {u"distance", u"Distance", u"m", u"HKQuantityTypeIdentifierDistanceWalkingRunning", Aggregation::Sum, 0, 400000,
     u"55430-3", u"km,mi"},
    {u"active_energy", u"Active energy", u"kcal", u"HKQuantityTypeIdentifierActiveEnergyBurned", Aggregation::Sum, 0,
     20000, u"41981-2", u"kJ"},
    {u"resting_energy", u"Resting energy", u"kcal", u"HKQuantityTypeIdentifierBasalEnergyBurned", Aggregation::Sum, 0,
     10000, u"", u"kJ"},
    {u"activity_level", u"Activity level", u"MET", u"HKQuantityTypeIdentifierPhysicalEffort", Aggregation::Mean, 0, 30,
     u"", u""},
    {u"glucose", u"Glucose", u"mg/dL", u"HKQuantityTypeIdentifierBloodGlucose", Aggregation::Mean, 20, 600, u"99504-3",
     u"mmol/L", true},
    {u"sleep_stage", u"Sleep stage", u"", u"HKCategoryTypeIdentifierSleepAnalysis", Aggregation::Stage, 1, 6, u"", u""},
    {u"sleep_duration", u"Sleep duration", u"min", u"", Aggregation::Last, 0, 1440, u"93832-4", u"hr"},
    {u"sleep_efficiency", u"Sleep efficiency", u"%", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"sleep_score", u"Sleep score", u"", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"readiness_score", u"Readiness score", u"", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"activity_score", u"Activity score", u"", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"active_minutes", u"Active minutes", u"min", u"HKQuantityTypeIdentifierAppleExerciseTime", Aggregation::Sum, 0,
     1440, u"55411-3", u"hr"},
    {u"recovery_index", u"Recovery index", u"", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"movement_index", u"Movement index", u"", u"", Aggregation::Last, 0, 100, u"", u""},
    {u"vo2_max", u"VO2 max", u"mL/min·kg", u"HKQuantityTypeIdentifierVO2Max", Aggregation::Last, 5, 100, u"94122-9",
     u""},
    {u"body_mass", u"Weight", u"kg", u"HKQuantityTypeIdentifierBodyMass", Aggregation::Last, 0.3, 650, u"29463-7",
     u"lb"},
    {u"blood_pressure_systolic", u"Blood pressure, systolic", u"mmHg", u"HKQuantityTypeIdentifierBloodPressureSystolic",
     Aggregation::Mean, 30, 300, u"8480-6", u""},
    {u"blood_pressure_diastolic", u"Blood pressure, diastolic", u"mmHg",
     u"HKQuantityTypeIdentifierBloodPressureDiastolic", Aggregation::Mean, 15, 200, u"8462-4", u""},
}};

struct UnitName
{
    QStringView canonical, written;
    Conversion conversion;
};

const std::array<UnitName, 41> units{{
    {u"count/min", u"bpm", {}},
    {u"count/min", u"beats/min", {}},
    {u"count/min", u"count/s", {60, 0}},
    {u"count/min", u"breaths/min", {}},
    {u"ms", u"s", {1000, 0}},
    {u"degC", u"°C", {}},
    {u"degC", u"C", {}},
    {u"degC", u"degF", {5.0 / 9.0, -160.0 / 9.0}},
    {u"degC", u"°F", {5.0 / 9.0, -160.0 / 9.0}},
    {u"degC", u"K", {1, -273.15}},
    {u"count", u"steps", {}},
    {u"count", u"step", {}},
    {u"mg/dL", u"mg/dl", {}},
    {u"min", u"s", {1.0 / 60.0, 0}},
    {u"min", u"hr", {60, 0}},
    {u"mL/min·kg", u"ml/kg/min", {}},
    {u"mL/min·kg", u"mL/kg*min", {}},
    {u"kg", u"g", {0.001, 0}},
    {u"kg", u"lb", {0.45359237, 0}},
    {u"%", u"percent", {}},
    {u"delta degC", u"°C", {}},
    {u"delta degC", u"degC", {}},
    {u"delta degC", u"delta °C", {}},
    {u"delta degC", u"delta degF", {5.0 / 9.0, 0}},
    {u"m", u"km", {1000, 0}},
    {u"m", u"mi", {1609.344, 0}},
    {u"m", u"ft", {0.3048, 0}},
    {u"m", u"yd", {0.9144, 0}},
    {u"m", u"cm", {0.01, 0}},
    {u"kcal", u"Cal", {}}, // Apple's large calorie
    {u"kcal", u"cal", {0.001, 0}},
    {u"kcal", u"kJ", {1 / 4.184, 0}},
    {u"kcal", u"J", {1 / 4184.0, 0}},
    {u"MET", u"kcal/hr·kg", {}},
    {u"MET", u"kcal/(kg*hr)", {}},
    {u"mmHg", u"mm[Hg]", {}},
    {u"mmHg", u"kPa", {7.500616827, 0}},
    {u"kg", u"st", {6.35029318, 0}},
    {u"kg", u"lbs", {0.45359237, 0}},
    {u"kg", u"oz", {0.028349523125, 0}},
    {u"min", u"h", {60, 0}},
}};

double roundedTo(double value, int decimals)
{
    const double parts = std::pow(10, decimals);
    return std::round(value * parts) / parts;
}

/// From moles of glucose: "mmol/L", or with the molar mass in g/mol as HealthKit writes it,
/// "mmol<180.1558800000541>/L".
std::optional<Conversion> fromMoles(QStringView unit)
{
    if (!unit.startsWith("mmol"_L1) || !unit.endsWith("/L"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView mass = unit.sliced(4).chopped(2);
    if (mass.isEmpty())
        return Conversion{mmolToMg, 0, mgDecimals};
    bool isNumber = false;
    const double grams =
        mass.startsWith(u'<') && mass.endsWith(u'>') ? mass.sliced(1).chopped(1).toDouble(&isNumber) : 0;
    // Another substance's is none of glucose.
    return isNumber && std::abs(grams - 10 * mmolToMg) < 1 ? std::optional(Conversion{grams / 10, 0, mgDecimals})
                                                           : std::nullopt;
}

bool namesKind(const QString &text) { return text.startsWith("HK"_L1) || findKind(text) != nullptr; }

} // namespace

std::span<const Kind> kinds() { return allKinds; }

const Kind *findKind(QStringView name)
{
    const auto found = std::ranges::find(allKinds, name, &Kind::name);
    return found == allKinds.end() ? nullptr : &*found;
}

const Kind *findKindByHealthKit(QStringView identifier)
{
    const auto found = std::ranges::find(allKinds, identifier, &Kind::healthKit);
    return identifier.isEmpty() || found == allKinds.end() ? nullptr : &*found;
}

double Conversion::toCanonical(double value) const
{
    const double converted = value * factor + offset;
    return decimals < 0 ? converted : roundedTo(converted, decimals);
}

double Conversion::fromCanonical(double value) const
{
    if (factor == 1 && offset == 0)
        return value;
    if (decimals >= 0) {
        for (int digits = 0; digits <= 6; ++digits) {
            const double shortest = roundedTo((value - offset) / factor, digits);
            if (toCanonical(shortest) == value)
                return shortest;
        }
    }
    const double back = (value - offset) / factor;
    return back == 0 ? 0 : QString::number(back, 'g', 9).toDouble();
}

std::optional<Conversion> conversion(const Kind &kind, QStringView unit)
{
    const QStringView written = unit.trimmed();
    if (written == kind.unit || (written.isEmpty() && kind.unit.isEmpty()))
        return Conversion();
    if (kind.unit == u"mg/dL" && written.startsWith("mmol"_L1))
        return fromMoles(written);
    const auto found = std::ranges::find_if(
        units, [&](const UnitName &name) { return name.canonical == kind.unit && name.written == written; });
    return found == units.end() ? std::nullopt : std::optional(found->conversion);
}

Described describe(const QString &sampleType, const QString &quantityType)
{
    Described described{quantityType.trimmed(), sampleType.trimmed(), nullptr};
    if (!namesKind(described.quantityType) && namesKind(described.sampleType))
        std::swap(described.quantityType, described.sampleType);
    described.kind = findKindByHealthKit(described.quantityType);
    if (described.kind == nullptr)
        described.kind = findKind(described.quantityType);
    return described;
}

} // namespace bc::biometrics
