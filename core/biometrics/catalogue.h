#pragma once

#include "core/analytics/stage.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace bc::biometrics {

/// How the samples of a span become one figure.
enum class Aggregation {
    Mean,  ///< a level: heart rate, glucose
    Sum,   ///< amounts of spans: steps, energy
    Last,  ///< the newest word counts: weight, a day's score
    Stage, ///< a state and not a number: see Stage
};

/// Values of the kind `sleep_stage`.
using analytics::sleep::Stage;

/// A kind of measurement we know: its name in the API, the canonical unit its samples are kept in, and HealthKit's
/// identifier (empty if HealthKit has none). Apple's HRV is SDNN, Oura's RMSSD: two kinds, never one axis.
struct Kind
{
    QStringView name;
    QStringView title;
    QStringView unit;
    QStringView healthKit;
    Aggregation aggregation = Aggregation::Mean;
    /// What a person's body or a sensor can show, canonical unit, both included: a value beyond it is a fault of the
    /// record and is kept out.
    double lowest = 0, highest = 0;
    QStringView loinc;        ///< empty where LOINC has no code
    QStringView displayUnits; ///< other units people read it in, comma-separated; each one conversion() knows
    bool isCgm = false;       ///< scope cgm_data; all others ring_data

    bool isPlausible(double value) const { return value >= lowest && value <= highest; }
};

/// Every kind, in the order in which they are shown.
std::span<const Kind> kinds();
const Kind *findKind(QStringView name);
const Kind *findKindByHealthKit(QStringView identifier);

/// canonical = value · factor + offset, rounded to `decimals`
struct Conversion
{
    double factor = 1, offset = 0;
    int decimals = -1; ///< of what was converted; below zero: as many as there are
    double toCanonical(double value) const;
    /// What is rounded: the shortest decimal that converts to the same value, so that 5.5 mmol/L comes back as 5.5. All
    /// else, and what was never rounded, with 9 significant decimals.
    double fromCanonical(double value) const;
};
/// From a unit as devices write it ("count/min", "bpm", "mmol<180.1558800000541>/L", "degF") to the kind's own.
/// Nothing when the unit does not fit the kind.
///
/// Glucose in moles becomes mg/dL with two decimals, and by the molar mass that the unit names (HealthKit's), or else
/// by 18.01559: 180 mg/dL that were written as 9.99135 mmol/L are 180 again and not above it, 54 not below.
std::optional<Conversion> conversion(const Kind &kind, QStringView unit);

/// What a client said about a metric, put in order.
struct Described
{
    QString quantityType;       ///< HealthKit's identifier, or whatever the client calls the quantity
    QString sampleType;         ///< the unit
    const Kind *kind = nullptr; ///< null: not in the catalogue, kept as it is
};
/// Clients in the wild swap the two fields (`count/min` against `HKQuantityTypeIdentifierHeartRate`): whichever of them
/// names a kind is the quantity type, the other one is the unit.
Described describe(const QString &sampleType, const QString &quantityType);

} // namespace bc::biometrics
