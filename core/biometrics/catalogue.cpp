#include "core/biometrics/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::biometrics {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmolToMg = 18.01559; // clinical.md; molar mass of glucose 180.1559 g/mol

const std::array<Kind, 16> allKinds{{
    {u"heart_rate", u"Heart rate", u"count/min", u"HKQuantityTypeIdentifierHeartRate"},
    {u"resting_heart_rate", u"Resting heart rate", u"count/min", u"HKQuantityTypeIdentifierRestingHeartRate"},
    {u"hrv_rmssd", u"Heart rate variability (RMSSD)", u"ms", u""},
    {u"hrv_sdnn", u"Heart rate variability (SDNN)", u"ms", u"HKQuantityTypeIdentifierHeartRateVariabilitySDNN"},
    {u"spo2", u"Oxygen saturation", u"%", u"HKQuantityTypeIdentifierOxygenSaturation"},
    {u"skin_temperature", u"Skin temperature", u"degC", u"HKQuantityTypeIdentifierAppleSleepingWristTemperature"},
    {u"body_temperature", u"Body temperature", u"degC", u"HKQuantityTypeIdentifierBodyTemperature"},
    {u"respiratory_rate", u"Respiratory rate", u"count/min", u"HKQuantityTypeIdentifierRespiratoryRate"},
    {u"steps", u"Steps", u"count", u"HKQuantityTypeIdentifierStepCount", false, true},
    {u"glucose", u"Glucose", u"mg/dL", u"HKQuantityTypeIdentifierBloodGlucose", true},
    {u"sleep_stage", u"Sleep stage", u"", u"HKCategoryTypeIdentifierSleepAnalysis"},
    {u"active_minutes", u"Active minutes", u"min", u"HKQuantityTypeIdentifierAppleExerciseTime", false, true},
    {u"recovery_index", u"Recovery index", u"", u""},
    {u"movement_index", u"Movement index", u"", u""},
    {u"vo2_max", u"VO2 max", u"mL/min·kg", u"HKQuantityTypeIdentifierVO2Max"},
    {u"body_mass", u"Weight", u"kg", u"HKQuantityTypeIdentifierBodyMass"},
}};

struct UnitName
{
    QStringView canonical, written;
    Conversion conversion;
};

const std::array<UnitName, 20> units{{
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
}};

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

double Conversion::fromCanonical(double value) const
{
    if (factor == 1 && offset == 0)
        return value;
    const double back = (value - offset) / factor;
    return back == 0 ? 0 : QString::number(back, 'g', 9).toDouble();
}

std::optional<Conversion> conversion(const Kind &kind, QStringView unit)
{
    const QStringView written = unit.trimmed();
    if (written == kind.unit || (written.isEmpty() && kind.unit.isEmpty()))
        return Conversion();
    // Apple writes the molar mass into the unit: mmol<180.1558800000541>/L.
    if (kind.unit == u"mg/dL" && written.startsWith("mmol"_L1) && written.endsWith("/L"_L1, Qt::CaseInsensitive))
        return Conversion{mmolToMg, 0};
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
