#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace bc::biometrics {

/// A kind of measurement we know: its name in the API, the canonical unit its samples are kept in, and HealthKit's
/// identifier (empty if HealthKit has none). Apple's HRV is SDNN, Oura's RMSSD: two kinds, never one axis.
struct Kind
{
    QStringView name;
    QStringView title;
    QStringView unit;
    QStringView healthKit;
    bool isCgm = false;        ///< scope cgm_data; all others ring_data
    bool isCumulative = false; ///< amounts of a span (steps): summed, not averaged
};

/// Every kind, in the order in which they are shown.
std::span<const Kind> kinds();
const Kind *findKind(QStringView name);
const Kind *findKindByHealthKit(QStringView identifier);

/// canonical = value · factor + offset
struct Conversion
{
    double factor = 1, offset = 0;
    double toCanonical(double value) const { return value * factor + offset; }
    /// Rounded to 9 significant decimals, so that 5.5 mmol/L comes back as 5.5.
    double fromCanonical(double value) const;
};
/// From a unit as devices write it ("count/min", "bpm", "mmol<180.1558800000541>/L", "degF") to the kind's own.
/// Nothing when the unit does not fit the kind.
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
