#pragma once

#include "core/imports/unit.h"

#include <QHash>

#include <functional>
#include <set>

namespace bc::imports {

/// Gathers what a reader finds into units, and hands each to `store` when it is large enough.
class Intake final : public Sink
{
public:
    /// Both answer false to stop reading; the second is asked at each place.
    struct Callbacks
    {
        std::function<bool(const Unit &)> store;
        std::function<bool()> goesOn;
    };

    /// Goes on at `from`: what a reader hands over before that place is let pass. `known`: how many lines of each
    /// reason are stored already. A unit has `unitSamples` samples, a few more at most.
    Intake(const Place &from, QHash<QString, qint64> known, qsizetype unitSamples, Callbacks callbacks);

    int origin(const Origin &origin) override;
    void take(int origin, const biometrics::Kind &kind, const biometrics::Sample &sample, qint64 line) override;
    void takeNight(int origin, const biometrics::Night &night, qint64 line) override;
    void keptOut(Reason reason, qint64 line, QByteArrayView detail) override;
    void notKept(QByteArrayView type) override;
    void notRead(QByteArrayView what) override;
    void note(Reason reason, qint64 line, QByteArrayView detail) override;
    bool reached(const Place &place) override;

    /// Stores what is left. False if `store` asked to stop.
    bool flush();

private:
    MetricSamples &metricOf(int origin, const biometrics::Kind &kind);
    void count(const QString &reason, const QString &subject, qint64 records);
    void addLine(const QString &reason, qint64 line, const QString &detail);
    void putInOrder(MetricSamples &metric);
    void leaveOutReplaced(MetricSamples &metric);
    void leaveOutTooMany(MetricSamples &metric);

    const Place m_from;
    const qsizetype m_unitSamples;
    const Callbacks m_callbacks;
    QHash<QString, qint64> m_lines; ///< of each reason
    QHash<QString, int> m_originNumbers;
    std::vector<Origin> m_origins;
    std::vector<std::vector<int>> m_slots; ///< by origin and kind: the index in the unit's metrics, or -1
    std::set<QString> m_typesNotKept, m_notRead;
    Unit m_unit;
    Place m_place;
    bool m_passing; ///< not at m_from yet
};

} // namespace bc::imports
