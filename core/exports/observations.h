#pragma once

#include "core/biometrics/samplewalk.h"
#include "core/exports/fhircodes.h"
#include "core/exports/selection.h"

#include <optional>

namespace bc::exports::fhir {

/// An id that is the same whenever the same thing is exported (UUID version 5).
QString stableId(const QString &personUuid, const QByteArray &what);

/// `{"fullUrl":…,"resource":…}` of a resource whose `id` is set.
QByteArray entry(const Json &resource);

/// The samples of a metric one by one, read a row of the store at a time.
class SampleQueue
{
public:
    SampleQueue() = default; ///< at its end
    SampleQueue(qint64 metricId, Period period)
        : m_walk(biometrics::SampleWalk(metricId, period.from, period.to))
    {}
    /// Reads on if nothing is waiting; does nothing at the end.
    Result<> fill(store::Connection &connection);
    /// The next sample; null when it has to be filled first, or is at its end.
    const biometrics::Sample *head() const { return m_at < m_waiting.size() ? &m_waiting[m_at] : nullptr; }
    void pop() { ++m_at; }
    bool hasToRead() const { return m_walk && !head(); }

private:
    std::optional<biometrics::SampleWalk> m_walk;
    std::vector<biometrics::Sample> m_waiting; ///< in order
    std::size_t m_at = 0;
};

/// How many entries a piece holds: some 400 KB, which take a few milliseconds.
constexpr int entriesAPiece = 500;

/// What Observations of one series have in common, written once: a bundle of 100,000 readings repeats it as bytes.
class ObservationWriter
{
public:
    ObservationWriter(const QString &personUuid, const Source &source);
    /// Appends the bundle's entry, with a comma before it.
    void append(QByteArray &entries, const biometrics::Sample &sample) const;

private:
    QString m_person;
    QByteArray m_name;           ///< of what an id is made
    QByteArray m_common, m_unit; ///< members of the Observation, members of its Quantity
    bool m_isStage = false;
};

/// Blood pressure: one Observation (LOINC 85354-9) with two components for the systolic and the diastolic sample of a
/// device that start and end at the same moments; one that stands alone leaves the other absent.
class PressureSeries
{
public:
    /// Either may be null, not both.
    PressureSeries(const QString &personUuid, const Source *systolic, const Source *diastolic, Period period);
    /// Appends the next entries; false when nothing is left.
    Result<bool> next(store::Connection &connection, QByteArray &entries);

private:
    void append(QByteArray &entries, const biometrics::Sample *systolic, const biometrics::Sample *diastolic) const;

    QString m_person;
    QByteArray m_name, m_common;
    SampleQueue m_systolic, m_diastolic;
};

} // namespace bc::exports::fhir
